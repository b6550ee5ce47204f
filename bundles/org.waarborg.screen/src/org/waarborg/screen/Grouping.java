package org.waarborg.screen;

import java.util.function.Function;

/**
 * A way to put rows together under headings, and to pick some of them: by theme, by owner, by state.
 *
 * @param id    stable name
 * @param label what people call it ("Theme")
 * @param group the group of a row
 * @since 0.1
 */
public record Grouping(String id, String label, Function<Row, Group> group) {

	/**
	 * A group.
	 *
	 * @param order place among the groups
	 * @param label heading; also what tells it from the others
	 */
	public record Group(double order, String label) {
	}
}
