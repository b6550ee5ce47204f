package org.waarborg.tests.report.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waarborg.tests.report.xlsx.Workbook.all;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.SafeText;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.tests.document.ExampleDocument;

/** What somebody who works in a spreadsheet gets. */
class XlsxWriterTest {

	private static final String MAIN = "Besluiten";
	private static final AtomicInteger ID = new AtomicInteger();

	private static Document document(String language, Section... sections) {
		DocumentHeader header = new DocumentHeader(
				List.of(Fact.of(Fact.ORGANISATION, "Organisatie", "Stichting Voorbeeld"),
						new Fact(Fact.DATE, "Datum", Cell.date(LocalDate.of(2026, 5, 31))),
						Fact.of(Fact.CLASSIFICATION, "Rubricering", "Intern"),
						new Fact("see", "Zie", new Cell.Ref("5.10", "c10"))),
				"bevat 2 van 4", Optional.of(new Cell.Chip(Status.UNDER_WAY, "Concept", "DRAFT")), "1 van 3 besloten",
				"Waarborg", LocalDate.of(2026, 11, 21));
		return new Document("statement", "Verklaring A & B", language, header, List.of(sections));
	}

	private static Section one(Column column, Cell... cells) {
		return new Section("s", MAIN, List.of(new Table("t", "Tabel", List.of(column), IntStream.range(0, cells.length)
				.mapToObj(i -> new Row(i == 0 ? "c10" : "r" + i, List.of(cells[i]))).toList())));
	}

	@Test
	void saysItsFormat() {
		assertEquals("xlsx", new XlsxWriter().format());
		assertEquals("xlsx", new XlsxWriter().fileExtension());
		assertEquals("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
				new XlsxWriter().mediaType());
	}

	@Test
	void theCoverSaysWhatItIs() throws Exception {
		Workbook book = new Workbook(document("nl", one(Column.identifier("a", "Nr."), Cell.text("5.10"))));
		assertEquals(List.of("Voorblad", MAIN), book.names());
		assertEquals("Verklaring A & B", book.value("Voorblad", "A1"));
		assertEquals("Concept", book.value("Voorblad", "A2"));
		assertEquals("1 van 3 besloten", book.value("Voorblad", "B2"));
		assertEquals("bevat 2 van 4", book.value("Voorblad", "A3"));
		assertEquals(List.of("Organisatie", "Datum", "Rubricering", "Zie"),
				IntStream.range(5, 9).mapToObj(i -> book.value("Voorblad", "A" + i)).toList());
		assertEquals("Stichting Voorbeeld", book.value("Voorblad", "B5"));
		assertEquals("46173", book.value("Voorblad", "B6"), "31 May 2026 as a day");
		assertEquals("Gemaakt op 21 nov 2026 met Waarborg", book.column("Voorblad", "A").getLast());
		assertEquals("Cover", new Workbook(document("en")).names().getFirst());
		assertTrue(new Workbook(document("fr")).text().contains("Made on 21 Nov 2026 with Waarborg"));
	}

	@Test
	void aTableIsReadyToFilter() throws Exception {
		Workbook book = new Workbook(ExampleDocument.withRows("nl", 3));
		assertEquals(List.of("Voorblad", "Samenvatting Tekst", "Besluiten", "Slot"),
				book.names().stream().filter(n -> !n.startsWith("Besluiten T")).toList());
		String sheet = book.names().stream().filter(n -> !all(book.sheet(n), "autoFilter").isEmpty()).findFirst()
				.orElseThrow();
		Element pane = all(book.sheet(sheet), "pane").getFirst();
		assertEquals("frozen", pane.getAttribute("state"));
		assertEquals("B2", pane.getAttribute("topLeftCell"));
		assertEquals("A1:I4", all(book.sheet(sheet), "autoFilter").getFirst().getAttribute("ref"));
		assertEquals(0, all(book.sheet(sheet), "mergeCell").size());
		List<String> heading = all(book.sheet(sheet), "c").stream().limit(9).map(Workbook::value).toList();
		assertEquals(List.of("Nr. Tekst", "Thema", "Waarom", "Aantal"), heading.subList(0, 4));
		assertEquals("Groep Toelichting bij rij 1", book.value(sheet, "B3"));
		assertEquals("-1.5", book.value(sheet, "D2"));
		assertEquals("2", book.format(book.cell(sheet, "D2")), "the built-in format 0.00");
		assertEquals("Toelichting bij rij 0\ntwee", book.value(sheet, "G2"));
	}

