package org.waarborg.tests.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Organisation;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.tests.support.CatalogBuilder;

/** A base norm of three controls and an overlay with a care part and a care-only control. */
class StatementRowsTest {

	private static final StatementView COMBINED = new StatementView.Combined();

	private final ControlSetRegistry registry = Registries.of(
			CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First").control("A.5.1", "One")
					.control("A.5.2", "Two").group("A.6", "Second").control("A.6.1", "Three").build(),
			CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("A.5", "First")
					.carePart("A.5.2", "Two for care").careOnly("A.5.3", "Only for care").build(),
			CatalogBuilder.norm("clauses-1", "Base", "1").kind(ControlSetKind.CLAUSES).group("4", "Context")
					.control("4.1", "Context").build());

	private final StatementOfApplicability statement = StatementDrafts.create(Map.of("en", "Test"), null,
			List.of("care-1"), registry);

	private List<StatementRow> rows(StatementView view) {
		return StatementRows.of(statement, registry, view);
	}

	private Decision decision(String ref) {
		return Decisions.find(statement, ControlRef.parse(ref)).orElseThrow();
	}

	private static List<String> refs(List<StatementRow> rows) {
		return rows.stream().map(r -> r.ref().toString()).toList();
	}

	@Test
	void aDraftOverAnOverlayCoversItsBaseInTheNormsOrder() {
		assertEquals(List.of("base-1", "care-1"), statement.getControlSets().stream().map(u -> u.getSet()).toList());
		assertEquals(List.of("base-1#A.5.1", "base-1#A.5.2", "care-1#A.5.2.care", "care-1#A.5.3", "base-1#A.6.1"),
				refs(rows(COMBINED)));
	}

	@Test
	void aViewOfOneNormHasItsRowsOnly() {
		assertEquals(List.of("base-1#A.5.1", "base-1#A.5.2", "base-1#A.6.1"),
				refs(rows(new StatementView.Norm("base-1"))));
		assertEquals(List.of("care-1#A.5.2.care", "care-1#A.5.3"), refs(rows(new StatementView.Care())));
	}

	@Test
	void controlsAndCarePartsAreCountedApart() {
		StatementCounts counts = StatementCounts.of(rows(COMBINED));
		assertEquals(5, counts.rows());
		assertEquals(4, counts.controls());
		assertEquals(0, counts.controlsDecided());
		assertEquals(1, counts.careParts());
		assertEquals(1, counts.carePartsOpen());
		assertEquals(1, counts.careOnly());
	}

	@Test
	void aCarePartFollowsItsControlUntilItIsChanged() {
		decision("base-1#A.5.2").setApplicability(Applicability.APPLICABLE);
		StatementCounts following = StatementCounts.of(rows(COMBINED));
		assertEquals(1, following.controlsDecided());
		assertEquals(0, following.carePartsOpen());
		decision("care-1#A.5.2.care").setFollowsBase(false);
		assertEquals(1, StatementCounts.of(rows(COMBINED)).carePartsOpen());
	}

	@Test
	void aCarriedDecisionDoesNotCountUntilItIsConfirmed() {
		decision("base-1#A.5.1").setApplicability(Applicability.APPLICABLE);
		decision("base-1#A.5.1").setToConfirm(true);
		StatementCounts counts = StatementCounts.of(rows(COMBINED));
		assertEquals(0, counts.controlsDecided());
		assertEquals(1, counts.toConfirm());
	}

	@Test
	void theWeakestPartCountsUnlessItIsOverridden() {
		Decision decision = decision("base-1#A.5.1");
		decision.getParts().get(0).setImplementation(Implementation.IMPLEMENTED);
		Part second = StatementFactory.eINSTANCE.createPart();
		second.setImplementation(Implementation.PLANNED);
		decision.getParts().add(second);
		assertEquals(Implementation.PLANNED, Decisions.implementation(decision));
		decision.setImplementation(Implementation.PARTIAL);
		assertEquals(Implementation.PARTIAL, Decisions.implementation(decision));
	}

