package org.waarborg.statement.screens.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.document.Formats;
import org.waarborg.document.Status;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.FieldType;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.ExemptionCells;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FeatureField.Made;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.DerivedDriver;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.PartAssurance;
import org.waarborg.statement.PartAssurances;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.statement.StatementWords;
import org.waarborg.store.Edits;

/**
 * The fields of a decision. A decision with one part shows that part's fields as if they were its own, so that a small supplier
 * sees a plain form; with more parts they are edited one by one.
 */
final class DecisionFields {

	/** Before the name of a feature of the only part. */
	static final String PART = "part.";
	/** The realisation that a row shares with another; as a column it stands in that of its own. */
	private static final String SHARED = "shared";
	/** How well that holds which a decision, or one part of it, relies on. */
	private static final String ASSURED = "assured";

	/** What a licence holder keeps of the norm: in no column, because columns are copied, searched and put into files. */
	private static final String PRIVATE = "private";

	private final DossierSession session;
	private final String statement;
	private final Messages messages;
	private final Fields fields;
	private final ExemptionCells exemptions;
	private final Map<String, Integer> themes = new HashMap<>();
	private final Attributes attributes;
	private final Section norm;
	private final List<Section> sections;
	private final List<Field> columns;
	private StatementWords words;
	private PartAssurances assurances;

	DecisionFields(DossierSession session, String statement, StatementView view) {
		this.session = session;
		this.statement = statement;
		messages = StatementScreens.messages(session);
		fields = Fields.of(session, messages, StatementWords.messages(session.language()));
		exemptions = new ExemptionCells(fields);
		attributes = Attributes.of(sets(view), session.language());
		norm = norm();
		sections = List.of(decision(), why(), how(), proof());
		columns = allColumns();
	}

	/** The sets that rows of a view come from. */
	private List<ResolvedSet> sets(StatementView view) {
		List<String> sets = view instanceof StatementView.Norm norm ? List.of(norm.set())
				: StatementRows.leadingSets(statement(), session.controlSets());
		return sets.stream().flatMap(s -> session.controlSets().set(s).stream()).toList();
	}

	/** The attributes that the sets give to controls. */
	Attributes attributes() {
		return attributes;
	}

	/** A text of the screens of statements. */
	String text(String key, Object... arguments) {
		return messages.get(key, arguments);
	}

	/** What people call an object of the dossier. */
	String name(EObject object) {
		return fields.name(object);
	}

	/** The words of the statement as it is now. */
	StatementWords words() {
		if (words == null) {
			words = new StatementWords(statement(), session.controlSets(), session.language(), session.today());
		}
		return words;
	}

	/**
	 * After a change: other control sets have other words. The order of the themes is read here, in all rows: who asks first may
	 * ask about a row in the middle.
	 */
	void refresh(List<StatementRow> rows) {
		words = null;
		assurances = null;
		themes.clear();
		rows.forEach(r -> themeOrder(words().group(r)));
	}

	/** Themes in the order in which they are met in the rows, which is that of the norm. */
	int themeOrder(String theme) {
		return themes.computeIfAbsent(theme, t -> themes.size());
	}

	List<Field> columns() {
		return columns;
	}

	/** The own copy of the norm stands after what is decided, where there is one; it may come while the screen is open. */
	List<Section> sections() {
		boolean own = StatementRows.leadingSets(statement(), session.controlSets()).stream()
				.anyMatch(s -> !session.controlSets().privateTexts(s).isEmpty());
		return own ? Stream.of(List.of(sections.getFirst(), norm), sections.subList(1, sections.size()))
				.flatMap(List::stream).toList() : sections;
	}

	private StatementOfApplicability statement() {
		return (StatementOfApplicability) session.dossier().find(statement).orElseThrow();
	}

	private static StatementRow control(Row row) {
		return (StatementRow) row.subject();
	}

	private static Part onlyPart(Row row) {
		return control(row).decision().map(Decision::getParts).filter(p -> p.size() == 1).map(List::getFirst)
				.orElse(null);
	}

	private static boolean applies(Row row) {
		return control(row).applicability() == Applicability.APPLICABLE;
	}

	private static boolean inParts(Row row) {
		return control(row).decision().filter(d -> d.getParts().size() > 1).isPresent();
	}

