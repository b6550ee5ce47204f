package org.waarborg.screen.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waarborg.controlset.Folding;

/**
 * Reads days as people type them, in Dutch and English alike, the day before the month. A day without year is in the year of
 * today, as in a spreadsheet.
 */
public final class DateText {

	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;
	private static final int CENTURY = 2000;
	private static final int SHORTEST_MONTH = 3;

	/** Names of the months, from January: any begin of three letters will do. */
	private static final List<List<String>> MONTHS = List.of(List.of("januari", "january"),
			List.of("februari", "february"), List.of("maart", "march", "mrt"), List.of("april"), List.of("mei", "may"),
			List.of("juni", "june"), List.of("juli", "july"), List.of("augustus", "august"), List.of("september"),
			List.of("oktober", "october"), List.of("november"), List.of("december"));

	private static final String SEPARATOR = "(?: ?[-/.] ?| )";
	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
	private static final Pattern NUMBERS = Pattern
			.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})(?:" + SEPARATOR + "(\\d{4}|\\d{2}))?");
	private static final Pattern DAY_FIRST = Pattern
			.compile("(\\d{1,2})(?:st|nd|rd|th|e)?" + SEPARATOR + "?([a-z]{3,})" + SEPARATOR + "?(\\d{4}|\\d{2})?");
	private static final Pattern MONTH_FIRST = Pattern
			.compile("([a-z]{3,}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?");
	private static final Pattern DISTANCE = Pattern.compile("(\\+|-|over |in ) ?(\\d{1,4}) ?([a-z]*)");

	private DateText() {
	}

	/**
	 * Reads a day.
	 *
	 * @param typed what was typed, not blank
	 * @param today the day that "today" and "+30" are reckoned from
	 * @param words for what was expected
	 * @return the day
	 * @throws Unreadable when it is none, or one that does not exist
	 */
	public static LocalDate read(String typed, LocalDate today, ScreenWords words) throws Unreadable {
		// A dot after "nov." and commas say nothing; a dot between numbers separates.
		String text = Folding.fold(typed).replace(',', ' ').replaceAll("(?<=[a-z])\\.|\\.$", " ")
				.replaceAll("[\\s\\h]+", " ").strip();
		try {
			LocalDate day = named(text, today);
			day = day == null ? distance(text, today) : day;
			day = day == null ? numbers(text, today) : day;
			day = day == null ? months(text, today) : day;
			if (day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
				return day;
			}
		} catch (DateTimeException e) {
			throw new Unreadable(words.get("date.impossible", typed.strip(), write(today)));
		}
		throw new Unreadable(words.get("date.expected", write(today)));
	}

	/**
	 * How a day is typed, in the order of both languages.
	 *
	 * @param day the day
	 * @return for example {@code 21-11-2026}
	 */
	public static String write(LocalDate day) {
		return String.format(Locale.ROOT, "%02d-%02d-%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	private static LocalDate named(String text, LocalDate today) {
		return switch (text) {
			case "vandaag", "heden", "nu", "today", "now" -> today;
			case "morgen", "tomorrow" -> today.plusDays(1);
			case "overmorgen" -> today.plusDays(2);
			case "gisteren", "yesterday" -> today.minusDays(1);
			case "eergisteren" -> today.minusDays(2);
			default -> null;
		};
	}

	private static LocalDate distance(String text, LocalDate today) {
		Matcher match = DISTANCE.matcher(text);
		if (!match.matches()) {
			return null;
		}
		String unit = match.group(3);
		Period period = unit.isEmpty() ? Period.ofDays(Integer.parseInt(match.group(2)))
				: PeriodText.of(Integer.parseInt(match.group(2)), unit);
		if (period == null) {
			return null;
		}
		return match.group(1).equals("-") ? today.minus(period) : today.plus(period);
	}

	private static LocalDate numbers(String text, LocalDate today) {
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(iso.group(1), number(iso.group(2)), iso.group(3), today);
		}
		Matcher match = NUMBERS.matcher(text);
		return match.matches() ? day(match.group(3), number(match.group(2)), match.group(1), today) : null;
	}

	private static LocalDate months(String text, LocalDate today) {
		Matcher match = DAY_FIRST.matcher(text);
		if (match.matches() && month(match.group(2)) > 0) {
			return day(match.group(3), month(match.group(2)), match.group(1), today);
		}
		match = MONTH_FIRST.matcher(text);
		return match.matches() && month(match.group(1)) > 0
				? day(match.group(3), month(match.group(1)), match.group(2), today)
				: null;
	}

	private static int month(String name) {
		for (int i = 0; i < MONTHS.size(); i++) {
			if (name.length() >= SHORTEST_MONTH && MONTHS.get(i).stream().anyMatch(m -> m.startsWith(name))) {
				return i + 1;
			}
		}
		return 0;
	}

	private static LocalDate day(String year, int month, String day, LocalDate today) {
		int number = year == null ? today.getYear() : number(year);
		return LocalDate.of(year != null && year.length() == 2 ? CENTURY + number : number, month, number(day));
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}
}
