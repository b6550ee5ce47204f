package org.waarborg.registry.spi;

import java.util.List;

import org.waarborg.registry.ControlSetProblem;

/**
 * A place where control sets come from: bundles, a folder, memory. Safe on any thread.
 *
 * @since 0.1
 */
public interface CatalogSource {

	/**
	 * What the source offers now, and what it refused. Costs no parsing of catalogs.
	 *
	 * @return an immutable listing
	 */
	Content content();

	/** Looks again. Nothing to do for a source that follows changes by itself. */
	default void refresh() {
		// a source that follows changes by itself has nothing to look at again
	}

	/**
	 * Tells whom to call when the content changed. The registry calls this once.
	 *
	 * @param changed to be run after a change, on any thread
	 */
	default void onChange(Runnable changed) {
		// a source that never changes by itself calls nobody
	}

	/**
	 * What a source offers.
	 *
	 * @param offers   sets, texts and attributes
	 * @param problems what was refused, and why
	 * @since 0.1
	 */
	record Content(List<Offer> offers, List<ControlSetProblem> problems) {

		/** Keeps unmodifiable copies. */
		public Content {
			offers = List.copyOf(offers);
			problems = List.copyOf(problems);
		}
	}
}
