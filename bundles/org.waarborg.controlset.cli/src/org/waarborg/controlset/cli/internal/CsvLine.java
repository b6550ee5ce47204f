package org.waarborg.controlset.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.cli.Console;
import org.waarborg.document.SafeText;

/** One line of CSV for machines: RFC 4180, comma, quoted where needed; what a spreadsheet would run is quoted as text. */
final class CsvLine {

	private CsvLine() {
	}

	static void print(Console console, List<String> cells) {
		console.out().print(line(cells));
	}

	static String line(List<String> cells) {
		return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
	}

	private static String cell(String text) {
		String safe = SafeText.spreadsheet(text);
		return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
