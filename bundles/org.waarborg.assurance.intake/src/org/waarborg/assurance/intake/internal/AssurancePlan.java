package org.waarborg.assurance.intake.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceWords;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan;
import org.waarborg.intake.IntakeProblem.Severity;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.RowChanges;
import org.waarborg.store.Edits;
import org.waarborg.store.XmlText;

/**
 * What rows become: things that are found again, or made. What is empty is filled in, what differs is listed, what is left is
 * noted at the thing.
 */
abstract class AssurancePlan {

	final AssuranceRegister register;
	final IntakeRequest request;
	final PlanBuilder plan;
	final Messages messages;
	final DossierNames names;
	final Edits edits;
	private final EReference list;
	private final String key;
	private final List<Element> made = new ArrayList<>();
	private final Set<Element> seen = new HashSet<>();
	private final List<Command> commands = new ArrayList<>();
	/** Of the row that is being taken. */
	private RowChanges row;

	AssurancePlan(AssuranceRegister register, EReference list, String key, IntakeRequest request, PlanBuilder plan) {
		this.register = register;
		this.list = list;
		this.key = key;
		this.request = request;
		this.plan = plan;
		messages = AssuranceTarget.messages(request.locale());
		names = new DossierNames(request, plan);
		edits = request.dossier().edits();
	}

	/** The thing that a row is about: one that is there, or a new one that is in no file yet. */
	abstract Element find(IntakeRow row, Organisation organisation);

	/** Takes the other fields. */
	abstract void take(IntakeRow row, Element element);

	/** Those that were made in this plan. */
	final List<Element> made() {
		return made;
	}

	final <E extends Element> E make(E element) {
		made.add(Identifiers.ensureIds(element));
		return element;
	}

	void make(List<IntakeTable> tables, String label) {
		for (IntakeTable table : tables) {
			int before = seen.size();
			table.rows().stream().filter(r -> r.kind() == IntakeRow.Kind.DATA).forEach(this::row);
			plan.part(new IntakePlan.Part(table.mapping(), label, false,
					messages.get("recognised", Integer.valueOf(seen.size() - before)), seen.size() - before));
		}
		plan.label(messages.get("step", request.file().name()));
		names.commands().forEach(plan::command);
		if (!made.isEmpty()) {
			plan.command(edits.addAll(register, list, made, -1));
		}
		commands.forEach(plan::command);
	}

	private void row(IntakeRow row) {
		Optional<IntakeValue> who = row.first(key);
		Optional<Organisation> organisation = who.flatMap(v -> names.organisation(v.text(), v.cell()));
		if (organisation.isEmpty()) {
			plan.problem(Severity.ATTENTION, "no-name", row.place(),
					messages.get("no-name", row.place(), row.line()));
			row.cells().forEach(c -> plan.listed(c, messages.get("left.no-name", row.sheet())));
			return;
		}
		plan.mapped(who.orElseThrow().cell());
		this.row = new RowChanges(plan, messages);
		Element element = find(row, organisation.get());
		if (!seen.add(element)) {
			plan.problem(Severity.ATTENTION, "again", row.place(),
					messages.get("again", row.place(), who.get().text()));
		}
		take(row, element);
		this.row.end(row, element);
		commands.addAll(this.row.commands());
		plan.item(new IntakePlan.Item(row.place(), Labels.of(organisation.get(), request.textLanguage()),
				RowChanges.outcome(this.row.changes(), made.contains(element)), this.row.changes()));
	}

	final void command(Command command) {
		row.command(command);
	}

	/** Says a change; answers whether it is taken. */
	final boolean change(IntakeValue value, String before, String after, boolean empty) {
		return row.change(value.field(), value, before, after, empty);
	}

	final void keep(IntakeValue value) {
		row.keep(value);
	}

	/** A plain text or code. */
	final void plain(IntakeRow from, String field, EObject owner, EStructuralFeature feature) {
		for (IntakeValue value : from.all(field)) {
			plan.mapped(value.cell());
			String after = XmlText.legal(value.text().strip());
			if (!DossierNames.isNothing(value.text())) {
				row.set(field, value, owner, feature, after, Objects.toString(owner.eGet(feature), ""), after);
			}
		}
	}

	/** A text in the language of the table. */
	final void text(IntakeRow from, String field, List<LocalText> texts) {
		from.all(field).forEach(v -> row.text(field, v, texts));
	}

	final void date(IntakeRow from, String field, EObject owner, EStructuralFeature feature) {
		from.all(field).forEach(v -> row.date(field, v, owner, feature));
	}

	/** A literal: what is not known is told and kept. The first literal is what nobody chose. */
	final <L extends Enum<L>> void literal(IntakeRow from, String field, EObject owner, EStructuralFeature feature,
			Class<L> type) {
		AssuranceWords words = new AssuranceWords(request.locale().getLanguage());
		for (IntakeValue value : from.all(field)) {
			Enum<?> is = (Enum<?>) owner.eGet(feature);
			boolean empty = made.contains(owner) || is.ordinal() == 0;
			literal(value, field, type).ifPresent(to -> row.set(field, value, owner, feature, to,
					empty ? "" : words.label(is), words.label(to)));
		}
	}

	final <L extends Enum<L>> Optional<L> literal(IntakeValue value, String field, Class<L> type) {
		return row.literal(field, value).map(l -> Enum.valueOf(type, l));
	}

	final void owner(IntakeRow from, Element element) {
		from.all("owner")
				.forEach(v -> row.person("owner", v, names, element, DossierPackage.Literals.ELEMENT__OWNER));
	}
}
