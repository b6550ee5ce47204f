package org.waarborg.ui.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a day is away, in words: "over 12 dagen". */
final class DayDistance {

	private static final int DAYS = 60;
	private static final int MONTHS = 24;

	private DayDistance() {
	}

	static String words(EditorContext context, LocalDate today, LocalDate day) {
		long days = ChronoUnit.DAYS.between(today, day);
		if (days == 0)
			return context.word("day.today");
		long months = Math.abs(ChronoUnit.MONTHS.between(today, day));
		String length = Math.abs(days) <= DAYS ? context.word("day.days", Math.abs(days))
				: months < MONTHS ? context.word("day.months", months) : context.word("day.years", months / 12);
		return context.word(days > 0 ? "day.ahead" : "day.ago", length);
	}
}
