package org.waarborg.screen.fields;

import java.util.List;

/** How well words that somebody typed are found in a text; both folded. */
final class Ranking {

	/** Not found. */
	static final int NOT = Integer.MAX_VALUE;

	private Ranking() {
	}

	/**
	 * How well words are found: 0 for the best, {@link #NOT} when one is missing.
	 *
	 * @param words  folded words
	 * @param head   folded code or name
	 * @param folded everything, folded, the head included
	 */
	static int rank(List<String> words, String head, String folded) {
		int rank = 0;
		for (String word : words) {
			int one = rank(word, head, folded);
			if (one == NOT) {
				return NOT;
			}
			rank += one;
		}
		return rank;
	}

	private static int rank(String word, String head, String folded) {
		if (head.startsWith(word)) {
			return head.length() == word.length() ? 0 : 1;
		}
		for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
			if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
				return 2;
			}
		}
		return folded.contains(word) ? 3 : NOT;
	}
}
