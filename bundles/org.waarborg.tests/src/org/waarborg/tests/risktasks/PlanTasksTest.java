package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.document.Figure;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.PlanApprovals;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.Treatments;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** To try out what treatments come to, and to approve the plan. */
class PlanTasksTest {

	@TempDir
	private Path temp;
	private RiskHouse house;

	@BeforeEach
	void start() {
		house = RiskHouse.example(temp);
	}

	@AfterEach
	void stop() {
		house.close();
	}

	// ---- what if

	private static String map(TaskWalk walk) {
		Figure figure = assertInstanceOf(Input.Shows.class, walk.input("map").kind()).figure();
		return figure.description();
	}

	@Test
	void thePictureFollowsTheTicksAndNothingChanges() {
		String before = house.file();
		TaskWalk walk = house.walk("whatif", "R-01", "R-06");
		String all = map(walk);
		List<List<String>> rows = walk.rows("beforeAfter");
		assertEquals(2, rows.size());
		walk.answer("treatments", List.of());
		assertFalse(all.equals(map(walk)), "without treatments the risks stay where they are");
		walk.rows("beforeAfter").forEach(r -> assertEquals(r.get(1), r.get(3), "as it is now: " + r));
		walk.to("keep").choose("keep", "Niets wijzigen").finish();
		assertEquals(before, house.file());
		assertTrue(house.session().undoLabel().isEmpty(), "there is nothing to undo");
	}

	@Test
	void aTreatmentSaysOnlyWhatItLowers() {
		List<String> effects = details(house.walk("whatif", "R-01"));
		assertEquals(List.of("impact −1", "kans −1"), effects);
		Treatment first = Treatments.ahead(house.risk("R-01")).getFirst();
		house.session().run("zonder effect", List.of(house.session().edits().set(first,
				Literals.TREATMENT__IMPACT_DOWN, Integer.valueOf(0))));
		assertEquals(List.of("geen effect op kans of impact", "kans −1"), details(house.walk("whatif", "R-01")));
	}

	private static List<String> details(TaskWalk walk) {
		return assertInstanceOf(Input.Several.class, walk.input("treatments").kind()).options().stream()
				.map(Option::detail).toList();
	}

	@Test
	void toKeepItWritesTheTargetAndCancelsNothingUnasked() {
		Risk risk = house.risk("R-01");
		Treatment left = Treatments.ahead(risk).getLast();
		String before = house.file();
		TaskWalk walk = house.walk("whatif", "R-01");
		List<String> ticks = Treatments.ahead(risk).stream().filter(t -> t != left).map(Treatment::getId).toList();
		walk.answer("treatments", ticks).to("keep").answer("by", house.person(RiskHouse.CISO).getId());
		walk.finish();
		assertEquals(Treatments.expected(risk,
				Treatments.ahead(risk).stream().filter(t -> t != left).toList(), new RiskMatrices()).orElseThrow()
				.level(),
				Assessments.of(risk, AssessedState.TARGET, new RiskMatrices()).orElseThrow().level());
		assertEquals(OpenedDossier.TODAY, Assessments.last(risk, AssessedState.TARGET).orElseThrow().getOn());
		assertFalse(left.getStatus() == TreatmentStatus.CANCELLED);
		house.session().undo();
		assertEquals(before, house.file());
	}

	@Test
	void whatIsNotTickedIsCancelledOnlyWithAReason() {
		Risk risk = house.risk("R-01");
		Treatment left = Treatments.ahead(risk).getLast();
		String before = house.file();
		TaskWalk walk = house.walk("whatif", "R-01").answer("treatments", List.of()).to("keep")
				.answer("by", house.person(RiskHouse.CISO).getId()).answer("cancel", Boolean.TRUE);
		assertFalse(walk.problem().isEmpty(), "it needs a reason");
		walk.answer("reason", "Te duur voor wat het oplevert.").finish();
		assertEquals(TreatmentStatus.CANCELLED, left.getStatus());
		assertEquals("Te duur voor wat het oplevert.", left.getNotes().getLast().getText());
		house.session().undo();
		assertEquals(before, house.file(), "one step");
	}