	@Test
	void noDecisionIsLostWhenItsSetIsNotInstalled() {
		decision("care-1#A.5.3").setApplicability(Applicability.APPLICABLE);
		ControlSetRegistry without = Registries.of(CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First")
				.control("A.5.1", "One").build());
		List<StatementRow> rows = StatementRows.of(statement, without, COMBINED);
		assertEquals(5, rows.size());
		StatementRow kept = rows.stream().filter(r -> r.ref().equals(ControlRef.parse("care-1#A.5.3"))).findFirst()
				.orElseThrow();
		assertEquals("care-1#A.5.3", kept.label());
		assertEquals(Applicability.APPLICABLE, kept.applicability());
		assertFalse(kept.control().isPresent());
	}

	@Test
	void aSecondDecisionOnAControlIsShownAndNotCounted() throws DocumentException {
		decision("base-1#A.5.1").setApplicability(Applicability.APPLICABLE);
		Decision second = StatementFactory.eINSTANCE.createDecision();
		second.setId("_second");
		second.setControl(ControlRef.parse("care-1#A.5.1"));
		second.setApplicability(Applicability.NOT_APPLICABLE);
		statement.getDecisions().add(second);
		List<StatementRow> rows = rows(COMBINED);
		assertEquals(6, rows.size());
		assertTrue(rows.get(5).repeated());
		assertEquals(1, StatementCounts.of(rows).controlsDecided());
		Document document = new StatementDocumentSource(registry)
				.build(new DocumentRequest(statement, "en", "combined", LocalDate.of(2026, 11, 21)));
		assertTrue(document.toString().contains("A second decision on the same control"));
	}

	@Test
	void aDecisionThatTheInstalledEditionNoLongerHasStaysInTheNormsView() {
		decision("base-1#A.6.1").setApplicability(Applicability.APPLICABLE);
		ControlSetRegistry newer = Registries.of(CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First")
				.control("A.5.1", "One").control("A.5.2", "Two").build());
		assertTrue(refs(StatementRows.of(statement, newer, new StatementView.Norm("base-1"))).contains("base-1#A.6.1"));
	}

	@Test
	void anOrganisationWithoutANameIsNoReasonToFail() throws DocumentException {
		Organisation nameless = DossierFactory.eINSTANCE.createOrganisation();
		decision("base-1#A.5.1").getParts().get(0).setPerformer(Performer.SUPPLIER);
		decision("base-1#A.5.1").getParts().get(0).setProvider(nameless);
		decision("base-1#A.5.1").getParts().get(0).getCovers().add(nameless);
		Document document = new StatementDocumentSource(registry)
				.build(new DocumentRequest(statement, "en", "combined", LocalDate.of(2026, 11, 21)));
		assertFalse(document.toString().contains("null"), document.toString());
	}

	@Test
	void onlySetsOfControlsFitInAStatement() {
		assertEquals(Optional.of(StatementDrafts.Unfit.NO_CONTROLS), StatementDrafts.unfit(registry, "clauses-1"));
		assertEquals(Optional.of(StatementDrafts.Unfit.NOT_INSTALLED), StatementDrafts.unfit(registry, "nowhere"));
		assertEquals(Optional.empty(), StatementDrafts.unfit(registry, "care-1"));
	}

	@Test
	void viewsAreWrittenAsOnTheCommandLine() {
		for (StatementView view : List.of(COMBINED, new StatementView.Care(), new StatementView.Norm("care-1"))) {
			assertEquals(Optional.of(view), StatementView.parse(view.toString()));
		}
		assertEquals(Optional.empty(), StatementView.parse("norm:"));
		assertTrue(StatementView.parse("Combined").isEmpty());
	}

	@Test
	void aReferenceHasASetAndAControl() {
		assertEquals("a#b", ControlRef.parse("a#b").toString());
		assertThrows(IllegalArgumentException.class, () -> ControlRef.parse("A.5.1"));
		assertThrows(IllegalArgumentException.class, () -> ControlRef.parse("#A.5.1"));
		assertThrows(IllegalArgumentException.class, () -> ControlRef.parse("a# b"));
		assertTrue(ControlRef.tryParse(null).isEmpty());
	}
}
