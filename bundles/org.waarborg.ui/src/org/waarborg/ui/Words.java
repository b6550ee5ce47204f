package org.waarborg.ui;

import java.util.Locale;

import org.waarborg.controlset.Messages;

/**
 * The words of the faces, in the language the program runs in: Dutch, or English for every other.
 *
 * @since 0.1
 */
public final class Words {

	private static final Locale LOCALE = "nl".equals(Locale.getDefault().getLanguage()) ? Locale.of("nl")
			: Locale.ENGLISH;

	private Words() {
	}

	/**
	 * The language of all words. Asked once: it does not change while the program runs.
	 *
	 * @return {@code nl} or {@code en}
	 */
	public static String language() {
		return LOCALE.getLanguage();
	}

	/**
	 * The same as a locale.
	 *
	 * @return Dutch or English
	 */
	public static Locale locale() {
		return LOCALE;
	}

	/**
	 * The messages that lie beside a class.
	 *
	 * @param beside a class; {@code messages.properties} is in its package
	 * @return the messages in the running language
	 */
	public static Messages beside(Class<?> beside) {
		return Messages.beside(beside, LOCALE);
	}
}
