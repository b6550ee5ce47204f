package org.waarborg.report.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Table;

/**
 * Divides the width of a page over the columns of a table. Where they do not fit beside each other without breaking
 * words, running text goes below the rest of its row, over the width of the page.
 */
final class Columns {

	static final double PADDING = 4;
	/** Longer words are broken, longer states wrap. */
	private static final double WORD = 146;
	private static final double STATE = 74;
	private static final double CHIP = 6;
	/** Columns of a name or running text are never narrower. */
	private static final double NAME = 52;
	private static final double TEXT = 150;
	private static final int LONG = 1200;

	private final Table table;
	private final int heading;
	private final double[] needs;
	private final double[] weights;

	/** Place of a column: its left side counted from the left margin. */
	record Slot(int column, double x, double width) {
	}

	Columns(Table table, Formats formats, FontBook fonts) {
		this.table = table;
		heading = headingColumn(table.columns());
		int count = table.columns().size();
		needs = new double[count];
		weights = new double[count];
		for (int i = 0; i < count; i++)
			measure(i, formats, fonts);
	}

	private void measure(int column, Formats formats, FontBook fonts) {
		Column about = table.columns().get(column);
		double word = new Text(about.title(), true, fonts).longestWord() * TablePainter.HEAD.size();
		double full = word;
		long letters = 0;
		for (Row row : table.rows()) {
			Cell cell = row.cells().get(column);
			String plain = CellBox.plain(cell, formats);
			letters += Math.min(plain.length(), LONG);
			// What is longer than this is wider than any column can be.
			Text text = new Text(plain.length() > LONG ? plain.substring(0, LONG) : plain,
					cell instanceof Cell.Chip || column == heading, fonts);
			word = Math.max(word, text.longestWord() * TablePainter.CELL.size());
			full = Math.max(full, text.width() * TablePainter.CELL.size());
		}
		needs[column] = need(about, Math.min(word, WORD), Math.min(full, WORD)) + 2 * PADDING + 0.5;
		weights[column] = about.width() == Column.Width.NARROW ? 0
				: (10.0 + letters / Math.max(1.0, table.rows().size()))
						* (about.width() == Column.Width.WIDE ? 1.5 : 1);
	}

	private static double need(Column column, double word, double full) {
		return switch (column.kind()) {
			case IDENTIFIER, NUMBER, DATE, REFERENCE -> full;
			case STATUS -> Math.max(word, Math.min(full, STATE)) + CHIP;
			case TEXT, ITEMS -> (column.kind() == Column.Kind.ITEMS ? CellBox.BULLET : 0) + switch (column.width()) {
				case NARROW -> word;
				case NORMAL, DATA -> Math.max(word, Math.min(full, NAME));
				case WIDE -> Math.max(word, Math.min(full, TEXT));
			};
		};
	}

	/** The column that says what a row is about; negative when none does. */
	int heading() {
		return heading;
	}

	private static int headingColumn(List<Column> columns) {
		for (int i = 0; i < columns.size(); i++)
			if (columns.get(i).kind() == Column.Kind.IDENTIFIER)
				return i;
		return switch (columns.getFirst().kind()) {
			case TEXT, REFERENCE -> 0;
			default -> -1;
		};
	}

	/** Whether all columns fit beside each other. */
	boolean fit(double width) {
		return IntStream.range(0, needs.length).mapToDouble(i -> needs[i]).sum() <= width;
	}

	/** The columns, line by line. */
	List<List<Slot>> bands(double width) {
		List<Integer> first = new ArrayList<>(IntStream.range(0, needs.length).boxed().toList());
		List<Integer> rest = new ArrayList<>();
		for (int i = needs.length - 1; i > 0 && sum(first) > width; i--)
			if (isWide(i))
				move(i, first, rest);
		// Where there is a second line anyway, all running text stands there, in the table's order.
		if (!rest.isEmpty())
			for (int i = needs.length - 1; i > 0; i--)
				if (isWide(i))
					move(i, first, rest);
		for (int i = needs.length - 1; i > 0 && sum(first) > width; i--)
			move(i, first, rest);
		List<List<Slot>> bands = new ArrayList<>();
		bands.add(slots(first, 0, width));
		double indent = rest.isEmpty() || table.columns().getFirst().kind() != Column.Kind.IDENTIFIER ? 0
				: Math.min(bands.getFirst().getFirst().width(), width / 6);
		List<Integer> band = new ArrayList<>();
		for (int column : rest.stream().sorted().toList()) {
			if (!band.isEmpty() && sum(band) + needs[column] > width - indent) {
				bands.add(slots(band, indent, width - indent));
				band = new ArrayList<>();
			}
			band.add(column);
		}
		if (!band.isEmpty())
			bands.add(slots(band, indent, width - indent));
		return bands;
	}

	private static void move(Integer column, List<Integer> from, List<Integer> to) {
		if (from.remove(column))
			to.add(column);
	}

	private boolean isWide(int column) {
		return table.columns().get(column).width() == Column.Width.WIDE;
	}

	private double sum(List<Integer> columns) {
		return columns.stream().mapToDouble(i -> needs[i]).sum();
	}

	/**
	 * Each column gets what it needs; what is left goes to those that have most text for their width, so that the cells
	 * of a row are about as tall.
	 */
	private List<Slot> slots(List<Integer> columns, double from, double width) {
		double needed = sum(columns);
		double shrink = Math.min(1, width / needed);
		double each = columns.stream().allMatch(i -> weights[i] == 0) ? (width - needed * shrink) / columns.size() : 0;
		double share = share(columns, width);
		List<Slot> slots = new ArrayList<>();
		double x = from;
		for (int column : columns) {
			double wide = Math.max(needs[column] * shrink, share * weights[column]) + each;
			slots.add(new Slot(column, x, wide));
			x += wide;
		}
		return slots;
	}

	private double share(List<Integer> columns, double width) {
		double low = 0;
		double high = width;
		for (int i = 0; i < 60; i++) {
			double share = (low + high) / 2;
			if (columns.stream().mapToDouble(c -> Math.max(needs[c], share * weights[c])).sum() > width)
				high = share;
			else
				low = share;
		}
		return low;
	}
}
