package org.waarborg.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
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
import org.waarborg.dossier.Person;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakePlan.Outcome;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.internal.IntakeService;
import org.waarborg.store.Edits;
import org.waarborg.store.XmlText;

/**
 * What one row does to one element: what is empty is filled in, what differs is listed and replaced where the request says so,
 * what is left becomes a note. Used on the dossier's thread.
 *
 * @since 0.1
 */
public final class RowChanges {

	private final PlanBuilder plan;
	private final IntakeRequest request;
	private final Messages labels;
	private final Messages words;
	private final Edits edits;
	private final List<Command> commands = new ArrayList<>();
	private final List<Change> changes = new ArrayList<>();
	private final Set<String> lines = new LinkedHashSet<>();

	/**
	 * Nothing yet.
	 *
	 * @param plan    where what becomes of cells is said
	 * @param labels  messages with {@code field.} and the id of each field, in the language of the request
	 */
	public RowChanges(PlanBuilder plan, Messages labels) {
		this.plan = plan;
		this.labels = labels;
		request = plan.request();
		words = Messages.beside(IntakeService.class, request.locale());
		edits = request.dossier().edits();
	}

	/**
	 * What is to be run.
	 *
	 * @return in their order
	 */
	public List<Command> commands() {
		return List.copyOf(commands);
	}

	/**
	 * What differs.
	 *
	 * @return in the order in which it was found
	 */
	public List<Change> changes() {
		return List.copyOf(changes);
	}

	/**
	 * Adds a command.
	 *
	 * @param command the command
	 */
	public void command(Command command) {
		commands.add(command);
	}

	/**
	 * Says a change.
	 *
	 * @param field  id of the field
	 * @param value  what says it
	 * @param before what the dossier says; empty for nothing
	 * @param after  what the file says
	 * @param empty  whether the dossier says nothing
	 * @return whether it is taken: where nothing was, or where it replaces what was
	 */
	public boolean change(String field, IntakeValue value, String before, String after, boolean empty) {
		boolean taken = empty || request.replaces(field, value.cell());
		changes.add(new Change(field, labels.get("field." + field), value.cell().address(), before, after, taken));
		return taken;
	}

	/**
	 * Sets a feature, where it differs and may be.
	 *
	 * @param field   id of the field
	 * @param value   what says it
	 * @param owner   what has the feature
	 * @param feature the feature, of one value
	 * @param to      its new value
	 * @param before  what people call what is there; empty for nothing
	 * @param after   what people call the new one
	 */
	public void set(String field, IntakeValue value, EObject owner, EStructuralFeature feature, Object to,
			String before, String after) {
		plan.mapped(value.cell());
		if (!Objects.equals(to, owner.eGet(feature)) && change(field, value, before, after, before.isBlank())) {
			commands.add(edits.set(owner, feature, to));
		}
	}

	/**
	 * Takes a text in the language of the table.
	 *
	 * @param field id of the field
	 * @param value what says it
	 * @param texts where it goes
	 */
	public void text(String field, IntakeValue value, List<LocalText> texts) {
		plan.mapped(value.cell());
		String before = Texts.exact(texts, request.textLanguage()).orElse("");
		String after = XmlText.legal(value.text());
		if (!DossierNames.isNothing(value.text()) && !before.equals(after)
				&& change(field, value, before, after, before.isBlank())) {
			commands.add(edits.setText(texts, request.textLanguage(), after));
		}
	}

	/**
	 * Takes a day; what is none is told and kept.
	 *
	 * @param field   id of the field
	 * @param value   what says it
	 * @param owner   what has the feature
	 * @param feature the feature
	 */
	public void date(String field, IntakeValue value, EObject owner, EStructuralFeature feature) {
		Optional<LocalDate> to = value.date();
		if (to.isPresent()) {
			set(field, value, owner, feature, to.get(), Objects.toString(owner.eGet(feature), ""), to.get().toString());
		} else if (DossierNames.isNothing(value.text())) {
			plan.mapped(value.cell());
		} else {
			problem("date", value, value.text());
			keep(value);
		}
	}

