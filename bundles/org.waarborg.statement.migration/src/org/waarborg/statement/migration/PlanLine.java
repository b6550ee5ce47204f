package org.waarborg.statement.migration;

import java.util.List;
import java.util.Set;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.Applicability;

/**
 * What happens at one control or care part: of the new edition, or of the old one where it has no successor. Immutable.
 *
 * @param kind          what happens
 * @param control       the control of the new edition; for {@link Kind#DROPPED} that of the old one
 * @param from          the controls that it comes from, in the old edition's order; for {@link Kind#DROPPED} the control
 *                      itself
 * @param applicability what will be carried; undecided where there is nothing to carry or a question is open
 * @param carried       what the decisions hold that is carried
 * @param differing     in what the predecessors differ though that is no conflict: owner, state
 * @param questions     controls that the questions about this line are asked at ({@link Question#about})
 * @param open          whether one of those questions is not answered
 * @since 0.1
 */
public record PlanLine(Kind kind, ControlRef control, List<Predecessor> from, Applicability applicability,
		Set<Content> carried, Set<Content> differing, List<ControlRef> questions, boolean open) {

	/** What happens at a control. */
	public enum Kind {
		/** One control of the old edition became this one. */
		CARRIED,
		/** Several controls of the old edition became this one. */
		MERGED,
		/** A control of the old edition became this one and others. */
		SPLIT,
		/** The old edition had nothing like it. */
		NEW,
		/** The new edition has nothing like it. */
		DROPPED
	}

	/** Copies the collections. */
	public PlanLine {
		from = List.copyOf(from);
		carried = Set.copyOf(carried);
		differing = Set.copyOf(differing);
		questions = List.copyOf(questions);
	}

	/**
	 * Whether the mapping itself calls one of the links a proposal.
	 *
	 * @return true when somebody should look at the link
	 */
	public boolean proposal() {
		return from.stream().anyMatch(Predecessor::proposal);
	}
}
