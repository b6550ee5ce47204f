package org.waarborg.statement.screens.internal.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.ControlRef;
import org.waarborg.document.Status;
import org.waarborg.dossier.Disclosure;
import org.waarborg.rules.Place;
import org.waarborg.screen.BeforeAfter;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedControl;
import org.waarborg.statement.compare.ComparedControl.Kind;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.compare.ComparisonWords;
import org.waarborg.statement.compare.FieldChange;
import org.waarborg.statement.compare.GeneralChange;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Version;
import org.waarborg.store.Edits;
import org.waarborg.store.StoreException;

/** Two states of a statement side by side: a row for each field of each control that says something else. Follows the draft. */
final class ComparisonScreen extends ReadingScreen {

	private static final String GENERAL = "general/";
	/** As many words of a text as a cell shows of it. */
	private static final int CELL = 200;
	/** A cell begins so long before what differs, that one sees where that is. */
	private static final int LEAD = 40;

	private final String before;
	private final String after;
	private final ComparisonWords words;
	private final List<Field> columns;
	private final Map<String, StatementRelease> releases = new HashMap<>();
	private final OfRevision<Compared> compared;

	/**
	 * The two states beside each other as the dossier is now.
	 *
	 * @param comparison what differs; empty where they cannot be compared
	 * @param rows       a row for each difference
	 * @param failure    why they cannot be compared; empty when they can
	 */
	private record Compared(Optional<Comparison> comparison, List<Row> rows, String failure) {

		static Compared failed(String why) {
			return new Compared(Optional.empty(), List.of(), why);
		}
	}

	/**
	 * What differs, in words: two of them are the same when they read the same.
	 *
	 * @param control number; empty for the statement as a whole
	 * @param ref     reference of the control; empty for the statement as a whole
	 * @param order   place among the controls
	 */
	record Line(String control, String title, String ref, int order, String theme, Kind kind, ChangeArea area,
			String field, String before, String after) {
	}

	ComparisonScreen(DossierSession session, String statement, String before, String after) {
		super(session, statement, "compare/" + before + '/' + after);
		this.before = before;
		this.after = after;
		words = new ComparisonWords(session.language(), Disclosure.ALL);
		columns = List.of(told("control", r -> Cell.of(line(r).control(), line(r).order())),
				told("title", r -> Cell.of(line(r).title())),
				told("kind", r -> Cell.of(words.label(line(r).kind()), line(r).kind().ordinal())
						.with(ComparisonWords.status(line(r).kind()))),
				told("area", r -> Cell.of(area(r), line(r).area().ordinal())),
				told("field", r -> Cell.of(line(r).field())),
				told("before", r -> Cell.of(brief(line(r).before(), line(r).after()))),
				told("after", r -> Cell.of(brief(line(r).after(), line(r).before()))),
				told("theme", r -> Cell.of(line(r).theme())));
		compared = new OfRevision<>(session, this::compare);
	}

	private static Line line(Row row) {
		return (Line) row.subject();
	}

	/** What a cell shows of one side: from shortly before the first word that differs. */
	private static String brief(String text, String other) {
		String line = text.replaceAll("\\s+", " ");
		String beside = other.replaceAll("\\s+", " ");
		int same = 0;
		while (same < Math.min(line.length(), beside.length()) && line.charAt(same) == beside.charAt(same)) {
			same++;
		}
		int start = same <= LEAD ? 0 : line.lastIndexOf(' ', same - LEAD / 2) + 1;
		String shown = (start == 0 ? "" : "… ") + line.substring(start);
		return shown.length() > CELL ? shown.substring(0, CELL).strip() + '…' : shown;
	}

	// ---- the two states

	private Optional<Version> version(String word) {
		return versions().flatMap(v -> v.named(word));
	}

	private Compared compare() {
		try {
			Optional<ComparedState> from = state(before);
			Optional<ComparedState> to = state(after);
			if (from.isEmpty() || to.isEmpty()) {
				return Compared.failed(word("compare.gone"));
			}
			Comparison comparison = Comparison.of(from.get(), to.get());
			return new Compared(Optional.of(comparison), lines(comparison), "");
		} catch (StoreException e) {
			return Compared.failed(e.message(locale()));
		}
	}

	private Optional<ComparedState> state(String word) throws StoreException {
		if (word.equals(VersionScreens.DRAFT)) {
			return statement().map(s -> ComparedState.draft(Freeze.draft(s, session.dossier().dossier(),
					session.controlSets(), session.today())));
		}
		Optional<Version> version = version(word);
		if (version.isEmpty()) {
			return Optional.empty();
		}
		StatementRelease release = releases.get(version.get().sha256());
		if (release == null) {
			release = versions().orElseThrow().release(version.get());
			releases.put(version.get().sha256(), release);
		}
		return Optional.of(ComparedState.released(release));
	}

	private List<Row> lines(Comparison comparison) {
		List<Row> all = new ArrayList<>();
		for (GeneralChange change : comparison.general()) {
			all.add(row(GENERAL + change.field().name(),
					new Line("", word("compare.whole"), "", 0, word("compare.whole"), Kind.CHANGED,
							ChangeArea.WHOLE, words.label(change.field()), words.said(change.before(), change.after()),
							words.said(change.after(), change.before()))));
		}
		int order = 0;
		for (ComparedControl control : comparison.differences()) {
			add(control, ++order, all);
		}
		return List.copyOf(all);
	}

