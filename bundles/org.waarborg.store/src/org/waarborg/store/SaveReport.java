package org.waarborg.store;

import java.util.List;

/**
 * What a save wrote.
 *
 * @param written paths of the files written inside the dossier, sorted; unmodifiable
 * @param removed paths of the files removed, sorted; unmodifiable
 * @since 0.1
 */
public record SaveReport(List<String> written, List<String> removed) {

	/** Keeps unmodifiable copies. */
	public SaveReport {
		written = List.copyOf(written);
		removed = List.copyOf(removed);
	}

	/**
	 * Whether there was nothing to write.
	 *
	 * @return true when the files on disk already said what the dossier says
	 */
	public boolean nothing() {
		return written.isEmpty() && removed.isEmpty();
	}
}
