package org.waarborg.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param id    id of what the row is about (the decision, the risk), unique in its table; any characters, not empty
 * @param cells one for each column, in the columns' order
 * @param group the group that it stands in; rows of one group follow each other
 * @since 0.1
 */
public record Row(String id, List<Cell> cells, Optional<Group> group) {

	/**
	 * A group of rows, for example a theme of the norm.
	 *
	 * @param id    name for machines, not null
	 * @param label heading in the document's language, not null
	 */
	public record Group(String id, String label) {
		/** Checks the texts. */
		public Group {
			Objects.requireNonNull(id);
			Objects.requireNonNull(label);
		}
	}

	/** Checks the id and copies the cells. */
	public Row {
		cells = List.copyOf(cells);
		Objects.requireNonNull(group);
		if (id.isEmpty())
			throw new IllegalArgumentException("a row needs an id");
	}

	/**
	 * A row without a group.
	 *
	 * @param id    id of what it is about
	 * @param cells one for each column
	 */
	public Row(String id, List<Cell> cells) {
		this(id, cells, Optional.empty());
	}

	/**
	 * A row in a group.
	 *
	 * @param id    id of what it is about
	 * @param cells one for each column
	 * @param group the group, not null
	 */
	public Row(String id, List<Cell> cells, Group group) {
		this(id, cells, Optional.of(group));
	}
}
