package org.waarborg.tests.assurancetasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CertificationCycle;
import org.waarborg.assurance.Coverages;
import org.waarborg.assurance.IssueReason;
import org.waarborg.assurance.Reliance;
import org.waarborg.assurance.Standing;
import org.waarborg.controlset.Flag;
import org.waarborg.dossier.Evidence;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/**
 * From "the supplier claims NEN 7510" to "verified, covers our service, five controls inherited, surveillance due in March", in one
 * sitting by clicking; each step can be undone by itself.
 */
class SittingTest {

	private static final String PAGE = "assurance";

	@TempDir
	private Path temp;
	private AssuranceHouse house;
	private final List<Map<String, String>> before = new ArrayList<>();

	@BeforeEach
	void start() {
		house = AssuranceHouse.example(temp);
	}

	@AfterEach
	void stop() {
		house.close();
	}

	private Certificate claimed() {
		return house.certificate("CER-008");
	}

	private TaskWalk begin(String action) {
		before.add(house.files());
		return house.walk(action, PAGE, claimed());
	}

	@Test
	void fromAClaimToFiveControlsAndBack() throws Exception {
		assertEquals(Standing.CLAIMED, Certificates.standing(claimed()));
		assertEquals(Certificates.State.NOTHING, Certificates.state(claimed(), OpenedDossier.TODAY));

		certificateIsSeen();
		lookedUpInTheRegister();
		coversOurService();
		fiveControls();
		surveillanceInMarch();

		for (int i = before.size() - 1; i >= 0; i--) {
			house.session().undo();
			assertEquals(before.get(i), house.files(), "step " + i + " is not undone as a whole");
		}
		for (int i = 0; i < before.size(); i++) {
			house.session().redo();
		}
		assertEquals(5, reliant().size());
	}

	/** The supplier sends the certificate: number, days and scope are known now. */
	private void certificateIsSeen() {
		TaskWalk walk = begin("issue");
		assertEquals(IssueReason.INITIAL, walk.input("reason").value());
		walk.next();
		assertTrue(walk.problem().contains("nummer"), walk.problem());
		walk.answer("number", "BS-7510-0001-EX").answer("issued", LocalDate.of(2026, 3, 20));
		assertEquals(LocalDate.of(2029, 3, 19), walk.input("expires").value(), "as long as the scheme says");
		walk.answer("expires", LocalDate.of(2026, 1, 1));
		assertTrue(walk.problem().contains("vóór"), walk.problem());
		walk.answer("expires", LocalDate.of(2029, 3, 19)).answer("scope", "Ontwikkelen en hosten van beeldbellen");
		walk.finish();
		assertEquals("BS-7510-0001-EX", Certificates.number(claimed()));
		assertEquals(LocalDate.of(2026, 3, 20), claimed().getDecidedOn());
		assertEquals(Standing.CLAIMED, Certificates.standing(claimed()), "an issue is no look");
	}

	private void lookedUpInTheRegister() throws Exception {
		Path proof = Files.writeString(temp.resolve("vermelding.png"), "a picture");
		TaskWalk walk = begin("verify");
		assertEquals("Register NEN 7510", walk.input("where").value(), "where others of the norm were found");
		walk.answer("by", house.ciso()).answer("where", "");
		assertFalse(walk.problem().isEmpty(), "verified needs a place");
		walk.answer("where", "Register NEN 7510").next();
		walk.answer("file", proof).next();
		assertTrue(walk.tells("will").contains("vermelding.png"), walk.tells("will"));
		walk.finish();
		assertEquals(Standing.VERIFIED, Certificates.standing(claimed()));
		Evidence evidence = Certificates.verification(claimed()).orElseThrow().getProof();
		assertEquals(64, evidence.getSha256().length());
		assertEquals(house.person(AssuranceHouse.CISO), evidence.getCollectedBy());
	}

	private void coversOurService() {
		TaskWalk walk = begin("cover");
		assertTrue(walk.tells("scope").contains("beeldbellen"), walk.tells("scope"));
		assertEquals(List.of(house.service("DVS-09").getId()), walk.input("subjects").value(), "what nobody looked at");
		walk.answer("by", house.ciso());
		assertTrue(walk.problem().contains("waarom"), walk.problem());
		walk.answer("because", "Beeldbellen staat in het toepassingsgebied").finish();
		assertEquals(Flag.YES, Coverages.covers(claimed(), house.service("DVS-09")));
	}

	private List<Reliance.Use> reliant() {
		return Reliance.on(claimed(),
				house.session().dossier().roots(StatementOfApplicability.class).stream().map(Reliance::of).toList());
	}

	private void fiveControls() {
		TaskWalk walk = begin("rely");
		assertTrue(walk.step().input("weak").isEmpty(), "verified, valid and covering");
		walk.next();
		List<String> five = walk.labels("controls").stream().filter(l -> l.matches("5\\.1[4-9].*|8\\.2[01] .*"))
				.toList();
		assertTrue(five.size() >= 5, walk.labels("controls").toString());
		StatementOfApplicability statement = house.session().dossier().roots(StatementOfApplicability.class).stream()
				.filter(s -> s.getId().equals(walk.input("statement").value())).findFirst().orElseThrow();
		List<String> chosen = statement.getDecisions().stream()
				.filter(d -> d.getControl() != null
						&& List.of("A.5.14", "A.5.17", "A.5.23", "A.8.20", "A.8.24").contains(d.getControl().control()))
				.map(Decision::getId).toList();
		assertEquals(5, chosen.size());
		walk.answer("controls", chosen).next();
		assertEquals(5, walk.rows("effect").size());
		assertTrue(walk.task().order().contains("5"), walk.task().order());
		walk.finish();
		assertEquals(5, reliant().size());
		assertTrue(reliant().stream().allMatch(u -> u.part().getPerformer() == Performer.SUPPLIER
				&& u.part().getProvider() == claimed().getHolder()));
	}

	private void surveillanceInMarch() {
		TaskWalk walk = begin("audit");
		assertEquals(AuditKind.SURVEILLANCE, walk.input("kind").value(), "what the cycle asks for next");
		assertFalse(walk.problem().isEmpty(), "a day is needed");
		walk.answer("planned", LocalDate.of(2027, 3, 8)).finish();
		CertificationCycle.Window next = CertificationCycle.next(claimed(), OpenedDossier.TODAY).orElseThrow();
		assertEquals(CertificationCycle.State.PLANNED, next.state());
		assertEquals(LocalDate.of(2027, 3, 8), next.audit().orElseThrow().getPlanned());
	}
}
