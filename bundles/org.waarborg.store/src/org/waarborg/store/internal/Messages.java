package org.waarborg.store.internal;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.waarborg.store.Presence;
import org.waarborg.store.StoreProblem;
import org.xml.sax.SAXException;

/** Reads and fills in the messages of this bundle: Dutch when asked for, English otherwise. */
public final class Messages {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm");

	/** As Linux, a quota and Windows say it; the platform does not put it into a language of its own choice. */
	private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded",
			"not enough space on the disk");
	private static final String READ_ONLY = "Read-only file system";

	private Messages() {
	}

	/**
	 * A message.
	 *
	 * @param locale    the language asked for
	 * @param key       the message's key
	 * @param arguments its arguments; problems, moments, people and what the platform said are put into words in the same
	 *                  language
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
			case Throwable cause -> cause(locale, cause);
			case Collection<?> many -> many.stream().map(one -> text(locale, one)).collect(Collectors.joining(", "));
			case null, default -> String.valueOf(argument);
		};
	}

	/** What the platform said, in the words of a person where it is one of the usual things. */
	private static String cause(Locale locale, Throwable cause) {
		String said = String.valueOf(cause.getMessage());
		String key = switch (cause) {
			case AccessDeniedException e -> "denied";
			case NoSuchFileException e -> "missing";
			default -> FULL.stream().anyMatch(said::contains) ? "full" : said.contains(READ_ONLY) ? "read-only" : "";
		};
		return key.isEmpty() ? cause(cause) : format(locale, "store.cause." + key);
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
		if (message == null || message.isBlank()) {
			return name;
		}
		// These say it in a sentence; the others only name a file.
		return cause instanceof SAXException ? message : name + ": " + message;
	}
}
