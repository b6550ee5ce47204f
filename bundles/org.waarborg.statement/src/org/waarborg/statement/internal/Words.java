package org.waarborg.statement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;

/** Which status stands for which state; the same in every document and view. */
public final class Words {

	/** From complete to not known: the order in which bars are stacked. */
	public static final List<Implementation> IMPLEMENTATIONS = List.of(Implementation.IMPLEMENTED,
			Implementation.PARTIAL,
			Implementation.PLANNED, Implementation.NOT_STARTED, Implementation.UNKNOWN);

	private Words() {
	}

	/**
	 * The status of a state.
	 *
	 * @param implementation the state
	 * @return its status
	 */
	public static Status status(Implementation implementation) {
		return switch (implementation) {
			case IMPLEMENTED -> Status.DONE;
			case PARTIAL, PLANNED -> Status.UNDER_WAY;
			case NOT_STARTED, UNKNOWN -> Status.ATTENTION;
		};
	}

	/**
	 * The status of a decision.
	 *
	 * @param applicability the decision
	 * @return its status
	 */
	public static Status status(Applicability applicability) {
		return switch (applicability) {
			case APPLICABLE -> Status.DONE;
			case NOT_APPLICABLE -> Status.NEUTRAL;
			case UNDECIDED -> Status.STOP;
		};
	}

	/**
	 * The norms of sets, "NEN 7510:2024 + ISO/IEC 27001:2022": the most complete one first, because readers look for it.
	 *
	 * @param sets     ids of sets
	 * @param leading  those of them that no other extends
	 * @param registry the control sets
	 * @param language ISO 639-1 code
	 * @return their names; the id of a set that is not installed
	 */
	public static String norms(List<String> sets, List<String> leading, ControlSetRegistry registry, String language) {
		List<String> ordered = new ArrayList<>(sets);
		ordered.sort((a, b) -> Boolean.compare(leading.contains(b), leading.contains(a)));
		return ordered.stream()
				.map(id -> registry.header(id).map(h -> h.name(language)).orElse(id))
				.collect(Collectors.joining(" + "));
	}
}
