package org.waarborg.intake.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.Vocabulary;

/** Reads the rows of a sheet by its mapping. */
final class TableReader {

	private final Values values;
	private final Map<String, IntakeField> fields;

	TableReader(Values values, List<IntakeField> fields) {
		this.values = values;
		this.fields = fields.stream().collect(Collectors.toMap(IntakeField::id, Function.identity()));
	}

	IntakeTable read(Sheet sheet, SheetMapping mapping) {
		List<IntakeRow> rows = new ArrayList<>();
		for (int number : sheet.rows()) {
			// A row that only holds what was spread from above is part of the row above.
			if (number > mapping.headerRow()
					&& sheet.row(number).values().stream().anyMatch(c -> c.originRow() == number)) {
				rows.add(row(sheet, mapping, number));
			}
		}
		return new IntakeTable(sheet, mapping, rows);
	}

	private IntakeRow row(Sheet sheet, SheetMapping mapping, int number) {
		Map<String, List<IntakeValue>> read = new LinkedHashMap<>();
		Map<SheetCell, String> others = new LinkedHashMap<>();
		List<SheetCell> own = new ArrayList<>();
		for (SheetCell cell : sheet.row(number).values()) {
			if (!cell.spread()) {
				own.add(cell);
			}
			if (!cell.ownColumn() || !cell.readable()) {
				continue;
			}
			ColumnMapping column = column(mapping, cell.column());
			if (column.isField()) {
				read.computeIfAbsent(column.field(), f -> new ArrayList<>())
						.add(values.read(fields.get(column.field()), cell, column.header()));
			} else if (ColumnMapping.NOTE.equals(column.field())) {
				others.put(cell, column.header());
			}
		}
		return new IntakeRow(sheet.name(), number, kind(sheet, mapping, number, own), read, others, own);
	}

	/** A column that the mapping does not know is kept as a note. */
	private static ColumnMapping column(SheetMapping mapping, int column) {
		return mapping.columns().stream().filter(c -> c.column() == column).findFirst()
				.orElseGet(() -> new ColumnMapping(column, "", ColumnMapping.NOTE, 0, "", false));
	}

	private static IntakeRow.Kind kind(Sheet sheet, SheetMapping mapping, int number, List<SheetCell> own) {
		boolean merged = sheet.row(number).size() > 1 && own.size() == 1
				&& sheet.row(number).values().stream().allMatch(c -> c.originColumn() == own.get(0).column());
		if (merged) {
			return IntakeRow.Kind.HEADING;
		}
		long titles = own.stream().filter(c -> sheet.cell(mapping.headerRow(), c.column())
				.filter(h -> Vocabulary.fold(h.text()).equals(Vocabulary.fold(c.text()))).isPresent()).count();
		return own.size() > 1 && titles * 3 >= own.size() * 2L ? IntakeRow.Kind.REPEATED_HEADER : IntakeRow.Kind.DATA;
	}
}
