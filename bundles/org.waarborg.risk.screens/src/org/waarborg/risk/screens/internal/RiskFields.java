package org.waarborg.risk.screens.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.document.Status;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Review;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.rules.Place;
import org.waarborg.screen.Cell;
import org.waarborg.screen.DossierSession;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.fields.ControlChoices;
import org.waarborg.screen.fields.ExemptionCells;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.FieldAround;
import org.waarborg.screen.fields.Fields;
import org.waarborg.screen.fields.ObjectChoices;
import org.waarborg.store.Edits;

/**
 * The fields of a risk, in the order in which one thinks about it: what may happen, how bad that is, what is done, who accepts
 * what is left. The steps are those of the method in use, so another version makes other fields.
 */
final class RiskFields {

	static final String THREATS = Literals.RISK__THREATS.getName();
	static final String TREATMENTS = Literals.RISK__TREATMENTS.getName();
	/** What is done about a risk that is above the threshold. */
	static final String ANSWER = "answer";
	/** How far the treatments are. */
	static final String TREATED = "treated";
	/** How the acceptance stands. */
	static final String ACCEPTANCE = "acceptance";
	private static final String WHY = "why.";

	private final DossierSession session;
	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final RiskCells cells;
	private final Fields fields;
	private final Assessing assessing;
	private final ControlChoices installed;
	private final RiskChildren children;
	private final List<Section> sections;

	RiskFields(DossierSession session, RiskScreenWords text, RiskFacts facts, Statements statements) {
		this.session = session;
		this.text = text;
		this.facts = facts;
		cells = new RiskCells(session, text, facts);
		fields = Fields.of(session, text.messages(), text.risk().messages());
		assessing = new Assessing(session, facts);
		installed = new ControlChoices(fields);
		children = new RiskChildren(text, facts, cells, fields,
				new RiskControlChoices(text, statements, installed));
		List<Section> all = new ArrayList<>();
		all.add(risk());
		facts.states().forEach(s -> all.add(assessment(s)));
		all.add(treatment());
		all.add(acceptance());
		all.add(review());
		all.add(keep());
		sections = List.copyOf(all);
	}

	Fields fields() {
		return fields;
	}

	RiskCells cells() {
		return cells;
	}

	List<Section> sections() {
		return sections;
	}

	/** All but why a level is what it is: that is a sentence for who looks at one risk, and long in the making for thousands. */
	List<Field> columns() {
		return sections.stream().flatMap(s -> s.fields().stream()).filter(f -> !f.id().startsWith(WHY)).toList();
	}

