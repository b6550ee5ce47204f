package org.waarborg.report.xlsx.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Figure;
import org.waarborg.document.Matrix;
import org.waarborg.document.Row;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.Words;

/**
 * A table as a sheet has it: its columns of data too, and its groups as a column, so that a filter can use them.
 *
 * @param table   the table
 * @param columns the columns of the sheet
 * @param groupAt where the column of groups stands, -1 when there is none
 * @param figure  the figure that the table belongs to
 * @param codes   columns of the table with items that are all codes, so short that they follow each other in a line
 */
record Grid(Table table, List<Column> columns, int groupAt, Optional<Figure> figure, Set<Integer> codes) {

	/** Items that are no longer are codes: a line for each would make rows tall and empty. */
	private static final int CODE = 14;

	static Grid of(Table table, Words words) {
		if (!table.grouped())
			return new Grid(table, table.columns(), -1, Optional.empty(), codes(table));
		List<Column> columns = new ArrayList<>(table.columns());
		int at = groupAt(columns);
		String title = table.groupTitle().isBlank() ? words.get("group") : table.groupTitle();
		columns.add(at, Column.text("group", title).asGroupable());
		return new Grid(table, List.copyOf(columns), at, Optional.empty(), codes(table));
	}

	static Grid of(Figure figure) {
		Table table = figure.table();
		return new Grid(table, table.columns(), -1, Optional.of(figure), Set.of());
	}

	/** Behind what says which row it is: the identifier and the name beside it. */
	private static int groupAt(List<Column> columns) {
		int at = columns.getFirst().kind() == Column.Kind.IDENTIFIER ? 1 : 0;
		return at < columns.size() && columns.get(at).kind() == Column.Kind.TEXT
				&& columns.get(at).width() == Column.Width.NORMAL ? at + 1 : at;
	}

	Cell cell(Row row, int column) {
		if (column == groupAt)
			return Cell.text(row.group().map(Row.Group::label).orElse(""));
		int at = groupAt >= 0 && column > groupAt ? column - 1 : column;
		Cell cell = row.cells().get(at);
		return cell instanceof Cell.Items items && codes.contains(at)
				? Cell.text(items.items().stream().map(Cell.Item::text).collect(Collectors.joining("; ")))
				: cell;
	}

	private static Set<Integer> codes(Table table) {
		Set<Integer> codes = new HashSet<>();
		for (int i = 0; i < table.columns().size(); i++) {
			int at = i;
			if (table.columns().get(i).kind() == Column.Kind.ITEMS
					&& table.rows().stream().map(r -> r.cells().get(at)).allMatch(Grid::isCodes))
				codes.add(i);
		}
		return Set.copyOf(codes);
	}

	private static boolean isCodes(Cell cell) {
		return !(cell instanceof Cell.Items items) || items.items().stream()
				.allMatch(i -> i.text().length() <= CODE && i.text().indexOf('\n') < 0);
	}

	/** What the colour of a heading means. */
	Optional<Status> headingTone(int column) {
		if (figure.orElse(null) instanceof StackedBar bars && column > 0 && column <= bars.legend().size())
			return Optional.of(bars.legend().get(column - 1).status());
		return Optional.empty();
	}

	/** What the colour of a cell means, where its column has no states. */
	Optional<Status> tone(int row, int column) {
		if (figure.orElse(null) instanceof Matrix matrix && column > 0 && column <= matrix.columns().size())
			return Optional.of(matrix.rows().get(row).squares().get(column - 1).status());
		return Optional.empty();
	}

	/** How many columns stay in sight when the reader goes to the right. */
	int frozen() {
		for (int i = 0; i < Math.min(2, columns.size()); i++)
			if (columns.get(i).kind() == Column.Kind.IDENTIFIER)
				return i + 1;
		return columns.size() > 1 && columns.getFirst().width() == Column.Width.NORMAL ? 1 : 0;
	}
}
