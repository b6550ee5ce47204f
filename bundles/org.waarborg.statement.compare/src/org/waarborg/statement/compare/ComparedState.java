package org.waarborg.statement.compare;

import java.util.Objects;

import org.waarborg.statement.StatementRelease;

/**
 * A state of a statement to compare: a released version, or a draft frozen as it is now.
 *
 * @param content what it says
 * @param draft   true for a draft: its number is the one that it gets when it is released
 * @since 0.1
 */
public record ComparedState(StatementRelease content, boolean draft) {

	/** Checks that there is a content. */
	public ComparedState {
		Objects.requireNonNull(content);
	}

	/**
	 * A released version.
	 *
	 * @param content the release
	 * @return the state
	 */
	public static ComparedState released(StatementRelease content) {
		return new ComparedState(content, false);
	}

	/**
	 * A draft.
	 *
	 * @param content the draft, frozen
	 * @return the state
	 */
	public static ComparedState draft(StatementRelease content) {
		return new ComparedState(content, true);
	}
}
