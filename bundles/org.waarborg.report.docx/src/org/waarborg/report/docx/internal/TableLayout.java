package org.waarborg.report.docx.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Table;

/**
 * Decides how a table stands on paper: upright or across, and whether its columns of running text get a line of their
 * own below each row, because ten columns side by side break every word. Widths are reckoned from all rows.
 *
 * @param landscape whether it needs the page across
 * @param upper     indexes of the columns side by side
 * @param lower     indexes of the columns below them
 * @param widths    width of each upper column, in twentieths of a point; their sum is the page's
 */
record TableLayout(boolean landscape, List<Integer> upper, List<Integer> lower, int[] widths) {

	/** Left and right of a cell's text together, in twentieths of a point. */
	static final int PADDING = 160;
	private static final int TWENTIETHS_OF_A_HALF_POINT = 10;
	/** A table of so little text stays upright even where it is tight. */
	private static final int FEW_LETTERS = 1200;
	private static final double TIGHT = 1.4;
	/** Widths in the size of the type: longer words are broken, longer states wrap. */
	private static final double WORD = 12;
	private static final double STATE = 9;
	/** Blanks around a state. */
	private static final double MARK = 0.7;
	private static final double NORMAL = 10;
	private static final double WIDE = 22;
	private static final double BOLD = 1.08;
	private static final int STEPS = 60;
	private static final int SAMPLE = 150;

	/** What the columns of a table need: reckoned once, laid out for one or more papers. */
	static final class Reckoning {
		private final Table table;
		private final Formats formats;
		private final double em;
		private final double[] least;
		private final double[] good;
		private long letters;

		/** @param size size of the type in half points */
		Reckoning(Table table, Formats formats, int size) {
			this.table = table;
			this.formats = formats;
			this.em = size * TWENTIETHS_OF_A_HALF_POINT;
			int count = table.columns().size();
			least = new double[count];
			good = new double[count];
			for (int i = 0; i < count; i++)
				column(i);
		}

		/** The table as it stands on a page. */
		Table table() {
			return table;
		}

		private void column(int i) {
			Column column = table.columns().get(i);
			boolean narrow = column.width() == Column.Width.NARROW;
			double word = longestWord(column.title()) * BOLD;
			double line = word;
			for (Row row : table.rows()) {
				Cell cell = row.cells().get(i);
				String plain = plain(cell, formats);
				letters += plain.length();
				double whole = width(plain);
				boolean state = cell instanceof Cell.Chip;
				word = Math.max(word, Math.min(longestWord(plain) * BOLD, WORD) + (state ? MARK : 0));
				line = Math.max(line, state ? Math.min(whole * BOLD, STATE) + MARK : whole * (narrow ? BOLD : 1));
			}
			double comfort = narrow ? WORD : column.width() == Column.Width.WIDE ? WIDE : NORMAL;
			least[i] = (narrow ? Math.max(word, Math.min(line, WORD)) : word) * em + PADDING;
			good[i] = Math.max(least[i], Math.min(line, comfort) * em + PADDING);
		}

		TableLayout layout(int upright, int across) {
			List<Integer> all = new ArrayList<>();
			for (int i = 0; i < least.length; i++)
				all.add(i);
			if (sum(good, all) <= upright || letters <= FEW_LETTERS
					&& sum(least, all) <= upright && sum(good, all) <= upright * TIGHT)
				return new TableLayout(false, all, List.of(), widths(all, upright));
			if (sum(good, all) <= across)
				return new TableLayout(true, all, List.of(), widths(all, across));
			List<Integer> lower = all.stream().filter(i -> table.columns().get(i).width() == Column.Width.WIDE)
					.toList();
			List<Integer> upper = all.stream().filter(i -> !lower.contains(i)).toList();
			if (lower.isEmpty() || upper.isEmpty())
				return new TableLayout(true, all, List.of(), widths(all, across));
			if (sum(good, upper) <= upright)
				return new TableLayout(false, upper, lower, widths(upper, upright));
			return new TableLayout(true, upper, lower, widths(upper, across));
		}

		private static double sum(double[] widths, List<Integer> columns) {
			return columns.stream().mapToDouble(i -> widths[i]).sum();
		}

