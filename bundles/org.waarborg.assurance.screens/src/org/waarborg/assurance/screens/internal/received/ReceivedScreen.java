package org.waarborg.assurance.screens.internal.received;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.ReceivedComparison;
import org.waarborg.assurance.ReceivedComparison.Line;
import org.waarborg.assurance.ReceivedComparison.Outcome;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.received.ReceivedLook.Compared;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.StackedBar;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.Edits;

/** The controls that are left to a supplier beside what its own statement says of them; then those of which nothing is asked. */
final class ReceivedScreen implements Screen {

	private static final String OUTCOME = "outcome";

	private final DossierSession session;
	private final String key;
	private final Messages messages;
	private final AssuranceScreenWords text;
	private final ReceivedLook look;
	private final List<Field> columns;
	private final List<Section> sections;

	ReceivedScreen(DossierSession session, String key) {
		this.session = session;
		this.key = key;
		messages = messages(session);
		text = new AssuranceScreenWords(session);
		look = new ReceivedLook(session, key);
		Fields fields = text.fields(messages);
		Field control = fields.derived("control", word("column.control"), this::control);
		Field outcome = fields.derived(OUTCOME, word("column.outcome"), this::outcome);
		Field ways = fields.derived("ways", word("column.ways"), this::ways);
		Field applicable = fields.derived("applicable", word("column.applicable"), r -> flag(r, true));
		Field implemented = fields.derived("implemented", word("column.implemented"), r -> flag(r, false));
		Field said = fields.told("said", word("column.said"), r -> Cell.of(said(r)), ReceivedScreen::said);
		Field part = fields.derived("part", word("column.part"), this::part);
		Field relies = fields.derived("relies", word("column.relies"), this::relies);
		Field statement = fields.derived("statement", word("column.statement"), this::statement);
		columns = List.of(control, outcome, ways, applicable, implemented, said, part, relies, statement);
		sections = List.of(fields.section("supplier", control, outcome, ways, applicable, implemented, said),
				fields.section("ours", part, relies, statement));
	}

	static Messages messages(DossierSession session) {
		return Messages.beside(ReceivedScreen.class, Locale.of(session.language()));
	}

	private String word(String name, Object... arguments) {
		return messages.get(name, arguments);
	}

	private static Compared of(Row row) {
		return (Compared) row.subject();
	}

	// ---- cells

	private Cell control(Row row) {
		ControlRef ref = of(row).control();
		Cell cell = Cell.of(control(ref));
		return of(row).line().flatMap(l -> session.locate(l.decision())).map(cell::to).orElse(cell);
	}

	private String control(ControlRef ref) {
		return session.controlSets().find(ref)
				.map(c -> (c.label() + " – " + c.title(session.language())).replaceFirst(" – $", ""))
				.orElseGet(ref::control);
	}

	private Cell outcome(Row row) {
		return of(row).outcome()
				.map(o -> Cell.of(text.assurance().label(o), o.ordinal()).with(AssuranceWords.status(o)))
				.orElseGet(() -> Cell.of(word("notAsked"), Outcome.values().length));
	}

	private Cell flag(Row row, boolean applicable) {
		List<Flag> flags = of(row).said().stream().map(s -> applicable ? s.getApplicable() : s.getImplemented())
				.distinct()
				.filter(f -> f != Flag.UNKNOWN).toList();
		return flags.isEmpty() ? Cell.EMPTY
				: Cell.of(flags.stream().map(text.assurance()::label).collect(Collectors.joining(" / ")),
						flags.getFirst().ordinal());
	}

	/** Where the statement is on another norm or edition: from which of its controls. */
	private Cell ways(Row row) {
		return of(row).line().map(l -> l.said()).filter(s -> !s.ways().isEmpty())
				.map(s -> Cell.of(text.assurance().ways(s, Optional.of(session.controlSets())))
						.with(s.toConfirm() ? Status.ATTENTION : Status.NEUTRAL))
				.orElse(Cell.EMPTY);
	}

	private static String said(Row row) {
		return ReceivedComparison.text(of(row).said());
	}

	/** The service that the part comes with; else that all of it is with the supplier. */
	private Cell part(Row row) {
		return of(row).line().map(Line::part)
				.map(p -> Cell.of(p.getService() == null ? word("part.any") : text.assurance().name(p.getService())))
				.orElse(Cell.EMPTY);
	}

	private Cell relies(Row row) {
		List<Element> named = of(row).line().map(l -> List.copyOf(l.part().getAssurance())).orElse(List.of());
		return of(row).line().isEmpty() ? Cell.EMPTY
				: named.isEmpty() ? Cell.of(word("relies.nothing")).with(Status.ATTENTION)
						: Cell.of(named.stream().map(text.assurance()::name).collect(Collectors.joining(", ")));
	}

	private Cell statement(Row row) {
		return of(row).line().map(l -> l.decision().eContainer()).filter(StatementOfApplicability.class::isInstance)
				.map(s -> Cell.of(text.assurance().name((StatementOfApplicability) s))).orElse(Cell.EMPTY);
	}

