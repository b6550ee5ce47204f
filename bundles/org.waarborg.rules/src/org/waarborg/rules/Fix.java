package org.waarborg.rules;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;

import org.waarborg.store.Edits;

/**
 * What repairs the cause of a signal in one step that can be undone.
 *
 * @param id      stable name, unique in the signal: lower-case letters and {@code -}
 * @param label   what it does, as an order ("Set the owner to …"), in the language of the check
 * @param command makes the command; it is run at once, on the dossier's thread
 * @since 0.1
 */
public record Fix(String id, String label, Function<Edits, Command> command) {

	/** Checks that all is there. */
	public Fix {
		Objects.requireNonNull(command);
		if (id.isEmpty() || label.isBlank())
			throw new IllegalArgumentException("a fix needs an id and a label");
	}
}
