package org.waarborg.statement.baseline;

import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementRow;

/**
 * How one control stands to the statement of the parent.
 *
 * @param ref     the control
 * @param own     its row here; empty where only the parent covers it
 * @param parent  what the parent decided, with a care part's applicability and drivers as they count; empty where the parent
 *                does not cover it. Not to be changed
 * @param state   where it stands
 * @param drifted true when the parent changed since it was taken over
 * @since 0.1
 */
public record BaselineRow(ControlRef ref, Optional<StatementRow> own, Optional<Decision> parent, State state,
		boolean drifted) {

	/** Where a control stands to the statement of the parent. */
	public enum State {
		/** Taken over, and as it was taken over. */
		INHERITED,
		/** Taken over and changed here. */
		OVERRIDDEN,
		/** Decided here, although the parent decides on it too. */
		OWN,
		/** The parent decided and nobody here did: it can be taken over. */
		AVAILABLE,
		/** The parent has not decided. */
		PARENT_OPEN,
		/** Covered here and not by the parent. */
		ALONE,
		/** Covered by the parent and not here: the control sets differ. */
		MISSING
	}

	/**
	 * Whether it can be taken over, again or for the first time.
	 *
	 * @return true where the parent decided and the control is covered here
	 */
	public boolean canBeTakenOver() {
		return own.isPresent() && state != State.PARENT_OPEN && state != State.ALONE;
	}
}
