package org.waarborg.registry.internal;

import java.util.List;
import java.util.Locale;

/** The bundle's messages: Dutch, and English for every other language. */
public final class Messages {

	private Messages() {
	}

	/**
	 * A message that has to exist.
	 *
	 * @param locale language
	 * @param key    message key
	 * @param args   its arguments
	 * @return the formatted message
	 */
	public static String text(Locale locale, String key, List<String> args) {
		org.waarborg.controlset.Messages messages = in(locale);
		String pattern = messages.bundle().getString(key);
		Object[] values = args.toArray();
		for (int i = 0; i < values.length; i++) {
			// a choice between singular and plural needs a number; elsewhere digits may be an id and stay as they are
			if (pattern.contains("{" + i + ",choice,")) {
				values[i] = Long.valueOf(args.get(i));
			}
		}
		return messages.get(key, values);
	}

	/**
	 * A message that need not exist.
	 *
	 * @param locale language
	 * @param key    message key
	 * @param args   its arguments
	 * @return the formatted message, or empty
	 */
	public static String optional(Locale locale, String key, List<String> args) {
		return in(locale).has(key) ? text(locale, key, args) : "";
	}

	private static org.waarborg.controlset.Messages in(Locale locale) {
		return org.waarborg.controlset.Messages.beside(Messages.class, locale);
	}
}
