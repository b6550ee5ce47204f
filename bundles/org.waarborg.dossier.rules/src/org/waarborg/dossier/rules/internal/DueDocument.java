package org.waarborg.dossier.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Formats;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Table;
import org.waarborg.dossier.rules.DueList;
import org.waarborg.dossier.rules.DueOverview;
import org.waarborg.rules.DueItem;

/** Makes the document of what is due: a picture with a lane for each kind, and a table by date. */
final class DueDocument {

	private final DueList list;
	private final DocumentRequest request;
	private final Messages messages;
	private final LocalDate today;
	private final List<DueItem> items;
	private final DueOverview overview;

	DueDocument(DueList list, DocumentRequest request) {
		this.list = list;
		this.request = request;
		messages = Sources.messages(request.language());
		today = request.today();
		overview = new DueOverview(list, request.language(), today);
		items = overview.items();
	}

	Document build() {
		List<Section> sections = new ArrayList<>();
		if (!items.isEmpty()) {
			sections.add(new Section("overview", messages.get("duelist.overview"), List.of(overview.timeline())));
		}
		sections.add(new Section("items", messages.get("duelist.items"), List.of(table())));
		Fact until = new Fact("until", messages.get("fact.period"), Cell.date(list.until()));
		String day = Formats.of(request.language()).date(list.until());
		return new Document("due", messages.get("duelist.title"), request.language(),
				Sources.header(request, List.of(until), items.stream().map(DueItem::place),
						messages.get("duelist.contains", day), overview.keyFigure()),
				sections, "items.table");
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
		String group = overview.when(item).name().toLowerCase(java.util.Locale.ROOT);
		return new Row(item.id(), List.of(Cell.date(item.on()), Cell.text(item.what()), Cell.text(item.owner()),
				Cell.text(item.kindLabel()), Cell.text(overview.days(item)), Cell.number(item.days(today)),
				Cell.date(item.latest()),
				new Cell.Chip(overview.status(item), overview.state(item), item.overdue(today) ? "OVERDUE"
						: item.task() ? "DUE" : "KNOW"),
				Cell.text(item.place().file()), Cell.text(item.place().objectId())),
				new Row.Group(group, overview.heading(overview.when(item))));
	}

}
