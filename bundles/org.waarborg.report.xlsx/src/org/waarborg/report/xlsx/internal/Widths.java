package org.waarborg.report.xlsx.internal;

import java.util.stream.Stream;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;

/** Widths of the columns of a grid, in digits: what the content needs, within what the column deserves. */
final class Widths {

	/** Room beside the text, and for the button of the filter. */
	private static final double PADDING = 1.6;
	private static final double BUTTON = 3;

	private static final double DAY = 11;

	private final Grid grid;
	private final Formats formats;

	private final long wide;

	Widths(Grid grid, Formats formats) {
		this.grid = grid;
		this.wide = grid.columns().stream().filter(c -> c.width() == Column.Width.WIDE).count();
		this.formats = formats;
	}

	double[] all() {
		double[] widths = new double[grid.columns().size()];
		for (int i = 0; i < widths.length; i++)
			widths[i] = width(i);
		return widths;
	}

	private double width(int at) {
		Column column = grid.columns().get(at);
		double most = most(column);
		double content = 0;
		for (Row row : grid.table().rows())
			if (content < most)
				content = Math.max(content, needed(grid.cell(row, at)));
		double heading = TextFit.word(column.title()) * 1.08 + BUTTON;
		double least = Math.max(heading, least(column));
		return Math.max(Math.min(heading, 30), Math.min(Math.max(content + PADDING, least), most));
	}

	private double needed(Cell cell) {
		return switch (cell) {
			case Cell.Items items -> Stream.concat(Stream.of(""), items.items().stream().map(Cell.Item::text))
					.mapToDouble(TextFit::width).max().orElse(0);
			case Cell.Date date -> DAY;
			case Cell other -> TextFit.width(formats.plain(other));
		};
	}

	private static double least(Column column) {
		boolean toFill = column.entry() == Column.Entry.FILLED && column.kind() == Column.Kind.TEXT;
		if (toFill) {
			// Room for what somebody will write.
			return column.width() == Column.Width.WIDE ? 44 : 26;
		}
		return column.width() == Column.Width.WIDE ? 24 : column.kind() == Column.Kind.DATE ? 12 : 7;
	}

	private double most(Column column) {
		return switch (column.width()) {
			case WIDE -> wide > 1 ? 52 : 60;
			case NORMAL -> column.kind() == Column.Kind.ITEMS ? 30 : 28;
			// Narrow on a page says what kind of value it is; here it must still be read.
			case NARROW, DATA -> column.kind() == Column.Kind.IDENTIFIER ? 34
					: column.kind() == Column.Kind.TEXT || column.kind() == Column.Kind.ITEMS ? 28 : 20;
		};
	}
}
