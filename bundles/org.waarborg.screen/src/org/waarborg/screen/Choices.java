package org.waarborg.screen;

import java.util.List;

import org.eclipse.emf.common.command.Command;

/**
 * What can be chosen in a field, found as one types. On the dossier's thread; fast enough for every key.
 *
 * @since 0.1
 */
public interface Choices {

	/**
	 * A new thing to choose.
	 *
	 * @param value   the thing, in no file yet
	 * @param command puts it into the dossier; not yet run, so that it is one step with what sets it
	 */
	record Made(Object value, Command command) {
	}

	/**
	 * The choices that a person means.
	 *
	 * @param row   the row that is edited
	 * @param query what was typed: any part of any word, several words in any order, without accents or case; empty for all
	 * @param limit at most so many
	 * @return the choices, best first
	 */
	List<Option> find(Row row, String query, int limit);

	/**
	 * How a value that is set reads.
	 *
	 * @param value the value
	 * @return the choice; also for a value that cannot be chosen any more
	 */
	Option describe(Object value);

	/**
	 * Makes a new thing to choose from what was typed. Only where {@link #creates} says so; {@link FormModel#create} sets it.
	 *
	 * @param query what was typed
	 * @return the new value and the command that adds it
	 */
	default Made create(String query) {
		throw new UnsupportedOperationException("nothing can be made here");
	}

	/**
	 * Whether a new thing can be made while choosing.
	 *
	 * @return what the offer says ("New person"); empty when not
	 */
	default String creates() {
		return "";
	}
}
