package org.waarborg.screen.fields;

import java.time.LocalDate;
import java.time.Period;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.ControlsetPackage;

/** What kind of feature of the model a field is of. */
enum Kind {
	TEXT, TRANSLATED, DAY, LENGTH, NUMBER, TRUTH, LITERAL, LITERALS, CONTROL, CONTROLS, TEXTS, OBJECT, OBJECTS,
	CHILDREN;

	static Kind of(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			if (reference.getEReferenceType() == ControlsetPackage.Literals.LOCAL_TEXT) {
				return TRANSLATED;
			}
			if (reference.isContainment()) {
				return CHILDREN;
			}
			return reference.isMany() ? OBJECTS : OBJECT;
		}
		if (feature.getEType() instanceof EEnum) {
			return feature.isMany() ? LITERALS : LITERAL;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == ControlRef.class) {
			return feature.isMany() ? CONTROLS : CONTROL;
		}
		if (type == String.class) {
			return feature.isMany() ? TEXTS : TEXT;
		}
		return of(feature, type);
	}

	private static Kind of(EStructuralFeature feature, Class<?> type) {
		if (type == LocalDate.class) {
			return DAY;
		}
		if (type == Period.class) {
			return LENGTH;
		}
		if (type == int.class || type == Integer.class) {
			return NUMBER;
		}
		if (type == boolean.class || type == Boolean.class) {
			return TRUTH;
		}
		throw new IllegalArgumentException("no field for " + feature.getEContainingClass().getName() + '.'
				+ feature.getName() + " of type " + feature.getEType().getName());
	}
}
