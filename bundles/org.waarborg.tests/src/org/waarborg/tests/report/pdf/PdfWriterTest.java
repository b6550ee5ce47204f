package org.waarborg.tests.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.document.WriteOptions;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.tests.document.ExampleDocument;

/** What a reader of the PDF finds in it, read back by another program. */
class PdfWriterTest {

	private static final String LONG_WORD = "w".repeat(30_000);

	private final List<String> notices = new ArrayList<>();

	private byte[] write(Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfWriter().write(document, out, new WriteOptions(Optional.empty(), notices::add));
		return out.toByteArray();
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument file = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(file);
		}
	}

	private static String without(String text, String what) {
		return text.replaceAll(what, "");
	}

	/** A document of one paragraph. */
	private static Document letter(String text) {
		return document(List.of(new Section("s", "Brief", List.of(new Paragraph(text)))));
	}

	private static Document document(List<Section> sections) {
		return new Document("letter", "Brief", "nl",
				new DocumentHeader(List.of(), "", Optional.empty(), "", "", LocalDate.of(2026, 11, 21)), sections);
	}

	@Test
	void titleLanguageAndDayAreThoseOfTheDocument() throws IOException {
		try (PDDocument file = Loader.loadPDF(write(ExampleDocument.withRows("nl", 3)))) {
			assertEquals("Verklaring Tekst", file.getDocumentInformation().getTitle());
			assertEquals("nl", file.getDocumentCatalog().getLanguage());
			assertEquals("2026-11-21T12:00:00Z",
					file.getDocumentInformation().getCreationDate().toInstant().toString());
			String metadata = new String(file.getDocumentCatalog().getMetadata().toByteArray(),
					StandardCharsets.UTF_8);
			assertTrue(metadata.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
			assertTrue(metadata.contains("Verklaring Tekst"), metadata);
			assertFalse(
					file.getDocumentInformation().getCOSObject().toString().contains(System.getProperty("user.name")));
		}
	}

	@Test
	void bookmarksFollowTheSections() throws IOException {
		try (PDDocument file = Loader.loadPDF(write(ExampleDocument.withRows("nl", 3)))) {
			List<String> titles = new ArrayList<>();
			for (PDOutlineItem item : file.getDocumentCatalog().getDocumentOutline().children()) {
				titles.add(item.getTitle());
				item.children().forEach(c -> titles.add("  " + c.getTitle()));
			}
			assertEquals(List.of("Verklaring Tekst", "Samenvatting Tekst", "  Terzijde", "Besluiten"),
					titles.subList(0, 4));
			assertEquals("Slot", titles.getLast());
			PDPage page = file.getDocumentCatalog().getDocumentOutline().getLastChild().findDestinationPage(file);
			assertEquals(file.getNumberOfPages(), file.getPages().indexOf(page) + 1);
		}
	}

	@Test
	void theListOfContentsNamesThePageOfEachSection() throws IOException {
		try (PDDocument file = Loader.loadPDF(write(ExampleDocument.withRows("nl", 300)))) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setEndPage(1);
			String cover = stripper.getText(file);
			assertTrue(cover.contains("Inhoud"), cover);
			assertTrue(cover.lines().anyMatch(l -> l.matches("Slot\\s*" + file.getNumberOfPages())), cover);
			assertTrue(cover.contains("Pagina 1 van"), cover);
			assertEquals(4, file.getPage(0).getAnnotations().size(), "each line leads there");
		}
	}

	@Test
	void everyRowArrivesAndHeadingsStandOnEachPage() throws IOException {
		byte[] pdf = write(ExampleDocument.withRows("nl", 300));
		String text = without(text(pdf), "\\s");
		for (int i = 0; i < 300; i++)
			assertTrue(text.contains("Toelichtingbijrij" + i), "row " + i);
		try (PDDocument file = Loader.loadPDF(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			int middle = file.getNumberOfPages() - 2;
			stripper.setStartPage(middle);
			stripper.setEndPage(middle);
			assertTrue(stripper.getText(file).contains("Aantal"), stripper.getText(file));
		}
	}

	@Test
	void aTableTooWideForThePageGoesOnBelowItsRowAndTurnsThePage() throws IOException {
		List<Column> columns = List.of(Column.identifier("no", "Nr."), Column.text("a", "Informatiebeveiligingsbeleid"),
				Column.text("b", "Toegangsbeveiligingsbeleid"), Column.text("c", "Verantwoordelijkheden"),
				Column.text("d", "Leveranciersovereenkomsten"), Column.text("e", "Beheersmaatregel"),
				Column.text("why", "Motivatie").wide(), Column.text("how", "Invulling").wide());
		List<Cell> cells = List.of(new Cell.Text("5.1"), new Cell.Text("informatiebeveiligingsbeleid"),
				new Cell.Text("toegangsbeveiligingsbeleid"), new Cell.Text("verantwoordelijkheden"),
				new Cell.Text("leveranciersovereenkomsten"), new Cell.Text("beheersmaatregelen"),
				new Cell.Text("omdat het moet"), new Cell.Text("zo doen wij het"));
		byte[] pdf = write(document(List.of(new Section("s", "Tabel",
				List.of(new Table("t", "Breed", columns, List.of(new Row("r", cells))))))));
		String text = text(pdf);
		for (Cell cell : cells)
			assertTrue(text.contains(((Cell.Text) cell).value()), "not broken: " + cell);
		try (PDDocument file = Loader.loadPDF(pdf)) {
			PDRectangle last = file.getPage(file.getNumberOfPages() - 1).getMediaBox();
			assertTrue(last.getWidth() > last.getHeight());
		}
	}

	@Test
	void theHeadingOfAGroupStandsOnThePageOfItsFirstRow() throws IOException {
		List<Row> rows = new ArrayList<>();
		for (int i = 10; i < 60; i++) {
			String of = "van" + i;
			rows.add(new Row("r" + i, List.of(new Cell.Text("regel" + i), Cell.items(Stream
					.iterate(1, n -> n + 1).limit(5 + i % 9)
					.map(n -> "wat een eigen regel krijgt omdat het lang genoeg is, " + n + ' ' + of).toList())),
					new Row.Group("g" + i, "Groep" + i)));
		}
		byte[] pdf = write(document(List.of(new Section("s", "Tabel", List.of(new Table("t", "Groepen",
				List.of(Column.identifier("no", "Nr."), Column.items("items", "Punten")), rows, "Groep", ""))))));
		try (PDDocument file = Loader.loadPDF(pdf)) {
			assertTrue(file.getNumberOfPages() > 4, "pages: " + file.getNumberOfPages());
			for (int page = 2; page <= file.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(file);
				for (int i = 10; i < 60; i++)
					assertEquals(text.contains("Groep" + i), text.contains("regel" + i), "page " + page + ": " + text);
			}
		}
	}

	@Test
	void wordsOfAnyLengthWrapAndNothingIsLost() throws IOException {
		byte[] pdf = write(letter(LONG_WORD));
		try (PDDocument file = Loader.loadPDF(pdf)) {
			assertTrue(file.getNumberOfPages() > 2, "pages: " + file.getNumberOfPages());
		}
		assertEquals(LONG_WORD.length(), text(pdf).chars().filter(c -> c == 'w').count() - wordsOfFooters(pdf));
		assertEquals(List.of(), notices);
	}

	private static long wordsOfFooters(byte[] pdf) throws IOException {
		return text(pdf).lines().filter(l -> l.contains("Gemaakt op")).flatMapToInt(String::chars)
				.filter(c -> c == 'w').count();
	}

	@Test
	void aCharacterThatNoFontHasIsReplacedAndNamedOnce() throws IOException {
		byte[] pdf = write(letter("Raket \uD83D\uDE80 en \u4E2D, nog een \uD83D\uDE80"));
		assertEquals(1, notices.size(), notices.toString());
		assertTrue(notices.getFirst().contains("U+4E2D, U+1F680."), notices.getFirst());
		assertTrue(text(pdf).contains("Raket"));
		notices.clear();
		write(letter("Gewoon: caf\u00E9 \u2192 \u2265 \u2713 \u201Ezo\u201D \u03A9 \u0416 \u20AC"));
		assertEquals(List.of(), notices);
	}

	@Test
	void scriptsFromRightToLeftAreReadInTheirOrder() throws IOException {
		String text = text(write(letter("Naam: \u05E9\u05DC\u05D5\u05DD (test) \u0645\u0631\u062D\u0628\u0627 einde")));
		assertTrue(text.contains("\u05E9\u05DC\u05D5\u05DD"), text);
		assertTrue(text.contains("\u0645\u0631\u062D\u0628\u0627"), text);
		assertEquals(List.of(), notices);
	}

	@Test
	void hostileTextsAreTextAndNothingRuns() throws IOException {
		byte[] pdf = write(ExampleDocument.hostile("nl"));
		String text = text(pdf);
		for (String hostile : List.of("alert('x')", "$HOME", "' OR 1=1 --", "zegt \"ja\"", "&amp;"))
			assertTrue(without(text, "\\s").contains(without(hostile, "\\s")), hostile);
		try (PDDocument file = Loader.loadPDF(pdf)) {
			COSName action = COSName.getPDFName("OpenAction");
			assertFalse(file.getDocumentCatalog().getCOSObject().containsKey(action));
			assertFalse(file.getDocumentCatalog().getCOSObject().containsKey(COSName.AA));
			for (PDPage page : file.getPages())
				page.getAnnotations().forEach(a -> assertFalse(a.getCOSObject().containsKey(COSName.A)));
		}
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		assertArrayEquals(write(ExampleDocument.hostile("nl")), write(ExampleDocument.hostile("nl")));
	}

	@Test
	void aFigureIsSaidInWordsAndItsNumbersStandInATable() throws IOException {
		byte[] pdf = write(document(List.of(new Section("s", "Figuur", List.of(ExampleDocument.figure(""))))));
		String text = text(pdf);
		assertTrue(text.contains("Totaal") && text.contains("37"), text);
		try (PDDocument file = Loader.loadPDF(pdf)) {
			PDStructureElement all = (PDStructureElement) file.getDocumentCatalog().getStructureTreeRoot().getKids()
					.getFirst();
			PDStructureElement figure = all.getKids().stream().map(PDStructureElement.class::cast)
					.filter(e -> e.getStructureType().equals("Figure")).findFirst().orElseThrow();
			assertEquals(ExampleDocument.figure("").description(), figure.getAlternateDescription());
		}
	}

	@Test
	void whatStandsOnAPageBelongsToTheElementThatNamesIt() throws IOException {
		try (PDDocument file = Loader.loadPDF(write(ExampleDocument.withRows("nl", 700)))) {
			COSArray owners = file.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
					.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
			int parts = 0;
			for (PDPage page : file.getPages()) {
				COSArray owned = (COSArray) owners.getObject(2 * page.getStructParents() + 1);
				for (int i = 0; i < owned.size(); i++) {
					assertTrue(names((COSDictionary) owned.getObject(i), page.getCOSObject(), i),
							owned.getObject(i) + " and part " + i);
					parts++;
				}
			}
			assertTrue(file.getNumberOfPages() > 20 && parts > 2_000, "parts: " + parts);
		}
	}

	/** Whether an element says that a part of a page is in it. */
	private static boolean names(COSDictionary element, COSDictionary page, int part) {
		COSArray kids = element.getCOSArray(COSName.K);
		COSName pageOf = COSName.getPDFName("Pg");
		for (int i = 0; i < kids.size(); i++) {
			COSBase kid = kids.getObject(i);
			boolean own = kid instanceof COSInteger number && number.intValue() == part
					&& element.getDictionaryObject(pageOf) == page;
			if (own || kid instanceof COSDictionary other && other.getInt(COSName.MCID) == part
					&& other.getDictionaryObject(pageOf) == page)
				return true;
		}
		return false;
	}

	@Test
	void whatIsCompleteIsWrittenBeforeTheRestIsMade() throws IOException {
		List<Integer> sizes = new ArrayList<>();
		OutputStream out = new OutputStream() {
			@Override
			public void write(int one) {
				sizes.add(1);
			}

			@Override
			public void write(byte[] bytes, int from, int count) {
				sizes.add(count);
			}
		};
		new PdfWriter().write(ExampleDocument.withRows("nl", 2_000), out,
				new WriteOptions(Optional.empty(), notices::add));
		int all = sizes.stream().mapToInt(Integer::intValue).sum();
		assertTrue(sizes.size() > 5 && sizes.stream().allMatch(s -> s < all / 4), sizes::toString);
	}

	@Test
	void anEmptyDocumentHasOnePageAndAnEmptyTableSaysSo() throws IOException {
		Table empty = new Table("t", "Leeg", List.of(Column.text("a", "A")), List.of());
		byte[] pdf = write(document(List.of(new Section("s", "S", List.of(empty)))));
		assertTrue(text(pdf).contains("Geen rijen."));
		try (PDDocument file = Loader.loadPDF(write(document(List.of())))) {
			assertEquals(1, file.getNumberOfPages());
		}
	}
}
