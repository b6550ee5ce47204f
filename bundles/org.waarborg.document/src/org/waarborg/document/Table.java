package org.waarborg.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table. Its construction fails, with table, row and column in the message, when a row has another number of cells
 * than there are columns, a cell has another type than its column, or an id occurs twice.
 *
 * @param id         stable name, unique in the document
 * @param caption    heading in the document's language, not blank: a screen reader announces the table with it
 * @param columns    the columns, at least one
 * @param rows       the rows in the order in which they are shown; rows of one group follow each other
 * @param groupTitle what the groups are ("Theme"); writers that have no group headings make a column of it; empty when
 *                   the rows have no groups
 * @param whenEmpty  what to say instead of rows when there are none; empty for a writer's own words
 * @since 0.1
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows, String groupTitle,
		String whenEmpty) implements Block {

	/** Checks that rows fit columns and copies the lists. */
	public Table {
		Ids.check("table", id);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		Objects.requireNonNull(groupTitle);
		Objects.requireNonNull(whenEmpty);
		if (caption.isBlank())
			throw new IllegalArgumentException("table " + id + " has no caption");
		checkColumns(id, columns);
		checkRows(id, columns, rows);
	}

	/**
	 * A table without groups.
	 *
	 * @param id      stable name
	 * @param caption heading
	 * @param columns the columns
	 * @param rows    the rows
	 */
	public Table(String id, String caption, List<Column> columns, List<Row> rows) {
		this(id, caption, columns, rows, "", "");
	}

	/**
	 * Whether at least one row stands in a group.
	 *
	 * @return true when there are groups
	 */
	public boolean grouped() {
		return rows.stream().anyMatch(r -> r.group().isPresent());
	}

	/**
	 * The table as it stands on a page: without its columns of data.
	 *
	 * @return this table where it has none
	 */
	public Table onPage() {
		List<Integer> shown = IntStream.range(0, columns.size())
				.filter(i -> columns.get(i).width() != Column.Width.DATA).boxed().toList();
		if (shown.size() == columns.size()) {
			return this;
		}
		return new Table(id, caption, shown.stream().map(columns::get).toList(),
				rows.stream().map(r -> new Row(r.id(), shown.stream().map(r.cells()::get).toList(), r.group()))
						.toList(),
				groupTitle, whenEmpty);
	}

	private static void checkColumns(String id, List<Column> columns) {
		Set<String> seen = new HashSet<>();
		if (columns.isEmpty())
			throw new IllegalArgumentException("table " + id + " has no columns");
		for (Column column : columns)
			if (!seen.add(column.id()))
				throw new IllegalArgumentException("table " + id + ": column " + column.id() + " occurs twice");
	}

	private static void checkRows(String id, List<Column> columns, List<Row> rows) {
		Set<String> seen = new HashSet<>();
		for (Row row : rows) {
			String place = "table " + id + ", row " + row.id();
			if (!seen.add(row.id()))
				throw new IllegalArgumentException(place + " occurs twice");
			if (row.cells().size() != columns.size())
				throw new IllegalArgumentException(
						place + ": " + row.cells().size() + " cells for " + columns.size() + " columns");
			for (int i = 0; i < columns.size(); i++)
				if (!columns.get(i).kind().accepts(row.cells().get(i)))
					throw new IllegalArgumentException(place + ", column " + columns.get(i).id() + ": a "
							+ row.cells().get(i).getClass().getSimpleName() + " in a column of kind "
							+ columns.get(i).kind());
		}
	}
}
