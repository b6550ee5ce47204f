package org.waarborg.statement.compare.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Block;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedControl;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.compare.ComparisonWords;
import org.waarborg.statement.compare.FieldChange;
import org.waarborg.statement.compare.GeneralChange;

/** The changes between two states of a statement, for one audience in one language. */
final class ComparisonDocument {

	private final Comparison comparison;
	private final String language;
	private final Disclosure disclosure;
	private final LocalDate today;
	private final ValueWords words;
	private final ComparisonWords named;
	private final Messages messages;
	/** What this audience sees of each control that differs; a control of which it sees nothing is counted only. */
	private final List<ComparedControl> shown = new ArrayList<>();
	private int withheld;

	ComparisonDocument(Comparison comparison, String language, Disclosure disclosure, LocalDate today) {
		this.comparison = comparison;
		this.language = language;
		this.disclosure = disclosure;
		this.today = today;
		words = new ValueWords(language, disclosure);
		named = new ComparisonWords(language, disclosure);
		messages = words.messages();
		comparison.differences().forEach(this::add);
	}

	private void add(ComparedControl control) {
		boolean visible = java.util.stream.Stream.of(control.before(), control.after()).flatMap(Optional::stream)
				.allMatch(d -> disclosure.shows(classification(d)));
		if (!visible) {
			withheld++;
			return;
		}
		List<FieldChange> changes = control.changes().stream().filter(this::leaves).toList();
		withheld += control.changes().size() - changes.size();
		if (control.kind() != ComparedControl.Kind.CHANGED || !changes.isEmpty()) {
			shown.add(new ComparedControl(control.ref(), control.before(), control.after(), changes));
		}
	}

	private boolean leaves(FieldChange change) {
		return change.field().features().stream().allMatch(disclosure::shows) && words.leaves(change.before())
				&& words.leaves(change.after());
	}

	private static Classification classification(FrozenDecision decision) {
		return decision.getClassification() != null ? decision.getClassification()
				: ((StatementRelease) decision.eContainer()).getClassification();
	}

