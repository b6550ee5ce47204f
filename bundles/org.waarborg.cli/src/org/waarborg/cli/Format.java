package org.waarborg.cli;

/**
 * How a command that shows something prints it.
 *
 * @since 0.1
 */
public enum Format {
	/** For people at a terminal. */
	TEXT,
	/** Stable and documented by a schema. */
	JSON,
	/** For spreadsheets. */
	CSV;

	@Override
	public String toString() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
