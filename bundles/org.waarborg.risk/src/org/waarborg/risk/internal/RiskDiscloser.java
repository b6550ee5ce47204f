package org.waarborg.risk.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

/**
 * Reads registers for one audience in one language, and counts what it holds back. Everything that a document shows of the
 * dossier comes through here, so that a writer has nothing to hide.
 */
final class RiskDiscloser {

	private final Disclosure disclosure;
	private final Messages messages;
	private final String language;
	private final String source;
	/** What was held back, by what it is called: objects count once, however often a document would show them. */
	private final Map<String, Set<EObject>> withheld = new LinkedHashMap<>();

	RiskDiscloser(Disclosure disclosure, Messages messages, String source) {
		this.disclosure = disclosure;
		this.messages = messages;
		language = messages.locale().getLanguage();
		this.source = source == null || source.isEmpty() ? language : source;
	}

	Disclosure disclosure() {
		return disclosure;
	}

	String audience() {
		return disclosure.title(language);
	}

	/** Whether features leave at all; counts nothing. */
	boolean leaves(EStructuralFeature... features) {
		return Stream.of(features).allMatch(disclosure::shows);
	}

	boolean shows(EStructuralFeature feature, Element element) {
		return disclosure.shows(feature) && disclosure.shows(element) || hold(kind(element), element);
	}

	/** The elements of a feature that leave and are there. */
	<T extends Element> List<T> elements(EReference feature, Collection<T> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).filter(e -> shows(feature, e)).toList();
	}

	/** Code and title of each element of a feature that leaves. */
	List<String> labels(EReference feature, Collection<? extends Element> elements) {
		return elements(feature, elements).stream().map(this::label).filter(l -> !l.isEmpty()).toList();
	}

	/** Code and title of an element that leaves. */
	String label(Element element) {
		return element instanceof Organisation ? Labels.of(element, language)
				: (value(element, DossierPackage.Literals.ELEMENT__CODE, element.getCode()).orElse("") + ' '
						+ text(element, DossierPackage.Literals.ELEMENT__TITLE, element.getTitle())).strip();
	}

	/** The name of a person in a feature, or nothing where the feature does not leave. */
	String person(EObject owner, EReference feature, Person person) {
		String name = Labels.of(person);
		return name.isEmpty() ? ""
				: value(owner, feature, name).flatMap(n -> value(person, DossierPackage.Literals.PERSON__NAME, n))
						.orElse("");
	}

	/** A feature that is neither text nor element, or empty where the feature does not leave. */
	<T> Optional<T> value(EObject owner, EStructuralFeature feature, T value) {
		boolean leaves = value == null || "".equals(value) || disclosure.shows(feature) || hold(name(feature), owner);
		return leaves ? Optional.ofNullable(value) : Optional.empty();
	}

	/**
	 * A localised text in the document's language. One that is not translated comes in the language it is in, marked; one
	 * whose source changed since it was translated is marked too.
	 */
	String text(EObject owner, EStructuralFeature feature, List<LocalText> texts) {
		if (Texts.isEmpty(texts)) {
			return "";
		}
		if (!disclosure.shows(feature)) {
			hold(name(feature), owner);
			return "";
		}
		String text = Texts.get(texts, language);
		if (text.isEmpty() || source.equals(language)) {
			return text;
		}
		if (Texts.exact(texts, language).isEmpty()) {
			String other = texts.stream().filter(t -> text.equals(t.getValue())).map(LocalText::getLanguage)
					.findFirst().orElse("?");
			return messages.get("translation.missing", text, other);
		}
		return Texts.isOutdated(texts, language, source) ? messages.get("translation.outdated", text) : text;
	}

	/** What was held back until now, "3 risks, the owner in 12 places"; empty when nothing was. */
	String withheld() {
		Map<String, Set<EObject>> phrases = new LinkedHashMap<>();
		withheld.forEach((what, objects) -> phrases.computeIfAbsent(key(what), k -> new LinkedHashSet<>())
				.addAll(objects));
		return phrases.entrySet().stream()
				.map(e -> messages.get(e.getKey(), Integer.valueOf(e.getValue().size())))
				.collect(Collectors.joining(", "));
	}

	private String key(String what) {
		return Stream.of("withheld." + what).filter(messages::has).findFirst().orElse("withheld.other");
	}

	private static String name(EStructuralFeature feature) {
		return feature.getName();
	}

	private static String kind(Element element) {
		return element.eClass().getName().toLowerCase(Locale.ROOT);
	}

	/** Remembers it; always false, so that it can end a condition. */
	private boolean hold(String kind, EObject object) {
		withheld.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(object);
		return false;
	}
}
