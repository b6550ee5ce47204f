package org.waarborg.statement.migration.internal;

import java.util.Locale;

import org.waarborg.controlset.Messages;

/** Where the words of migrations lie. */
public final class MigrationWords {

	private MigrationWords() {
	}

	/**
	 * The words in a language.
	 *
	 * @param language ISO 639-1 code
	 * @return the messages
	 */
	public static Messages messages(String language) {
		return Messages.beside(MigrationWords.class, Locale.of(language));
	}
}
