package org.waarborg.workbench.internal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.store.StoreProblem;
import org.waarborg.workbench.internal.Say;

/** What keeps a dossier from being edited: each asks for something else of a person. */
enum Obstacle {
	/** Nothing; there may be points of attention. */
	NONE,
	/** Its files are as they should be, but may not be written. */
	FOLDER,
	/** A newer version of this program wrote it. */
	NEWER,
	/** Something is wrong with its files. */
	DAMAGED;

	/** What the problems of a dossier come to. */
	static Obstacle of(List<StoreProblem> problems) {
		Set<StoreProblem.Kind> kinds = problems.stream().filter(p -> p.severity() == StoreProblem.Severity.ERROR)
				.map(StoreProblem::kind).collect(Collectors.toSet());
		if (kinds.isEmpty())
			return NONE;
		if (kinds.equals(Set.of(StoreProblem.Kind.FOLDER_READ_ONLY)))
			return FOLDER;
		return kinds.equals(Set.of(StoreProblem.Kind.NEWER_VERSION)) ? NEWER : DAMAGED;
	}

	/** A text of which there is one for each obstacle. */
	String say(String key, Object... arguments) {
		return Say.text(key + '.' + name().toLowerCase(Locale.ROOT), arguments);
	}
}
