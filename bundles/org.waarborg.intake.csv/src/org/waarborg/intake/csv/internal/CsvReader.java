package org.waarborg.intake.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Component;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetFile;
import org.waarborg.intake.spi.SheetReader;

/**
 * Reads CSV as spreadsheet programs write it: separated by semicolons, commas, tabs or bars; UTF-8 with or without a byte
 * order mark, UTF-16, or the code page of Windows. What was taken is said.
 */
@Component
public class CsvReader implements SheetReader {

	private static final long MOST_BYTES = 50L << 20;
	private static final int MOST_ROWS = 200_000;
	private static final int MOST_CELLS = 2_000_000;
	/** As much as a cell of a spreadsheet holds. */
	private static final int LONGEST = 32_767;
	private static final String SEPARATORS = ";,\t|";
	private static final int SAMPLE = 200;
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private record Decoded(String text, Charset charset) {
	}

	@Override
	public String format() {
		return "csv";
	}

	@Override
	public boolean accepts(byte[] head, String name) {
		if (head.length > 1 && (head[0] == 'P' && head[1] == 'K' || head[0] == '%' && head[1] == 'P')) {
			return false;
		}
		if (bom(head) == StandardCharsets.UTF_16LE || bom(head) == StandardCharsets.UTF_16BE) {
			return true;
		}
		for (byte b : head) {
			if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
				return false;
			}
		}
		String text = new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "").strip();
		return !text.startsWith("<") && !text.matches("(?s)(\\{\\s*\"|\\[\\s*\\{).*");
	}

	@Override
	public SheetFile read(Path file, Locale locale) throws IntakeException {
		Messages messages = Messages.beside(CsvReader.class, locale);
		String name = String.valueOf(file.getFileName());
		byte[] bytes;
		try (InputStream in = Files.newInputStream(file)) {
			bytes = in.readNBytes((int) MOST_BYTES + 1);
		} catch (IOException e) {
			throw new IntakeException(messages.get("unreadable", name), e);
		}
		if (bytes.length > MOST_BYTES) {
			throw new IntakeException(messages.get("large", name, Long.valueOf(MOST_BYTES >> 20)));
		}
		Decoded decoded = decode(bytes);
		String text = decoded.text();
		int firstRow = 1;
		char separator = separator(text);
		if (text.matches("(?is)sep=.\\R.*")) {
			separator = text.charAt(4);
			text = text.substring(text.indexOf('\n') + 1);
			firstRow = 2;
		}
		Sheet sheet = sheet(name, text, separator, firstRow, messages);
		return new SheetFile(name, format(), List.of(sheet), List.of(messages.get("read.as",
				decoded.charset().displayName(Locale.ROOT),
				messages.get("separator." + SEPARATORS.indexOf(separator)))),
				Map.of("encoding", decoded.charset().name()));
	}

	private static Sheet sheet(String name, String text, char separator, int firstRow, Messages messages)
			throws IntakeException {
		String title = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
		Sheet.Builder sheet = new Sheet.Builder(title);
		CsvText csv = new CsvText(text, separator);
		int number = firstRow;
		int cells = 0;
		try {
			for (CsvText.Row row = csv.next(); row != null; row = csv.next()) {
				int column = 1;
				for (String value : row.values()) {
					if (value.length() > LONGEST) {
						throw new IntakeException(messages.get("long", SheetCell.place(title,
								SheetCell.letters(column) + number), Integer.valueOf(LONGEST)));
					}
					sheet.add(SheetCell.text(title, number, column, clean(value)));
					column++;
				}
				cells += row.values().size();
				if (number > MOST_ROWS || cells > MOST_CELLS) {
					throw new IntakeException(
							messages.get("many", name, Integer.valueOf(MOST_ROWS), Integer.valueOf(MOST_CELLS)));
				}
				number++;
			}
		} catch (CsvText.OpenQuote e) {
			throw new IntakeException(messages.get("quote", name, Integer.valueOf(e.line() + firstRow - 1)), e);
		}
		return sheet.build();
	}

	private static String clean(String value) {
		return value.replace("\r\n", "\n").replace('\r', '\n').replace('\u00a0', ' ').strip();
	}

	private static Charset bom(byte[] bytes) {
		if (bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
			return StandardCharsets.UTF_8;
		}
		if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			return StandardCharsets.UTF_16LE;
		}
		return bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff ? StandardCharsets.UTF_16BE
				: null;
	}

	/** What is not UTF-8 comes from a Windows program: a text in its code page is nearly never legal UTF-8 by chance. */
	private static Decoded decode(byte[] bytes) {
		Charset marked = bom(bytes);
		if (marked != null) {
			String text = new String(bytes, marked);
			return new Decoded(text.startsWith("\ufeff") ? text.substring(1) : text, marked);
		}
		try {
			return new Decoded(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
					StandardCharsets.UTF_8);
		} catch (CharacterCodingException notUtf8) {
			return new Decoded(new String(bytes, WINDOWS), WINDOWS);
		}
	}

	/** The one that splits the rows most evenly: the most rows with one number of values, more than one. */
	private static char separator(String text) {
		char best = ';';
		double most = 0;
		for (char candidate : SEPARATORS.toCharArray()) {
			double score = evenness(text, candidate);
			if (score > most) {
				most = score;
				best = candidate;
			}
		}
		return best;
	}

	private static double evenness(String text, char separator) {
		CsvText csv = new CsvText(text, separator);
		int[] widths = new int[SAMPLE];
		int rows = 0;
		try {
			for (CsvText.Row row = csv.next(); row != null && rows < SAMPLE; row = csv.next()) {
				widths[rows++] = row.values().size();
			}
		} catch (CsvText.OpenQuote wrong) {
			// Another separator may close it; if none does, reading says where.
			rows = Math.max(rows, 1);
		}
		double best = 0;
		for (int i = 0; i < rows; i++) {
			int same = 0;
			for (int j = 0; j < rows; j++) {
				same += widths[j] == widths[i] ? 1 : 0;
			}
			best = Math.max(best, widths[i] < 2 ? 0 : same + Math.min(widths[i], 20) / 100.0);
		}
		return best;
	}
}
