package org.waarborg.statement.migration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.Decision;

/**
 * A decision of the later edition beside those of the earlier one that it came from, and in what they differ now.
 * Immutable but for the decisions, which belong to their statements.
 *
 * @param control     the control of the later edition
 * @param decision    the decision on it
 * @param from        the controls of the earlier edition, with their decisions; at least one
 * @param differences what differs; empty where nothing does, or where it cannot be said
 * @since 0.1
 */
public record TwinPair(ControlRef control, Decision decision, List<Predecessor> from, List<Difference> differences) {

	/** What can differ. */
	public enum Subject {
		/** Whether the control applies. */
		APPLICABILITY,
		/** Why it applies or not. Compared only where one control became one. */
		JUSTIFICATION,
		/** How far it is implemented: the weakest of the predecessors that apply. */
		IMPLEMENTATION,
		/** Who owns it, where the predecessors agree on that. */
		OWNER
	}

	/**
	 * One difference.
	 *
	 * @param subject  what differs
	 * @param earlier  what the earlier edition's statement says, as a literal, a person's name or a text
	 * @param later    what the later edition's statement says
	 * @param since    the day of the latest decision of the two sides; empty where neither is dated
	 */
	public record Difference(Subject subject, Object earlier, Object later, Optional<LocalDate> since) {
	}

	/** Copies the lists. */
	public TwinPair {
		from = List.copyOf(from);
		differences = List.copyOf(differences);
	}

	/**
	 * Whether one decision became this one, so that a change can be carried in both directions.
	 *
	 * @return false for a control that was merged
	 */
	public boolean oneToOne() {
		return from.stream().filter(p -> p.decision().isPresent()).count() == 1 && !from.get(0).split();
	}

	/**
	 * A difference.
	 *
	 * @param subject what differs
	 * @return the difference, or empty when it does not differ
	 */
	public Optional<Difference> difference(Subject subject) {
		return differences.stream().filter(d -> d.subject() == subject).findFirst();
	}
}
