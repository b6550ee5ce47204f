package org.waarborg.tests.report;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 that forgives nothing. */
final class StrictCsv {

	private final String csv;
	private final char separator;
	private int at;

	StrictCsv(String csv, char separator) {
		this.csv = csv;
		this.separator = separator;
	}

	List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		while (at < csv.length())
			lines.add(line());
		return lines;
	}

	private List<String> line() {
		List<String> line = new ArrayList<>();
		while (true) {
			line.add(csv.charAt(at) == '"' ? quoted() : plain());
			if (csv.startsWith("\r\n", at)) {
				at += 2;
				return line;
			}
			if (csv.charAt(at) != separator)
				throw new IllegalStateException("at " + at + ": neither separator nor end of line");
			at++;
		}
	}

	private String plain() {
		int from = at;
		while (csv.charAt(at) != separator && csv.charAt(at) != '\r') {
			if (csv.charAt(at) == '"' || csv.charAt(at) == '\n')
				throw new IllegalStateException("at " + at + ": must be quoted");
			at++;
		}
		return csv.substring(from, at);
	}

	private String quoted() {
		StringBuilder value = new StringBuilder();
		at++;
		while (true) {
			if (csv.startsWith("\"\"", at)) {
				value.append('"');
				at += 2;
			} else if (csv.charAt(at) == '"') {
				at++;
				return value.toString();
			} else
				value.append(csv.charAt(at++));
		}
	}
}
