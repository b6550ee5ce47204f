package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waarborg.document.Block;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Facts;
import org.waarborg.document.Matrix;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Section;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.report.docx.internal.DocxWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.report.pdf.internal.PdfWriter;
import org.waarborg.report.xlsx.internal.XlsxWriter;
import org.waarborg.tests.document.ExampleDocument;

/**
 * What every writer keeps to, whatever its format. A new writer is added to {@link #writers()}, and that is all; what its
 * format makes of a document is for its own test.
 */
class WriterContractTest {

	/** Formats of plain text that are written as they are made: any number of rows, and no output in memory. */
	private static final Set<String> STREAMED = Set.of("html", "csv", "json");

	/** Rows of the largest statement that is promised for the others: five norms for six entities. */
	private static final int MANY = 1_534;

	static List<DocumentWriter> writers() {
		return List.of(new HtmlWriter(), new CsvWriter(), new JsonWriter(), new XlsxWriter(), new DocxWriter(),
				new PdfWriter());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void saysWhatItWrites(DocumentWriter writer) {
		assertTrue(writer.format().matches("[a-z0-9]+"), writer.format());
		assertTrue(writer.fileExtension().matches("[a-z0-9]+"), writer.fileExtension());
		assertTrue(writer.mediaType().matches("[a-z]+/[a-z0-9.+-]+"), writer.mediaType());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void theSameDocumentGivesTheSameBytesOnEveryMachine(DocumentWriter writer) throws IOException {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		byte[] first = Written.bytes(writer, ExampleDocument.hostile("nl"));
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
			assertArrayEquals(first, Written.bytes(writer, ExampleDocument.hostile("nl")));
			assertArrayEquals(first, Written.bytes(writer, ExampleDocument.hostile("nl")), "nor the second time");
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}

	@ParameterizedTest
	@MethodSource("streamed")
	void anUnknownLanguageIsEnglishAndNotThatOfTheMachine(DocumentWriter writer) throws IOException {
		Locale locale = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("nl-NL"));
			assertEquals(Written.by(writer, ExampleDocument.withRows("fr", 2)).replace("\"fr\"", "\"en\""),
					Written.by(writer, ExampleDocument.withRows("en", 2)));
		} finally {
			Locale.setDefault(locale);
		}
	}

	@ParameterizedTest
	@MethodSource("writers")
	void severalThreadsWriteAtTheSameTime(DocumentWriter writer) throws Exception {
		List<Document> documents = List.of(ExampleDocument.hostile("nl"), ExampleDocument.withRows("en", 200));
		List<byte[]> expected = new ArrayList<>();
		for (Document document : documents)
			expected.add(Written.bytes(writer, document));
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < 3; round++) {
				List<Callable<byte[]>> tasks = documents.stream()
						.map(d -> (Callable<byte[]>) () -> Written.bytes(writer, d)).toList();
				List<Future<byte[]>> written = threads.invokeAll(tasks);
				for (int i = 0; i < expected.size(); i++)
					assertArrayEquals(expected.get(i), written.get(i).get());
			}
		} finally {
			threads.shutdownNow();
		}
	}

	@ParameterizedTest
	@MethodSource("writers")
	void leavesTheTargetOpenAndFlushed(DocumentWriter writer) throws IOException {
		boolean[] closed = { false };
		ByteArrayOutputStream out = new ByteArrayOutputStream() {
			@Override
			public void close() {
				closed[0] = true;
			}
		};
		writer.write(ExampleDocument.withRows("nl", 3), out);
		assertFalse(closed[0]);
		assertTrue(out.size() > 0);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void everyHostileTextPasses(DocumentWriter writer) throws IOException {
		for (String text : ExampleDocument.HOSTILE)
			for (String language : List.of("nl", "en"))
				assertTrue(Written.bytes(writer, ExampleDocument.of(language, text)).length > 0);
	}

	@ParameterizedTest
	@MethodSource("streamed")
	void aFormatOfTextIsUtf8WithoutCharactersThatItCannotHold(DocumentWriter writer) throws IOException {
		String written = Written.by(writer, ExampleDocument.hostile("nl"));
		assertTrue(written.contains("x".repeat(30_000)), "a text without a blank is whole");
		assertTrue(written.contains("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"),
				"a family stays one");
		assertTrue(written.contains("a\u0323\u0302\u0301\u0488"), "marks stay with their letter");
		assertTrue(written.contains("half \uFFFD end"));
		assertFalse(written.codePoints().anyMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0));
	}

	@ParameterizedTest
	@MethodSource("writers")
	void aTargetThatFailsIsReported(DocumentWriter writer) {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("disk full");
			}
		};
		Throwable failure = assertThrows(IOException.class,
				() -> writer.write(ExampleDocument.withRows("nl", 3), full));
		StringBuilder said = new StringBuilder();
		for (; failure != null; failure = failure.getCause())
			said.append(failure.getMessage()).append('\n');
		assertTrue(said.toString().contains("disk full"), said.toString());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void manyRowsPass(DocumentWriter writer) throws IOException {
		boolean streamed = STREAMED.contains(writer.format());
		long[] seen = { 0, 0 };
		writer.write(ExampleDocument.withRows("nl", streamed ? 12_000 : MANY), new OutputStream() {
			@Override
			public void write(int b) {
				seen[0]++;
			}

			@Override
			public void write(byte[] bytes, int from, int count) {
				seen[0] += count;
				seen[1] = Math.max(seen[1], count);
			}
		});
		assertTrue(seen[0] > (streamed ? 1_000_000 : 10_000), "written: " + seen[0]);
		if (streamed)
			assertTrue(seen[1] <= 1 << 17, "largest piece: " + seen[1]);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void emptyTablesAndEmptyFiguresPass(DocumentWriter writer) throws IOException {
		List<Block> blocks = List.of(
				new Table("empty", "Leeg", List.of(Column.identifier("no", "Nr."), Column.text("why", "Waarom").wide()),
						List.of()),
				new StackedBar("bars", "Balken", "Thema", "Totaal",
						List.of(new StackedBar.Series("a", "A", Status.DONE)), List.of()),
				new Matrix("matrix", "Matrix", "Kans", "Gevolg", List.of(new Matrix.Heading("a", "A")), List.of(), "",
						List.of()),
				new Timeline("time", "Tijd", new Timeline.Words("Baan", "Wat", "Van", "Tot", "Stand", "Vandaag"),
						LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH, List.of()),
				new Facts(List.of()), new Paragraph(""));
		assertTrue(Written.bytes(writer, letter(List.of(new Section("s", "S", blocks)))).length > 0);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void aDocumentWithoutTablesIsWrittenOrRefusedInItsLanguage(DocumentWriter writer) {
		for (List<Section> sections : List.of(List.<Section>of(), List.of(new Section("s", "S", List.of())))) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				writer.write(letter(sections), out);
				assertTrue(out.size() > 0);
			} catch (IOException e) {
				assertTrue(e.getMessage().startsWith("Het document \"Brief\" heeft geen tabel"), e.getMessage());
				assertEquals(0, out.size());
			}
		}
	}

	static List<DocumentWriter> streamed() {
		return writers().stream().filter(w -> STREAMED.contains(w.format())).toList();
	}

	private static Document letter(List<Section> sections) {
		DocumentHeader header = new DocumentHeader(List.of(), "", Optional.empty(), "", "", LocalDate.EPOCH);
		return new Document("letter", "Brief", "nl", header, sections);
	}
}
