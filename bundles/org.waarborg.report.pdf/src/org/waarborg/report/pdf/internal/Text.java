package org.waarborg.report.pdf.internal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.waarborg.document.SafeText;

/**
 * A text, measured and ready to be broken into lines. Line ends are as in the text; a line breaks at spaces, after
 * hyphens and slashes, then after other signs in a word, and inside a word only when nothing else is left.
 */
final class Text {

	/** Stands for a character that is not drawn. */
	static final int INVISIBLE = -1;

	private static final String BREAK_AFTER = "-/\u2010\u2013\u2014";
	private static final String WEAK_BREAK_AFTER = "._:;,@=&?#+|\\)]}";
	private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265";
	private static final int ZERO_WIDTH_SPACE = 0x200B;
	private static final int[] NOTHING = {};

	private final int[] source;
	private final int[] shown;
	private final int[] glyphs;
	private final float[] widths;
	private final boolean rightToLeft;
	private boolean replaces;
	private final boolean bold;
	private final FontBook fonts;

	/**
	 * A line of a text.
	 *
	 * @param text  the text
	 * @param from  index of its first character
	 * @param to    index behind its last character
	 * @param width width in em
	 */
	record Line(Text text, int from, int to, double width) {

		/** What is drawn from left to right. */
		Drawn drawn() {
			return text.rightToLeft ? text.visual(from, to) : text.logical(from, to);
		}
	}

	/**
	 * What is drawn.
	 *
	 * @param glyphs   see {@link FontBook#glyph}
	 * @param replaced for each glyph the character that it stands for when no font has that, else 0; empty when each has
	 *                 its own
	 */
	record Drawn(int[] glyphs, int[] replaced) {
	}

	Text(String raw, boolean bold, FontBook fonts) {
		this.bold = bold;
		this.fonts = fonts;
		source = characters(raw.indexOf('\r') >= 0 ? raw.replace("\r\n", "\n").replace('\r', '\n') : raw);
		shown = new int[source.length];
		glyphs = new int[source.length];
		widths = new float[source.length];
		boolean turned = false;
		boolean arabic = false;
		for (int i = 0; i < source.length; i++) {
			int c = source[i];
			shown[i] = c == '\t' ? ' ' : isInvisible(c) ? INVISIBLE : c;
			turned |= c >= 0x590 && isRightToLeft(c);
			arabic |= c >= 0x600 && c <= 0x6FF;
		}
		rightToLeft = turned;
		if (arabic)
			ArabicForms.join(shown);
		measure();
	}

	private static int[] characters(String text) {
		int[] characters = new int[text.codePointCount(0, text.length())];
		for (int i = 0, at = 0; i < characters.length; i++) {
			characters[i] = text.codePointAt(at);
			at += Character.charCount(characters[i]);
		}
		return characters;
	}

	private boolean isParagraphEnd(int i) {
		int c = source[i];
		return c == '\n' || c == 0x2028 || c == 0x2029;
	}

	private void measure() {
		for (int i = 0; i < shown.length; i++) {
			if (shown[i] == INVISIBLE || isParagraphEnd(i))
				continue;
			if (!fonts.has(shown[i], bold)) {
				fonts.miss(source[i]);
				shown[i] = SafeText.REPLACEMENT;
				replaces = true;
			}
			glyphs[i] = fonts.glyph(shown[i], bold);
			widths[i] = fonts.width(glyphs[i]);
		}
	}

	private static boolean isInvisible(int c) {
		if (c < 0xAD)
			return c == '\n';
		return c == 0xAD || c == 0x61C || c >= ZERO_WIDTH_SPACE && c <= 0x200F || c >= 0x202A && c <= 0x202E
				|| c >= 0x2060 && c <= 0x206F || c >= 0xFE00 && c <= 0xFE0F || c == 0xFEFF
				|| c >= 0xE0000 && c <= 0xE0FFF;
	}

	private static boolean isRightToLeft(int c) {
		byte direction = Character.getDirectionality(c);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	/** Width of the widest line when none is broken, in em. */
	double width() {
		double widest = 0;
		double width = 0;
		for (int i = 0; i < widths.length; i++) {
			width = isParagraphEnd(i) ? 0 : width + widths[i];
			widest = Math.max(widest, width);
		}
		return widest;
	}

	/** Width of the widest part that is not broken without need, in em. */
	double longestWord() {
		double longest = 0;
		double width = 0;
		for (int i = 0; i < widths.length; i++) {
			width = isParagraphEnd(i) || shown[i] == ' ' ? 0 : width + widths[i];
			longest = Math.max(longest, width);
			if (breaksAfter(i))
				width = 0;
		}
		return longest;
	}

	/** The lines when there is so much room, in em; at least one. */
	List<Line> lines(double room) {
		List<Line> lines = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < source.length; i++)
			if (isParagraphEnd(i)) {
				addLines(lines, from, i, room);
				from = i + 1;
			}
		addLines(lines, from, source.length, room);
		return lines;
	}

