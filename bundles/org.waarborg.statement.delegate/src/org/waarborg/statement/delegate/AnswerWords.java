package org.waarborg.statement.delegate;

import java.time.LocalDate;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.StatementWords;

/**
 * What people call answers.
 *
 * @since 0.1
 */
public final class AnswerWords {

	private final Messages messages;
	private final Messages words;
	private final Formats formats;

	/**
	 * In a language.
	 *
	 * @param locale the language
	 */
	public AnswerWords(Locale locale) {
		messages = Messages.beside(AnswerWords.class, locale);
		words = StatementWords.messages(locale.getLanguage());
		formats = Formats.of(locale.getLanguage());
	}

	/**
	 * A field.
	 *
	 * @param field the field
	 * @return its name
	 */
	public String field(AskedField field) {
		return messages.label(field);
	}

	/**
	 * A value of an answer: its own, or what the dossier says.
	 *
	 * @param answer the answer
	 * @param value  the value
	 * @return its words; a word for nothing
	 */
	public String value(Answer answer, String value) {
		if (value.isEmpty()) {
			return messages.get("nothing");
		}
		return switch (answer.field()) {
			case APPLICABILITY -> words.label(Applicability.valueOf(value));
			case IMPLEMENTATION -> words.label(Implementation.valueOf(value));
			case PLANNED -> formats.date(LocalDate.parse(value));
			default -> value;
		};
	}

	/**
	 * What becomes of an answer.
	 *
	 * @param answer the answer
	 * @return a word
	 */
	public String state(Answer answer) {
		return messages.get("state." + (answer.state() == Answer.State.ANSWERED
				? answer.taken() ? "THEIRS" : "MINE"
				: answer.state().name()));
	}
}
