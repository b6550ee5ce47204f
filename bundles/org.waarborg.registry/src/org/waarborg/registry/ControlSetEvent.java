package org.waarborg.registry;

import java.util.Set;

/**
 * Which sets came, went or changed. Immutable.
 *
 * @param added   ids of sets that are new
 * @param removed ids of sets that are gone
 * @param changed ids of sets whose file, texts, attributes or extended set changed
 * @since 0.1
 */
public record ControlSetEvent(Set<String> added, Set<String> removed, Set<String> changed) {

	/** Keeps unmodifiable copies. */
	public ControlSetEvent {
		added = Set.copyOf(added);
		removed = Set.copyOf(removed);
		changed = Set.copyOf(changed);
	}

	/**
	 * Whether nothing changed.
	 *
	 * @return true when all three are empty
	 */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
	}
}
