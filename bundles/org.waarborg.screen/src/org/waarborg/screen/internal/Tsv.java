package org.waarborg.screen.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.document.SafeText;

/** Text for the clipboard as spreadsheets read it: tabs between cells, a line a row. */
public final class Tsv {

	private Tsv() {
	}

	/**
	 * A line. What starts a formula is made harmless; what breaks lines or cells is quoted.
	 *
	 * @param cells the texts
	 * @return the line with its end
	 */
	public static String line(List<String> cells) {
		return cells.stream().map(Tsv::cell).collect(Collectors.joining("\t", "", "\n"));
	}

	private static String cell(String text) {
		String safe = SafeText.spreadsheet(SafeText.xml(text));
		boolean quoted = safe.indexOf('\t') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('"') >= 0;
		return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}
}
