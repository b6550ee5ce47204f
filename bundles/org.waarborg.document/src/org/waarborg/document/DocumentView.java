package org.waarborg.document;

import java.util.Objects;

/**
 * A way to look at a subject, for example all controls, those of one norm, the care-specific ones.
 *
 * @param id    name for requests and the command line, for example {@code norm:iso27001-2022}
 * @param label name for people, in the language asked for
 * @since 0.1
 */
public record DocumentView(String id, String label) {

	/** Checks that both are there. */
	public DocumentView {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
	}
}
