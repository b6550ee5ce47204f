package org.waarborg.tests.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Texts;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodChange;
import org.waarborg.risk.MethodChange.Effect;
import org.waarborg.risk.MethodPresets;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.Methods;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMatrix;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.ScaleStep;

/** Presets, versions of a method, and what another version would change. */
class MethodsTest {

	@ParameterizedTest
	@ValueSource(strings = { "3x3", "4x4", "5x5" })
	void presetsAreSoundAndSpeakBothLanguages(String id) {
		RiskMethod method = MethodPresets.make(id).orElseThrow();
		assertEquals(List.of(), RiskMatrix.of(method).troubles());
		assertEquals(MethodStatus.DRAFT, method.getStatus(), "nobody approved it yet");
		int size = Integer.parseInt(id.substring(0, 1));
		assertEquals(size, method.getLikelihood().size());
		assertEquals(List.of("Patient safety", "Privacy", "Continuity of care", "Money", "Reputation"),
				method.getCategories().stream().map(c -> Texts.get(c.getTitle(), "en")).toList());
		method.getCategories().forEach(c -> assertEquals(size, c.getSteps().size()));
		for (TreeIterator<EObject> all = method.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			List<List<org.waarborg.controlset.LocalText>> texts = switch (object) {
				case ScaleStep s -> List.of(s.getTitle(), s.getMeaning());
				case ImpactCategory c -> List.of(c.getTitle());
				case RiskLevel l -> List.of(l.getTitle(), l.getMeaning());
				default -> List.of();
			};
			texts.forEach(t -> assertEquals(Set.of("nl", "en"), Texts.all(t).keySet()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "3x3", "4x4", "5x5" })
	void moreIsNeverLowerAndPatientSafetyNeverBelowTheRest(String id) {
		RiskMethod method = MethodPresets.make(id).orElseThrow();
		RiskMatrix matrix = RiskMatrix.of(method);
		for (ImpactCategory category : method.getCategories()) {
			for (int l = 1; l <= matrix.likelihoods(); l++) {
				for (int i = 1; i <= matrix.impacts(); i++) {
					int rank = rank(matrix, l, i, category);
					assertTrue(l == 1 || rank(matrix, l - 1, i, category) <= rank);
					assertTrue(i == 1 || rank(matrix, l, i - 1, category) <= rank);
					assertTrue(rank(matrix, l, i, method.getCategories().get(0)) >= rank);
				}
			}
		}
	}

	private static int rank(RiskMatrix matrix, int likelihood, int impact, ImpactCategory category) {
		return matrix.rank(matrix.at(likelihood, impact, category).level().orElseThrow());
	}

	@Test
	void eachUseOfAPresetHasIdsOfItsOwn() {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < 2; i++) {
			RiskMethod method = MethodPresets.make("5x5").orElseThrow();
			assertTrue(ids.add(method.getId()));
			method.eAllContents().forEachRemaining(o -> assertTrue(ids.add(((Identified) o).getId())));
		}
		assertTrue(MethodPresets.make("6x6").isEmpty());
	}

	@Test
	void aNextVersionIsADraftThatContinuesTheOld() {
		RiskRegister register = Risks.register();
		RiskMethod old = Risks.method(register);
		old.setEffectiveFrom(Risks.TODAY);
		RiskMethod next = Methods.next(old, register);
		assertEquals(2, next.getVersion());
		assertEquals(MethodStatus.DRAFT, next.getStatus());
		assertNull(next.getEffectiveFrom());
		assertNotEquals(old.getId(), next.getId());
		assertEquals(old.getLevels().get(2).getId(), next.getLevels().get(2).getContinues());
		assertTrue(next.getCells().stream().map(MatrixCell::getLevel).allMatch(next.getLevels()::contains),
				"nothing of the new version refers to the old one");
		register.getMethods().add(next);
		assertEquals(old, Methods.inUse(register).orElseThrow());
		next.setStatus(MethodStatus.APPROVED);
		assertEquals(next, Methods.inUse(register).orElseThrow());
	}

	@Test
	void anotherVersionShowsWhatItWouldChangeAndChangesNothing() {
		RiskRegister register = Risks.register();
		Risk same = Risks.risk(register, "R-1", 1, 1);
		Risk higher = Risks.risk(register, "R-2", 3, 0, 3);
		Risk lost = Risks.risk(register, "R-3", 2, 0, 0, 0, 3);
		Risks.risk(register, "R-4", 5, 5).setStatus(RiskStatus.CLOSED);
		Risk none = Risks.risk(register, "R-5", 0, 2);
		RiskMethod next = Methods.next(Risks.method(register), register);
		next.getCategories().remove(3);
		next.getCells().stream().filter(c -> c.getLikelihood() == 3 && c.getImpact() == 3)
				.forEach(c -> c.setLevel(next.getLevels().get(3)));
		next.getLevels().get(0).getTitle().get(0).setValue("Klein");
		MethodChange change = MethodChange.of(register, next);
		assertEquals(List.of(same, higher, lost, none), change.lines().stream().map(MethodChange.Line::risk).toList());
		assertEquals(List.of(Effect.SAME, Effect.HIGHER, Effect.LOST, Effect.SAME),
				change.lines().stream().map(MethodChange.Line::effect).toList());
		assertEquals(2, change.changed());
		assertEquals(Risks.method(register), higher.getAssessments().get(0).getMethod());
		assertEquals(1, higher.getAssessments().size());
		register.getMethods().add(next);
		higher.getAssessments().add(MethodChange.carried(change.lines().get(1)));
		assertFalse(MethodChange.of(register, next).lines().stream().anyMatch(l -> l.risk() == higher),
				"what was assessed again has nothing left to change");
	}

	@Test
	void aDroppedStepIsLostAndAnInsertedOneMovesTheOthers() {
		RiskRegister register = Risks.register();
		Risk third = Risks.risk(register, "R-1", 3, 3);
		Risk first = Risks.risk(register, "R-2", 1, 1);
		RiskMethod next = Methods.next(Risks.method(register), register);
		next.getLikelihood().remove(0);
		register.getMethods().add(next);
		RiskMethod further = Methods.next(next, register);
		List<MethodChange.Line> lines = MethodChange.of(register, further).lines();
		assertEquals(third, lines.get(0).risk());
		assertEquals(2, lines.get(0).after().likelihood(), "over two versions, by what continues it");
		assertEquals(first, lines.get(1).risk());
		assertEquals(Effect.LOST, lines.get(1).effect());
		assertEquals(AssessedState.CURRENT, lines.get(1).state());
	}
}
