package org.waarborg.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Unsaved changes that a program left which is gone; from {@link DossierStore#recoveries}. Everything in it was written by a
 * file that anybody may have changed: show it, do not act on it. Immutable.
 *
 * @param journal  the folder in which the changes are kept
 * @param folder   the dossier's folder as it was opened; empty path when it is not known
 * @param dossier  id of the dossier; empty when it is not known
 * @param title    name of the organisation of the dossier; may be empty
 * @param written  when the changes were kept
 * @param edits    how many commands they are, as counted since the last save
 * @param files    the files that differ from what was saved, sorted by path
 * @param state    what can be done with it
 * @param problems what is wrong with it; empty unless the state is {@link State#DAMAGED}
 * @since 0.1
 */
public record Recovery(Path journal, Path folder, String dossier, String title, Instant written, int edits,
		List<Changed> files, State state, List<StoreProblem> problems) {

	/** What can be done with it. */
	public enum State {
		/** The dossier on disk is as it was: the changes can be brought back. */
		READY,
		/** A file was changed on disk meanwhile: the changes can only be recovered into a copy. */
		CHANGED,
		/** The dossier is not where it was. Its drive may not be there yet, or it was moved: open it and recover there. */
		MISSING,
		/** It cannot be trusted or read; it can only be discarded. */
		DAMAGED
	}

	/** What happened to a file. */
	public enum Kind {
		/** It was changed. */
		CHANGED,
		/** It is new. */
		ADDED,
		/** It was removed. */
		REMOVED
	}

	/**
	 * A file that differs from what was saved.
	 *
	 * @param path      path inside the dossier
	 * @param kind      what happened to it
	 * @param size      its size in bytes; 0 when it was removed
	 * @param elsewhere whether somebody changed it on disk meanwhile
	 */
	public record Changed(String path, Kind kind, long size, boolean elsewhere) {

		/** Checks that nothing is null. */
		public Changed {
			Objects.requireNonNull(path, "path");
			Objects.requireNonNull(kind, "kind");
		}
	}

	/** Keeps unmodifiable copies and checks that nothing is null. */
	public Recovery {
		Objects.requireNonNull(journal, "journal");
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(dossier, "dossier");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(written, "written");
		Objects.requireNonNull(state, "state");
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}
}
