package org.waarborg.screen.task;

import java.util.List;
import java.util.Optional;

/**
 * Work that a person is led through: a few steps with questions, and at the end one thing that is done as a whole or not at
 * all. It is asked anew after each answer, so that later steps can follow from earlier answers. Nothing changes before
 * {@link #finish}. All methods are called on the dossier's thread.
 *
 * @since 0.1
 */
public interface Task {

	/**
	 * What its window is called.
	 *
	 * @return what is done and to what ("Release version 3 of Hospital")
	 */
	String title();

	/**
	 * Name of its icon.
	 *
	 * @return for example {@code statement}
	 */
	String icon();

	/**
	 * The steps as the answers are now. The ids stay; what a step says may differ after each answer.
	 *
	 * @return one to five steps; the last says what will be done
	 */
	List<Step> steps();

	/**
	 * An answer.
	 *
	 * @param input id of an input of a step
	 * @param value as the kind of the input says; null for nothing
	 */
	void answer(String input, Object value);

	/**
	 * What has to be read before a step can be shown: the sheet that was chosen in the step before. It is asked when the
	 * person goes on to the step, and done beside the dossier's thread with progress and cancel.
	 *
	 * @param step id of the step that comes
	 * @return the work; empty when the step can be shown at once
	 */
	default Optional<Work<Runnable>> before(String step) {
		return Optional.empty();
	}

	/**
	 * What the last button says.
	 *
	 * @return an order ("Release version 3")
	 */
	String order();

	/**
	 * Does it, as one step for undo where it changes the dossier. Only when no step has a {@link Step#problem}.
	 *
	 * @return what was done, or what is still to be done beside the dossier's thread
	 * @throws TaskException when it cannot be done; then nothing was changed, and the person can mend the answers
	 */
	Finish finish() throws TaskException;

	/** How a task ends. */
	sealed interface Finish permits Outcome, Rest {
	}

	/**
	 * What is left to do away from the dossier, and takes a while: writing a file.
	 *
	 * @param work the work; knows no object of the dossier
	 */
	record Rest(Work<Outcome> work) implements Finish {
	}
}
