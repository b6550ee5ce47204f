package org.waarborg.statement.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.MeasureStatus;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.RowChanges;
import org.waarborg.intake.SheetCell;
import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementWords;
import org.waarborg.store.Edits;
import org.waarborg.store.XmlText;

/**
 * Lays what rows say beside one decision. What is empty is filled in; what differs is listed and only replaced when that
 * was asked for. What cannot be taken into a field is kept as a note, so nothing is lost.
 */
final class DecisionIntake {

	/** Of these a person must look at the decision again. */
	private static final Set<String> DECIDING = Set.of("applicability", "inclusion", "exclusion", "drivers",
			"implementation", "performer");

	private static final List<String> OF_PART = List.of("implementation", "performer", "provider", "planned",
			"measures", "documents", "evidence");

	private final Decision decision;
	private final Optional<StatementRow> row;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final DossierNames names;
	private final Messages messages;
	private final Messages words;
	private final Edits edits;
	private final Set<String> leftLines = new LinkedHashSet<>();
	private final List<Command> commands = new ArrayList<>();
	private final List<Change> changes = new ArrayList<>();
	private final Map<String, String> literals = new LinkedHashMap<>();
	private final Map<String, SheetCell> said = new LinkedHashMap<>();
	private Part part;
	private boolean newPart;

	DecisionIntake(Decision decision, Optional<StatementRow> row, IntakeRequest request, PlanBuilder plan,
			DossierNames names) {
		this.decision = decision;
		this.row = row;
		this.request = request;
		this.plan = plan;
		this.names = names;
		this.messages = StatementTarget.messages(request.locale());
		this.words = StatementWords.messages(request.locale().getLanguage());
		this.edits = request.dossier().edits();
	}

	List<Command> commands() {
		return commands;
	}

	List<Change> changes() {
		return changes;
	}

	void take(List<IntakeRow> rows) {
		literals(rows);
		choosePart(rows);
		applicability();
		reasons(rows);
		drivers(rows);
		texts("realisation", DecisionPlan.values(rows, "realisation"), decision.getRealisation());
		people(rows);
		date("review", rows, decision, Literals.DECISION__NEXT_REVIEW);
		if (part != null) {
			partOf(rows);
		}
		notes(rows);
		origin(rows);
	}

	// What is said in words for values

	private void literals(List<IntakeRow> rows) {
		for (String field : List.of("applicability", "implementation", "performer")) {
			for (IntakeValue value : DecisionPlan.values(rows, field)) {
				if (value.literals().isEmpty()) {
					unknown(value);
				} else {
					plan.mapped(value.cell());
					value.literals().forEach((name, literal) -> literal(name, literal, value, name.equals(field)));
					guessed(value);
				}
			}
		}
		marked(rows, "applies", Applicability.APPLICABLE);
		marked(rows, "appliesNot", Applicability.NOT_APPLICABLE);
		contradiction();
	}

	/** Two columns, one for yes and one for no, with a mark in one of them. */
	private void marked(List<IntakeRow> rows, String field, Applicability means) {
		for (IntakeValue value : DecisionPlan.values(rows, field)) {
			String mark = value.literals().getOrDefault(field, "");
			if (mark.equals("YES")) {
				plan.mapped(value.cell());
				literal("applicability", means.name(), value, true);
			} else if (mark.equals("NO") || DossierNames.isNothing(value.text())) {
				plan.mapped(value.cell());
			} else {
				unknown(value);
			}
		}
	}

	private void guessed(IntakeValue value) {
		if (!value.rest().isEmpty()) {
			keep(value);
		} else if (value.guessed()) {
			String means = String.join(", ", value.literals().entrySet().stream().sorted(Map.Entry.comparingByKey())
					.map(l -> label(l.getKey(), l.getValue())).toList());
			plan.guess(value, messages.get("guess", value.cell().address(), value.text(), means));
		}
	}

	private void literal(String field, String literal, IntakeValue value, boolean direct) {
		String before = literals.get(field);
		if (before == null) {
			literals.put(field, literal);
			said.put(field, value.cell());
		} else if (!before.equals(literal)) {
			if (direct || field.equals("applicability")) {
				plan.problem(Severity.ATTENTION, "contradiction", value.cell().address(),
						messages.get("contradiction", value.cell().address(), value.text(), label(field, before),
								said.get(field).address()));
			}
			keep(value);
		}
	}