	Document build() {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("overview", messages.get("section.overview"), overview()));
		general().ifPresent(t -> sections.add(new Section("general", messages.get("section.general"), List.of(t))));
		sections.add(new Section("changes", messages.get("section.changes"), List.of(changes())));
		return new Document("comparison", messages.get("document.title", title()), language, header(), sections,
				"changes.table");
	}

	private String title() {
		return Texts.get(comparison.after().content().getTitle(), language);
	}

	private DocumentHeader header() {
		StatementRelease after = comparison.after().content();
		List<Fact> facts = new ArrayList<>();
		fact(facts, Fact.ORGANISATION, after.getOrganisation());
		fact(facts, Fact.NORM, after.getControlSets().stream().map(s -> s.getNorm() + ':' + s.getEdition())
				.collect(Collectors.joining(" + ")));
		fact(facts, Fact.VERSION,
				messages.get("compared", named.name(comparison.before()), named.name(comparison.after())));
		facts.add(new Fact(Fact.DATE, messages.get("fact.date"), Cell.date(today)));
		fact(facts, Fact.CLASSIFICATION, words.label(after.getClassification()));
		fact(facts, Fact.AUDIENCE, disclosure.title(language));
		fact(facts, Fact.WITHHELD, withheld == 0 ? "" : messages.get("withheld", withheld));
		return new DocumentHeader(facts, contains(), Optional.empty(), keyFigure(), "Waarborg", today);
	}

	private void fact(List<Fact> facts, String id, String value) {
		if (value != null && !value.isBlank()) {
			facts.add(Fact.of(id, messages.get("fact." + id), value));
		}
	}

	private String keyFigure() {
		return messages.get("figure", shown.size(), comparison.controls().size());
	}

	private String contains() {
		Map<ComparedControl.Kind, Long> counts = Comparison.counts(shown);
		return messages.get("contains", comparison.controls().size(), counts.get(ComparedControl.Kind.CHANGED),
				counts.get(ComparedControl.Kind.ADDED), counts.get(ComparedControl.Kind.REMOVED));
	}

	private List<Block> overview() {
		List<Block> blocks = new ArrayList<>();
		if (comparison.isSame()) {
			blocks.add(new Note(Status.DONE, messages.get("overview.same")));
			return blocks;
		}
		if (comparison.general().stream().allMatch(this::leaves) && withheld == 0) {
			blocks.add(new Note(
					comparison.touchesCoverage() ? Status.ATTENTION : Status.DONE, named.coverage(comparison)));
		}
		String summary = Texts.get(comparison.after().content().getSummary(), language);
		if (!summary.isEmpty()) {
			blocks.add(new Paragraph(messages.get("overview.summary", summary)));
		}
		fields().ifPresent(blocks::add);
		return blocks;
	}

	private Optional<Table> fields() {
		List<Row> lines = new ArrayList<>();
		Comparison.fields(shown).forEach((field, changed) -> lines
				.add(new Row(field.name(), List.of(Cell.text(words.label(field)), Cell.number(changed.longValue())))));
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Table("fields.table", messages.get("table.fields"),
						List.of(Column.text("field", messages.get("column.field")),
								Column.number("controls", messages.get("column.controls"))),
						lines));
	}

	private boolean leaves(GeneralChange change) {
		boolean scope = change.field().features().contains(Literals.STATEMENT_OF_APPLICABILITY__SCOPE);
		return change.field().features().stream().allMatch(disclosure::shows) && words.leaves(change.before())
				&& words.leaves(change.after()) && !(scope && java.util.stream.Stream
						.of(comparison.before(), comparison.after())
						.anyMatch(s -> !disclosure.shows(s.content().getScopeClassification())));
	}

	private Optional<Table> general() {
		List<Row> lines = comparison.general().stream().filter(this::leaves)
				.map(c -> new Row(c.field().name(), List.of(Cell.text(words.label(c.field())),
						Cell.text(words.say(c.before(), c.after())), Cell.text(words.say(c.after(), c.before())))))
				.toList();
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Table("general.table", messages.get("table.general"),
						List.of(Column.text("field", messages.get("column.field")), before(), after()), lines));
	}

	private Column before() {
		return Column.text("before", named.name(comparison.before())).wide();
	}

	private Column after() {
		return Column.text("after", named.name(comparison.after())).wide();
	}

	private Table changes() {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("title", messages.get("column.title")), Column.status("kind", messages.get("column.kind"),
						List.of(chip(ComparedControl.Kind.CHANGED), chip(ComparedControl.Kind.ADDED),
								chip(ComparedControl.Kind.REMOVED))),
				Column.text("field", messages.get("column.field")).asGroupable(), before(), after());
		List<Row> lines = shown.stream().flatMap(c -> rows(c).stream()).toList();
		return new Table("changes.table", messages.get("table.changes", shown.size()), columns, lines,
				messages.get("column.theme"), messages.get("table.changes.empty"));
	}

	private List<Row> rows(ComparedControl control) {
		List<Cell> lead = List.of(Cell.text(named.label(control)), Cell.text(named.title(control)),
				chip(control.kind()));
		ComparisonWords.Theme theme = named.theme(control);
		Row.Group group = new Row.Group(theme.id(), theme.label());
		if (control.kind() != ComparedControl.Kind.CHANGED) {
			String decision = disclosure.shows(Literals.DECISION__APPLICABILITY)
					? words.label(control.shown().getApplicability())
					: "";
			boolean gone = control.kind() == ComparedControl.Kind.REMOVED;
			return List
					.of(row(control.ref() + "/control", lead, "", gone ? decision : "", gone ? "" : decision, group));
		}
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (FieldChange change : control.changes()) {
			rows.add(row(control.ref() + "/" + ++number, lead, named.field(change),
					named.said(change.before(), change.after()),
					named.said(change.after(), change.before()), group));
		}
		return rows;
	}

	private Row row(String id, List<Cell> lead, String field, String before, String after, Row.Group group) {
		List<Cell> cells = new ArrayList<>(lead);
		cells.add(Cell.text(field));
		cells.add(Cell.text(before));
		cells.add(Cell.text(after));
		return new Row(id, cells, group);
	}

	private Cell.Chip chip(ComparedControl.Kind kind) {
		return Cell.chip(ComparisonWords.status(kind), words.label(kind), kind);
	}
}