	@Test
	void daysAreDaysInTheLanguageOfTheDocument() throws Exception {
		Column day = Column.date("d", "Datum");
		Workbook nl = new Workbook(
				document("nl", one(day, Cell.date(LocalDate.of(2026, 3, 1)), Cell.date(LocalDate.of(1850, 1, 2)))));
		Element cell = nl.cell(MAIN, "A2");
		assertEquals("46082", Workbook.value(cell));
		assertNotEquals("inlineStr", cell.getAttribute("t"));
		assertEquals("[$-413]d mmm yyyy", nl.format(cell));
		assertEquals("2 jan 1850", nl.value(MAIN, "A3"), "a spreadsheet has no such day");
		Workbook en = new Workbook(document("en", one(day, Cell.date(LocalDate.of(2026, 3, 1)))));
		assertEquals("[$-809]d mmm yyyy", en.format(en.cell(MAIN, "A2")));
	}

	@Test
	void nothingRunsAndEveryTextIsShownAsItIs() throws Exception {
		Cell[] cells = Stream.concat(ExampleDocument.HOSTILE.stream(), Stream.of(" =1+1", "'x", "_x0041_ _x000D_"))
				.map(t -> (Cell) new Cell.Text(t)).toArray(Cell[]::new);
		Workbook book = new Workbook(document("nl", one(Column.text("a", "=A"), cells)));
		for (int i = 0; i < cells.length; i++) {
			String text = ((Cell.Text) cells[i]).value();
			Element cell = book.cell(MAIN, "A" + (i + 2));
			assertEquals("inlineStr", cell.getAttribute("t"));
			assertEquals(SafeText.xml(text), Workbook.value(cell));
			if (!SafeText.spreadsheet(text).equals(text) || text.startsWith(" =") || text.startsWith("'"))
				assertEquals("true", book.style(cell).getAttribute("quotePrefix").replace("1", "true"), text);
		}
		assertEquals("true", book.style(book.cell(MAIN, "A1")).getAttribute("quotePrefix").replace("1", "true"));
		for (String name : book.names())
			assertEquals(0, all(book.sheet(name), "f").size(), "no formulas");
	}

	@Test
	void aNumberOfAControlStaysWhatItIsWhenItIsEdited() throws Exception {
		Workbook book = new Workbook(document("nl", one(Column.identifier("a", "Nr."), Cell.text("5.10"))));
		assertEquals("5.10", book.value(MAIN, "A2"));
		assertEquals("49", book.format(book.cell(MAIN, "A2")), "the format for text");
		assertEquals("1", all(book.sheet(MAIN), "ignoredError").getFirst().getAttribute("numberStoredAsText")
				.replace("true", "1"));
	}

	@Test
	void aNumberWithMoreDigitsThanASpreadsheetHasIsNotRounded() throws Exception {
		Workbook book = new Workbook(document("nl", one(Column.number("n", "N"),
				new Cell.Number(new BigDecimal("12345678901234567.89")), new Cell.Number(new BigDecimal("0.1")))));
		assertEquals("12345678901234567,89", book.value(MAIN, "A2"));
		assertEquals("0.1", book.value(MAIN, "A3"));
	}

