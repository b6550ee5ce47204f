package org.waarborg.rules.internal;

import java.util.Locale;

import org.waarborg.controlset.Messages;

/** The words of the engine. */
public final class EngineWords {

	private EngineWords() {
	}

	/**
	 * The words in a language.
	 *
	 * @param locale the language
	 * @return the messages
	 */
	public static Messages in(Locale locale) {
		return Messages.beside(EngineWords.class, locale);
	}
}
