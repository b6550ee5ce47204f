package org.waarborg.intake.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;

/**
 * The titles of the columns: one row, or two where the upper one groups columns.
 *
 * @param top    first row of the titles
 * @param bottom last row of the titles
 * @param titles title by column, with that of the group before it where one stands above
 */
record Header(int top, int bottom, Map<Integer, String> titles) {

	/** Titles stand near the top: below this many rows nobody looks for them. */
	private static final int DEEPEST = 80;
	private static final int LONGEST = 120;
	private static final double ENOUGH = 0.6;

	/** The row, or pair of rows, with the most titles that are known; empty when fewer than two are. */
	static Optional<Header> find(Sheet sheet, HeaderWords words) {
		Header best = null;
		double most = 0;
		for (int row : sheet.rows()) {
			if (row > DEEPEST) {
				break;
			}
			for (Header header : both(sheet, row)) {
				double score = header.top == header.bottom || header.known(sheet, words) ? score(header, words) : 0;
				if (score > most + 0.01) {
					most = score;
					best = header;
				}
			}
		}
		return most < 2 * ENOUGH ? Optional.empty() : Optional.ofNullable(best);
	}

	/** Each field counts once, so that a row of values is not taken for titles. */
	private static double score(Header header, HeaderWords words) {
		Map<String, Double> fields = new TreeMap<>();
		header.titles.values().forEach(title -> {
			double score = words.best(title);
			if (score >= ENOUGH) {
				fields.merge(words.field(title), Double.valueOf(score), Math::max);
			}
		});
		return fields.size() < 2 ? 0 : fields.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	/** The titles in one row, with the title of a group that stands merged above them. */
	static Header single(Sheet sheet, int row) {
		Map<Integer, String> titles = new TreeMap<>();
		sheet.row(row).forEach((column, cell) -> {
			if (cell.ownColumn() && cell.text().length() <= LONGEST) {
				titles.put(column, qualified(sheet, row - 1, column, cell.text()));
			}
		});
		return new Header(row, row, titles);
	}

	/** A row whose gaps, and the columns under whose merged titles, are named by the row below. */
	private static Optional<Header> pair(Sheet sheet, int row) {
		NavigableMap<Integer, SheetCell> upper = sheet.row(row);
		NavigableMap<Integer, SheetCell> lower = sheet.row(row + 1);
		Set<Integer> groups = new HashSet<>();
		upper.values().stream().filter(c -> !c.ownColumn()).forEach(c -> {
			groups.add(Integer.valueOf(c.column()));
			groups.add(Integer.valueOf(c.originColumn()));
		});
		Map<Integer, String> titles = new TreeMap<>(single(sheet, row).titles);
		boolean named = false;
		for (SheetCell cell : lower.values()) {
			Integer column = Integer.valueOf(cell.column());
			if (cell.originRow() != row + 1) {
				continue;
			}
			if (upper.containsKey(column) && !groups.contains(column) || cell.text().length() > LONGEST) {
				return Optional.empty();
			}
			titles.put(column, qualified(sheet, row, column, cell.text()));
			named = true;
		}
		return named ? Optional.of(new Header(row, row + 1, titles)) : Optional.empty();
	}

	/** The titles in one row, and in that row with the one below where that names gaps. */
	static List<Header> both(Sheet sheet, int row) {
		return Stream.concat(Stream.of(single(sheet, row)), pair(sheet, row).stream()).toList();
	}

	/** Whether the lower row names a field. */
	private boolean known(Sheet sheet, HeaderWords words) {
		return sheet.row(bottom).values().stream().filter(c -> c.originRow() == bottom)
				.anyMatch(c -> words.best(title(c.column())) >= ENOUGH);
	}

	/** "Why › Law" for a title "Law" under a merged "Why". */
	private static String qualified(Sheet sheet, int above, int column, String title) {
		Optional<SheetCell> group = sheet.cell(above, column);
		boolean merged = group.isPresent() && (!group.get().ownColumn()
				|| sheet.cell(above, column + 1).filter(c -> c.originColumn() == column).isPresent());
		return merged && !group.get().text().equals(title) && group.get().text().length() <= LONGEST / 2
				&& spansFew(sheet, above, group.get())
						? group.get().text() + HeaderWords.GROUP + title
						: title;
	}

	/** A title over the whole table names no group of columns. */
	private static boolean spansFew(Sheet sheet, int row, SheetCell cell) {
		long spanned = sheet.row(row).values().stream().filter(c -> c.originColumn() == cell.originColumn()).count();
		return spanned * 2 <= sheet.row(row + 1).size() + 1L;
	}

	/** The title of a column, without that of its group. */
	String title(int column) {
		return titles.getOrDefault(Integer.valueOf(column), "");
	}
}