	@Test
	void statesAreChosenFromAListAndKeepTheirColours() throws Exception {
		List<Cell.Chip> states = List.of(new Cell.Chip(Status.DONE, "Ja", "YES"),
				new Cell.Chip(Status.STOP, "Zegt \"nee\"", "NO"));
		Workbook book = new Workbook(document("nl", one(Column.status("s", "Status", states.subList(0, 1)),
				states.get(0), states.get(1))));
		Element list = all(book.sheet(MAIN), "dataValidation").getFirst();
		assertEquals("A2:A3", list.getAttribute("sqref"));
		assertEquals("\"Ja\"", all(list, "formula1").getFirst().getTextContent());
		assertNotEquals("1", list.getAttribute("showDropDown").replace("true", "1"), "which hides the arrow");
		assertEquals(List.of("\"Ja\"", "\"Zegt \"\"nee\"\"\""), all(book.sheet(MAIN), "cfRule").stream()
				.map(r -> all(r, "formula").getFirst().getTextContent()).toList());
		String styles = new String(book.parts.get("xl/styles.xml"), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		assertTrue(styles.contains("e0f2e5") && styles.contains("fbe4e2"), "background of done and of stop");
	}

	@Test
	void aListThatACellCannotHoldStandsOnASheetThatEverybodySees() throws Exception {
		List<Cell.Chip> states = IntStream.range(0, 9)
				.mapToObj(i -> new Cell.Chip(Status.NEUTRAL, i + ", een heel lange toestand met veel woorden", "C" + i))
				.toList();
		Workbook book = new Workbook(document("nl", one(Column.status("s", "Status", states), states.get(3))));
		assertEquals(List.of("Voorblad", MAIN, "Keuzelijsten"), book.names());
		assertEquals("'Keuzelijsten'!$A$2:$A$10",
				all(book.sheet(MAIN), "formula1").getFirst().getTextContent());
		assertEquals(states.stream().map(Cell.Chip::word).toList(), book.column("Keuzelijsten", "A"));
	}

	@Test
	void aTextThatIsTooLongForACellIsThereInFull() throws Exception {
		String text = IntStream.range(0, 16_000).mapToObj(i -> i + " ").collect(Collectors.joining());
		Workbook book = new Workbook(document("nl", one(Column.text("a", "A"), Cell.text(text), Cell.text("kort"))));
		String start = book.value(MAIN, "A2");
		assertTrue(start.length() <= 32_767, "" + start.length());
		assertTrue(start.endsWith("\n… vervolg op blad “Lange teksten”, regel 2"), start.substring(32_700));
		assertEquals(text, String.join("", book.column("Lange teksten", "C")));
		assertEquals(1, book.notices.size());
		assertTrue(book.notices.getFirst().startsWith("Eén tekst is langer dan de 32.767 tekens"),
				book.notices.getFirst());
		assertEquals(List.of(), new Workbook(document("nl", one(Column.text("a", "A"), Cell.text("kort")))).notices);
	}

	@Test
	void linksLeadToCellsThatExist() throws Exception {
		Section refs = new Section("z", "Verwijzingen", List.of(new Table("z.t", "V",
				List.of(Column.reference("r", "Zie"), Column.reference("o", "Ook")),
				List.of(new Row("1", List.of(new Cell.Ref("rij", "r1"), new Cell.Ref("elders", "http://x.invalid"))),
						new Row("2", List.of(new Cell.Ref("tabel", "t"), new Cell.Ref("deel", "s")))))));
		Workbook book = new Workbook(
				document("nl", one(Column.identifier("a", "Nr."), Cell.text("5.10"), Cell.text("5.11")), refs));
		List<String> locations = all(book.sheet("Verwijzingen"), "hyperlink").stream()
				.map(h -> h.getAttribute("location")).toList();
		assertEquals(List.of("'Besluiten'!A3", "'Besluiten'!A1", "'Besluiten'!A1"), locations);
		assertEquals(List.of("'Besluiten'!A2", "'Besluiten'!A1", "'Verwijzingen'!A1"),
				all(book.sheet("Voorblad"), "hyperlink").stream().map(h -> h.getAttribute("location")).toList());
		assertEquals("5.11", book.value("Besluiten", "A3"));
		for (String part : book.parts.keySet())
			if (part.endsWith(".rels"))
				assertFalse(new String(book.parts.get(part), StandardCharsets.UTF_8).contains("External"), part);
	}

	@Test
	void nothingIsHidden() throws Exception {
		Workbook book = new Workbook(ExampleDocument.hostile("nl"));
		for (Element sheet : all(book.book(), "sheet"))
			assertEquals("", sheet.getAttribute("state"), sheet.getAttribute("name"));
		for (String name : book.names())
			for (String kind : List.of("row", "col"))
				assertTrue(all(book.sheet(name), kind).stream().allMatch(e -> e.getAttribute("hidden").isEmpty()));
		assertEquals(Set.of("_xlnm._FilterDatabase", "_xlnm.Print_Titles"), all(book.book(), "definedName").stream()
				.map(n -> n.getAttribute("name")).collect(Collectors.toSet()));
		assertTrue(
				book.parts.keySet().stream().noneMatch(p -> p.matches("(?i).*(comment|vba|custom|external|embed).*")),
				book.parts.keySet().toString());
	}

	@Test
	void theFileSaysNothingAboutTheMachine() throws Exception {
		Workbook book = new Workbook(document("nl", one(Column.text("a", "A"), Cell.text("x"))));
		org.w3c.dom.Document core = book.xml("docProps/core.xml");
		assertEquals("Waarborg", all(core, "dc:creator").getFirst().getTextContent());
		assertEquals("Verklaring A & B", all(core, "dc:title").getFirst().getTextContent());
		assertEquals("nl", all(core, "dc:language").getFirst().getTextContent());
		assertEquals("Intern", all(core, "cp:keywords").getFirst().getTextContent());
		assertEquals("2026-11-21T00:00:00Z", all(core, "dcterms:created").getFirst().getTextContent());
		assertEquals("2026-11-21T00:00:00Z", all(core, "dcterms:modified").getFirst().getTextContent());
		assertEquals(0, all(core, "cp:lastModifiedBy").size());
		assertEquals(Set.of(LocalDate.of(1980, 2, 1).toEpochDay()), Set.copyOf(book.times));
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws Exception {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		byte[] first = new Workbook(ExampleDocument.hostile("nl")).bytes;
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
			assertArrayEquals(first, new Workbook(ExampleDocument.hostile("nl")).bytes);
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@Test
	void aFigureIsItsTableWithTheSpreadsheetsOwnChart() throws Exception {
		Section section = new Section("f", "Overzicht", List.of(new Paragraph("Inleiding"),
				new Note(Status.ATTENTION, "Nog open"), ExampleDocument.figure("x")));
		Workbook book = new Workbook(document("nl", section));
		assertTrue(
				book.column("Overzicht", "A").containsAll(List.of("Inleiding", "Let op: Nog open", "Organisatie x")));
		org.w3c.dom.Document chart = book.xml("xl/charts/chart1.xml");
		assertEquals("stacked", all(chart, "c:grouping").getFirst().getAttribute("val"));
		assertEquals("100", all(chart, "c:overlap").getFirst().getAttribute("val"));
		assertEquals(3, all(chart, "c:ser").size());
		String values = all(all(chart, "c:val").getFirst(), "c:f").getFirst().getTextContent();
		Element first = book.cell("Overzicht", values.replaceAll(".*!\\$(\\w+)\\$(\\d+):.*", "$1$2"));
		assertEquals("20", Workbook.value(first), values);
		assertTrue(all(book.xml("xl/drawings/drawing1.xml"), "xdr:cNvPr").getFirst().getAttribute("descr")
				.contains("Gereed x 20"), "for who cannot see it");
	}

	@Test
	void sheetsHaveLegalNamesOnce() throws Exception {
		List<Section> sections = Stream
				.of("A/B: [c]*?", "a b c", "History", "'", "Een heel erg lange titel van een hoofdstuk", "VOORBLAD",
						"Een heel erg lange titel van een hoofdstuk")
				.map(t -> new Section("s" + ID.incrementAndGet(), t, List.<Block>of(new Paragraph("p"))))
				.toList();
		Workbook book = new Workbook(document("nl", sections.toArray(Section[]::new)));
		assertEquals(8, book.names().stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct().count());
		for (String name : book.names())
			assertTrue(name.matches("[^\\[\\]:*?/\\\\']{1,31}") && !name.equalsIgnoreCase("history"), name);
		assertTrue(book.text().contains("A/B: [c]*?"), "the cover has it in full");
	}

	@Test
	void everySheetPrintsOnTheWidthOfAPageAndSaysWhatItIs() throws Exception {
		Workbook book = new Workbook(document("nl", one(Column.text("a", "A"), Cell.text("x"))));
		for (String name : book.names()) {
			Element setup = all(book.sheet(name), "pageSetup").getFirst();
			assertEquals("9", setup.getAttribute("paperSize"));
			assertEquals("landscape", setup.getAttribute("orientation"));
			assertEquals("&CIntern&LVerklaring A && B&RPagina &P van &N",
					all(book.sheet(name), "oddFooter").getFirst().getTextContent());
		}
	}
}
