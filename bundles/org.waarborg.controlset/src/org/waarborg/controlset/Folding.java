package org.waarborg.controlset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Text as people search it: without case and accents, so that "beeindig" finds "Beëindiging".
 *
 * @since 0.1
 */
public final class Folding {

	private static final char ASCII = 0x80;

	private Folding() {
	}

	/**
	 * The text as it is searched.
	 *
	 * @param text a text of a person
	 * @return it in lower case and without accents
	 */
	public static String fold(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		int from = other(lower, 0);
		if (from == lower.length()) {
			return lower;
		}
		// Only what is beyond ASCII is taken apart: mostly single letters of a long text.
		StringBuilder out = new StringBuilder(lower.length() + 8);
		int done = 0;
		while (from < lower.length()) {
			int to = from + 1;
			while (to < lower.length() && lower.charAt(to) >= ASCII) {
				to++;
			}
			out.append(lower, done, from);
			plain(lower.substring(from, to), out);
			done = to;
			from = other(lower, to);
		}
		return out.append(lower, done, lower.length()).toString();
	}

	/** Place of the next letter beyond ASCII, or the length. */
	private static int other(String text, int from) {
		int at = from;
		while (at < text.length() && text.charAt(at) < ASCII) {
			at++;
		}
		return at;
	}

	private static void plain(String lower, StringBuilder out) {
		String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
		for (int i = 0; i < decomposed.length(); i++) {
			char c = decomposed.charAt(i);
			switch (c) {
				case 'ß' -> out.append("ss");
				case 'ø' -> out.append('o');
				case 'æ' -> out.append("ae");
				case 'œ' -> out.append("oe");
				case 'ł' -> out.append('l');
				case 'đ' -> out.append('d');
				case '\u2018', '\u2019' -> out.append('\'');
				case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> out.append('-');
				default -> {
					int type = Character.getType(c);
					if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
						out.append(c);
					}
				}
			}
		}
	}

	/**
	 * The words of what was typed, as they are searched.
	 *
	 * @param typed what was typed
	 * @return its words, folded; empty for nothing but blanks
	 */
	public static List<String> words(String typed) {
		return Arrays.stream(fold(typed).split("[\\s\\h]+")).filter(w -> !w.isEmpty()).toList();
	}
}
