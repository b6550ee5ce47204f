package org.waarborg.tests.statementcompare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenMeasure;
import org.waarborg.statement.FrozenReview;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedControl;
import org.waarborg.statement.compare.ComparedControl.Kind;
import org.waarborg.statement.compare.ComparedField;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.ComparedValue;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.compare.FieldChange;
import org.waarborg.statement.compare.GeneralChange;
import org.waarborg.statement.compare.GeneralField;

/** What differs between two versions: nothing too much, nothing left out. */
class ComparisonTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 3, 12);
	private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);

	private final StatementRelease v1 = new ReleaseBuilder(1, FIRST).row("A.5.1").row("A.5.2").row("A.5.3").build();

	private Comparison compare(ReleaseBuilder later) {
		return Comparison.of(ComparedState.released(v1), ComparedState.released(later.build()));
	}

	private ReleaseBuilder v2() {
		return ReleaseBuilder.next(v1, SECOND);
	}

	private static List<ComparedField> fields(Comparison comparison, String control) {
		return comparison.controls().stream().filter(c -> c.ref().control().equals(control))
				.flatMap(c -> c.changes().stream()).map(FieldChange::field).toList();
	}

	@Test
	void twoVersionsThatSayTheSameHaveNoDifference() {
		Comparison same = compare(v2());
		assertTrue(same.isSame());
		assertFalse(same.touchesCoverage());
		assertEquals(3L, same.counts().get(Kind.SAME));
	}

	@Test
	void aChangedDecisionSaysBothAndTouchesTheCertificate() {
		Comparison comparison = compare(v2().change("A.5.2", d -> {
			d.setApplicability(Applicability.NOT_APPLICABLE);
			d.getExclusion().add(Texts.of("nl", "Er is geen eigen ontwikkeling."));
		}));
		assertEquals(List.of(ComparedField.APPLICABILITY, ComparedField.EXCLUSION, ComparedField.IMPLEMENTATION),
				fields(comparison, "A.5.2"));
		FieldChange first = comparison.differences().getFirst().changes().getFirst();
		assertEquals(new ComparedValue.Literal(Applicability.APPLICABLE), first.before());
		assertEquals(new ComparedValue.Literal(Applicability.NOT_APPLICABLE), first.after());
		assertTrue(comparison.touchesCoverage());
	}

	@Test
	void progressIsNoChangeOfCoverage() {
		Comparison comparison = compare(
				v2().change("A.5.1", d -> d.setImplementation(Implementation.IMPLEMENTED)));
		assertEquals(Map.of(ComparedField.IMPLEMENTATION, 1L), comparison.fields());
		assertFalse(comparison.touchesCoverage());
	}

	@Test
	void newAndGoneControlsStandWhereTheyBelong() {
		ReleaseBuilder later = v2().without("A.5.2").row("A.5.4");
		Comparison comparison = compare(later);
		assertEquals(List.of("A.5.1", "A.5.2", "A.5.3", "A.5.4"),
				comparison.controls().stream().map(c -> c.ref().control()).toList());
		assertEquals(List.of(Kind.REMOVED, Kind.ADDED),
				comparison.differences().stream().map(ComparedControl::kind).toList());
		assertTrue(comparison.touchesCoverage());
	}

	@Test
	void onlyTheMeasureThatChangedIsNamed() {
		v1.getRows().getFirst().getParts().getFirst().getMeasures()
				.addAll(List.of(ReleaseBuilder.measure("M-1", "Inwerken"), ReleaseBuilder.measure("M-2", "Toetsen")));
		Comparison comparison = compare(v2().change("A.5.1", d -> {
			FrozenMeasure second = d.getParts().getFirst().getMeasures().getLast();
			second.setStatus(MeasureStatus.DONE);
		}));
		FieldChange change = comparison.differences().getFirst().changes().getFirst();
		assertEquals(ComparedField.MEASURES, change.field());
		assertEquals(List.of("M-2"), codes(change.before()));
		assertEquals(List.of("M-2"), codes(change.after()));
	}

	private static List<String> codes(ComparedValue value) {
		return ((ComparedValue.Items) value).items().stream().map(ComparedValue.Item::code).toList();
	}

	@Test
	void aPartThatIsNewIsNotComparedWithAnother() {
		v1.getRows().getFirst().getParts().add(ReleaseBuilder.part("_sup", "Leverancier"));
		Comparison comparison = compare(v2().change("A.5.1", d -> {
			d.getParts().removeLast();
			d.getParts().add(ReleaseBuilder.part("_lab", "Laboratorium"));
		}));
		assertEquals(List.of(ComparedField.PARTS), fields(comparison, "A.5.1"));
	}

	@Test
	void theOnePartOfAPlainDecisionMadeAnewIsTheSamePart() {
		Comparison comparison = compare(v2().change("A.5.1", d -> d.getParts().getFirst().setId("_again")));
		assertTrue(comparison.isSame());
	}

	@Test
	void aTranslationAloneIsAChangeToo() {
		v1.getRows().getFirst().getRealisation().add(Texts.of("nl", "Zo doen wij het."));
		Comparison comparison = compare(
				v2().change("A.5.1", d -> d.getRealisation().add(Texts.of("en", "This is how."))));
		assertEquals(List.of(ComparedField.REALISATION), fields(comparison, "A.5.1"));
	}

	@Test
	void anotherScopeIsSaidOfTheStatementAsAWhole() {
		Comparison comparison = compare(v2().with(r -> r.getScopeStatement().add(Texts.of("nl", "Alle zorg"))));
		assertEquals(List.of(GeneralField.SCOPE), comparison.general().stream().map(GeneralChange::field).toList());
		assertTrue(comparison.touchesCoverage());
	}

	/** A field that is added to the format and forgotten here would be a change that nobody sees. */
	@Test
	void everyFeatureOfADecisionIsCompared() {
		for (EStructuralFeature feature : StatementPackage.Literals.FROZEN_DECISION.getEStructuralFeatures()) {
			if (List.of("control", "care", "followsBase").contains(feature.getName()))
				continue; // what tells the row, a fact of the norm, and how the effective values came about
			Comparison comparison = compare(v2().change("A.5.1", d -> set(d, feature)));
			assertFalse(comparison.isSame(), feature.getName() + " is not compared");
		}
	}

	private static void set(FrozenDecision decision, EStructuralFeature feature) {
		if (feature == StatementPackage.Literals.FROZEN_DECISION__HEADINGS) {
			// Another set is a difference of the statement; another title in the same set is one of the control.
			decision.getHeadings().getFirst().getTitle().getFirst().setValue("Anders");
			return;
		}
		Object value = feature.isMany() || feature.getEType() instanceof org.eclipse.emf.ecore.EClass ? null
				: OtherValue.than(decision.eGet(feature), feature.getEType().getInstanceClass());
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> list = (List<EObject>) decision.eGet(feature);
			list.add(OtherValue.object(feature));
		} else {
			decision.eSet(feature, value);
		}
	}

	@Test
	void aRenewedExceptionIsADifferenceThatSaysWhenAndByWhom() {
		FrozenExemption exemption = StatementFactory.eINSTANCE.createFrozenExemption();
		exemption.setCode("ONT-01");
		v1.getRows().getFirst().getExemptions().add(exemption);
		assertTrue(compare(v2()).isSame());
		Comparison comparison = compare(v2().change("A.5.1", d -> {
			FrozenReview renewal = StatementFactory.eINSTANCE.createFrozenReview();
			renewal.setOn(SECOND);
			renewal.setBy("Sjoerd Wilg");
			d.getExemptions().getFirst().getReviews().add(renewal);
		}));
		assertEquals(List.of(ComparedField.EXEMPTIONS), fields(comparison, "A.5.1"));
		String later = comparison.controls().getFirst().changes().getFirst().after().toString();
		assertTrue(later.contains(SECOND.toString()) && later.contains("Sjoerd Wilg"), later);
	}

	@Test
	void everyFeatureOfAPartIsCompared() {
		for (EStructuralFeature feature : StatementPackage.Literals.FROZEN_PART.getEStructuralFeatures()) {
			v1.getRows().getFirst().getParts().clear();
			v1.getRows().getFirst().getParts()
					.addAll(List.of(ReleaseBuilder.part("_a", "Een"), ReleaseBuilder.part("_b", "Twee")));
			Comparison comparison = compare(v2().change("A.5.1", d -> {
				EObject part = d.getParts().getFirst();
				if (feature.isMany() && feature.getEType() instanceof org.eclipse.emf.ecore.EClass) {
					@SuppressWarnings("unchecked")
					List<EObject> list = (List<EObject>) part.eGet(feature);
					list.add(OtherValue.object(feature));
				} else if (feature.isMany()) {
					@SuppressWarnings("unchecked")
					List<Object> list = (List<Object>) part.eGet(feature);
					list.add("anders");
				} else if (feature.getEType() instanceof org.eclipse.emf.ecore.EClass) {
					part.eSet(feature, OtherValue.object(feature));
				} else {
					part.eSet(feature, OtherValue.than(part.eGet(feature), feature.getEType().getInstanceClass()));
				}
			}));
			assertFalse(comparison.isSame(), feature.getName() + " is not compared");
		}
	}
}
