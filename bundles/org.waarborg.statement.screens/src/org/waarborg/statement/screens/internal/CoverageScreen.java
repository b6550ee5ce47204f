package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.Coverage.Hop;
import org.waarborg.registry.Coverage.Way;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedGroup;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.StatementCoverage;
import org.waarborg.statement.StatementCoverage.Line;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.Edits;

/** What a statement already covers of a control set that it is not about: a line for each control of that set, with the way to it. */
final class CoverageScreen implements Screen {

	/** Behind the id of the statement and a slash; behind it a colon and the id of the set that is covered. */
	static final String KEY = "coverage";

	private static final String GROUP = "group";
	private static final String DEGREE = "degree";
	private static final String CONFIRM = "confirm";
	private static final int MOST_WAYS = 3;
	private static final List<Degree> BEST_FIRST = List.of(Degree.FULL, Degree.PARTIAL, Degree.NONE);

	private final DossierSession session;
	private final String id;
	private final String asked;
	private final Messages messages;
	private final Fields fields;
	private final List<Section> sections;
	private final OfRevision<Optional<StatementCoverage>> coverage;
	/** What the groups of the covered set are called, by id and in its order. */
	private final OfRevision<Map<String, String>> groups;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param id      id of the statement
	 * @param asked   id of the set that is covered; empty for the first that a mapping leads to
	 */
	CoverageScreen(DossierSession session, String id, String asked) {
		this.session = session;
		this.id = id;
		this.asked = asked;
		messages = StatementScreens.messages(session);
		fields = Fields.of(session, messages);
		coverage = new OfRevision<>(session,
				() -> statement().flatMap(s -> StatementCoverage.of(s, session.controlSets(), covered())));
		groups = new OfRevision<>(session, this::readGroups);
		sections = List.of(new Section(KEY, messages.get("coverage.section"), List.of(
				derived("control", c -> Cell.of(c.control().label(), c.control().order())),
				derived("title", c -> Cell.of(c.control().title(session.language()))),
				derived(DEGREE, c -> degree(c.degree())),
				derived("done", c -> c.degree() == Degree.NONE ? Cell.EMPTY : degree(c.implemented())),
				derived("by", this::by),
				derived("weakest", c -> Cell.of(c.weakest().map(this::weakest).orElse(""))),
				derived(CONFIRM, c -> c.toConfirm() ? Cell.of(messages.get("coverage.confirm")).with(Status.ATTENTION)
						: Cell.EMPTY))));
	}

	static boolean isKey(String page) {
		return page.equals(KEY) || page.startsWith(KEY + ':');
	}

	/** The set in a key; empty when it names none. */
	static String set(String page) {
		return page.length() > KEY.length() ? page.substring(KEY.length() + 1) : "";
	}

	private Optional<StatementOfApplicability> statement() {
		return session.dossier().find(id).filter(StatementOfApplicability.class::isInstance)
				.map(StatementOfApplicability.class::cast);
	}

	private List<ControlSetHeader> targets() {
		return statement().map(s -> StatementCoverage.targets(s, session.controlSets())).orElse(List.of());
	}

	private String covered() {
		return asked.isEmpty() ? targets().stream().findFirst().map(ControlSetHeader::id).orElse("") : asked;
	}

	private String name(String set) {
		return session.controlSets().header(set).map(h -> h.name(session.language())).orElse(set);
	}

	private List<Line> lines() {
		return coverage.get().map(StatementCoverage::lines).orElse(List.of());
	}

	private static Line line(Row row) {
		return (Line) row.subject();
	}

	@Override
	public Target target() {
		return Target.screen(StatementScreens.ID, id + '/' + KEY + (asked.isEmpty() ? "" : ':' + asked));
	}

	@Override
	public String title() {
		return covered().isEmpty() ? messages.get("coverage") : messages.get("coverage.title", name(covered()));
	}

	@Override
	public String icon() {
		return "mapping";
	}

	@Override
	public Header header() {
		Optional<StatementCoverage> found = coverage.get();
		if (found.isEmpty()) {
			return new Header(title(), "", "", Status.NEUTRAL, "", -1, Optional.empty());
		}
		int all = found.get().lines().size();
		int full = found.get().count(Degree.FULL);
		int open = found.get().count(Degree.NONE);
		return new Header(title(),
				messages.get("coverage.detail", statement().map(s -> Labels.of(s, session.language())).orElse("")),
				open == 0 ? messages.get("coverage.chip.full") : messages.get("coverage.chip.open", open),
				open == 0 ? Status.DONE : Status.ATTENTION,
				messages.get("coverage.figure", full, all, found.get().count(Degree.PARTIAL)),
				all == 0 ? -1 : (double) full / all,
				open == 0 ? Optional.empty()
						: Optional.of(new Action("open", messages.get("coverage.chip.open", open), "filter",
								Optional.empty(), surface -> surface.only(DEGREE, messages.get("degree.NONE")))));
	}

	// ---- rows and fields

	@Override
	public List<Row> rows() {
		return lines().stream().map(l -> new Row(l.control().ref().toString(), Optional.empty(), l)).toList();
	}

	private Field derived(String field, Function<Line, Cell> cell) {
		return fields.derived(field, messages.get("coverage.column." + field), r -> cell.apply(line(r)));
	}

