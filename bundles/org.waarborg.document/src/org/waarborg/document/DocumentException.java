package org.waarborg.document;

/**
 * A document could not be made. The message is in the language of the request and says what happened, what was expected
 * and what to do.
 *
 * @since 0.1
 */
public class DocumentException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * With a message for the person who asked.
	 *
	 * @param message the message
	 */
	public DocumentException(String message) {
		super(message);
	}

	/**
	 * With a message for the person who asked and what caused it.
	 *
	 * @param message the message
	 * @param cause   the cause
	 */
	public DocumentException(String message, Throwable cause) {
		super(message, cause);
	}
}
