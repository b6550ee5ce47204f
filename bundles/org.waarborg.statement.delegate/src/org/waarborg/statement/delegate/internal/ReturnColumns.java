package org.waarborg.statement.delegate.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.statement.delegate.Workbooks;

/**
 * Where the columns of a workbook stand in a sheet that came back, by their headings: columns may have been moved, hidden, shown
 * or added.
 *
 * @param row     number of the row of headings
 * @param columns column by what stands in it
 * @param extra   headings of columns that somebody added, by column
 */
record ReturnColumns(int row, Map<String, Integer> columns, Map<Integer, String> extra) {

	static final String KEY = "waarborg key";
	static final String BASE = "waarborg base";

	/** Columns that somebody fills in; in a sheet of parts two of them are missing rightly. */
	static final List<String> FILLED = List.of("applicability", "justification", "realisation", "implementation",
			"planned", "remark");
	private static final List<String> READ = List.of("control", "title", "question", "part");

	/** Looks in the whole sheet: somebody may have put lines above the headings. */
	static Optional<ReturnColumns> find(Sheet sheet) {
		for (Integer row : sheet.rows()) {
			NavigableMap<Integer, SheetCell> cells = sheet.row(row);
			if (cells.values().stream().anyMatch(c -> c.text().equals(KEY))) {
				return Optional.of(of(row, cells));
			}
		}
		return Optional.empty();
	}

	private static ReturnColumns of(int row, NavigableMap<Integer, SheetCell> cells) {
		Map<String, String> names = names();
		Map<String, Integer> columns = new LinkedHashMap<>();
		Map<Integer, String> extra = new LinkedHashMap<>();
		cells.forEach((column, cell) -> {
			String id = names.get(cell.text().toLowerCase(Locale.ROOT));
			if (id == null || columns.putIfAbsent(id, column) != null) {
				extra.put(column, cell.text());
			}
		});
		return new ReturnColumns(row, columns, extra);
	}

	/** Headings in both languages, to what stands below. */
	private static Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		for (Locale locale : List.of(Locale.of("nl"), Locale.ENGLISH)) {
			Messages messages = Messages.beside(Workbooks.class, locale);
			FILLED.forEach(id -> names.put(messages.get("column." + id).toLowerCase(Locale.ROOT), id));
			READ.forEach(id -> names.put(messages.get("column." + id).toLowerCase(Locale.ROOT), id));
			names.put(messages.get("column.how").toLowerCase(Locale.ROOT), "realisation");
		}
		names.put(KEY, "key");
		names.put(BASE, "base");
		return names;
	}

	Optional<SheetCell> cell(Sheet sheet, int at, String id) {
		Integer column = columns.get(id);
		return column == null ? Optional.empty() : sheet.cell(at, column);
	}

	/** Where a cell would be, for messages. */
	String place(Sheet sheet, int at, String id) {
		Integer column = columns.get(id);
		return SheetCell.place(sheet.name(), column == null ? Integer.toString(at) : SheetCell.letters(column) + at);
	}
}
