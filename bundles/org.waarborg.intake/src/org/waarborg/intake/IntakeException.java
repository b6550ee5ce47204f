package org.waarborg.intake;

/**
 * A file that cannot be taken in: what happened, where, what was expected, what to do. Nothing was changed.
 *
 * @since 0.1
 */
public final class IntakeException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean question;

	/**
	 * A file that cannot be taken in.
	 *
	 * @param message in the user's language
	 */
	public IntakeException(String message) {
		this(message, false, null);
	}

	/**
	 * A file that cannot be taken in, with its cause.
	 *
	 * @param message in the user's language
	 * @param cause   why
	 */
	public IntakeException(String message, Throwable cause) {
		this(message, false, cause);
	}

	private IntakeException(String message, boolean question, Throwable cause) {
		super(message, cause);
		this.question = question;
	}

	/**
	 * What was asked is not clear: the file is fine.
	 *
	 * @param message what to say more exactly, in the user's language
	 * @return the exception
	 */
	public static IntakeException question(String message) {
		return new IntakeException(message, true, null);
	}

	/**
	 * Whether the asker must say something more, and nothing is wrong with the file.
	 *
	 * @return true for a question
	 */
	public boolean isQuestion() {
		return question;
	}
}
