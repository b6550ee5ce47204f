package org.waarborg.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lanes along one axis of days, with a line for today: certificates and their validity, work that is due.
 *
 * @param id    stable name, unique in the document
 * @param title heading
 * @param words headings of the table's columns and the word for today
 * @param from  first day shown
 * @param until last day shown, not before {@code from}; what lies outside is cut off at the edge in the picture, and
 *              stands in full in the table
 * @param today the day of the line; outside the days shown there is none
 * @param lanes the lanes from top to bottom
 * @since 0.1
 */
public record Timeline(String id, String title, Words words, LocalDate from, LocalDate until, LocalDate today,
		List<Lane> lanes) implements Figure {

	/**
	 * Words in the document's language, none blank.
	 *
	 * @param lane  what a lane is ("Certificate")
	 * @param what  what a span or mark is ("Event")
	 * @param from  heading of the first days ("From")
	 * @param until heading of the last days ("Until")
	 * @param state heading of the meaning ("State")
	 * @param today word for today
	 */
	public record Words(String lane, String what, String from, String until, String state, String today) {
	}

	/**
	 * One lane.
	 *
	 * @param id    name of what the lane is about, unique in the figure; any characters, not empty
	 * @param label label in the document's language, not blank
	 * @param items spans and marks in the order of their days
	 */
	public record Lane(String id, String label, List<Item> items) {
		/** Copies the items. */
		public Lane {
			items = List.copyOf(items);
			if (id.isEmpty() || label.isBlank())
				throw new IllegalArgumentException("lane '" + id + "': needs an id and a label");
		}
	}

	/**
	 * Something on a lane: a span of days, or a mark on one day.
	 *
	 * @param from   first day
	 * @param until  last day, not before {@code from}; the same day for a mark
	 * @param status what it means
	 * @param word   the meaning in a word ("late"), not blank
	 * @param label  what it is, in the document's language
	 */
	public record Item(LocalDate from, LocalDate until, Status status, String word, String label) {
		/** Checks the days and the word. */
		public Item {
			Objects.requireNonNull(status);
			Objects.requireNonNull(label);
			if (until.isBefore(from) || word.isBlank())
				throw new IllegalArgumentException("'" + label + "': needs days in order and a word for its state");
		}

		/**
		 * A mark on one day.
		 *
		 * @param on     the day
		 * @param status what it means
		 * @param word   the meaning in a word
		 * @param label  what it is
		 * @return the mark
		 */
		public static Item mark(LocalDate on, Status status, String word, String label) {
			return new Item(on, on, status, word, label);
		}

		/**
		 * Whether it is a mark on one day.
		 *
		 * @return false for a span
		 */
		public boolean isMark() {
			return from.equals(until);
		}
	}

	/** Checks ids and days and copies the list. */
	public Timeline {
		Ids.check("figure", id);
		Objects.requireNonNull(words);
		Objects.requireNonNull(today);
		lanes = List.copyOf(lanes);
		if (title.isBlank() || until.isBefore(from))
			throw new IllegalArgumentException("figure " + id + ": needs a title and days in order");
		Set<String> seen = new HashSet<>();
		for (Lane lane : lanes)
			if (!seen.add(lane.id()))
				throw new IllegalArgumentException("figure " + id + ": lane " + lane.id() + " occurs twice");
	}

	@Override
	public String description() {
		return lanes.isEmpty() ? title : lanes.stream().map(Timeline::sentence).collect(Collectors.joining(" "));
	}

	private static String sentence(Lane lane) {
		return lane.items().stream()
				.map(i -> (i.label() + ' ' + i.word() + ' '
						+ (i.isMark() ? i.from() : i.from() + " \u2013 " + i.until()))
						.strip())
				.collect(Collectors.joining(", ", lane.label() + ": ", "."));
	}

	@Override
	public Table table() {
		List<Column> columns = List.of(Column.text("lane", words.lane()), Column.text("what", words.what()),
				Column.date("from", words.from()), Column.date("until", words.until()),
				Column.status("state", words.state(), List.of()));
		List<Row> rows = new ArrayList<>();
		for (Lane lane : lanes)
			for (int i = 0; i < lane.items().size(); i++)
				rows.add(row(lane, i));
		return new Table(id + ".data", title, columns, rows);
	}

	@Override
	public FigurePart part(String row, String column) {
		int end = row.lastIndexOf('#');
		return new FigurePart(row.substring(0, end), row.substring(end + 1));
	}

	private static Row row(Lane lane, int index) {
		Item item = lane.items().get(index);
		return new Row(lane.id() + '#' + index,
				List.of(Cell.text(lane.label()), Cell.text(item.label()), Cell.date(item.from()),
						item.isMark() ? Cell.empty() : Cell.date(item.until()),
						new Cell.Chip(item.status(), item.word(), item.status().name())));
	}
}
