package org.waarborg.tests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.spi.DocumentWriter;
import org.waarborg.dossier.Audience;
import org.waarborg.dossier.Disclosure;
import org.waarborg.tests.statement.ClassifiedStatement;

/**
 * No byte of a file holds what its audience may not see: not in hidden sheets, comments, names, properties, alternative
 * texts or anything else. Packages and compressed streams are opened, texts are searched in three encodings.
 */
class AudienceBytesTest {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	@ParameterizedTest
	@MethodSource("org.waarborg.tests.report.WriterContractTest#writers")
	void noByteHoldsWhatIsWithheld(DocumentWriter writer) throws IOException, DocumentException {
		ClassifiedStatement classified = new ClassifiedStatement();
		for (Audience audience : List.of(Audience.INTERNAL, Audience.AUDITOR, Audience.CUSTOMER)) {
			for (String view : ClassifiedStatement.VIEWS) {
				Document document = classified.build(view, Disclosure.standard(audience));
				List<String> contents = opened(write(writer, document));
				for (String secret : classified.withheldFrom(audience)) {
					assertFalse(holds(contents, secret),
							writer.format() + ", " + audience + ", view " + view + ": " + secret);
				}
				if (view.equals("combined") && !List.of("csv").contains(writer.format())) {
					for (String open : classified.shownTo(audience)) {
						assertTrue(holds(contents, open), writer.format() + ", " + audience
								+ ": the search itself must find what is there: " + open);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.waarborg.tests.report.WriterContractTest#writers")
	void theFileNamesItsAudience(DocumentWriter writer) throws IOException, DocumentException {
		Document document = new ClassifiedStatement().build("combined", Disclosure.standard(Audience.AUDITOR));
		boolean table = writer.format().equals("csv");
		assertEquals(!table, holds(opened(write(writer, document)), "Auditor"), writer.format());
	}

	private static byte[] write(DocumentWriter writer, Document document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(document, out);
		return out.toByteArray();
	}

	private static boolean holds(List<String> contents, String text) {
		return ENCODINGS.stream().map(e -> latin(text.getBytes(e)))
				.anyMatch(needle -> contents.stream().anyMatch(c -> c.contains(needle)));
	}

	/** Latin-1 keeps every byte as one character, so that a search for characters is one for bytes. */
	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** The bytes, and those of everything that is packed in them. */
	private static List<String> opened(byte[] file) throws IOException {
		List<String> contents = new ArrayList<>(List.of(latin(file)));
		if (file[0] == 'P' && file[1] == 'K') {
			unzip(file, contents);
		} else if (new String(file, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
			inflate(file, contents);
			try (PDDocument pdf = Loader.loadPDF(file)) {
				// Letters stand in the file as numbers of glyphs; what a reader can copy out is the text.
				contents.add(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ").replace("- ", "-"));
			}
		}
		return contents;
	}

	private static void unzip(byte[] file, List<String> contents) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				contents.add(entry.getName());
				contents.addAll(opened(padded(zip.readAllBytes())));
			}
		}
	}

	/** An entry may be shorter than what tells one kind of file from another. */
	private static byte[] padded(byte[] bytes) {
		return bytes.length >= 5 ? bytes : java.util.Arrays.copyOf(bytes, 5);
	}

	/** Every stream of a PDF that can be inflated. */
	private static void inflate(byte[] file, List<String> contents) throws IOException {
		String text = latin(file);
		for (int at = text.indexOf(">>\nstream"); at >= 0; at = text.indexOf(">>\nstream", at + 9)) {
			int from = at + 9;
			while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
				from++;
			}
			try (OutputStream out = new ByteArrayOutputStream()) {
				Inflater inflater = new Inflater();
				inflater.setInput(file, from, file.length - from);
				byte[] buffer = new byte[8192];
				for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
					out.write(buffer, 0, n);
				}
				inflater.end();
				contents.add(latin(((ByteArrayOutputStream) out).toByteArray()));
			} catch (DataFormatException notCompressed) {
				// The bytes themselves are searched already.
				continue;
			}
		}
	}
}
