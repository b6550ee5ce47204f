package org.waarborg.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a command writes to and goes by: data on {@code out}, messages on {@code err}, one language, one date.
 *
 * @param out      stream for data, UTF-8; a command that prints a format prints nothing else here
 * @param err      stream for messages, UTF-8
 * @param locale   language of everything printed
 * @param today    the date that counts as today
 * @param terminal whether a person watches: progress is shown only then
 * @since 0.1
 */
public record Console(PrintStream out, PrintStream err, Locale locale, LocalDate today, boolean terminal) {

	private static final int USUAL_WIDTH = 120;

	/**
	 * The language of everything printed.
	 *
	 * @return ISO 639-1 code
	 */
	public String language() {
		return locale.getLanguage();
	}

	/**
	 * A path as the user gave it, made absolute.
	 *
	 * @param given the path on the command line
	 * @return the absolute, normalised path
	 */
	public Path resolve(Path given) {
		return given.toAbsolutePath().normalize();
	}

	/**
	 * Prints a message, not data.
	 *
	 * @param message the message
	 */
	public void message(String message) {
		err.println(message);
	}

	/**
	 * A word of a command line as a POSIX shell reads it back.
	 *
	 * @param word any text
	 * @return the word, in quotation marks where it needs them
	 */
	public static String quoted(String word) {
		return word.matches("[A-Za-z0-9_./,=:@%+-]+") ? word : '\'' + word.replace("'", "'\\''") + '\'';
	}

	/**
	 * The width to wrap text at.
	 *
	 * @return characters a line; 0 in a pipe, where nothing is wrapped
	 */
	public int width() {
		if (!terminal) {
			return 0;
		}
		String columns = System.getenv("COLUMNS");
		return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
	}
}