	/** The decision that a row has until somebody decides. */
	Decision begin(StatementRow row) {
		return row.control().map(StatementDrafts::decision).orElseGet(() -> {
			Decision decision = StatementFactory.eINSTANCE.createDecision();
			decision.setControl(row.ref());
			return decision;
		});
	}

	private FeatureField of(EStructuralFeature feature) {
		return fields.field(feature).making(this::makeDecision);
	}

	/** A decision for a row that has none yet. */
	Made makeDecision(Row row) {
		Decision decision = Identifiers.ensureIds(begin(control(row)));
		return new Made(decision,
				session.edits().add(statement(), Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, decision));
	}

	private FeatureField ofPart(EStructuralFeature feature) {
		return fields.field(feature).id(PART + feature.getName()).on(DecisionFields::onlyPart).making(this::makePart)
				.locked(r -> inParts(r) ? Optional.of(messages.get("locked.parts")) : Optional.empty());
	}

	private Made makePart(Row row) {
		if (control(row).decision().isEmpty()) {
			Made made = makeDecision(row);
			return new Made(((Decision) made.object()).getParts().getFirst(), made.command());
		}
		Part part = Identifiers.ensureIds(StatementFactory.eINSTANCE.createPart());
		return new Made(part,
				session.edits().add(control(row).decision().get(), Literals.DECISION__PARTS, part));
	}

	private Section decision() {
		Field applicability = new ApplicabilityField(of(Literals.DECISION__APPLICABILITY)
				.status(Applicability.class, StatementWords::status).reads((row, cell) -> applicability(row))
				.also(this::consequences));
		return fields.section("decision", applicability,
				of(Literals.DECISION__FOLLOWS_BASE)
						.shown(r -> control(r).control().flatMap(c -> c.enhances()).isPresent()),
				of(Literals.DECISION__INCLUSION).lines(3).shown(DecisionFields::applies),
				of(Literals.DECISION__EXCLUSION).lines(3)
						.shown(r -> control(r).applicability() == Applicability.NOT_APPLICABLE),
				of(Literals.DECISION__DECIDED_ON), of(Literals.DECISION__DECIDED_BY), of(Literals.DECISION__IN_ROLE),
				of(Literals.DECISION__TO_CONFIRM)
						.shown(r -> control(r).decision().filter(Decision::isToConfirm).isPresent()),
				of(Literals.DECISION__NEXT_REVIEW), of(Literals.DECISION__CLASSIFICATION));
	}

	private List<Command> consequences(Edits edits, Row row, EObject object, Object value) {
		Applicability to = value == null ? Applicability.UNDECIDED : (Applicability) value;
		List<Command> commands = new ArrayList<>();
		Decisions.consequences((Decision) object, to, session.today()).forEach((feature, set) -> commands
				.add(set == null ? edits.clear(object, feature) : edits.set(object, feature, set)));
		if (to != Applicability.UNDECIDED && ((Decision) object).getApplicability() != to) {
			session.me().ifPresent(me -> commands.addAll(signed(edits, object, me)));
		}
		return commands;
	}

	/** Who decides is known where the user said who she is; in which role, where only one comes into question. */
	private List<Command> signed(Edits edits, EObject decision, Person me) {
		List<Command> commands = new ArrayList<>();
		commands.add(edits.set(decision, Literals.DECISION__DECIDED_BY, me));
		List<Role> roles = session.roles(me, statement().getScope());
		if (roles.size() == 1) {
			commands.add(edits.set(decision, Literals.DECISION__IN_ROLE, roles.getFirst()));
		}
		return commands;
	}

	/** A care part that follows its control has the decision on that one, until somebody decides another. */
	private static final class ApplicabilityField extends FieldAround {

		ApplicabilityField(Field own) {
			super(own);
		}

		@Override
		public Object value(Row row) {
			return control(row).followed().isPresent() ? control(row).applicability() : super.value(row);
		}
	}

	/** A care part that follows its control reads as that one does. */
	private Cell applicability(Row row) {
		Applicability value = control(row).applicability();
		return Cell.of(words().label(value), value.ordinal()).with(StatementWords.status(value));
	}

