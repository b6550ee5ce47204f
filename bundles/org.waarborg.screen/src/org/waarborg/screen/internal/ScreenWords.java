package org.waarborg.screen.internal;

import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;

/** The words of grids and forms: labels for undo, counts, what was expected. */
public final class ScreenWords {

	private static final int LONGEST_NAME = 40;

	private final Messages messages;

	private ScreenWords(Messages messages) {
		this.messages = messages;
	}

	/**
	 * The words of a session.
	 *
	 * @param session the dossier
	 * @return in its language
	 */
	public static ScreenWords of(DossierSession session) {
		return in(session.language());
	}

	/**
	 * The words of a language.
	 *
	 * @param language ISO 639-1 code
	 * @return its words, English where there are none
	 */
	public static ScreenWords in(String language) {
		return new ScreenWords(Messages.beside(ScreenWords.class, Locale.of(language)));
	}

	/**
	 * A message.
	 *
	 * @param key       its key
	 * @param arguments what stands in it
	 * @return the text
	 */
	public String get(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	/**
	 * What rows are called together.
	 *
	 * @param screen their screen
	 * @param rows   the rows
	 * @return "5.19", or "36 rows"
	 */
	public String rows(Screen screen, List<Row> rows) {
		return rows.size() == 1 ? cut(screen.shortName(rows.get(0))) : count(rows.size());
	}

	/**
	 * A number of rows.
	 *
	 * @param rows how many
	 * @return "1 row", "36 rows"
	 */
	public String count(int rows) {
		return messages.get(rows == 1 ? "rows.one" : "rows.many", Integer.toString(rows));
	}

	/**
	 * A name that is not too long for a label.
	 *
	 * @param name the name
	 * @return it, or its begin
	 */
	public static String cut(String name) {
		return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
				: name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).strip() + '…';
	}
}
