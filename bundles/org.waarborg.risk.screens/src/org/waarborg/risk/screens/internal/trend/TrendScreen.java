package org.waarborg.risk.screens.internal.trend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Disclosure;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.FrozenAssessment;
import org.waarborg.risk.FrozenLevel;
import org.waarborg.risk.FrozenRisk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.RiskTrend;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.screens.internal.trend.SnapshotFiles.Known;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;
import org.waarborg.store.StoreException;

/** The levels of a register in time, as its snapshots say; nothing is computed afterwards. */
final class TrendScreen implements Screen {

	private static final String TREND = "trend";

	private final DossierSession session;
	private final String register;
	private final Messages messages;
	private final RiskWords words;
	private final SnapshotFiles files;
	private final List<Field> columns;
	private final List<Section> sections;

	TrendScreen(DossierSession session, String register) {
		this.session = session;
		this.register = register;
		messages = Messages.beside(TrendScreens.class, Locale.of(session.language()));
		words = new RiskWords(session.language());
		files = new SnapshotFiles(session);
		Fields fields = Fields.of(session, messages);
		Field on = fields.derived("on", word("column.on"), this::on);
		Field by = fields.derived("by", word("column.by"),
				r -> Cell.of(snapshot(r).map(RiskSnapshot::getBy).orElse("")));
		Field method = fields.derived("method", word("column.method"), this::method);
		Field risks = fields.derived("risks", word("column.risks"), this::risks);
		Field above = fields.derived("above", word("column.above"), this::above);
		Field accepted = fields.derived("accepted", word("column.accepted"), this::accepted);
		Field levels = fields.told("levels", word("column.levels"), this::levels,
				r -> String.join("\n", levels(r).chips()));
		Field each = fields.told("each", word("column.each"), r -> Cell.EMPTY, this::each);
		Field file = fields.derived("file", word("column.file"), r -> Cell.of(known(r).path()));
		Field problem = fields.told("problem", word("column.problem"), this::problem, r -> known(r).problem());
		columns = List.of(on, levels, risks, above, accepted, method, by, file, problem);
		sections = List.of(fields.section("snapshot", problem, on, by, method, file),
				fields.section("levels", risks, above, accepted, levels, each));
	}

	private static Known known(Row row) {
		return (Known) row.subject();
	}

	private static Optional<RiskSnapshot> snapshot(Row row) {
		return known(row).snapshot();
	}

	private Optional<RiskRegister> register() {
		return session.dossier().find(register).filter(RiskRegister.class::isInstance).map(RiskRegister.class::cast);
	}

	/** What there is; nothing where the folder itself cannot be read, which the header says. */
	private List<Known> all() {
		try {
			return register().isEmpty() ? List.of() : files.of(register().get());
		} catch (StoreException e) {
			return List.of(new Known("risks/released", Optional.empty(), e.message(messages.locale())));
		}
	}

	private List<RiskSnapshot> readable() {
		return all().stream().flatMap(k -> k.snapshot().stream()).toList();
	}

	// ---- cells

	private Cell on(Row row) {
		return known(row).on().map(d -> Cell.of(words.date(d), d.toEpochDay())).orElse(Cell.of("?", -1));
	}

	private Cell method(Row row) {
		return snapshot(row).filter(s -> s.getMethod() != null)
				.map(s -> Cell.of(word("method", Integer.toString(s.getMethodVersion())), s.getMethodVersion()))
				.orElse(Cell.EMPTY);
	}

	private Cell risks(Row row) {
		return snapshot(row).map(s -> count(s.getRisks().size())).orElse(Cell.EMPTY);
	}

	private Cell above(Row row) {
		return snapshot(row).map(s -> count(above(s))).orElse(Cell.EMPTY);
	}

	private Cell accepted(Row row) {
		return snapshot(row).map(s -> count(s.getRisks().stream().filter(FrozenRisk::isAccepted).count()))
				.orElse(Cell.EMPTY);
	}

	private static Cell count(long number) {
		return Cell.of(Long.toString(number), number);
	}

	private static long above(RiskSnapshot snapshot) {
		Map<String, FrozenLevel> levels = byId(snapshot);
		return snapshot.getRisks().stream().flatMap(r -> now(r).map(FrozenAssessment::getLevel).stream())
				.map(levels::get).filter(l -> l != null && l.isAboveThreshold()).count();
	}

	private static Map<String, FrozenLevel> byId(RiskSnapshot snapshot) {
		Map<String, FrozenLevel> levels = new LinkedHashMap<>();
		snapshot.getLevels().forEach(l -> levels.put(l.getId(), l));
		return levels;
	}

	/** The current picture; where it was not made the inherent one. */
	private static Optional<FrozenAssessment> now(FrozenRisk risk) {
		return of(risk, AssessedState.CURRENT).or(() -> of(risk, AssessedState.INHERENT));
	}

	private static Optional<FrozenAssessment> of(FrozenRisk risk, AssessedState state) {
		return risk.getStates().stream().filter(s -> s.getState() == state).findFirst();
	}

