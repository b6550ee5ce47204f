package org.waarborg.document;

import java.util.Objects;

/**
 * Running text.
 *
 * @param text the text, raw; {@code \n} separates lines
 * @since 0.1
 */
public record Paragraph(String text) implements Block {

	/** Checks that there is a text. */
	public Paragraph {
		Objects.requireNonNull(text);
	}
}
