package org.waarborg.tests.cli;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words as a POSIX shell does, as far as our own output uses it. */
final class ShellWords {

	private ShellWords() {
	}

	static List<String> split(String line) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '\'') {
				quoted = !quoted;
			} else if (c == '\\' && !quoted) {
				word.append(line.charAt(++i));
			} else if (c == ' ' && !quoted) {
				words.add(word.toString());
				word.setLength(0);
			} else {
				word.append(c);
			}
		}
		words.add(word.toString());
		return words;
	}
}
