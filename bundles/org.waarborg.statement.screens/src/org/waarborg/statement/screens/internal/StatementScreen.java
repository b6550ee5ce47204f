package org.waarborg.statement.screens.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.OfRevision;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.Target;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.RequirementDrivers;
import org.waarborg.statement.StatementCounts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.store.Edits;

/** A statement, or a view of it: a row for each control and each care part, by theme. */
final class StatementScreen implements Screen {

	private final DossierSession session;
	private final String id;
	private final StatementView view;
	private final Messages messages;
	private final DecisionFields fields;
	private final StatementGroupings groupings;
	private final ControlLinks links;
	private final TwinFields twins;
	private final OriginFields origins;
	private final SetChangeFields setChanges;
	/** Many ask for the rows after each change. */
	private final OfRevision<List<StatementRow>> rows;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param id      id of the statement: its object is another one when the dossier was read again
	 * @param view    which rows
	 */
	StatementScreen(DossierSession session, String id, StatementView view) {
		this.session = session;
		this.id = id;
		this.view = view;
		messages = StatementScreens.messages(session);
		fields = new DecisionFields(session, id, view);
		links = new ControlLinks(session, id, fields, messages);
		twins = new TwinFields(session, id, messages);
		origins = new OriginFields(session, id, messages);
		setChanges = new SetChangeFields(session, id, messages);
		groupings = new StatementGroupings(fields, messages, new RowSeverities(session));
		rows = new OfRevision<>(session,
				() -> statement().map(s -> StatementRows.of(s, session.controlSets(), view)).orElse(List.of()));
	}

	private Optional<StatementOfApplicability> statement() {
		return session.dossier().find(id).filter(StatementOfApplicability.class::isInstance)
				.map(StatementOfApplicability.class::cast);
	}

	private List<StatementRow> statementRows() {
		return rows.get();
	}

	@Override
	public Target target() {
		return Target.screen(StatementScreens.ID, view instanceof StatementView.Combined ? id : id + '/' + view);
	}

	@Override
	public String title() {
		return switch (view) {
			case StatementView.Combined combined -> statementTitle();
			case StatementView.Care care -> messages.get("title.care");
			case StatementView.Norm norm -> norm(norm.set());
		};
	}

	private String statementTitle() {
		return statement().map(s -> Labels.of(s, session.language())).filter(t -> !t.isEmpty())
				.orElse(messages.get("statement"));
	}

	private String norm(String set) {
		return session.controlSets().header(set).map(h -> h.name(session.language())).orElse(set);
	}

	@Override
	public String icon() {
		return view instanceof StatementView.Care ? "care-part" : "statement";
	}

	@Override
	public Header header() {
		StatementCounts counts = StatementCounts.of(statementRows());
		String chip = statement().map(s -> fields.words().label(s.getPhase())).orElse("");
		double done = counts.rows() == 0 ? -1
				: (double) (counts.controlsDecided() + counts.careParts() - counts.carePartsOpen()) / counts.rows();
		String title = view instanceof StatementView.Combined ? statementTitle()
				: statementTitle() + " – " + title();
		return new Header(title, detail(), chip, Status.UNDER_WAY, counts.keyFigure(session.language()), done,
				next(counts));
	}

