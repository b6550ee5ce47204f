package org.waarborg.screen.task;

import java.time.LocalDate;

import org.waarborg.screen.internal.DateText;
import org.waarborg.screen.internal.ScreenWords;
import org.waarborg.screen.internal.Unreadable;

/**
 * Days as people type them in an {@link Input.Day}, as in every form: {@code 31-12}, {@code 1 mrt 2027}, {@code over 2 weken}.
 *
 * @since 0.1
 */
public final class DayEntry {

	private DayEntry() {
	}

	/**
	 * Reads a day.
	 *
	 * @param typed    what was typed, not blank
	 * @param today    the day that "today" and "+30" are reckoned from
	 * @param language ISO 639-1 code of the message when it cannot be read
	 * @return the day
	 * @throws TaskException when it is none; the message says what is expected
	 */
	public static LocalDate read(String typed, LocalDate today, String language) throws TaskException {
		try {
			return DateText.read(typed, today, ScreenWords.in(language));
		} catch (Unreadable e) {
			throw new TaskException(e.getMessage(), e);
		}
	}

	/**
	 * How a day is typed.
	 *
	 * @param day the day
	 * @return for example {@code 21-11-2026}
	 */
	public static String write(LocalDate day) {
		return DateText.write(day);
	}
}
