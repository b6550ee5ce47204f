package org.waarborg.risk.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Note;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.SheetCell;
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
	private final List<Command> commands = new ArrayList<>();
	private final List<Change> changes = new ArrayList<>();
	private final Set<String> lines = new LinkedHashSet<>();

	RiskIntake(Risk risk, IntakeRequest request, PlanBuilder plan, DossierNames names, Scales scales,
			Messages messages) {
		this.risk = risk;
		this.request = request;
		this.plan = plan;
		this.names = names;
		this.scales = scales;
		this.messages = messages;
		edits = request.dossier().edits();
	}

	List<Command> commands() {
		return commands;
	}

	List<Change> changes() {
		return changes;
	}

	void take(IntakeRow row, boolean known) {
		if (known) {
			row.all("title").forEach(v -> text(v, risk.getTitle(), "title"));
		}
		TEXTS.forEach((id, feature) -> row.all(id).forEach(v -> text(v, texts(feature), id)));
		row.all("subjects").forEach(this::subjects);
		row.all("scope").forEach(this::scope);
		row.all("owner").forEach(this::owner);
		for (String picture : RiskFields.PICTURES) {
			assessment(row, picture);
		}
		row.all("option").forEach(this::option);
		row.all("aspects").forEach(this::aspects);
		row.all("review").forEach(v -> date(v, Literals.RISK__NEXT_REVIEW, risk.getNextReview()));
		measures(row);
		row.others().forEach((cell, header) -> {
			plan.noted(cell);
			line(header.isEmpty() ? SheetCell.letters(cell.column()) : header, cell.text());
		});
		note(row);
	}

	@SuppressWarnings("unchecked")
	private List<LocalText> texts(EStructuralFeature feature) {
		return (List<LocalText>) risk.eGet(feature);
	}

	private void text(IntakeValue value, List<LocalText> texts, String field) {
		plan.mapped(value.cell());
		String before = Texts.exact(texts, request.textLanguage()).orElse("");
		String after = XmlText.legal(value.text());
		if (!before.equals(after) && !DossierNames.isNothing(value.text())) {
			boolean taken = change(field, value, before, after, before.isBlank());
			if (taken) {
				commands.add(edits.setText(texts, request.textLanguage(), after));
			}
		}
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
				keep(value, part);
			} else if (!risk.getSubjects().contains(found.get())) {
				plan.mapped(value.cell());
				change("subjects", value, "", Labels.of(found.get(), request.textLanguage()), true);
				commands.add(edits.add(risk, Literals.RISK__SUBJECTS, found.get()));
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
			keep(value, value.text());
		} else if (!risk.getScopes().contains(found.get())) {
			plan.mapped(value.cell());
			change("scope", value, "", Labels.of(found.get(), request.textLanguage()), true);
			commands.add(edits.add(risk, Literals.RISK__SCOPES, found.get()));
		} else {
			plan.mapped(value.cell());
		}
	}

	private void owner(IntakeValue value) {
		plan.mapped(value.cell());
		List<String> people = names.people(value.text());
		if (people.size() > 1) {
			plan.problem(Severity.ATTENTION, "people", value.cell().address(),
					messages.get("people", value.cell().address(), value.text(), people.get(0)));
			line(value.header(), value.text());
		}
		people.stream().findFirst().flatMap(p -> names.person(p, value.cell())).filter(p -> p != risk.getOwner())
				.ifPresent(p -> {
					String before = Labels.of(risk.getOwner());
					if (change("owner", value, before, Labels.of(p), before.isEmpty())) {
						commands.add(edits.set(risk, DossierPackage.Literals.ELEMENT__OWNER, p));
					}
				});
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
			keep(value, value.text());
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
		if (!change("assessment." + state.getName(), value, before, said(likelihood, impacts), last == null)) {
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
		commands.add(edits.add(risk, Literals.RISK__ASSESSMENTS, Identifiers.ensureIds(made)));
	}

	private String said(int likelihood, Map<ImpactCategory, Integer> impacts) {
		return messages.get("assessed", scales.likelihood(likelihood), impacts.entrySet().stream()
				.map(e -> scales.impact(e.getKey(), e.getValue().intValue())).collect(Collectors.joining("; ")));
	}

	private void option(IntakeValue value) {
		String literal = value.literals().get("option");
		if (literal == null) {
			if (!DossierNames.isNothing(value.text())) {
				plan.openWord("option", value.text());
				plan.problem(Severity.ATTENTION, "word", value.cell().address(),
						messages.get("word", value.cell().address(), value.text(), messages.get("field.option")));
				keep(value, value.text());
			} else {
				plan.mapped(value.cell());
			}
			return;
		}
		plan.mapped(value.cell());
		TreatmentOption option = TreatmentOption.getByName(literal);
		if (option != null && option != risk.getOption()) {
			boolean empty = risk.getOption() == TreatmentOption.UNDECIDED;
			RiskWords words = new RiskWords(request.locale().getLanguage());
			if (change("option", value, empty ? "" : words.label(risk.getOption()), words.label(option), empty)) {
				commands.add(edits.set(risk, Literals.RISK__OPTION, option));
			}
		}
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
			keep(value, value.text());
			return;
		}
		plan.mapped(value.cell());
		found.removeAll(risk.getAspects());
		RiskWords words = new RiskWords(request.locale().getLanguage());
		found.forEach(a -> {
			change("aspects", value, "", words.label(a), true);
			commands.add(edits.add(risk, Literals.RISK__ASPECTS, a));
		});
	}

	/** The letters of "biv", "b i v"; of words nothing. */
	private static String letters(String folded) {
		return folded.matches("[bivca](?: (?:en |and )?[bivca])*") || folded.matches("[bivca]{1,3}") ? folded : "";
	}

	private void date(IntakeValue value, EStructuralFeature feature, LocalDate is) {
		Optional<LocalDate> to = value.date();
		if (to.isEmpty()) {
			plan.problem(Severity.ATTENTION, "date", value.cell().address(),
					messages.get("date", value.cell().address(), value.text()));
			keep(value, value.text());
			return;
		}
		plan.mapped(value.cell());
		if (!to.get().equals(is) && change(value.field(), value, is == null ? "" : is.toString(),
				to.get().toString(), is == null)) {
			commands.add(edits.set(risk, feature, to.get()));
		}
	}

	/** Measures in a row are a treatment that they carry out; whether it is done nobody said, so it is a proposal. */
	private void measures(IntakeRow row) {
		Optional<LocalDate> due = row.first("due").flatMap(IntakeValue::date);
		row.all("due").forEach(v -> {
			if (v.date().isPresent() && !row.all("measures").isEmpty()) {
				plan.mapped(v.cell());
			} else {
				keep(v, v.text());
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
		change("measures", value, "", title, true);
		commands.add(edits.add(risk, Literals.RISK__TREATMENTS, Identifiers.ensureIds(treatment)));
		commands.add(edits.addAll(treatment, Literals.TREATMENT__MEASURES, measures, -1));
	}

	private void keep(IntakeValue value, String text) {
		plan.noted(value.cell());
		line(value.header(), text);
	}

	private void line(String header, String text) {
		lines.add((header.isEmpty() ? "" : header.replaceAll("\\s+", " ") + ": ") + text);
	}

	private void note(IntakeRow row) {
		if (lines.isEmpty()) {
			return;
		}
		String body = XmlText.legal(String.join("\n", lines));
		boolean there = risk.getNotes().stream().map(Note::getText).filter(java.util.Objects::nonNull)
				.anyMatch(t -> t.substring(t.indexOf('\n') + 1).equals(body));
		if (!there) {
			Note note = DossierFactory.eINSTANCE.createNote();
			note.setText(RiskTarget.messages(java.util.Locale.of(request.textLanguage())).get("note",
					request.file().name(), row.sheet(), String.valueOf(row.number())) + '\n' + body);
			note.setOn(request.today());
			changes.add(new Change("notes", messages.get("field.notes"), row.place(), "", body, true));
			commands.add(edits.add(risk, DossierPackage.Literals.ELEMENT__NOTES, note));
		}
	}

	/** Says a change; answers whether it is taken. */
	private boolean change(String field, IntakeValue value, String before, String after, boolean empty) {
		boolean taken = empty || request.overwrite();
		changes.add(new Change(field, messages.get("field." + field), value.cell().address(), before, after, taken));
		return taken;
	}
}
