package org.waarborg.assurance.screens.internal.transition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceRegisters;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.AssuranceScreens;
import org.waarborg.assurance.screens.internal.KeptFields;
import org.waarborg.assurance.screens.internal.NormOptions;
import org.waarborg.assurance.screens.internal.RegisterLook;
import org.waarborg.assurance.screens.internal.transition.Moves.Move;
import org.waarborg.assurance.screens.internal.transition.Moves.State;
import org.waarborg.controlset.Identifiers;
import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.document.Timeline;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Screen;
import org.waarborg.screen.Section;
import org.waarborg.screen.Spot;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** Which certificates move to which edition by when: a line for each transition, and one for each certificate in it. */
final class TransitionScreen implements Screen {

	static final String STATE = "moveState";
	static final String TRANSITION = "transition";
	static final String FIGURE = "transitions.time";
	private static final double LAST = 1_000;
	private static final int MOST_LANES = 150;

	private final DossierSession session;
	private final String id;
	private final AssuranceScreenWords text;
	private final RegisterLook look;
	private final Moves moves;
	private final Fields fields;
	private final List<Option> norms;
	private final List<Section> sections;

	TransitionScreen(DossierSession session, String id) {
		this.session = session;
		this.id = id;
		text = new AssuranceScreenWords(session);
		look = new RegisterLook(session, id);
		moves = new Moves(look);
		fields = text.fields();
		norms = NormOptions.of(look, text);
		sections = List.of(move(), audit(), transition(), keep());
	}

	@Override
	public Target target() {
		return Target.screen(TransitionScreens.ID, id);
	}

	@Override
	public String title() {
		return text.get("transitions");
	}

	@Override
	public String icon() {
		return "transition";
	}

	private static Move of(Row row) {
		return (Move) row.subject();
	}

	// ---- the band on top

	@Override
	public Header header() {
		long open = moves.open();
		long all = moves.all().stream().filter(m -> !m.isTransition() && m.state() != State.MOVED).count();
		boolean late = moves.all().stream().anyMatch(m -> m.state() == State.TOO_LATE && !m.isTransition());
		long unknown = moves.unknown();
		String chip = all == 0 ? ""
				: open > 0 ? text.get("transitions.chip.open", open)
						: unknown > 0 ? text.get("move.NO_END") : text.get("transitions.chip.fine");
		return new Header(title(), look.register().map(text.assurance()::name).orElse(""), chip,
				all == 0 ? Status.NEUTRAL
						: late ? Status.STOP : open + unknown == 0 ? Status.DONE : Status.ATTENTION,
				all == 0 ? text.get("transitions.figure.none") : text.get("transitions.figure", all, open),
				all == 0 ? -1 : (double) (all - open) / all, next());
	}

	private Optional<Action> next() {
		Optional<Action> certificates = Stream.of(State.values()).filter(Moves::isOpen)
				.filter(s -> moves.all().stream().anyMatch(m -> !m.isTransition() && m.state() == s)).findFirst()
				.map(s -> new Action("show", text.get("transitions.next." + s), "filter", Optional.empty(),
						surface -> surface.only(STATE, state(s).label())));
		return certificates.or(() -> moves.all().stream()
				.filter(m -> m.isTransition() && m.state() == State.NO_END).findFirst()
				.map(m -> new Action("end", text.get("transitions.next.end"), "due", Optional.empty(),
						surface -> surface.show(new Target(TransitionScreens.ID, id, m.id(), "ends")))));
	}

	// ---- rows

	@Override
	public List<Row> rows() {
		return moves.all().stream().map(TransitionScreen::row).toList();
	}

	private static Row row(Move move) {
		return new Row(move.id(), Optional.of(move.isTransition() ? move.transition() : move.certificate()), move);
	}

	@Override
	public String name(Row row) {
		Move move = of(row);
		return move.isTransition() ? transitionName(move.transition())
				: text.get("move.name", certificate(move.certificate()), text.norm(move.transition().getTo()));
	}

	private String certificate(Certificate certificate) {
		String code = certificate.getCode() == null ? "" : certificate.getCode();
		return (code + ' ' + text.assurance().organisation(certificate.getHolder())).strip();
	}

