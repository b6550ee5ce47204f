package org.waarborg.intake.tasks.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Status;
import org.waarborg.intake.ColumnMapping;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakePlan.Item;
import org.waarborg.intake.IntakeRequest.Spot;
import org.waarborg.intake.IntakeSubject;
import org.waarborg.intake.Sheet;
import org.waarborg.intake.SheetCell;
import org.waarborg.intake.SheetMapping;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Option;
import org.waarborg.screen.task.Input;
import org.waarborg.screen.task.Input.Choice;
import org.waarborg.screen.task.Input.FileToRead;
import org.waarborg.screen.task.Input.FileToWrite;
import org.waarborg.screen.task.Input.Several;
import org.waarborg.screen.task.Input.Table;
import org.waarborg.screen.task.Input.Tells;
import org.waarborg.screen.task.Step;

/** What the steps of taking in a table ask and tell. */
final class IntakeSteps {

	private static final List<String> TABLES = List.of("xlsx", "xlsm", "csv", "tsv", "txt");
	private static final int EXAMPLES = 3;
	private static final int SHORT = 40;
	private static final int LINE = 90;
	private static final int HEADERS = 25;
	/** More words than this in one column are texts, and nobody says what each of them means. */
	private static final int MOST_WORDS = 40;

	private final DossierSession session;
	private final IntakeTarget target;
	private final Messages messages;
	private final List<IntakeField> fields;

	IntakeSteps(DossierSession session, IntakeTarget target, Messages messages) {
		this.session = session;
		this.target = target;
		this.messages = messages;
		fields = target.fields(session.language());
	}

	Step file(Path file, Path mapping) {
		return new Step(IntakeTask.FILE, messages.get("file.title"),
				messages.get("file.text", target.label(session.language())),
				List.of(Input.of("file", messages.get("file.file"), new FileToRead(TABLES), file)
						.help(messages.get("file.help")), mapping(mapping)),
				file == null ? Optional.of(messages.get("file.none")) : Optional.empty());
	}

	/** In the place of a file: what was copied. */
	Step copied(Copied copied, Path mapping) {
		List<Input> inputs = copied.isEmpty() ? List.of()
				: List.of(tells("copied", Status.NEUTRAL, messages.get("copied.what", copied.lines(), copied.first())),
						mapping(mapping));
		return new Step(IntakeTask.FILE, messages.get("copied.title"),
				messages.get("copied.text", target.label(session.language())), inputs,
				copied.isEmpty() ? Optional.of(messages.get("copied.none")) : Optional.empty());
	}

	private Input mapping(Path mapping) {
		return Input.of("mapping", messages.get("file.mapping"), new FileToRead(List.of("json")), mapping)
				.help(messages.get("file.mapping.help"));
	}

	/** A step that nothing can be said of yet. */
	Step unread(String id) {
		return new Step(id, messages.get(id + ".title"), "", List.of(), Optional.of(messages.get("unread")));
	}

	// Columns

	Step columns(Taking taking) {
		List<Input> inputs = new ArrayList<>();
		if (!taking.misfit().isEmpty()) {
			inputs.add(tells("misfit", Status.ATTENTION,
					messages.get(taking.saved().isPresent() ? "columns.misfit.saved" : "columns.misfit",
							taking.misfit())));
		}
		if (!taking.file().notices().isEmpty()) {
			inputs.add(tells("notices", Status.NEUTRAL, String.join("\n", taking.file().notices())));
		}
		List<IntakeSubject> subjects = target.subjects(session.dossier(), session.language());
		if (!subjects.isEmpty()) {
			inputs.add(into(taking, subjects));
		}
		if (taking.sheets().size() > 1) {
			inputs.add(Input.of("sheets", messages.get("columns.sheets"),
					new Several(taking.sheets().stream().map(s -> new Option(s, s, "", "")).toList()),
					List.copyOf(taking.sheets().stream().filter(taking.read()::contains).toList())));
		}
		List<SheetMapping> mappings = taking.mappings();
		mappings.forEach(m -> sheet(taking, m, mappings.size() > 1, inputs));
		mappings.forEach(m -> kept(m, inputs));
		return new Step(IntakeTask.COLUMNS, messages.get("columns.title"), messages.get("columns.text"), inputs,
				hole(mappings).or(() -> Optional.of(taking.problem()).filter(p -> !p.isEmpty())));
	}

