package org.waarborg.document;

import java.util.Locale;

import org.waarborg.controlset.Messages;

/**
 * The words that a writer adds to a document, in the document's language, or in English where it speaks it not: its own,
 * and those that every writer says alike. Immutable.
 *
 * @since 0.1
 */
public final class Words {

	private final Messages own;
	private final Messages common;

	/**
	 * For a writer and a document.
	 *
	 * @param writer   a class beside whose {@code messages} the writer's own words lie
	 * @param language ISO 639-1 code of the document's language
	 */
	public Words(Class<?> writer, String language) {
		Locale locale = Locale.forLanguageTag(language);
		own = Messages.beside(writer, locale);
		common = Messages.beside(Words.class, locale);
	}

	/**
	 * A word or sentence of the writer.
	 *
	 * @param key    its key
	 * @param values what stands in it
	 * @return the text
	 */
	public String get(String key, Object... values) {
		return own.get(key, values);
	}

	/**
	 * A number of rows.
	 *
	 * @param count the number
	 * @return for example "115 rows"
	 */
	public String rows(int count) {
		return count == 1 ? common.get("rows.one") : common.get("rows.many", Integer.toString(count));
	}

	/**
	 * What a table says that has no rows and no words of its own for that.
	 *
	 * @return the sentence
	 */
	public String noRows() {
		return common.get("rows.none");
	}

	/**
	 * A status for who does not see its colour.
	 *
	 * @param status the status
	 * @return the word
	 */
	public String status(Status status) {
		return common.label(status);
	}
}