	static Risk risk(Row row) {
		return (Risk) row.subject();
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.RISK, feature);
	}

	private Section risk() {
		return fields.section("risk", field(DossierPackage.Literals.ELEMENT__CODE),
				field(DossierPackage.Literals.ELEMENT__TITLE), field(Literals.RISK__DESCRIPTION).lines(3),
				field(Literals.RISK__CAUSE).lines(2), field(Literals.RISK__VULNERABILITY).lines(2),
				field(Literals.RISK__CONSEQUENCE).lines(2),
				field(Literals.RISK__THREATS).choices(new ThreatChoices(session, facts, installed)),
				field(Literals.RISK__ASPECTS),
				field(Literals.RISK__SUBJECTS).choices(
						ObjectChoices.of(fields, DossierPackage.Literals.ELEMENT, this::subjects)),
				field(Literals.RISK__SCOPES).reads(this::scopes), field(DossierPackage.Literals.ELEMENT__OWNER),
				field(Literals.RISK__IDENTIFIED_ON), field(Literals.RISK__IDENTIFIED_BY));
	}

	/** What a risk is about: assets and suppliers first, then whatever else the dossier knows, and other risks. */
	private Collection<EObject> subjects(Row row) {
		Dossier dossier = session.dossier().dossier();
		Set<EObject> all = new LinkedHashSet<>(dossier.getAssets());
		all.addAll(dossier.getOrganisations());
		dossier.eContents().stream().filter(Element.class::isInstance).forEach(all::add);
		all.addAll(facts.open());
		row.object().ifPresent(all::remove);
		return all;
	}

	private Cell scopes(Row row, Cell own) {
		return own.isEmpty() ? Cell.of(text.get("scopes.all")) : own;
	}

	private Section assessment(AssessedState state) {
		String picture = state.getName().toLowerCase(Locale.ROOT);
		List<Field> all = new ArrayList<>();
		all.add(new StepField(text, facts, assessing, state, -1));
		int categories = facts.method().map(m -> Integer.valueOf(m.getCategories().size()))
				.orElse(Integer.valueOf(0)).intValue();
		for (int i = 0; i < categories; i++) {
			all.add(new StepField(text, facts, assessing, state, i));
		}
		all.add(fields.derived("level." + picture, text.inState(text.get("level"), state),
				r -> cells.level(r, state)));
		all.add(fields.told(WHY + picture, text.inState(text.get("why"), state),
				r -> Cell.of(cells.why(r, state)), r -> cells.why(r, state)));
		all.add(fields.derived("method." + picture, text.inState(text.get("method"), state),
				r -> cells.method(r, state)));
		all.add(new AssessedOn(of(state, Literals.RISK_ASSESSMENT__ON, picture), state));
		all.add(of(state, Literals.RISK_ASSESSMENT__BY, picture));
		all.add(of(state, Literals.RISK_ASSESSMENT__REASON, picture).lines(2));
		return new Section("assessment." + picture, text.get("section.assessment", text.risk().label(state)), all);
	}

	/** A feature of the assessment that counts. */
	private FeatureField of(AssessedState state, EStructuralFeature feature, String picture) {
		return fields.field(feature).id(feature.getName() + '.' + picture)
				.label(text.inState(fields.label(Literals.RISK_ASSESSMENT, feature), state))
				.on(r -> Assessments.last(risk(r), state).orElse(null));
	}

	/** A later day is a new assessment: the one before stays with its own day. */
	private final class AssessedOn extends FieldAround {

		private final AssessedState state;

		AssessedOn(Field inner, AssessedState state) {
			super(inner);
			this.state = state;
		}

		@Override
		public Command set(Edits edits, Row row, Object value) {
			return assessing.on(edits, risk(row), state, (LocalDate) value);
		}

		@Override
		public Optional<String> locked(Row row) {
			return super.locked(row).or(() -> facts.method().isEmpty() ? Optional.of(text.get("locked.nomethod"))
					: Optional.empty());
		}
	}

	private Section treatment() {
		return fields.section("treatment",
				field(Literals.RISK__OPTION).status(TreatmentOption.class,
						o -> o == TreatmentOption.UNDECIDED ? Status.ATTENTION : null)
						.reads((r, c) -> risk(r).getStatus() == RiskStatus.CLOSED
								? Cell.of(c.text(), c.order().number())
								: c),
				field(Literals.RISK__OPTION_REASON).lines(2),
				fields.derived(ANSWER, text.get("answer"), cells::answer),
				fields.derived(TREATED, text.get("treated.title"), cells::treatment),
				children.treatments());
	}

	private Section acceptance() {
		return fields.section("acceptance",
				fields.derived(ACCEPTANCE, text.get("acceptance"), cells::acceptance),
				fields.told("acceptance.stale", text.get("acceptance.stale"), r -> Cell.of(cells.stale(r)),
						cells::stale),
				fields.told("acceptance.by", text.get("acceptance.by"), cells::acceptedBy,
						r -> cells.acceptedBy(r).text()),
				children.acceptances());
	}

	private Section review() {
		return fields.section("review", field(Literals.RISK__NEXT_REVIEW).reads((r, c) -> cells.review(r)),
				field(Literals.RISK__REVIEWS).begin(r -> {
					((Review) r).setOn(session.today());
					session.me().ifPresent(((Review) r)::setBy);
				}).children(List.of("on", "by", "outcome", "next"),
						fields.section("reviewed", fields.field(DossierPackage.Literals.REVIEW__ON),
								fields.field(DossierPackage.Literals.REVIEW__BY),
								fields.field(DossierPackage.Literals.REVIEW__OUTCOME).lines(3),
								fields.field(DossierPackage.Literals.REVIEW__NEXT))),
				field(Literals.RISK__EXEMPTIONS)
						.reads((r, c) -> new ExemptionCells(fields).all(risk(r).getExemptions())),
				field(Literals.RISK__STATUS).also(this::closing),
				field(Literals.RISK__CLOSED_ON).shown(RiskFields::isClosed),
				field(Literals.RISK__CLOSED_BECAUSE).lines(2).shown(RiskFields::isClosed));
	}

	private static boolean isClosed(Row row) {
		return risk(row).getStatus() == RiskStatus.CLOSED;
	}

	/** Who closes a risk does it today; who opens it again has no day of closing. */
	private List<Command> closing(Edits edits, Row row, EObject object, Object value) {
		Risk risk = (Risk) object;
		if (value == RiskStatus.CLOSED) {
			return risk.getClosedOn() != null ? List.of()
					: List.of(edits.set(risk, Literals.RISK__CLOSED_ON, session.today()));
		}
		return risk.getClosedOn() == null ? List.of() : List.of(edits.clear(risk, Literals.RISK__CLOSED_ON));
	}

	private Section keep() {
		return fields.section("keep", new History(children.assessments()),
				field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
				field(DossierPackage.Literals.ELEMENT__NOTES).begin(n -> ((Note) n).setOn(session.today()))
						.children(List.of("on", "text", "author"), fields.section("note",
								fields.field(DossierPackage.Literals.NOTE__TEXT).lines(4),
								fields.field(DossierPackage.Literals.NOTE__AUTHOR),
								fields.field(DossierPackage.Literals.NOTE__ON),
								fields.field(DossierPackage.Literals.NOTE__CLASSIFICATION))));
	}

	/** All assessments; a signal at one that counts stands beside its steps instead. */
	private final class History extends FieldAround {

		History(Field inner) {
			super(inner);
		}

		@Override
		public boolean isAt(Row row, Place place) {
			return super.isAt(row, place) && !place.objectId().equals(row.id())
					&& !counts(risk(row), place.objectId());
		}
	}

	/** Whether an assessment, or the impact that it is of, is the last one of its picture. */
	private boolean counts(Risk risk, String id) {
		return Stream.of(AssessedState.values()).filter(facts.states()::contains)
				.flatMap(s -> Assessments.last(risk, s).stream())
				.anyMatch(a -> id.equals(a.getId()) || a.getImpacts().stream().anyMatch(i -> id.equals(i.getId())));
	}

	/** The field that shows something inside a risk; it agrees with {@link Field#isAt}. */
	static String fieldOf(RiskFacts facts, Risk risk, EObject inside, String feature) {
		EObject at = inside;
		while (at != null && at.eContainer() != risk) {
			at = at.eContainer();
		}
		if (at instanceof RiskAssessment assessment) {
			AssessedState state = assessment.getState();
			boolean counts = facts.states().contains(state)
					&& Assessments.last(risk, state).filter(assessment::equals).isPresent();
			String picture = '.' + state.getName().toLowerCase(Locale.ROOT);
			Set<String> own = Set.of(Literals.RISK_ASSESSMENT__ON.getName(), Literals.RISK_ASSESSMENT__BY.getName(),
					Literals.RISK_ASSESSMENT__REASON.getName());
			return !counts ? Literals.RISK__ASSESSMENTS.getName()
					: inside == at && own.contains(feature) ? feature + picture : "likelihood" + picture;
		}
		return at == null || at.eContainmentFeature() == null ? "" : at.eContainmentFeature().getName();
	}

	/** What a version of the method is made of, as far as fields follow from it. */
	record Shape(List<AssessedState> states, List<String> categories) {

		static Shape of(RiskFacts facts, RiskScreenWords text) {
			return new Shape(facts.states(), facts.method().<List<String>>map(m -> categories(m, text))
					.orElse(List.of()));
		}

		private static List<String> categories(RiskMethod method, RiskScreenWords text) {
			return method.getCategories().stream().map(text.risk()::category).toList();
		}
	}
}
