package org.waarborg.screen.fields;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

/**
 * Makes new objects of the dossier the way a person would begin them: with an id, the next code and a name.
 *
 * @since 0.1
 */
public final class Making {

	private Making() {
	}

	/**
	 * A new object with an id, and an element with the next code of its kind. It is in no file yet.
	 *
	 * @param fields the session
	 * @param type   a class that is not abstract
	 * @return the object
	 */
	public static Identified made(Fields fields, EClass type) {
		Identified made = (Identified) EcoreUtil.create(type);
		made.setId(Identifiers.newId());
		if (made instanceof Element element && list(type) != null) {
			Dossier dossier = fields.session().dossier().dossier();
			List<? extends Element> alike = ((List<?>) dossier.eGet(list(type))).stream().map(Element.class::cast)
					.toList();
			element.setCode(Codes.next(dossier, alike, fields.text("code." + type.getName())));
		}
		return made;
	}

	static EObject named(Fields fields, EClass type, String name) {
		Identified made = made(fields, type);
		if (!name.isEmpty()) {
			switch (made) {
				case Person person -> person.setName(name);
				case Organisation organisation -> organisation.setName(name);
				case Element element -> element.getTitle().add(Texts.of(source(fields), name));
				default -> throw new IllegalArgumentException("no name for " + type.getName());
			}
		}
		return made;
	}

	/** The language in which people write in this dossier first. */
	static String source(Fields fields) {
		String source = fields.session().dossier().dossier().getLanguage();
		return source == null || source.isBlank() ? fields.session().language() : source;
	}

	/** The list of the dossier that holds such things; null for what it has no list of. */
	static EReference list(EClass type) {
		return DossierPackage.Literals.DOSSIER.getEAllContainments().stream()
				.filter(r -> r.getEReferenceType() == type).findFirst().orElse(null);
	}
}