	private String transitionName(EditionTransition transition) {
		return text.get("transition.name", norm(transition.getFrom()), norm(transition.getTo()));
	}

	private String norm(String norm) {
		return norm == null || norm.isBlank() ? "?" : text.norm(norm);
	}

	@Override
	public String shortName(Row row) {
		return name(row);
	}

	// ---- fields

	private Field derived(String field, Function<Row, Cell> cell) {
		return fields.derived(field, text.get("field." + field), cell);
	}

	/** A form leaves it out where it says nothing. */
	private Field told(String field, Function<Row, Cell> cell) {
		return fields.told(field, text.get("field." + field), cell, r -> cell.apply(r).text());
	}

	private Section move() {
		return fields.section("move", derived("moving", this::moving),
				fields.derived(STATE, text.get("field.moveState"), this::state,
						Literals.EDITION_TRANSITION__ENDS),
				fields.told("move.why", text.get("field.move.why"), r -> Cell.of(why(of(r))), r -> why(of(r))),
				derived("move.by", this::by), told("move.days", this::days), told("move.expires", this::expires),
				told("move.number", r -> of(r).isTransition() ? Cell.EMPTY
						: Cell.of(Certificates.number(of(r).certificate()))),
				derived("move.transition", r -> Cell.of(transitionName(of(r).transition()))));
	}

	/** The certificate, as a link to it; for a transition how many move. */
	private Cell moving(Row row) {
		Move move = of(row);
		if (!move.isTransition()) {
			return Cell.of(certificate(move.certificate()))
					.to(new Target(AssuranceScreens.ID, id, move.certificate().getId(), ""));
		}
		long moved = moves.count(move.transition(), State.MOVED);
		long all = moves.count(move.transition(), State.values());
		return Cell.of(all == 0 ? text.get("moving.none") : text.get("moving", all, moved));
	}

	private Cell state(Row row) {
		Move move = of(row);
		if (move.isTransition() && moves.count(move.transition(), State.values()) == 0) {
			return Cell.of(text.get(over(move.transition()) ? "move.over" : "move.NOBODY"), LAST);
		}
		return Cell.of(text.get("move." + move.state()), move.state().ordinal()).with(status(move.state()));
	}

	private boolean over(EditionTransition transition) {
		return transition.getEnds() != null && transition.getEnds().isBefore(session.today());
	}

	private static Status status(State state) {
		return switch (state) {
			case TOO_LATE, PLANNED_LATE -> Status.STOP;
			case NO_PLAN, NO_END -> Status.ATTENTION;
			case PLANNED, HELD -> Status.UNDER_WAY;
			case AT_RENEWAL -> Status.NEUTRAL;
			case MOVED -> Status.DONE;
		};
	}

	/** What the dates say about it. */
	private String why(Move move) {
		EditionTransition transition = move.transition();
		if (transition.getEnds() == null) {
			return text.get("move.why.noend");
		}
		List<String> said = new ArrayList<>();
		said.add(text.get("move.why.end", norm(transition.getFrom()), text.date(transition.getEnds())));
		if (transition.getLastAudits() != null) {
			said.add(
					text.get("move.why.lastAudits", norm(transition.getFrom()), text.date(transition.getLastAudits())));
		}
		if (!move.isTransition()) {
			said.add(text.get("move.why." + move.state()));
		}
		return String.join("\n", said);
	}

	private Cell by(Row row) {
		return of(row).by().map(d -> Cell.of(text.date(d), d.toEpochDay()))
				.orElse(Cell.of(text.get("move.noend"), LAST));
	}

	private Cell days(Row row) {
		if (of(row).isTransition() && moves.count(of(row).transition(), State.values()) == 0) {
			return Cell.EMPTY;
		}
		return of(row).by().map(d -> {
			long days = ChronoUnit.DAYS.between(session.today(), d);
			return Cell.of(days < 0 ? text.get("days.ago", -days) : text.get("days.ahead", days), days);
		}).orElse(Cell.EMPTY);
	}

	private Cell expires(Row row) {
		return of(row).isTransition() ? Cell.EMPTY
				: Certificates.until(of(row).certificate()).map(d -> Cell.of(text.date(d), d.toEpochDay()))
						.orElse(Cell.EMPTY);
	}

