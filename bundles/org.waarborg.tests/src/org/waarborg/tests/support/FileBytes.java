package org.waarborg.tests.support;

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

/** Searches files for texts: packages and compressed streams are opened, texts are looked for in three encodings. */
public final class FileBytes {

	private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	private FileBytes() {
	}

	/**
	 * Whether a text is in a file.
	 *
	 * @param contents what {@link #opened} found in it
	 * @param text     the text
	 */
	public static boolean holds(List<String> contents, String text) {
		return ENCODINGS.stream().map(e -> latin(text.getBytes(e)))
				.anyMatch(needle -> contents.stream().anyMatch(c -> c.contains(needle)));
	}

	/** Latin-1 keeps every byte as one character, so that a search for characters is one for bytes. */
	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** The bytes, and those of everything that is packed in them. */
	public static List<String> opened(byte[] file) throws IOException {
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
