package org.waarborg.screen.sets;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;

/**
 * A line of the list of control sets: a set, a correction, or a file that holds none. Immutable.
 *
 * @param key      stable name of the line
 * @param name     what people call the edition ("NEN 7510:2024"); the name of the file where there is no set
 * @param title    the set's title; may be empty
 * @param state    where it is in its life, or that it cannot be used
 * @param status   what colour that has
 * @param kind     what it holds; empty where that is not known
 * @param controls how many controls it shows by the headers, care parts and those of the sets that it stands on included;
 *                 empty where they do not say
 * @param from     where it comes from in a few words: part of Waarborg, your own folder, a dossier
 * @param dossier  folder of the dossier that it belongs to; empty for what is installed
 * @param header   its header; empty for a file that holds no set
 * @param problems what is wrong with it, errors first
 * @since 0.1
 */
public record SetEntry(String key, String name, String title, String state, Status status, String kind, String controls,
		String from, Optional<Path> dossier, Optional<ControlSetHeader> header, List<ControlSetProblem> problems) {

	/** Copies the list. */
	public SetEntry {
		problems = List.copyOf(problems);
	}

	/**
	 * Whether it cannot be used.
	 *
	 * @return true for a broken set and for a file that was refused
	 */
	public boolean isBroken() {
		return header.map(ControlSetHeader::broken).orElse(Boolean.TRUE)
				|| problems.stream().anyMatch(p -> p.severity() == ControlSetProblem.Severity.ERROR);
	}
}
