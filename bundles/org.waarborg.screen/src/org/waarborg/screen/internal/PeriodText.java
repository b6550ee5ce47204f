package org.waarborg.screen.internal;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waarborg.controlset.Folding;

/** Reads and writes lengths of time as people type them: "1 year 6 months", "18 mnd", "half jaar", "P1Y". */
public final class PeriodText {

	private static final int MOST = 9_999;
	private static final Pattern PART = Pattern
			.compile("\\G ?(\\d{1,4}|een\\b|one\\b|an?\\b)? ?(half\\b|halve\\b)? ?(?:an? )?([a-z]+)");

	private PeriodText() {
	}

	/**
	 * Reads a length of time.
	 *
	 * @param typed what was typed, not blank
	 * @param words for what was expected
	 * @return the length, longer than nothing
	 * @throws Unreadable when it is none
	 */
	public static Period read(String typed, ScreenWords words) throws Unreadable {
		String text = Folding.fold(typed).replace(',', ' ').replaceAll("(?<=[a-z])\\.", " ")
				.replaceAll("[\\s\\h]+", " ").strip();
		Period period = text.startsWith("p") ? iso(text) : parts(text);
		if (period == null || period.isNegative() || period.isZero()) {
			throw new Unreadable(words.get("period.expected"));
		}
		return period;
	}

	private static Period iso(String text) {
		try {
			return Period.parse(text.toUpperCase(Locale.ROOT));
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	private static Period parts(String text) {
		String bare = text.replaceAll("\\b(?:en|and)\\b", " ").replaceAll(" +", " ").strip();
		Period sum = Period.ZERO;
		Matcher part = PART.matcher(bare);
		int end = 0;
		while (part.find()) {
			Period one = part(part.group(1), part.group(2) != null, part.group(3));
			if (one == null) {
				return null;
			}
			sum = sum.plus(one);
			end = part.end();
		}
		return end == bare.length() ? sum : null;
	}

	private static Period part(String count, boolean half, String unit) {
		boolean number = count != null && Character.isDigit(count.charAt(0));
		Period one = of(number ? Integer.parseInt(count) : 1, unit);
		if (!half || one == null) {
			return one;
		}
		// Half a year is said so; half of anything else is not a length that work is planned in.
		return !number && one.equals(Period.ofYears(1)) ? Period.ofMonths(6) : null;
	}

	/**
	 * So many of a unit.
	 *
	 * @param count how many
	 * @param unit  its name, whole or short, in either language
	 * @return the length; null when there is no such unit
	 */
	static Period of(int count, String unit) {
		if (count > MOST) {
			return null;
		}
		return switch (unit) {
			case "d", "dag", "dagen", "dgn", "day", "days" -> Period.ofDays(count);
			case "w", "wk", "wkn", "week", "weken", "weeks" -> Period.ofWeeks(count);
			case "m", "mnd", "mnden", "maand", "maanden", "mo", "mos", "month", "months" -> Period.ofMonths(count);
			case "q", "kw", "kwartaal", "kwartalen", "quarter", "quarters" -> Period.ofMonths(3 * count);
			case "j", "jr", "jaar", "jaren", "y", "yr", "yrs", "year", "years" -> Period.ofYears(count);
			default -> null;
		};
	}

	/**
	 * How a length is typed and read.
	 *
	 * @param period the length
	 * @param words  in the language
	 * @return for example {@code 1 year 6 months}; "0 days" for none
	 */
	public static String write(Period period, ScreenWords words) {
		List<String> parts = new ArrayList<>();
		part(parts, period.getYears(), "year", words);
		part(parts, period.getMonths(), "month", words);
		boolean weeks = period.getDays() % 7 == 0;
		part(parts, weeks ? period.getDays() / 7 : period.getDays(), weeks ? "week" : "day", words);
		return parts.isEmpty() ? words.get("period.day.many", "0") : String.join(" ", parts);
	}

	/**
	 * About how many days, to sort by.
	 *
	 * @param period the length
	 * @return with months of the usual length
	 */
	public static double days(Period period) {
		return period.toTotalMonths() * 30.44 + period.getDays();
	}

	private static void part(List<String> parts, int count, String unit, ScreenWords words) {
		if (count != 0) {
			parts.add(words.get("period." + unit + (Math.abs(count) == 1 ? ".one" : ".many"), Integer.toString(count)));
		}
	}
}
