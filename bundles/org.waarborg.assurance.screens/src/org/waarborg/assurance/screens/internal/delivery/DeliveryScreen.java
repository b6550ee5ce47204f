package org.waarborg.assurance.screens.internal.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.assurance.screens.internal.RegisterRows;
import org.waarborg.assurance.screens.internal.supplier.Kept;
import org.waarborg.document.Status;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.screen.Action;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Change;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Grouping;
import org.waarborg.screen.Grouping.Group;
import org.waarborg.screen.Header;
import org.waarborg.screen.Option;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Usage;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;
import org.waarborg.statement.StatementOfApplicability;

/** What was given to whom, when, under which agreement, and whether it is still what holds. */
final class DeliveryScreen extends RegisterRows<Delivery> {

	private static final String STATE = "state";
	private static final double LAST = 1_000;
	private static final int SHORT_HASH = 12;

	private final Fields fields;
	private List<Section> sections;

	DeliveryScreen(DossierSession session, String id) {
		super(session, id, DeliveryScreens.ID, "deliveries", Delivery.class, Literals.ASSURANCE_REGISTER__DELIVERIES);
		fields = text().fields();
	}

	@Override
	public String icon() {
		return "delivery";
	}

	// ---- the band on top

	private Deliveries.State stateOf(Row row) {
		return Deliveries.state(session().dossier(), of(row));
	}

	@Override
	public String name(Row row) {
		return text().heading(of(row));
	}

	@Override
	public Header header() {
		List<Row> rows = rows();
		long late = rows.stream().filter(r -> stateOf(r) == Deliveries.State.OUTDATED).count();
		long to = rows.stream().map(r -> of(r).getTo()).filter(Objects::nonNull).distinct().count();
		Optional<Action> next = late == 0 ? Optional.empty()
				: Optional.of(new Action("show.state", word("next", late), "filter", Optional.empty(),
						s -> s.only(STATE, state(Deliveries.State.OUTDATED).label())));
		return new Header(title(), look().register().map(r -> text().assurance().name(r)).orElse(""),
				rows.isEmpty() ? "" : late == 0 ? word("chip.fine") : word("chip.late", late),
				rows.isEmpty() ? Status.NEUTRAL : late == 0 ? Status.DONE : Status.ATTENTION,
				rows.isEmpty() ? word("figure.none") : word("figure", rows.size(), to), -1, next);
	}

	private Group state(Deliveries.State state) {
		return new Group(state.ordinal(), text().assurance().label(state));
	}

