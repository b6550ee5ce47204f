package org.waarborg.statement.internal;

import java.util.List;

import org.waarborg.document.Status;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;

/** Which status stands for which state; the same in every document and view. */
final class Words {

	/** From complete to not known: the order in which bars are stacked. */
	static final List<Implementation> IMPLEMENTATIONS = List.of(Implementation.IMPLEMENTED, Implementation.PARTIAL,
			Implementation.PLANNED, Implementation.NOT_STARTED, Implementation.UNKNOWN);

	private Words() {
	}

	static Status status(Implementation implementation) {
		return switch (implementation) {
			case IMPLEMENTED -> Status.DONE;
			case PARTIAL, PLANNED -> Status.UNDER_WAY;
			case NOT_STARTED, UNKNOWN -> Status.ATTENTION;
		};
	}

	static Status status(Applicability applicability) {
		return switch (applicability) {
			case APPLICABLE -> Status.DONE;
			case NOT_APPLICABLE -> Status.NEUTRAL;
			case UNDECIDED -> Status.STOP;
		};
	}
}
