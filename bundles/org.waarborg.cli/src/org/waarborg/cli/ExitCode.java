package org.waarborg.cli;

/**
 * The exit codes of the command line, the same for every command.
 *
 * @since 0.1
 */
public enum ExitCode {
	/** Done. */
	DONE(0),
	/** Done, and there are signals at or above the level asked for. */
	SIGNALS(1),
	/** Wrong usage: which word, and what would be right. */
	USAGE(2),
	/** Input cannot be read or is not valid; nothing was written. */
	INPUT(3),
	/** Locked or changed by someone else; nothing was written. */
	LOCKED(4),
	/** A defect of ours. */
	DEFECT(70);

	private final int code;

	ExitCode(int code) {
		this.code = code;
	}

	/**
	 * The number.
	 *
	 * @return the process exit code
	 */
	public int code() {
		return code;
	}
}
