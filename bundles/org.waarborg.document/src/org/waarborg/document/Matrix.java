package org.waarborg.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A grid of two axes, for example risks by likelihood and impact, or signals by subject and severity. Arrows lead from
 * square to square.
 *
 * @param id         stable name, unique in the document
 * @param title      heading
 * @param rowAxis    what a row is ("Likelihood")
 * @param columnAxis what a column is ("Impact")
 * @param columns    the columns from left to right, at least one
 * @param rows       the rows from top to bottom
 * @param arrowTitle heading of the column of the table that names the moves ("Moves to"); empty when there are none
 * @param arrows     moves from square to square; may be empty
 * @since 0.1
 */
public record Matrix(String id, String title, String rowAxis, String columnAxis, List<Heading> columns, List<Line> rows,
		String arrowTitle, List<Arrow> arrows) implements Figure {

	/**
	 * Heading of a column.
	 *
	 * @param id    stable name, unique among the columns; a letter, then letters, digits, {@code _ - .}
	 * @param label label in the document's language, not blank
	 */
	public record Heading(String id, String label) {
		/** Checks id and label. */
		public Heading {
			Ids.check("column", id);
			if (label.isBlank())
				throw new IllegalArgumentException("column " + id + " has no label");
		}
	}

	/**
	 * One row.
	 *
	 * @param id      name of what the row is about, unique in the figure; any characters, not empty
	 * @param label   label in the document's language, not blank
	 * @param squares one square for each column
	 */
	public record Line(String id, String label, List<Square> squares) {
		/** Copies the squares. */
		public Line {
			squares = List.copyOf(squares);
			if (id.isEmpty() || label.isBlank())
				throw new IllegalArgumentException("row '" + id + "': needs an id and a label");
		}
	}

	/**
	 * One square.
	 *
	 * @param status what it means: the colour
	 * @param text   what stands in it, short: a count, a code; empty for nothing
	 * @param word   the meaning in a word ("High"), so that nothing depends on colour; may be empty where the text says it
	 * @param detail what the text counts, where the picture has no room for it: codes; told by who points at the square, and in the
	 *               table. Empty for nothing
	 */
	public record Square(Status status, String text, String word, String detail) {
		/** Checks that all is there. */
		public Square {
			Objects.requireNonNull(status);
			Objects.requireNonNull(text);
			Objects.requireNonNull(word);
			Objects.requireNonNull(detail);
		}

		/**
		 * A square that says all in itself.
		 *
		 * @param status what it means
		 * @param text   what stands in it
		 * @param word   the meaning in a word
		 */
		public Square(Status status, String text, String word) {
			this(status, text, word, "");
		}

		/**
		 * All that it says.
		 *
		 * @return one line; empty where it says nothing
		 */
		public String full() {
			return detail.isEmpty() ? spoken() : spoken() + ": " + detail;
		}

		String spoken() {
			return text.isEmpty() ? word : word.isEmpty() ? text : text + " (" + word + ')';
		}
	}

	/**
	 * A move from one square to another.
	 *
	 * @param label      what moves
	 * @param fromRow    index of the row, from 0
	 * @param fromColumn index of the column, from 0
	 * @param toRow      index of the row, from 0
	 * @param toColumn   index of the column, from 0
	 */
	public record Arrow(String label, int fromRow, int fromColumn, int toRow, int toColumn) {
		/** Checks the label. */
		public Arrow {
			Objects.requireNonNull(label);
		}
	}

	/** Checks that squares fit the columns and copies the lists. */
	public Matrix {
		Ids.check("figure", id);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		arrows = List.copyOf(arrows);
		if (title.isBlank() || rowAxis.isBlank() || columnAxis.isBlank() || columns.isEmpty())
			throw new IllegalArgumentException("figure " + id + ": needs a title, two axes and a column");
		if (arrowTitle.isBlank() != arrows.isEmpty())
			throw new IllegalArgumentException(
					"figure " + id + ": a title for arrows where there are some, and only there");
		Set<String> seen = new HashSet<>();
		for (Line row : rows)
			if (row.squares().size() != columns.size() || !seen.add(row.id()))
				throw new IllegalArgumentException("figure " + id + ", row " + row.id() + ": expected "
						+ columns.size() + " squares and an id of its own");
		for (Arrow arrow : arrows) {
			Objects.checkIndex(arrow.fromRow(), rows.size());
			Objects.checkIndex(arrow.toRow(), rows.size());
			Objects.checkIndex(arrow.fromColumn(), columns.size());
			Objects.checkIndex(arrow.toColumn(), columns.size());
		}
	}

	@Override
	public String description() {
		return rows.isEmpty() ? title : rows.stream().map(this::sentence).collect(Collectors.joining(" "));
	}

	private String sentence(Line row) {
		return IntStream.range(0, columns.size())
				.filter(i -> !row.squares().get(i).spoken().isEmpty())
				.mapToObj(i -> columns.get(i).label() + ' ' + row.squares().get(i).spoken())
				.collect(Collectors.joining(", ", row.label() + ": ", "."));
	}

	@Override
	public Table table() {
		List<Column> shown = new ArrayList<>();
		shown.add(Column.text("row", rowAxis));
		// A prefix keeps a column that is called "row" or "arrows" apart from those.
		columns.forEach(c -> shown.add(Column.text("column." + c.id(), c.label())));
		if (!arrows.isEmpty())
			shown.add(Column.items("arrows", arrowTitle));
		List<Row> lines = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++)
			lines.add(row(i));
		return new Table(id + ".data", title, shown, lines);
	}

	@Override
	public FigurePart part(String row, String column) {
		return new FigurePart(row, column.startsWith("column.") ? column.substring("column.".length()) : "");
	}

	private Row row(int index) {
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.text(rows.get(index).label()));
		rows.get(index).squares().forEach(s -> cells.add(Cell.text(s.full())));
		if (!arrows.isEmpty())
			cells.add(Cell.items(arrows.stream().filter(a -> a.fromRow() == index)
					.map(a -> a.label() + ": " + columns.get(a.fromColumn()).label() + " \u2192 "
							+ rows.get(a.toRow()).label() + " / " + columns.get(a.toColumn()).label())
					.toList()));
		return new Row(rows.get(index).id(), cells);
	}
}
