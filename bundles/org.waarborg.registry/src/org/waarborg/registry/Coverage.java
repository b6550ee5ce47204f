package org.waarborg.registry;

import java.util.Comparator;
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

	/**
	 * The link that coverage leans on and that says least: of the way that holds best, its weakest. A proposal says less than any
	 * confirmed link.
	 *
	 * @param ways the ways to one control; not null
	 * @return the link; empty when nothing covers it, or the very same control does
	 */
	public static Optional<Hop> weakest(List<Way> ways) {
		Comparator<Hop> strength = Comparator.<Hop>comparingInt(h -> h.toConfirm() ? 0 : 1)
				.thenComparingInt(h -> strength(h.relationship()));
		return ways.stream().flatMap(w -> w.hops().stream().min(strength).stream()).max(strength);
	}

	private static int strength(MappingRelationship relationship) {
		return switch (relationship) {
			case EQUAL -> 4;
			case SUPERSET -> 3;
			case SUBSET -> 2;
			case INTERSECTS -> 1;
			case NONE -> 0;
		};
	}
}