	/** "No" with a status of something that was done says two things; which one holds is not for us to say. */
	private void contradiction() {
		String implementation = literals.get("implementation");
		if ("NOT_APPLICABLE".equals(literals.get("applicability")) && implementation != null) {
			if (List.of("IMPLEMENTED", "PARTIAL", "PLANNED").contains(implementation)) {
				SheetCell cell = said.get("implementation");
				plan.problem(Severity.ATTENTION, "contradiction", cell.address(),
						messages.get("contradiction", cell.address(), cell.text(),
								label("applicability", "NOT_APPLICABLE"), said.get("applicability").address()));
				line(messages.get("field.implementation"), cell.text());
			}
			literals.remove("implementation");
		}
		// A status says that a control applies, where no column says so.
		if (!literals.containsKey("applicability") && implementation != null && !implementation.equals("UNKNOWN")) {
			literals.put("applicability", "APPLICABLE");
			said.put("applicability", said.get("implementation"));
		}
	}

	private void unknown(IntakeValue value) {
		plan.openWord(value.field().startsWith("applies") ? "mark" : value.field(), value.text());
		plan.problem(Severity.ATTENTION, "word", value.cell().address(), messages.get("word", value.cell().address(),
				value.text(), messages.get("field." + value.field())));
		keep(value);
	}

	private void keep(IntakeValue value) {
		plan.noted(value.cell());
		line(value.header().isEmpty() ? messages.get("field." + value.field()) : value.header(), value.text());
	}

	private void line(String header, String text) {
		leftLines.add((header.isEmpty() ? "" : header.replaceAll("\\s+", " ") + ": ") + text);
	}

	private String label(String field, String literal) {
		return StatementFields.label(field, literal, request.locale().getLanguage());
	}

	// The decision

	private void applicability() {
		String literal = literals.get("applicability");
		if (literal == null) {
			return;
		}
		Applicability to = Applicability.valueOf(literal);
		Applicability is = row.map(StatementRow::applicability).orElse(decision.getApplicability());
		if (to == is || to == Applicability.UNDECIDED) {
			return;
		}
		boolean taken = is == Applicability.UNDECIDED
				|| request.replaces("applicability", said.get("applicability"));
		change("applicability", said.get("applicability"),
				is == Applicability.UNDECIDED ? "" : label("applicability", is.name()), label("applicability", literal),
				taken);
		if (taken) {
			commands.add(edits.set(decision, Literals.DECISION__APPLICABILITY, to));
			if (decision.isFollowsBase()) {
				commands.add(edits.set(decision, Literals.DECISION__FOLLOWS_BASE, Boolean.FALSE));
			}
			clear(Literals.DECISION__DECIDED_BY);
			clear(Literals.DECISION__DECIDED_ON);
			clear(Literals.DECISION__IN_ROLE);
		}
	}

	private void clear(EStructuralFeature feature) {
		if (decision.eIsSet(feature)) {
			commands.add(edits.clear(decision, feature));
		}
	}

	/** A reason without more is for what was decided. */
	private void reasons(List<IntakeRow> rows) {
		String literal = literals.get("applicability");
		List<IntakeValue> open = DecisionPlan.values(rows, "reason");
		List<IntakeValue> inclusion = new ArrayList<>(DecisionPlan.values(rows, "inclusion"));
		List<IntakeValue> exclusion = new ArrayList<>(DecisionPlan.values(rows, "exclusion"));
		if ("APPLICABLE".equals(literal)) {
			inclusion.addAll(open);
		} else if ("NOT_APPLICABLE".equals(literal)) {
			exclusion.addAll(open);
		} else {
			open.forEach(this::keep);
		}
		texts("inclusion", inclusion, decision.getInclusion());
		texts("exclusion", exclusion, decision.getExclusion());
	}

	private void texts(String field, List<IntakeValue> values, List<LocalText> texts) {
		List<IntakeValue> filled = values.stream().filter(v -> !isDash(v)).toList();
		if (filled.isEmpty()) {
			return;
		}
		String language = request.textLanguage();
		String after = XmlText.legal(String.join("\n", filled.stream().map(IntakeValue::text).distinct().toList()));
		String before = Texts.exact(texts, language).orElse("");
		filled.forEach(v -> plan.mapped(v.cell()));
		if (same(before, after)) {
			return;
		}
		boolean taken = before.isBlank() || request.replaces(field, filled.get(0).cell());
		change(field, filled.get(0).cell(), before, after, taken);
		if (taken) {
			commands.add(edits.setText(texts, language, after));
		}
	}

