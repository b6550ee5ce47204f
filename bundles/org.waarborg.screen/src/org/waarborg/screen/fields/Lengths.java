package org.waarborg.screen.fields;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

import org.waarborg.controlset.Messages;

/** Lengths of time in words: "1 year 6 months". */
final class Lengths {

	private Lengths() {
	}

	static String words(Period period, Messages messages) {
		List<String> words = new ArrayList<>();
		if (period.getYears() != 0) {
			words.add(messages.get("length.years", period.getYears()));
		}
		if (period.getMonths() != 0) {
			words.add(messages.get("length.months", period.getMonths()));
		}
		if (period.getDays() != 0) {
			boolean weeks = period.getDays() % 7 == 0;
			words.add(weeks ? messages.get("length.weeks", period.getDays() / 7)
					: messages.get("length.days", period.getDays()));
		}
		return words.isEmpty() ? messages.get("length.days", 0) : String.join(" ", words);
	}

	/** About how many days, to sort by. */
	static double days(Period period) {
		return period.toTotalMonths() * 30.44 + period.getDays();
	}
}