	// ---- the screen

	@Override
	public Target target() {
		return Target.screen(ReceivedScreens.ID, key);
	}

	private String supplier() {
		return look.organisation().map(Organisation::getName).orElseGet(() -> word("nobody"));
	}

	@Override
	public String title() {
		return word("title", supplier());
	}

	@Override
	public String icon() {
		return "statement";
	}

	@Override
	public Header header() {
		long open = look.open();
		int asked = look.asked().size();
		ReceivedStatement received = look.received().orElse(null);
		String figure = asked == 0 ? word("figure.none") : word("figure", asked - open, asked);
		if (received == null) {
			return new Header(title(), word("detail.none"), word("chip.none"), Status.ATTENTION,
					asked == 0 ? word("figure.none") : word("figure.asked", asked), -1, Optional.empty());
		}
		String chip = look.isOther() ? word("chip.edition")
				: asked == 0 ? "" : open == 0 ? word("chip.covered") : word("chip.open", open);
		return new Header(title(), detail(received), chip, open == 0 ? Status.DONE : Status.ATTENTION, figure,
				asked == 0 ? -1 : (double) (asked - open) / asked, Optional.empty());
	}

	/** Norm, version and day; and how another edition is compared. */
	private String detail(ReceivedStatement received) {
		List<String> parts = new ArrayList<>();
		parts.add(text.norm(received.getSet()));
		if (received.getVersion() != null && !received.getVersion().isBlank()) {
			parts.add(word("detail.version", received.getVersion()));
		}
		if (received.getDate() != null) {
			parts.add(text.date(received.getDate()));
		}
		if (received.getReceivedOn() != null) {
			parts.add(word("detail.received", text.date(received.getReceivedOn())));
		}
		if (look.isOther()) {
			parts.add(word("detail.edition"));
		} else if (look.isMapped()) {
			parts.add(word("detail.mapped", look.toConfirm()));
		}
		return parts.stream().filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(" · "));
	}

	@Override
	public List<Field> columns() {
		return columns;
	}

	@Override
	public List<String> defaultColumns() {
		return look.isMapped()
				? List.of("control", OUTCOME, "ways", "applicable", "implemented", "said", "part", "relies")
				: List.of("control", OUTCOME, "applicable", "implemented", "said", "part", "relies");
	}

	@Override
	public List<Row> rows() {
		return look.compared().stream()
				.map(c -> new Row(c.id(),
						c.said().stream().<EObject>map(s -> s).findFirst().or(() -> c.line().map(Line::decision)), c))
				.toList();
	}

	@Override
	public String name(Row row) {
		return control(of(row).control());
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(
				new Grouping(OUTCOME, word("column.outcome"),
						r -> of(r).outcome().map(o -> new Group(order(o), text.assurance().label(o)))
								.orElseGet(() -> new Group(Outcome.values().length, word("notAsked")))),
				new Grouping("statement", word("column.statement"),
						r -> new Group(of(r).line().isEmpty() ? 1 : 0,
								of(r).line().isEmpty() ? word("notAsked") : statement(r).text())));
	}

	/** What one has to do something about comes first. */
	private static double order(Outcome outcome) {
		return switch (outcome) {
			case MISSING -> 0;
			case NOT_APPLICABLE -> 1;
			case NOT_IMPLEMENTED -> 2;
			case PARTLY -> 3;
			case UNKNOWN -> 4;
			case COVERED -> 5;
		};
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		if (look.asked().isEmpty()) {
			return List.of();
		}
		List<Outcome> outcomes = Arrays.asList(Outcome.values());
		List<StackedBar.Series> legend = outcomes.stream()
				.map(o -> new StackedBar.Series(o.name(), text.assurance().label(o), AssuranceWords.status(o)))
				.toList();
		List<Long> values = outcomes.stream()
				.map(o -> Long.valueOf(
						look.asked().stream().filter(c -> c.outcome().orElseThrow() == o).count()))
				.toList();
		return List.of(new StackedBar("received", word("figure.title", supplier()), word("column.outcome"),
				word("figure.total"),
				legend, List.of(new StackedBar.Bar("all", supplier(), values))));
	}

	@Override
	public String empty() {
		return word("empty", supplier());
	}

	/** A further statement of the same supplier is taken in here. */
	@Override
	public Optional<TakesIn> takesIn() {
		return look.supplier().map(Supplier::getId).map(id -> new TakesIn("received-statement", id));
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return of(row).line().flatMap(l -> session.locate(l.decision()));
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(word("cannotDelete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException(word("cannotDelete"));
	}

	@Override
	public boolean hasSignals() {
		return false;
	}

	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty() || change.objects().stream().map(EcoreUtil::getRootContainer)
				.anyMatch(r -> r instanceof AssuranceRegister || r instanceof StatementOfApplicability);
	}
}