	/** What a licence holder keeps of the norm on this computer: beside the decision, and nowhere else. */
	private Section norm() {
		return fields.section("norm", fields.told(PRIVATE, messages.get("private.text"), r -> Cell.EMPTY,
				r -> session.controlSets().privateText(control(r).ref(), session.language()).orElse("")));
	}

	private Section why() {
		FeatureField requirement = fields.field(Literals.DRIVER__REQUIREMENT);
		FeatureField drivers = of(Literals.DECISION__DRIVERS)
				.children(List.of("kind", "requirement", "text"),
						fields.section("driver", fields.field(Literals.DRIVER__KIND), requirement,
								fields.field(Literals.DRIVER__TEXT).lines(2)))
				.reads((row, cell) -> drivers(row)).shown(DecisionFields::applies).locked(this::follows);
		return fields.section("why", drivers,
				FieldAround.shown(fields.derived("risks", messages.get("Decision.risks"), this::risks),
						r -> !control(r).derived().isEmpty()),
				new RequirementsField(this, drivers, choices(requirement)),
				of(Literals.DECISION__ORIGIN).locked(r -> Optional.of(messages.get("locked.origin")))
						.shown(r -> control(r).decision().filter(d -> d.eIsSet(Literals.DECISION__ORIGIN)).isPresent()),
				of(Literals.DECISION__OVERRIDE_REASON).lines(2)
						.shown(r -> control(r).decision().filter(d -> d.eIsSet(Literals.DECISION__ORIGIN))
								.isPresent()));
	}

	private static Choices choices(FeatureField field) {
		return ((FieldType.Reference) field.type()).choices();
	}

	/** A care part that follows its control has the reasons of that one. */
	private Optional<String> follows(Row row) {
		return control(row).followed().map(base -> messages.get("locked.follows", fields.name(base)));
	}

	/**
	 * What follows from a risk stands first, with a mark that it is not written here, and as a chip by its code alone, so that
	 * there is room for the others; where there is one it leads there.
	 */
	private Cell drivers(Row row) {
		List<DerivedDriver> derived = control(row).derived();
		List<String> own = control(row).drivers().stream().map(words()::driver).filter(d -> !d.isEmpty()).toList();
		String text = Stream.concat(derived.stream().map(d -> messages.get("driver.follows", words().driver(d))),
				own.stream()).distinct().collect(Collectors.joining("; "));
		return to(derived, Cell.of(text)
				.as(Stream.concat(derived.stream().map(this::chip), own.stream()).distinct().toList()));
	}

	private String chip(DerivedDriver driver) {
		String code = driver.source().getCode();
		return messages.get("driver.chip", code == null || code.isBlank() || words().source(driver).isEmpty()
				? words().label(driver.kind())
				: words().label(driver.kind()) + ' ' + code);
	}

	/** The risks whose treatments chose the control, without the word for a risk. */
	private Cell risks(Row row) {
		List<DerivedDriver> derived = control(row).derived();
		List<String> names = derived.stream().map(words()::source).filter(n -> !n.isEmpty()).distinct().toList();
		return to(derived, Cell.of(String.join("; ", names)).as(names));
	}

	private Cell to(List<DerivedDriver> derived, Cell cell) {
		return derived.stream().findFirst().flatMap(d -> session.locate(d.source())).map(cell::to).orElse(cell);
	}

