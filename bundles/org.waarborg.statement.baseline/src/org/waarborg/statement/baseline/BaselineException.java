package org.waarborg.statement.baseline;

import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.statement.baseline.internal.Words;

/**
 * Why there is nothing to take over from.
 *
 * @since 0.1
 */
public final class BaselineException extends Exception {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Kind {
		/** The statement has no parent statement. */
		NO_PARENT,
		/** The parent takes over from this statement itself. */
		CIRCLE,
		/** There is no such version of the parent's statement. */
		NO_SUCH_VERSION,
		/** The version of the parent's statement cannot be read, or is not what was released. */
		UNREADABLE
	}

	private final Kind kind;
	private final transient Object[] arguments;

	/**
	 * A reason.
	 *
	 * @param kind      what is wrong
	 * @param arguments of its message
	 */
	public BaselineException(Kind kind, Object... arguments) {
		super(kind.name());
		this.kind = kind;
		this.arguments = arguments.clone();
	}

	/**
	 * What is wrong.
	 *
	 * @return the kind
	 */
	public Kind kind() {
		return kind;
	}

	/**
	 * Sentences for a person.
	 *
	 * @param locale the language
	 * @return what is wrong and what to do
	 */
	public String message(Locale locale) {
		Messages messages = Words.messages(locale);
		return messages.get("problem." + kind.name(), arguments);
	}
}
