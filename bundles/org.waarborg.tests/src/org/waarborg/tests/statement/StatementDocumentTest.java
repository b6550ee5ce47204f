package org.waarborg.tests.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.waarborg.controlset.ControlRef;
import org.waarborg.document.Cell;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Row;
import org.waarborg.document.Table;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Registries;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.internal.StatementDocumentSource;
import org.waarborg.tests.support.CatalogBuilder;

/** What the statement's document says. */
class StatementDocumentTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private final ControlSetRegistry registry = Registries.of(
			CatalogBuilder.norm("base-1", "Base", "1").group("A.5", "First").control("A.5.1", "One")
					.control("A.5.2", "Two").build(),
			CatalogBuilder.norm("care-1", "Care", "1").extending("base-1").group("A.5", "First")
					.carePart("A.5.2", "Two for care").careOnly("A.5.3", "Only for care").build());

	private final StatementOfApplicability statement = StatementDrafts.create(Map.of("en", "Test"), null,
			List.of("care-1"), registry);

	private Document build(String language, String view) throws DocumentException {
		return new StatementDocumentSource(registry).build(new DocumentRequest(statement, language, view, TODAY));
	}

	private Decision decision(String ref) {
		return Decisions.find(statement, ControlRef.parse(ref)).orElseThrow();
	}

	private static Cell cell(Document document, String row, String column) {
		Table table = document.mainTable().orElseThrow();
		int index = table.columns().stream().map(c -> c.id()).toList().indexOf(column);
		Row found = table.rows().stream().filter(r -> r.id().equals(row)).findFirst().orElseThrow();
		return found.cells().get(index);
	}

	@Test
	void theHeaderCountsTheFieldsWay() throws DocumentException {
		decision("base-1#A.5.1").setApplicability(Applicability.APPLICABLE);
		Document document = build("en", "combined");
		assertEquals("1 of 3 controls decided · 1 care part open", document.header().keyFigure());
		assertEquals("This document contains 4 of 4 rows: all control sets combined.", document.header().contains());
		assertEquals("Statement of Applicability – Care:1 + Base:1", document.title());
	}

	@Test
	void aNormsOwnViewNamesThatNormOnly() throws DocumentException {
		Document document = build("nl", "norm:base-1");
		assertEquals("Verklaring van toepasselijkheid – Base:1", document.title());
		assertEquals(2, document.mainTable().orElseThrow().rows().size());
		assertFalse(document.toString().contains("Care:1"), "the other norm is not named");
	}

	@Test
	void aCareViewNamesTheStatementThatItLeansOn() throws DocumentException {
		Document document = build("nl", "care");
		assertEquals(2, document.mainTable().orElseThrow().rows().size());
		assertEquals("Dit document bevat 2 van 4 regels: de zorgspecifieke regels. Het leunt op de verklaring ‘Test’, "
				+ "versie 1 (concept).", document.header().contains());
	}

	@Test
	void anExclusionStandsOnItsOwnPageWithItsReason() throws DocumentException {
		Decision decision = decision("base-1#A.5.1");
		decision.setApplicability(Applicability.NOT_APPLICABLE);
		decision.getExclusion().add(CatalogBuilder.text("_x", "en", "We have none of these."));
		Document document = build("en", "combined");
		Table exclusions = document.tables().stream().filter(t -> t.id().equals("exclusions.table")).findFirst()
				.orElseThrow();
		assertEquals("1 of 4 rows do not apply", exclusions.caption());
		assertEquals(new Cell.Text("We have none of these."), exclusions.rows().get(0).cells().get(2));
	}

	@Test
	void aCarePartSaysThatItFollows() throws DocumentException {
		decision("base-1#A.5.2").setApplicability(Applicability.APPLICABLE);
		Document document = build("en", "combined");
		assertEquals("APPLICABLE", ((Cell.Chip) cell(document, "care-1#A.5.2.care", "applicable")).code());
		assertEquals(new Cell.Text("Follows A.5.2."), cell(document, "care-1#A.5.2.care", "justification"));
	}

	@Test
	void unknownIsShownAsUnknown() throws DocumentException {
		decision("base-1#A.5.1").setApplicability(Applicability.APPLICABLE);
		Cell.Chip chip = (Cell.Chip) cell(build("nl", ""), "base-1#A.5.1", "implementation");
		assertEquals("Onbekend", chip.word());
		assertEquals(Cell.empty(), cell(build("nl", ""), "care-1#A.5.3", "implementation"));
	}

	@Test
	void aViewThatDoesNotExistIsRefusedWithTheOnesThatDo() {
		DocumentException refused = assertThrows(DocumentException.class, () -> build("en", "norm:elsewhere"));
		assertTrue(refused.getMessage().contains("combined, norm:base-1, norm:care-1, care"), refused.getMessage());
	}
}
