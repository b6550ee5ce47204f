package org.waarborg.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a cell of a mapped column says. Immutable.
 *
 * @param field    id of the field
 * @param cell     the cell
 * @param header   what stands above its column
 * @param literals for a {@link FieldType#LITERAL}: values by field – one word may say something about two fields; empty
 *                 where the word is not known
 * @param rest     for a literal: what the cell says beyond the word; else empty
 * @param guessed  whether the word may mean something else too, for example a colour
 * @param date     for a {@link FieldType#DATE}: the date; empty where the text is none
 * @since 0.1
 */
public record IntakeValue(String field, SheetCell cell, String header, Map<String, String> literals, String rest,
		boolean guessed, Optional<LocalDate> date) {

	/** Keeps an unmodifiable copy. */
	public IntakeValue {
		literals = Map.copyOf(literals);
	}

	/**
	 * The text of the cell.
	 *
	 * @return never null or empty
	 */
	public String text() {
		return cell.text();
	}
}
