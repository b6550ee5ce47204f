package org.waarborg.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal: columns as wide as their content, long text wrapped at words, numbers to the right. In a pipe
 * nothing is wrapped or cut.
 *
 * @since 0.1
 */
public final class TextTable {

	private static final String GAP = "  ";
	private static final int NARROWEST = 12;

	private final List<String> titles;
	private final List<Boolean> right;
	private final List<List<String>> rows = new ArrayList<>();

	/**
	 * A table.
	 *
	 * @param titles column titles; one that starts with {@code >} is set to the right, without that sign
	 */
	public TextTable(List<String> titles) {
		this.titles = titles.stream().map(t -> t.startsWith(">") ? t.substring(1) : t).toList();
		this.right = titles.stream().map(t -> t.startsWith(">")).toList();
	}

	/**
	 * Adds a row.
	 *
	 * @param cells one text a column; line breaks are kept as blanks
	 */
	public void add(List<String> cells) {
		if (cells.size() != titles.size()) {
			throw new IllegalArgumentException(cells.size() + " cells for " + titles.size() + " columns");
		}
		rows.add(cells.stream().map(c -> c.replaceAll("\\s+", " ").strip()).toList());
	}

	/**
	 * Prints the table.
	 *
	 * @param console where to
	 */
	public void print(Console console) {
		PrintStream out = console.out();
		int[] widths = widths(console.width());
		printRow(out, titles, widths);
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			line.append(i == 0 ? "" : GAP).append("─".repeat(widths[i]));
		}
		out.println(line);
		rows.forEach(row -> printRow(out, row, widths));
	}

	private int[] widths(int width) {
		int[] widths = new int[titles.size()];
		for (int i = 0; i < widths.length; i++) {
			int column = i;
			widths[i] = Math.max(length(titles.get(i)),
					rows.stream().mapToInt(r -> length(r.get(column))).max().orElse(0));
		}
		int free = width - GAP.length() * (widths.length - 1);
		while (width > 0 && java.util.Arrays.stream(widths).sum() > free) {
			int widest = 0;
			for (int i = 1; i < widths.length; i++) {
				widest = widths[i] > widths[widest] ? i : widest;
			}
			if (widths[widest] <= NARROWEST) {
				break;
			}
			widths[widest]--;
		}
		return widths;
	}

	private void printRow(PrintStream out, List<String> cells, int[] widths) {
		List<List<String>> wrapped = new ArrayList<>();
		int height = 1;
		for (int i = 0; i < widths.length; i++) {
			wrapped.add(wrap(cells.get(i), widths[i]));
			height = Math.max(height, wrapped.get(i).size());
		}
		for (int line = 0; line < height; line++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
				String pad = " ".repeat(Math.max(0, widths[i] - length(part)));
				text.append(i == 0 ? "" : GAP).append(right.get(i) ? pad + part : part + pad);
			}
			out.println(text.toString().stripTrailing());
		}
	}

	private static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	private static int length(CharSequence text) {
		return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
	}
}
