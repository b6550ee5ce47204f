package org.waarborg.controlset;

import java.util.Comparator;

/**
 * The way people sort: "5.9" before "5.10", "DOC-9" before "DOC-31", without case.
 *
 * @since 0.1
 */
public final class NaturalOrder {

	/** The order as a comparator. */
	public static final Comparator<String> INSTANCE = NaturalOrder::compare;

	private NaturalOrder() {
	}

	/**
	 * Compares two texts; runs of digits count as numbers.
	 *
	 * @param a a text
	 * @param b another one
	 * @return negative, zero or positive
	 */
	public static int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			char c = a.charAt(i);
			char d = b.charAt(j);
			if (isDigit(c) && isDigit(d)) {
				int endA = end(a, i);
				int endB = end(b, j);
				int order = number(a, i, endA, b, j, endB);
				if (order != 0) {
					return order;
				}
				i = endA;
				j = endB;
			} else if (c != d && Character.toLowerCase(c) != Character.toLowerCase(d)) {
				return Character.compare(Character.toLowerCase(c), Character.toLowerCase(d));
			} else {
				i++;
				j++;
			}
		}
		return Integer.compare(a.length() - i, b.length() - j);
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static int end(String text, int from) {
		int end = from;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/** By value, however long: without leading zeros the longer one is larger. */
	private static int number(String a, int fromA, int endA, String b, int fromB, int endB) {
		int i = significant(a, fromA, endA);
		int j = significant(b, fromB, endB);
		if (endA - i != endB - j) {
			return Integer.compare(endA - i, endB - j);
		}
		for (; i < endA; i++, j++) {
			if (a.charAt(i) != b.charAt(j)) {
				return Character.compare(a.charAt(i), b.charAt(j));
			}
		}
		return 0;
	}

	private static int significant(String text, int from, int end) {
		int start = from;
		while (start < end - 1 && text.charAt(start) == '0') {
			start++;
		}
		return start;
	}
}
