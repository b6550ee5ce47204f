package org.waarborg.tests.statementcompare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Note;
import org.waarborg.document.Row;
import org.waarborg.document.Status;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedControl;
import org.waarborg.statement.compare.ComparedField;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.compare.GeneralField;
import org.waarborg.statement.compare.internal.ComparisonDocumentSource;

/** The document of changes: what one hands to the auditor who was here last year. */
class ComparisonDocumentTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final StatementRelease v1 = new ReleaseBuilder(1, LocalDate.of(2026, 3, 12)).row("A.5.1").row("A.5.2")
			.row("A.5.3").build();
	private final StatementRelease v2 = ReleaseBuilder.next(v1, LocalDate.of(2026, 11, 2)).change("A.5.2", d -> {
		d.setApplicability(Applicability.NOT_APPLICABLE);
		d.getExclusion().add(Texts.of("nl", "Er is geen eigen ontwikkeling."));
		d.setOwner("Sanne de Wit");
	}).change("A.5.3", d -> d.setOwner("Bas Ravensloot")).build();

	private Document document(String language, Disclosure disclosure) throws DocumentException {
		return new ComparisonDocumentSource().build(new DocumentRequest(
				Comparison.of(ComparedState.released(v1), ComparedState.draft(v2)), language, "", Map.of(),
				List.of(disclosure), TODAY));
	}

	private Document internal(String language) throws DocumentException {
		return document(language, Disclosure.standard(Audience.INTERNAL));
	}

	private static List<String> texts(Row row) {
		return row.cells().stream().map(c -> switch (c) {
			case Cell.Text text -> text.value();
			case Cell.Chip chip -> chip.word();
			default -> "";
		}).toList();
	}

	@Test
	void eachFieldIsALineWithBothSides() throws DocumentException {
		List<List<String>> lines = internal("nl").mainTable().orElseThrow().rows().stream()
				.map(ComparisonDocumentTest::texts).toList();
		assertEquals(List.of("5.2", "Onderwerp A.5.2", "Gewijzigd", "Toepasselijkheid", "Van toepassing",
				"Niet van toepassing"), lines.getFirst());
		assertTrue(
				lines.contains(List.of("5.2", "Onderwerp A.5.2", "Gewijzigd", "Motivatie voor uitsluiting", "(niets)",
						"Er is geen eigen ontwikkeling.")),
				lines::toString);
		assertEquals("Bas Ravensloot", lines.getLast().getLast());
	}

	@Test
	void aCarePartHasTheWordOfTheReadersLanguage() throws DocumentException {
		v2.getRows().get(1).getHeadings().getLast().setLabel("5.1 – zorg");
		v2.getRows().get(1).getHeadings().getLast().setEnhances(v2.getRows().getFirst().getControl());
		assertEquals("5.1 – care", texts(internal("en").mainTable().orElseThrow().rows().getFirst()).getFirst());
		assertEquals("5.1 – zorg", texts(internal("nl").mainTable().orElseThrow().rows().getFirst()).getFirst());
	}

	@Test
	void theHeadSaysWhichVersions() throws DocumentException {
		Fact compared = internal("en").header().fact(Fact.VERSION).orElseThrow();
		assertEquals(Cell.text("version 1 of 12 Mar 2026, compared with draft of version 2"), compared.value());
		assertEquals("2 of 3 rows differ", internal("en").header().keyFigure());
	}

	@Test
	void aChangeOfApplicabilityAsksToTellTheCertificationBody() throws DocumentException {
		Note note = (Note) internal("nl").sections().getFirst().blocks().getFirst();
		assertEquals(Status.ATTENTION, note.status());
		assertTrue(note.text().contains("certificerende instelling"), note.text());
	}

	@Test
	void anAudienceLearnsNothingThatItMayNotSee() throws DocumentException {
		v1.setClassification(Classification.PUBLIC);
		v2.setClassification(Classification.PUBLIC);
		v1.getRows().forEach(r -> r.setClassification(Classification.PUBLIC));
		v2.getRows().forEach(r -> r.setClassification(Classification.PUBLIC));
		Disclosure open = Disclosure.standard(Audience.PUBLIC);
		assertTrue(open.withheldFeatures().stream().anyMatch(f -> f.endsWith("Decision.owner")
				|| f.endsWith("Person.name")), "this test needs an audience that sees no owner");
		Document document = document("nl", open);
		assertFalse(document.toString().contains("Ravensloot"), "the owner is not for the public");
		assertFalse(document.toString().contains("Sanne"), "the owner is not for the public");
		assertTrue(document.header().fact(Fact.WITHHELD).isPresent(), "that something is left out is said");
	}

	@Test
	void aSecretDecisionIsCountedAndNotShown() throws DocumentException {
		v2.getRows().get(1).setClassification(Classification.SECRET);
		Document document = document("nl", Disclosure.standard(Audience.AUDITOR));
		assertFalse(document.toString().contains("eigen ontwikkeling"));
		assertTrue(document.header().fact(Fact.WITHHELD).isPresent());
	}

	@Test
	void aHigherClassifiedVersionDoesNotLeave() {
		v1.setClassification(Classification.SECRET);
		assertThrows(DocumentException.class, () -> document("nl", Disclosure.standard(Audience.CUSTOMER)));
	}

	@Test
	void nothingDiffersIsSaid() throws DocumentException {
		Document same = new ComparisonDocumentSource().build(new DocumentRequest(
				Comparison.of(ComparedState.released(v1), ComparedState.released(v1)), "nl", "", TODAY));
		assertEquals(Status.DONE, ((Note) same.sections().getFirst().blocks().getFirst()).status());
		assertTrue(same.mainTable().orElseThrow().rows().isEmpty());
	}

	@Test
	void everyLiteralHasAWordInBothLanguages() {
		for (String language : List.of("nl", "en")) {
			Messages messages = Messages.beside(ComparisonDocumentSource.class, java.util.Locale.of(language));
			for (Enum<?> literal : List.of(ComparedField.values(), GeneralField.values(), ComparedControl.Kind.values())
					.stream().flatMap(Arrays::stream).collect(Collectors.toList()))
				assertFalse(messages.label(literal).isBlank(), literal.name());
		}
	}
}
