package org.waarborg.intake;

import java.util.Objects;

/**
 * A text for a cell of a table that somebody sent.
 *
 * @param sheet  name of the sheet
 * @param row    number of the row, from 1
 * @param column number of the column, from 1
 * @param text   the text; empty leaves the cell without one
 * @since 0.1
 */
public record CellText(String sheet, int row, int column, String text) {

	/** Checks that it can be a cell. */
	public CellText {
		Objects.requireNonNull(sheet, "sheet");
		Objects.requireNonNull(text, "text");
		if (row < 1 || column < 1) {
			throw new IllegalArgumentException("no cell: row " + row + ", column " + column);
		}
	}

	/**
	 * Where it goes, as spreadsheets write it.
	 *
	 * @return for example {@code Blad1!C12}
	 */
	public String address() {
		return SheetCell.place(sheet, SheetCell.letters(column) + row);
	}
}
