package org.waarborg.risk.screens.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Element;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.MethodPresets;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskRegisters;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.Thresholds;
import org.waarborg.screen.Action;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Surface;
import org.waarborg.screen.TakesIn;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.ControlChoices;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.Edits;

/** A register of risks: a row for each, the worst first. */
final class RegisterScreen implements Screen {

	/** The preset that hospitals mostly begin with. */
	private static final String USUAL = "5x5";

	private final DossierSession session;
	private final String id;
	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final Statements statements;
	private final RiskGroupings groupings;
	private final RiskFigures figures;
	private final RiskRelations relations;
	private RiskFields fields;
	private RiskFields.Shape shape;

	/**
	 * A screen.
	 *
	 * @param session the dossier
	 * @param id      id of the register: its object is another one when the dossier was read again
	 */
	RegisterScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new RiskScreenWords(session);
		facts = new RiskFacts(session, id);
		statements = new Statements(session);
		groupings = new RiskGroupings(text, facts, fields().fields());
		figures = new RiskFigures(text, facts, groupings);
		relations = new RiskRelations(text, facts, statements, fields().fields(),
				new ControlChoices(fields().fields()));
	}

	/** Another version of the method may have other categories: then the form is another one. */
	private RiskFields fields() {
		RiskFields.Shape now = RiskFields.Shape.of(facts, text);
		if (!now.equals(shape)) {
			shape = now;
			fields = new RiskFields(session, text, facts, statements);
		}
		return fields;
	}

	@Override
	public Target target() {
		return Target.screen(RiskScreens.ID, id);
	}

	@Override
	public String title() {
		return facts.register().map(text.risk()::name).orElse("");
	}

	@Override
	public String icon() {
		return "risk";
	}

	// ---- the band on top

	@Override
	public Header header() {
		List<Risk> open = facts.open();
		List<Thresholds.Answer> answers = open.stream().map(r -> facts.of(r).answer()).toList();
		long above = answers.stream().filter(RegisterScreen::isAbove).count();
		long undone = answers.stream().filter(a -> a == Thresholds.Answer.OPEN).count();
		long unknown = answers.stream().filter(a -> a == Thresholds.Answer.NO_LEVEL).count();
		String chip = open.isEmpty() ? "" : chip(undone, unknown);
		Status status = undone > 0 ? Status.STOP : unknown > 0 ? Status.ATTENTION : Status.DONE;
		String figure = facts.method().isEmpty() ? text.get("figure.nomethod")
				: open.isEmpty() ? text.get("figure.nothing")
						: text.get(unknown > 0 ? "figure.unknown" : "figure", open.size(), above, undone, unknown);
		double done = above == 0 ? -1
				: (double) answers.stream().filter(
						a -> a == Thresholds.Answer.ACCEPTED || a == Thresholds.Answer.TREATED).count() / above;
		return new Header(title(), detail(), chip, open.isEmpty() ? Status.NEUTRAL : status, figure, done, next());
	}

	private String chip(long undone, long unknown) {
		return undone > 0 ? text.get("chip.open", undone)
				: unknown > 0 ? text.get("chip.unknown", unknown) : text.get("chip.done");
	}

	private static boolean isAbove(Thresholds.Answer answer) {
		return switch (answer) {
			case ACCEPTED, TREATED, REASSESS, OPEN -> true;
			case CLOSED, NO_LEVEL, BELOW -> false;
		};
	}

	/** By which version of the method; a draft is said to be one. */
	private String detail() {
		return facts.method().map(m -> text.get("detail", text.risk().name(m), text.risk().label(m.getStatus())))
				.orElseGet(() -> text.get("detail.nomethod"));
	}

	/** What stops an auditor first, then what nobody knows, then what ran out. */
	private Optional<Action> next() {
		if (facts.method().isEmpty()) {
			return session.dossier().writable() ? Optional.of(method(USUAL)) : Optional.empty();
		}
		if (facts.open().isEmpty()) {
			return session.dossier().writable() ? Optional.of(new Action("first", text.get("next.first"), "add",
					Optional.empty(), this::first)) : Optional.empty();
		}
		for (Thresholds.Answer answer : List.of(Thresholds.Answer.OPEN, Thresholds.Answer.NO_LEVEL,
				Thresholds.Answer.REASSESS)) {
			long count = facts.count(answer);
			if (count > 0) {
				return Optional.of(only("show." + answer, text.get("next." + answer.name(), count),
						RiskGroupings.ANSWER, groupings.answer(answer)));
			}
		}
		for (Acceptances.State state : List.of(Acceptances.State.STALE, Acceptances.State.EXPIRED)) {
			long count = facts.count(state);
			if (count > 0) {
				return Optional.of(only("show." + state, text.get("next." + state.name(), count),
						RiskGroupings.ACCEPTANCE, groupings.acceptance(state)));
			}
		}
		return Optional.empty();
	}

	private static Action only(String id, String label, String grouping, Grouping.Group group) {
		return new Action(id.toLowerCase(Locale.ROOT), label, "filter", Optional.empty(),
				surface -> surface.only(grouping, group.label()));
	}

	private void first(Surface surface) {
		Added added = add(session.edits());
		session.run(text.get("next.first"), List.of(added.command()));
		surface.show(new Target(RiskScreens.ID, id, added.id(), "title"));
	}

	private Action method(String preset) {
		String label = text.get("method.first", preset.replace("x", " × "));
		return new Action("method." + preset, label, "risk-method", Optional.empty(), surface -> {
			RiskMethod made = Identifiers.ensureIds(MethodPresets.make(preset).orElseThrow());
			session.run(label, List.of(session.edits().add(facts.register().orElseThrow(),
					Literals.RISK_REGISTER__METHODS, made)));
			surface.show(Target.screen(RiskScreens.METHOD, made.getId()));
		});
	}

	/** Without a method there is nothing to assess with: begin with one of those that are ready. */
	@Override
	public List<Action> actions() {
		return facts.method().isPresent() || !session.dossier().writable() ? List.of()
				: MethodPresets.ids().stream().map(this::method).toList();
	}

	// ---- rows and fields

	@Override
	public List<Field> columns() {
		return fields().columns();
	}

	/** How bad it is and becomes, what is done and by when, who answers for it; without measures only who asks for it. */
	@Override
	public List<String> defaultColumns() {
		Stream<String> levels = facts.states().stream().filter(s -> s != AssessedState.INHERENT || s == facts.main())
				.map(s -> "level." + s.getName().toLowerCase(Locale.ROOT));
		return Stream.of(Stream.of("code", "title"), levels,
				Stream.of("option", RiskFields.TREATED, RiskFields.ACCEPTANCE, "owner", "nextReview"))
				.flatMap(ids -> ids).toList();
	}

	/** What is in the register first, what was closed last; each in the order of the register. */
	@Override
	public List<Row> rows() {
		List<Risk> risks = facts.risks();
		return Stream.concat(risks.stream().filter(r -> r.getStatus() != RiskStatus.CLOSED),
				risks.stream().filter(r -> r.getStatus() == RiskStatus.CLOSED)).map(Row::of).toList();
	}

	@Override
	public Optional<Row> row(String row) {
		return session.dossier().find(row).filter(Risk.class::isInstance).map(Risk.class::cast)
				.filter(r -> r.eContainer() instanceof RiskRegister register && register.getId().equals(id))
				.map(Row::of);
	}

	private static Risk risk(Row row) {
		return (Risk) row.subject();
	}

	@Override
	public String name(Row row) {
		return text.risk().name(risk(row));
	}

	@Override
	public String shortName(Row row) {
		String code = risk(row).getCode();
		return code == null || code.isBlank() ? name(row) : code;
	}

	@Override
	public List<Section> sections() {
		return fields().sections();
	}

	@Override
	public List<Grouping> groupings() {
		return groupings.all();
	}

	/** The worst level stands on top. */
	@Override
	public boolean grouped() {
		return facts.method().isPresent();
	}

	/** By its threats in every language, and by what its treatments are called. */
	@Override
	public String alsoFoundBy(Row row) {
		Risk risk = risk(row);
		return Stream.of(
				risk.getThreats().stream().filter(t -> t != null)
						.flatMap(t -> session.controlSets().find(t).map(ResolvedControl::titles).stream()
								.flatMap(titles -> titles.values().stream())),
				risk.getTreatments().stream()
						.flatMap(t -> Stream.concat(Stream.ofNullable(t.getCode()),
								Texts.all(t.getTitle()).values().stream())),
				risk.getSubjects().stream().filter(s -> s != null && !s.eIsProxy()).flatMap(RegisterScreen::titles))
				.flatMap(words -> words).collect(Collectors.joining("\n"));
	}

	private static Stream<String> titles(Element element) {
		return Texts.all(element.getTitle()).values().stream();
	}

	@Override
	public Optional<Related> related(Row row) {
		return Optional.of(new Related(text.get("related"), relations.of(risk(row))));
	}

	/** Statements are read when a risk is looked at; no row says anything of them. Snapshots never change. */
	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty()
				|| change.objects().stream().map(EcoreUtil::getRootContainer).anyMatch(this::concerns);
	}

	private boolean concerns(EObject root) {
		return switch (root) {
			case RiskRegister other -> other.getId().equals(id);
			case StatementOfApplicability statement -> false;
			case RiskSnapshot snapshot -> false;
			default -> true;
		};
	}

	@Override
	public List<Figure> figures() {
		return figures.all();
	}

	@Override
	public List<Action> actions(Spot spot) {
		return figures.actions(spot);
	}

	@Override
	public String empty() {
		return text.get(facts.method().isEmpty() ? "empty.nomethod" : "empty");
	}

	// ---- coming and going

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() ? Optional.of(text.get("add")) : Optional.empty();
	}

	@Override
	public Added add(Edits edits) {
		RiskRegister register = facts.register().orElseThrow();
		Risk fresh = RiskFactory.eINSTANCE.createRisk();
		fresh.setCode(RiskRegisters.nextCode(register, Set.of()));
		fresh.setIdentifiedOn(session.today());
		session.me().ifPresent(fresh::setIdentifiedBy);
		Identifiers.ensureIds(fresh);
		return new Added(edits.add(register, Literals.RISK_REGISTER__RISKS, fresh), fresh.getId());
	}

	/** What somebody accepted or approved is kept: such a risk is closed, and then says why. */
	@Override
	public Optional<String> cannotDelete(Row row) {
		if (!session.dossier().writable()) {
			return Optional.of(text.get("locked.readonly"));
		}
		if (!risk(row).getAcceptances().isEmpty()) {
			return Optional.of(text.get("delete.accepted", shortName(row)));
		}
		boolean approved = facts.register().stream().flatMap(r -> r.getPlanApprovals().stream())
				.anyMatch(a -> a.getRisks().contains(risk(row)));
		return approved ? Optional.of(text.get("delete.approved", shortName(row))) : Optional.empty();
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().map(r -> r.object().orElseThrow()).toList());
	}

	@Override
	public Optional<TakesIn> takesIn() {
		return Optional.of(new TakesIn("risks", id));
	}
}
