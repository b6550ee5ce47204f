package org.waarborg.intake.csv.internal;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a CSV file (RFC 4180): a value in quotes may hold separators, line ends and doubled quotes. */
final class CsvText {

	/** A value that was read, and where it began. */
	record Row(int line, List<String> values) {
	}

	/** A quote that nobody closed. */
	static final class OpenQuote extends Exception {

		private static final long serialVersionUID = 1L;
		private final int line;

		OpenQuote(int line) {
			super("open quote", null, false, false);
			this.line = line;
		}

		int line() {
			return line;
		}
	}

	private final String text;
	private final char separator;
	private int at;
	private int line = 1;

	CsvText(String text, char separator) {
		this.text = text;
		this.separator = separator;
	}

	/** The next row; null at the end. */
	Row next() throws OpenQuote {
		if (at >= text.length()) {
			return null;
		}
		int begun = line;
		List<String> values = new ArrayList<>();
		while (true) {
			values.add(value());
			if (at >= text.length()) {
				return new Row(begun, values);
			}
			char c = text.charAt(at++);
			if (c == separator) {
				continue;
			}
			if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
				at++;
			}
			line++;
			return new Row(begun, values);
		}
	}

	private String value() throws OpenQuote {
		int start = at;
		while (start < text.length() && text.charAt(start) == ' ') {
			start++;
		}
		// Spreadsheets write ="5.10" where they must not take a text for a number.
		if (text.startsWith("=\"", start)) {
			start++;
		}
		return start < text.length() && text.charAt(start) == '"' ? quoted(start + 1) : plain();
	}

	private String plain() {
		int start = at;
		while (at < text.length() && !ends(text.charAt(at))) {
			at++;
		}
		return text.substring(start, at);
	}

	private boolean ends(char c) {
		return c == separator || c == '\n' || c == '\r';
	}

	private String quoted(int from) throws OpenQuote {
		int begun = line;
		StringBuilder value = new StringBuilder();
		at = from;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '"') {
				if (at < text.length() && text.charAt(at) == '"') {
					at++;
				} else {
					return value.append(plain().strip()).toString();
				}
			} else if (c == '\n') {
				line++;
			}
			value.append(c);
		}
		throw new OpenQuote(begun);
	}
}