	// ---- fields

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.DELIVERY, feature);
	}

	@Override
	public List<Section> sections() {
		if (sections == null) {
			sections = List.of(what(), to(), now(), Kept.section(fields, Literals.DELIVERY));
		}
		return sections;
	}

	private Section what() {
		return fields.section("delivery", field(DossierPackage.Literals.ELEMENT__CODE),
				field(Literals.DELIVERY__KIND), field(Literals.DELIVERY__STATEMENT).among(statements())
						.shown(r -> of(r).getKind() == DeliveryKind.RELEASE),
				field(Literals.DELIVERY__VERSION), field(DossierPackage.Literals.ELEMENT__TITLE),
				field(Literals.DELIVERY__FILE), field(Literals.DELIVERY__SHA256).reads(this::hash));
	}

	private List<Option> statements() {
		return session().dossier().roots(StatementOfApplicability.class).stream()
				.map(s -> new Option(s.getId(), Labels.of(s, session().language()), "", "statement")).toList();
	}

	/** Enough of it to compare by eye. */
	private Cell hash(Row row, Cell own) {
		String hash = Objects.toString(of(row).getSha256(), "");
		return hash.length() <= SHORT_HASH ? own
				: Cell.of(hash.substring(0, SHORT_HASH).replaceAll("(.{4})(?=.)", "$1 ") + "…");
	}

	private Section to() {
		return fields.section("delivery.to", field(Literals.DELIVERY__TO),
				field(Literals.DELIVERY__ON).reads(this::day),
				field(Literals.DELIVERY__BY), field(Literals.DELIVERY__CHANNEL),
				field(Literals.DELIVERY__AGREEMENT).choices(ObjectChoices.of(fields, Literals.AGREEMENT,
						r -> look().index().map(i -> i.agreements(of(r).getTo())).orElse(List.of()))),
				field(DossierPackage.Literals.ELEMENT__OWNER));
	}

	/** What lies ahead cannot have been given. */
	private Cell day(Row row, Cell own) {
		LocalDate on = of(row).getOn();
		return on != null && on.isAfter(session().today()) ? own.with(Status.ATTENTION) : own;
	}

	private Section now() {
		return fields.section("delivery.now", fields.derived(STATE, word("field.state"), this::stateCell),
				fields.derived("replacedBy", word("field.replacedBy"), this::replacedBy),
				field(Literals.DELIVERY__SUPERSEDES).choices(ObjectChoices.of(fields, Literals.DELIVERY,
						r -> elements().stream().filter(d -> d != of(r) && d.getTo() == of(r).getTo()).toList())));
	}

	private Cell stateCell(Row row) {
		Deliveries.State state = stateOf(row);
		String words = state != Deliveries.State.OUTDATED ? text().assurance().label(state)
				: Deliveries.inForce(session().dossier(), of(row))
						.map(v -> word("outdated", Integer.toString(v.number())))
						.orElse(text().assurance().label(state));
		return Cell.of(words, state.ordinal()).with(AssuranceWords.status(state));
	}

	private Cell replacedBy(Row row) {
		return Deliveries.replacedBy(of(row)).map(d -> Cell.of(text().assurance().name(d)).to(at(d)))
				.orElse(Cell.EMPTY);
	}

	@Override
	public List<Field> columns() {
		return sections().stream().flatMap(s -> s.fields().stream()).toList();
	}

	@Override
	public List<String> defaultColumns() {
		return List.of("code", "to", "kind", "version", "on", "agreement", STATE, "replacedBy");
	}

	@Override
	public List<Grouping> groupings() {
		return List.of(new Grouping("to", text().get("Delivery.to"),
				r -> of(r).getTo() == null ? new Group(LAST, text().get("nobody"))
						: new Group(0, text().organisation(of(r).getTo()))),
				new Grouping(STATE, word("field.state"), r -> state(stateOf(r))),
				new Grouping("kind", text().get("Delivery.kind"),
						r -> new Group(of(r).getKind().ordinal(), text().assurance().label(of(r).getKind()))),
				new Grouping("year", word("field.year"), r -> of(r).getOn() == null ? new Group(LAST, word("never"))
						: new Group(-of(r).getOn().getYear(), Integer.toString(of(r).getOn().getYear()))));
	}

	@Override
	protected void begin(Delivery fresh) {
		fresh.setOn(session().today());
		session().me().ifPresent(fresh::setBy);
	}

	// ---- what has to do with it

	@Override
	public Optional<Related> related(Row row) {
		List<Usage> links = new ArrayList<>();
		Delivery delivery = of(row);
		link(links, delivery.getTo(), "Delivery.to");
		link(links, delivery.getAgreement(), "Delivery.agreement");
		if (delivery.getStatement() != null) {
			session().dossier().find(delivery.getStatement()).filter(StatementOfApplicability.class::isInstance)
					.map(StatementOfApplicability.class::cast).ifPresent(s -> link(links, s, "Delivery.statement"));
		}
		link(links, delivery.getSupersedes(), "Delivery.supersedes");
		return Optional.of(new Related(word("related"), links));
	}

	private void link(List<Usage> links, Element element, String what) {
		if (element != null && !element.eIsProxy()) {
			links.add(new Usage(element instanceof org.waarborg.dossier.Organisation o ? text().organisation(o)
					: text().assurance().name(element), text().get(what), session().locate(element)));
		}
	}

	/** A release says which version is in force. */
	@Override
	public boolean concerns(Change change) {
		return super.concerns(change) || change.objects().stream().map(EcoreUtil::getRootContainer)
				.anyMatch(StatementOfApplicability.class::isInstance);
	}
}
