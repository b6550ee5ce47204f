package org.waarborg.statement.release;

import java.util.Locale;
import java.util.List;
import java.util.Objects;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.Signal;

/**
 * Why a version was not released, approved, withdrawn or marked. Nothing was written.
 *
 * @since 0.1
 */
public final class ReleaseException extends Exception {

	private static final long serialVersionUID = 1L;

	/** Why not. */
	public enum Reason {
		/** Signals stop the release. */
		BLOCKED,
		/** The statement is in no file yet. */
		NOT_SAVED,
		/** The number was given to a version already. */
		NUMBER_TAKEN,
		/** No version has the number. */
		NO_SUCH_VERSION,
		/** Ledger or file cannot be believed. */
		NOT_SOUND,
		/** The day lies ahead. */
		DAY_AHEAD,
		/** The day lies before that of the release, or of the version before. */
		DAY_BEFORE,
		/** The person does not have the role. */
		NO_ROLE,
		/** The person has, or had, the role at another time or for another scope. */
		ROLE_NOT_VALID,
		/** A deputy has no mandate. */
		NO_MANDATE,
		/** Author and approver are one. */
		FOUR_EYES,
		/** The exemption that was named does not say that. */
		EXEMPTION_UNFIT,
		/** The version was withdrawn. */
		WITHDRAWN,
		/** A newer version is approved. */
		SUPERSEDED,
		/** This person approved it in this role already. */
		APPROVED_ALREADY,
		/** There is no such approval, or it was withdrawn already. */
		NO_SUCH_APPROVAL,
		/** A reason, certificate number or recipient is missing. */
		TEXT_MISSING,
		/** A signed approval without a signature. */
		NO_SIGNATURE
	}

	private final Reason reason;
	private final transient Object[] arguments;
	private final transient List<Signal> signals;

	/**
	 * Makes one.
	 *
	 * @param reason    why not
	 * @param arguments what goes into its message
	 */
	public ReleaseException(Reason reason, Object... arguments) {
		this(reason, List.of(), arguments);
	}

	/**
	 * Makes one that signals stand behind.
	 *
	 * @param reason    why not
	 * @param signals   the signals
	 * @param arguments what goes into its message
	 */
	public ReleaseException(Reason reason, List<Signal> signals, Object... arguments) {
		super(Messages.beside(ReleaseException.class, Locale.ENGLISH).get("not." + reason.name(),
				localised(Locale.ENGLISH, arguments)));
		this.reason = Objects.requireNonNull(reason);
		this.arguments = arguments.clone();
		this.signals = List.copyOf(signals);
	}

	/** Something in a message that has words of its own. */
	public interface Worded {
		/**
		 * Its words.
		 *
		 * @param locale the language
		 * @return the words
		 */
		String in(Locale locale);
	}

	private static Object[] localised(Locale locale, Object... arguments) {
		Object[] words = arguments.clone();
		for (int i = 0; i < words.length; i++) {
			words[i] = words[i] instanceof Worded worded ? worded.in(locale) : words[i];
		}
		return words;
	}

	/**
	 * Why not.
	 *
	 * @return the reason
	 */
	public Reason reason() {
		return reason;
	}

	/**
	 * The signals that stop a release.
	 *
	 * @return in the language of the check; empty where it is something else
	 */
	public List<Signal> signals() {
		return signals;
	}

	/**
	 * Why not, for who only asked: without the sentence that nothing was written.
	 *
	 * @param locale the language
	 * @return one or more sentences
	 */
	public String why(Locale locale) {
		return message(locale).replace(' ' + Messages.beside(ReleaseException.class, locale).get("nothing"), "");
	}

	/**
	 * The exception in words: what happened, where, what was kept, what to do.
	 *
	 * @param locale the language
	 * @return one or more sentences
	 */
	public String message(Locale locale) {
		return arguments == null ? getMessage()
				: Messages.beside(ReleaseException.class, locale).get("not." + reason.name(),
						localised(locale, arguments));
	}
}
