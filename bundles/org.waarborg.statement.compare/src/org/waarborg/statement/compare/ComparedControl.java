package org.waarborg.statement.compare;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.FrozenDecision;

/**
 * A control or care part in the two states.
 *
 * @param ref     the control
 * @param before  the decision in the earlier state; empty when the control is new
 * @param after   the decision in the later state; empty when the control is gone
 * @param changes the fields that differ; empty when it is the same, new or gone
 * @since 0.1
 */
public record ComparedControl(ControlRef ref, Optional<FrozenDecision> before, Optional<FrozenDecision> after,
		List<FieldChange> changes) {

	/** What happened to a control. */
	public enum Kind {
		/** The later state has it and the earlier one has not. */
		ADDED,
		/** The earlier state has it and the later one has not. */
		REMOVED,
		/** Something of it differs. */
		CHANGED,
		/** Nothing of it differs. */
		SAME
	}

	/** Keeps an unmodifiable copy. */
	public ComparedControl {
		changes = List.copyOf(changes);
	}

	/**
	 * What happened to it.
	 *
	 * @return the kind
	 */
	public Kind kind() {
		if (before.isEmpty()) {
			return Kind.ADDED;
		}
		if (after.isEmpty()) {
			return Kind.REMOVED;
		}
		return changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
	}

	/**
	 * The decision that says where the control stands.
	 *
	 * @return the later one, or the earlier one of a control that is gone
	 */
	public FrozenDecision shown() {
		return after.or(() -> before).orElseThrow();
	}

	/**
	 * Whether a field differs.
	 *
	 * @param field the field
	 * @return true when one of the changes is of it
	 */
	public boolean changed(ComparedField field) {
		return changes.stream().anyMatch(c -> c.field() == field);
	}
}
