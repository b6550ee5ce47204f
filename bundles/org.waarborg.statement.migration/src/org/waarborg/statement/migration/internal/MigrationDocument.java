package org.waarborg.statement.migration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Block;
import org.waarborg.document.Cell;
import org.waarborg.document.Column;
import org.waarborg.document.Document;
import org.waarborg.document.DocumentHeader;
import org.waarborg.document.Fact;
import org.waarborg.document.Note;
import org.waarborg.document.Paragraph;
import org.waarborg.document.Row;
import org.waarborg.document.Section;
import org.waarborg.document.Status;
import org.waarborg.document.Table;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Labels;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.migration.CarriedReference;
import org.waarborg.statement.migration.Content;
import org.waarborg.statement.migration.MigrationCounts;
import org.waarborg.statement.migration.MigrationPlan;
import org.waarborg.statement.migration.PlanLine;
import org.waarborg.statement.migration.PlanLine.Kind;
import org.waarborg.statement.migration.PlanWords;
import org.waarborg.statement.migration.Question;

/** Makes one record: what an auditor wants to see of a change of edition, and what the CISO has to work through. */
final class MigrationDocument {

	private final MigrationPlan plan;
	private final Optional<Given> given;
	private final Optional<Dossier> dossier;
	private final Disclosure disclosure;
	private final String language;
	private final LocalDate today;
	private final Messages messages;
	private final PlanWords words;
	private final Map<ControlRef, StatementRow> now = new LinkedHashMap<>();
	private final List<PlanLine> lines;

	MigrationDocument(MigrationPlan plan, Optional<Given> given, Optional<Dossier> dossier, Disclosure disclosure,
			String language, LocalDate today) {
		this.plan = plan;
		this.given = given;
		this.dossier = dossier;
		this.disclosure = disclosure;
		this.language = language;
		this.today = today;
		messages = MigrationWords.messages(language);
		words = new PlanWords(plan, language);
		given.ifPresent(g -> StatementRows.of(g.made(), plan.registry(), new StatementView.Combined())
				.forEach(r -> now.putIfAbsent(r.ref(), r)));
		lines = plan.lines().stream().map(this::disclosed).toList();
	}

