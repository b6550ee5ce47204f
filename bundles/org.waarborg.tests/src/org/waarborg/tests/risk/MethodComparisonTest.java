package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Period;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Role;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodApproving;
import org.waarborg.risk.MethodComparison;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.MethodUse;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.ScaleStep;

/** What is other in the next version of a method, what uses a version, and of exactly what an approval is. */
class MethodComparisonTest {

	private RiskRegister register;
	private RiskMethod before;
	private RiskMethod after;

	@BeforeEach
	void next() {
		register = Risks.register();
		before = Risks.method(register);
		after = Methods.next(before, register);
		register.getMethods().add(after);
	}

	private List<String> lines() {
		return MethodComparison.of(register, before, after, new RiskWords("en")).stream()
				.map(l -> l.part() + '|' + l.aspect() + '|' + l.before() + '|' + l.after()).toList();
	}

	private static MatrixCell cell(RiskMethod method, int likelihood, int impact) {
		return method.getCells().stream().filter(c -> c.getCategory() == null && c.getLikelihood() == likelihood
				&& c.getImpact() == impact).findFirst().orElseThrow();
	}

	private static String name(RiskLevel level) {
		return Texts.get(level.getTitle(), "en");
	}

	@Test
	void aCopyIsTheSame() {
		assertEquals(List.of(), lines());
	}

	@Test
	void aSquareThatIsOtherIsNamedWithBothLevels() {
		RiskLevel was = cell(after, 2, 2).getLevel();
		RiskLevel highest = after.getLevels().getLast();
		cell(after, 2, 2).setLevel(highest);
		assertEquals(List.of("Likelihood 2 × impact 2|LEVEL|" + name(was) + '|' + name(highest)), lines());
	}

	@Test
	void anotherWordOfALevelIsNotAnotherLevelOfItsSquares() {
		RiskLevel level = after.getLevels().getFirst();
		String was = name(level);
		level.getTitle().clear();
		level.getTitle().add(Texts.of("en", "Fine"));
		level.getAcceptableBy().clear();
		level.setReviewPeriod(Period.ofMonths(18));
		List<String> lines = lines();
		assertTrue(lines.contains("Fine|NAME|" + was + "|Fine"), lines.toString());
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("Fine|ROLES|")), lines.toString());
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("Fine|REVIEW|") && l.endsWith("18 months")),
				lines.toString());
		assertTrue(lines.stream().noneMatch(l -> l.contains("|LEVEL|")), lines.toString());
	}

	@Test
	void aStepThatCameInBelowMovesNobodyAndOneThatChangedPlacesDoes() {
		ScaleStep step = RiskFactory.eINSTANCE.createScaleStep();
		step.getTitle().add(Texts.of("en", "Never"));
		after.getLikelihood().add(0, Identifiers.ensureIds(step));
		after.getCells().forEach(c -> c.setLikelihood(c.getLikelihood() + 1));
		assertEquals(List.of("Likelihood 1|ADDED||Never"), lines());
		ScaleStep second = after.getLikelihood().remove(1);
		after.getLikelihood().add(2, second);
		List<String> moved = lines().stream().filter(l -> l.contains("|PLACE|")).toList();
		assertEquals(List.of("Likelihood 3|PLACE|1|3"), moved);
	}

	@Test
	void whatWasAssessedLocksAVersionAndSaysWithWhichPart() {
		assertEquals(MethodUse.Lock.APPROVED, MethodUse.of(before).lock());
		assertEquals(MethodUse.Lock.NONE, MethodUse.of(after).lock());
		Risk risk = Risks.risk(register, "R-1");
		Risks.assess(risk, after, AssessedState.INHERENT, 4, 3);
		MethodUse use = MethodUse.of(after);
		assertEquals(MethodUse.Lock.USED, use.lock());
		assertEquals(List.of(risk), use.risks(after.getLikelihood().get(3)));
		assertEquals(List.of(), use.risks(after.getLikelihood().get(2)));
		assertEquals(List.of(risk), use.risks(after.getCategories().get(0)));
		assertEquals(List.of(risk), use.risks(after.getCategories().get(0).getSteps().get(2)));
		assertEquals(List.of(), use.risks(after.getCategories().get(1)));
		assertEquals(1, after.getLevels().stream().filter(l -> use.risks(l).equals(List.of(risk))).count());
	}

	@Test
	void anApprovalIsOfTheCriteriaAndNotOfTheirStateOrRemarks() {
		String hash = MethodApproving.hash(after);
		assertNotEquals(MethodApproving.hash(before), hash);
		after.setStatus(MethodStatus.APPROVED);
		after.setEffectiveFrom(Risks.TODAY);
		after.getChangeSummary().add(Texts.of("nl", "Niets"));
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setSha256(hash);
		after.getApprovals().add(approval);
		assertTrue(MethodApproving.isOf(approval, after));
		after.getLevels().getFirst().getAcceptableBy().add(Role.OTHER);
		assertFalse(MethodApproving.isOf(approval, after));
		after.getLevels().getFirst().getAcceptableBy().remove(Role.OTHER);
		assertTrue(MethodApproving.isOf(approval, after));
		cell(after, 1, 1).setLevel(after.getLevels().getLast());
		assertFalse(MethodApproving.isOf(approval, after));
	}
}
