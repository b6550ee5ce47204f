package org.waarborg.statement;

import java.util.Objects;

import org.waarborg.statement.internal.rules.ReleaseBlocks;

/**
 * Given in the context of a check: this statement is about to be released, so what only matters then is said too.
 *
 * @param statement id of the statement
 * @since 0.1
 */
public record ReleaseIntent(String statement) {

	/** Checks that it is there. */
	public ReleaseIntent {
		Objects.requireNonNull(statement);
	}

	/**
	 * Whether a signal of a rule stops a release, because the document would contradict itself: undecided, not confirmed, no
	 * reason, a broken reference, nobody to approve. Everything else is an open point, which is printed.
	 *
	 * @param rule id of a rule
	 * @return true when it does
	 */
	public static boolean blocks(String rule) {
		return ReleaseBlocks.holds(rule);
	}
}
