package org.waarborg.intake;

/**
 * Something that was not taken as it stands: what was found, what was expected, what was kept. Immutable.
 *
 * @param severity how bad it is
 * @param code     what it is, for programs
 * @param place    sheet and cell, for example {@code Blad1!C12}; empty for the whole file
 * @param message  in the user's language
 * @since 0.1
 */
public record IntakeProblem(Severity severity, String code, String place, String message) {

	/** How bad a problem is. */
	public enum Severity {
		/** Nothing of the file is taken in. */
		ERROR,
		/** A value or row is not taken in as it stands. */
		ATTENTION,
		/** Worth knowing. */
		INFO
	}
}
