package org.waarborg.workbench.internal.state;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the person asked for when starting: {@code open [--read-only] [DOSSIER …]}. What stands before {@code open}
 * belongs to the platform, or to whoever started this: the tests, for example.
 *
 * @param dossiers folders or root files, absolute
 * @param readOnly whether to open them for reading only
 */
public record StartArguments(List<Path> dossiers, boolean readOnly) {

	/** Copies the list. */
	public StartArguments {
		dossiers = List.copyOf(dossiers);
	}

	/**
	 * Reads arguments.
	 *
	 * @param arguments as given
	 * @param here      the folder that relative paths start from
	 * @return what was asked for; nothing without arguments
	 */
	public static StartArguments of(String[] arguments, Path here) {
		List<Path> dossiers = new ArrayList<>();
		boolean readOnly = false;
		boolean ours = false;
		for (String argument : arguments) {
			if (!ours)
				ours = argument.equals("open");
			else if (argument.equals("--read-only"))
				readOnly = true;
			else if (!argument.isBlank() && !argument.startsWith("-"))
				add(dossiers, argument, here);
		}
		return new StartArguments(dossiers, readOnly);
	}

	private static void add(List<Path> dossiers, String argument, Path here) {
		try {
			dossiers.add(here.resolve(argument).normalize());
		} catch (InvalidPathException e) {
			// Kept in sight: opening it says that there is no dossier of this name.
			dossiers.add(here.resolve(argument.replaceAll("[^\\p{L}\\p{N}._/ -]", "_")).normalize());
		}
	}
}
