package org.waarborg.screen;

import java.util.Objects;

/**
 * Tables that can be taken in at a screen.
 *
 * @param kind    id of what their rows become, for example {@code measures}
 * @param subject id of what they go into where there are several, for example of a statement; empty for the dossier
 * @since 0.1
 */
public record TakesIn(String kind, String subject) {

	/** Checks that both are there. */
	public TakesIn {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(subject);
	}
}
