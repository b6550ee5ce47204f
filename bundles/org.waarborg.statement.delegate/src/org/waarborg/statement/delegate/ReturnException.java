package org.waarborg.statement.delegate;

/**
 * Why answers cannot be taken in: what, where, what was kept, what to do. Nothing was changed.
 *
 * @since 0.1
 */
public final class ReturnException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * A reason.
	 *
	 * @param message for the person
	 */
	public ReturnException(String message) {
		super(message);
	}
}
