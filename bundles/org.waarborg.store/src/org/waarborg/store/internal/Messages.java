package org.waarborg.store.internal;

import java.util.Locale;

import org.waarborg.store.StoreProblem;

/** Reads and fills in the messages of this bundle: Dutch when asked for, English otherwise. */
public final class Messages {

	private Messages() {
	}

	/**
	 * A message.
	 *
	 * @param locale    the language asked for
	 * @param key       the message's key
	 * @param arguments its arguments; a problem is put into words in the same language
	 * @return the text
	 */
	public static String format(Locale locale, String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = arguments[i] instanceof StoreProblem problem ? problem.message(locale)
					: String.valueOf(arguments[i]);
		}
		return org.waarborg.controlset.Messages.beside(Messages.class, locale).get(key, texts);
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
