package org.waarborg.tests.statementcompare;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.LocalText;

/** A value that a feature does not have yet. */
final class OtherValue {

	private OtherValue() {
	}

	static Object than(Object value, Class<?> type) {
		if (type.isEnum()) {
			Object[] literals = type.getEnumConstants();
			return literals[0].equals(value) ? literals[1] : literals[0];
		}
		if (type == boolean.class)
			return !Boolean.TRUE.equals(value);
		if (type == int.class)
			return ((Integer) value) + 1;
		if (type == LocalDate.class)
			return LocalDate.of(2031, 1, 1);
		return "anders";
	}

	/** An object with something to say, for a feature that contains objects. */
	static EObject object(EStructuralFeature feature) {
		EObject made = EcoreUtil.create((EClass) feature.getEType());
		if (made instanceof LocalText text) {
			text.setLanguage("en");
			text.setValue("anders");
		}
		return made;
	}
}