	private Input into(Taking taking, List<IntakeSubject> subjects) {
		List<Option> options = new ArrayList<>();
		subjects.forEach(s -> options.add(new Option(s.id(), s.label(), "", "")));
		options.add(new Option(Taking.OWN, messages.get("columns.into.own"), messages.get("columns.into.own.detail"),
				""));
		return Input.of("into", messages.get("columns.into"), new Choice(options, false), taking.into());
	}

	private void sheet(Taking taking, SheetMapping mapping, boolean several, List<Input> inputs) {
		Sheet sheet = taking.sheet(mapping);
		String name = several ? messages.get("columns.of", mapping.sheet()) : "";
		List<Option> rows = sheet.rows().stream().limit(HEADERS).map(r -> new Option(r, messages.get("columns.row", r,
				shortened(String.join(" | ", sheet.row(r.intValue()).values().stream().filter(c -> !c.spread())
						.map(SheetCell::text).toList()), LINE)),
				"", "")).collect(Collectors.toCollection(ArrayList::new));
		if (rows.stream().noneMatch(o -> o.value().equals(Integer.valueOf(mapping.headerRow())))) {
			rows.add(new Option(Integer.valueOf(mapping.headerRow()),
					messages.get("columns.row", Integer.valueOf(mapping.headerRow()), ""), "", ""));
		}
		inputs.add(Input.of("header:" + mapping.sheet(), (messages.get("columns.header") + ' ' + name).strip(),
				new Choice(rows, false), Integer.valueOf(mapping.headerRow())));
		List<Option> becomes = becomes();
		for (ColumnMapping column : mapping.columns()) {
			inputs.add(Input
					.of("column:" + column.column() + ':' + mapping.sheet(),
							(messages.get(column.header().isEmpty() ? "columns.column.untitled" : "columns.column",
									SheetCell.letters(column.column()), shortened(column.header(), LINE)) + ' ' + name)
									.strip(),
							new Choice(becomes, false), column.field())
					.help(help(taking, mapping, column, sheet)));
		}
	}

	private List<Option> becomes() {
		List<Option> options = new ArrayList<>();
		fields.forEach(f -> options.add(new Option(f.id(), f.label(), "", "")));
		for (String other : List.of(ColumnMapping.NOTE, ColumnMapping.IGNORE)) {
			options.add(new Option(other, IntakePlan.label(target, other, messages.locale()), "", ""));
		}
		return options;
	}

	private String help(Taking taking, SheetMapping mapping, ColumnMapping column, Sheet sheet) {
		Set<String> examples = new LinkedHashSet<>();
		for (Integer row : sheet.rows()) {
			if (row.intValue() > mapping.headerRow() && examples.size() < EXAMPLES) {
				sheet.cell(row.intValue(), column.column()).filter(SheetCell::ownColumn)
						.ifPresent(c -> examples.add('‘' + shortened(c.text(), SHORT) + '’'));
			}
		}
		List<String> said = new ArrayList<>();
		said.add(examples.isEmpty() ? messages.get("columns.empty")
				: messages.get("columns.examples", String.join(", ", examples)));
		if (taking.unsure(mapping, column)) {
			said.add(messages.get("columns.unsure"));
		}
		if (column.hidden()) {
			said.add(messages.get("columns.hidden"));
		}
		return String.join(" ", said);
	}

	/** What becomes no field is said once more, all together. */
	private void kept(SheetMapping mapping, List<Input> inputs) {
		List<String> lines = new ArrayList<>();
		for (String other : List.of(ColumnMapping.NOTE, ColumnMapping.IGNORE)) {
			List<String> columns = mapping.columns().stream().filter(c -> c.field().equals(other)).map(this::named)
					.toList();
			if (!columns.isEmpty()) {
				lines.add(messages.get("columns.kept." + other, mapping.sheet(), Integer.valueOf(columns.size()),
						String.join(", ", columns)));
			}
		}
		if (!lines.isEmpty()) {
			inputs.add(tells("kept:" + mapping.sheet(), Status.NEUTRAL, String.join("\n", lines)));
		}
	}

