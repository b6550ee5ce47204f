package org.waarborg.screen.internal;

/** What was typed cannot be read. */
public final class Unreadable extends Exception {

	private static final long serialVersionUID = 1;

	/**
	 * Says what was expected.
	 *
	 * @param message for the person who typed, in the session's language
	 */
	Unreadable(String message) {
		super(message, null, false, false);
	}
}