	Document build() {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("summary", messages.get("section.summary"), summary()));
		sections.add(new Section("questions", messages.get("section.questions"), List.of(questions())));
		sections.add(new Section("lines", messages.get("section.lines"), List.of(lines())));
		sections.add(new Section("dropped", messages.get("section.dropped"),
				List.of(new Paragraph(messages.get(given.isPresent() ? "dropped.kept" : "dropped.will")), dropped())));
		references().ifPresent(t -> sections.add(new Section("references", messages.get("section.references"),
				List.of(new Paragraph(messages.get(given.isPresent() ? "references.added" : "references.will")), t))));
		return new Document("migration", messages.get("document.title", words.from(), words.to()), language, header(),
				sections, "lines.table");
	}

	/** Whether what was decided may leave: by its own classification and that of what it follows. */
	private boolean shows(PlanLine line) {
		return line.from().stream().allMatch(
				p -> p.decision().map(Classified::of).map(disclosure::shows).orElse(Boolean.TRUE)
						&& p.followed().map(Classified::of).map(disclosure::shows).orElse(Boolean.TRUE))
				&& Optional.ofNullable(now.get(line.control())).flatMap(StatementRow::decision).map(Classified::of)
						.map(disclosure::shows).orElse(Boolean.TRUE);
	}

	/** Without what this audience may not see of who owns what. */
	private PlanLine disclosed(PlanLine line) {
		if (disclosure.shows(Literals.DECISION__OWNER) || !line.differing().contains(Content.OWNER)) {
			return line;
		}
		return new PlanLine(line.kind(), line.control(), line.from(), line.applicability(), line.carried(),
				line.differing().contains(Content.PARTS) ? Set.of(Content.PARTS) : Set.of(), line.questions(),
				line.open());
	}

	private DocumentHeader header() {
		List<Fact> facts = new ArrayList<>();
		StatementOfApplicability old = plan.source();
		fact(facts, Fact.ORGANISATION, dossier.map(Dossier::getOrganisation)
				.filter(o -> disclosure.shows(o)).map(o -> Labels.of(o, language)).orElse(""));
		fact(facts, Fact.SCOPE, old.getScope() == null || !disclosure.shows(old.getScope()) ? ""
				: Labels.of(old.getScope(), language));
		fact(facts, Fact.NORM, messages.get("edition.change", words.from(), words.to()));
		fact(facts, "from", messages.get("statement.version", title(old), Integer.toString(old.getVersion())));
		given.ifPresent(g -> fact(facts, "to",
				messages.get("statement.version", title(g.made()), Integer.toString(g.made().getVersion()))));
		given.flatMap(Given::record).map(org.waarborg.dossier.Note::getOn)
				.ifPresent(on -> facts.add(new Fact("carriedOut", messages.get("fact.carriedOut"), Cell.date(on))));
		facts.add(new Fact(Fact.DATE, messages.get("fact.date"), Cell.date(today)));
		fact(facts, Fact.CLASSIFICATION, StatementWords.messages(language).label(old.getClassification()));
		fact(facts, Fact.AUDIENCE, disclosure.title(language));
		long withheld = lines.stream().filter(l -> !shows(l)).count();
		return new DocumentHeader(facts, withheld == 0 ? "" : messages.get("contains.withheld", withheld),
				Optional.of(given.isPresent() ? new Cell.Chip(Status.DONE, messages.get("state.done"), "CARRIED_OUT")
						: new Cell.Chip(Status.NEUTRAL, messages.get("state.plan"), "PLAN")),
				words.summary(), "Waarborg", today);
	}

	private String title(StatementOfApplicability statement) {
		String title = Texts.get(statement.getTitle(), language);
		return title.isEmpty() ? messages.get("statement") : title;
	}

	private void fact(List<Fact> facts, String id, String value) {
		if (!value.isBlank()) {
			facts.add(Fact.of(id, messages.get("fact." + id), value));
		}
	}

	private List<Block> summary() {
		MigrationCounts counts = plan.counts();
		List<Block> blocks = new ArrayList<>();
		if (counts.open() > 0) {
			blocks.add(new Note(Status.ATTENTION, messages.get("summary.open", counts.open())));
		}
		if (given.isPresent()) {
			blocks.add(new Paragraph(messages.get("summary.derived")));
			long unconfirmed = now.values().stream()
					.filter(r -> r.decision().filter(Decision::isToConfirm).isPresent()).count();
			blocks.add(new Note(unconfirmed == 0 ? Status.DONE : Status.ATTENTION,
					messages.get("summary.confirmed", unconfirmed, now.size())));
		}
		List<Row> rows = List.of(count("carried", counts.carried()), count("merged", counts.merged()),
				count("predecessors", counts.predecessors()), count("split", counts.split()),
				count("intoSplit", counts.intoSplit()),
				count("new", counts.added()), count("dropped", counts.dropped()), count("links", counts.links()),
				count("questions", counts.questions()), count("open", counts.open()));
		blocks.add(new Table("counts", messages.get("section.summary"),
				List.of(Column.text("what", messages.get("column.what")),
						Column.number("count", messages.get("column.count"))),
				rows));
		return blocks;
	}

	private Row count(String id, int number) {
		return new Row(id, List.of(Cell.text(messages.get("count." + id)), Cell.number(number)));
	}

	private Table questions() {
		List<Column> columns = new ArrayList<>(List.of(Column.identifier("control", messages.get("column.control")),
				Column.text("kind", messages.get("column.kind")).asGroupable(),
				Column.text("question", messages.get("column.question")).wide(),
				Column.text("answer", messages.get("column.answer"))));
		given.ifPresent(g -> columns.add(Column.items("now", messages.get("column.now"))));
		List<Row> rows = new ArrayList<>();
		for (Question question : plan.questions()) {
			boolean shown = lines.stream().filter(l -> l.questions().contains(question.about())).allMatch(this::shows);
			List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.label(question.about())),
					Cell.text(words.label(question.kind())),
					shown ? Cell.text(words.question(question)) : Cell.text(messages.get("withheld")),
					shown ? Cell.text(words.answer(question)) : Cell.empty()));
			given.ifPresent(g -> cells.add(shown ? Cell.items(nowAt(question)) : Cell.empty()));
			rows.add(new Row(question.about().toString(), cells));
		}
		return new Table("questions.table", messages.get("section.questions"), columns, rows, "",
				messages.get("questions.none"));
	}

	private List<String> nowAt(Question question) {
		return question.affects().stream().filter(now::containsKey)
				.map(r -> messages.get("each", words.label(r), words.label(now.get(r).applicability()))).toList();
	}

	private Table lines() {
		List<Column> columns = new ArrayList<>(List.of(Column.identifier("control", messages.get("column.new")),
				Column.text("reference", messages.get("column.reference")).dataOnly(),
				Column.text("title", messages.get("column.title")),
				Column.status("kind", messages.get("column.happens"), kinds()).asGroupable(),
				Column.text("from", messages.get("column.from")),
				Column.status("applicability", messages.get("column.applicability"), applicabilities()).asGroupable(),
				Column.text("carried", messages.get("column.carried")),
				Column.items("remarks", messages.get("column.remarks")).wide()));
		given.ifPresent(g -> {
			columns.add(Column.status("now", messages.get("column.now"), applicabilities()).asGroupable());
			columns.add(Column.text("confirmed", messages.get("column.confirmed")));
		});
		return new Table("lines.table", messages.get("section.lines"), columns,
				lines.stream().filter(l -> l.kind() != Kind.DROPPED).map(this::row).toList());
	}

	private Row row(PlanLine line) {
		boolean shown = shows(line);
		List<Cell> cells = new ArrayList<>(List.of(Cell.text(words.label(line.control())),
				Cell.text(line.control().toString()), Cell.text(words.title(line.control())),
				Cell.chip(status(line), words.label(line.kind()), line.kind()), Cell.text(words.from(line)),
				shown && line.kind() != Kind.NEW && disclosure.shows(Literals.DECISION__APPLICABILITY)
						? chip(line.applicability())
						: Cell.empty(),
				shown ? Cell.text(words.carried(line)) : Cell.empty(),
				shown ? Cell.items(words.remarks(line)) : Cell.items(List.of(messages.get("withheld")))));
		if (given.isPresent()) {
			Optional<StatementRow> row = Optional.ofNullable(now.get(line.control())).filter(r -> shown);
			cells.add(row.filter(r -> disclosure.shows(Literals.DECISION__APPLICABILITY))
					.map(r -> (Cell) chip(r.applicability())).orElseGet(Cell::empty));
			cells.add(row.flatMap(StatementRow::decision).map(this::confirmed).map(Cell::text).orElseGet(Cell::empty));
		}
		return new Row(line.control().toString(), cells);
	}

	private String confirmed(Decision decision) {
		if (decision.isToConfirm() || decision.getApplicability() == Applicability.UNDECIDED
				&& !decision.isFollowsBase()) {
			return messages.get(decision.isToConfirm() ? "confirmed.not" : "confirmed.undecided");
		}
		String by = disclosure.shows(Literals.DECISION__DECIDED_BY) ? Labels.of(decision.getDecidedBy()) : "";
		String on = decision.getDecidedOn() == null ? ""
				: org.waarborg.document.Formats.of(language).date(decision.getDecidedOn());
		return java.util.stream.Stream.of(by, on).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
	}

	private Table dropped() {
		List<Column> columns = List.of(Column.identifier("control", messages.get("column.old")),
				Column.text("title", messages.get("column.title")),
				Column.text("answer", messages.get("column.answer")),
				Column.text("texts", messages.get("column.texts")).wide());
		List<Row> rows = new ArrayList<>();
		for (PlanLine line : lines) {
			if (line.kind() == Kind.DROPPED) {
				String texts = line.from().stream().filter(p -> p.decision().isPresent())
						.flatMap(p -> new DecisionTexts(language, disclosure).of(p).stream())
						.collect(Collectors.joining("\n"));
				rows.add(new Row(line.control().toString(), List.of(Cell.text(words.label(line.control())),
						Cell.text(words.title(line.control())),
						Cell.text(line.questions().stream().map(plan::question).flatMap(Optional::stream)
								.map(words::answer).collect(Collectors.joining(", "))),
						Cell.text(shows(line) ? texts : messages.get("withheld")))));
			}
		}
		return new Table("dropped.table", messages.get("section.dropped"), columns, rows, "",
				messages.get("dropped.none"));
	}

	/** Exceptions and points that name controls of the old edition name those of the new one too. */
	private Optional<Table> references() {
		List<Column> columns = List.of(Column.text("kind", messages.get("column.kind")),
				Column.text("title", messages.get("column.thing")).wide(),
				Column.text("old", messages.get("column.old")), Column.text("new", messages.get("column.new")));
		List<Row> rows = new ArrayList<>();
		for (CarriedReference reference : dossier.map(d -> CarriedReference.of(plan, d)).orElse(List.of())) {
			Element element = reference.element();
			List<ControlRef> next = given.isPresent() ? reference.named() : reference.missing();
			if (!next.isEmpty()) {
				boolean shown = disclosure.shows(element);
				rows.add(new Row(element.getId(), List.of(Cell.text(words.kind(element)),
						Cell.text(shown ? Labels.of(element, language) : messages.get("withheld")),
						shown ? Cell.text(words.labels(reference.old())) : Cell.empty(),
						shown ? Cell.text(words.labels(next)) : Cell.empty())));
			}
		}
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Table("references.table", messages.get("section.references"), columns, rows));
	}

	private static Status status(PlanLine line) {
		return switch (line.kind()) {
			case CARRIED, MERGED, SPLIT -> line.open() ? Status.ATTENTION : Status.DONE;
			case NEW -> Status.UNDER_WAY;
			case DROPPED -> Status.NEUTRAL;
		};
	}

	private List<Cell.Chip> kinds() {
		return Arrays.stream(Kind.values()).filter(k -> k != Kind.DROPPED)
				.map(k -> Cell.chip(k == Kind.NEW ? Status.UNDER_WAY : Status.DONE, words.label(k), k)).toList();
	}

	private List<Cell.Chip> applicabilities() {
		return Arrays.stream(Applicability.values()).map(this::chip).toList();
	}

	private Cell.Chip chip(Applicability applicability) {
		return Cell.chip(StatementWords.status(applicability), words.label(applicability), applicability);
	}
}
