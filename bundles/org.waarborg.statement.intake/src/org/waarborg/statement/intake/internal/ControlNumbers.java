package org.waarborg.statement.intake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers of controls at the beginning of a text, in all the ways in which people write them: {@code 5.1},
 * {@code A5.1}, {@code A.5.1}, {@code 5.01}, {@code A 5.1.1}, {@code 5.1 Beleid}, {@code 5.1, 5.2 en 5.4 t/m 5.7}.
 *
 * @param numbers what was read, in order
 * @param rest    what stands behind them
 */
record ControlNumbers(List<Number> numbers, String rest) {

	private static final Pattern ONE = Pattern.compile("(?i)"
			+ "(?:(?:annex|bijlage|beheersmaatregel|maatregel|control|nr\\.?|no\\.?|§|#|iso(?:/iec)?\\s*2700[12]|nen\\s*7510)[\\s:.-]*)*"
			+ "(?:a(?=[\\s.\\-]*\\d))?[\\s.\\-]*"
			+ "(\\d{1,2}(?:\\.\\d{1,2}){1,3}|\\d{1,2},\\d{1,2}(?![.,\\d]))(?![\\d])\\.?"
			+ "(?<care>\\s*[-–—.]?\\s*\\(?(?:zorg|care|z|hlt)\\)?(?=\\s*(?:$|[,;:|/\\n])))?");
	private static final Pattern AND = Pattern.compile("(?i)\\s*(?:[,;/+&|\\n]|\\ben\\b|\\band\\b)\\s*");
	private static final Pattern TO = Pattern.compile("(?i)\\s*(?:t/m|tot en met|tm\\b|to\\b|through\\b|-|–|—)\\s*");

	/**
	 * One number.
	 *
	 * @param number without letter and leading zeros, {@code 5.1}
	 * @param care   whether the care part is meant
	 */
	record Number(String number, boolean care) {
	}

	static ControlNumbers read(String text) {
		List<Number> numbers = new ArrayList<>();
		Matcher one = ONE.matcher(text);
		int at = leading(text);
		boolean range = false;
		int end = 0;
		while (one.region(at, text.length()).lookingAt()) {
			Number next = new Number(plain(one.group(1)), one.group("care") != null);
			if (range) {
				numbers.addAll(between(numbers.get(numbers.size() - 1), next));
			}
			numbers.add(next);
			end = one.end();
			Matcher to = TO.matcher(text).region(end, text.length());
			Matcher and = AND.matcher(text).region(end, text.length());
			if (to.lookingAt()) {
				range = true;
				at = to.end();
			} else if (and.lookingAt()) {
				range = false;
				at = and.end();
			} else {
				break;
			}
		}
		return new ControlNumbers(List.copyOf(numbers), text.substring(end).replaceFirst("^[\\s:–—-]+", "").strip());
	}

	private static int leading(String text) {
		int at = 0;
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static String plain(String number) {
		return Arrays.stream(number.split("[.,]")).map(p -> String.valueOf(Integer.parseInt(p)))
				.collect(Collectors.joining("."));
	}

	/** What lies between two numbers of one group; a range over groups names its ends only. */
	private static List<Number> between(Number from, Number to) {
		int dot = from.number().lastIndexOf('.');
		int toDot = to.number().lastIndexOf('.');
		List<Number> result = new ArrayList<>();
		if (from.number().substring(0, dot).equals(to.number().substring(0, toDot))) {
			int last = Integer.parseInt(to.number().substring(toDot + 1));
			for (int i = Integer.parseInt(from.number().substring(dot + 1)) + 1; i < last; i++) {
				result.add(new Number(from.number().substring(0, dot + 1) + i, false));
			}
		}
		return result;
	}
}
