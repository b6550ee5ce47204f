package org.waarborg.dossier.intake.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.intake.FieldType;
import org.waarborg.intake.IntakeField;

/** A feature of an element that a column may become. */
record ElementField(String id, EStructuralFeature feature) {

	boolean isText() {
		return feature.isMany() && feature.getEType() == ControlsetPackage.Literals.LOCAL_TEXT;
	}

	boolean isLiteral() {
		return feature.getEType() instanceof EEnum;
	}

	boolean isDate() {
		return feature.getEType().getInstanceClass() == LocalDate.class;
	}

	boolean isThing() {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	IntakeField field(Messages messages) {
		return new IntakeField(id, type(), isText() && !id.equals("title") || isThing() && feature.isMany(),
				messages.get("field." + id), literals());
	}

	private FieldType type() {
		if (id.equals("code")) {
			return FieldType.KEY;
		}
		if (isLiteral()) {
			return FieldType.LITERAL;
		}
		if (isDate()) {
			return FieldType.DATE;
		}
		if (isThing()) {
			return feature.isMany() ? FieldType.LIST : FieldType.NAME;
		}
		return feature == Literals.ELEMENT__TITLE ? FieldType.NAME : FieldType.TEXT;
	}

	/** A value in words. */
	String label(String literal, Messages messages) {
		return feature.getEType() instanceof EEnum type && type.getEEnumLiteralByLiteral(literal) != null
				? messages.label((Enum<?>) type.getEEnumLiteralByLiteral(literal).getInstance())
				: literal;
	}

	private List<String> literals() {
		return feature.getEType() instanceof EEnum type
				? type.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
				: List.of();
	}
}
