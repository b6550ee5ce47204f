package org.waarborg.risk.intake.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.RowChanges;
import org.waarborg.intake.Vocabulary;
import org.waarborg.risk.Assessed;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Impact;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskPackage.Literals;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.SecurityAspect;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.TreatmentStatus;
import org.waarborg.store.Edits;
import org.waarborg.store.XmlText;

/** Lays what a row says beside one risk: what is empty is filled in, what differs is listed, what is left is noted. */
final class RiskIntake {

	private static final Map<String, EStructuralFeature> TEXTS = Map.of("description", Literals.RISK__DESCRIPTION,
			"cause", Literals.RISK__CAUSE, "vulnerability", Literals.RISK__VULNERABILITY, "consequence",
			Literals.RISK__CONSEQUENCE);

	private final Risk risk;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final DossierNames names;
	private final Scales scales;
	private final Messages messages;
	private final Edits edits;
	private final RowChanges rows;

	RiskIntake(Risk risk, IntakeRequest request, PlanBuilder plan, DossierNames names, Scales scales,
			Messages messages) {
		this.risk = risk;
		this.request = request;
		this.plan = plan;
		this.names = names;
		this.scales = scales;
		this.messages = messages;
		edits = request.dossier().edits();
		rows = new RowChanges(plan, messages);
	}

	List<Command> commands() {
		return rows.commands();
	}

	List<Change> changes() {
		return rows.changes();
	}

	void take(IntakeRow row, boolean known) {
		if (known) {
			row.all("title").forEach(v -> rows.text("title", v, risk.getTitle()));
		}
		TEXTS.forEach((id, feature) -> row.all(id).forEach(v -> rows.text(id, v, texts(feature))));
		row.all("subjects").forEach(this::subjects);
		row.all("scope").forEach(this::scope);
		row.all("owner").forEach(
				v -> rows.person("owner", v, names, risk, DossierPackage.Literals.ELEMENT__OWNER));
		for (String picture : RiskFields.PICTURES) {
			assessment(row, picture);
		}
		row.all("option").forEach(this::option);
		row.all("aspects").forEach(this::aspects);
		row.all("review").forEach(v -> rows.date("review", v, risk, Literals.RISK__NEXT_REVIEW));
		measures(row);
		rows.end(row, risk);
	}

	@SuppressWarnings("unchecked")
	private List<LocalText> texts(EStructuralFeature feature) {
		return (List<LocalText>) risk.eGet(feature);
	}

	/** What the row is about: only what the dossier knows; the rest is noted, because a thing needs more than a name. */
	private void subjects(IntakeValue value) {
		for (String part : value.text().split("[;\n]")) {
			if (part.isBlank() || DossierNames.isNothing(part)) {
				plan.mapped(value.cell());
				continue;
			}
			Optional<? extends Element> found = find(part);
			if (found.isEmpty()) {
				rows.keep(value, part);
			} else if (!risk.getSubjects().contains(found.get())) {
				plan.mapped(value.cell());
				rows.change("subjects", value, "", Labels.of(found.get(), request.textLanguage()), true);
				rows.command(edits.add(risk, Literals.RISK__SUBJECTS, found.get()));
			} else {
				plan.mapped(value.cell());
			}
		}
	}

	private Optional<? extends Element> find(String text) {
		Dossier dossier = request.dossier().dossier();
		return named(dossier.getAssets(), text).or(() -> named(dossier.getOrganisations(), text));
	}

	private static <E extends Element> Optional<Element> named(List<E> elements, String text) {
		String folded = Vocabulary.fold(text);
		return elements.stream().filter(e -> e.getCode() != null && folded.equals(Vocabulary.fold(e.getCode()))
				|| e.getTitle().stream().anyMatch(t -> t.getValue() != null
						&& folded.equals(Vocabulary.fold(t.getValue())))
				|| folded.equals(Vocabulary.fold(Labels.of(e, "nl")))).map(Element.class::cast).findFirst();
	}

