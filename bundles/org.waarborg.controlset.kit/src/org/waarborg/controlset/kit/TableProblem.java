package org.waarborg.controlset.kit;

/**
 * Why a table is no control set, for the person who keeps it. Immutable.
 *
 * @param file     name of the file
 * @param place    sheet, column and row as spreadsheets write them, for example {@code Controls!C12}; empty when it is about the file
 * @param message  what is wrong, in the user's language
 * @param expected what was expected instead, in the user's language; may be empty
 * @since 0.1
 */
public record TableProblem(String file, String place, String message, String expected) {

	/**
	 * Everything in one line.
	 *
	 * @return file and place, what is wrong, what was expected
	 */
	public String describe() {
		return file + (place.isEmpty() ? "" : " " + place) + ": " + message
				+ (expected.isEmpty() ? "" : " " + expected);
	}
}
