package org.waarborg.statement.migration;

import java.util.List;
import java.util.Locale;

import org.waarborg.controlset.Messages;
import org.waarborg.statement.migration.internal.MigrationWords;

/**
 * A migration that cannot be planned or carried out; nothing was changed.
 *
 * @since 0.1
 */
public final class MigrationException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Kind kind;
	private final transient List<Object> arguments;

	/** Why. */
	public enum Kind {
		/** No such control set is installed. */
		NOT_INSTALLED,
		/** The target holds no controls that one decides on. */
		NO_CONTROLS,
		/** The catalog of the target cannot be read. */
		BROKEN,
		/** The statement covers the target already. */
		SAME,
		/** No installed mapping leads from the sets of the statement to the target. */
		NO_MAPPING,
		/** The statement has a twin already. */
		HAS_TWIN,
		/** The statement is not the one that was planned for, or changed since. */
		STALE,
		/** An answer to something that was not asked. */
		NOT_ASKED,
		/** An answer that is no answer to its question. */
		NO_ANSWER
	}

	/**
	 * Something that cannot be done.
	 *
	 * @param kind      why
	 * @param arguments what its message names
	 */
	public MigrationException(Kind kind, Object... arguments) {
		super(kind + " " + List.of(arguments));
		this.kind = kind;
		this.arguments = List.of(arguments);
	}

	/**
	 * Why.
	 *
	 * @return the kind; never null
	 */
	public Kind kind() {
		return kind;
	}

	/**
	 * What happened and what to do, for people.
	 *
	 * @param locale the language
	 * @return the message
	 */
	public String message(Locale locale) {
		return Messages.beside(MigrationWords.class, locale).get("error." + kind.name(), arguments.toArray());
	}
}
