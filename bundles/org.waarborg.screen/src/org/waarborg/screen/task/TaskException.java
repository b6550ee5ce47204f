package org.waarborg.screen.task;

/**
 * Why something cannot be done. The message is for the person, in the session's language: what happened, where, what was kept,
 * what to do.
 *
 * @since 0.1
 */
public final class TaskException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * A reason.
	 *
	 * @param message sentences for the person
	 */
	public TaskException(String message) {
		super(message);
	}

	/**
	 * A reason with its cause.
	 *
	 * @param message sentences for the person
	 * @param cause   for the log
	 */
	public TaskException(String message, Throwable cause) {
		super(message, cause);
	}
}