	/**
	 * Takes a person; of several the first, and the others are kept.
	 *
	 * @param field   id of the field
	 * @param value   what says it
	 * @param names   finds people
	 * @param owner   what has the feature
	 * @param feature the feature
	 */
	public void person(String field, IntakeValue value, DossierNames names, EObject owner, EReference feature) {
		plan.mapped(value.cell());
		List<String> people = names.people(value.text());
		if (people.size() > 1) {
			problem("people", value, people.getFirst());
			line(value.header(), value.text());
		}
		people.stream().findFirst().flatMap(p -> names.person(p, value.cell())).ifPresent(
				p -> set(field, value, owner, feature, p, Labels.of((Person) owner.eGet(feature)), Labels.of(p)));
	}

	/**
	 * What a word means for a field; one that is not known is told and kept.
	 *
	 * @param field id of the field
	 * @param value what says it
	 * @return the literal; empty when it is not known or there is none
	 */
	public Optional<String> literal(String field, IntakeValue value) {
		String literal = value.literals().get(field);
		if (literal != null || DossierNames.isNothing(value.text())) {
			plan.mapped(value.cell());
			return Optional.ofNullable(literal);
		}
		plan.openWord(field, value.text());
		problem("word", value, labels.get("field." + field));
		keep(value);
		return Optional.empty();
	}

	private void problem(String kind, IntakeValue value, String about) {
		plan.problem(Severity.ATTENTION, kind, value.cell().address(),
				words.get("value." + kind, value.cell().address(), value.text(), about));
	}

	/**
	 * Keeps what a cell says in the note.
	 *
	 * @param value the cell
	 */
	public void keep(IntakeValue value) {
		keep(value, value.text());
	}

	/**
	 * Keeps a part of what a cell says in the note.
	 *
	 * @param value the cell
	 * @param text  the part
	 */
	public void keep(IntakeValue value, String text) {
		plan.noted(value.cell());
		line(value.header(), text);
	}

	private void line(String header, String text) {
		lines.add((header.isEmpty() ? "" : header.replaceAll("\\s+", " ") + ": ") + text);
	}

	/**
	 * Ends the row: its other columns, and what was kept, become a note, unless one says the same already.
	 *
	 * @param row     the row
	 * @param element what it is about
	 */
	public void end(IntakeRow row, Element element) {
		row.others().forEach((cell, header) -> {
			plan.noted(cell);
			line(header.isEmpty() ? SheetCell.letters(cell.column()) : header, cell.text());
		});
		if (lines.isEmpty()) {
			return;
		}
		String body = String.join("\n", lines);
		String from = Messages.beside(IntakeService.class, Locale.of(request.textLanguage())).get("note.from",
				request.file().name(), row.sheet(), Integer.toString(row.number()));
		note(from, body, element.getNotes(), request).ifPresent(note -> {
			changes.add(new Change("notes", words.get("note.label"), row.place(), "", XmlText.legal(body), true));
			commands.add(edits.add(element, Literals.ELEMENT__NOTES, note));
		});
	}

	/**
	 * A note, unless one says the same already.
	 *
	 * @param from    its first line: where it comes from
	 * @param body    the rest
	 * @param known   the notes that there are
	 * @param request what was asked
	 * @return the note, in no file yet; empty when there is one
	 */
	public static Optional<Note> note(String from, String body, List<Note> known, IntakeRequest request) {
		String legal = XmlText.legal(body);
		boolean there = known.stream().map(Note::getText).filter(Objects::nonNull)
				.anyMatch(t -> t.substring(t.indexOf('\n') + 1).equals(legal));
		if (there) {
			return Optional.empty();
		}
		Note note = DossierFactory.eINSTANCE.createNote();
		note.setText(from + '\n' + legal);
		note.setOn(request.today());
		return Optional.of(note);
	}

	/**
	 * What would happen to an object.
	 *
	 * @param changes what differs
	 * @param isNew   whether it is made
	 * @return the outcome
	 */
	public static Outcome outcome(List<Change> changes, boolean isNew) {
		if (isNew) {
			return Outcome.NEW;
		}
		if (changes.stream().anyMatch(c -> c.taken() && !c.before().isEmpty())) {
			return Outcome.CHANGED;
		}
		if (changes.stream().anyMatch(Change::taken)) {
			return Outcome.FILLED;
		}
		return changes.isEmpty() ? Outcome.SAME : Outcome.KEPT;
	}
}