		/**
		 * First what each needs; then, bit by bit, more for the column that makes most rows high. So a table gets as
		 * few pages as its text allows.
		 */
		private int[] widths(List<Integer> columns, int available) {
			double[] widths = columns.stream().mapToDouble(i -> least[i]).toArray();
			double step = (available - Arrays.stream(widths).sum()) / STEPS;
			List<double[][]> sample = sample(columns);
			for (int k = 0; k < STEPS && step > 0; k++)
				widths[highest(sample, widths)] += step;
			double total = Arrays.stream(widths).sum();
			int[] whole = new int[widths.length];
			for (int i = 0; i < whole.length; i++)
				whole[i] = (int) (widths[i] / total * available);
			whole[whole.length - 1] += available - Arrays.stream(whole).sum();
			return whole;
		}

		/** Widths of the lines of each cell, for rows spread over the table. */
		private List<double[][]> sample(List<Integer> columns) {
			int every = Math.max(1, table.rows().size() / SAMPLE);
			List<double[][]> sample = new ArrayList<>();
			for (int r = 0; r < table.rows().size(); r += every) {
				Row row = table.rows().get(r);
				sample.add(columns.stream().map(i -> plain(row.cells().get(i), formats).split("\n", SAMPLE))
						.map(lines -> Arrays.stream(lines).mapToDouble(l -> whole(l) * em).toArray())
						.toArray(double[][]::new));
			}
			return sample;
		}

		/** The column that is the highest of its row most often and by most; ties go round by what it has least. */
		private static int highest(List<double[][]> sample, double[] widths) {
			double[] blame = new double[widths.length];
			for (double[][] row : sample) {
				int highest = 0;
				double most = 0;
				for (int i = 0; i < widths.length; i++) {
					double lines = lines(row[i], widths[i] - PADDING);
					if (lines > most) {
						most = lines;
						highest = i;
					}
				}
				// Lines that the text itself begins stay, however wide the column.
				blame[highest] += most > row[highest].length ? Math.min(most, 60) : 0;
			}
			int worst = 0;
			for (int i = 1; i < blame.length; i++)
				if (blame[i] > blame[worst] || blame[i] == 0 && blame[worst] == 0 && widths[i] > widths[worst])
					worst = i;
			return worst;
		}

		private static double lines(double[] texts, double width) {
			double lines = 0;
			for (double text : texts)
				// Words do not fill their lines.
				lines += Math.max(1, Math.ceil(text * 1.06 / Math.max(1, width)));
			return lines;
		}
	}

	/** Items stand below each other. */
	private static String plain(Cell cell, Formats formats) {
		return cell instanceof Cell.Items items && !Cells.onOneLine(items)
				? items.items().stream().map(Cell.Item::text).collect(Collectors.joining("\n"))
				: formats.plain(cell);
	}

	/** Width of the longest line, in the size of the type, on the safe side. */
	private static double width(String text) {
		double longest = 0;
		double width = 0;
		for (int i = 0; i < text.length() && width < WIDE * 2; i++) {
			width = text.charAt(i) == '\n' ? 0 : width + letter(text.charAt(i));
			longest = Math.max(longest, width);
		}
		return longest;
	}

	/** Width of a line, as far as it counts. */
	private static double whole(String line) {
		double width = 0;
		for (int i = 0; i < line.length() && i < 1500; i++)
			width += letter(line.charAt(i));
		return width;
	}

	private static double longestWord(String text) {
		double longest = 0;
		double width = 0;
		for (int i = 0; i < text.length() && longest < WORD; i++) {
			char c = text.charAt(i);
			width = c <= ' ' ? 0 : width + letter(c);
			longest = Math.max(longest, width);
			if (c == '-' || c == '/')
				width = 0;
		}
		return Math.min(longest, WORD);
	}

	/** Width of a letter in Arial, with a little more for broader fonts. */
	private static double letter(char c) {
		return 1.05 * (switch (c) {
			case 'i', 'j', 'l', '|', '\'' -> 0.23;
			case 'f', 't', 'I', ' ', '.', ',', ':', ';', '/', '!' -> 0.28;
			case 'r', '-', '(', ')', '"' -> 0.34;
			case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J' -> 0.5;
			case 'w' -> 0.72;
			case 'm', 'M' -> 0.83;
			case 'W', '%', '@' -> 0.95;
			default -> c >= 'A' && c <= 'Z' ? 0.7 : c >= 0x2E80 ? 1 : 0.556;
		});
	}
}
