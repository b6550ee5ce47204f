package org.waarborg.intake;

import java.util.List;

/**
 * A sheet, read by its mapping. Immutable.
 *
 * @param sheet   the sheet
 * @param mapping how it was read
 * @param rows    its rows below the titles of the columns, without empty ones
 * @since 0.1
 */
public record IntakeTable(Sheet sheet, SheetMapping mapping, List<IntakeRow> rows) {

	/** Keeps an unmodifiable copy. */
	public IntakeTable {
		rows = List.copyOf(rows);
	}
}
