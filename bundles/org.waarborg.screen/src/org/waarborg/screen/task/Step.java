package org.waarborg.screen.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a task: one question in one look.
 *
 * @param id      stable name
 * @param title   heading
 * @param text    a sentence that says what is asked and why; may be empty
 * @param inputs  what is asked and what is told, in reading order
 * @param problem what keeps the person from going on, in a sentence; empty when she can
 * @since 0.1
 */
public record Step(String id, String title, String text, List<Input> inputs, Optional<String> problem) {

	/** Copies the list. */
	public Step {
		Objects.requireNonNull(title);
		Objects.requireNonNull(text);
		Objects.requireNonNull(problem);
		inputs = List.copyOf(inputs);
		if (id.isEmpty()) {
			throw new IllegalArgumentException("a step needs an id");
		}
	}

	/**
	 * An input by its id.
	 *
	 * @param input the id
	 * @return the input, or empty
	 */
	public Optional<Input> input(String input) {
		return inputs.stream().filter(i -> i.id().equals(input)).findFirst();
	}
}
