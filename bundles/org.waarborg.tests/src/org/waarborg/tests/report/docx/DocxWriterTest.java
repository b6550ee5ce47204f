package org.waarborg.tests.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Palette;
import org.waarborg.document.Row;
import org.waarborg.document.SafeText;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.WriteOptions;
import org.waarborg.tests.document.ExampleDocument;

/** What stands in a document for Word on the product's own template. */
class DocxWriterTest {

	private static Document table(List<Column> columns, List<Row> rows) {
		DocumentHeader header = new DocumentHeader(List.of(), "", Optional.empty(), "", "", LocalDate.EPOCH);
		return new Document("d", "Titel", "nl", header,
				List.of(new Section("s", "Deel", List.of(new Table("t", "Tabel", columns, rows)))));
	}

	@Test
	void everyTextIsShownAsItIsAndNothingOfItIsMarkupOrField() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.hostile("nl"));
		String all = WordFile.shown(file.body());
		for (String text : ExampleDocument.HOSTILE)
			assertTrue(all.contains(SafeText.xml(text)), text.substring(0, Math.min(30, text.length())));
		int fields = WordFile.all(WordFile.of(ExampleDocument.withRows("nl", 3)).body(), "w:instrText").size();
		assertEquals(fields, WordFile.all(file.body(), "w:instrText").size());
	}

	@Test
	void aHostileTextAnywhereLeavesEveryPartWhole() throws Exception {
		for (String text : ExampleDocument.HOSTILE) {
			WordFile file = WordFile.of(ExampleDocument.of("nl", text));
			for (String part : file.names())
				if (part.endsWith(".xml") || part.endsWith(".rels"))
					file.root(part);
		}
	}

	@Test
	void aValueThatLooksLikeAPlaceholderStaysText() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.of("nl", "{{content}} {{title}} {{onzin}}"));
		assertTrue(WordFile.shown(file.body()).contains("{{content}} {{title}} {{onzin}}"));
		assertEquals(1, file.paragraphs("Heading1").stream().filter("Besluiten"::equals).count());
	}

	@Test
	void nothingIsLeftOfThePlaceholders() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.withRows("nl", 3));
		for (String part : file.names())
			assertFalse(part.endsWith(".xml") && file.text(part).contains("{{"), part);
	}

	@Test
	void theCoverSaysWhatAnAuditorAsks() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.withRows("nl", 3));
		assertEquals(List.of("Verklaring Tekst"), file.paragraphs("WaarborgTitle"));
		assertEquals(List.of("kerncijfer Tekst"), file.paragraphs("WaarborgKeyFigure"));
		assertEquals(List.of("Voor", "Versie", "Datum", "Rubricering"), file.paragraphs("WaarborgFactLabel"));
		assertEquals("31 mei 2026", file.paragraphs("WaarborgFactValue").get(2));
		assertTrue(WordFile.shown(file.root("word/footer.xml"))
				.contains("Tekst \u00B7 Versie 3 Tekst \u00B7 31 mei 2026"));
		assertTrue(WordFile.shown(file.root("word/header.xml")).contains("Verklaring Tekst"));
	}

	@Test
	void headingsAreHeadingsWithoutAHole() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.withRows("nl", 3));
		assertEquals(List.of("Samenvatting Tekst", "Besluiten", "Slot"), file.paragraphs("Heading1"));
		assertEquals(List.of("Terzijde"), file.paragraphs("Heading2"), "a level 3 below a level 1 moves up");
	}

	@Test
	void theContentsLeadToTheHeadings() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.withRows("nl", 3));
		Element body = file.body();
		Set<String> bookmarks = new HashSet<>();
		WordFile.all(body, "w:bookmarkStart").forEach(b -> assertTrue(bookmarks.add(b.getAttribute("w:name"))));
		List<Element> links = WordFile.all(body, "w:hyperlink");
		for (Element link : links)
			assertTrue(bookmarks.contains(link.getAttribute("w:anchor")), WordFile.shown(link));
		assertEquals(List.of("Samenvatting Tekst", "Terzijde", "Besluiten", "Slot"),
				links.stream().limit(4).map(WordFile::shown).toList());
		assertEquals(WordFile.all(body, "w:bookmarkStart").size(), WordFile.all(body, "w:bookmarkEnd").size());
		assertFalse(file.text("word/settings.xml").contains("updateFields"), "Word would ask a question");
	}

	@Test
	void aReferenceLeadsToItsRow() throws Exception {
		Element body = WordFile.of(ExampleDocument.of("nl", "tekst")).body();
		Element link = WordFile.all(body, "w:hyperlink").getLast();
		Element target = WordFile.all(body, "w:bookmarkStart").stream()
				.filter(b -> b.getAttribute("w:name").equals(link.getAttribute("w:anchor"))).findFirst().orElseThrow();
		assertEquals("gewoon", WordFile.shown((Element) target.getParentNode()));
	}

	@Test
	void tablesRepeatTheirHeadingAndHaveFixedWidthsThatFit() throws Exception {
		for (Element table : WordFile.all(WordFile.of(ExampleDocument.withRows("nl", 40)).body(), "w:tbl")) {
			int grid = WordFile.all(table, "w:gridCol").stream().mapToInt(c -> width(c, "w:w")).sum();
			assertEquals(width(WordFile.all(table, "w:tblW").getFirst(), "w:w"), grid);
			assertTrue(grid == 9638 || grid == 14570, "as broad as the text: " + grid);
			for (Element row : WordFile.all(table, "w:tr"))
				assertEquals(grid, WordFile.all(row, "w:tcW").stream().mapToInt(c -> width(c, "w:w")).sum());
			assertEquals("fixed", WordFile.all(table, "w:tblLayout").getFirst().getAttribute("w:type"));
			boolean data = !WordFile.all(table, "w:tblStyle").isEmpty();
			assertEquals(data ? 1 : 0, WordFile.all(table, "w:tblHeader").size());
			assertEquals(data ? 1 : 0, WordFile.all(table, "w:tblCaption").size());
		}
	}

	private static int width(Element element, String name) {
		return Integer.parseInt(element.getAttribute(name));
	}

	@Test
	void aWideTableLiesAcrossAndEachSectionKeepsItsPaper() throws Exception {
		Element body = WordFile.of(ExampleDocument.withRows("nl", 40)).body();
		List<String> papers = WordFile.all(body, "w:pgSz").stream().map(s -> s.getAttribute("w:orient")).toList();
		assertEquals("", papers.getFirst(), "the cover is upright");
		assertTrue(papers.contains("landscape"));
		Element last = WordFile.all(body, "w:p").getLast();
		assertTrue(WordFile.all(last, "w:sectPr").isEmpty(), "no section, so no page, after the last text");
	}

	@Test
	void runningTextsStandBelowTheirRowWhereTheyWouldBreakEveryWord() throws Exception {
		List<Column> columns = new ArrayList<>(List.of(Column.identifier("no", "Nr.")));
		List<Cell> cells = new ArrayList<>(List.of(Cell.text("5.1")));
		for (int i = 0; i < 11; i++) {
			columns.add(Column.text("c" + i, "Kolom " + i));
			cells.add(Cell.text("Enkele woorden over onderwerp " + i));
		}
		columns.add(Column.text("why", "Motivatie").wide());
		cells.add(Cell.text("Waarom dit zo is. ".repeat(20)));
		columns.add(Column.text("how", "Invulling").wide());
		cells.add(Cell.text("Hoe het gaat. ".repeat(20)));
		Element table = WordFile.all(WordFile.of(table(columns, List.of(new Row("r", cells)))).body(), "w:tbl")
				.getLast();
		List<Element> rows = WordFile.all(table, "w:tr");
		assertEquals(3, rows.size());
		assertEquals(12, WordFile.all(rows.get(1), "w:tc").size());
		assertTrue(WordFile.shown(rows.get(2)).startsWith("Motivatie\u00A0\u00A0Waarom"), WordFile.shown(rows.get(2)));
		assertTrue(WordFile.shown(rows.get(2)).contains("Invulling\u00A0\u00A0Hoe"));
	}

	@Test
	void aLongTextMayGoOnOnTheNextPageAndAShortRowMayNot() throws Exception {
		Document document = table(List.of(Column.identifier("no", "Nr."), Column.text("why", "Waarom").wide()),
				List.of(new Row("a", List.of(Cell.text("1"), Cell.text("x".repeat(30_000)))),
						new Row("b", List.of(Cell.text("2"), Cell.text("kort")))));
		List<Element> rows = WordFile.all(WordFile.all(WordFile.of(document).body(), "w:tbl").getLast(), "w:tr");
		assertTrue(WordFile.all(rows.get(1), "w:cantSplit").isEmpty());
		assertEquals(1, WordFile.all(rows.get(2), "w:cantSplit").size());
		assertEquals("1" + "x".repeat(30_000), WordFile.shown(rows.get(1)));
	}

	@Test
	void rowsStandUnderTheHeadingOfTheirGroupWithTheirNumber() throws Exception {
		assertEquals(List.of("Groep x\u00A0\u00A01 rij", "Groep gewoon\u00A0\u00A01 rij"),
				WordFile.of(ExampleDocument.of("nl", "x")).paragraphs("WaarborgTableGroup"));
	}

	@Test
	void anEmptyTableSaysSo() throws Exception {
		List<String> texts = WordFile.of(ExampleDocument.withRows("nl", 0)).paragraphs("WaarborgText");
		assertTrue(texts.contains("Geen rijen.") && texts.contains("Hier komt niets: Tekst"), texts.toString());
	}

	@Test
	void aStatusIsAWordInItsColours() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.withRows("nl", 1));
		assertEquals("Let op: Tekst", file.paragraphs("WaarborgNote").getFirst());
		assertTrue(WordFile.all(file.body(), "w:r").stream()
				.anyMatch(r -> WordFile.shown(r).equals("\u00A0Toelichting bij rij 0\u00A0")
						&& WordFile.all(r, "w:rStyle").getFirst().getAttribute("w:val").equals("WaarborgChipNeutral")));
		List<Element> styles = WordFile.all(file.root("word/styles.xml"), "w:style");
		for (Status status : Status.values()) {
			String id = "waarborgchip" + status.name().toLowerCase(Locale.ROOT).replace("_", "");
			Element style = styles.stream().filter(s -> s.getAttribute("w:styleId").equalsIgnoreCase(id)).findFirst()
					.orElseThrow();
			Palette.Tone tone = Palette.LIGHT.tone(status);
			assertEquals(tone.text().substring(1).toUpperCase(Locale.ROOT),
					WordFile.all(style, "w:color").getFirst().getAttribute("w:val"));
			assertEquals(tone.background().substring(1).toUpperCase(Locale.ROOT),
					WordFile.all(style, "w:shd").getFirst().getAttribute("w:fill"));
		}
	}

	@Test
	void thePictureHasADescriptionAndItsTableFollows() throws Exception {
		WordFile file = WordFile.of(ExampleDocument.withRows("nl", 1));
		Element picture = WordFile.all(file.body(), "wp:docPr").getFirst();
		assertEquals(ExampleDocument.figure("Tekst").description(), picture.getAttribute("descr"));
		byte[] png = file.part("word/media/waarborg-progress.png");
		assertEquals("PNG", new String(png, 1, 3, java.nio.charset.StandardCharsets.US_ASCII));
		assertTrue(png.length > 5_000, "something is painted");
		assertTrue(file.text("word/_rels/document.xml.rels").contains("media/waarborg-progress.png"));
		assertTrue(WordFile.shown(file.body()).contains("Organisatie Tekst"));
	}

	@Test
	void wordsDaysAndHyphenationAreInTheLanguageOfTheDocument() throws Exception {
		WordFile dutch = WordFile.of(ExampleDocument.withRows("nl", 1));
		WordFile english = WordFile.of(ExampleDocument.withRows("en", 1));
		assertEquals(List.of("Inhoud"), dutch.paragraphs("WaarborgContentsHeading"));
		assertEquals(List.of("Contents"), english.paragraphs("WaarborgContentsHeading"));
		assertTrue(dutch.paragraphs("WaarborgTableText").contains("1 mrt 2026"));
		assertTrue(english.paragraphs("WaarborgTableText").contains("1 Mar 2026"));
		for (Element lang : WordFile.all(english.root("word/styles.xml"), "w:lang"))
			assertEquals("en-GB", lang.getAttribute("w:val"));
		assertTrue(dutch.text("word/styles.xml").contains("w:val=\"nl-NL\""));
		assertTrue(dutch.text("docProps/core.xml").contains("<dc:language>nl</dc:language>"));
	}

	@Test
	void textFromRightToLeftIsMarkedSo() throws Exception {
		Element body = WordFile.of(ExampleDocument.of("nl", "\u05E9\u05DC\u05D5\u05DD abc")).body();
		Element paragraph = WordFile.all(body, "w:p").stream().filter(p -> WordFile.style(p).equals("WaarborgText"))
				.filter(p -> WordFile.shown(p).equals("\u05E9\u05DC\u05D5\u05DD abc")).findFirst().orElseThrow();
		assertEquals(1, WordFile.all(paragraph, "w:bidi").size());
		List<Element> runs = WordFile.all(paragraph, "w:r");
		assertEquals(1, WordFile.all(runs.getFirst(), "w:rtl").size());
		assertEquals("abc", WordFile.shown(runs.getLast()));
		assertEquals(0, WordFile.all(runs.getLast(), "w:rtl").size());
	}

	@Test
	void theFileSaysNothingOfMachinePersonOrMoment() throws Exception {
		byte[] bytes = WordFile.bytes(ExampleDocument.withRows("nl", 1), WriteOptions.NONE);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
				assertEquals(1980, entry.getTimeLocal().getYear(), entry.getName());
		}
		String core = WordFile.of(bytes).text("docProps/core.xml");
		assertTrue(core.contains("2026-11-21T00:00:00Z") && core.contains("<dc:title>Verklaring Tekst</dc:title>")
				&& core.contains("<cp:keywords>Tekst</cp:keywords>")
				&& core.contains("<dc:creator>Waarborg Tekst</dc:creator>"), core);
		assertFalse(core.contains("lastModifiedBy"));
	}

	@Test
	void theSameDocumentGivesTheSameBytesEverywhere() throws Exception {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		byte[] first = WordFile.bytes(ExampleDocument.hostile("nl"), WriteOptions.NONE);
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
			assertArrayEquals(first, WordFile.bytes(ExampleDocument.hostile("nl"), WriteOptions.NONE));
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}
