package org.waarborg.dossier.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.SheetCell;
import org.waarborg.store.Edits;
import org.waarborg.store.XmlText;

/** Lays what a row says beside one element: what is empty is filled in, what differs is listed, what is left is noted. */
final class ElementIntake {

	private final ElementTarget target;
	private final Element element;
	private final IntakeRequest request;
	private final PlanBuilder plan;
	private final DossierNames names;
	private final Messages messages;
	private final Edits edits;
	private final List<Command> commands = new ArrayList<>();
	private final List<Change> changes = new ArrayList<>();
	private final Set<String> lines = new LinkedHashSet<>();

	ElementIntake(ElementTarget target, Element element, IntakeRequest request, PlanBuilder plan,
			DossierNames names) {
		this.target = target;
		this.element = element;
		this.request = request;
		this.plan = plan;
		this.names = names;
		this.messages = ElementTarget.messages(request.locale());
		this.edits = request.dossier().edits();
	}

	List<Command> commands() {
		return commands;
	}

	List<Change> changes() {
		return changes;
	}

	void take(IntakeRow row, boolean known) {
		for (ElementField field : target.features()) {
			boolean named = field.id().equals("code") || field.id().equals("title");
			if (!named || known) {
				row.all(field.id()).forEach(value -> value(field, value));
			}
		}
		row.others().forEach((cell, header) -> {
			plan.noted(cell);
			line(header.isEmpty() ? SheetCell.letters(cell.column()) : header, cell.text());
		});
		note(row);
	}

	private void value(ElementField field, IntakeValue value) {
		if (DossierNames.isNothing(value.text()) && !field.isLiteral()) {
			plan.mapped(value.cell());
		} else if (field.isText()) {
			text(field, value);
		} else if (field.isLiteral()) {
			literal(field, value);
		} else if (field.isDate()) {
			date(field, value);
		} else if (field.isThing()) {
			thing(field, value);
		} else {
			single(field, value, XmlText.legal(value.text()), value.text());
		}
	}

	private void text(ElementField field, IntakeValue value) {
		List<LocalText> texts = texts(field.feature());
		String before = Texts.exact(texts, request.textLanguage()).orElse("");
		String after = XmlText.legal(value.text());
		plan.mapped(value.cell());
		if (!before.equals(after)) {
			boolean taken = before.isBlank() || request.replaces(field.id(), value.cell());
			change(field, value, before, after, taken);
			if (taken) {
				commands.add(edits.setText(texts, request.textLanguage(), after));
			}
		}
	}

	@SuppressWarnings("unchecked")
	private List<LocalText> texts(EStructuralFeature feature) {
		return (List<LocalText>) element.eGet(feature);
	}

	private void literal(ElementField field, IntakeValue value) {
		String literal = value.literals().get(field.id());
		if (literal == null) {
			if (DossierNames.isNothing(value.text())) {
				plan.mapped(value.cell());
				return;
			}
			plan.openWord(field.id(), value.text());
			plan.problem(Severity.ATTENTION, "word", value.cell().address(), messages.get("word",
					value.cell().address(), value.text(), messages.get("field." + field.id())));
			keep(value);
			return;
		}
		Enumerator to = ((EEnum) field.feature().getEType()).getEEnumLiteralByLiteral(literal).getInstance();
		if (!value.rest().isEmpty()) {
			keep(value);
		}
		// The first literal of a kind stands for "nobody said so": a new element has it too.
		boolean unsaid = !element.eIsSet(field.feature());
		plan.mapped(value.cell());
		Object is = element.eGet(field.feature());
		if (to != is) {
			boolean taken = unsaid || request.replaces(field.id(), value.cell());
			change(field, value, unsaid ? "" : label((Enum<?>) is), label((Enum<?>) to), taken);
			if (taken) {
				commands.add(edits.set(element, field.feature(), to));
			}
		}
	}

	private String label(Enum<?> literal) {
		return messages.label(literal);
	}

