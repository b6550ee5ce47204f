package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssessmentIndex;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Reassessments;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChangeKind;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.dossier.Assessment;
import org.waarborg.screen.Action;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** Suppliers are added, assessed, reviewed, changed and left by clicking; each is one step for undo. */
class SupplierTasksTest {

	private static final String PAGE = "assurance.suppliers";

	@TempDir
	private Path temp;
	private AssuranceHouse house;
	private Map<String, String> before;

	@BeforeEach
	void start() {
		house = AssuranceHouse.example(temp);
		before = house.files();
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private void undone() {
		house.session().undo();
		assertEquals(before, house.files());
	}

	@Test
	void aSupplierIsAddedWithItsServicesAndWhatThePolicyAsks() {
		TaskWalk walk = TaskWalk.of(house.action("addSupplier", PAGE));
		assertFalse(walk.problem().isEmpty(), "who?");
		walk.answer("who.new", "Meddossa Zorgsoftware B.V.");
		assertTrue(walk.problem().contains("LV-001"), walk.problem());
		walk.answer("who.new", "Windroos Zorg B.V.").answer("country", "Holland");
		assertTrue(walk.problem().contains("landcode"), walk.problem());
		walk.answer("country", "nl").answer("status", SupplierStatus.ACTIVE).answer("since", LocalDate.of(2026, 11, 1))
				.next();
		walk.answer("services", "Beeldbellen\n\n Opslag \n").answer("criticality", Criticality.HIGH)
				.answer("role", ProcessingRole.PROCESSOR).answer("data", List.of(DataKind.NONE, DataKind.HEALTH));
		assertFalse(walk.problem().isEmpty(), "none and some");
		walk.answer("data", List.of(DataKind.HEALTH, DataKind.CITIZEN_SERVICE_NUMBER)).next();
		assertTrue(walk.tells("asked").contains("NEN 7510"), walk.tells("asked"));
		assertTrue(walk.tells("citizen").contains("verplicht"), walk.tells("citizen"));
		Outcome outcome = walk.finish();
		Supplier made = house.supplier("LV-026");
		assertEquals(made.getId(), outcome.show().orElseThrow().row());
		assertEquals("NL", made.getOrganisation().getCountry());
		assertEquals(List.of("DVS-26", "DVS-27"), made.getServices().stream().map(s -> s.getCode()).toList());
		assertEquals(List.of("Beeldbellen", "Opslag"),
				made.getServices().stream().map(s -> s.getTitle().getFirst().getValue()).toList());
		undone();
	}

	@Test
	void anAssessmentBeginsWithWhatThePolicyMissesAndOpensItsPoints() {
		Supplier supplier = house.supplier("LV-022");
		TaskWalk walk = house.walk("assess", PAGE, supplier).answer("by", house.ciso());
		assertEquals("supplier-criteria", walk.input("checklist").value());
		walk.answer("checklist", "processor-agreement");
		Outcome outcome = walk.finish();
		Assessment made = Checklists.latest(AssessmentIndex.of(house.opened().dossier()), List.of(supplier),
				"processor-agreement").orElseThrow();
		assertEquals(Target.screen("assurance.checklist", made.getId()), outcome.show().orElseThrow(),
				"where the points are answered");
		int points = Checklists.open(made, house.session().controlSets()).orElseThrow().size();
		assertEquals(points, house.opened().screen("assurance.checklist", made.getId()).rows().size(), "all are open");
		assertTrue(walk.tells("will").contains(points + " punten"), walk.tells("will"));
		undone();
	}

	@Test
	void aServiceIsAddedOnThePageOfServicesToTheSupplierThatIsAskedFirst() {
		String page = "assurance.services";
		Supplier supplier = house.supplier("LV-001");
		int there = supplier.getServices().size();
		TaskWalk walk = TaskWalk.of(house.action("addService", page));
		assertFalse(walk.problem().isEmpty(), "whose?");
		walk.answer("supplier", supplier.getId()).next();
		assertFalse(walk.problem().isEmpty(), "what?");
		walk.answer("services", "Beeldbellen\nBeeldbellen").answer("role", ProcessingRole.PROCESSOR)
				.answer("criticality", Criticality.HIGH).answer("data", List.of(DataKind.HEALTH)).next();
		assertFalse(walk.tells("asked").isEmpty(), "what the policy asks of it");
		Outcome outcome = walk.finish();
		assertEquals(there + 1, supplier.getServices().size());
		assertEquals("DVS-26", supplier.getServices().getLast().getCode());
		assertEquals(supplier.getServices().getLast().getId(), outcome.show().orElseThrow().row());
		undone();
		TaskWalk chosen = house.walk("addService", page, house.service("DVS-01"));
		assertEquals(supplier.getId(), chosen.input("supplier").value(), "that of the service that is in front");
	}

	@Test
	void thePageOfServicesOffersToAddOne() {
		Screen services = house.opened().screen("assurance.services", house.register().getId());
		assertEquals("addService", services.addsBy().orElseThrow().id());
		try (AssuranceHouse locked = AssuranceHouse.readOnly(temp.resolve("locked"))) {
			assertTrue(locked.opened().screen("assurance.services", locked.register().getId()).addsBy().isEmpty());
		}
	}

	@Test
	void aRegisterWithoutSuppliersLeadsToThemFirst() throws Exception {
		try (AssuranceHouse empty = AssuranceHouse.empty(temp.resolve("none"))) {
			TaskWalk.of(TaskWalk.action(empty.session(), empty.opened().screen("dossier", "organisations"),
					Selection.NONE, "startAssurance")).finish();
			Screen services = empty.opened().screen("assurance.services", empty.register().getId());
			assertTrue(services.addsBy().isEmpty());
			assertEquals("suppliers", services.header().next().orElseThrow().id());
		}
	}

	@Test
	void anAgreementIsAssessedAgainstItsOwnChecklist() {
		TaskWalk walk = house.walk("assess", "assurance.agreements", house.agreement("OVK-005"));
		assertEquals("processor-agreement", walk.input("checklist").value());
	}

	@Test
	void aReviewOfSeveralSettlesWhatHappened() {
		Supplier supplier = house.supplier("LV-020");
		TaskWalk walk = house.walk("reviewSupplier", PAGE, supplier, house.supplier("LV-001")).answer("by",
				house.ciso());
		assertTrue(walk.rows("reviewed").getFirst().getLast().contains("1"), walk.rows("reviewed").toString());
		assertFalse(walk.problem().isEmpty(), "it needs an outcome");
		walk.answer("outcome", "Besproken").answer("next", OpenedDossier.TODAY);
		assertFalse(walk.problem().isEmpty(), "the next one lies ahead");
		walk.answer("next", LocalDate.of(2027, 11, 1)).finish();
		assertTrue(Reassessments.of(supplier, house.opened().dossier(), OpenedDossier.TODAY).isEmpty());
		assertEquals(LocalDate.of(2027, 11, 1), house.supplier("LV-001").getReviews().getLast().getNext());
		undone();
	}

	@Test
	void aChangeIsRecordedAndSettled() {
		Supplier supplier = house.supplier("LV-001");
		assertFalse(house.offered(PAGE, supplier).contains("settle"));
		TaskWalk walk = house.walk("change", PAGE, supplier).answer("kind", SupplierChangeKind.OWNERSHIP);
		assertFalse(walk.problem().isEmpty(), "say what");
		walk.answer("text", "Overgenomen door een fonds").finish();
		TaskWalk settle = house.walk("settle", PAGE, supplier).answer("by", house.ciso());
		assertFalse(settle.problem().isEmpty(), "say what it means");
		settle.answer("outcome", "Geen andere plaats van verwerking").answer("changes", List.of());
		assertFalse(settle.problem().isEmpty(), "nothing is chosen");
		settle.answer("changes", List.of(supplier.getChanges().getLast().getId())).finish();
		assertEquals(OpenedDossier.TODAY, supplier.getChanges().getLast().getSettledOn());
		assertFalse(house.offered(PAGE, supplier).contains("settle"));
		house.session().undo();
		undone();
	}

	@Test
	void endingShowsWhatHangsOnTheSupplier() {
		Supplier supplier = house.supplier("LV-002");
		TaskWalk walk = house.walk("end", PAGE, supplier);
		assertEquals(SupplierStatus.LEAVING, walk.input("status").value());
		walk.answer("status", SupplierStatus.ENDED);
		assertFalse(walk.problem().isEmpty(), "a last day");
		walk.answer("until", OpenedDossier.TODAY.plusDays(9));
		assertFalse(walk.problem().isEmpty(), "ended lies behind");
		walk.answer("until", OpenedDossier.TODAY).answer("reason", "Overgestapt").next();
		assertTrue(walk.rows("open").size() >= 2, walk.rows("open").toString());
		walk.finish();
		assertEquals(SupplierStatus.ENDED, supplier.getStatus());
		assertEquals(OpenedDossier.TODAY, supplier.getServices().getFirst().getUntil());
		assertTrue(supplier.getNotes().getLast().getText().contains("Overgestapt"));
		undone();
	}

	@Test
	void aRegisterIsBegunWhereThereIsNone() throws Exception {
		try (AssuranceHouse empty = AssuranceHouse.empty(temp.resolve("none"))) {
			Action action = TaskWalk.action(empty.session(), empty.opened().screen("dossier", "organisations"),
					Selection.NONE, "startAssurance");
			TaskWalk walk = TaskWalk.of(action);
			walk.answer("title.nl", "").answer("title.en", "");
			assertFalse(walk.problem().isEmpty(), "a title");
			Outcome outcome = walk.answer("title.nl", "Leveranciers").finish();
			assertEquals(1, empty.session().dossier().roots(AssuranceRegister.class).size());
			assertEquals(empty.register().getId(), outcome.show().orElseThrow().key());
			assertFalse(empty.register().getSchemes().isEmpty());
			assertTrue(empty.session().actions(empty.opened().screen("dossier", "organisations"), Selection.NONE)
					.stream().flatMap(List::stream).noneMatch(a -> a.id().equals("startAssurance")));
			empty.session().undo();
			assertTrue(empty.session().dossier().roots(AssuranceRegister.class).isEmpty());
		}
	}
}
