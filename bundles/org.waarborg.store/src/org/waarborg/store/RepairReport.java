package org.waarborg.store;

import java.util.List;

/**
 * What a repair did.
 *
 * @param written   files that were written again
 * @param originals copies of the files as they were, beside them
 * @since 0.1
 */
public record RepairReport(List<String> written, List<String> originals) {

	/** Keeps unmodifiable copies. */
	public RepairReport {
		written = List.copyOf(written);
		originals = List.copyOf(originals);
	}
}
