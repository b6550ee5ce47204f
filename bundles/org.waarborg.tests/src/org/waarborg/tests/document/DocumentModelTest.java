package org.waarborg.tests.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Formats;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.SafeText;
import org.waarborg.document.Section;
import org.waarborg.document.Table;

class DocumentModelTest {

	private static final DocumentHeader HEADER = new DocumentHeader(List.of(), "", Optional.empty(), "", "",
			LocalDate.EPOCH);
	private static final List<Column> COLUMNS = List.of(Column.identifier("no", "Nr."), Column.date("due", "Datum"));

	@Test
	void aRowThatDoesNotFitItsColumnsIsNamed() {
		Row shortRow = new Row("R-7", List.of(Cell.text("5.1")));
		String message = assertThrows(IllegalArgumentException.class,
				() -> new Table("decisions", "Besluiten", COLUMNS, List.of(shortRow))).getMessage();
		assertTrue(message.contains("decisions") && message.contains("R-7"), message);
	}

	@Test
	void aCellOfAnotherTypeThanItsColumnIsNamed() {
		Row wrong = new Row("R-7", List.of(Cell.text("5.1"), Cell.text("morgen")));
		String message = assertThrows(IllegalArgumentException.class,
				() -> new Table("decisions", "Besluiten", COLUMNS, List.of(wrong))).getMessage();
		assertTrue(message.contains("R-7") && message.contains("due") && message.contains("DATE"), message);
	}

	@Test
	void anEmptyCellFitsEveryColumn() {
		for (Column column : ExampleDocument.columns(""))
			assertTrue(column.kind().accepts(Cell.text("  ")), column.id());
	}

	@Test
	void rowsAndColumnsOccurOnce() {
		Row row = new Row("R-7", List.of(Cell.text("5.1"), Cell.empty()));
		assertThrows(IllegalArgumentException.class, () -> new Table("t", "T", COLUMNS, List.of(row, row)));
		assertThrows(IllegalArgumentException.class,
				() -> new Table("t", "T", List.of(COLUMNS.get(0), COLUMNS.get(0)), List.of()));
	}

	@Test
	void idsThatWouldNotBeAKeyEverywhereAreRefused() {
		for (String id : List.of("", "5", "a b", "a\"b", "_id", "a..b", "\u00E9"))
			assertThrows(IllegalArgumentException.class, () -> Column.text(id, "Titel"), id);
	}

	@Test
	void theMainTableIsTheFirstUnlessOneIsNamed() {
		Section section = new Section("s", "S", List.of(new Paragraph("p"), new Table("one", "Een", COLUMNS, List.of()),
				new Table("two", "Twee", COLUMNS, List.of())));
		assertEquals("one",
				new Document("d", "D", "nl", HEADER, List.of(section)).mainTable().orElseThrow().id());
		assertEquals("two",
				new Document("d", "D", "nl", HEADER, List.of(section), "two").mainTable().orElseThrow().id());
		assertThrows(IllegalArgumentException.class,
				() -> new Document("d", "D", "nl", HEADER, List.of(section), "three"));
		assertThrows(IllegalArgumentException.class,
				() -> new Document("d", "D", "nl", HEADER, List.of(section, section)));
	}

	@Test
	void aDocumentDoesNotChangeWithTheListsItWasMadeFrom() {
		List<Section> sections = new ArrayList<>(List.of(new Section("s", "S", List.of())));
		Document document = new Document("d", "D", "nl", HEADER, sections);
		sections.clear();
		assertEquals(1, document.sections().size());
	}

	@Test
	void aRequestFindsItsContextByType() {
		DocumentRequest request = new DocumentRequest("subject", "nl", "", Map.of(), List.of(7, "zeven"),
				LocalDate.EPOCH);
		assertEquals("zeven", request.context(String.class).orElseThrow());
		assertTrue(request.context(LocalDate.class).isEmpty());
	}

	@Test
	void daysAndNumbersReadAsInTheLanguage() {
		LocalDate day = LocalDate.of(2026, 3, 1);
		assertEquals("1 mrt 2026", Formats.of("nl").date(day));
		assertEquals("1 Mar 2026", Formats.of("en").date(day));
		assertEquals("1 Mar 2026", Formats.of("de").date(day));
		assertEquals("-1,50", Formats.of("nl").number(new BigDecimal("-1.50")));
		assertEquals("1000000", Formats.of("en").number(new BigDecimal("1E6")));
	}

	@Test
	void textBecomesLegalInXmlAndKeepsWhatItCan() {
		assertEquals("a\uFFFDb\nc\td", SafeText.xml("a\u000Bb\r\nc\td"));
		assertEquals("x\ny", SafeText.xml("x\ry"));
		assertEquals("\uD83D\uDE80\uFFFD", SafeText.xml("\uD83D\uDE80\uD83D"));
		String fine = "gewoon \uD83D\uDE80";
		assertTrue(fine == SafeText.xml(fine), "nothing to change, nothing copied");
	}

	@Test
	void aSpreadsheetRunsNothing() {
		for (String formula : List.of("=1", "+1", "-1", "@A", "\t=1", "\r=1", "\n=1", "\uFF1D1"))
			assertEquals("'" + formula, SafeText.spreadsheet(formula));
		for (String text : List.of("", "1-1", "a=b", "'=1", " tekst"))
			assertEquals(text, SafeText.spreadsheet(text));
	}
}