	/** One line, cut with an ellipsis when there is less room, in em. */
	static Line single(String raw, boolean bold, double room, FontBook fonts) {
		String flat = raw.substring(0, Math.min(raw.length(), 400)).replaceAll("\\s+", " ").strip();
		Text text = new Text(flat, bold, fonts);
		Line line = text.line(0, text.source.length);
		while (line.width() > room && !flat.isEmpty()) {
			flat = flat.substring(0, flat.offsetByCodePoints(flat.length(), -1));
			text = new Text(flat.stripTrailing() + '\u2026', bold, fonts);
			line = text.line(0, text.source.length);
		}
		return line;
	}

	private void addLines(List<Line> lines, int from, int to, double room) {
		int start = from;
		while (start < to) {
			int end = end(start, to, room);
			int trimmed = end;
			while (trimmed > start && shown[trimmed - 1] == ' ')
				trimmed--;
			lines.add(line(start, end < to ? trimmed : end));
			start = end;
		}
		if (from == to)
			lines.add(line(from, to));
	}

	private Line line(int from, int to) {
		double width = 0;
		for (int i = from; i < to; i++)
			width += widths[i];
		return new Line(this, from, to, width);
	}

	/** Index behind the last character of the line that begins at {@code start}; spaces at its end hang over. */
	private int end(int start, int to, double room) {
		double width = 0;
		int strong = start;
		int weak = start;
		for (int i = start; i < to; i++) {
			if (shown[i] == ' ') {
				strong = i + 1;
				width += widths[i];
				continue;
			}
			width += widths[i];
			if (width > room + 1e-6 && i > start)
				return strong > start ? strong : weak > start ? weak : wholeLetter(start, i);
			if (breaksAfter(i))
				strong = i + 1;
			else if (WEAK_BREAK_AFTER.indexOf(shown[i]) >= 0)
				weak = i + 1;
		}
		return to;
	}

	private boolean breaksAfter(int i) {
		if (source[i] == ZERO_WIDTH_SPACE)
			return true;
		return BREAK_AFTER.indexOf(shown[i]) >= 0 && i > 0 && i + 1 < shown.length && Character.isLetter(source[i - 1])
				&& Character.isLetter(source[i + 1]);
	}

	private int wholeLetter(int start, int i) {
		int at = i;
		while (at > start + 1 && shown[at] != INVISIBLE && Character.getType(shown[at]) == Character.NON_SPACING_MARK)
			at--;
		return at;
	}

	private Drawn logical(int from, int to) {
		int[] drawn = new int[to - from];
		int[] replaced = replaces ? new int[to - from] : NOTHING;
		int count = 0;
		for (int i = from; i < to; i++)
			if (shown[i] != INVISIBLE) {
				if (replaces)
					replaced[count] = replaced(i);
				drawn[count++] = glyphs[i];
			}
		return new Drawn(count == drawn.length ? drawn : Arrays.copyOf(drawn, count), replaced);
	}

	/** What a reader's program copies instead of the replacement; nothing for what is no character. */
	private int replaced(int i) {
		boolean none = shown[i] != SafeText.REPLACEMENT || Character.isISOControl(source[i])
				|| Character.getType(source[i]) == Character.SURROGATE || (source[i] & 0xFFFE) == 0xFFFE;
		return none || source[i] == SafeText.REPLACEMENT ? 0 : source[i];
	}

	/** Orders a line by the Unicode bidirectional algorithm. Marks that turn text around are not obeyed, but ignored. */
	private Drawn visual(int from, int to) {
		int first = paragraphStart(from);
		int last = to;
		while (last < source.length && !isParagraphEnd(last))
			last++;
		char[] letters = new char[last - first];
		for (int i = first; i < last; i++)
			letters[i - first] = shown[i] == INVISIBLE ? '\u200B' : shown[i] > 0xFFFF ? '\u25A1' : (char) shown[i];
		Bidi bidi = new Bidi(new String(letters), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		byte[] levels = new byte[to - from];
		Integer[] order = new Integer[to - from];
		for (int i = from; i < to; i++) {
			levels[i - from] = (byte) bidi.getLevelAt(i - first);
			order[i - from] = i;
		}
		Bidi.reorderVisually(levels, 0, order, 0, order.length);
		List<Integer> drawn = Arrays.stream(order).filter(i -> shown[i] != INVISIBLE).toList();
		return new Drawn(
				drawn.stream().mapToInt(i -> bidi.getLevelAt(i - first) % 2 == 0 ? glyphs[i] : mirrored(i)).toArray(),
				drawn.stream().mapToInt(this::replaced).toArray());
	}

	private int paragraphStart(int from) {
		int first = from;
		while (first > 0 && !isParagraphEnd(first - 1))
			first--;
		return first;
	}

	private int mirrored(int i) {
		int at = MIRRORED.indexOf(shown[i]);
		// Both of a pair stand in the same font and are as wide.
		return at < 0 ? glyphs[i] : fonts.glyph(MIRRORED.charAt(at ^ 1), bold);
	}
}
