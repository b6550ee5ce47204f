package org.waarborg.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;

/**
 * What people call the objects of a dossier. Reads the model only; call it on the dossier's thread or under its read
 * lock.
 *
 * @since 0.1
 */
public final class Labels {

	private Labels() {
	}

	/**
	 * Code and title, "DOC-31 Access policy"; the registered name of an organisation.
	 *
	 * @param element  the element; null gives nothing
	 * @param language ISO 639-1 code
	 * @return the label; empty where it has neither code nor title, or is not in the dossier any more
	 */
	public static String of(Element element, String language) {
		if (element == null || element.eIsProxy()) {
			return "";
		}
		if (element instanceof Organisation organisation && organisation.getName() != null
				&& !organisation.getName().isBlank()) {
			return organisation.getName();
		}
		String code = element.getCode() == null ? "" : element.getCode();
		String title = Texts.get(element.getTitle(), language);
		return (code + ' ' + (title.isBlank() && !code.isBlank() ? organisation(element) : title)).strip();
	}

	/** What has a code and no title of its own goes by the organisation that it is about, as a supplier does. */
	private static String organisation(Element element) {
		return element.eClass().getEStructuralFeature("organisation") instanceof EReference about && !about.isMany()
				&& element.eGet(about) instanceof Organisation organisation && !organisation.eIsProxy()
				&& organisation.getName() != null ? organisation.getName() : "";
	}

	/**
	 * Code and title in each language of the title. A translation of the title as it is stays one; an outdated one stays outdated.
	 *
	 * @param element the element; not null
	 * @return copies of the texts, with their ids
	 */
	public static List<LocalText> texts(Element element) {
		List<LocalText> copies = new ArrayList<>();
		for (LocalText text : element.getTitle()) {
			LocalText copy = Texts.of(text.getLanguage(), labelled(element, text.getValue()));
			copy.setId(text.getId());
			copy.setSourceHash(element.getTitle().stream().map(LocalText::getValue).filter(Objects::nonNull)
					.filter(v -> Texts.hash(v).equals(text.getSourceHash())).findFirst()
					.map(v -> Texts.hash(labelled(element, v))).orElse(text.getSourceHash()));
			copies.add(copy);
		}
		return copies;
	}

	private static String labelled(Element element, String title) {
		String code = element.getCode();
		return code == null || code.isEmpty() || title == null ? title : code + ' ' + title;
	}

	/**
	 * The name of a person.
	 *
	 * @param person the person; null gives nothing
	 * @return the name; empty where there is none
	 */
	public static String of(Person person) {
		return person == null || person.eIsProxy() || person.getName() == null ? "" : person.getName();
	}
}
