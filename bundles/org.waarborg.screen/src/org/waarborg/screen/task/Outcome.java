package org.waarborg.screen.task;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.screen.Target;

/**
 * What a task did.
 *
 * @param message what was done, in a sentence or two ("Version 3 is released. It still needs the approval of top management.")
 * @param files   what was written, if anything; they can be opened or shown in their folder
 * @param show    where to go, if anywhere
 * @since 0.1
 */
public record Outcome(String message, List<Path> files, Optional<Target> show) implements Task.Finish {

	/** Copies the list. */
	public Outcome {
		Objects.requireNonNull(message);
		Objects.requireNonNull(show);
		files = List.copyOf(files);
	}

	/**
	 * Something in the dossier was done.
	 *
	 * @param message what
	 * @return the outcome
	 */
	public static Outcome of(String message) {
		return new Outcome(message, List.of(), Optional.empty());
	}

	/**
	 * The same with a place to go to.
	 *
	 * @param target the place
	 * @return the outcome
	 */
	public Outcome at(Target target) {
		return new Outcome(message, files, Optional.of(target));
	}
}
