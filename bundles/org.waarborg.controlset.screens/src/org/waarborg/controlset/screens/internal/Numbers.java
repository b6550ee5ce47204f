package org.waarborg.controlset.screens.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id and number that a new group or control begins with: the one after that of its neighbour. */
final class Numbers {

	private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,9})$");

	private Numbers() {
	}

	/**
	 * What comes after a neighbour.
	 *
	 * @param last  the last of the neighbours; empty when there is none
	 * @param first what the first one is called
	 * @param taken whether something has that id
	 * @return one that is free
	 */
	static String next(String last, String first, Predicate<String> taken) {
		Matcher number = LAST_NUMBER.matcher(last.isEmpty() ? first : last);
		boolean counted = number.matches();
		String stem = counted ? number.group(1) : (last.isEmpty() ? first : last) + '.';
		int from = counted ? Integer.parseInt(number.group(2)) + (last.isEmpty() ? 0 : 1) : 1;
		int at = from;
		while (taken.test(stem + at)) {
			at++;
		}
		return stem + at;
	}

	/** The last of some that says something. */
	static String last(List<String> all) {
		return all.stream().filter(s -> s != null && !s.isBlank()).reduce((a, b) -> b).orElse("");
	}
}
