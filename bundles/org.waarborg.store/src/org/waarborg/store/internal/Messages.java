package org.waarborg.store.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.waarborg.store.StoreProblem;

/** Reads and fills in the messages of this bundle: Dutch when asked for, English otherwise. */
public final class Messages {

	private static final String BUNDLE = "org.waarborg.store.internal.messages";
	private static final Locale DUTCH = Locale.of("nl");

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
		// Locale.ROOT rather than English: the bundle without language is English, and no platform default may intervene.
		Locale language = DUTCH.getLanguage().equals(locale.getLanguage()) ? DUTCH : Locale.ROOT;
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = arguments[i] instanceof StoreProblem problem ? problem.message(locale)
					: String.valueOf(arguments[i]);
		}
		try {
			String pattern = ResourceBundle.getBundle(BUNDLE, language, Messages.class.getClassLoader()).getString(key);
			return new MessageFormat(pattern, language).format(texts);
		} catch (MissingResourceException e) {
			throw new IllegalStateException("No message " + key, e);
		}
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
