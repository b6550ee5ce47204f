package org.waarborg.intake;

import java.util.List;
import java.util.Optional;

/**
 * How one sheet is read. Immutable.
 *
 * @param sheet     name of the sheet
 * @param subject   what it goes into where there are several, for example the name of a statement; empty to find it
 * @param headerRow row of the titles of the columns, from 1; the lower one of two
 * @param columns   what each column becomes
 * @since 0.1
 */
public record SheetMapping(String sheet, String subject, int headerRow, List<ColumnMapping> columns) {

	/** Keeps an unmodifiable copy. */
	public SheetMapping {
		columns = List.copyOf(columns);
	}

	/**
	 * The column that becomes a field.
	 *
	 * @param field id of the field
	 * @return the first such column, or empty
	 */
	public Optional<ColumnMapping> column(String field) {
		return columns.stream().filter(c -> c.field().equals(field)).findFirst();
	}
}
