package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Role;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.PlanApprovals;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Thresholds.Answer;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.Treatments;

/** What treatments come to, what is done about a risk, and when. */
class TreatmentsTest {

	private final RiskRegister register = Risks.register();
	private final Risk risk = Risks.risk(register, "R-1", 4, 4, 5);

	private Assessed with(Treatment... on) {
		return Treatments.expected(risk, List.of(on), new RiskMatrices()).orElseThrow();
	}

	private Answer answer() {
		return Thresholds.of(risk, Risks.TODAY, new RiskMatrices());
	}

	@Test
	void switchingTreatmentsOnAndOffGivesTheTargetPicture() {
		Treatment likelihood = Risks.treatment(risk, 2, 0);
		Treatment privacy = Risks.treatment(risk, 0, 3, Risks.category(register, 1));
		assertEquals("Zeer hoog", title(with()));
		assertEquals(2, with(likelihood).likelihood());
		assertEquals("Hoog", title(with(likelihood)));
		Assessed both = with(likelihood, privacy);
		assertEquals(List.of(4, 2), both.categories().stream().map(a -> a.impact()).toList(),
				"an impact goes down only in the categories that the treatment names");
		assertEquals(1, risk.getAssessments().size(), "looking changes nothing");
		assertEquals(4, risk.getAssessments().get(0).getLikelihood());
	}

	private static String title(Assessed assessed) {
		return Texts.get(assessed.level().orElseThrow().getTitle(), "nl");
	}

	@Test
	void nothingGoesBelowTheLowestStepAndNothingBecomesAssessed() {
		Treatment much = Risks.treatment(risk, 9, 9);
		assertEquals(1, with(much).likelihood());
		assertEquals(1, with(much).impact());
		Treatment wrong = Risks.treatment(risk, -3, -3);
		assertEquals(4, with(wrong).likelihood(), "a treatment makes nothing worse");
		risk.getAssessments().get(0).setLikelihood(0);
		assertEquals(Assessed.Gap.NO_LIKELIHOOD, with(much).gap());
		assertTrue(Treatments.expected(Risks.risk(register, "R-2"), List.of(), new RiskMatrices()).isEmpty());
	}

	@Test
	void whatIsInTheCurrentPictureAlreadyIsNotCountedTwice() {
		Treatment done = Risks.treatment(risk, 1, 0);
		done.setStatus(TreatmentStatus.DONE);
		done.setDoneOn(Risks.TODAY.minusMonths(2));
		Treatment later = Risks.treatment(risk, 1, 0);
		later.setStatus(TreatmentStatus.DONE);
		later.setDoneOn(Risks.TODAY.minusDays(3));
		Risks.treatment(risk, 1, 0).setStatus(TreatmentStatus.CANCELLED);
		assertEquals(List.of(later), Treatments.ahead(risk));
	}

	@Test
	void theTargetCanBeKept() {
		Treatment treatment = Risks.treatment(risk, 2, 1);
		assertEquals(List.of(3, 4), Treatments.target(risk, List.of(treatment)).orElseThrow().getImpacts().stream()
				.map(i -> i.getStep()).toList());
	}

	@Test
	void aboveTheThresholdSomethingIsDoneOrNot() {
		assertEquals(Answer.OPEN, answer());
		Treatment treatment = Risks.treatment(risk, 2, 2);
		assertEquals(Answer.TREATED, answer());
		treatment.setStatus(TreatmentStatus.PROPOSED);
		assertEquals(Answer.OPEN, answer(), "a proposal is no treatment");
		treatment.setStatus(TreatmentStatus.DONE);
		treatment.setDoneOn(Risks.TODAY.minusDays(1));
		assertEquals(Answer.REASSESS, answer());
		treatment.setStatus(TreatmentStatus.IN_PROGRESS);
		risk.setOption(TreatmentOption.RETAIN);
		assertEquals(Answer.OPEN, answer(), "to keep it asks for an acceptance");
		Risks.accept(risk, null, Role.TOP_MANAGEMENT);
		assertEquals(Answer.ACCEPTED, answer());
		assertEquals(Answer.BELOW, Thresholds.of(Risks.risk(register, "R-2", 1, 1), Risks.TODAY, new RiskMatrices()));
		assertEquals(Answer.NO_LEVEL, Thresholds.of(Risks.risk(register, "R-3"), Risks.TODAY, new RiskMatrices()));
		risk.setStatus(RiskStatus.CLOSED);
		assertEquals(Answer.CLOSED, answer());
	}

	@Test
	void reviewsComeByDayOrByPeriod() {
		LocalDate assessed = risk.getAssessments().get(0).getOn();
		assertEquals(assessed.plusMonths(3), review(), "very high: every quarter");
		risk.setNextReview(Risks.TODAY.plusDays(10));
		assertEquals(Risks.TODAY.plusDays(10), review());
		Review review = DossierFactory.eINSTANCE.createReview();
		review.setOn(Risks.TODAY.plusDays(10));
		risk.getReviews().add(review);
		assertEquals(Risks.TODAY.plusDays(10).plusMonths(3), review(), "the review on that day settled it");
		review.setNext(Risks.TODAY.plusDays(40));
		assertEquals(Risks.TODAY.plusDays(40), review());
		risk.getReviews().clear();
		risk.setNextReview(null);
		Risks.method(register).getLevels().forEach(l -> l.setReviewPeriod(null));
		assertEquals(assessed.plusYears(1), review(), "the method says how often where the level does not");
		Risks.method(register).setReviewPeriod(Period.of(999_999_999, 0, 0));
		assertEquals(LocalDate.MAX, review());
		Risks.method(register).setReviewPeriod(null);
		assertTrue(RiskDates.review(risk, new RiskMatrices()).isEmpty());
	}

	private LocalDate review() {
		return RiskDates.review(risk, new RiskMatrices()).orElseThrow();
	}

	@Test
	void anApprovedPlanHoldsUntilSomethingElseIsPlanned() {
		Treatment treatment = Risks.treatment(risk, 1, 0);
		PlanApproval approved = PlanApprovals.make(List.of(risk), null, Role.RISK_OWNER, Risks.TODAY,
				java.util.Optional.empty());
		assertTrue(PlanApprovals.of(risk).isEmpty());
		register.getPlanApprovals().add(approved);
		assertEquals(approved, PlanApprovals.of(risk).orElseThrow());
		treatment.setStatus(TreatmentStatus.DONE);
		treatment.getTitle().get(0).setValue("Anders verwoord");
		assertTrue(PlanApprovals.holds(approved), "progress and wording are no other plan");
		treatment.setDue(Risks.TODAY.plusYears(1));
		assertFalse(PlanApprovals.holds(approved));
	}

	@Test
	void newRisksAreNumberedOn() {
		assertEquals("R-2", RiskRegisters.nextCode(register, Set.of()));
		Risks.risk(register, "RIS-0041");
		assertEquals("RIS-0042", RiskRegisters.nextCode(register, Set.of()));
		assertEquals("RIS-0043", RiskRegisters.nextCode(register, Set.of("RIS-0042")));
		register.getRisks().clear();
		assertEquals("R-001", RiskRegisters.nextCode(register, Set.of()));
	}
}
