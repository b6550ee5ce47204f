package org.waarborg.dossier.rules.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.rules.DueItem;

/** Makes the document of what is due: a picture with a lane for each kind, and a table by date. */
final class DueDocument {

	private static final int WEEK = 7;
	private static final int MONTH = 31;

	/** When something is due, in the order in which it is shown. */
	private enum When {
		OVERDUE, PAST, WEEK, MONTH, LATER
	}

	private final DueList list;
	private final DocumentRequest request;
	private final Messages messages;
	private final LocalDate today;
	private final List<DueItem> items;

	DueDocument(DueList list, DocumentRequest request) {
		this.list = list;
		this.request = request;
		messages = Sources.messages(request.language());
		today = request.today();
		items = list.items().stream().sorted(Comparator.comparing(this::when).thenComparing(DueItem::on)
				.thenComparing(DueItem::what, Names.NATURAL).thenComparing(DueItem::id)).toList();
	}

	Document build() {
		List<Section> sections = new ArrayList<>();
		if (!items.isEmpty()) {
			sections.add(new Section("overview", messages.get("duelist.overview"), List.of(timeline())));
		}
		sections.add(new Section("items", messages.get("duelist.items"), List.of(table())));
		Fact until = new Fact("until", messages.get("fact.period"), Cell.date(list.until()));
		String day = Formats.of(request.language()).date(list.until());
		return new Document("due", messages.get("duelist.title"), request.language(),
				Sources.header(request, List.of(until), items.stream().map(DueItem::place),
						messages.get("duelist.contains", day), keyFigure()),
				sections, "items.table");
	}

	private String keyFigure() {
		long overdue = items.stream().filter(i -> when(i) == When.OVERDUE).count();
		long soon = items.stream().filter(i -> when(i) == When.WEEK || when(i) == When.MONTH).count();
		return messages.get("duelist.key", overdue, soon, items.size());
	}

	private When when(DueItem item) {
		if (item.overdue(today)) {
			return When.OVERDUE;
		}
		long days = item.days(today);
		if (days < 0 && !item.task()) {
			return When.PAST;
		}
		return days <= WEEK ? When.WEEK : days <= MONTH ? When.MONTH : When.LATER;
	}

	private Status status(DueItem item) {
		return item.overdue(today) ? Status.ATTENTION : item.task() ? Status.UNDER_WAY : Status.NEUTRAL;
	}

	private String state(DueItem item) {
		return messages.get(item.overdue(today) ? "state.overdue" : item.task() ? "state.due" : "state.know");
	}

	private Timeline timeline() {
		Map<String, List<DueItem>> byKind = new LinkedHashMap<>();
		items.stream().sorted(Comparator.comparing(DueItem::on).thenComparing(DueItem::id))
				.forEach(i -> byKind.computeIfAbsent(i.kind(), k -> new ArrayList<>()).add(i));
		List<Timeline.Lane> lanes = new ArrayList<>();
		byKind.forEach((kind, of) -> lanes
				.add(new Timeline.Lane(kind, of.get(0).kindLabel(), marks(of))));
		LocalDate first = items.stream().map(DueItem::on).min(Comparator.naturalOrder()).orElse(list.from());
		LocalDate from = Optional.of(first).filter(d -> d.isBefore(list.from())).orElse(list.from());
		// A single thing from years ago must not press the months ahead into a line.
		LocalDate edge = list.from().minusMonths(3);
		return new Timeline("overview.figure", messages.get("duelist.figure"), words(),
				from.isBefore(edge) ? edge : from,
				list.until(), today, lanes);
	}

	/** What is due on one day is one mark: the table has each on its own. */
	private List<Timeline.Item> marks(List<DueItem> lane) {
		record Days(LocalDate on, LocalDate latest, Status status, String word) {
		}
		Map<Days, List<String>> byDays = new LinkedHashMap<>();
		lane.forEach(i -> byDays.computeIfAbsent(new Days(i.on(), i.latest(), status(i), state(i)),
				d -> new ArrayList<>()).add(i.place().label()));
		List<Timeline.Item> marks = new ArrayList<>();
		byDays.forEach((days, labels) -> marks.add(new Timeline.Item(days.on(), days.latest(), days.status(),
				days.word(),
				labels.size() == 1 ? labels.get(0)
						: String.join(", ", labels.stream().map(DueDocument::code).sorted(Names.NATURAL).toList()))));
		return marks;
	}

	/** The code before the title, where the label begins with one. */
	private static String code(String label) {
		String first = label.split(" ", 2)[0];
		return first.chars().anyMatch(Character::isDigit) ? first : label;
	}

	private Timeline.Words words() {
		return new Timeline.Words(messages.get("duelist.lane"), messages.get("duelist.what"),
				messages.get("duelist.from"), messages.get("duelist.until"), messages.get("duelist.state"),
				messages.get("duelist.today"));
	}

	private Table table() {
		List<Column> columns = List.of(Column.date("date", messages.get("column.date")),
				Column.text("what", messages.get("column.what")).wide(),
				Column.text("owner", messages.get("column.owner")).asGroupable(),
				Column.text("kind", messages.get("column.kind")).asGroupable(),
				Column.text("when", messages.get("column.when")),
				Column.number("days", messages.get("column.days")).dataOnly(),
				Column.date("latest", messages.get("column.latest")).dataOnly(),
				Column.status("state", messages.get("column.state"), List.of()).dataOnly(),
				Column.text("file", messages.get("column.file")).dataOnly(),
				Column.text("object", messages.get("column.object")).dataOnly());
		Map<String, Row> rows = new LinkedHashMap<>();
		items.forEach(i -> rows.putIfAbsent(i.id(), row(i)));
		return new Table("items.table", messages.get("duelist.items"), columns, List.copyOf(rows.values()),
				messages.get("duelist.group"), messages.get("duelist.none"));
	}

	private Row row(DueItem item) {
		String group = when(item).name().toLowerCase(java.util.Locale.ROOT);
		return new Row(item.id(), List.of(Cell.date(item.on()), Cell.text(item.what()), Cell.text(item.owner()),
				Cell.text(item.kindLabel()), Cell.text(days(item)), Cell.number(item.days(today)),
				Cell.date(item.latest()), new Cell.Chip(status(item), state(item), item.overdue(today) ? "OVERDUE"
						: item.task() ? "DUE" : "KNOW"),
				Cell.text(item.place().file()), Cell.text(item.place().objectId())),
				new Row.Group(group, messages.get("group." + group)));
	}

	private String days(DueItem item) {
		long days = item.days(today);
		if (item.overdue(today)) {
			String late = messages.get("when.late", ChronoUnit.DAYS.between(item.latest(), today));
			return item.latest().isAfter(item.on())
					? messages.get("when.late.window", late,
							Formats.of(request.language()).date(item.latest()))
					: late;
		}
		if (days > 0) {
			return messages.get("when.in", days);
		}
		if (item.task() && item.latest().isAfter(item.on())) {
			return messages.get("when.left", ChronoUnit.DAYS.between(today, item.latest()));
		}
		return days == 0 ? messages.get("when.today") : messages.get("when.past", -days);
	}
}