	private Cell degree(Degree degree) {
		Status status = switch (degree) {
			case FULL -> Status.DONE;
			case PARTIAL -> Status.UNDER_WAY;
			case NONE -> Status.ATTENTION;
		};
		return Cell.of(messages.get("degree." + degree), degree.ordinal()).with(status);
	}

	/** The ways, from the control of the statement; a link to it. */
	private Cell by(Line line) {
		if (line.ways().isEmpty()) {
			return Cell.EMPTY;
		}
		String ways = line.ways().stream().limit(Math.max(MOST_WAYS, line.together())).map(this::way)
				.collect(Collectors.joining("; "))
				+ (line.ways().size() > Math.max(MOST_WAYS, line.together()) ? " …" : "");
		return Cell.of(line.together() > 1 ? messages.get("coverage.together", ways) : ways)
				.to(new Target(StatementScreens.ID, id, line.ways().getFirst().start().toString(), ""));
	}

	private String way(Way way) {
		String text = label(way.start());
		// the last stop is the control of the line itself
		for (int i = 0; i < way.hops().size() - 1; i++) {
			text = messages.get("coverage.way", text, label(way.hops().get(i).to()));
		}
		return way.hops().isEmpty() ? text + " (" + messages.get("coverage.same") + ')' : text;
	}

	private String label(ControlRef ref) {
		return name(ref.set()) + ' '
				+ session.controlSets().find(ref).map(ResolvedControl::label).orElse(ref.control());
	}

	private String weakest(Hop hop) {
		return messages.get("coverage.weakest", label(hop.from()), messages.get("relationship." + hop.relationship()),
				label(hop.to()), name(hop.definedIn()));
	}

	@Override
	public List<Field> columns() {
		return sections.getFirst().fields();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("control", "title", DEGREE, "done", "by", "weakest", CONFIRM);
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public String name(Row row) {
		return line(row).control().label() + ' ' + line(row).control().title(session.language());
	}

	@Override
	public String shortName(Row row) {
		return line(row).control().label();
	}

	// ---- groups and picture

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping(GROUP, messages.get("grouping.theme"), this::group),
				new Grouping(DEGREE, messages.get("coverage.column.degree"),
						r -> new Grouping.Group(BEST_FIRST.indexOf(line(r).degree()),
								messages.get("degree." + line(r).degree()))),
				new Grouping(CONFIRM, messages.get("coverage.column.confirm"),
						r -> new Grouping.Group(line(r).toConfirm() ? 0 : 1,
								messages.get(line(r).toConfirm() ? "coverage.confirm" : "coverage.confirm.not"))));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	private Grouping.Group group(Row row) {
		String group = line(row).control().groupId();
		String label = groups.get().get(group);
		return label == null ? new Grouping.Group(groups.get().size(), messages.get("coverage.nogroup"))
				: new Grouping.Group(List.copyOf(groups.get().keySet()).indexOf(group), label);
	}

	private Map<String, String> readGroups() {
		Map<String, String> labels = new LinkedHashMap<>();
		session.controlSets().set(covered()).ifPresent(s -> label(s.groups(), labels));
		return labels;
	}

	private void label(List<ResolvedGroup> groups, Map<String, String> labels) {
		for (ResolvedGroup group : groups) {
			labels.put(group.id(), (group.label() + ' ' + group.title(session.language())).strip());
			label(group.groups(), labels);
		}
	}

	@Override
	public List<Figure> figures() {
		if (lines().isEmpty()) {
			return List.of();
		}
		Map<String, String> labels = groups.get();
		Map<String, long[]> counts = new LinkedHashMap<>();
		lines().forEach(l -> counts.computeIfAbsent(l.control().groupId(), g -> new long[BEST_FIRST.size()])[BEST_FIRST
				.indexOf(l.degree())]++);
		List<StackedBar.Series> legend = BEST_FIRST.stream()
				.map(d -> new StackedBar.Series(d.name().toLowerCase(Locale.ROOT),
						messages.get("degree." + d),
						degree(d).status().orElse(Status.NEUTRAL)))
				.toList();
		List<StackedBar.Bar> bars = new ArrayList<>();
		counts.forEach((group, values) -> bars.add(new StackedBar.Bar(group.isEmpty() ? "-" : group,
				labels.getOrDefault(group, messages.get("coverage.nogroup")),
				Arrays.stream(values).boxed().toList())));
		return List.of(new StackedBar(KEY, messages.get("coverage.figure.name"), messages.get("coverage.figure.axis"),
				messages.get("coverage.figure.total"), legend, bars));
	}

	// ---- what can be done

	@Override
	public String empty() {
		return messages.get("coverage.empty");
	}

	@Override
	public List<Action> actions() {
		return targets().stream().filter(h -> !h.id().equals(covered()))
				.map(h -> new Action("of." + h.id(), messages.get("coverage.choose", h.name(session.language())),
						"mapping",
						Optional.empty(),
						surface -> surface.show(Target.screen(StatementScreens.ID, id + '/' + KEY + ':' + h.id()))))
				.toList();
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return line(row).ways().stream().findFirst()
				.map(w -> new Target(StatementScreens.ID, id, w.start().toString(), ""));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(messages.get("coverage.delete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("what a norm asks cannot be deleted");
	}

	@Override
	public boolean hasSignals() {
		return false;
	}
}