	private boolean isDash(IntakeValue value) {
		boolean nothing = DossierNames.isNothing(value.text());
		if (nothing) {
			plan.mapped(value.cell());
		}
		return nothing;
	}

	private static boolean same(String one, String other) {
		return one.replaceAll("\\s+", " ").strip().equals(other.replaceAll("\\s+", " ").strip());
	}

	// Drivers

	private void drivers(List<IntakeRow> rows) {
		Map<String, DriverKind> columns = Map.of("driver.risk", DriverKind.RISK, "driver.law", DriverKind.LAW,
				"driver.contract", DriverKind.CONTRACT, "driver.party", DriverKind.INTERESTED_PARTY, "driver.own",
				DriverKind.OWN_CHOICE);
		for (String field : List.of("driver.risk", "driver.law", "driver.contract", "driver.party", "driver.own")) {
			for (IntakeValue value : DecisionPlan.values(rows, field)) {
				plan.mapped(value.cell());
				String mark = value.literals().getOrDefault(field, "");
				if (!mark.equals("NO") && !(mark.isEmpty() && DossierNames.isNothing(value.text()))) {
					driver(columns.get(field), mark.equals("YES") ? "" : value.text(), value.cell());
				}
			}
		}
		DecisionPlan.values(rows, "drivers").forEach(this::listed);
	}

	/** "W, C, R-12": codes and words for kinds; a text of which the kind is not known is kept. */
	private void listed(IntakeValue value) {
		if (DossierNames.isNothing(value.text())) {
			plan.mapped(value.cell());
			return;
		}
		boolean all = true;
		for (String token : value.text().replaceAll("[ \\t]+", " ").split("\\s*[,;/+&|\\n•]\\s*")) {
			if (!token.isBlank()) {
				Optional<DriverKind> kind = DriverWords.kind(token, request);
				kind.ifPresent(k -> driver(k, DriverWords.isKindOnly(token) ? "" : token.strip(), value.cell()));
				all &= kind.isPresent();
			}
		}
		if (all) {
			plan.mapped(value.cell());
		} else {
			plan.openWord("drivers", value.text());
			plan.problem(Severity.ATTENTION, "driver", value.cell().address(),
					messages.get("driver", value.cell().address(), value.text()));
			keep(value);
		}
	}

	private void driver(DriverKind kind, String text, SheetCell cell) {
		String legal = XmlText.legal(text.strip());
		boolean there = decision.getDrivers().stream().anyMatch(d -> d.getKind() == kind && (legal.isEmpty()
				|| d.getText().stream().anyMatch(t -> same(legal, String.valueOf(t.getValue())))
				|| d.getRequirement() != null && DriverWords.isCalled(d.getRequirement(), legal, request)));
		String label = words.label(kind) + (legal.isEmpty() ? "" : ": " + legal);
		if (there || changes.stream().anyMatch(c -> c.field().equals("drivers") && c.after().equals(label))) {
			return;
		}
		Driver driver = StatementFactory.eINSTANCE.createDriver();
		driver.setKind(kind);
		DriverWords.requirement(legal, request).ifPresentOrElse(driver::setRequirement, () -> {
			if (!legal.isEmpty()) {
				driver.getText().add(Texts.of(request.textLanguage(), legal));
			}
		});
		change("drivers", cell, "", label, true);
		commands.add(edits.add(decision, Literals.DECISION__DRIVERS, driver));
	}

	// People and dates

	private void people(List<IntakeRow> rows) {
		for (IntakeValue value : DecisionPlan.values(rows, "owner")) {
			List<String> people = names.people(value.text());
			plan.mapped(value.cell());
			Optional<Person> first = people.stream().findFirst().flatMap(p -> names.person(p, value.cell()));
			if (people.size() > 1) {
				plan.problem(Severity.ATTENTION, "owners", value.cell().address(),
						messages.get("owners", value.cell().address(), value.text(), people.get(0)));
				line(value.header(), value.text());
			}
			first.ifPresent(p -> reference("owner", value.cell(), decision, Literals.DECISION__OWNER, p,
					Labels.of(decision.getOwner()), Labels.of(p)));
		}
	}

