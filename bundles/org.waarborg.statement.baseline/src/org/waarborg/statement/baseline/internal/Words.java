package org.waarborg.statement.baseline.internal;

import java.util.Locale;
import java.util.Objects;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;

/** The words of this bundle. */
public final class Words {

	private Words() {
	}

	/**
	 * The messages.
	 *
	 * @param locale the language
	 * @return the messages
	 */
	public static Messages messages(Locale locale) {
		return Messages.beside(Words.class, locale);
	}

	/**
	 * What a statement is called.
	 *
	 * @param statement the statement
	 * @param language  ISO 639-1 code
	 * @return code and title; a word for none
	 */
	public static String name(StatementOfApplicability statement, String language) {
		String name = (Objects.toString(statement.getCode(), "") + ' ' + Texts.get(statement.getTitle(), language))
				.strip();
		return name.isEmpty() ? StatementWords.messages(language).get("document.title") : name;
	}
}
