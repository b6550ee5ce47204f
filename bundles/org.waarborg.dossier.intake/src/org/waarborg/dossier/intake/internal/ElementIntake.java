package org.waarborg.dossier.intake.internal;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.intake.DossierNames;
import org.waarborg.intake.IntakePlan.Change;
import org.waarborg.intake.IntakeRow;
import org.waarborg.intake.IntakeValue;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.RowChanges;
import org.waarborg.store.XmlText;

/** Lays what a row says beside one element: what is empty is filled in, what differs is listed, what is left is noted. */
final class ElementIntake {

	private final ElementTarget target;
	private final Element element;
	private final PlanBuilder plan;
	private final DossierNames names;
	private final Messages messages;
	private final RowChanges rows;

	ElementIntake(ElementTarget target, Element element, PlanBuilder plan, DossierNames names) {
		this.target = target;
		this.element = element;
		this.plan = plan;
		this.names = names;
		messages = ElementTarget.messages(plan.request().locale());
		rows = new RowChanges(plan, messages);
	}

	List<Command> commands() {
		return rows.commands();
	}

	List<Change> changes() {
		return rows.changes();
	}

	void take(IntakeRow row, boolean known) {
		for (ElementField field : target.features()) {
			boolean named = field.id().equals("code") || field.id().equals("title");
			if (!named || known) {
				row.all(field.id()).forEach(value -> value(field, value));
			}
		}
		rows.end(row, element);
	}

	private void value(ElementField field, IntakeValue value) {
		if (DossierNames.isNothing(value.text()) && !field.isLiteral()) {
			plan.mapped(value.cell());
		} else if (field.isText()) {
			rows.text(field.id(), value, texts(field.feature()));
		} else if (field.isLiteral()) {
			rows.literal(field.id(), value).ifPresent(literal -> literal(field, value, literal));
		} else if (field.isDate()) {
			rows.date(field.id(), value, element, field.feature());
		} else if (field.isThing()) {
			thing(field, value);
		} else {
			rows.set(field.id(), value, element, field.feature(), XmlText.legal(value.text()),
					Objects.toString(element.eGet(field.feature()), ""), value.text());
		}
	}

	@SuppressWarnings("unchecked")
	private List<LocalText> texts(EStructuralFeature feature) {
		return (List<LocalText>) element.eGet(feature);
	}

	private void literal(ElementField field, IntakeValue value, String literal) {
		Enumerator to = ((EEnum) field.feature().getEType()).getEEnumLiteralByLiteral(literal).getInstance();
		if (!value.rest().isEmpty()) {
			rows.keep(value);
		}
		// The first literal of a kind stands for "nobody said so": a new element has it too.
		boolean unsaid = !element.eIsSet(field.feature());
		rows.set(field.id(), value, element, field.feature(), to,
				unsaid ? "" : messages.label((Enum<?>) element.eGet(field.feature())), messages.label((Enum<?>) to));
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
					.ifPresent(o -> rows.set(field.id(), value, element, feature, o,
							Labels.of((Organisation) element.eGet(feature), language()), Labels.of(o, language())));
		} else {
			rows.person(field.id(), value, names, element, feature);
		}
	}

	private String language() {
		return plan.request().textLanguage();
	}

	private void add(ElementField field, IntakeValue value, Element thing) {
		List<?> there = (List<?>) element.eGet(field.feature());
		if (!there.contains(thing)) {
			rows.change(field.id(), value, "", Labels.of(thing, language()), true);
			rows.command(plan.request().dossier().edits().add(element, field.feature(), thing));
		}
	}
}