	@Test
	void theSameTargetAgainIsNoAssessment() {
		house.walk("whatif", "R-01").to("keep").answer("by", house.person(RiskHouse.CISO).getId());
		TaskWalk first = house.walk("whatif", "R-01").answer("treatments", List.of()).to("keep").answer("by",
				house.person(RiskHouse.CISO).getId());
		first.finish();
		TaskWalk second = house.walk("whatif", "R-01").answer("treatments", List.of()).to("keep").answer("by",
				house.person(RiskHouse.CISO).getId());
		assertFalse(second.problem().isEmpty());
	}

	@Test
	void withoutTreatmentsAheadItSaysWhyNot() {
		assertFalse(house.action("whatif", house.chosen("R-21")).whyNot().isEmpty());
	}

	// ---- approval of the plan

	private PlanApproval last() {
		return house.register().getPlanApprovals().getLast();
	}

	@Test
	void anOwnerApprovesHerListAndALaterDateMakesItAnotherPlan() {
		String before = house.file();
		TaskWalk walk = house.walk("plan.approve", "R-02");
		assertEquals(house.person(RiskHouse.OWNER).getId(), walk.input("owner").value());
		assertTrue(walk.rows("plan").stream().anyMatch(r -> r.getFirst().contains("R-02")));
		assertTrue(walk.rows("plan").stream().noneMatch(r -> r.getFirst().contains("R-01")), "only her own");
		walk.finish();
		assertTrue(last().getRisks().contains(house.risk("R-02")));
		assertTrue(PlanApprovals.holds(last()));
		assertEquals(RiskHouse.OWNER, Labels.of(last().getApproval().getPerson()));

		Treatment treatment = house.risk("R-02").getTreatments().getFirst();
		house.session().run("due", List.of(house.session().edits().set(treatment, Literals.TREATMENT__DUE,
				OpenedDossier.TODAY.plusYears(1))));
		assertFalse(PlanApprovals.holds(last()), "changed since");
		house.session().undo();
		assertTrue(PlanApprovals.holds(last()));
		house.session().undo();
		assertEquals(before, house.file());
	}

	@Test
	void onlyWhatIsTickedIsApproved() {
		TaskWalk walk = house.walk("plan.approve", "R-02").answer("risks", List.of(house.risk("R-02").getId()));
		walk.finish();
		assertEquals(List.of(house.risk("R-02")), last().getRisks());
	}

	@Test
	void somebodyElseIsToldWhoMay() {
		TaskWalk walk = house.walk("plan.approve", "R-02").to("who").answer("person",
				house.person("Liesbeth Drontman").getId());
		assertTrue(walk.problem().contains(RiskHouse.OWNER), walk.problem());
	}

	@Test
	void aDeputyApprovesForWhomSheStandsInFor() {
		TaskWalk walk = house.walk("plan.approve", "R-13");
		assertEquals(house.person(RiskHouse.CISO).getId(), walk.input("owner").value());
		walk.to("who").answer("person", house.person("Ruben Hazelaar").getId());
		walk.finish();
		assertEquals(house.person(RiskHouse.CISO),
				last().getApproval().getAssignment().getDeputyFor().getPerson());
	}

	@Test
	void anotherOwnerHasAnotherList() {
		TaskWalk walk = house.walk("plan.approve", "R-02").answer("risks", List.of(house.risk("R-02").getId()));
		walk.answer("owner", house.person(RiskHouse.DIRECTOR).getId());
		assertTrue(walk.rows("plan").stream().anyMatch(r -> r.getFirst().contains("R-01")));
		walk.to("who");
		assertEquals(house.person(RiskHouse.DIRECTOR).getId(), walk.input("person").value());
	}
}
