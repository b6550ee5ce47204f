package org.waarborg.report.xlsx.internal;

/**
 * How much room a text takes, in widths of a digit of the sheet's type, which is what a spreadsheet measures columns
 * in. Reckoned without fonts, a little too much rather than too little: no machine's fonts are asked, and no line of a
 * wrapped text stays out of sight.
 */
final class TextFit {

	private static final String SLIM = "fijlrtI.,:;()'|! -/";
	private static final String BROAD = "mwMWOQGDNH@%";

	/** No character takes more. */
	static final double BROADEST = 2.1;

	private static final double[] LATIN = new double[0x250];

	static {
		for (char c = 0; c < LATIN.length; c++)
			LATIN[c] = SLIM.indexOf(c) >= 0 ? 0.58
					: BROAD.indexOf(c) >= 0 ? 1.5 : Character.isUpperCase(c) ? 1.2 : 0.99;
	}

	private TextFit() {
	}

	/** Width of the widest line. */
	static double width(String text) {
		double widest = 0;
		double line = 0;
		for (int i = 0; i < text.length(); i++) {
			line = text.charAt(i) == '\n' ? 0 : line + letter(text.charAt(i));
			widest = Math.max(widest, line);
		}
		return widest;
	}

	/** Width of the longest piece that stays in one line. */
	static double word(String text) {
		double widest = 0;
		double word = 0;
		for (int i = 0; i < text.length(); i++) {
			word = text.charAt(i) <= ' ' ? 0 : word + letter(text.charAt(i));
			widest = Math.max(widest, word);
		}
		return widest;
	}

	/** Number of lines in a column of this width; counting ends at {@code most}. */
	static int lines(String text, double width, int most) {
		int lines = 1;
		double line = 0;
		int i = 0;
		while (i < text.length() && lines < most) {
			char c = text.charAt(i);
			if (c == '\n') {
				lines++;
				line = 0;
				i++;
			} else if (c == ' ') {
				line += letter(c);
				i++;
			} else {
				int end = i;
				double word = 0;
				while (end < text.length() && text.charAt(end) > ' ' && word <= width * most)
					word += letter(text.charAt(end++));
				if (line + word > width && line > 0) {
					lines++;
					line = 0;
				}
				if (word > width) {
					int more = (int) (word / width);
					lines += more;
					word -= more * width;
				}
				line += word;
				i = Math.max(end, i + 1);
			}
		}
		return Math.min(lines, most);
	}

	private static double letter(char c) {
		if (c < LATIN.length)
			return LATIN[c];
		return c < 0x1100 || c >= 0x2000 && c < 0x2e80 ? 1.2 : Character.isSurrogate(c) ? 1.3 : BROADEST;
	}
}
