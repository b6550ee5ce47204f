package org.waarborg.screen;

import java.util.Objects;

/**
 * A text in one language, as it is set.
 *
 * @param language ISO 639-1 code
 * @param text     the text; empty takes the language away
 * @since 0.1
 */
public record Translation(String language, String text) {

	/** Checks that all is there. */
	public Translation {
		Objects.requireNonNull(language);
		Objects.requireNonNull(text);
	}
}