	private String named(ColumnMapping column) {
		return column.header().isEmpty() ? SheetCell.letters(column.column())
				: SheetCell.letters(column.column()) + " ‘" + shortened(column.header(), SHORT) + '’';
	}

	/** In the words of the screen: what a mapping by hand still misses. */
	private Optional<String> hole(List<SheetMapping> mappings) {
		if (mappings.isEmpty()) {
			return Optional.of(messages.get("columns.none"));
		}
		for (SheetMapping mapping : mappings) {
			if (target.keys().stream().noneMatch(k -> mapping.column(k).isPresent())) {
				return Optional.of(messages.get("columns.key", mapping.sheet(), target.keys().stream()
						.map(k -> '‘' + IntakePlan.label(target, k, messages.locale()) + '’')
						.collect(Collectors.joining(", "))));
			}
			Set<String> seen = new HashSet<>();
			for (ColumnMapping column : mapping.columns()) {
				if (column.isField() && !seen.add(column.field()) && !isMany(column.field())) {
					return Optional.of(messages.get("columns.twice", mapping.sheet(),
							IntakePlan.label(target, column.field(), messages.locale())));
				}
			}
		}
		return Optional.empty();
	}

	private boolean isMany(String field) {
		return fields.stream().anyMatch(f -> f.id().equals(field) && f.many());
	}

	// Words

	Step words(Taking taking) {
		List<Taking.Word> all = taking.words();
		List<Taking.Word> open = all.stream().filter(w -> w.meaning().isEmpty()).toList();
		List<Taking.Word> guessed = all.stream().filter(w -> !w.meaning().isEmpty()).toList();
		List<Input> inputs = new ArrayList<>();
		open.stream().limit(MOST_WORDS).forEach(w -> inputs.add(word(taking, w)));
		if (open.size() > MOST_WORDS) {
			inputs.add(tells("more", Status.ATTENTION,
					messages.get("words.more", Integer.valueOf(open.size() - MOST_WORDS))));
		}
		if (!guessed.isEmpty()) {
			inputs.add(tells("guessed", Status.NEUTRAL, messages.get("words.guessed")));
			guessed.stream().limit(MOST_WORDS).forEach(w -> inputs.add(word(taking, w)));
		}
		return new Step(IntakeTask.WORDS, messages.get("words.title"),
				messages.get("words.text", Integer.valueOf(open.size())), inputs, Optional.empty());
	}

	private Input word(Taking taking, Taking.Word word) {
		String meaning = taking.meaning(word);
		Map<String, String> meanings = meanings(word.field());
		if (!meaning.isEmpty()) {
			meanings.putIfAbsent(meaning, said(word.field(), meaning));
		}
		List<String> cells = cells(taking, word);
		return Input.of("word:" + word.id(),
				messages.get("words.word", shortened(word.word(), LINE), field(word.field())),
				new Choice(meanings.entrySet().stream().map(m -> new Option(m.getKey(), m.getValue(), "", ""))
						.toList(), word.meaning().isEmpty()),
				meaning.isEmpty() ? null : meaning)
				.help(cells.isEmpty() ? "" : messages.get("words.cells", Integer.valueOf(cells.size()), cells.get(0)));
	}

	private String field(String id) {
		return id.equals("mark") ? messages.get("words.mark") : IntakePlan.label(target, id, messages.locale());
	}

	/** Each value, and what the known words mean beyond one: "outsourced" says two things. */
	private Map<String, String> meanings(String field) {
		Map<String, String> meanings = new LinkedHashMap<>();
		fields.stream().filter(f -> f.id().equals(field) || field.equals("mark") && f.type() == FieldType.MARK)
				.findFirst()
				.ifPresent(f -> f.words().forEach(w -> meanings.put(w, target.label(f.id(), w, session.language()))));
		target.vocabulary().words(field).values().stream().map(Vocabulary.Meaning::literals)
				.filter(l -> l.size() > 1 || !l.containsKey(field)).map(l -> written(field, l)).sorted()
				.forEach(m -> meanings.putIfAbsent(m, said(field, m)));
		return meanings;
	}

	private static String written(String field, Map<String, String> literals) {
		StringBuilder meaning = new StringBuilder(literals.getOrDefault(field, ""));
		new TreeMap<>(literals).forEach((f, literal) -> {
			if (!f.equals(field)) {
				meaning.append('+').append(f).append('.').append(literal);
			}
		});
		return meaning.toString();
	}

