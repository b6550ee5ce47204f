package org.waarborg.cli;

/**
 * A command that cannot do what was asked, with a message for the person who must act: what happened, where, what was
 * kept, what to do. Thrown by commands, printed by the shell.
 *
 * @since 0.1
 */
public final class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ExitCode exitCode;

	/**
	 * A failure.
	 *
	 * @param exitCode the exit code
	 * @param message  what to print on stderr, in the user's language
	 */
	public CommandFailure(ExitCode exitCode, String message) {
		super(message);
		this.exitCode = exitCode;
	}

	/**
	 * A failure with its cause; the cause goes to the log, not to the terminal.
	 *
	 * @param exitCode the exit code
	 * @param message  what to print on stderr, in the user's language
	 * @param cause    why
	 */
	public CommandFailure(ExitCode exitCode, String message, Throwable cause) {
		super(message, cause);
		this.exitCode = exitCode;
	}

	/**
	 * The exit code.
	 *
	 * @return the exit code; never null
	 */
	public ExitCode exitCode() {
		return exitCode;
	}
}
