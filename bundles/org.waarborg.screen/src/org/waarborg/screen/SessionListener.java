package org.waarborg.screen;

import org.waarborg.rules.CheckResult;
import org.waarborg.store.StoreProblem;

/**
 * Is told what happens to an open dossier, on its thread.
 *
 * @since 0.1
 */
public interface SessionListener {

	/**
	 * Something was edited, undone, redone or read again. Dirty marks and undo labels may have changed too.
	 *
	 * @param change what changed
	 */
	default void changed(Change change) {
	}

	/**
	 * The signals are others.
	 *
	 * @param result all of them
	 */
	default void signals(CheckResult result) {
	}

	/** The files were written; nothing is dirty. */
	default void saved() {
	}

	/**
	 * Unsaved changes cannot be kept safe, or can again.
	 *
	 * @param problem {@link StoreProblem.Kind#AUTOSAVE_FAILED} or {@link StoreProblem.Kind#AUTOSAVE_RESUMED}
	 */
	default void trouble(StoreProblem problem) {
	}

	/** The dossier is closed; the session must not be used any more. */
	default void closed() {
	}
}
