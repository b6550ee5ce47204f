package org.waarborg.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Horizontal bars, each divided into the same series, for example controls per theme by state of implementation. All
 * bars share one scale.
 *
 * @param id         stable name, unique in the document
 * @param title      heading
 * @param axis       what a bar is ("Theme"): the heading of the first column of the table
 * @param totalTitle word for the sum of a bar ("Total"); empty for a table without that column
 * @param legend     the series in the order of the segments, at least one
 * @param bars       the bars from top to bottom
 * @since 0.1
 */
public record StackedBar(String id, String title, String axis, String totalTitle, List<Series> legend, List<Bar> bars)
		implements Figure {

	/**
	 * One series.
	 *
	 * @param id     stable name, unique in the figure
	 * @param label  label in the document's language, not blank
	 * @param status what it means; several series may mean the same and are then told apart by a pattern
	 */
	public record Series(String id, String label, Status status) {
		/** Checks id and label. */
		public Series {
			Ids.check("series", id);
			Objects.requireNonNull(status);
			if (label.isBlank())
				throw new IllegalArgumentException("series " + id + " has no label");
		}
	}

	/**
	 * One bar.
	 *
	 * @param id     name of what the bar is about, unique in the figure; any characters, not empty
	 * @param label  label in the document's language
	 * @param values one value for each series, none negative
	 */
	public record Bar(String id, String label, List<Long> values) {
		/** Copies the values. */
		public Bar {
			Objects.requireNonNull(label);
			values = List.copyOf(values);
			if (id.isEmpty() || values.stream().anyMatch(v -> v < 0))
				throw new IllegalArgumentException("bar '" + id + "': needs an id and values of 0 or more");
		}

		/**
		 * Sum of the values.
		 *
		 * @return the sum
		 */
		public long total() {
			return values.stream().mapToLong(Long::longValue).sum();
		}
	}

	/** Checks that values fit the legend and copies the lists. */
	public StackedBar {
		Ids.check("figure", id);
		Objects.requireNonNull(totalTitle);
		legend = List.copyOf(legend);
		bars = List.copyOf(bars);
		if (title.isBlank() || axis.isBlank() || legend.isEmpty())
			throw new IllegalArgumentException("figure " + id + ": needs a title, an axis and a legend");
		Set<String> seen = new HashSet<>();
		for (Bar bar : bars)
			if (bar.values().size() != legend.size() || !seen.add(bar.id()))
				throw new IllegalArgumentException("figure " + id + ", bar " + bar.id() + ": expected "
						+ legend.size() + " values and an id of its own");
	}

	@Override
	public String description() {
		return bars.isEmpty() ? title : bars.stream().map(this::sentence).collect(Collectors.joining(" "));
	}

	@Override
	public Table table() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.text("bar", axis));
		// A prefix keeps a series that is called "bar" or "total" apart from those columns.
		legend.forEach(s -> columns.add(Column.number("series." + s.id(), s.label())));
		if (!totalTitle.isEmpty())
			columns.add(Column.number("total", totalTitle));
		return new Table(id + ".data", title, columns, bars.stream().map(this::row).toList());
	}

	@Override
	public FigurePart part(String row, String column) {
		return new FigurePart(row, column.startsWith("series.") ? column.substring("series.".length()) : "");
	}

	private Row row(Bar bar) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(bar.label()));
		bar.values().forEach(v -> cells.add(Cell.number(v)));
		if (!totalTitle.isEmpty())
			cells.add(Cell.number(bar.total()));
		return new Row(bar.id(), cells);
	}

	private String sentence(Bar bar) {
		return IntStream.range(0, legend.size()).mapToObj(i -> legend.get(i).label() + ' ' + bar.values().get(i))
				.collect(Collectors.joining(", ", bar.label() + ": ", "."));
	}
}
