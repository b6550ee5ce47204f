package org.waarborg.rules.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.waarborg.controlset.Identified;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.rules.Place;
import org.waarborg.store.OpenDossier;

/** Makes places. */
final class Places {

	private Places() {
	}

	static Place of(OpenDossier dossier, EObject object, EStructuralFeature feature, String label) {
		return new Place(id(object), object.eClass().getName(), feature == null ? "" : feature.getName(), label,
				dossier.fileOf(object));
	}

	/** The id of an object; where it has none, its way through its file. */
	static String id(EObject object) {
		String id = object instanceof Identified identified ? identified.getId() : null;
		return id == null || id.isEmpty() ? EcoreUtil.getURI(object).fragment() : id;
	}

	/** A label for an object that nobody gave one. */
	static String label(EObject object, String language) {
		String label = switch (object) {
			case Element element -> Labels.of(element, language);
			case Person person -> Labels.of(person);
			default -> "";
		};
		return label.isBlank() ? object.eClass().getName() + ' ' + id(object) : label;
	}
}
