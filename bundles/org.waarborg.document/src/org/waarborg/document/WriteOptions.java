package org.waarborg.document;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a reader of a document chose about how it is written.
 *
 * @param template the customer's own template, for writers that take one; empty for the writer's own
 * @param notices  is told, in the document's language, what could not be written as it is, for example a character that
 *                 no font has; each notice once
 * @since 0.1
 */
public record WriteOptions(Optional<Path> template, Consumer<String> notices) {

	/** No template. Whoever does not listen to notices loses them: for tests and measurements. */
	public static final WriteOptions NONE = new WriteOptions(Optional.empty(), notice -> {
	});

	/** Checks that all is there. */
	public WriteOptions {
		Objects.requireNonNull(template);
		Objects.requireNonNull(notices);
	}
}
