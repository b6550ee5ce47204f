package org.waarborg.screen;

import java.util.Objects;

/**
 * A place that a person can go to: a screen of a dossier, a row in it, a field of the row. Kept over restarts, so it names and
 * holds nothing.
 *
 * @param source id of the source of screens, for example {@code statement}
 * @param key    which of its screens; empty for its only one
 * @param row    id of the row; empty for the screen as a whole
 * @param field  id of the field; empty for the row as a whole
 * @since 0.1
 */
public record Target(String source, String key, String row, String field) {

	/** Checks that all is there. */
	public Target {
		Objects.requireNonNull(key);
		Objects.requireNonNull(row);
		Objects.requireNonNull(field);
		if (source.isEmpty())
			throw new IllegalArgumentException("a target needs a source");
	}

	/**
	 * A screen.
	 *
	 * @param source id of the source
	 * @param key    which of its screens
	 * @return the target
	 */
	public static Target screen(String source, String key) {
		return new Target(source, key, "", "");
	}

	/**
	 * The same screen at a field.
	 *
	 * @param id the field
	 * @return the target
	 */
	public Target at(String id) {
		return new Target(source, key, row, id);
	}
}
