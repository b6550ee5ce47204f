package org.waarborg.document;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table. Made with one of the factory methods and refined: {@code Column.text("why", "Why").wide()}.
 *
 * @param id        stable name for machines: key in JSON, name in a template; a letter, then letters, digits,
 *                  {@code _ - .}; the same in every language
 * @param title     heading in the document's language, not blank
 * @param kind      type of its cells
 * @param width     how much room it deserves
 * @param groupable true when it has few different values, so that a reader may want to filter or group by it
 * @param choices   the values that it can have, in their order, for lists to choose from in a spreadsheet; empty when
 *                  anything goes
 * @param entry     what a reader does with it in a spreadsheet
 * @since 0.1
 */
public record Column(String id, String title, Kind kind, Width width, boolean groupable, List<Cell.Chip> choices,
		Entry entry) {

	/** What a reader does with a column in a spreadsheet. A table with a column to fill in is locked but for that. */
	public enum Entry {
		/** Reads it. */
		READ,
		/** Fills it in: its cells are open, stand out, and take what fits the kind of the column. */
		FILLED,
		/** Does not see it: what a program needs when the file comes back. Its rows keep it when they are moved. */
		KEPT
	}

	/** Type of the cells of a column. */
	public enum Kind {
		/** {@link Cell.Text} that people know something by (5.19, R-112): never wrapped, figures of equal width. */
		IDENTIFIER,
		/** {@link Cell.Text}. */
		TEXT,
		/** {@link Cell.Number}, aligned right. */
		NUMBER,
		/** {@link Cell.Date}. */
		DATE,
		/** {@link Cell.Chip}. */
		STATUS,
		/** {@link Cell.Items}. */
		ITEMS,
		/** {@link Cell.Ref}. */
		REFERENCE;

		/**
		 * Whether a cell may stand in a column of this kind.
		 *
		 * @param cell the cell
		 * @return true when it may
		 */
		public boolean accepts(Cell cell) {
			return switch (cell) {
				case Cell.Empty e -> true;
				case Cell.Text t -> this == TEXT || this == IDENTIFIER;
				case Cell.Number n -> this == NUMBER;
				case Cell.Date d -> this == DATE;
				case Cell.Chip c -> this == STATUS;
				case Cell.Items i -> this == ITEMS;
				case Cell.Ref r -> this == REFERENCE;
			};
		}
	}

	/** How much room a column deserves; a writer divides what it has. */
	public enum Width {
		/** As narrow as its content: numbers, dates, states. */
		NARROW,
		/** A name or a short sentence. */
		NORMAL,
		/** Running text. */
		WIDE,
		/** None on a page, because another column says it there; spreadsheets and data have it as a value of its own. */
		DATA
	}

	/** Checks the id and copies the list. */
	public Column {
		Ids.check("column", id);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(width);
		Objects.requireNonNull(entry);
		choices = List.copyOf(choices);
		if (title.isBlank())
			throw new IllegalArgumentException("column " + id + " has no title");
	}

	/**
	 * A column of identifiers: narrow.
	 *
	 * @param id    stable name
	 * @param title heading
	 * @return the column
	 */
	public static Column identifier(String id, String title) {
		return of(id, title, Kind.IDENTIFIER, Width.NARROW);
	}

	/**
	 * A column of texts of normal width.
	 *
	 * @param id    stable name
	 * @param title heading
	 * @return the column
	 */
	public static Column text(String id, String title) {
		return of(id, title, Kind.TEXT, Width.NORMAL);
	}

	/**
	 * A column of numbers: narrow.
	 *
	 * @param id    stable name
	 * @param title heading
	 * @return the column
	 */
	public static Column number(String id, String title) {
		return of(id, title, Kind.NUMBER, Width.NARROW);
	}

	/**
	 * A column of days: narrow.
	 *
	 * @param id    stable name
	 * @param title heading
	 * @return the column
	 */
	public static Column date(String id, String title) {
		return of(id, title, Kind.DATE, Width.NARROW);
	}

	/**
	 * A column of states: narrow and groupable.
	 *
	 * @param id      stable name
	 * @param title   heading
	 * @param choices the states that it can have, in their order
	 * @return the column
	 */
	public static Column status(String id, String title, List<Cell.Chip> choices) {
		return new Column(id, title, Kind.STATUS, Width.NARROW, true, choices, Entry.READ);
	}

	/**
	 * A column of several short texts of normal width.
	 *
	 * @param id    stable name
	 * @param title heading
	 * @return the column
	 */
	public static Column items(String id, String title) {
		return of(id, title, Kind.ITEMS, Width.NORMAL);
	}

	/**
	 * A column of references: narrow.
	 *
	 * @param id    stable name
	 * @param title heading
	 * @return the column
	 */
	public static Column reference(String id, String title) {
		return of(id, title, Kind.REFERENCE, Width.NARROW);
	}

	/**
	 * The same column with room for running text.
	 *
	 * @return a new column
	 */
	public Column wide() {
		return new Column(id, title, kind, Width.WIDE, groupable, choices, entry);
	}

	/**
	 * Makes it a column of data: not on pages.
	 *
	 * @return the same column without room on a page
	 */
	public Column dataOnly() {
		return new Column(id, title, kind, Width.DATA, groupable, choices, entry);
	}

	/**
	 * The same column as one that a reader may group or filter by.
	 *
	 * @return a new column
	 */
	public Column asGroupable() {
		return new Column(id, title, kind, width, true, choices, entry);
	}

	/**
	 * The same column as one that the reader of a spreadsheet fills in.
	 *
	 * @return a new column
	 */
	public Column filled() {
		return new Column(id, title, kind, width, groupable, choices, Entry.FILLED);
	}

	/**
	 * The same column as one that nobody sees: in spreadsheets hidden, on pages not there.
	 *
	 * @return a new column
	 */
	public Column kept() {
		return new Column(id, title, kind, Width.DATA, groupable, choices, Entry.KEPT);
	}

	private static Column of(String id, String title, Kind kind, Width width) {
		return new Column(id, title, kind, width, false, List.of(), Entry.READ);
	}
}
