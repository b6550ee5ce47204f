package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Role;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.ReleaseException.Worded;
import org.waarborg.statement.release.VersionProblem;

/** What goes into messages and has words of its own in each language. */
public final class Words {

	private Words() {
	}

	/**
	 * A day as people write it.
	 *
	 * @param day the day
	 * @return its words
	 */
	public static Worded of(LocalDate day) {
		return locale -> Formats.of(locale.getLanguage()).date(day);
	}

	/**
	 * A role.
	 *
	 * @param role the role
	 * @return its words
	 */
	public static Worded of(Role role) {
		return locale -> StatementWords.messages(locale.getLanguage()).label(role);
	}

	/**
	 * A problem.
	 *
	 * @param problem the problem
	 * @return its words
	 */
	public static Worded of(VersionProblem problem) {
		return problem::message;
	}

	/**
	 * What undo would show for a step.
	 *
	 * @param step   name of the step
	 * @param number the version
	 * @return key and number, put into words by whom it concerns
	 */
	public static Worded label(String step, int number) {
		return locale -> messages(locale).get("label." + step, number);
	}

	/**
	 * The messages of this bundle.
	 *
	 * @param locale the language
	 * @return the messages
	 */
	public static Messages messages(Locale locale) {
		return Messages.beside(ReleaseException.class, locale);
	}
}
