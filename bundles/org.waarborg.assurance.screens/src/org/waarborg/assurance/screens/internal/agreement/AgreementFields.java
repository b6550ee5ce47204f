package org.waarborg.assurance.screens.internal.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.Agreements;
import org.waarborg.assurance.AssuranceDates;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.assurance.Checklists;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.screens.internal.AssuranceScreenWords;
import org.waarborg.assurance.screens.internal.checklist.ChecklistActions;
import org.waarborg.assurance.screens.internal.supplier.Kept;
import org.waarborg.assurance.screens.internal.supplier.SupplyFacts;
import org.waarborg.document.Status;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;

/** The form of an agreement: what it is, when it holds, what its checklist leaves open. */
final class AgreementFields {

	static final String STATE = "state";

	private final AssuranceScreenWords text;
	private final Fields fields;
	private final SupplyFacts facts;
	private final ChecklistActions checklists;
	private List<Section> sections;

	AgreementFields(AssuranceScreenWords text, Fields fields, SupplyFacts facts, ChecklistActions checklists) {
		this.text = text;
		this.fields = fields;
		this.facts = facts;
		this.checklists = checklists;
	}

	static Agreement agreement(Row row) {
		return (Agreement) row.subject();
	}

	List<Section> sections() {
		if (sections == null) {
			sections = List.of(what(), when(), complete(), review(), Kept.section(fields, Literals.AGREEMENT));
		}
		return sections;
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.AGREEMENT, feature);
	}

	private Field derived(String id, Function<Row, Cell> cell) {
		return fields.derived(id, text.get("agreements.field." + id), cell);
	}

	private Section what() {
		return fields.section("agreement", field(DossierPackage.Literals.ELEMENT__CODE),
				field(DossierPackage.Literals.ELEMENT__TITLE), field(Literals.AGREEMENT__PARTY),
				field(Literals.AGREEMENT__KIND), field(Literals.AGREEMENT__FORM), field(Literals.AGREEMENT__DOCUMENT),
				field(Literals.AGREEMENT__VERSION), field(Literals.AGREEMENT__TEMPLATE), services(),
				field(DossierPackage.Literals.ELEMENT__OWNER));
	}

	/** Services of the party alone: with somebody else nothing is agreed on them. */
	private Field services() {
		return field(Literals.AGREEMENT__SERVICES).choices(ObjectChoices.of(fields, Literals.SUPPLIED_SERVICE,
				r -> services(agreement(r)))).reads((r, c) -> services(r, c));
	}

	private List<SuppliedService> services(Agreement agreement) {
		return facts.look().index().flatMap(i -> i.supplier(agreement.getParty()))
				.<List<SuppliedService>>map(s -> s.getServices()).orElseGet(facts::services);
	}

	private Cell services(Row row, Cell own) {
		List<SuppliedService> named = agreement(row).getServices();
		if (named.isEmpty()) {
			return Cell.of(text.get("agreements.services.all"));
		}
		String words = named.stream().map(text.assurance()::name).collect(Collectors.joining(", "));
		return new Cell(words, own.status(), List.of(), own.link(), own.order());
	}

	// ---- when it holds

	private Section when() {
		return fields.section("agreement.when", derived(STATE, this::state),
				field(Literals.AGREEMENT__SIGNED_ON).reads(this::signed), field(Literals.AGREEMENT__FROM),
				field(Literals.AGREEMENT__UNTIL).reads(this::until), field(Literals.AGREEMENT__RENEWAL),
				field(Literals.AGREEMENT__NOTICE), derived("noticeBy", this::noticeBy),
				fields.told("overlap", text.get("agreements.field.overlap"),
						r -> overlap(r).isEmpty() ? Cell.EMPTY : Cell.of(overlap(r)).with(Status.ATTENTION),
						this::overlap));
	}

	Agreements.State stateOf(Row row) {
		return Agreements.state(agreement(row), facts.today());
	}

	private boolean matters(Agreement agreement) {
		return facts.look().matters(agreement.getParty());
	}

	private Cell state(Row row) {
		Agreements.State state = stateOf(row);
		Cell cell = Cell.of(text.assurance().label(state), order(state));
		return matters(agreement(row)) ? cell.with(AssuranceWords.status(state)) : cell;
	}

	/** What needs somebody first. */
	static int order(Agreements.State state) {
		return switch (state) {
			case ENDED -> 0;
			case NOT_SIGNED -> 1;
			case NOT_YET -> 2;
			case IN_FORCE -> 3;
		};
	}

	private Cell signed(Row row, Cell own) {
		LocalDate on = agreement(row).getSignedOn();
		return on != null && on.isAfter(facts.today()) ? own.with(Status.ATTENTION) : own;
	}

	/** A last day before the first is told as what it is. */
	private Cell until(Row row, Cell own) {
		Agreement agreement = agreement(row);
		LocalDate until = agreement.getUntil();
		if (until == null) {
			return Cell.of(text.get("agreements.open"), Integer.MAX_VALUE);
		}
		if (agreement.getFrom() != null && until.isBefore(agreement.getFrom())) {
			return Cell.of(text.get("agreements.before", text.date(until)), until.toEpochDay()).with(Status.STOP);
		}
		boolean ended = Agreements.ends(agreement).filter(d -> d.isBefore(facts.today())).isPresent();
		return ended && matters(agreement) ? text.day(until, true) : own;
	}

	/** The last day of notice, while it can still be given. */
	private Cell noticeBy(Row row) {
		LocalDate by = Agreements.noticeBy(agreement(row)).orElse(null);
		if (by == null) {
			return Cell.EMPTY;
		}
		boolean soon = !by.isBefore(facts.today()) && by.isBefore(facts.today().plus(lead()));
		Cell cell = Cell.of(by.isBefore(facts.today()) ? text.get("agreements.notice.passed", text.date(by))
				: text.date(by), by.toEpochDay());
		return soon && matters(agreement(row)) ? cell.with(Status.ATTENTION) : cell;
	}

	private java.time.Period lead() {
		return facts.look().policy().map(p -> p.getAgreementLead()).orElse(java.time.Period.ofMonths(3));
	}

	/** Another of the same kind about the same that holds at the same time. */
	private String overlap(Row row) {
		Agreement agreement = agreement(row);
		return facts.look().index().map(i -> i.agreements(agreement.getParty())).orElse(List.of()).stream()
				.filter(a -> a != agreement && a.getKind() == agreement.getKind() && together(a, agreement)
						&& about(a, agreement))
				.map(a -> text.get("agreements.overlap", text.assurance().name(a)))
				.collect(Collectors.joining("\n"));
	}

	private static boolean together(Agreement one, Agreement other) {
		return one.getSignedOn() != null && other.getSignedOn() != null && !after(one.getFrom(), other)
				&& !after(other.getFrom(), one);
	}

	private static boolean after(LocalDate from, Agreement other) {
		Optional<LocalDate> ends = Agreements.ends(other);
		return from != null && ends.isPresent() && from.isAfter(ends.get());
	}

	private static boolean about(Agreement one, Agreement other) {
		return one.getServices().isEmpty() || other.getServices().isEmpty()
				|| one.getServices().stream().anyMatch(other.getServices()::contains);
	}

	// ---- what it says

	private Section complete() {
		return fields.section("agreement.complete", derived("checklist", this::checklist),
				fields.told("open", text.get("agreements.field.open"), this::openCell, this::open));
	}

	Optional<Assessment> assessment(Row row) {
		return Checklists.latest(facts.assessments(), List.of(agreement(row)), "");
	}

	/** How many points are settled; a processor agreement that nobody read with a list says so. */
	Cell checklist(Row row) {
		return assessment(row).map(checklists::cell)
				.orElseGet(() -> agreement(row).getKind() != AgreementKind.PROCESSOR ? Cell.EMPTY
						: Cell.of(text.get("agreements.unread"), -1_000)
								.with(matters(agreement(row)) ? Status.ATTENTION : Status.NEUTRAL));
	}

	private List<Checklists.Open> opened(Row row) {
		return assessment(row).flatMap(a -> Checklists.open(a, facts.session().controlSets())).orElse(List.of());
	}

	private Cell openCell(Row row) {
		List<Checklists.Open> all = opened(row);
		return all.isEmpty() ? Cell.EMPTY
				: Cell.of(all.stream().map(o -> o.point().ref().control()).collect(Collectors.joining(", ")),
						all.size());
	}

	private String open(Row row) {
		return opened(row).stream()
				.map(o -> text.get(o.partly() ? "agreements.point.partly" : "agreements.point.open",
						o.point().ref().control(), o.point().title(text.language())))
				.collect(Collectors.joining("\n"));
	}

	// ---- reviews

	private Section review() {
		return fields.section("agreement.review", derived("review", this::review),
				field(Literals.AGREEMENT__NEXT_REVIEW), Kept.reviews(fields, Literals.AGREEMENT__REVIEWS));
	}

	private Cell review(Row row) {
		return AssuranceDates.review(agreement(row)).map(d -> text.day(d, d.isBefore(facts.today())))
				.orElse(Cell.EMPTY);
	}

	/** What a new one begins with. */
	static void begin(EObject fresh) {
		((Agreement) fresh).setKind(AgreementKind.PROCESSOR);
	}
}