	private Section how() {
		return fields.section("how",
				of(Literals.DECISION__OWNER).reads((row, cell) -> owner(row, cell)),
				of(Literals.DECISION__REALISATION).lines(6).shown(DecisionFields::applies)
						.shown(r -> same(r).isEmpty()).reads((row, cell) -> same(row).isPresent() ? shared(row) : cell),
				new SameAsField(session, messages, sameAs()),
				FieldAround.shown(fields.derived(SHARED, messages.get("realisation.shared"), this::shared),
						r -> applies(r) && same(r).isPresent()),
				ofPart(Literals.PART__IMPLEMENTATION).status(Implementation.class, StatementWords::status)
						.reads((row, cell) -> implementation(row)).shown(DecisionFields::applies),
				FieldAround.shown(fields.derived(ASSURED, messages.get("assurance.state"), this::assured),
						r -> applies(r) && assurance(r).state() != PartAssurance.State.NONE),
				shownWhenPlain(ofPart(Literals.PART__PLANNED).keeping(Literals.PART__MOVES)
						.reads((row, cell) -> inParts(row) ? planned(row) : cell)),
				shownWhenPlain(ofPart(Literals.PART__PERFORMER)),
				shownWhenPlain(ofPart(Literals.PART__PROVIDER)).shown(DecisionFields::byAnother),
				shownWhenPlain(ofPart(Literals.PART__SERVICE)).shown(DecisionFields::byAnother),
				of(Literals.DECISION__PARTS)
						.children(List.of("title", "performer", "provider", "implementation", "planned"),
								partSections())
						.shown(DecisionFields::applies),
				of(Literals.DECISION__IMPLEMENTATION).status(Implementation.class, StatementWords::status)
						.shown(r -> inParts(r)
								|| control(r).decision().filter(Decision::isSetImplementation).isPresent()),
				of(Literals.DECISION__IMPLEMENTATION_REASON).lines(2)
						.shown(r -> control(r).decision().filter(Decision::isSetImplementation).isPresent()));
	}

	private FeatureField sameAs() {
		return of(Literals.DECISION__SAME_AS).shown(DecisionFields::applies).choices(
				ObjectChoices.of(fields, Literals.DECISION, row -> statement().getDecisions().stream()
						.filter(d -> d.getSameAs() == null && d != row.object().orElse(null)).toList()));
	}

	/** The decision whose realisation holds for a row too. */
	static Optional<Decision> same(Row row) {
		return control(row).decision().map(Decision::getSameAs).filter(d -> !d.eIsProxy());
	}

	/** The realisation of the control that this one is like, which one goes to to change it. */
	private Cell shared(Row row) {
		return same(row).map(d -> {
			String text = Texts.get(d.getRealisation(), session.language()).replaceAll("\\s+", " ").strip();
			Cell cell = Cell.of(text.isEmpty() ? messages.get("realisation.shared.none", fields.name(d))
					: messages.get("realisation.shared.text", fields.name(d), text));
			return session.locate(d).map(cell::to).orElse(cell);
		}).orElse(Cell.EMPTY);
	}

	private static boolean byAnother(Row row) {
		return applies(row) && Optional.ofNullable(onlyPart(row))
				.filter(p -> p.getPerformer() != org.waarborg.statement.Performer.OWN).isPresent();
	}

	private static FeatureField shownWhenPlain(FeatureField field) {
		return field.shown(r -> applies(r) && !inParts(r));
	}

	private Section[] partSections() {
		return new Section[] {
				fields.section("part", fields.field(Literals.PART__TITLE).reads(this::partName),
						fields.field(Literals.PART__PERFORMER),
						fields.field(Literals.PART__PROVIDER), fields.field(Literals.PART__SERVICE),
						fields.field(Literals.PART__COVERS), fields.field(Literals.PART__TEXT).lines(4)),
				fields.section("part.state",
						fields.field(Literals.PART__IMPLEMENTATION).status(Implementation.class,
								StatementWords::status).reads((row, cell) -> lapsed(row, cell)),
						fields.field(Literals.PART__PLANNED).keeping(Literals.PART__MOVES),
						fields.field(Literals.PART__MOVES), fields.field(Literals.PART__OWNER)),
				fields.section("part.proof", fields.field(Literals.PART__MEASURES),
						fields.field(Literals.PART__DOCUMENTS),
						fields.field(Literals.PART__EVIDENCE), fields.field(Literals.PART__ASSURANCE),
						FieldAround.shown(fields.derived(ASSURED, messages.get("assurance.state"), this::assured),
								r -> assurance(r).state() != PartAssurance.State.NONE)) };
	}

	/** A part without a name is told apart by its place. */
	private Cell partName(Row row, Cell own) {
		return own.isEmpty() && row.subject() instanceof Part part && part.eContainer() instanceof Decision decision
				? Cell.of(messages.get("part.unnamed", decision.getParts().indexOf(part) + 1))
				: own;
	}

