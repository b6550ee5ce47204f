package org.waarborg.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table, read by its mapping. Immutable.
 *
 * @param sheet  name of the sheet
 * @param number number of the row, from 1
 * @param kind   what the row is
 * @param values what its mapped columns say, by field, columns from left to right
 * @param others the other cells: what stands above their column, by cell, from left to right; to be kept as notes
 * @param cells  every cell of the row that holds a value of its own
 * @since 0.1
 */
public record IntakeRow(String sheet, int number, Kind kind, Map<String, List<IntakeValue>> values,
		Map<SheetCell, String> others, List<SheetCell> cells) {

	/** What a row is. */
	public enum Kind {
		/** A row with values. */
		DATA,
		/** One text over the table: the title of a group. */
		HEADING,
		/** The titles of the columns once more. */
		REPEATED_HEADER
	}

	/**
	 * The values of a field.
	 *
	 * @param field id of the field
	 * @return its values, columns from left to right; empty where there is none
	 */
	public List<IntakeValue> all(String field) {
		return values.getOrDefault(field, List.of());
	}

	/**
	 * The first value of a field.
	 *
	 * @param field id of the field
	 * @return the value, or empty
	 */
	public Optional<IntakeValue> first(String field) {
		return all(field).stream().findFirst();
	}

	/**
	 * Where the row is.
	 *
	 * @return for example {@code Blad1!12}
	 */
	public String place() {
		return SheetCell.place(sheet, String.valueOf(number));
	}

	/**
	 * The row in one line, for people.
	 *
	 * @return its texts, from left to right
	 */
	public String line() {
		return String.join(" · ", cells.stream().map(c -> c.text().replaceAll("\\s+", " ")).toList());
	}
}
