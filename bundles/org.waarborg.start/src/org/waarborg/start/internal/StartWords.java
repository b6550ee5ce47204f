package org.waarborg.start.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Messages for the person at the terminal. */
public final class StartWords {

	private final ResourceBundle bundle;
	private final Locale locale;

	/**
	 * The messages of a language.
	 *
	 * @param language ISO 639-1 code, empty for the language of the system
	 */
	public StartWords(Optional<String> language) {
		locale = language.map(Locale::of).orElseGet(Locale::getDefault);
		bundle = ResourceBundle.getBundle(StartWords.class.getPackageName() + ".messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * A message.
	 *
	 * @param key       its key
	 * @param arguments what it speaks of
	 * @return the text
	 */
	public String get(String key, Object... arguments) {
		return new MessageFormat(bundle.getString(key), locale).format(arguments);
	}
}