	private void scope(IntakeValue value) {
		Optional<Element> found = named(request.dossier().dossier().getScopes(), value.text());
		if (found.isEmpty()) {
			rows.keep(value);
		} else if (!risk.getScopes().contains(found.get())) {
			plan.mapped(value.cell());
			rows.change("scope", value, "", Labels.of(found.get(), request.textLanguage()), true);
			rows.command(edits.add(risk, Literals.RISK__SCOPES, found.get()));
		} else {
			plan.mapped(value.cell());
		}
	}

	/** A picture becomes an assessment of its own; what was assessed before stays in the history. */
	private void assessment(IntakeRow row, String picture) {
		AssessedState state = switch (picture) {
			case "inherent." -> AssessedState.INHERENT;
			case "target." -> AssessedState.TARGET;
			default -> AssessedState.CURRENT;
		};
		int likelihood = 0;
		Map<ImpactCategory, Integer> impacts = new LinkedHashMap<>();
		IntakeValue first = null;
		for (IntakeValue value : row.all(picture + "likelihood")) {
			OptionalInt step = scales.likelihood(value);
			settle(value, step);
			if (step.isPresent()) {
				likelihood = step.getAsInt();
				first = value;
			}
		}
		for (IntakeValue value : row.all(picture + "impact")) {
			Optional<ImpactCategory> category = scales.only(value);
			OptionalInt step = category.map(c -> scales.impact(c, value)).orElse(OptionalInt.empty());
			settle(value, step);
			step.ifPresent(s -> impacts.put(category.get(), Integer.valueOf(s)));
			first = first == null ? value : first;
		}
		if (picture.isEmpty()) {
			for (String kind : RiskFields.KINDS) {
				for (IntakeValue value : row.all("impact." + kind)) {
					Optional<ImpactCategory> category = scales.category(kind);
					OptionalInt step = category.map(c -> scales.impact(c, value)).orElse(OptionalInt.empty());
					settle(value, step);
					step.ifPresent(s -> impacts.put(category.get(), Integer.valueOf(s)));
					first = first == null ? value : first;
				}
			}
		}
		if (first != null && (likelihood > 0 || !impacts.isEmpty())) {
			assess(first, state, likelihood, impacts, on(row));
		}
	}

	/** What is a step is taken; what is none stays readable in a note. */
	private void settle(IntakeValue value, OptionalInt step) {
		if (step.isPresent()) {
			plan.mapped(value.cell());
		} else {
			rows.keep(value);
		}
	}

	private Optional<LocalDate> on(IntakeRow row) {
		row.all("assessedOn").forEach(v -> plan.mapped(v.cell()));
		return row.first("assessedOn").flatMap(IntakeValue::date);
	}

	private void assess(IntakeValue value, AssessedState state, int likelihood, Map<ImpactCategory, Integer> impacts,
			Optional<LocalDate> on) {
		RiskAssessment last = Assessments.last(risk, state).orElse(null);
		if (last != null && last.getLikelihood() == likelihood
				&& Assessed.steps(last.getImpacts()).equals(impacts)) {
			return;
		}
		String before = last == null ? "" : said(last.getLikelihood(), Assessed.steps(last.getImpacts()));
		if (!rows.change("assessment." + state.getName(), value, before, said(likelihood, impacts), last == null)) {
			return;
		}
		RiskAssessment made = RiskFactory.eINSTANCE.createRiskAssessment();
		made.setState(state);
		made.setMethod(scales.method());
		made.setLikelihood(likelihood);
		impacts.forEach((category, step) -> {
			Impact impact = RiskFactory.eINSTANCE.createImpact();
			impact.setCategory(category);
			impact.setStep(step.intValue());
			made.getImpacts().add(impact);
		});
		on.ifPresent(made::setOn);
		made.getReason().add(Texts.of(request.textLanguage(),
				RiskTarget.messages(java.util.Locale.of(request.textLanguage())).get("reason",
						request.file().name())));
		rows.command(edits.add(risk, Literals.RISK__ASSESSMENTS, Identifiers.ensureIds(made)));
	}

