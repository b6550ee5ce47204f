package org.waarborg.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.waarborg.controlset.LocalText;
import org.waarborg.dossier.Element;

/**
 * How well that holds which a part of a decision relies on: certificates and reports of whoever performs it. It follows from days
 * and is never stored; what somebody said about the implementation stays as it was said.
 *
 * @param state how well it holds
 * @param lost  what does not hold, each once
 * @since 0.1
 */
public record PartAssurance(State state, List<Lost> lost) {

	/** How well it holds, the weakest last. */
	public enum State {
		/** It relies on nothing. */
		NONE,
		/** All that it relies on holds. */
		HOLDS,
		/** Something does not hold and something else does: the part is covered, the decision stands. */
		WEAKENED,
		/** Nothing holds: the decision follows. */
		LAPSED;

		/**
		 * The state of what relies on several things.
		 *
		 * @param named how many it relies on
		 * @param lost  how many of them do not hold
		 * @return how well it holds
		 */
		public static State of(long named, long lost) {
			return named == 0 ? NONE : lost == 0 ? HOLDS : lost < named ? WEAKENED : LAPSED;
		}
	}

	/**
	 * What does not hold.
	 *
	 * @param source the certificate or report, to go there
	 * @param how    what happened to it, for example "expired on 1 March 2026", in the languages of the product
	 * @since 0.1
	 */
	public record Lost(Element source, List<LocalText> how) {

		/** Copies the list and checks that the source is there. */
		public Lost {
			Objects.requireNonNull(source);
			how = List.copyOf(how);
		}
	}

	/** What relies on nothing. */
	public static final PartAssurance NOTHING = new PartAssurance(State.NONE, List.of());

	/** Copies the list. */
	public PartAssurance {
		Objects.requireNonNull(state);
		lost = List.copyOf(lost);
	}

	/**
	 * The assurance of several parts together.
	 *
	 * @param parts that of each
	 * @return the weakest state, and what is lost of any, each source once
	 */
	public static PartAssurance together(Collection<PartAssurance> parts) {
		State weakest = parts.stream().map(PartAssurance::state).max(State::compareTo).orElse(State.NONE);
		Map<Element, Lost> lost = new LinkedHashMap<>();
		parts.forEach(p -> p.lost().forEach(l -> lost.putIfAbsent(l.source(), l)));
		return weakest == State.NONE ? NOTHING : new PartAssurance(weakest, new ArrayList<>(lost.values()));
	}
}
