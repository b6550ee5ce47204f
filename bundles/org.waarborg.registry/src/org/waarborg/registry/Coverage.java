package org.waarborg.registry;

import java.util.List;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.MappingRelationship;

/**
 * What the controls of one set cover of another. Equal and superset cover fully, subset and intersects partly, but all
 * predecessors of a merged control together cover it fully; over several mappings the weakest hop counts, and the
 * shortest way is believed. Immutable.
 *
 * @param from     id of the set whose controls are considered in place
 * @param to       id of the set that is covered
 * @param controls one entry for each assessable control of {@code to}, in its order
 * @since 0.1
 */
public record Coverage(String from, String to, List<Covered> controls) {

	/** Keeps an unmodifiable copy. */
	public Coverage {
		controls = List.copyOf(controls);
	}

	/** How far a control is covered. */
	public enum Degree {
		/** Not at all. */
		NONE,
		/** In part. */
		PARTIAL,
		/** Fully. */
		FULL
	}

	/**
	 * How one control is covered.
	 *
	 * @param control   the control, as the covered set shows it
	 * @param degree    how far
	 * @param paths     the ways, each from a control of the covering set; empty when nothing covers it. A way without
	 *                  hops means that both sets show the very same control
	 * @param together  number of controls that only together cover it fully ("through 2 controls"); 0 otherwise
	 * @param toConfirm true when a link on a way is a proposal
	 * @since 0.1
	 */
	public record Covered(ResolvedControl control, Degree degree, List<Way> paths, int together, boolean toConfirm) {

		/** Keeps an unmodifiable copy. */
		public Covered {
			paths = List.copyOf(paths);
		}
	}

	/**
	 * A way from a control of the covering set.
	 *
	 * @param start where it starts
	 * @param hops  the links, in order; empty for the very same control
	 * @since 0.1
	 */
	public record Way(ControlRef start, List<Hop> hops) {

		/** Keeps an unmodifiable copy. */
		public Way {
			hops = List.copyOf(hops);
		}
	}

	/**
	 * One link on a way.
	 *
	 * @param from         source control
	 * @param to           target control
	 * @param relationship how they relate, read from source to target
	 * @param definedIn    id of the set whose file holds the mapping
	 * @param toConfirm    true when the link is a proposal
	 * @since 0.1
	 */
	public record Hop(ControlRef from, ControlRef to, MappingRelationship relationship, String definedIn,
			boolean toConfirm) {
	}

	/**
	 * How many controls are covered to a degree.
	 *
	 * @param degree the degree
	 * @return their number
	 */
	public long count(Degree degree) {
		return controls.stream().filter(c -> c.degree() == degree).count();
	}

	/**
	 * How a control is covered.
	 *
	 * @param ref canonical reference of a control of the covered set
	 * @return its entry, or empty
	 */
	public Optional<Covered> of(ControlRef ref) {
		return controls.stream().filter(c -> c.control().ref().equals(ref)).findFirst();
	}
}
