package org.waarborg.risk.screens.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.document.Status;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Note;
import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.Impact;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Choices;
import org.waarborg.screen.Field;
import org.waarborg.screen.Row;
import org.waarborg.screen.Section;
import org.waarborg.screen.Target;
import org.waarborg.screen.fields.Codes;
import org.waarborg.screen.fields.FeatureField;
import org.waarborg.screen.fields.Fields;
import org.waarborg.store.Edits;

/** What belongs to a risk and is edited or read in place: treatments, acceptances, former assessments. */
final class RiskChildren {

	private final RiskScreenWords text;
	private final RiskFacts facts;
	private final RiskCells cells;
	private final Fields fields;
	private final Choices controls;

	RiskChildren(RiskScreenWords text, RiskFacts facts, RiskCells cells, Fields fields, Choices controls) {
		this.text = text;
		this.facts = facts;
		this.cells = cells;
		this.fields = fields;
		this.controls = controls;
	}

	// ---- treatments

	Field treatments() {
		return fields.field(Literals.RISK__TREATMENTS).begin(this::begin).children(
				List.of("title", "status", "due"), what(), when(), how(), effect());
	}

	/** The next code of the register's treatments, so that a plan can name it. */
	private void begin(EObject fresh) {
		Treatment treatment = (Treatment) fresh;
		treatment.setCode(Codes.next(facts.risks().stream().flatMap(r -> r.getTreatments().stream()).toList(),
				text.get("code.Treatment")));
		treatment.setStatus(TreatmentStatus.PROPOSED);
	}

	private FeatureField field(EStructuralFeature feature) {
		return fields.field(Literals.TREATMENT, feature);
	}

	private Section what() {
		return fields.section("what", field(DossierPackage.Literals.ELEMENT__CODE),
				field(DossierPackage.Literals.ELEMENT__TITLE), field(Literals.TREATMENT__DESCRIPTION).lines(3),
				field(DossierPackage.Literals.ELEMENT__OWNER));
	}

	private Section when() {
		return fields.section("when",
				field(Literals.TREATMENT__STATUS).status(TreatmentStatus.class, RiskChildren::status)
						.also(this::done),
				field(Literals.TREATMENT__DUE).keeping(Literals.TREATMENT__MOVES).reads(this::due),
				field(Literals.TREATMENT__DONE_ON),
				field(Literals.TREATMENT__MOVES).children(List.of("from", "to", "on", "reason"),
						fields.section("move", fields.field(DossierPackage.Literals.DATE_MOVE__FROM),
								fields.field(DossierPackage.Literals.DATE_MOVE__TO),
								fields.field(DossierPackage.Literals.DATE_MOVE__ON),
								fields.field(DossierPackage.Literals.DATE_MOVE__BY),
								fields.field(DossierPackage.Literals.DATE_MOVE__REASON).lines(3))));
	}

