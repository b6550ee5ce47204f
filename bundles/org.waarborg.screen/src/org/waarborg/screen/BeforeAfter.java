package org.waarborg.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in two states, and which of its words differ. Immutable.
 *
 * @param before what it said
 * @param after  what it says
 * @since 0.1
 */
public record BeforeAfter(String before, String after) {

	/** A word, or what stands between two. */
	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");
	/** Beyond that the middle of two texts counts as different as a whole: nobody reads so much word by word. */
	private static final long MOST = 4_000_000;

	/** Checks that both are there. */
	public BeforeAfter {
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}

	/**
	 * A piece of one of the two texts.
	 *
	 * @param text    the piece, not empty
	 * @param changed whether the other text does not have it there
	 */
	public record Piece(String text, boolean changed) {
	}

	/**
	 * Both texts in pieces; those of each, put together, are the whole text.
	 *
	 * @param before pieces of what it said
	 * @param after  pieces of what it says
	 */
	public record Sides(List<Piece> before, List<Piece> after) {

		/** Copies the lists. */
		public Sides {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}
	}

	/**
	 * What differs, word by word.
	 *
	 * @return both texts in pieces
	 */
	public Sides sides() {
		List<String> from = tokens(before);
		List<String> to = tokens(after);
		boolean[] keptFrom = new boolean[from.size()];
		boolean[] keptTo = new boolean[to.size()];
		int start = 0;
		while (start < Math.min(from.size(), to.size()) && from.get(start).equals(to.get(start))) {
			keptFrom[start] = true;
			keptTo[start++] = true;
		}
		int end = 0;
		while (end < Math.min(from.size(), to.size()) - start
				&& from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
			keptFrom[from.size() - 1 - end] = true;
			keptTo[to.size() - 1 - end++] = true;
		}
		middle(from, to, new int[] { start, from.size() - end, to.size() - end }, keptFrom, keptTo);
		return new Sides(pieces(from, keptFrom), pieces(to, keptTo));
	}

	private static List<String> tokens(String text) {
		List<String> tokens = new ArrayList<>();
		for (Matcher token = TOKEN.matcher(text); token.find();) {
			tokens.add(token.group());
		}
		return tokens;
	}

	/** The longest common row of words between where both begin and end to differ. */
	private static void middle(List<String> from, List<String> to, int[] bounds, boolean[] keptFrom,
			boolean[] keptTo) {
		int start = bounds[0];
		int rows = bounds[1] - start;
		int columns = bounds[2] - start;
		if (rows == 0 || columns == 0 || (long) rows * columns > MOST) {
			return;
		}
		int[][] longest = new int[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				longest[i][j] = from.get(start + i).equals(to.get(start + j)) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (from.get(start + i).equals(to.get(start + j))) {
				keptFrom[start + i++] = true;
				keptTo[start + j++] = true;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	/** A blank between two words that differ is read as one with them. */
	private static List<Piece> pieces(List<String> tokens, boolean[] kept) {
		for (int i = 1; i + 1 < kept.length; i++) {
			if (tokens.get(i).isBlank() && !kept[i - 1] && !kept[i + 1]) {
				kept[i] = false;
			}
		}
		List<Piece> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		for (int i = 0; i < kept.length; i++) {
			piece.append(tokens.get(i));
			if (i + 1 == kept.length || kept[i + 1] != kept[i]) {
				pieces.add(new Piece(piece.toString(), !kept[i]));
				piece.setLength(0);
			}
		}
		return pieces;
	}
}
