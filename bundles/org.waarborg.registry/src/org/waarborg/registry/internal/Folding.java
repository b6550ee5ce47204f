package org.waarborg.registry.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Text without case and diacritics, so that "beeindig" finds "Beëindiging" and "ij" the Dutch digraph. */
final class Folding {

	private Folding() {
	}

	static String fold(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		boolean ascii = true;
		for (int i = 0; i < lower.length() && ascii; i++) {
			ascii = lower.charAt(i) < 0x80;
		}
		return ascii ? lower : plain(lower);
	}

	private static String plain(String lower) {
		String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
		StringBuilder out = new StringBuilder(decomposed.length());
		for (int i = 0; i < decomposed.length(); i++) {
			char c = decomposed.charAt(i);
			switch (c) {
				case 'ß' -> out.append("ss");
				case 'ø' -> out.append('o');
				case 'æ' -> out.append("ae");
				case 'œ' -> out.append("oe");
				case 'ł' -> out.append('l');
				case 'đ' -> out.append('d');
				case '\u2019', '\u2018' -> out.append('\'');
				case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> out.append('-');
				default -> {
					int type = Character.getType(c);
					if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
						out.append(c);
					}
				}
			}
		}
		return out.toString();
	}
}
