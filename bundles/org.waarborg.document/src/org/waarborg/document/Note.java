package org.waarborg.document;

import java.util.Objects;

/**
 * Something that the reader must not miss, set apart: what is open, what was left out, what an accepted signal says.
 *
 * @param status how serious it is
 * @param text   the text, raw
 * @since 0.1
 */
public record Note(Status status, String text) implements Block {

	/** Checks that both are there. */
	public Note {
		Objects.requireNonNull(status);
		Objects.requireNonNull(text);
	}
}
