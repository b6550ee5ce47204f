package org.waarborg.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts that are longer than a cell: they stand in pieces on a sheet of their own at the end of the workbook. */
final class LongTexts {

	/** What a cell holds. */
	static final int CELL = 32_767;
	private static final int PIECE = 32_000;

	/**
	 * A piece of a text.
	 *
	 * @param from  where the text belongs
	 * @param part  number of the piece, from 1
	 * @param parts how many there are
	 * @param text  the piece
	 */
	record Piece(Spot from, int part, int parts, String text) {
	}

	private final List<Piece> pieces = new ArrayList<>();
	private final Map<String, Integer> known = new HashMap<>();

	/** The row from 0, under a heading, on which the text's first piece stands; the same text is kept once. */
	int add(Spot from, String text) {
		Integer row = known.get(text);
		if (row != null)
			return row;
		int first = pieces.size() + 1;
		known.put(text, first);
		List<String> parts = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			String part = start(text.substring(at), PIECE);
			parts.add(part);
			at += part.length();
		}
		for (int i = 0; i < parts.size(); i++)
			pieces.add(new Piece(from, i + 1, parts.size(), parts.get(i)));
		return first;
	}

	/** The start of a text, without half a character at its end. */
	static String start(String text, int length) {
		if (text.length() <= length)
			return text;
		return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
	}

	List<Piece> pieces() {
		return pieces;
	}

	int count() {
		return known.size();
	}
}
