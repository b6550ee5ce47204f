package org.waarborg.tests.risktasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Role;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.screen.task.Outcome;
import org.waarborg.tests.screenfields.OpenedDossier;
import org.waarborg.tests.support.TaskWalk;

/** From a risk to its acceptance, and back: each time as a person would, with undo at each step. */
class AcceptTaskTest {

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

	private Acceptances.State state(String code) {
		return house.standing(code).state();
	}

	private Outcome accepted(String code, String by) {
		return house.walk("accept", code).to("who").answer("person", house.person(by).getId()).to("proof")
				.answer("reason", "Verder verlagen kost meer dan het oplevert.").finish();
	}

	/** Method, risk, treatment, acceptance, stale, accepted again. */
	@Test
	void theWholeThreadWithUndoAtEachStep() {
		String before = house.file();
		house.made("R-99", TreatmentOption.MODIFY, 3, 2);
		assertEquals(Acceptances.State.NONE, state("R-99"));

		Outcome done = accepted("R-99", RiskHouse.OWNER);
		assertTrue(done.message().contains("R-99"), done.message());
		assertEquals(Acceptances.State.VALID, state("R-99"));
		house.session().undo();
		assertEquals(Acceptances.State.NONE, state("R-99"));
		house.session().redo();
		assertEquals(Acceptances.State.VALID, state("R-99"));

		house.assessed(house.risk("R-99"), 4, 2);
		assertEquals(Acceptances.State.STALE, state("R-99"));
		house.session().undo();
		assertEquals(Acceptances.State.VALID, state("R-99"), "what was accepted is again what there is");
		house.session().redo();

		TaskWalk again = house.walk("accept.again", "R-99");
		List<String> row = again.rows("picture").getFirst();
		assertTrue(row.getLast().contains("kans was 3") && row.getLast().contains("nu 4"), row.toString());
		again.to("who");
		again.answer("person", house.person(RiskHouse.DIRECTOR).getId());
		again.finish();
		assertEquals(Acceptances.State.VALID, state("R-99"));
		assertEquals(2, house.risk("R-99").getAcceptances().size(), "the earlier one is kept");
		house.session().undo();
		assertEquals(Acceptances.State.STALE, state("R-99"));

		house.session().undo();
		house.session().undo();
		house.session().undo();
		assertEquals(before, house.file(), "nothing is left of it");
	}

	@Test
	void anotherApprovedMethodMakesItStaleAndUndoTakesThatBack() {
		house.made("R-99", TreatmentOption.RETAIN, 3, 2);
		accepted("R-99", RiskHouse.OWNER);
		RiskMethod next = Methods.next(house.method(), house.register());
		next.setStatus(MethodStatus.APPROVED);
		house.session().run("method", List.of(
				house.session().edits().add(house.register(), Literals.RISK_REGISTER__METHODS, next)));
		assertEquals(Acceptances.State.STALE, state("R-99"));
		String since = house.walk("accept.again", "R-99").rows("picture").getFirst().getLast();
		assertTrue(since.contains("versie"), since);
		house.session().undo();
		assertEquals(Acceptances.State.VALID, state("R-99"));
	}

	@Test
	void whatIsRecordedSaysWhoInWhichRoleUntilWhenAndByWhatProof() throws Exception {
		Risk risk = house.made("R-99", TreatmentOption.RETAIN, 3, 2);
		Path minutes = Files.writeString(temp.resolve("notulen.pdf"), "besluit");
		house.walk("accept", "R-99").to("who").answer("person", house.person(RiskHouse.OWNER).getId())
				.answer("until", LocalDate.of(2027, 3, 1)).to("proof").answer("file", minutes).finish();
		Acceptance acceptance = Acceptances.counting(risk).orElseThrow();
		Approval approval = acceptance.getApproval();
		assertEquals(house.person(RiskHouse.OWNER), approval.getPerson());
		assertEquals(Role.RISK_OWNER, approval.getRole());
		assertEquals(OpenedDossier.TODAY, approval.getOn());
		assertEquals(LocalDate.of(2027, 3, 1), acceptance.getUntil());
		assertEquals(AssessedState.CURRENT, acceptance.getState());
		Evidence proof = approval.getProof();
		assertEquals(64, proof.getSha256().length());
		assertTrue(house.opened().dossier().getEvidence().contains(proof), "the proof is evidence of the dossier");
		house.session().undo();
		assertTrue(house.opened().dossier().getEvidence().stream().noneMatch(e -> e == proof),
				"one step: the evidence goes with it");
	}

	@Test
	void withoutADayItIsTheLongestThatTheLevelAllows() {
		Risk risk = house.made("R-99", TreatmentOption.RETAIN, 3, 2);
		accepted("R-99", RiskHouse.OWNER);
		Acceptance acceptance = Acceptances.counting(risk).orElseThrow();
		assertEquals(Acceptances.until(acceptance, new org.waarborg.risk.RiskMatrices()).orElseThrow(),
				acceptance.getUntil());
		assertTrue(acceptance.getUntil().isAfter(OpenedDossier.TODAY.plusMonths(6)));
	}