	/** The weakest part counts; where a control does not apply there is nothing to implement. */
	private Cell implementation(Row row) {
		if (!applies(row)) {
			return Cell.EMPTY;
		}
		Implementation value = control(row).implementation();
		int parts = control(row).decision().map(d -> d.getParts().size()).orElse(0);
		String word = words().label(value);
		return lapsed(row,
				Cell.of(parts > 1 ? messages.get("implementation.parts", word, parts) : word, value.ordinal())
						.with(StatementWords.status(value)));
	}

	/** What was said of the implementation stays; where nothing holds that it relies on, that is said with it. */
	private Cell lapsed(Row row, Cell cell) {
		return assurance(row).state() == PartAssurance.State.LAPSED && !cell.isEmpty()
				? new Cell(messages.get("implementation.lapsed", cell.text()), Optional.of(Status.STOP), List.of(),
						cell.link(), cell.order())
				: cell;
	}

	/** How well that holds which a decision, or one part of it, relies on. */
	PartAssurance assurance(Row row) {
		if (assurances == null) {
			assurances = PartAssurances.of(statement(), session.today());
		}
		return row.subject() instanceof Part part ? assurances.at(part)
				: control(row).decision().map(assurances::at).orElse(PartAssurance.NOTHING);
	}

	/** What does not hold and why, with the way there. */
	private Cell assured(Row row) {
		PartAssurance assurance = assurance(row);
		if (assurance.state() == PartAssurance.State.NONE) {
			return Cell.EMPTY;
		}
		if (assurance.lost().isEmpty()) {
			return Cell.of(messages.get("assurance." + assurance.state())).with(Status.DONE);
		}
		List<String> lost = assurance.lost().stream().map(l -> messages.get("assurance.lost", fields.name(l.source()),
				Texts.get(l.how(), session.language()))).toList();
		boolean covered = assurance.state() == PartAssurance.State.WEAKENED;
		String text = String.join("; ", lost);
		Cell cell = Cell.of(covered ? messages.get("assurance.covered", text) : text)
				.with(covered ? Status.ATTENTION : Status.STOP);
		return session.locate(assurance.lost().getFirst().source()).map(cell::to).orElse(cell);
	}

	private Cell planned(Row row) {
		return control(row).decision().flatMap(Decisions::planned)
				.map(d -> Cell.of(Formats.of(session.language()).date(d), d.toEpochDay()))
				.orElse(Cell.EMPTY);
	}

	/** The owner that counts, which may be that of the control that a care part follows, or of the only part. */
	private Cell owner(Row row, Cell own) {
		return own.isEmpty() ? control(row).owner().map(p -> Cell.of(fields.name(p))).orElse(Cell.EMPTY) : own;
	}

	private Section proof() {
		return fields.section("proof", shownWhenPlain(ofPart(Literals.PART__MEASURES)),
				shownWhenPlain(ofPart(Literals.PART__DOCUMENTS)), shownWhenPlain(ofPart(Literals.PART__EVIDENCE)),
				shownWhenPlain(ofPart(Literals.PART__ASSURANCE)),
				of(Literals.DECISION__EXEMPTIONS).reads((row, cell) -> exemptions.all(
						control(row).decision().map(Decision::getExemptions).map(List::copyOf).orElse(List.of()))),
				of(Literals.DECISION__NOTES));
	}

	/** What is said of an exception, also in a list of links. */
	String exemption(Exemption exemption) {
		return exemptions.one(exemption);
	}

	private List<Field> allColumns() {
		Function<Row, Cell> label = r -> Cell.of(words().label(control(r)));
		Stream<Field> first = Stream.of(fields.derived("control", messages.get("column.control"), label),
				fields.derived("title", messages.get("column.title"), r -> Cell.of(words().title(control(r)))),
				fields.derived("theme", messages.get("grouping.theme"), r -> Cell.of(words().group(control(r)))),
				fields.derived("care", messages.get("column.care"),
						r -> Cell.of(control(r).isCareSpecific() ? messages.get("group.care") : "")));
		Stream<Field> last = Stream.of(fields.derived("allproof", messages.get("column.proof"), r -> {
			List<String> all = words().proof(control(r));
			return Cell.of(String.join("; ", all)).as(all);
		}));
		return Stream.of(first, sections.stream().flatMap(s -> s.fields().stream()).filter(f -> !f.id().equals(SHARED)),
				last, attributes.columns(fields).stream()).flatMap(s -> s).toList();
	}
}
