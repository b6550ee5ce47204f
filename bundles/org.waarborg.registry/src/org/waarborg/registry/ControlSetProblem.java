package org.waarborg.registry;

import java.util.List;
import java.util.Locale;

import org.waarborg.registry.internal.Messages;

/**
 * Something that is wrong with a control set, for the person who must act. Immutable.
 *
 * @param severity how bad
 * @param code     message key that speaks, for example {@code registry.xml.unknownElement}; stable
 * @param set      id of the set, or empty when it is not known
 * @param place    the file, and the path inside a jar or bundle; never null
 * @param line     line in the file, from 1; 0 when there is none
 * @param column   column, from 1; 0 when there is none
 * @param element  the element, header or entry, or empty
 * @param args     arguments of the message
 * @since 0.1
 */
public record ControlSetProblem(Severity severity, String code, String set, String place, int line, int column,
		String element, List<String> args) {

	/** Keeps an unmodifiable copy. */
	public ControlSetProblem {
		args = List.copyOf(args);
	}

	/** How bad a problem is. */
	public enum Severity {
		/** The file or set is not used. */
		ERROR,
		/** It is used, but not as its author will have meant. */
		WARNING,
		/** Good to know. */
		INFO
	}

	/**
	 * What happened.
	 *
	 * @param locale language; Dutch, otherwise English
	 * @return one sentence
	 */
	public String message(Locale locale) {
		return Messages.text(locale, code, args);
	}

	/**
	 * What was expected instead.
	 *
	 * @param locale language; Dutch, otherwise English
	 * @return a sentence, or empty when the message says it all
	 */
	public String expected(Locale locale) {
		return Messages.optional(locale, code + ".expected", args);
	}

	/**
	 * What to do.
	 *
	 * @param locale language; Dutch, otherwise English
	 * @return a sentence, or empty when there is nothing to do
	 */
	public String action(Locale locale) {
		return Messages.optional(locale, code + ".action", args);
	}

	/**
	 * Everything in one text: place with line and column, what happened, what was expected, what to do.
	 *
	 * @param locale language; Dutch, otherwise English
	 * @return the text, one line
	 */
	public String describe(Locale locale) {
		StringBuilder text = new StringBuilder(place);
		if (line > 0) {
			text.append(':').append(line).append(':').append(column);
		}
		text.append(": ").append(message(locale));
		for (String more : List.of(expected(locale), action(locale))) {
			if (!more.isEmpty()) {
				text.append(' ').append(more);
			}
		}
		return text.toString();
	}
}