	@Test
	void whoMayNotIsToldWhy() {
		house.made("R-98", TreatmentOption.RETAIN, 4, 4);
		TaskWalk walk = house.walk("accept", "R-98").to("who").answer("person", house.person(RiskHouse.OWNER).getId());
		assertTrue(walk.problem().contains("R-98"), walk.problem());
		assertTrue(walk.rows("may").getFirst().getLast().contains("R-98"), "the table says it too");
		walk.answer("person", house.person(RiskHouse.DIRECTOR).getId());
		walk.answer("until", OpenedDossier.TODAY.plusYears(20));
		assertFalse(walk.problem().isEmpty(), "longer than the level allows");
		walk.answer("until", OpenedDossier.TODAY.minusDays(1));
		assertFalse(walk.problem().isEmpty(), "it would have ended before it began");
		walk.answer("until", null).answer("on", OpenedDossier.TODAY.plusDays(1));
		assertFalse(walk.problem().isEmpty(), "a day ahead");
	}

	@Test
	void ofSeveralThoseThatCannotBeAreLeftOutOnlyWhenThePersonSaysSo() {
		house.made("R-97", TreatmentOption.RETAIN, 2, 2);
		house.made("R-98", TreatmentOption.UNDECIDED, 2, 2);
		house.made("R-99", TreatmentOption.RETAIN, 2, 2);
		TaskWalk walk = house.walk("accept", "R-97", "R-98", "R-99").to("who").answer("person",
				house.person(RiskHouse.OWNER).getId());
		assertTrue(walk.problem().contains("R-98"), walk.problem());
		walk.answer("skip", Boolean.TRUE);
		walk.to("end");
		assertTrue(walk.tells("will").contains("Niet geaccepteerd: R-98"), walk.tells("will"));
		walk.finish();
		assertEquals(Acceptances.State.VALID, state("R-97"));
		assertEquals(Acceptances.State.NONE, state("R-98"));
		assertEquals(Acceptances.State.VALID, state("R-99"));
		house.session().undo();
		assertEquals(Acceptances.State.NONE, state("R-97"), "one step for all of them");
		assertEquals(Acceptances.State.NONE, state("R-99"));
	}

	@Test
	void nobodyMayAcceptTheHighest() {
		house.made("R-98", TreatmentOption.RETAIN, 5, 5);
		TaskWalk walk = house.walk("accept", "R-98");
		assertTrue(walk.rows("picture").getFirst().contains("niemand"), walk.rows("picture").toString());
		walk.to("who").answer("person", house.person(RiskHouse.DIRECTOR).getId());
		assertTrue(walk.problem().contains("niemand"), walk.problem());
	}

	@Test
	void aTargetThatWasNeverMadeCannotBeAccepted() {
		house.made("R-98", TreatmentOption.MODIFY, 3, 2);
		TaskWalk walk = house.walk("accept", "R-98").answer("state", AssessedState.TARGET).to("who").answer("person",
				house.person(RiskHouse.OWNER).getId());
		assertFalse(walk.problem().isEmpty());
	}

	@Test
	void anAcceptanceIsWithdrawnWithAReasonAndStaysOnRecord() {
		Risk risk = house.made("R-99", TreatmentOption.RETAIN, 3, 2);
		accepted("R-99", RiskHouse.OWNER);
		TaskWalk walk = house.walk("accept.withdraw", "R-99").answer("by", house.person(RiskHouse.CISO).getId());
		assertFalse(walk.problem().isEmpty(), "it needs a reason");
		walk.answer("reason", "De leverancier is gestopt.").finish();
		assertEquals(Acceptances.State.NONE, state("R-99"));
		assertEquals(OpenedDossier.TODAY, risk.getAcceptances().getFirst().getWithdrawnOn());
		house.session().undo();
		assertEquals(Acceptances.State.VALID, state("R-99"));
	}

	@Test
	void theExpiredOneOfTheExampleCanBeAcceptedAgain() {
		assertEquals(Acceptances.State.EXPIRED, state("R-24"));
		TaskWalk walk = house.walk("accept.again", "R-24");
		assertTrue(walk.rows("picture").getFirst().getLast().contains("verlopen"), walk.rows("picture").toString());
	}

	@Test
	void onlyReadingOffersItAndSaysWhyNot() {
		try (RiskHouse closed = RiskHouse.readOnly(temp.resolve("closed"))) {
			assertFalse(closed.action("accept", closed.chosen("R-01")).whyNot().isEmpty());
		}
	}

	/** A treatment leads to its risk: on the plan's screen the same can be done. */
	@Test
	void fromATreatmentTheSameCanBeDone() {
		Treatment treatment = house.risk("R-01").getTreatments().getFirst();
		org.waarborg.screen.Row row = org.waarborg.screen.Row.of(treatment);
		assertTrue(house.offered("risk.plan", new org.waarborg.screen.Selection(List.of(row), List.of(row), false))
				.containsAll(List.of("accept", "whatif", "plan.approve", "export")));
	}
}
