package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.waarborg.controlset.Texts;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodPresets;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMatrix.TroubleKind;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;

/** Levels come from the matrix of the version that was used; what it does not say is told and not guessed. */
class AssessedTest {

	private final RiskRegister register = Risks.register();
	private final RiskMethod method = Risks.method(register);

	private static String level(Assessed assessed) {
		return assessed.level().map(l -> Texts.get(l.getTitle(), "en")).orElse("none: " + assessed.gap());
	}

	private Assessed now(Risk risk) {
		return Assessments.now(risk, new RiskMatrices()).orElseThrow();
	}

	@Test
	void theHighestCategoryDecidesAndOfTwoAlikeTheMostImportant() {
		Assessed assessed = now(Risks.risk(register, "R-1", 3, 2, 4, 4));
		assertEquals("High", level(assessed));
		assertEquals(Risks.category(register, 1), assessed.decisive().orElseThrow().category().orElseThrow());
		assertEquals(4, assessed.impact());
		assertEquals(List.of("Moderate", "High", "High"), assessed.categories().stream()
				.map(a -> Texts.get(a.level().orElseThrow().getTitle(), "en")).toList());
	}

	@Test
	void aCellOfACategoryGoesBeforeTheOneForAll() {
		assertEquals("High", level(now(Risks.risk(register, "R-1", 1, 5))), "a death is never moderate");
		assertEquals("Moderate", level(now(Risks.risk(register, "R-2", 1, 0, 0, 0, 5))));
	}

	@Test
	void whatCannotBeDerivedHasNoLevelAndSaysWhy() {
		assertEquals("none: NO_LIKELIHOOD", level(now(Risks.risk(register, "R-1", 0, 3))));
		assertEquals("none: NO_IMPACT", level(now(Risks.risk(register, "R-2", 3))));
		assertEquals("none: OUTSIDE", level(now(Risks.risk(register, "R-3", 6, 3))));
		assertEquals("none: OUTSIDE", level(now(Risks.risk(register, "R-4", 3, 2, 9))),
				"the category that cannot be read might be the highest");
		Risk orphan = Risks.risk(register, "R-5", 3, 3);
		orphan.getAssessments().get(0).setMethod(null);
		assertEquals("none: NO_METHOD", level(now(orphan)));
		Risk foreign = Risks.risk(register, "R-6", 3, 3);
		foreign.getAssessments().get(0).getImpacts().get(0)
				.setCategory(MethodPresets.make("5x5").orElseThrow().getCategories().get(0));
		assertEquals("none: FOREIGN", level(now(foreign)));
		Risk nowhere = Risks.risk(register, "R-7", 3, 3, 3);
		nowhere.getAssessments().get(0).getImpacts().get(0).setCategory(null);
		assertEquals("none: FOREIGN", level(now(nowhere)), "an impact without a category is not dropped silently");
		method.getCells().removeIf(c -> c.getLikelihood() == 3 && c.getImpact() == 3);
		assertEquals("none: HOLE", level(now(Risks.risk(register, "R-8", 3, 3))));
		method.getLevels().clear();
		assertEquals("none: NO_LEVELS", level(now(Risks.risk(register, "R-9", 2, 2))));
	}

	@Test
	void theLastAssessmentOfAStateCountsAndOldOnesKeepTheirVersion() {
		Risk risk = Risks.risk(register, "R-1", 5, 5);
		Risks.assess(risk, AssessedState.TARGET, 1, 1);
		Risks.assess(risk, AssessedState.CURRENT, 2, 2);
		assertEquals("Low", level(now(risk)));
		assertEquals("Very high", level(Assessed.of(risk.getAssessments().get(0), new RiskMatrices())));
		assertTrue(Assessments.of(risk, AssessedState.INHERENT, new RiskMatrices()).isEmpty());
	}

	@Test
	void whereTheCurrentPictureWasNeverMadeTheOneWithoutMeasuresCounts() {
		Risk risk = Risks.risk(register, "R-1");
		assertTrue(Assessments.now(risk).isEmpty());
		Risks.assess(risk, AssessedState.INHERENT, 5, 5);
		assertEquals("Very high", level(now(risk)));
	}

	@Test
	void aMethodTellsWhatIsWrongWithIt() {
		assertEquals(List.of(), RiskMatrix.of(method).troubles());
		MatrixCell outside = RiskFactory.eINSTANCE.createMatrixCell();
		outside.setLikelihood(6);
		outside.setImpact(1);
		outside.setLevel(method.getLevels().get(0));
		method.getCells().add(outside);
		method.getCells().get(0).setLevel(null);
		MatrixCell twice = RiskFactory.eINSTANCE.createMatrixCell();
		twice.setLikelihood(2);
		twice.setImpact(2);
		twice.setLevel(method.getLevels().get(3));
		method.getCells().add(twice);
		method.getCells().removeIf(c -> c.getLikelihood() == 5 && c.getImpact() == 5);
		assertEquals(List.of(TroubleKind.NO_LEVEL, TroubleKind.OUTSIDE, TroubleKind.TWICE, TroubleKind.HOLE),
				RiskMatrix.of(method).troubles().stream().map(RiskMatrix.Trouble::kind).toList());
		assertEquals("Low", level(now(Risks.risk(register, "R-1", 2, 0, 2))), "the first of two cells counts");
		method.getCategories().get(4).getSteps().remove(0);
		assertTrue(RiskMatrix.of(method).troubles().stream().anyMatch(t -> t.kind() == TroubleKind.UNEVEN
				&& t.category().orElseThrow() == method.getCategories().get(4)));
	}

	@Test
	void anEmptyMethodIsToldAndBreaksNothing() {
		RiskMethod empty = RiskFactory.eINSTANCE.createRiskMethod();
		assertEquals(List.of(TroubleKind.NO_LEVELS, TroubleKind.NO_LIKELIHOOD, TroubleKind.NO_CATEGORIES),
				RiskMatrix.of(empty).troubles().stream().map(RiskMatrix.Trouble::kind).toList());
		register.getMethods().add(empty);
		Risk risk = Risks.risk(register, "R-1");
		Risks.assess(risk, empty, AssessedState.CURRENT, 1);
		assertEquals("none: NO_LEVELS", level(now(risk)));
	}
}
