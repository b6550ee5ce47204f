package org.waarborg.registry.internal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The bundle's messages: Dutch, and English for every other language. */
public final class Messages {

	private static final String BUNDLE = "org.waarborg.registry.internal.messages";

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
		return format(locale, bundle(locale).getString(key), args);
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
		ResourceBundle bundle = bundle(locale);
		return bundle.containsKey(key) ? format(locale, bundle.getString(key), args) : "";
	}

	private static String format(Locale locale, String pattern, List<String> args) {
		return new MessageFormat(pattern, locale).format(args.toArray());
	}

	private static ResourceBundle bundle(Locale locale) {
		try {
			return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		} catch (MissingResourceException e) {
			throw new IllegalStateException("The bundle org.waarborg.registry is incomplete: " + BUNDLE, e);
		}
	}
}
