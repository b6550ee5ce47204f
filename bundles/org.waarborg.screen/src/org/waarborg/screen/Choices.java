package org.waarborg.screen;

import java.util.List;

/**
 * What can be chosen in a field, found as one types. On the dossier's thread; fast enough for every key.
 *
 * @since 0.1
 */
public interface Choices {

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
	 * Makes a new thing to choose from what was typed, as a command that can be undone, and answers it. Only where
	 * {@link #creates} says so.
	 *
	 * @param query what was typed
	 * @return the new value
	 */
	default Object create(String query) {
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
