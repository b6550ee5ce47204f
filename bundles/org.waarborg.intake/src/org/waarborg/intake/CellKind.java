package org.waarborg.intake;

/**
 * What a cell of a table holds.
 *
 * @since 0.1
 */
public enum CellKind {
	/** A text, a number written as it is shown, or a flag written as a word. */
	TEXT,
	/** A number; its text is how the table shows it. */
	NUMBER,
	/** A date. */
	DATE,
	/** An error value of a formula, for example {@code #REF!}: it says nothing. */
	ERROR,
	/** A formula whose result nobody saved: it says nothing. */
	UNCALCULATED
}
