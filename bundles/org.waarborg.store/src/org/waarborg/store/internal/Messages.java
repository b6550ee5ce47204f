package org.waarborg.store.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.waarborg.store.Presence;
import org.waarborg.store.StoreProblem;

/** Reads and fills in the messages of this bundle: Dutch when asked for, English otherwise. */
public final class Messages {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm");

	private Messages() {
	}

	/**
	 * A message.
	 *
	 * @param locale    the language asked for
	 * @param key       the message's key
	 * @param arguments its arguments; problems, moments and people are put into words in the same language
	 * @return the text
	 */
	public static String format(Locale locale, String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = text(locale, arguments[i]);
		}
		return org.waarborg.controlset.Messages.beside(Messages.class, locale).get(key, texts);
	}

	private static String text(Locale locale, Object argument) {
		return switch (argument) {
			case StoreProblem problem -> problem.message(locale);
			case Instant moment -> MOMENT.withLocale(locale.getLanguage().equals("nl") ? locale : Locale.ENGLISH)
					.format(moment.atZone(ZoneId.systemDefault()));
			case Presence other -> format(locale, "store.presence", other.user(), other.host(), other.since());
			case Collection<?> many -> many.stream().map(one -> text(locale, one)).collect(Collectors.joining(", "));
			case null, default -> String.valueOf(argument);
		};
	}

	/**
	 * What the platform said, in short.
	 *
	 * @param cause an exception, or null
	 * @return its message, or its name when it has none
	 */
	public static String cause(Throwable cause) {
		if (cause == null) {
			return "";
		}
		String message = cause.getMessage();
		String name = cause.getClass().getSimpleName();
		return message == null || message.isBlank() ? name : name + ": " + message;
	}
}
