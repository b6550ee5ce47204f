package org.waarborg.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What others changed in the folder since the dossier was opened, reloaded or saved here.
 *
 * @param changed files that were loaded and now hold something else
 * @param added   model files that were not there
 * @param removed files that were loaded and are gone
 * @param latest  when the last of them was changed, by the clock of its disk; empty when it is not known
 * @param others  who else has the dossier open now, so whom to ask; empty when nobody is seen
 * @since 0.1
 */
public record ExternalChange(List<String> changed, List<String> added, List<String> removed, Optional<Instant> latest,
		List<Presence> others) {

	/** Nothing changed. */
	public static final ExternalChange NONE = new ExternalChange(List.of(), List.of(), List.of());

	/** Keeps unmodifiable copies. */
	public ExternalChange {
		changed = List.copyOf(changed);
		added = List.copyOf(added);
		removed = List.copyOf(removed);
		Objects.requireNonNull(latest, "latest");
		others = List.copyOf(others);
	}

	/**
	 * A change of which nobody knows when and who.
	 *
	 * @param changed files that were loaded and now hold something else
	 * @param added   model files that were not there
	 * @param removed files that were loaded and are gone
	 */
	public ExternalChange(List<String> changed, List<String> added, List<String> removed) {
		this(changed, added, removed, Optional.empty(), List.of());
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