	private void reference(String field, SheetCell cell, EObject owner, EReference feature, EObject value,
			String before, String after) {
		Object is = owner.eGet(feature);
		boolean again = changes.stream().anyMatch(c -> c.field().equals(field));
		if (is == value || again) {
			if (again && is != value) {
				line(messages.get("field." + field), cell.text());
			}
			return;
		}
		boolean taken = is == null || request.replaces(field, cell);
		change(field, cell, before, after, taken);
		if (taken) {
			commands.add(edits.set(owner, feature, value));
		}
	}

	private void date(String field, List<IntakeRow> rows, EObject owner, EStructuralFeature feature) {
		for (IntakeValue value : DecisionPlan.values(rows, field)) {
			if (value.date().isEmpty()) {
				if (DossierNames.isNothing(value.text())) {
					plan.mapped(value.cell());
				} else {
					plan.problem(Severity.ATTENTION, "date", value.cell().address(),
							messages.get("date", value.cell().address(), value.text()));
					keep(value);
				}
				continue;
			}
			plan.mapped(value.cell());
			LocalDate to = value.date().get();
			LocalDate is = (LocalDate) owner.eGet(feature);
			if (to.equals(is) || changes.stream().anyMatch(c -> c.field().equals(field))) {
				continue;
			}
			boolean taken = is == null || request.replaces(field, value.cell());
			change(field, value.cell(), is == null ? "" : is.toString(), to.toString(), taken);
			if (taken) {
				commands.add(edits.set(owner, feature, to));
			}
		}
	}

	// Who does what, how far

	/** A decision with several parts says itself who does what; one row cannot say it for all of them. */
	private void choosePart(List<IntakeRow> rows) {
		boolean says = literals.containsKey("implementation") || literals.containsKey("performer")
				|| OF_PART.stream().anyMatch(f -> !DecisionPlan.values(rows, f).isEmpty());
		if (decision.getParts().size() > 1) {
			if (says) {
				OF_PART.forEach(f -> DecisionPlan.values(rows, f).forEach(this::keep));
				plan.problem(Severity.ATTENTION, "parts", rows.get(0).place(), messages.get("parts",
						rows.get(0).place(), Integer.valueOf(decision.getParts().size())));
			}
			literals.remove("implementation");
		} else if (decision.getParts().size() == 1) {
			part = decision.getParts().get(0);
		} else if (says) {
			part = StatementFactory.eINSTANCE.createPart();
			newPart = true;
		}
	}

	private void partOf(List<IntakeRow> rows) {
		int before = commands.size();
		List<Command> own = new ArrayList<>();
		if (newPart) {
			own.add(edits.add(decision, Literals.DECISION__PARTS, part));
		}
		performer();
		provider(rows);
		implementation();
		date("planned", rows, part, Literals.PART__PLANNED);
		DecisionPlan.values(rows, "measures").forEach(v -> many("measures", v.cell(), Literals.PART__MEASURES,
				names.measures(v.cell(), measureStatus(), plannedDate(rows))));
		DecisionPlan.values(rows, "documents").forEach(
				v -> many("documents", v.cell(), Literals.PART__DOCUMENTS, names.documents(v.cell())));
		DecisionPlan.values(rows, "evidence").forEach(
				v -> many("evidence", v.cell(), Literals.PART__EVIDENCE, names.evidence(v.cell())));
		if (commands.size() > before) {
			commands.addAll(before, own);
		}
	}

	private void implementation() {
		String literal = literals.get("implementation");
		if (literal == null || literal.equals("UNKNOWN")) {
			return;
		}
		Implementation to = Implementation.valueOf(literal);
		Implementation is = decision.isSetImplementation() ? decision.getImplementation() : part.getImplementation();
		if (to == is) {
			return;
		}
		boolean taken = is == Implementation.UNKNOWN
				|| request.replaces("implementation", said.get("implementation"));
		change("implementation", said.get("implementation"),
				is == Implementation.UNKNOWN ? "" : label("implementation", is.name()),
				label("implementation", literal), taken);
		if (taken) {
			commands.add(edits.set(part, Literals.PART__IMPLEMENTATION, to));
			clear(Literals.DECISION__IMPLEMENTATION);
		}
	}