	static Status status(TreatmentStatus status) {
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
					: List.of(edits.set(treatment, Literals.TREATMENT__DONE_ON, facts.session().today()));
		}
		return treatment.getDoneOn() == null ? List.of()
				: List.of(edits.clear(treatment, Literals.TREATMENT__DONE_ON));
	}

	private Cell due(Row row, Cell own) {
		Treatment treatment = (Treatment) row.subject();
		return treatment.getDue() == null ? own
				: text.day(treatment.getDue(), RiskDates.due(treatment)
						.filter(d -> d.isBefore(facts.session().today())).isPresent());
	}

	private Section how() {
		FeatureField chosen = field(Literals.TREATMENT__CONTROLS);
		return fields.section("how", field(Literals.TREATMENT__MEASURES), new ControlsField(chosen, controls),
				chosen.id("chosen").label(text.get("chosen")).help(text.get("chosen.help"))
						.shown(r -> facts.session().dossier().dossier().getScopes().size() > 1)
						.children(List.of("control", "scope"),
								fields.section("chosen",
										fields.field(Literals.CHOSEN_CONTROL__CONTROL).choices(controls),
										fields.field(Literals.CHOSEN_CONTROL__SCOPE))));
	}

	private Section effect() {
		return fields.section("effect", field(Literals.TREATMENT__EFFECT).lines(2),
				field(Literals.TREATMENT__LIKELIHOOD_DOWN), field(Literals.TREATMENT__IMPACT_DOWN),
				field(Literals.TREATMENT__CATEGORIES).choices(new CategoryChoices(text, facts))
						.reads((r, c) -> categories((Treatment) r.subject())),
				field(DossierPackage.Literals.ELEMENT__CLASSIFICATION),
				field(DossierPackage.Literals.ELEMENT__NOTES)
						.begin(n -> ((Note) n).setOn(facts.session().today()))
						.children(List.of("on", "text", "author"), fields.section("note",
								fields.field(DossierPackage.Literals.NOTE__TEXT).lines(4),
								fields.field(DossierPackage.Literals.NOTE__AUTHOR),
								fields.field(DossierPackage.Literals.NOTE__ON),
								fields.field(DossierPackage.Literals.NOTE__CLASSIFICATION))));
	}

	private Cell categories(Treatment treatment) {
		List<String> names = treatment.getCategories().stream().map(text.risk()::category).toList();
		return names.isEmpty() ? Cell.of(text.get("categories.all")) : Cell.of(String.join("; ", names)).as(names);
	}

	// ---- acceptances: kept as they were given

	Field acceptances() {
		return fields.field(Literals.RISK__ACCEPTANCES)
				.shown(r -> !((Risk) r.subject()).getAcceptances().isEmpty())
				.locked(r -> Optional.of(text.get("locked.acceptances")))
				.children(List.of("accepted.by", "accepted.level", "accepted.until", "accepted.withdrawn"), accepted());
	}

	private Section accepted() {
		return fields.section("accepted",
				derived("accepted.by", "acceptance.by", r -> approved(acceptance(r).getApproval())),
				derived("accepted.level", "level", r -> cells.level(assessed(r))),
				fields.told("accepted.why", text.get("why"), r -> Cell.of(text.risk().why(assessed(r))),
						r -> text.risk().why(assessed(r))),
				derived("accepted.picture", "picture", r -> Cell.of(text.risk().label(acceptance(r).getState()))),
				derived("accepted.option", "option", r -> Cell.of(text.risk().label(acceptance(r).getOption()))),
				derived("accepted.method", "method", r -> method(acceptance(r).getMethod())),
				fields.field(Literals.ACCEPTANCE__UNTIL).id("accepted.until"),
				fields.field(Literals.ACCEPTANCE__REASON).id("accepted.reason").lines(2),
				fields.field(DossierPackage.Literals.APPROVAL__PROOF).id("accepted.proof")
						.on(r -> acceptance(r).getApproval()),
				fields.field(Literals.ACCEPTANCE__WITHDRAWN_ON).id("accepted.withdrawn"),
				fields.field(Literals.ACCEPTANCE__WITHDRAWN_BY).id("accepted.withdrawnBy"),
				fields.field(Literals.ACCEPTANCE__WITHDRAWN_BECAUSE).id("accepted.withdrawnBecause").lines(2));
	}

	private Assessed assessed(Row row) {
		return Assessed.of(acceptance(row), facts.matrices());
	}

	private Field derived(String id, String label, Function<Row, Cell> cell) {
		return fields.derived(id, text.get(label), cell);
	}

	private static Acceptance acceptance(Row row) {
		return (Acceptance) row.subject();
	}

	private Cell approved(Approval approval) {
		return approval == null ? Cell.of(text.get("nobody")) : cells.approval(approval);
	}

	private Cell method(RiskMethod method) {
		return method == null || method.eIsProxy() ? Cell.EMPTY
				: Cell.of(text.risk().name(method), method.getVersion())
						.to(Target.screen(RiskScreens.METHOD, method.getId()));
	}

	// ---- assessments: of each picture the last one counts

	FeatureField assessments() {
		return fields.field(Literals.RISK__ASSESSMENTS).locked(r -> Optional.of(text.get("locked.history")))
				.children(List.of("past.on", "past.picture", "past.level", "past.by"), past());
	}

	private Section past() {
		return fields.section("past", fields.field(Literals.RISK_ASSESSMENT__ON).id("past.on"),
				derived("past.picture", "picture", r -> Cell.of(text.risk().label(assessment(r).getState()))),
				derived("past.level", "level", r -> cells.level(Assessed.of(assessment(r), facts.matrices()))),
				derived("past.likelihood", "likelihood", this::likelihood),
				derived("past.impacts", "impacts", this::impacts),
				fields.told("past.why", text.get("why"), r -> Cell.of(why(r)), this::why),
				derived("past.method", "method", r -> method(assessment(r).getMethod())),
				fields.field(Literals.RISK_ASSESSMENT__BY).id("past.by"),
				fields.field(Literals.RISK_ASSESSMENT__REASON).id("past.reason").lines(2));
	}

	private static RiskAssessment assessment(Row row) {
		return (RiskAssessment) row.subject();
	}

	private String why(Row row) {
		return text.risk().why(Assessed.of(assessment(row), facts.matrices()));
	}

	private Cell likelihood(Row row) {
		RiskAssessment assessment = assessment(row);
		RiskMethod method = assessment.getMethod();
		return assessment.getLikelihood() == 0 ? Cell.EMPTY
				: Cell.of(text.risk().step(method == null || method.eIsProxy() ? List.of() : method.getLikelihood(),
						assessment.getLikelihood()), assessment.getLikelihood());
	}

	private Cell impacts(Row row) {
		return Cell.of(assessment(row).getImpacts().stream().map(this::impact).collect(Collectors.joining("; ")));
	}

	private String impact(Impact impact) {
		ImpactCategory category = impact.getCategory();
		return category == null || category.eIsProxy() ? text.risk().step(List.of(), impact.getStep())
				: text.get("impact.of", text.risk().category(category),
						text.risk().step(category.getSteps(), impact.getStep()));
	}

	/** Whose row it is, for who only has what is inside. */
	static Optional<Risk> riskOf(EObject inside) {
		EObject at = inside;
		while (at != null && !(at instanceof Risk)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((Risk) at);
	}
}
