package org.waarborg.statement.delegate.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that somebody typed as text. */
final class Days {

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

	private Days() {
	}

	/** 2026-11-21 or 21-11-2026, as people here write days; anything else is not guessed. */
	static Optional<String> parse(String text) {
		Matcher iso = ISO.matcher(text.strip());
		if (iso.matches()) {
			return day(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher first = DAY_FIRST.matcher(text.strip());
		return first.matches() ? day(first.group(3), first.group(2), first.group(1)) : Optional.empty();
	}

	private static Optional<String> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
					.toString());
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