	private String said(String field, String meaning) {
		String[] all = meaning.split("\\+");
		List<String> words = new ArrayList<>();
		if (!all[0].isEmpty()) {
			words.add(target.label(field, all[0], session.language()));
		}
		Arrays.stream(all).skip(1).forEach(other -> {
			int dot = other.indexOf('.');
			String of = other.substring(0, dot);
			words.add(field(of) + ": " + target.label(of, other.substring(dot + 1), session.language()));
		});
		return String.join(" · ", words);
	}

	private List<String> cells(Taking taking, Taking.Word word) {
		String folded = Vocabulary.fold(word.word());
		List<String> cells = new ArrayList<>();
		for (SheetMapping mapping : taking.mappings()) {
			Set<Integer> columns = mapping.columns().stream()
					.filter(c -> c.field().equals(word.field()) || word.field().equals("mark")
							&& fields.stream().anyMatch(f -> f.id().equals(c.field()) && f.type() == FieldType.MARK))
					.map(c -> Integer.valueOf(c.column())).collect(Collectors.toSet());
			taking.sheet(mapping).cells().stream()
					.filter(c -> c.row() > mapping.headerRow() && columns.contains(Integer.valueOf(c.column()))
							&& Vocabulary.fold(c.text()).equals(folded))
					.map(SheetCell::address).forEach(cells::add);
		}
		return cells;
	}

	// What will happen

	Step effect(Taking taking, boolean some, Path save) {
		Optional<IntakePlan> plan = taking.plan();
		if (plan.isEmpty()) {
			return new Step(IntakeTask.EFFECT, messages.get("effect.title"), "", List.of(),
					Optional.of(taking.problem()));
		}
		List<Input> inputs = new ArrayList<>();
		inputs.add(tells("counts", Status.DONE, summary(plan.get())));
		conflicts(taking, plan.get(), some, inputs);
		inputs.add(Input.of("items", messages.get("effect.items"), items(plan.get()), null));
		named(plan.get()).ifPresent(
				t -> inputs.add(Input.of("named", messages.get("effect.named"), t, null)));
		problems(plan.get()).ifPresent(
				t -> inputs.add(Input.of("problems", messages.get("effect.problems"), t, null)));
		left(plan.get()).ifPresent(t -> inputs.add(Input.of("left", messages.get("effect.left"), t, null)));
		inputs.add(Input.of("save", messages.get("effect.save"), new FileToWrite("json"), save)
				.help(messages.get("effect.save.help")));
		return new Step(IntakeTask.EFFECT, messages.get("effect.title"), messages.get("effect.text"), inputs,
				plan.get().changesAnything() ? Optional.empty() : Optional.of(messages.get("effect.nothing")));
	}

	private String summary(IntakePlan plan) {
		List<String> lines = new ArrayList<>();
		plan.parts().forEach(p -> lines.add(messages.get(p.made() ? "effect.part.made" : "effect.part",
				p.mapping().sheet(), p.subject(), p.recognised())));
		lines.add(counts(plan, messages));
		lines.add(messages.get("effect.cells", Integer.valueOf(plan.fates().size()),
				Long.valueOf(plan.cells(IntakePlan.Fate.MAPPED)), Long.valueOf(plan.cells(IntakePlan.Fate.NOTED)),
				Long.valueOf(plan.cells(IntakePlan.Fate.HEADER)), Long.valueOf(plan.cells(IntakePlan.Fate.LISTED))));
		return String.join("\n", lines);
	}

	/** The totals of a plan in one sentence. */
	static String counts(IntakePlan plan, Messages messages) {
		return messages.get("counts", Integer.valueOf(plan.items().size()),
				Long.valueOf(plan.count(IntakePlan.Outcome.NEW)), Long.valueOf(plan.count(IntakePlan.Outcome.FILLED)),
				Long.valueOf(plan.count(IntakePlan.Outcome.CHANGED)), Long.valueOf(plan.count(IntakePlan.Outcome.SAME)),
				Long.valueOf(plan.count(IntakePlan.Outcome.KEPT)));
	}

