package org.waarborg.controlset.kit;

import java.util.List;

/**
 * A bundle was not made or not signed: what is wrong and what to do, in the user's language. Nothing was written.
 *
 * @since 0.1
 */
public final class KitException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<String> details;

	/**
	 * Makes the exception.
	 *
	 * @param message what is wrong, in the user's language
	 * @param details one line each: problems with their place; may be empty
	 * @param cause   what went wrong below; may be null
	 */
	public KitException(String message, List<String> details, Throwable cause) {
		super(message, cause);
		this.details = List.copyOf(details);
	}

	/**
	 * The problems.
	 *
	 * @return one line each; empty when the message says it all
	 */
	public List<String> details() {
		return details;
	}
}
