package org.waarborg.screen;

import java.util.Optional;

import org.waarborg.screen.task.Task;

/**
 * What a screen may ask of the face that paints it. On the dossier's thread.
 *
 * @since 0.1
 */
public interface Surface {

	/**
	 * Goes to a place, in the editor that shows it already where there is one.
	 *
	 * @param target the place, in the dossier of this screen
	 */
	void show(Target target);

	/**
	 * Shows only the rows of a group in this screen's grid.
	 *
	 * @param grouping id of the grouping
	 * @param group    label of the group; empty shows all again
	 */
	void only(String grouping, String group);

	/**
	 * Leads the person through a task. It comes back at once; what the task did is told when it is done.
	 *
	 * @param task the task
	 */
	void start(Task task);

	/**
	 * What the person has in front of her.
	 *
	 * @return the rows chosen and shown
	 */
	default Selection selection() {
		return Selection.NONE;
	}

	/**
	 * What the person copied last, here or in another program.
	 *
	 * @return its text, never empty; empty where nothing with text was copied
	 */
	default Optional<String> copied() {
		return Optional.empty();
	}
}
