package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines by an estimate of their width: the fonts of the reader are not known here. */
final class TextFit {

	private static final String NARROW = " .,:;'|!ijltfr()[]-";
	private static final String BROAD = "mwMW%@";

	private TextFit() {
	}

	/** Width in the unit of the font size, estimated on the safe side for common sans-serif fonts. */
	static double width(String text, double size) {
		return text.codePoints().mapToDouble(TextFit::em).sum() * size;
	}

	/**
	 * Lines of at most this width; a word that is too long is broken, and what does not fit in the lines ends in an
	 * ellipsis.
	 */
	static List<String> lines(String text, double size, double width, int most) {
		List<String> lines = new ArrayList<>();
		String rest = text.strip().replaceAll("\\s+", " ");
		while (!rest.isEmpty() && lines.size() < most) {
			int end = fitting(rest, size, width);
			boolean last = lines.size() == most - 1 && end < rest.length();
			if (last)
				end = Math.max(1, fitting(rest, size, width - size));
			String line = rest.substring(0, end).strip();
			lines.add(last ? line + '\u2026' : line);
			rest = rest.substring(end).strip();
		}
		return lines;
	}

	/** How much of the text goes on one line: whole words where there is one, else whole characters, at least one. */
	private static int fitting(String text, double size, double width) {
		double used = 0;
		int space = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			used += em(c) * size;
			if (used > width)
				return space > 0 ? space : Math.max(i, Character.charCount(text.codePointAt(0)));
			if (c == ' ')
				space = i;
		}
		return text.length();
	}

	private static double em(int c) {
		if (c >= 0x1100)
			return c >= 0x2000 && c < 0x2E80 ? 0.7 : 1.05;
		if (NARROW.indexOf(c) >= 0)
			return 0.34;
		if (BROAD.indexOf(c) >= 0)
			return 0.92;
		return Character.isUpperCase(c) || c == '<' || c == '>' || c == '=' ? 0.78 : 0.62;
	}
}