	private void performer() {
		String literal = literals.get("performer");
		if (literal == null || Performer.valueOf(literal) == part.getPerformer()) {
			return;
		}
		boolean taken = part.getPerformer() == Performer.OWN
				|| request.replaces("performer", said.get("performer"));
		change("performer", said.get("performer"),
				part.getPerformer() == Performer.OWN ? "" : label("performer", part.getPerformer().name()),
				label("performer", literal), taken);
		if (taken) {
			commands.add(edits.set(part, Literals.PART__PERFORMER, Performer.valueOf(literal)));
		}
	}

	private void provider(List<IntakeRow> rows) {
		for (IntakeValue value : DecisionPlan.values(rows, "provider")) {
			plan.mapped(value.cell());
			Optional<Organisation> provider = names.organisation(value.text(), value.cell());
			provider.ifPresent(o -> {
				reference("provider", value.cell(), part, Literals.PART__PROVIDER, o,
						Labels.of(part.getProvider(), request.textLanguage()), Labels.of(o, request.textLanguage()));
				if (!literals.containsKey("performer") && part.getPerformer() == Performer.OWN) {
					literals.put("performer", "SUPPLIER");
					said.put("performer", value.cell());
					performer();
				}
			});
		}
	}

	/** A measure that is made is as far as its control. */
	private MeasureStatus measureStatus() {
		return switch (literals.getOrDefault("implementation", "UNKNOWN")) {
			case "IMPLEMENTED" -> MeasureStatus.DONE;
			case "PARTIAL" -> MeasureStatus.IN_PROGRESS;
			case "PLANNED" -> MeasureStatus.PLANNED;
			default -> MeasureStatus.PROPOSED;
		};
	}

	private static LocalDate plannedDate(List<IntakeRow> rows) {
		return DecisionPlan.values(rows, "planned").stream().flatMap(v -> v.date().stream()).findFirst().orElse(null);
	}

	private void many(String field, SheetCell cell, EReference feature, List<? extends Element> elements) {
		plan.mapped(cell);
		List<?> there = (List<?>) part.eGet(feature);
		for (Element element : elements) {
			String label = Labels.of(element, request.textLanguage());
			if (!there.contains(element)
					&& changes.stream().noneMatch(c -> c.field().equals(field) && c.after().equals(label))) {
				change(field, cell, "", label, true);
				commands.add(edits.add(part, feature, element));
			}
		}
	}

	// What is left

	private void notes(List<IntakeRow> rows) {
		Set<String> seen = new LinkedHashSet<>();
		for (IntakeRow one : rows) {
			one.others().forEach((cell, header) -> {
				plan.noted(cell);
				if (seen.add(cell.address())) {
					line(header.isEmpty() ? SheetCell.letters(cell.column()) : header, cell.text());
				}
			});
		}
		if (leftLines.isEmpty()) {
			return;
		}
		Messages own = StatementTarget.messages(Locale.of(request.textLanguage()));
		RowChanges.note(own.get("note", from(rows, own)), String.join("\n", leftLines), decision.getNotes(), request)
				.ifPresent(note -> {
					change("notes", rows.get(0).cells().get(0), "", note.getText(), true);
					commands.add(edits.add(decision, Literals.DECISION__NOTES, note));
				});
	}

	/** What was carried counts when somebody confirmed it; where it comes from stays. */
	private void origin(List<IntakeRow> rows) {
		boolean deciding = changes.stream().anyMatch(c -> c.taken() && DECIDING.contains(c.field()));
		if (changes.stream().noneMatch(Change::taken)) {
			return;
		}
		Messages own = StatementTarget.messages(Locale.of(request.textLanguage()));
		String from = from(rows, own);
		if (deciding) {
			commands.add(edits.set(decision, Literals.DECISION__TO_CONFIRM, Boolean.TRUE));
			commands.add(edits.set(decision, Literals.DECISION__TO_CONFIRM_BECAUSE, own.get("because", from)));
		}
		if (deciding || decision.getTakenOverFrom() == null) {
			commands.add(edits.set(decision, Literals.DECISION__TAKEN_OVER_FROM, from));
		}
	}

	private String from(List<IntakeRow> rows, Messages own) {
		String numbers = String.join(", ", rows.stream().map(r -> String.valueOf(r.number())).distinct().toList());
		return own.get("from", request.file().name(), rows.get(0).sheet(), numbers);
	}

	private void change(String field, SheetCell cell, String before, String after, boolean taken) {
		changes.add(new Change(field, messages.get("field." + field), cell.address(), before, after, taken));
	}
}
