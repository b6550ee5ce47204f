package org.waarborg.document;

/**
 * Makes the texts of people harmless in what a writer makes of them. Texts reach a document raw; these functions are
 * what every writer calls before its format's own escaping.
 *
 * @since 0.1
 */
public final class SafeText {

	/** Stands for a character that a format cannot hold. */
	public static final char REPLACEMENT = '\uFFFD';

	// The second row are the full-width forms, which spreadsheets with an East Asian locale read as the first.
	private static final String STARTS_FORMULA = "=+-@\t\r\n"
			+ "\uFF1D\uFF0B\uFF0D\uFF20";

	private SafeText() {
	}

	/**
	 * The text with every character that XML 1.0 cannot hold (control characters, halves of surrogate pairs) replaced by
	 * {@link #REPLACEMENT}, and line ends as {@code \n}.
	 *
	 * @param text the text
	 * @return the text, the same object when nothing had to change
	 */
	public static String xml(String text) {
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) == '\r' || !legal(text, i))
				return cleaned(text, i);
		return text;
	}

	/**
	 * The text so that a spreadsheet shows it and never runs it: with an apostrophe before it when its first character
	 * would start a formula (CWE-1236). For texts only; numbers and dates are written as such.
	 *
	 * @param text the text
	 * @return the text, the same object when it is harmless
	 */
	public static String spreadsheet(String text) {
		return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
	}

	private static String cleaned(String text, int from) {
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean beforeNewline = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
			if (!beforeNewline)
				clean.append(c == '\r' ? '\n' : legal(text, i) ? c : REPLACEMENT);
		}
		return clean.toString();
	}

	/** Whether the character at this place is a {@code Char} of XML 1.0, or half of one. */
	private static boolean legal(String text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c))
			return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		if (Character.isLowSurrogate(c))
			return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
	}
}
