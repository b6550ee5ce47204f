package org.waarborg.risk.screens.internal.plan;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.risk.screens.internal.RiskScreens;
import org.waarborg.risk.screens.internal.plan.PlanFacts.Approved;
import org.waarborg.risk.screens.internal.plan.PlanFacts.Progress;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Header;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** The treatment plan: what is to be done about the open risks, by whom, when, and whether its owners approved it. */
final class PlanScreen implements Screen {

	private static final String RISKS = "risk";

	private final DossierSession session;
	private final String register;
	private final Messages messages;
	private final RiskWords words;
	private final Fields fields;
	private final PlanFacts facts;
	private final PlanGroupings groupings;
	private final List<Field> columns;
	private final List<Section> sections;

	PlanScreen(DossierSession session, String register) {
		this.session = session;
		this.register = register;
		Locale locale = Locale.of(session.language());
		messages = Messages.beside(PlanScreens.class, locale);
		words = new RiskWords(session.language());
		// What a treatment's features are called is said once, beside the register's screen.
		fields = Fields.of(session, messages, Messages.beside(RiskScreens.class, locale), words.messages());
		facts = new PlanFacts(session, register);
		groupings = new PlanGroupings(session, facts, messages, words);
		Field risk = fields.derived("risk", word("column.risk"), this::risk);
		Field option = fields.derived("option", word("column.option"),
				r -> Cell.of(words.label(riskOf(r).getOption()), riskOf(r).getOption().ordinal()));
		Field level = fields.derived("level", word("column.level"), this::level);
		Field approved = fields.derived("approved", word("column.approved"), this::approved);
		Field controls = fields.derived("controls", fields.label(Literals.TREATMENT, Literals.TREATMENT__CONTROLS),
				this::controls, Literals.TREATMENT__CONTROLS);
		sections = List.of(
				fields.section("what", risk, option, field(DossierPackage.Literals.ELEMENT__CODE),
						field(DossierPackage.Literals.ELEMENT__TITLE), field(Literals.TREATMENT__DESCRIPTION).lines(3),
						controls, field(Literals.TREATMENT__MEASURES)),
				fields.section("when", field(DossierPackage.Literals.ELEMENT__OWNER), status(), due(),
						field(Literals.TREATMENT__DONE_ON), moves()),
				fields.section("effect", field(Literals.TREATMENT__EFFECT).lines(2),
						field(Literals.TREATMENT__LIKELIHOOD_DOWN), field(Literals.TREATMENT__IMPACT_DOWN), level,
						approved));
		columns = sections.stream().flatMap(s -> s.fields().stream()).toList();
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.TREATMENT, feature);
	}

	private Field status() {
		return field(Literals.TREATMENT__STATUS).status(TreatmentStatus.class, PlanScreen::status).also(this::done);
	}

	private static Status status(TreatmentStatus status) {
		return switch (status) {
			case PLANNED, IN_PROGRESS -> Status.UNDER_WAY;
			case DONE -> Status.DONE;
			case PROPOSED, CANCELLED -> Status.NEUTRAL;
		};
	}

	/** What is done is done today, unless somebody says another day. */
	private List<Command> done(Edits edits, Row row, EObject object, Object value) {
		Treatment treatment = (Treatment) object;
		if (value == TreatmentStatus.DONE) {
			return treatment.getDoneOn() != null ? List.of()
					: List.of(edits.set(treatment, Literals.TREATMENT__DONE_ON, session.today()));
		}
		return treatment.getDoneOn() == null ? List.of()
				: List.of(edits.clear(treatment, Literals.TREATMENT__DONE_ON));
	}

	private Field due() {
		return field(Literals.TREATMENT__DUE).keeping(Literals.TREATMENT__MOVES).reads((row, own) -> {
			Treatment treatment = treatment(row);
			return !facts.isOverdue(treatment) ? own
					: Cell.of(word("due.late", words.date(treatment.getDue()),
							ChronoUnit.DAYS.between(treatment.getDue(), session.today())),
							treatment.getDue().toEpochDay()).with(Status.ATTENTION);
		});
	}

	/** The former days, so that an auditor sees how often it moved; only read here. */
	private Field moves() {
		return fields.told("moves", fields.label(Literals.TREATMENT, Literals.TREATMENT__MOVES),
				r -> Cell.of(moves(treatment(r)).replace("\n", " · ")), r -> moves(treatment(r)));
	}

	private String moves(Treatment treatment) {
		return treatment.getMoves().stream()
				.map(m -> word("move", m.getFrom() == null ? "–" : words.date(m.getFrom()),
						m.getTo() == null ? "–" : words.date(m.getTo()),
						m.getOn() == null ? "–" : words.date(m.getOn())))
				.collect(Collectors.joining("\n"));
	}

	private static Treatment treatment(Row row) {
		return (Treatment) row.subject();
	}

	private static Risk riskOf(Row row) {
		return PlanFacts.risk(treatment(row));
	}

	// ---- cells

	private Cell risk(Row row) {
		Risk risk = riskOf(row);
		return Cell.of(words.name(risk)).to(new Target(RISKS, register, risk.getId(), "treatments"));
	}

	/** The controls by their numbers. */
	private Cell controls(Row row) {
		List<String> labels = treatment(row).getControls().stream().map(ChosenControl::getControl)
				.filter(Objects::nonNull).map(this::control).distinct().toList();
		return Cell.of(String.join(", ", labels)).as(labels);
	}

	private String control(ControlRef ref) {
		return session.controlSets().find(ref).map(c -> c.label()).filter(l -> !l.isBlank()).orElse(ref.toString());
	}

	/** The level now, and where the treatments lead. */
	private Cell level(Row row) {
		PlanFacts.Fact fact = facts.of(riskOf(row));
		if (fact.now().isEmpty()) {
			return Cell.of(word("level.none"), -1).with(Status.ATTENTION);
		}
		Assessed now = fact.now().get();
		String target = fact.target().map(words::level).orElse("");
		String text = target.isEmpty() ? words.level(now)
				: word(fact.expected() ? "level.expected" : "level.move", words.level(now), target);
		return Cell.of(text, PlanGroupings.rank(now)).with(RiskWords.status(now));
	}

	private Cell approved(Row row) {
		PlanFacts.Fact fact = facts.of(riskOf(row));
		Approval approval = fact.approval().map(PlanApproval::getApproval).orElse(null);
		if (fact.approved() == Approved.NO || approval == null) {
			return Cell.of(word("approved.NO"), 2).with(Status.NEUTRAL);
		}
		String name = approval.getPersonName() != null ? approval.getPersonName() : Labels.of(approval.getPerson());
		String day = approval.getOn() == null ? "–" : words.date(approval.getOn());
		return fact.approved() == Approved.YES
				? Cell.of(word("approved.by", name, words.label(approval.getRole()), day), 0).with(Status.DONE)
				: Cell.of(word("approved.changed", name, words.label(approval.getRole()), day), 1)
						.with(Status.ATTENTION);
	}

	// ---- the screen

	@Override
	public Target target() {
		return Target.screen(PlanScreens.ID, register);
	}

	@Override
	public String title() {
		return word("title");
	}

	@Override
	public String icon() {
		return "treatment";
	}

	@Override
	public Header header() {
		List<Treatment> counted = facts.counted();
		long done = facts.count(Progress.DONE);
		long late = facts.count(Progress.OVERDUE);
		long risks = counted.stream().map(PlanFacts::risk).distinct().count();
		String title = facts.register().map(r -> word("title.of", words.name(r))).orElse(title());
		return new Header(title, word("detail", counted.size(), risks),
				counted.isEmpty() ? "" : late > 0 ? word("chip.late", late) : word("chip.well"),
				late > 0 ? Status.ATTENTION : Status.DONE, word("figure", done, counted.size(), facts.unapproved()),
				counted.isEmpty() ? -1 : (double) done / counted.size(), next(late));
	}

	/** What is late first, then what nobody approved as it is. */
	private Optional<Action> next(long late) {
		if (late > 0) {
			return Optional.of(only("late", word("next.late", late), PlanGroupings.DUE, groupings.late().label()));
		}
		Optional<Approved> open = List.of(Approved.CHANGED, Approved.NO).stream()
				.filter(a -> facts.counted().stream().anyMatch(t -> facts.of(PlanFacts.risk(t)).approved() == a))
				.findFirst();
		return open.map(a -> only("unapproved", word("next." + a.name()), PlanGroupings.APPROVED,
				groupings.approved(a).label()));
	}

	private static Action only(String id, String label, String grouping, String group) {
		return new Action(id, label, "filter", Optional.empty(), surface -> surface.only(grouping, group));
	}

	@Override
	public List<Field> columns() {
		return columns;
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("risk", "title", "owner", "due", "status", "level", "approved", "controls");
	}

	@Override
	public List<Row> rows() {
		return facts.treatments().stream().map(Row::of).toList();
	}

	@Override
	public String name(Row row) {
		return words.name(treatment(row));
	}

	@Override
	public String shortName(Row row) {
		String code = treatment(row).getCode();
		return code == null || code.isBlank() ? words.name(treatment(row)) : code;
	}

	/** By its risk as well. */
	@Override
	public String alsoFoundBy(Row row) {
		return words.name(riskOf(row));
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Grouping> groupings() {
		return groupings.all();
	}

	@Override
	public boolean grouped() {
		return true;
	}

	@Override
	public List<Figure> figures() {
		return new PlanFigures(session, facts, groupings, messages, words).all();
	}

	/** A bar shows what its owner does, a lane leads to its risk. */
	@Override
	public List<Action> actions(Spot spot) {
		return switch (spot.figure()) {
			case PlanFigures.OWNERS -> List.of(only("owner", word("spot.owner", spot.row()), PlanGroupings.OWNER,
					spot.row()));
			case PlanFigures.DAYS -> session.dossier().find(spot.row()).filter(Risk.class::isInstance)
					.map(Risk.class::cast)
					.map(r -> List.of(new Action("risk", word("spot.risk", words.name(r)), "risk", Optional.empty(),
							surface -> surface.show(new Target(RISKS, register, r.getId(), "treatments")))))
					.orElse(List.of());
			default -> List.of();
		};
	}

	@Override
	public String empty() {
		return word("empty");
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return Optional.of(word("delete"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		throw new UnsupportedOperationException("treatments are deleted at their risk");
	}

	/** A level or an approval is said at all treatments of a risk. */
	@Override
	public Set<String> alsoChanged(Change change) {
		List<Treatment> all = facts.treatments();
		if (change.objects().stream().anyMatch(o -> o instanceof RiskRegister || o instanceof PlanApproval)) {
			return all.stream().map(Treatment::getId).collect(Collectors.toSet());
		}
		Set<Risk> risks = change.objects().stream().map(PlanScreen::riskAbove).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		// What was approved together is together another plan.
		List<Risk> together = new ArrayList<>(risks);
		risks.forEach(r -> facts.of(r).approval().ifPresent(a -> together.addAll(a.getRisks())));
		return together.stream().distinct().flatMap(r -> r.getTreatments().stream()).map(Treatment::getId)
				.collect(Collectors.toSet());
	}

	private static Risk riskAbove(EObject inside) {
		EObject at = inside;
		while (at != null && !(at instanceof Risk)) {
			at = at.eContainer();
		}
		return (Risk) at;
	}

	private String word(String key, Object... arguments) {
		return messages.get(key, arguments);
	}
}
