package org.waarborg.ui.grid;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Finds words in words, without case and accents. */
final class Fold {

	private Fold() {
	}

	/** Whether every word of a query is somewhere in a text. */
	static boolean has(String text, String query) {
		String folded = fold(text);
		return Arrays.stream(fold(query).trim().split("\\s+")).allMatch(folded::contains);
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}
}
