package org.waarborg.screen;

import java.util.Objects;
import java.util.Optional;

/**
 * A place that a person can go to: a screen of a dossier, a row in it, a field of the row. Kept over restarts, so it names and
 * holds nothing.
 *
 * @param source id of the source of screens, for example {@code statement}
 * @param key    which of its screens; empty for its only one
 * @param row    id of the row; empty for the screen as a whole
 * @param field  id of the field; empty for the row as a whole. Without a row it may name a group to be seen alone, see
 *               {@link #only}
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

	/**
	 * A group of a grouping that is to be seen alone.
	 *
	 * @param grouping id of the grouping
	 * @param group    label of the group
	 * @since 0.1
	 */
	public record Only(String grouping, String group) {
	}

	/**
	 * The same screen with only the rows of a group.
	 *
	 * @param grouping id of a grouping of the screen
	 * @param group    label of the group
	 * @return the target
	 */
	public Target only(String grouping, String group) {
		return new Target(source, key, "", grouping + '=' + group);
	}

	/**
	 * The group that is to be seen alone.
	 *
	 * @return the group; empty for all rows
	 */
	public Optional<Only> only() {
		int end = row.isEmpty() ? field.indexOf('=') : -1;
		return end <= 0 ? Optional.empty() : Optional.of(new Only(field.substring(0, end), field.substring(end + 1)));
	}
}
