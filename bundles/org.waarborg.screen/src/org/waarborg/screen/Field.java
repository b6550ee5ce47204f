package org.waarborg.screen;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.rules.Place;
import org.waarborg.store.Edits;

/**
 * One thing that a person reads and changes of a row: a column of a grid and a field of a form alike. Made for one session
 * and language. On the dossier's thread.
 *
 * @since 0.1
 */
public interface Field {

	/**
	 * Stable name, kept in the user's column sets.
	 *
	 * @return the id, unique in its screen, for example {@code owner}
	 */
	String id();

	/**
	 * What people call it.
	 *
	 * @return the label in the session's language
	 */
	String label();

	/**
	 * What one should know to fill it in.
	 *
	 * @return a sentence, or nothing where the label says enough
	 */
	default String help() {
		return "";
	}

	/**
	 * What kind of value it has.
	 *
	 * @return the type
	 */
	FieldType type();

	/**
	 * How it reads.
	 *
	 * @param row a row of its screen
	 * @return the cell; never null
	 */
	Cell cell(Row row);

	/**
	 * What it has, see {@link FieldType}.
	 *
	 * @param row a row of its screen
	 * @return the value, or null for nothing
	 */
	Object value(Row row);

	/**
	 * Changes it.
	 *
	 * @param edits makes commands
	 * @param row   a row of its screen, not {@link #locked}
	 * @param value what to set, see {@link FieldType}; null clears
	 * @return the command, not yet run
	 */
	Command set(Edits edits, Row row, Object value);

	/**
	 * Why it cannot be changed in a row.
	 *
	 * @param row a row of its screen
	 * @return the reason in a sentence; empty when it can be changed
	 */
	default Optional<String> locked(Row row) {
		return Optional.empty();
	}

	/**
	 * Whether it makes sense in a row: no exclusion reason where a control applies.
	 *
	 * @param row a row of its screen
	 * @return false to leave it out of the form
	 */
	default boolean shown(Row row) {
		return true;
	}

	/**
	 * Whether a signal at a place belongs beside this field.
	 *
	 * @param row   a row of its screen
	 * @param place where the signal is
	 * @return true when it belongs here
	 */
	boolean isAt(Row row, Place place);
}