	private void conflicts(Taking taking, IntakePlan plan, boolean some, List<Input> inputs) {
		List<Option> options = new ArrayList<>();
		for (Item item : plan.conflicts()) {
			for (Change change : item.changes()) {
				options.add(new Option(new Spot(change.field(), change.place()),
						messages.get("effect.conflict", shortened(item.label(), SHORT), change.label(), change.place()),
						messages.get("effect.conflict.both", shortened(change.before(), LINE),
								shortened(change.after(), LINE)),
						""));
			}
		}
		if (options.isEmpty()) {
			return;
		}
		inputs.add(Input
				.of("differs", messages.get("effect.differs", Integer.valueOf(options.size())),
						new Choice(List.of("none", "all", "some").stream()
								.map(o -> new Option(o, messages.get("effect.differs." + o), "", "")).toList(), false),
						taking.replacesAll() ? "all" : some ? "some" : "none")
				.help(messages.get("effect.differs.help")));
		if (some && !taking.replacesAll()) {
			inputs.add(Input.of("replaces", messages.get("effect.replaces"), new Several(options),
					options.stream().map(Option::value).filter(taking.replaced()::contains).toList()));
		}
	}

	private Table items(IntakePlan plan) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Item item : plan.items()) {
			if (item.changes().isEmpty()) {
				rows.add(List.of(Cell.of(item.label()), happens(item, null), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY,
						Cell.of(item.place())));
			}
			for (Change change : item.changes()) {
				rows.add(List.of(Cell.of(item.label()), happens(item, change), Cell.of(change.label()),
						Cell.of(line(change.before())), Cell.of(line(change.after())), Cell.of(change.place())));
			}
		}
		return new Table(headings("what", "happens", "field", "before", "after", "cell"), rows);
	}

	private Cell happens(Item item, Change change) {
		boolean kept = change != null && !change.taken();
		boolean replaced = change != null && change.taken() && !change.before().isEmpty();
		if (kept) {
			return Cell.of(messages.get("happens.kept"), 0).with(Status.ATTENTION);
		}
		if (replaced) {
			return Cell.of(messages.get("happens.changed"), 1).with(Status.ATTENTION);
		}
		return switch (item.outcome()) {
			case NEW -> Cell.of(messages.get("happens.new"), 2).with(Status.UNDER_WAY);
			case SAME -> Cell.of(messages.get("happens.same"), 4).with(Status.NEUTRAL);
			case FILLED, CHANGED, KEPT -> Cell.of(messages.get("happens.filled"), 3).with(Status.DONE);
		};
	}

	private Optional<Table> named(IntakePlan plan) {
		List<List<Cell>> rows = plan.matches().stream().map(m -> List.of(
				Cell.of(messages.get("kind." + m.kind())), Cell.of(m.label()),
				m.made() ? Cell.of(messages.get("named.made"), 0).with(Status.UNDER_WAY)
						: Cell.of(messages.get("named.found"), 1).with(Status.DONE),
				Cell.of(m.text()), Cell.of(m.place()))).toList();
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new Table(headings("kind", "named", "there", "file", "cell"), rows));
	}

	private Optional<Table> problems(IntakePlan plan) {
		List<List<Cell>> rows = plan.problems().stream()
				.map(p -> List.of(Cell.of(p.place()), switch (p.severity()) {
					case ERROR, ATTENTION -> Cell.of(messages.get("problem.attention"), 0).with(Status.ATTENTION);
					case INFO -> Cell.of(messages.get("problem.info"), 1).with(Status.NEUTRAL);
				}, Cell.of(p.message()))).toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(headings("place", "weight", "problem"), rows));
	}

	private Optional<Table> left(IntakePlan plan) {
		List<List<Cell>> rows = new ArrayList<>();
		plan.leftOut().forEach(l -> l.cells().forEach(
				c -> rows.add(List.of(Cell.of(c.address()), Cell.of(line(c.text())), Cell.of(l.reason())))));
		return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(headings("place", "text", "reason"), rows));
	}

	private List<String> headings(String... ids) {
		return Arrays.stream(ids).map(id -> messages.get("heading." + id)).toList();
	}

	private static Input tells(String id, Status status, String text) {
		return Input.of(id, "", new Tells(Optional.of(status), text), null);
	}

	private static String line(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	private static String shortened(String text, int most) {
		String line = line(text);
		return line.length() <= most ? line : line.substring(0, most - 1) + '…';
	}
}
