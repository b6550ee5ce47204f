package org.waarborg.screen;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that a person can do on a screen.
 *
 * @param id     stable name
 * @param label  what it does, as an order ("Show what is undecided")
 * @param icon   name of an icon; may be empty
 * @param whyNot why it cannot be done now; empty when it can
 * @param run    does it, on the dossier's thread
 * @since 0.1
 */
public record Action(String id, String label, String icon, Optional<String> whyNot, Consumer<Surface> run) {

	/** Id of the action that takes in what the person copied: the key for pasting runs it where a screen has one. */
	public static final String PASTE = "paste";

	/** Checks that all is there. */
	public Action {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(icon);
		Objects.requireNonNull(whyNot);
		Objects.requireNonNull(run);
	}
}
