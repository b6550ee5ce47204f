package org.waarborg.report.html.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Table;

/**
 * Divides the width of a page over the columns of a table: narrow ones get what their content needs, the others share
 * the rest by how much text they hold. Reckoned from all rows, so that a browser can lay out thousands of rows at once.
 */
final class ColumnWidths {

	/** Width of a page in the size of the table's type, on a common screen and on A4 landscape alike. */
	private static final double PAGE = 95;
	private static final double PADDING = 1;
	private static final double MARK = 2.8;
	private static final double LETTER = 0.63;
	private static final double SLIM_LETTER = 0.36;
	private static final String SLIM = "fijlrtI.,:;()'|! ";
	private static final double BROAD_LETTER = 0.92;
	private static final String BROAD = "mwMW@%";
	/** Headings are bold. */
	private static final double BOLD = 1.12;
	/** Size of a table's type on paper, in points: less when the columns need it, but still readable. */
	private static final double POINTS = 8;
	private static final double LEAST_POINTS = 6.5;
	/** Longer words are broken, longer states wrap. */
	private static final double WORD = 12.5;
	private static final double STATE = 10;
	/** A column of running text is never narrower. */
	private static final double TEXT = 20;

	private final Table table;
	private final Formats formats;

	ColumnWidths(Table table, Formats formats) {
		this.table = table;
		this.formats = formats;
	}

	/** A CSS rule for each column, in percent, and one for the size of the type on paper. */
	String css() {
		double[] widths = new double[table.columns().size()];
		double[] weights = new double[widths.length];
		for (int i = 0; i < widths.length; i++) {
			boolean narrow = table.columns().get(i).width() == Column.Width.NARROW;
			widths[i] = narrow ? needed(i) : least(i);
			weights[i] = narrow ? 0 : weight(i);
		}
		double shared = Arrays.stream(weights).sum();
		double least = Arrays.stream(widths).sum();
		double free = Math.max(PAGE - least, 0);
		for (int i = 0; i < widths.length; i++)
			widths[i] += shared == 0 ? free / widths.length : weights[i] * free / shared;
		double total = Arrays.stream(widths).sum();
		String id = '#' + table.id().replace(".", "\\.");
		StringBuilder css = new StringBuilder();
		for (int i = 0; i < widths.length; i++)
			css.append(id).append(" col:nth-child(").append(i + 1).append("){width:")
					.append(decimal(widths[i] / total * 100)).append("%}\n");
		if (least > PAGE)
			// Rather scroll sideways than break names into pieces.
			css.append("@media screen{").append(id).append("{min-width:").append(decimal(least)).append("em}}\n")
					.append("@media print{").append(id).append("{font-size:")
					.append(decimal(Math.max(LEAST_POINTS, POINTS * PAGE / least))).append("pt}}\n");
		return css.toString();
	}

	/** Room for the longest value of a narrow column, or for the longest word of its heading. */
	private double needed(int column) {
		double room = longestWord(table.columns().get(column).title()) * BOLD;
		for (Row row : table.rows())
			room = Math.max(room, switch (row.cells().get(column)) {
				case Cell.Chip chip -> Math.min(width(chip.word()) * 0.93, STATE) + MARK;
				case Cell.Text text -> Math.min(width(text.value()), WORD);
				case Cell other -> Math.min(width(formats.plain(other)), WORD);
			});
		return room + padding(column);
	}

	/** Room for the longest word of a column of texts. */
	private double least(int column) {
		double room = longestWord(table.columns().get(column).title()) * BOLD;
		for (Row row : table.rows())
			room = Math.max(room, longestWord(formats.plain(row.cells().get(column))));
		return Math.max(room + padding(column), table.columns().get(column).width() == Column.Width.WIDE ? TEXT : 0);
	}

	private double padding(int column) {
		boolean dots = table.columns().get(column).kind() == Column.Kind.ITEMS;
		return PADDING + (column == 0 ? PADDING : 0) + (dots ? PADDING : 0);
	}

	/** Grows with the amount of text, slower than the amount. */
	private double weight(int column) {
		double average = table.rows().stream()
				.mapToInt(r -> Math.min(formats.plain(r.cells().get(column)).length(), 1200)).average().orElse(0);
		return Math.sqrt(average) * (table.columns().get(column).width() == Column.Width.WIDE ? 3 : 1) + 1;
	}

	/** Width of the first line, as far as it counts. */
	private static double width(String text) {
		double width = 0;
		for (int i = 0; i < text.length() && text.charAt(i) != '\n' && width < WORD; i++)
			width += letter(text.charAt(i));
		return width;
	}

	private static double longestWord(String text) {
		double longest = 0;
		double width = 0;
		for (int i = 0; i < text.length() && longest < WORD; i++) {
			char c = text.charAt(i);
			width = c <= ' ' || c == '-' || c == '/' ? 0 : width + letter(c);
			longest = Math.max(longest, width);
		}
		return Math.min(longest, WORD);
	}

	private static double letter(char c) {
		if (SLIM.indexOf(c) >= 0)
			return SLIM_LETTER;
		return BROAD.indexOf(c) >= 0 ? BROAD_LETTER : LETTER;
	}

	private static String decimal(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}
}