	/** Scope, version and norms: what it is a statement of; of the care-specific rows, what they lean on. */
	private String detail() {
		return statement().map(s -> Stream
				.of(s.getScope() == null ? "" : Labels.of(s.getScope(), session.language()), norms(), version(s))
				.filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "))).orElse("");
	}

	private String norms() {
		return view instanceof StatementView.Norm ? "" : fields.words().norms();
	}

	private String version(StatementOfApplicability statement) {
		return view instanceof StatementView.Care
				? messages.get("care.leans", statementTitle(), statement.getVersion())
				: messages.get("version", statement.getVersion());
	}

	/** What is open first: what was only carried, then an undecided control; both are worse than one not implemented. */
	private Optional<Action> next(StatementCounts counts) {
		if (counts.toConfirm() > 0) {
			return Optional.of(only("confirm", messages.get("next.confirm", counts.toConfirm()),
					StatementGroupings.CONFIRM, groupings.toConfirm()));
		}
		int undecided = counts.applicability().get(Applicability.UNDECIDED);
		if (undecided > 0) {
			return Optional.of(only("undecided", messages.get("next.undecided", undecided),
					StatementGroupings.APPLICABILITY, groupings.label(Applicability.UNDECIDED)));
		}
		return Optional.empty();
	}

	private static Action only(String id, String label, String grouping, String group) {
		return new Action(id, label, "filter", Optional.empty(), surface -> surface.only(grouping, group));
	}

	@Override
	public List<Field> columns() {
		return together(together(together(fields.columns(), setChanges.columns()), origins.columns()), twins.columns());
	}

	private static <T> List<T> together(List<T> own, List<T> ofTwin) {
		return ofTwin.isEmpty() ? own : Stream.concat(own.stream(), ofTwin.stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return Stream.of(List.of("control", "title", "applicability", "drivers", "part.implementation", "owner"),
				setChanges.tells(statementRows()) ? List.of(SetChangeFields.ID) : List.<String>of(),
				twins.columns().isEmpty() ? List.<String>of() : List.of(TwinFields.ID),
				origins.columns().isEmpty() ? List.<String>of() : List.of(OriginFields.ID),
				List.of("part.planned")).flatMap(List::stream).toList();
	}

	@Override
	public List<Row> rows() {
		List<StatementRow> all = statementRows();
		fields.refresh(all);
		return all.stream().<Row>map(r -> new Row(r.id(), r.decision().map(d -> d), r)).toList();
	}

	/** Another statement may change as it likes, unless it is the twin or the parent. */
	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty()
				|| change.objects().stream().map(EcoreUtil::getRootContainer).anyMatch(
						root -> !(root instanceof StatementOfApplicability other) || other.getId().equals(id)
								|| twins.concerns(root) || origins.concerns(root));
	}

	/**
	 * A care part that follows its control says what that one says; what the twin says reads differently too; and what is kept
	 * elsewhere in the dossier may be a reason for any control.
	 */
	@Override
	public Set<String> alsoChanged(Change change) {
		if (change.objects().stream().anyMatch(StatementScreen::isElsewhere)) {
			return statementRows().stream().map(StatementRow::id).collect(Collectors.toSet());
		}
		Set<EObject> decisions = change.objects().stream().map(StatementScreen::decision).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		if (decisions.isEmpty()) {
			return Set.of();
		}
		Set<String> also = statementRows().stream().filter(r -> r.followed().filter(decisions::contains).isPresent())
				.map(StatementRow::id).collect(Collectors.toSet());
		also.addAll(twins.alsoChanged(change, statementRows()));
		also.addAll(origins.alsoChanged(change, statementRows()));
		return also;
	}

	/** Whether an object is neither of statements nor of the dossier's own file. */
	private static boolean isElsewhere(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return !(root instanceof StatementOfApplicability) && !(root instanceof Dossier);
	}

	/** The decision that something is in, or is; null for none. */
	static EObject decision(EObject inside) {
		EObject at = inside;
		while (at != null && !(at instanceof Decision)) {
			at = at.eContainer();
		}
		return at;
	}

	@Override
	public String shortName(Row row) {
		return fields.words().label((StatementRow) row.subject());
	}

	@Override
	public String name(Row row) {
		StatementRow control = (StatementRow) row.subject();
		return fields.words().label(control) + ' ' + fields.words().title(control);
	}

	/** By its title in every language, its full number, and what the requirements and risks are called that it applies for. */
	@Override
	public String alsoFoundBy(Row row) {
		StatementRow control = (StatementRow) row.subject();
		return Stream.of(Stream.of(control.ref().control()),
				control.control().stream().flatMap(c -> c.titles().values().stream()),
				RequirementDrivers.of(control.drivers()).stream()
						.flatMap(r -> Stream.concat(Stream.of(r.getCode()), Texts.all(r.getTitle()).values().stream())),
				control.derived().stream().flatMap(d -> Texts.all(d.source().getTitle()).values().stream()))
				.flatMap(words -> words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	@Override
	public Optional<Related> related(Row row) {
		return Optional.of(new Related(messages.get("related"), links.of((StatementRow) row.subject())));
	}

	@Override
	public List<Section> sections() {
		return together(fields.sections(), twins.sections());
	}

	@Override
	public List<Grouping> groupings() {
		return together(together(together(groupings.all(), setChanges.groupings()), origins.groupings()),
				twins.groupings());
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		List<StatementRow> rows = statementRows();
		return rows.isEmpty() ? List.of() : List.of(fields.words().progress(rows));
	}

	@Override
	public String empty() {
		return messages.get("empty");
	}

	/** The norm says which rows there are; only what no installed set has may go. */
	@Override
	public Optional<String> cannotDelete(Row row) {
		StatementRow control = (StatementRow) row.subject();
		boolean superfluous = control.repeated() || control.control().isEmpty();
		return superfluous && row.object().isPresent() ? Optional.empty()
				: Optional.of(messages.get("delete.norm"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().flatMap(r -> r.object().stream()).toList());
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn("statement", id));
	}

	@Override
	public List<Action> actions() {
		List<StatementRow> missing = statementRows().stream()
				.filter(r -> r.decision().isEmpty() && r.control().isPresent()).toList();
		if (missing.isEmpty()) {
			return List.of();
		}
		return List.of(new Action("complete", messages.get("complete", missing.size()), "add", Optional.empty(),
				surface -> complete(missing)));
	}

	/** Rows that an installed edition has and the statement has not yet. */
	private void complete(List<StatementRow> missing) {
		statement().ifPresent(s -> {
			List<Decision> decisions = missing.stream().map(r -> fields.begin(r)).toList();
			session.run(messages.get("complete", missing.size()), List.of(session.edits().addAll(s,
					Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, decisions, -1)));
		});
	}
}
