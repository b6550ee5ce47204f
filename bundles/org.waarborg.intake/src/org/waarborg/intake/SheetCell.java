package org.waarborg.intake;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table that holds something, independent of the format of the file. Immutable.
 *
 * @param sheet        name of the sheet
 * @param row          number of the row, from 1
 * @param column       number of the column, from 1
 * @param kind         what it holds
 * @param text         its text as the table shows it, without blanks around it; never null, not empty
 * @param date         the date of a {@link CellKind#DATE}; else empty
 * @param formula      whether a formula made it: the text is the result that was saved
 * @param originRow    row of the cell that really holds the value: another one where merged cells were spread
 * @param originColumn column of the cell that really holds the value
 * @since 0.1
 */
public record SheetCell(String sheet, int row, int column, CellKind kind, String text, Optional<LocalDate> date,
		boolean formula, int originRow, int originColumn) {

	/** Checks that nothing is missing. */
	public SheetCell {
		Objects.requireNonNull(sheet, "sheet");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(date, "date");
	}

	/**
	 * A text where it stands.
	 *
	 * @param sheet  name of the sheet
	 * @param row    number of the row, from 1
	 * @param column number of the column, from 1
	 * @param text   the text
	 * @return the cell
	 */
	public static SheetCell text(String sheet, int row, int column, String text) {
		return new SheetCell(sheet, row, column, CellKind.TEXT, text, Optional.empty(), false, row, column);
	}

	/**
	 * The same value in another cell of a merged area.
	 *
	 * @param toRow    its row
	 * @param toColumn its column
	 * @return the spread cell, which knows where its value comes from
	 */
	public SheetCell spreadTo(int toRow, int toColumn) {
		return new SheetCell(sheet, toRow, toColumn, kind, text, date, formula, originRow, originColumn);
	}

	/**
	 * Whether the value stands in another cell of a merged area.
	 *
	 * @return true for a spread value
	 */
	public boolean spread() {
		return row != originRow || column != originColumn;
	}

	/**
	 * Whether the value belongs to this column: it stands here, or in a cell above that is merged with this one.
	 *
	 * @return false for a value that was spread to the right
	 */
	public boolean ownColumn() {
		return column == originColumn;
	}

	/**
	 * Whether it says something.
	 *
	 * @return false for errors and formulas without result
	 */
	public boolean readable() {
		return kind != CellKind.ERROR && kind != CellKind.UNCALCULATED;
	}

	/**
	 * Where the value stands, as spreadsheets write it.
	 *
	 * @return for example {@code Blad1!C12}; the name of the sheet in quotes where it has blanks or signs
	 */
	public String address() {
		return place(sheet, letters(originColumn) + originRow);
	}

	/**
	 * A place in a sheet.
	 *
	 * @param sheet name of the sheet
	 * @param cell  cell, row or column, for example {@code C12}
	 * @return for example {@code 'VvT 2026'!C12}
	 */
	public static String place(String sheet, String cell) {
		String name = sheet.matches("[\\p{L}_][\\p{L}\\p{N}_.]*") ? sheet : '\'' + sheet.replace("'", "''") + '\'';
		return name + '!' + cell;
	}

	/**
	 * The letters of a column.
	 *
	 * @param column number of the column, from 1
	 * @return A, B … Z, AA …
	 */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
			letters.insert(0, (char) ('A' + (rest - 1) % 26));
		}
		return letters.toString();
	}

	/**
	 * The number of a column.
	 *
	 * @param letters A, B … Z, AA …, in any case
	 * @return the number from 1; 0 when the text is no name of a column
	 */
	public static int column(String letters) {
		int column = 0;
		for (char c : letters.strip().toUpperCase(java.util.Locale.ROOT).toCharArray()) {
			if (c < 'A' || c > 'Z' || column > 16_384) {
				return 0;
			}
			column = column * 26 + c - 'A' + 1;
		}
		return column;
	}
}
