package org.waarborg.registry.spi;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlSet;
import org.waarborg.registry.ControlSetProblem;

/**
 * A catalog that was read, and what its author or reader should know of it: what of the file is not shown, and what was read
 * although it is not as the format wants it.
 *
 * @param set    a new control set that belongs to the caller
 * @param places where what has an id stands in the file, by id; empty when the reader does not know
 * @param notes  warnings and notices, in the order of the file; no errors
 * @since 0.1
 */
public record CatalogReading(ControlSet set, Map<String, Place> places, List<ControlSetProblem> notes) {

	/** Keeps unmodifiable copies. */
	public CatalogReading {
		places = Map.copyOf(places);
		notes = List.copyOf(notes);
	}

	/**
	 * A place in a file.
	 *
	 * @param line   line, from 1
	 * @param column column, from 1
	 * @since 0.1
	 */
	public record Place(int line, int column) {
	}
}