	private void date(ElementField field, IntakeValue value) {
		Optional<LocalDate> to = value.date();
		if (to.isEmpty()) {
			plan.problem(Severity.ATTENTION, "date", value.cell().address(),
					messages.get("date", value.cell().address(), value.text()));
			keep(value);
		} else {
			single(field, value, to.get(), to.get().toString());
		}
	}

	private void single(ElementField field, IntakeValue value, Object to, String label) {
		plan.mapped(value.cell());
		Object is = element.eGet(field.feature());
		if (to.equals(is)) {
			return;
		}
		boolean empty = is == null || is.toString().isBlank();
		boolean taken = empty || request.replaces(field.id(), value.cell());
		change(field, value, empty ? "" : is.toString(), label, taken);
		if (taken) {
			commands.add(edits.set(element, field.feature(), to));
		}
	}

	private void thing(ElementField field, IntakeValue value) {
		plan.mapped(value.cell());
		EReference feature = (EReference) field.feature();
		if (feature == Literals.MEASURE__DOCUMENTS) {
			names.documents(value.cell()).forEach(d -> add(field, value, d));
		} else if (feature == Literals.MEASURE__EVIDENCE) {
			names.evidence(value.cell()).forEach(e -> add(field, value, e));
		} else if (feature == Literals.ASSET__SUPPLIER) {
			names.organisation(value.text(), value.cell())
					.ifPresent(o -> refer(field, value, o, Labels.of((Organisation) element.eGet(feature), language()),
							Labels.of(o, language())));
		} else {
			List<String> people = names.people(value.text());
			if (people.size() > 1) {
				plan.problem(Severity.ATTENTION, "people", value.cell().address(),
						messages.get("people", value.cell().address(), value.text(), people.get(0)));
				line(value.header(), value.text());
			}
			people.stream().findFirst().flatMap(p -> names.person(p, value.cell()))
					.ifPresent(p -> refer(field, value, p, Labels.of((Person) element.eGet(feature)), Labels.of(p)));
		}
	}

	private String language() {
		return request.textLanguage();
	}

	private void add(ElementField field, IntakeValue value, Element thing) {
		List<?> there = (List<?>) element.eGet(field.feature());
		if (!there.contains(thing)) {
			change(field, value, "", Labels.of(thing, language()), true);
			commands.add(edits.add(element, field.feature(), thing));
		}
	}

	private void refer(ElementField field, IntakeValue value, Object to, String before, String after) {
		Object is = element.eGet(field.feature());
		if (is != to) {
			boolean taken = is == null || request.replaces(field.id(), value.cell());
			change(field, value, before, after, taken);
			if (taken) {
				commands.add(edits.set(element, field.feature(), to));
			}
		}
	}

	private void keep(IntakeValue value) {
		plan.noted(value.cell());
		line(value.header(), value.text());
	}

	private void line(String header, String text) {
		lines.add((header.isEmpty() ? "" : header.replaceAll("\\s+", " ") + ": ") + text);
	}

	private void note(IntakeRow row) {
		if (lines.isEmpty()) {
			return;
		}
		String body = XmlText.legal(String.join("\n", lines));
		boolean there = element.getNotes().stream().map(Note::getText).filter(java.util.Objects::nonNull)
				.anyMatch(t -> t.substring(t.indexOf('\n') + 1).equals(body));
		if (!there) {
			Note note = DossierFactory.eINSTANCE.createNote();
			note.setText(ElementPlan.own(request).get("note", request.file().name(), row.sheet(),
					String.valueOf(row.number())) + '\n' + body);
			note.setOn(request.today());
			changes.add(new Change("notes", messages.get("field.notes"), row.place(), "", body, true));
			commands.add(edits.add(element, Literals.ELEMENT__NOTES, note));
		}
	}

	private void change(ElementField field, IntakeValue value, String before, String after, boolean taken) {
		changes.add(new Change(field.id(), messages.get("field." + field.id()), value.cell().address(), before, after,
				taken));
	}
}
