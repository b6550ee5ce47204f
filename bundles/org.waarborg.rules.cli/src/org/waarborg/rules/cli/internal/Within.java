package org.waarborg.rules.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;

/** How far ahead to look: a length of time as ISO 8601 writes it, or a number of days. */
final class Within {

	/** Further than any plan: what stands for "all". */
	static final LocalDate EVER = LocalDate.of(9999, 12, 31);

	private static final int MOST_DIGITS = 6;

	private Within() {
	}

	/** The last day that counts. */
	static LocalDate last(String word, LocalDate today, Session session) {
		try {
			Period period = word.matches("\\d{1," + MOST_DIGITS + "}") ? Period.ofDays(Integer.parseInt(word))
					: Period.parse(word.strip().toUpperCase(Locale.ROOT));
			LocalDate last = today.plus(period);
			if (!last.isBefore(today)) {
				return last.isAfter(EVER) ? EVER : last;
			}
		} catch (DateTimeParseException e) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("due.within", word), e);
		} catch (DateTimeException | ArithmeticException e) {
			return EVER;
		}
		throw session.usage("due.within", word);
	}
}
