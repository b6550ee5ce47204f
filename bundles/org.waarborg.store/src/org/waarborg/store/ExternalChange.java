package org.waarborg.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What others changed in the folder since the dossier was opened, reloaded or saved here.
 *
 * @param changed files that were loaded and now hold something else
 * @param added   model files that were not there
 * @param removed files that were loaded and are gone
 * @since 0.1
 */
public record ExternalChange(List<String> changed, List<String> added, List<String> removed) {

	/** Nothing changed. */
	public static final ExternalChange NONE = new ExternalChange(List.of(), List.of(), List.of());

	/** Keeps unmodifiable copies. */
	public ExternalChange {
		changed = List.copyOf(changed);
		added = List.copyOf(added);
		removed = List.copyOf(removed);
	}

	/**
	 * Whether nothing changed.
	 *
	 * @return true when all three lists are empty
	 */
	public boolean none() {
		return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
	}

	/**
	 * All paths touched by others.
	 *
	 * @return changed, added and removed paths, in that order
	 */
	public List<String> files() {
		List<String> all = new ArrayList<>(changed);
		all.addAll(added);
		all.addAll(removed);
		return List.copyOf(all);
	}
}