	private void add(ComparedControl control, int order, List<Row> all) {
		Line lead = new Line(words.label(control), words.title(control), control.ref().toString(), order,
				words.theme(control).label(), control.kind(), ChangeArea.LIST, word("compare.listed"), "", "");
		if (control.kind() != Kind.CHANGED) {
			String decided = words.label(control.shown().getApplicability());
			String none = word("compare.none");
			boolean gone = control.kind() == Kind.REMOVED;
			all.add(row(control.ref().toString(), with(lead, ChangeArea.LIST, word("compare.listed"),
					gone ? decided : none, gone ? none : decided)));
			return;
		}
		for (FieldChange change : control.changes()) {
			all.add(row(control.ref() + "/" + change.field().name() + '/' + change.partId(),
					with(lead, ChangeArea.of(change.field()), words.field(change),
							words.said(change.before(), change.after()),
							words.said(change.after(), change.before()))));
		}
	}

	private static Line with(Line lead, ChangeArea area, String field, String before, String after) {
		return new Line(lead.control(), lead.title(), lead.ref(), lead.order(), lead.theme(), lead.kind(), area, field,
				before, after);
	}

	private static Row row(String id, Line line) {
		return new Row(id, Optional.empty(), line);
	}

	@Override
	public List<Row> rows() {
		return compared.get().rows();
	}

	// ---- the band

	@Override
	public String title() {
		return word("compare.title", shortName(before), shortName(after));
	}

	private String shortName(String word) {
		return word.equals(VersionScreens.DRAFT) ? word("compare.draft")
				: version(word).map(v -> word("compare.number", v.number())).orElse(word);
	}

	@Override
	public String icon() {
		return "compare";
	}

	@Override
	public Header header() {
		Compared now = compared.get();
		String title = word("compare.of", statementName());
		if (now.comparison().isEmpty()) {
			return new Header(title, title(), word("chip.unsound"), Status.STOP, now.failure(), -1, Optional.empty());
		}
		Comparison comparison = now.comparison().get();
		String detail = word("compare.states", words.name(comparison.before()), words.name(comparison.after()));
		String trouble = trouble(before, after);
		if (!trouble.isEmpty()) {
			return new Header(title, detail, word("chip.unsound"), Status.STOP, trouble, -1, Optional.empty());
		}
		boolean touches = comparison.touchesCoverage();
		return new Header(title, detail,
				comparison.isSame() ? word("chip.same") : word(touches ? "chip.coverage" : "chip.nocoverage"),
				comparison.isSame() || !touches ? Status.DONE : Status.ATTENTION, figure(comparison), -1,
				offered("compare.export", List.of()));
	}

	/** A comparison with a version that is not what was released says nothing. */
	private String trouble(String... states) {
		for (String state : states) {
			String trouble = version(state).map(v -> trouble(v.number())).orElse("");
			if (!trouble.isEmpty()) {
				return trouble.lines().findFirst().orElse("");
			}
		}
		return "";
	}

	private String figure(Comparison comparison) {
		Map<Kind, Long> counts = comparison.counts();
		return word("compare.figure", counts.get(Kind.CHANGED), counts.get(Kind.ADDED), counts.get(Kind.REMOVED),
				comparison.general().size());
	}

	// ---- the rest

	private String area(Row row) {
		return word("area." + line(row).area().name());
	}

	@Override
	public String name(Row row) {
		String control = (line(row).control() + ' ' + line(row).title()).strip();
		return control + " – " + line(row).field();
	}

	@Override
	public List<Field> columns() {
		return columns;
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("field", "before", "after", "area");
	}

	@Override
	public List<Section> sections() {
		Optional<Comparison> comparison = compared.get().comparison();
		String from = comparison.map(c -> words.name(c.before())).orElse(before);
		String to = comparison.map(c -> words.name(c.after())).orElse(after);
		return List.of(fields.section("difference", new Sides(word("column.difference"), from, to)),
				fields.section("where", columns.get(2), columns.get(3), columns.get(7)));
	}

	/** The whole text of both sides, with what differs marked. */
	private record Sides(String label, String from, String to) implements Field {

		@Override
		public String id() {
			return "difference";
		}

		@Override
		public FieldType type() {
			return new FieldType.Difference(from, to);
		}

		@Override
		public Cell cell(Row row) {
			return Cell.of(brief(line(row).before(), line(row).after()) + " → "
					+ brief(line(row).after(), line(row).before()));
		}

		@Override
		public Object value(Row row) {
			return new BeforeAfter(line(row).before(), line(row).after());
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			throw new UnsupportedOperationException("a difference is only read");
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return false;
		}
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("control", word("column.control.group"), this::control),
				new Grouping("area", word("column.area"),
						r -> new Grouping.Group(line(r).area().ordinal(), area(r))),
				new Grouping("kind", word("column.kind"),
						r -> new Grouping.Group(line(r).kind().ordinal(), words.label(line(r).kind()))),
				new Grouping("field", word("column.field"), r -> new Grouping.Group(0, line(r).field())),
				new Grouping("theme", word("column.theme"),
						r -> new Grouping.Group(line(r).order(), line(r).theme())));
	}

	private Grouping.Group control(Row row) {
		return new Grouping.Group(line(row).order(), (line(row).control() + ' ' + line(row).title()).strip());
	}

	@Override
	public boolean grouped() {
		return true;
	}

	/** Where the control is decided on now. */
	@Override
	public Optional<Target> leadsTo(Row row) {
		String ref = line(row).ref();
		return ref.isEmpty() ? Optional.of(Target.screen("statement", statement))
				: statement().flatMap(s -> s.getDecisions().stream().filter(d -> is(d.getControl(), ref)).findFirst())
						.flatMap(session::locate);
	}

	private boolean is(ControlRef control, String ref) {
		return control != null && (control.toString().equals(ref) || session.controlSets().find(control)
				.filter(c -> c.ref().toString().equals(ref)).isPresent());
	}

	@Override
	public String empty() {
		String failure = compared.get().failure();
		return failure.isEmpty() ? word("compare.empty") : failure;
	}
}
