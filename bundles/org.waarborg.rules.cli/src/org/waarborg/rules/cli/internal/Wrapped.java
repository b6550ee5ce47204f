package org.waarborg.rules.cli.internal;

import org.waarborg.cli.Console;

/** Prints running text: wrapped at words on a terminal, in one line in a pipe. */
final class Wrapped {

	private static final int NARROWEST = 20;

	private Wrapped() {
	}

	/**
	 * Prints a text.
	 *
	 * @param console where to
	 * @param first   what its first line starts with; the others start with as many blanks
	 * @param text    the text; line breaks become blanks
	 */
	static void print(Console console, String first, String text) {
		String indent = " ".repeat(first.length());
		int width = console.width() == 0 ? Integer.MAX_VALUE : Math.max(NARROWEST, console.width());
		StringBuilder line = new StringBuilder(first);
		boolean empty = true;
		for (String word : text.strip().split("\\s+")) {
			if (!empty && line.length() + 1 + word.length() > width) {
				console.out().println(line);
				line = new StringBuilder(indent);
				empty = true;
			}
			line.append(empty ? "" : " ").append(word);
			empty = false;
		}
		console.out().println(line.toString().stripTrailing());
	}
}