	private String said(int likelihood, Map<ImpactCategory, Integer> impacts) {
		return messages.get("assessed", scales.likelihood(likelihood), impacts.entrySet().stream()
				.map(e -> scales.impact(e.getKey(), e.getValue().intValue())).collect(Collectors.joining("; ")));
	}

	private void option(IntakeValue value) {
		Optional<TreatmentOption> option = rows.literal("option", value).map(TreatmentOption::getByName);
		RiskWords words = new RiskWords(request.locale().getLanguage());
		boolean empty = risk.getOption() == TreatmentOption.UNDECIDED;
		option.ifPresent(o -> rows.set("option", value, risk, Literals.RISK__OPTION, o,
				empty ? "" : words.label(risk.getOption()), words.label(o)));
	}

	/** "B, I en V", "BIV", "Beschikbaarheid". */
	private void aspects(IntakeValue value) {
		Set<SecurityAspect> found = new LinkedHashSet<>();
		String folded = Vocabulary.fold(value.text());
		for (SecurityAspect aspect : SecurityAspect.values()) {
			if (RiskTarget.WORDS.list("aspect." + aspect.getName()).stream()
					.anyMatch(w -> w.length() == 1 ? letters(folded).contains(w) : folded.contains(w))) {
				found.add(aspect);
			}
		}
		if (found.isEmpty()) {
			rows.keep(value);
			return;
		}
		plan.mapped(value.cell());
		found.removeAll(risk.getAspects());
		RiskWords words = new RiskWords(request.locale().getLanguage());
		found.forEach(a -> {
			rows.change("aspects", value, "", words.label(a), true);
			rows.command(edits.add(risk, Literals.RISK__ASPECTS, a));
		});
	}

	/** The letters of "biv", "b i v"; of words nothing. */
	private static String letters(String folded) {
		return folded.matches("[bivca](?: (?:en |and )?[bivca])*") || folded.matches("[bivca]{1,3}") ? folded : "";
	}

	/** Measures in a row are a treatment that they carry out; whether it is done nobody said, so it is a proposal. */
	private void measures(IntakeRow row) {
		Optional<LocalDate> due = row.first("due").flatMap(IntakeValue::date);
		row.all("due").forEach(v -> {
			if (v.date().isPresent() && !row.all("measures").isEmpty()) {
				plan.mapped(v.cell());
			} else {
				rows.keep(v);
			}
		});
		for (IntakeValue value : row.all("measures")) {
			plan.mapped(value.cell());
			if (DossierNames.isNothing(value.text())) {
				continue;
			}
			List<Measure> found = names.measures(value.cell(), MeasureStatus.PROPOSED, due.orElse(null)).stream()
					.filter(m -> risk.getTreatments().stream().noneMatch(t -> t.getMeasures().contains(m))).toList();
			if (!found.isEmpty()) {
				treatment(value, found, due);
			}
		}
	}

	private void treatment(IntakeValue value, List<Measure> measures, Optional<LocalDate> due) {
		Treatment treatment = RiskFactory.eINSTANCE.createTreatment();
		treatment.setStatus(TreatmentStatus.PROPOSED);
		due.ifPresent(treatment::setDue);
		String title = measures.stream().map(m -> Labels.of(m, request.textLanguage()))
				.collect(Collectors.joining("; "));
		treatment.getTitle().add(Texts.of(request.textLanguage(), XmlText.legal(title)));
		rows.change("measures", value, "", title, true);
		rows.command(edits.add(risk, Literals.RISK__TREATMENTS, Identifiers.ensureIds(treatment)));
		rows.command(edits.addAll(treatment, Literals.TREATMENT__MEASURES, measures, -1));
	}
}
