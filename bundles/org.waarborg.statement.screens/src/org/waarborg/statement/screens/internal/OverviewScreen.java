package org.waarborg.statement.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Labels;
import org.waarborg.rules.Severity;
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
import org.waarborg.screen.Selection;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Fields;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.Edits;

/** A statement at a glance: pictures of how far it is, and what to do next, each with the way to its place. */
final class OverviewScreen implements Screen {

	/** Behind the id of the statement and a slash. */
	static final String KEY = "overview";

	/** The action of the release task. */
	private static final String RELEASE = "release";

	private final DossierSession session;
	private final String id;
	private final Messages messages;
	private final Fields fields;
	private final OfRevision<OverviewFacts> facts;

	OverviewScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		messages = StatementScreens.messages(session);
		fields = Fields.of(session, messages);
		DraftChanges changes = new DraftChanges(session);
		facts = new OfRevision<>(session, () -> new OverviewFacts(session,
				(StatementOfApplicability) session.dossier().find(id).orElseThrow(), changes));
	}

	private OverviewFacts facts() {
		return facts.get();
	}

	private boolean isThere() {
		return session.dossier().find(id).filter(StatementOfApplicability.class::isInstance).isPresent();
	}

	private Target statement() {
		return Target.screen(StatementScreens.ID, id);
	}

	@Override
	public Target target() {
		return Target.screen(StatementScreens.ID, id + '/' + KEY);
	}

	@Override
	public String title() {
		return messages.get("overview");
	}

	@Override
	public String icon() {
		return "chart";
	}

	@Override
	public Header header() {
		if (!isThere()) {
			return new Header(title(), "", "", Status.NEUTRAL, "", -1, Optional.empty());
		}
		StatementCounts counts = facts().counts();
		boolean ready = counts.rows() > 0 && blocking().isEmpty();
		double done = counts.rows() == 0 ? -1
				: (double) (counts.controlsDecided() + counts.careParts() - counts.carePartsOpen()) / counts.rows();
		return new Header(messages.get("overview.title", name()), detail(),
				ready ? messages.get("overview.ready") : facts().words().label(facts().statement().getPhase()),
				ready ? Status.DONE : Status.UNDER_WAY, counts.keyFigure(session.language()), done,
				ready ? release() : blocking());
	}

	private String name() {
		String title = Labels.of(facts().statement(), session.language());
		return title.isEmpty() ? messages.get("statement") : title;
	}

	private String detail() {
		StatementOfApplicability statement = facts().statement();
		return Stream
				.of(statement.getScope() == null ? "" : Labels.of(statement.getScope(), session.language()),
						facts().words().norms(), messages.get("version", statement.getVersion()))
				.filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** What keeps the statement from being released, the first thing to do of it; empty when nothing does. */
	private Optional<Action> blocking() {
		StatementCounts counts = facts().counts();
		if (counts.toConfirm() > 0) {
			return Optional.of(to("confirm", messages.get("next.confirm", counts.toConfirm()),
					OverviewSteps.toConfirm(statement(), messages)));
		}
		int undecided = counts.applicability().get(Applicability.UNDECIDED);
		if (undecided > 0) {
			return Optional.of(to("undecided", messages.get("next.undecided", undecided),
					OverviewSteps.undecided(statement(), facts().words())));
		}
		long errors = facts().signals().stream().filter(s -> s.severity() == Severity.ERROR).count();
		if (errors > 0) {
			return Optional.of(to("errors", messages.get("next.errors", errors),
					OverviewSteps.signals(statement(), messages, Severity.ERROR)));
		}
		return Optional.empty();
	}

	private static Action to(String id, String label, Target target) {
		return new Action(id, label, "filter", Optional.empty(), surface -> surface.show(target));
	}

	/** The action of whoever can release, on the statement's own screen. */
	private Optional<Action> release() {
		return session.screen(statement()).stream()
				.flatMap(s -> session.actions(s, Selection.NONE).stream().flatMap(List::stream))
				.filter(a -> a.id().equals(RELEASE)).findFirst();
	}

	@Override
	public boolean picturesFirst() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		return isThere() ? new OverviewFigures(session, messages).of(facts()) : List.of();
	}

	@Override
	public List<Row> rows() {
		return !isThere() ? List.of()
				: OverviewSteps.of(session, messages, facts()).stream()
						.map(s -> new Row(s.id(), Optional.empty(), s)).toList();
	}

	private static OverviewStep step(Row row) {
		return (OverviewStep) row.subject();
	}

	@Override
	public String name(Row row) {
		return step(row).what();
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return step(row).place();
	}

	@Override
	public List<Field> columns() {
		return List.of(fields.derived("what", messages.get("overview.todo"), this::what),
				fields.derived("count", messages.get("overview.count"),
						r -> Cell.of(Long.toString(step(r).count()), step(r).count())),
				fields.derived("detail", messages.get("overview.detail"), r -> Cell.of(step(r).detail())));
	}

	private Cell what(Row row) {
		Cell cell = Cell.of(step(row).what()).with(step(row).status());
		return leadsTo(row).map(cell::to).orElse(cell);
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("what", "count", "detail");
	}

	@Override
	public List<Section> sections() {
		return List.of(new Section("todo", messages.get("overview.todo"), columns()));
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("kind", messages.get("overview.kind"), r -> new Grouping.Group(
				step(r).kind().ordinal(), messages.get("overview.kind." + step(r).kind().name()))));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public boolean followsSignals() {
		return true;
	}

	@Override
	public String empty() {
		return messages.get("overview.empty");
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(messages.get("overview.delete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("nothing is deleted here");
	}
}
