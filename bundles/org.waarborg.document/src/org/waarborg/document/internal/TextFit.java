package org.waarborg.document.internal;

import java.util.ArrayList;
import java.util.List;

import org.waarborg.document.SafeText;

/** Breaks texts into lines by an estimate of their width: the fonts of the reader are not known here. */
final class TextFit {

	private static final String NARROW = " .,:;'|!ijltfr()[]-";
	private static final String BROAD = "mwMW%@";
	private static final int ZERO_WIDTH_JOINER = 0x200D;

	private TextFit() {
	}

	/** One line of text: no control characters, one blank where there were several. */
	static String clean(String raw) {
		return SafeText.xml(raw).strip().replaceAll("[\\s\\x7F-\\x9F]+", " ");
	}

	/** Width in the unit of the font size, estimated on the safe side for common sans-serif fonts. */
	static double width(String text, double size) {
		double sum = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
			sum += em(text, i);
		return sum * size;
	}

	/** The text on one line of at most this width; what does not fit ends in an ellipsis. Empty when nothing fits. */
	static String line(String text, double size, double width) {
		List<String> lines = lines(text, size, width, 1);
		return lines.isEmpty() || width(lines.getFirst(), size) > width ? "" : lines.getFirst();
	}

	/**
	 * Lines of at most this width; a word that is too long is broken between characters as a reader sees them, and what
	 * does not fit in the lines ends in an ellipsis.
	 */
	static List<String> lines(String text, double size, double width, int most) {
		List<String> lines = new ArrayList<>();
		String rest = clean(text);
		while (!rest.isEmpty() && lines.size() < most) {
			int end = fitting(rest, size, width);
			boolean last = lines.size() == most - 1 && end < rest.length();
			if (last)
				end = fitting(rest, size, width - size);
			else if (insideWord(rest, end))
				end = fitting(rest, size, width - em("-", 0) * size);
			String line = rest.substring(0, end).strip();
			lines.add(last ? line + '\u2026' : insideWord(rest, end) ? line + '-' : line);
			rest = rest.substring(end).strip();
		}
		return lines;
	}

	/** How much of the text goes on one line: whole words where there is one, else whole characters, at least one. */
	private static int fitting(String text, double size, double width) {
		double used = 0;
		int space = 0;
		int whole = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (!continues(text, i))
				whole = i;
			if (text.charAt(i) == ' ')
				space = i;
			used += em(text, i) * size;
			if (used > width && (space > 0 || whole > 0))
				return space > 0 ? space : whole;
		}
		return text.length();
	}

	private static boolean insideWord(String text, int at) {
		return at > 0 && at < text.length() && Character.isLetter(text.charAt(at - 1))
				&& Character.isLetter(text.charAt(at));
	}

	private static double em(String text, int at) {
		int c = text.codePointAt(at);
		if (isMark(c))
			return 0;
		// The parts of one picture that is joined from several: the first is as broad as all.
		if (at > 0 && c >= 0x1F000 && text.charAt(at - 1) == ZERO_WIDTH_JOINER)
			return 0;
		if (c >= 0x1100)
			return c >= 0x2000 && c < 0x2E80 ? 1 : 1.25;
		if (NARROW.indexOf(c) >= 0)
			return 0.34;
		if (BROAD.indexOf(c) >= 0)
			return 0.92;
		return Character.isUpperCase(c) || c == '<' || c == '>' || c == '=' ? 0.78 : 0.62;
	}

	/** Whether what stands here belongs to the character before it. */
	private static boolean continues(String text, int at) {
		return at > 0 && (isMark(text.codePointAt(at)) || text.charAt(at - 1) == ZERO_WIDTH_JOINER);
	}

	private static boolean isMark(int c) {
		return switch (Character.getType(c)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
			default -> c >= 0x1F3FB && c <= 0x1F3FF;
		};
	}
}
