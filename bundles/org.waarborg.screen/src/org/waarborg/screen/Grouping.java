package org.waarborg.screen;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A way to put rows together under headings, and to pick some of them: by theme, by owner, by state.
 * <p>
 * A row may belong to several groups: a control that a law and a contract ask for. Who picks one of them sees the row. Under
 * headings a row stands once, because it is one line to select, to edit and to count: rows with the same groups stand together,
 * behind those that have the first of these groups alone.
 *
 * @param id     stable name
 * @param label  what people call it ("Theme")
 * @param group  the group of a row; of several the first
 * @param groups all groups of a row, at least one, in order
 * @since 0.1
 */
public record Grouping(String id, String label, Function<Row, Group> group, Function<Row, List<Group>> groups) {

	/** Checks that all is there. */
	public Grouping {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(group);
		Objects.requireNonNull(groups);
	}

	/**
	 * A grouping in which each row has one group.
	 *
	 * @param id    stable name
	 * @param label what people call it
	 * @param group the group of a row
	 */
	public Grouping(String id, String label, Function<Row, Group> group) {
		this(id, label, group, row -> List.of(group.apply(row)));
	}

	/**
	 * A grouping in which a row may have several groups.
	 *
	 * @param id     stable name
	 * @param label  what people call it
	 * @param groups the groups of a row, at least one, in order
	 * @return the grouping
	 */
	public static Grouping several(String id, String label, Function<Row, List<Group>> groups) {
		return new Grouping(id, label, row -> groups.apply(row).getFirst(), groups);
	}

	/**
	 * A group.
	 *
	 * @param order place among the groups
	 * @param label heading; also what tells it from the others
	 */
	public record Group(double order, String label) {
	}
}
