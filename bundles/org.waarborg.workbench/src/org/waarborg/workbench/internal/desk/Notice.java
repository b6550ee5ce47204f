package org.waarborg.workbench.internal.desk;

import java.nio.file.Path;
import java.util.List;

import org.waarborg.document.Status;

/**
 * Something that a person should know and may leave for later: a bar, not a dialog.
 *
 * @param folder  the dossier that it is about
 * @param kind    one of a kind for each dossier
 * @param status  how it looks
 * @param text    what happened, in a sentence or two
 * @param choices what can be done; "later" is always there
 */
public record Notice(Path folder, Kind kind, Status status, String text, List<Choice> choices) {

	/** What a notice is about. */
	public enum Kind {
		/** Others changed files on disk. */
		CHANGED,
		/** The folder cannot be reached. */
		GONE,
		/** What was not as it should be on opening. */
		PROBLEMS,
		/** Somebody else has it open. */
		PRESENCE,
		/** Unsaved changes cannot be kept safe at this moment. */
		AUTOSAVE
	}

	/**
	 * Something that can be done.
	 *
	 * @param label the button
	 * @param run   does it; the notice goes first
	 */
	public record Choice(String label, Runnable run) {
	}

	/** Copies the list. */
	public Notice {
		choices = List.copyOf(choices);
	}
}
