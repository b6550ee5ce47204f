package org.waarborg.report.html.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Table;

/**
 * Divides the width of a page over the columns of a table: narrow ones get what their content needs, the others share
 * the rest by how much text they hold. Reckoned beforehand, so that a browser can lay out thousands of rows at once.
 */
final class ColumnWidths {

	/** Width of a page in the size of the table's type, on a common screen and on A4 landscape alike. */
	private static final double PAGE = 95;
	private static final double PADDING = 1;
	private static final double MARK = 2.8;
	private static final double LETTER = 0.63;
	private static final double SLIM_LETTER = 0.36;
	private static final String SLIM = "fijlrtI.,:;()'|! ";
	private static final double LARGE_LETTER = 0.72;
	private static final double BROAD_LETTER = 0.92;
	private static final String BROAD = "mwMW@%";
	/** Headings are bold. */
	private static final double BOLD = 1.12;
	/** Size of a table's type on paper, in points: less when the columns need it, but still readable. */
	private static final double POINTS = 8;
	private static final double LEAST_POINTS = 6.5;
	/** Longer words are broken, longer states wrap. */
	private static final double WORD = 13.5;
	/** Below the first line of a row there is room for these. */
	private static final double LONG_WORD = 19;
	private static final double GAP = 1.6;
	private static final double STATE = 13;
	/** A column of running text is never narrower. */
	private static final double TEXT = 20;
	/** Nor is one of names and dates that stand below each other. */
	private static final double LEAST_TEXT = 9;
	/** So many rows of running text are looked at. */
	private static final int SAMPLE = 300;

	private final Table table;
	private final List<Row> sample;
	private final Formats formats;
	private final double[] least;
	private final double[] words;

	ColumnWidths(Table table, Formats formats) {
		this.table = table;
		this.sample = sample(table.rows());
		this.formats = formats;
		this.least = new double[table.columns().size()];
		this.words = new double[least.length];
		for (int i = 0; i < least.length; i++)
			least[i] = isNarrow(i) ? needed(i) : longest(i);
	}

	/** Whether these columns stand beside each other on a common screen and on A4 landscape, nothing broken. */
	boolean fit(List<Integer> columns) {
		return columns.stream().mapToDouble(i -> least[i]).sum() <= PAGE;
	}

	/** CSS rules for the columns, in percent, and where the table is too wide also for the size of the type on paper. */
	String css(List<Integer> columns) {
		double total = columns.stream().mapToDouble(i -> least[i]).sum();
		double[] widths = shared(columns, i -> least[i]);
		StringBuilder css = new StringBuilder();
		for (int i = 0; i < widths.length; i++)
			css.append(selector()).append(" col:nth-child(").append(i + 1).append("){width:")
					.append(decimal(widths[i])).append("%}\n");
		if (total > PAGE)
			// Rather scroll sideways than break names into pieces.
			css.append("@media screen{").append(selector()).append("{min-width:").append(decimal(total))
					.append("em}}\n@media print{").append(selector()).append("{font-size:")
					.append(decimal(Math.max(LEAST_POINTS, POINTS * PAGE / total))).append("pt}}\n");
		return css.toString();
	}

	/** CSS rule for texts that stand beside each other below the first line of their row. */
	String textsCss(List<Integer> columns) {
		StringBuilder css = new StringBuilder(selector()).append("{--texts:");
		for (double width : shared(columns, i -> Math.max(least[i], words[i] + padding(i)) + GAP))
			css.append("minmax(0,").append(decimal(width)).append("fr) ");
		return css.append("}\n").toString();
	}

	private String selector() {
		return '#' + table.id().replace(".", "\\.");
	}

	/** Shares of the columns in percent: what each needs, and what is left by the amount of text. */
	private double[] shared(List<Integer> columns, ToDoubleFunction<Integer> needed) {
		double[] widths = columns.stream().mapToDouble(needed).toArray();
		double[] weights = columns.stream().mapToDouble(i -> isNarrow(i) ? 0 : weight(i)).toArray();
		double weight = Arrays.stream(weights).sum();
		double free = Math.max(PAGE - Arrays.stream(widths).sum(), 0);
		for (int i = 0; i < widths.length; i++)
			widths[i] += weight == 0 ? free / widths.length : weights[i] * free / weight;
		double total = Arrays.stream(widths).sum();
		return Arrays.stream(widths).map(w -> w / total * 100).toArray();
	}

	private boolean isNarrow(int column) {
		return table.columns().get(column).width() == Column.Width.NARROW;
	}

	/** Room for the longest value of a narrow column, or for the longest word of its heading. */
	private double needed(int column) {
		double room = Math.min(longestWord(table.columns().get(column).title()) * BOLD, WORD * BOLD);
		for (Row row : table.rows())
			room = Math.max(room, switch (row.cells().get(column)) {
				case Cell.Chip chip -> Math.min(width(chip.word()) * 0.93, STATE) + MARK;
				case Cell.Text text -> Math.min(width(text.value()), WORD);
				case Cell other -> Math.min(width(formats.plain(other)), WORD);
			});
		return room + padding(column);
	}

	/** Rows from all over a long table: running text is alike everywhere, and reading each letter of it twice is slow. */
	private static List<Row> sample(List<Row> rows) {
		int step = rows.size() / SAMPLE + 1;
		return IntStream.range(0, rows.size()).filter(i -> i % step == 0).mapToObj(rows::get).toList();
	}

	/** Room for the longest word of a column of texts. */
	private double longest(int column) {
		double room = longestWord(table.columns().get(column).title()) * BOLD;
		for (Row row : sample)
			room = Math.max(room, longestWord(formats.plain(row.cells().get(column))));
		words[column] = room;
		return Math.max(Math.min(room, WORD) + padding(column),
				table.columns().get(column).width() == Column.Width.WIDE ? TEXT : LEAST_TEXT);
	}

	private double padding(int column) {
		boolean dots = table.columns().get(column).kind() == Column.Kind.ITEMS;
		return PADDING + (column == 0 ? PADDING : 0) + (dots ? PADDING : 0);
	}

	/** Grows with the amount of text, slower than the amount. */
	private double weight(int column) {
		double average = sample.stream()
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
		for (int i = 0; i < text.length() && longest < LONG_WORD; i++) {
			char c = text.charAt(i);
			width = c <= ' ' || c == '-' || c == '/' ? 0 : width + letter(c);
			longest = Math.max(longest, width);
		}
		return Math.min(longest, LONG_WORD);
	}

	private static double letter(char c) {
		if (SLIM.indexOf(c) >= 0)
			return SLIM_LETTER;
		if (BROAD.indexOf(c) >= 0)
			return BROAD_LETTER;
		return Character.isUpperCase(c) ? LARGE_LETTER : LETTER;
	}

	private static String decimal(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}
}
