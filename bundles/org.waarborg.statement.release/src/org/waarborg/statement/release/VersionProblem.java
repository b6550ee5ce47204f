package org.waarborg.statement.release;

import java.util.Locale;
import java.util.Objects;

import org.waarborg.controlset.Messages;

/**
 * Why released versions cannot be believed as they lie there. Immutable.
 *
 * @param kind   what is wrong
 * @param number the version; 0 where it is about the ledger
 * @param file   path inside the dossier
 * @param detail place or cause; may be empty
 * @since 0.1
 */
public record VersionProblem(Kind kind, int number, String file, String detail) {

	/** Checks that all is there. */
	public VersionProblem {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(file);
		Objects.requireNonNull(detail);
	}

	/** What can be wrong. */
	public enum Kind {
		/** The file of a version is not what was released. */
		FILE_CHANGED,
		/** The file of a version is not there. */
		FILE_MISSING,
		/** There is a released file that the ledger does not know: the ledger was cut, or the file was put there. */
		FILE_UNLISTED,
		/** An entry of the ledger was changed, taken out or moved. */
		LEDGER_BROKEN,
		/** There are released files and no ledger. */
		LEDGER_MISSING,
		/** Two ledgers are of the same statement. */
		LEDGER_TWICE,
		/** The ledger cannot be read. */
		LEDGER_UNREADABLE
	}

	/**
	 * Whether it is about the ledger itself: then nothing that it says can be believed.
	 *
	 * @return false when it is about the file of one version
	 */
	public boolean ofLedger() {
		return number == 0;
	}

	/**
	 * What is wrong, without what to do.
	 *
	 * @param locale the language
	 * @return one sentence
	 */
	public String what(Locale locale) {
		return words(locale, "problem." + kind.name());
	}

	private String words(Locale locale, String key) {
		return Messages.beside(VersionProblem.class, locale).get(key, file, number, detail);
	}

	/**
	 * The problem in words: what happened, where, and what to do.
	 *
	 * @param locale the language
	 * @return one or two sentences
	 */
	public String message(Locale locale) {
		return what(locale) + ' ' + words(locale, "todo." + kind.name());
	}
}