	/** The audit of the transition; it is made when a day is set. */
	private Section audit() {
		return fields.section("move.audit", audit(Literals.CYCLE_AUDIT__PLANNED).id("planned"),
				audit(Literals.CYCLE_AUDIT__HELD_ON).id("heldOn"), audit(Literals.CYCLE_AUDIT__OUTCOME).lines(2));
	}

	private FeatureField audit(EStructuralFeature feature) {
		return fields.field(feature).on(r -> of(r).audit())
				.making(r -> {
					CycleAudit made = AssuranceFactory.eINSTANCE.createCycleAudit();
					made.setKind(AuditKind.TRANSITION);
					Identifiers.ensureIds(made);
					return new FeatureField.Made(made, session.edits().add(of(r).certificate(),
							Literals.CERTIFICATE__AUDITS, made));
				}).locked(r -> of(r).isTransition() ? Optional.of(text.get("locked.transition")) : Optional.empty())
				.shown(r -> !of(r).isTransition());
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.EDITION_TRANSITION, feature).on(r -> of(r).transition());
	}

	private Section transition() {
		return fields.section("transition", field(DossierPackage.Literals.ELEMENT__TITLE),
				field(Literals.EDITION_TRANSITION__FROM).among(norms),
				field(Literals.EDITION_TRANSITION__TO).among(norms), field(Literals.EDITION_TRANSITION__LAST_AUDITS),
				field(Literals.EDITION_TRANSITION__ENDS), field(Literals.EDITION_TRANSITION__SOURCE).lines(2),
				field(Literals.EDITION_TRANSITION__CONFIDENCE),
				field(Literals.EDITION_TRANSITION__VERIFIED_ON));
	}

	private Section keep() {
		return fields.section("keep", field(DossierPackage.Literals.ELEMENT__CODE),
				field(DossierPackage.Literals.ELEMENT__OWNER), field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
				KeptFields.notes(fields, field(DossierPackage.Literals.ELEMENT__NOTES)));
	}

	@Override
	public List<Section> sections() {
		return sections;
	}

	@Override
	public List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).filter(f -> !f.id().equals("move.why")).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("moving", STATE, "move.by", "planned", "move.expires");
	}

	// ---- groups

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping(TRANSITION, text.get("transition"), r -> group(of(r).transition())),
				new Grouping(STATE, text.get("field.moveState"), this::stateGroup),
				new Grouping("holder", text.get("holder"), r -> holder(of(r))));
	}

	@Override
	public boolean grouped() {
		return true;
	}

	private Group group(EditionTransition transition) {
		double place = moves.all().stream().filter(Move::isTransition).map(Move::transition).toList()
				.indexOf(transition);
		return new Group(place, transitionName(transition));
	}

	/** Who picks a state wants certificates. */
	private Group stateGroup(Row row) {
		return of(row).isTransition() ? new Group(LAST, text.get("transition.itself")) : state(of(row).state());
	}

	private Group state(State state) {
		return new Group(state.ordinal(), text.get("move." + state));
	}

	private Group holder(Move move) {
		String name = move.isTransition() ? "" : text.organisation(move.certificate().getHolder());
		return name.isBlank() ? new Group(LAST, text.get(move.isTransition() ? "transition.itself" : "holder.none"))
				: new Group(0, name);
	}

	// ---- the picture

	/** A lane for each transition with the days that count, and one for each certificate in it. */
	@Override
	public List<Figure> figures() {
		List<Move> drawn = moves.all().stream()
				.filter(m -> !m.isTransition() || moves.count(m.transition(), State.values()) > 0).limit(MOST_LANES)
				.toList();
		List<Timeline.Lane> lanes = drawn.stream().map(m -> new Timeline.Lane(m.id(), laneName(m), items(m)))
				.filter(l -> !l.items().isEmpty()).toList();
		if (lanes.isEmpty()) {
			return List.of();
		}
		LocalDate today = session.today();
		LocalDate last = lanes.stream().flatMap(l -> l.items().stream()).map(Timeline.Item::until)
				.max(Comparator.naturalOrder()).orElse(today);
		LocalDate until = last.isAfter(today.plusYears(4)) ? today.plusYears(4)
				: last.isBefore(today.plusMonths(3)) ? today.plusMonths(3) : last.plusMonths(1);
		return List.of(new Timeline(FIGURE, text.get("transitions.picture"),
				new Timeline.Words(text.get("transitions.lane"), word("what"), word("from"), word("until"),
						word("state"),
						word("today")),
				today.minusMonths(6), until, today, lanes));
	}

	private String word(String key) {
		return text.assurance().messages().get("timeline." + key);
	}

	private String laneName(Move move) {
		return move.isTransition() ? transitionName(move.transition()) : certificate(move.certificate());
	}

	private List<Timeline.Item> items(Move move) {
		List<Timeline.Item> items = new ArrayList<>();
		EditionTransition transition = move.transition();
		if (move.isTransition()) {
			mark(items, transition.getLastAudits(), Status.ATTENTION, "move.item.lastAudits");
			mark(items, transition.getEnds(), Status.STOP, "move.item.ends");
		} else {
			LocalDate planned = move.audit() == null ? null : move.audit().getPlanned();
			LocalDate held = move.audit() == null ? null : move.audit().getHeldOn();
			mark(items, held == null ? planned : held, status(move.state()),
					held == null ? "move.item.planned" : "move.item.held");
			Certificates.until(move.certificate())
					.ifPresent(d -> mark(items, d, Status.NEUTRAL, "move.item.expires"));
		}
		items.sort(Comparator.comparing(Timeline.Item::from));
		return items;
	}

	private void mark(List<Timeline.Item> items, LocalDate day, Status status, String what) {
		if (day != null) {
			items.add(Timeline.Item.mark(day, status, text.get(what), text.date(day)));
		}
	}

	/** A lane leads to its line here, and that of a certificate to the certificate. */
	@Override
	public List<Action> actions(Spot spot) {
		Move move = moves.all().stream().filter(m -> m.id().equals(spot.row())).findFirst().orElse(null);
		if (!spot.figure().equals(FIGURE) || move == null) {
			return List.of();
		}
		Target here = new Target(TransitionScreens.ID, id, move.id(), move.isTransition() ? "ends" : "planned");
		Action plan = new Action("plan", text.get(move.isTransition() ? "move.action.dates" : "move.action.plan"),
				"due", Optional.empty(), surface -> surface.show(here));
		return move.isTransition() ? List.of(plan)
				: List.of(plan, new Action("show", text.get("figure.show", text.assurance().name(move.certificate())),
						"certificate", Optional.empty(), surface -> surface
								.show(new Target(AssuranceScreens.ID, id, move.certificate().getId(), ""))));
	}

	@Override
	public Optional<Target> leadsTo(Row row) {
		return Optional.empty();
	}

	// ---- coming and going

	@Override
	public String empty() {
		return text.get("transitions.empty");
	}

	@Override
	public Optional<String> adds() {
		return session.dossier().writable() ? Optional.of(text.get("transitions.add")) : Optional.empty();
	}

	@Override
	public Added add(Edits edits) {
		AssuranceRegister register = look.register().orElseThrow();
		EditionTransition fresh = AssuranceFactory.eINSTANCE.createEditionTransition();
		fresh.setCode(AssuranceRegisters.nextCode(register.getTransitions(), text.get("transitions.code") + '-',
				Set.of()));
		Identifiers.ensureIds(fresh);
		return new Added(edits.add(register, Literals.ASSURANCE_REGISTER__TRANSITIONS, fresh), fresh.getId());
	}

	@Override
	public Optional<String> cannotDelete(Row row) {
		return !session.dossier().writable() ? Optional.of(text.get("locked.readonly"))
				: of(row).isTransition() ? Optional.empty() : Optional.of(text.get("delete.move"));
	}

	@Override
	public Command delete(Edits edits, List<Row> rows) {
		return edits.delete(rows.stream().map(r -> of(r).transition()).distinct().toList());
	}

	@Override
	public boolean concerns(Change change) {
		return change.all() || change.objects().isEmpty() || change.objects().stream().map(EcoreUtil::getRootContainer)
				.anyMatch(root -> root instanceof AssuranceRegister r && r.getId().equals(id)
						|| root instanceof Dossier);
	}
}
