package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Section;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.report.data.internal.CsvWriter;
import org.waarborg.report.data.internal.JsonWriter;
import org.waarborg.report.html.internal.HtmlWriter;
import org.waarborg.tests.document.ExampleDocument;

/** What every writer keeps to, whatever its format; a new writer is added to {@link #writers()}. */
class WriterContractTest {

	static Stream<DocumentWriter> writers() {
		return Stream.of(new HtmlWriter(), new CsvWriter(), new JsonWriter());
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
		String first = Written.by(writer, ExampleDocument.hostile("nl"));
		try {
			Locale.setDefault(Locale.forLanguageTag("tr-TR"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
			assertEquals(first, Written.by(writer, ExampleDocument.hostile("nl")));
			Locale.setDefault(Locale.forLanguageTag("nl-NL"));
			assertEquals(Written.by(writer, ExampleDocument.withRows("fr", 2)).replace("\"fr\"", "\"en\""),
					Written.by(writer, ExampleDocument.withRows("en", 2)),
					"an unknown language is English, not the machine's");
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
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
	void everyHostileTextArrives(DocumentWriter writer) throws IOException {
		for (String text : ExampleDocument.HOSTILE)
			assertTrue(Written.by(writer, ExampleDocument.of("en", text)).length() > text.length() / 2);
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
		IOException failure = assertThrows(IOException.class,
				() -> writer.write(ExampleDocument.withRows("nl", 3), full));
		assertEquals("disk full", failure.getMessage());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void twelveThousandRowsPassThroughInPieces(DocumentWriter writer) throws IOException {
		long[] seen = { 0, 0 };
		writer.write(ExampleDocument.withRows("nl", 12_000), new OutputStream() {
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
		assertTrue(seen[0] > 1_000_000, "written: " + seen[0]);
		assertTrue(seen[1] <= 1 << 17, "largest piece: " + seen[1]);
	}

	@ParameterizedTest
	@MethodSource("writers")
	void aDocumentWithoutTablesIsWrittenOrRefusedInItsLanguage(DocumentWriter writer) throws IOException {
		DocumentHeader header = new DocumentHeader(List.of(), "", Optional.empty(), "", "", LocalDate.EPOCH);
		Document document = new Document("letter", "Brief", "nl", header, List.of(new Section("s", "S", List.of())));
		if (writer instanceof CsvWriter) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			String message = assertThrows(IOException.class, () -> writer.write(document, out)).getMessage();
			assertTrue(message.startsWith("Het document \"Brief\" heeft geen tabel"), message);
			assertEquals(0, out.size());
		} else
			assertTrue(Written.by(writer, document).contains("Brief"));
	}
}
