package org.waarborg.dossier.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentRequest;
import org.waarborg.document.Fact;
import org.waarborg.document.Matrix;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;

/** Makes the document of a check: an overview, what is open by severity, what was accepted, what is muted. */
final class SignalsDocument {

	/** Most severe first. */
	private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.ATTENTION, Severity.INFO);
	private static final int AREA = 3;

	private final CheckResult result;
	private final DocumentRequest request;
	private final Messages messages;
	private final Map<String, String> areas = new HashMap<>();

	SignalsDocument(CheckResult result, DocumentRequest request) {
		this.result = result;
		this.request = request;
		messages = Sources.messages(request.language());
		request.context(Rules.class).map(r -> r.descriptions(Locale.of(request.language()))).stream()
				.flatMap(List::stream).filter(d -> !d.area().isBlank())
				.forEach(d -> areas.putIfAbsent(letters(d.id()), d.area()));
	}

	Document build() {
		List<Section> sections = new ArrayList<>();
		List<Block> overview = new ArrayList<>();
		if (!result.open().isEmpty()) {
			overview.add(matrix());
			sections.add(new Section("overview", messages.get("signals.overview"), overview));
		}
		sections.add(new Section("open", messages.get("signals.open"), List.of(open())));
		if (result.accepted() > 0) {
			sections.add(new Section("accepted", messages.get("signals.accepted"), List.of(accepted())));
		}
		if (result.muted() > 0) {
			sections.add(new Section("muted", messages.get("signals.muted"), List.of(muted())));
		}
		return new Document("signals", messages.get("signals.title"), request.language(),
				Sources.header(request, List.<Fact>of(), places(), messages.get("signals.contains", result.rules()),
						keyFigure()),
				sections, "open.table");
	}

	private Stream<Place> places() {
		return result.signals().stream().flatMap(s -> Stream.concat(Stream.of(s.place()), s.related().stream()));
	}

	private String keyFigure() {
		String open = messages.get("signals.key", result.open(Severity.ERROR), result.open(Severity.ATTENTION),
				result.open(Severity.INFO));
		return result.accepted() + result.muted() == 0 ? open
				: messages.get("signals.key.settled", open, result.accepted(), result.muted());
	}

	private Matrix matrix() {
		Map<String, List<Signal>> byArea = new TreeMap<>(Comparator.comparing(this::area).thenComparing(a -> a));
		result.open().forEach(s -> byArea.computeIfAbsent(letters(s.rule()), a -> new ArrayList<>()).add(s));
		List<Matrix.Line> lines = new ArrayList<>();
		byArea.forEach((area, signals) -> lines.add(new Matrix.Line(area, area(area),
				SEVERITIES.stream().map(severity -> square(severity, signals)).toList())));
		return new Matrix("overview.figure", messages.get("signals.figure"), messages.get("signals.figure.rows"),
				messages.get("signals.figure.columns"),
				SEVERITIES.stream().map(s -> new Matrix.Heading(s.name().toLowerCase(Locale.ROOT), messages.label(s)))
						.toList(),
				lines, "", List.of());
	}

	private static Matrix.Square square(Severity severity, List<Signal> signals) {
		long count = signals.stream().filter(s -> s.severity() == severity).count();
		return count == 0 ? new Matrix.Square(Status.NEUTRAL, "", "")
				: new Matrix.Square(status(severity), Long.toString(count), "");
	}

	private static String letters(String rule) {
		return rule.substring(0, Math.min(AREA, rule.length()));
	}

	/** As the installed rules name it; without them as this bundle does, and else its letters. */
	private String area(String letters) {
		String key = "area." + letters;
		String own = messages.has(key) ? messages.get(key) : letters;
		return areas.getOrDefault(letters, own);
	}

	private static Status status(Severity severity) {
		return switch (severity) {
			case ERROR -> Status.STOP;
			case ATTENTION -> Status.ATTENTION;
			case INFO -> Status.NEUTRAL;
		};
	}

	private Cell.Chip chip(Severity severity) {
		return Cell.chip(status(severity), messages.label(severity), severity);
	}

	private Table open() {
		List<Column> columns = new ArrayList<>();
		columns.add(severity().dataOnly());
		columns.addAll(what());
		columns.add(Column.text("todo", messages.get("column.todo")).wide());
		columns.add(Column.items("related", messages.get("column.related")).dataOnly());
		columns.addAll(where());
		List<Row> rows = new ArrayList<>();
		for (Severity severity : SEVERITIES) {
			List<Signal> signals = result.open().stream().filter(s -> s.severity() == severity).toList();
			Row.Group group = new Row.Group(severity.name().toLowerCase(Locale.ROOT),
					messages.get("Severity." + severity.name() + ".many"));
			signals.forEach(s -> rows.add(new Row(s.id(), openCells(s), group)));
		}
		return new Table("open.table", messages.get("signals.open"), columns, unique(rows),
				messages.get("column.severity"), messages.get("signals.open.none"));
	}

	private Column severity() {
		return Column.status("severity", messages.get("column.severity"),
				SEVERITIES.stream().map(this::chip).toList());
	}

	private List<Column> what() {
		return List.of(Column.identifier("rule", messages.get("column.rule")).asGroupable(),
				Column.text("place", messages.get("column.place")),
				Column.text("text", messages.get("column.text")).wide());
	}

	private List<Column> where() {
		return List.of(Column.text("file", messages.get("column.file")).dataOnly(),
				Column.text("object", messages.get("column.object")).dataOnly());
	}

	private List<Cell> openCells(Signal signal) {
		List<Cell> cells = new ArrayList<>();
		cells.add(chip(signal.severity()));
		cells.addAll(said(signal));
		cells.add(Cell.text(signal.todo()));
		cells.add(Cell.items(signal.related().stream().map(Place::label).distinct().toList()));
		cells.addAll(place(signal));
		return cells;
	}

	private static List<Cell> said(Signal signal) {
		return List.of(Cell.text(signal.rule()), Cell.text(signal.place().label()), Cell.text(signal.text()));
	}

	private static List<Cell> place(Signal signal) {
		return List.of(Cell.text(signal.place().file()), Cell.text(signal.place().objectId()));
	}

	private Table accepted() {
		List<Column> columns = settled();
		columns.add(Column.date("until", messages.get("column.until")));
		columns.addAll(where());
		List<Row> rows = new ArrayList<>();
		for (Signal signal : result.signals()) {
			if (signal.outcome() instanceof Outcome.Accepted accepted) {
				List<Cell> cells = settledCells(signal, accepted.reason(), accepted.by());
				cells.add(Cell.date(accepted.until()));
				cells.addAll(place(signal));
				rows.add(new Row(signal.id(), cells));
			}
		}
		return new Table("accepted.table", messages.get("signals.accepted"), columns, unique(rows), "",
				messages.get("signals.accepted.none"));
	}

	private Table muted() {
		List<Column> columns = settled();
		columns.addAll(where());
		List<Row> rows = new ArrayList<>();
		for (Signal signal : result.signals()) {
			if (signal.outcome() instanceof Outcome.Muted muted) {
				List<Cell> cells = settledCells(signal, muted.reason(), muted.by());
				cells.addAll(place(signal));
				rows.add(new Row(signal.id(), cells));
			}
		}
		return new Table("muted.table", messages.get("signals.muted"), columns, unique(rows), "",
				messages.get("signals.muted.none"));
	}

	private List<Column> settled() {
		List<Column> columns = new ArrayList<>(List.of(severity()));
		columns.addAll(what());
		columns.add(Column.text("reason", messages.get("column.reason")).wide());
		columns.add(Column.text("by", messages.get("column.by")));
		return columns;
	}

	private List<Cell> settledCells(Signal signal, String reason, String by) {
		List<Cell> cells = new ArrayList<>(List.of(chip(signal.severity())));
		cells.addAll(said(signal));
		cells.add(Cell.text(reason));
		cells.add(Cell.text(by));
		return cells;
	}

	/** A rule that says the same twice must not make the document impossible. */
	private static List<Row> unique(List<Row> rows) {
		Map<String, Row> unique = new LinkedHashMap<>();
		for (Row row : rows) {
			String id = row.id();
			for (int i = 2; unique.containsKey(id); i++) {
				id = row.id() + '#' + i;
			}
			unique.put(id, new Row(id, row.cells(), row.group()));
		}
		return List.copyOf(unique.values());
	}
}
