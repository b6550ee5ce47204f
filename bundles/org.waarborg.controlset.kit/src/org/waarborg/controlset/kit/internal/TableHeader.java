package org.waarborg.controlset.kit.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;

/** Where the heading of a sheet is, and what its columns are. */
record TableHeader(int row, Map<Integer, Head> columns, Map<Integer, SheetCell> unknown) {

	/** A heading is looked for in as many rows: titles and notes may stand above it. */
	private static final int ROWS = 30;
	private static final Pattern LANGUAGE = Pattern.compile("(.+)_([a-z]{2,3})");

	/** A column: its name, and the language of its texts. */
	record Head(String name, String language) {

		String full() {
			return language.isEmpty() ? name : name + '_' + language;
		}
	}

	static Optional<TableHeader> of(Sheet sheet) {
		return sheet.rows().stream().limit(ROWS).filter(r -> isHeader(sheet, r)).findFirst().map(r -> read(sheet, r));
	}

	private static boolean isHeader(Sheet sheet, int row) {
		return sheet.row(row).values().stream().map(c -> plain(c.text())).filter(t -> t.equals("row") || t.equals("id"))
				.distinct()
				.count() == 2;
	}

	private static TableHeader read(Sheet sheet, int row) {
		Map<Integer, Head> columns = new TreeMap<>();
		Map<Integer, SheetCell> unknown = new LinkedHashMap<>();
		sheet.row(row).forEach((column, cell) -> {
			Optional<Head> head = head(plain(cell.text())).filter(h -> !columns.containsValue(h));
			head.ifPresentOrElse(h -> columns.put(column, h), () -> unknown.put(column, cell));
		});
		return new TableHeader(row, columns, unknown);
	}

	static Optional<Head> head(String text) {
		Matcher matcher = LANGUAGE.matcher(text);
		if (matcher.matches() && texts(matcher.group(1))) {
			return Optional.of(new Head(matcher.group(1), matcher.group(2)));
		}
		return RowKind.COLUMNS.contains(text) && !texts(text) ? Optional.of(new Head(text, "")) : Optional.empty();
	}

	/** Whether a column holds texts, of which there is one a language. */
	static boolean texts(String name) {
		for (RowKind kind : RowKind.values()) {
			if (kind.feature(name).filter(RowKind::text).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private static String plain(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
	}
}
