package org.waarborg.report.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Column.Kind;
import org.waarborg.document.Column.Width;
import org.waarborg.document.Formats;
import org.waarborg.document.Table;

/**
 * How the rows of a table stand on a page. Where its columns do not fit beside each other each row has a second line: the
 * texts, in columns of their own below what names and judges the row. So nobody scrolls sideways, and running text gets
 * long lines.
 */
final class RowLayout {

	private final int heading;
	private final List<Integer> first;
	private final List<Integer> second = new ArrayList<>();
	private final String css;

	RowLayout(Table table, Formats formats) {
		List<Column> columns = table.columns();
		heading = heading(columns);
		first = new ArrayList<>(IntStream.range(0, columns.size()).boxed().toList());
		ColumnWidths widths = new ColumnWidths(table, formats);
		if (!widths.fit(first)) {
			move(i -> columns.get(i).width() == Width.WIDE || columns.get(i).kind() == Kind.ITEMS
					|| hasLines(table, i));
			// Then texts, the last first: the name of a row stands before what is said about it.
			for (int i = columns.size() - 1; i > 1 && !widths.fit(first); i--) {
				int last = i;
				move(c -> c == last && columns.get(c).kind() == Kind.TEXT);
			}
		}
		css = widths.css(first) + (second.isEmpty() ? "" : widths.textsCss(second));
	}

	/** For a table that is as wide as it wants to be. */
	RowLayout(Table table) {
		heading = heading(table.columns());
		first = IntStream.range(0, table.columns().size()).boxed().toList();
		css = "";
	}

	/** Whether most of its texts have several lines: they would make the first line as high. */
	private static boolean hasLines(Table table, int column) {
		List<String> texts = table.rows().stream().map(r -> r.cells().get(column)).filter(Cell.Text.class::isInstance)
				.map(c -> ((Cell.Text) c).value()).toList();
		return texts.stream().filter(t -> t.indexOf('\n') >= 0).count() * 2 > texts.size();
	}

	private void move(IntPredicate wanted) {
		List<Integer> moved = first.stream().filter(i -> i != heading && first.size() > 1 && wanted.test(i)).toList();
		second.addAll(moved);
		second.sort(null);
		first.removeAll(moved);
	}

	/** Columns of the first line, by index. */
	List<Integer> first() {
		return first;
	}

	/** Columns of the second line, by index; empty where rows have one. */
	List<Integer> second() {
		return second;
	}

	/** The column that names the row, or -1. */
	int heading() {
		return heading;
	}

	String css() {
		return css;
	}

	private static int heading(List<Column> columns) {
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).kind() == Kind.IDENTIFIER)
				return i;
		return switch (columns.getFirst().kind()) {
			case TEXT, REFERENCE -> 0;
			default -> -1;
		};
	}
}
