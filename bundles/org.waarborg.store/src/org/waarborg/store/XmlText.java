package org.waarborg.store;

/**
 * Text that XML 1.0 can hold. A vertical tab pasted from a spreadsheet makes a file unsavable otherwise, so text is made legal
 * where it enters: by every command of a dossier, and by importers through this class.
 *
 * @since 0.1
 */
public final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	private XmlText() {
	}

	/**
	 * Makes a text legal: line endings become {@code \n}, a vertical tab or form feed becomes a line break, other control
	 * characters go, and lone surrogates, U+FFFE and U+FFFF become U+FFFD.
	 *
	 * @param text any text, or null
	 * @return the same text when it is legal; null for null
	 */
	public static String legal(String text) {
		if (text == null || firstChange(text) < 0) {
			return text;
		}
		StringBuilder result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\r') {
				// A line ending of another platform would come back as another text from an XML parser.
				if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
					result.append('\n');
				}
			} else if (Character.isHighSurrogate(c) && pairAt(text, i)) {
				result.append(c).append(text.charAt(++i));
			} else {
				append(result, c);
			}
		}
		return result.toString();
	}

	private static void append(StringBuilder result, char c) {
		if (c == 0x0B || c == 0x0C) {
			result.append('\n');
		} else if (Character.isSurrogate(c) || c >= 0xFFFE) {
			result.append(REPLACEMENT);
		} else if (plain(c)) {
			result.append(c);
		}
	}

	/**
	 * Finds the first character that XML 1.0 cannot hold.
	 *
	 * @param text any text
	 * @return its index, or -1 when the text is legal
	 */
	public static int firstIllegal(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && pairAt(text, i)) {
				i++;
			} else if (!plain(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
				return i;
			}
		}
		return -1;
	}

	private static int firstChange(String text) {
		int carriage = text.indexOf('\r');
		return carriage >= 0 ? carriage : firstIllegal(text);
	}

	private static boolean plain(char c) {
		return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
	}

	private static boolean pairAt(String text, int index) {
		return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
	}
}
