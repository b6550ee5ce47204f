package org.waarborg.start.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for on the command line.
 *
 * @param dossier  the dossier to open, absolute; empty for those of last time
 * @param readOnly whether nothing may be changed
 */
public record Request(Optional<Path> dossier, boolean readOnly) {

	/** What the dossiers of last time are asked for with: nothing. */
	public static final Request LAST = new Request(Optional.empty(), false);

	/** The words are not understood; the message says which. */
	public static final class Misunderstood extends Exception {

		private static final long serialVersionUID = 1L;

		/** Key of the message. */
		private final String key;
		/** The word that it is about. */
		private final String word;

		Misunderstood(String key, String word) {
			super(key + ' ' + word);
			this.key = key;
			this.word = word;
		}

		/**
		 * The message.
		 *
		 * @param words where messages are
		 * @return the message for the user
		 */
		public String message(StartWords words) {
			return words.get(key, word);
		}
	}

	/**
	 * Reads the words: {@code [open] [--read-only] [DOSSIER]}.
	 *
	 * @param arguments the words behind {@code waarborg}
	 * @param folder    where a relative path starts
	 * @return what is asked
	 * @throws Misunderstood when a word is unknown, there are two dossiers, or none that could be read only
	 */
	public static Request of(List<String> arguments, Path folder) throws Misunderstood {
		List<String> paths = new ArrayList<>();
		boolean readOnly = false;
		boolean pathsOnly = false;
		for (String word : arguments.isEmpty() || !arguments.get(0).equals("open") ? arguments
				: arguments.subList(1, arguments.size())) {
			if (!pathsOnly && word.equals("--read-only")) {
				readOnly = true;
			} else if (!pathsOnly && word.equals("--")) {
				pathsOnly = true;
			} else if (!pathsOnly && word.startsWith("-")) {
				throw new Misunderstood("start.word.unknown", word);
			} else {
				paths.add(word);
			}
		}
		if (paths.size() > 1) {
			throw new Misunderstood("start.dossier.two", paths.get(1));
		}
		if (readOnly && paths.isEmpty()) {
			throw new Misunderstood("start.dossier.none", "--read-only");
		}
		return new Request(paths.stream().findFirst().map(p -> folder.resolve(p).normalize()), readOnly);
	}

	/**
	 * Whether the words ask what can be asked; then nothing is opened, whatever else they say.
	 *
	 * @param arguments the words behind {@code waarborg}
	 * @return whether {@code --help} or {@code -h} is among them, before {@code --}
	 */
	public static boolean isForHelp(List<String> arguments) {
		return arguments.stream().takeWhile(word -> !word.equals("--"))
				.anyMatch(word -> word.equals("--help") || word.equals("-h"));
	}

	/**
	 * The arguments that the workbench is started with.
	 *
	 * @return the words, {@code open} first when there is a dossier
	 */
	public List<String> arguments() {
		List<String> arguments = new ArrayList<>();
		dossier.ifPresent(d -> {
			arguments.add("open");
			if (readOnly) {
				arguments.add("--read-only");
			}
			arguments.add(d.toString());
		});
		return arguments;
	}
}