	/** How many risks had which level, the worst first. */
	private Cell levels(Row row) {
		RiskSnapshot snapshot = snapshot(row).orElse(null);
		if (snapshot == null) {
			return Cell.EMPTY;
		}
		Map<String, Long> counts = new LinkedHashMap<>();
		snapshot.getLevels().reversed().forEach(l -> counts.put(name(l), Long.valueOf(0)));
		Map<String, FrozenLevel> levels = byId(snapshot);
		snapshot.getRisks().forEach(r -> counts.merge(levelOf(r, levels), Long.valueOf(1), Long::sum));
		List<String> chips = counts.entrySet().stream().filter(e -> e.getValue().longValue() > 0)
				.map(e -> word("level", e.getKey(), e.getValue())).toList();
		return Cell.of(String.join(", ", chips)).as(chips);
	}

	private String levelOf(FrozenRisk risk, Map<String, FrozenLevel> levels) {
		return now(risk).map(FrozenAssessment::getLevel).map(levels::get).map(this::name)
				.orElseGet(() -> words.messages().get("Answer.NO_LEVEL"));
	}

	private String name(FrozenLevel level) {
		String title = words.text(level.getTitle());
		return title.isBlank() ? String.valueOf(level.getId()) : title;
	}

	/** Each risk as it was frozen. */
	private String each(Row row) {
		return snapshot(row).map(s -> {
			Map<String, FrozenLevel> levels = byId(s);
			return s.getRisks().stream()
					.map(r -> word("risk", (r.getCode() == null ? "" : r.getCode() + ' ') + words.text(r.getTitle()),
							levelOf(r, levels), words.label(r.getOption()),
							r.isAccepted() ? word("risk.accepted") : ""))
					.map(String::strip).collect(Collectors.joining("\n"));
		}).orElse("");
	}

	private Cell problem(Row row) {
		String problem = known(row).problem();
		return problem.isEmpty() ? Cell.EMPTY : Cell.of(problem.replace('\n', ' ')).with(Status.STOP);
	}

	// ---- the screen

	@Override
	public Target target() {
		return Target.screen(TrendScreens.ID, register);
	}

	@Override
	public String title() {
		return word("title");
	}

	@Override
	public String icon() {
		return "chart";
	}

	@Override
	public Header header() {
		List<Known> all = all();
		List<RiskSnapshot> readable = readable();
		List<Known> damaged = all.stream().filter(k -> k.snapshot().isEmpty()).toList();
		String title = register().map(r -> word("title.of", words.name(r))).orElse(title());
		String detail = word("detail", readable.size());
		if (!damaged.isEmpty()) {
			return new Header(title, detail, word("chip.damaged", damaged.size()), Status.STOP,
					damaged.getFirst().problem(), -1, snapshot());
		}
		return new Header(title, detail, "", Status.NEUTRAL, figure(readable), -1, snapshot());
	}

	/** The first and the last: is it getting better? */
	private String figure(List<RiskSnapshot> snapshots) {
		if (snapshots.isEmpty()) {
			return word("figure.none");
		}
		RiskSnapshot first = snapshots.getFirst();
		RiskSnapshot last = snapshots.getLast();
		return first == last ? word("figure.one", day(last), above(last), last.getRisks().size())
				: word("figure.two", day(first), above(first), first.getRisks().size(), day(last), above(last),
						last.getRisks().size());
	}

	private String day(RiskSnapshot snapshot) {
		return snapshot.getOn() == null ? "?" : words.date(snapshot.getOn());
	}

	/** As its menu offers it. */
	private Optional<Action> snapshot() {
		return session.action(this, "snapshot");
	}

	@Override
	public List<Field> columns() {
		return columns;
	}

	@Override
	public List<String> defaultColumns() {
		List<String> shown = new ArrayList<>(List.of("on", "levels", "risks", "above", "accepted", "method", "by"));
		if (all().stream().anyMatch(k -> k.snapshot().isEmpty())) {
			shown.add(1, "problem");
		}
		return shown;
	}

	/** The newest first. */
	@Override
	public List<Row> rows() {
		return all().reversed().stream().map(k -> new Row(k.path(), Optional.empty(), k)).toList();
	}

	@Override
	public String name(Row row) {
		return known(row).on().map(d -> word("name", words.date(d))).orElse(known(row).path());
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("year", word("group.year"), r -> known(r).on()
				.map(d -> new Grouping.Group(-d.getYear(), Integer.toString(d.getYear())))
				.orElse(new Grouping.Group(1, "?"))));
	}

	@Override
	public List<Figure> figures() {
		return new RiskTrend(readable()).figure(TREND, word("figure"), Disclosure.ALL, session.language())
				.<List<Figure>>map(List::of).orElse(List.of());
	}

	@Override
	public boolean picturesFirst() {
		return true;
	}

	@Override
	public String empty() {
		return word("empty");
	}

	@Override
	public boolean hasSignals() {
		return false;
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(word("delete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("snapshots are written once");
	}

	private String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}
}
