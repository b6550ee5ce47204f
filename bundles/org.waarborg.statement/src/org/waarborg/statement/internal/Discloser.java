package org.waarborg.statement.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Disclosure;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Decision;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage.Literals;
import org.waarborg.statement.StatementRow;

/**
 * Reads the model for one audience in one language, and counts what it holds back. Everything that a document shows of
 * the dossier comes through here, so that a writer has nothing to hide.
 */
final class Discloser {

	private final Disclosure disclosure;
	private final Messages messages;
	private final String language;
	private final String source;
	/** What was held back, by what it is called: objects count once, however often a document would show them. */
	private final Map<String, Set<EObject>> withheld = new LinkedHashMap<>();
	private final Set<EObject> held = new LinkedHashSet<>();
	private final Set<EObject> shownObjects = new LinkedHashSet<>();

	Discloser(Disclosure disclosure, Messages messages, String source) {
		this.disclosure = disclosure;
		this.messages = messages;
		this.language = messages.locale().getLanguage();
		this.source = source;
	}

	/** Whether features leave at all; for what is made of many values, such as a total. Counts nothing. */
	boolean leaves(EStructuralFeature... features) {
		return Stream.of(features).allMatch(disclosure::shows);
	}

	/** Leaves out a part of the document as a whole, and counts it as one. */
	void leaveOut(String what, EObject about) {
		hold(what, about);
	}

	/** Whether a decision leaves: by its own classification, or that of its statement where it has none. */
	boolean shows(Decision decision) {
		Classification classification = decision.getClassification();
		if (!decision.isSetClassification() && decision.eContainer() instanceof StatementOfApplicability statement) {
			classification = statement.getClassification();
		}
		return disclosure.shows(classification)
				&& leaves(Literals.STATEMENT_OF_APPLICABILITY__DECISIONS, Literals.DECISION__CONTROL)
				|| hold("decision", decision);
	}

	/** Whether what a row says leaves: a care part that follows another decision says what that one says. */
	boolean shows(StatementRow row) {
		boolean own = row.decision().map(this::shows).orElse(Boolean.TRUE);
		return row.followed().map(this::shows).orElse(Boolean.TRUE) && own;
	}

	/** Whether an element leaves as the value of a feature. */
	boolean shows(EStructuralFeature feature, Element element) {
		if (disclosure.shows(feature) && disclosure.shows(element)) {
			shownObjects.add(element);
			return true;
		}
		held.add(element);
		return hold(kind(element), element);
	}

	/** Whether what a reason follows from leaves: as a text of a reason, by its own classification and by its file's. */
	boolean showsSource(Element source) {
		if (!disclosure.shows(Literals.DRIVER__TEXT)) {
			return hold(name(Literals.DRIVER__TEXT), source);
		}
		if (disclosure.shows(source) && (!(source.eContainer() instanceof Element register)
				|| disclosure.shows(register) && disclosure.shows(source.eContainmentFeature()))) {
			shownObjects.add(source);
			return true;
		}
		held.add(source);
		return hold("risk", source);
	}

	/** The elements of a feature that leave and are there. */
	<T extends Element> List<T> elements(EReference feature, Collection<T> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).filter(e -> shows(feature, e)).toList();
	}

	/** Code and title of an element, or nothing where it does not leave. */
	String label(EReference feature, Element element) {
		if (element == null || element.eIsProxy() || !shows(feature, element)) {
			return "";
		}
		return element instanceof Organisation organisation && !nameOf(organisation).isEmpty()
				? name(organisation)
				: (code(element) + ' ' + title(element)).strip();
	}

	private static String nameOf(Organisation organisation) {
		return organisation.getName() == null ? "" : organisation.getName().strip();
	}

	/** The registered name, else code and title. */
	String name(Organisation organisation) {
		String name = nameOf(organisation);
		return name.isEmpty() ? (code(organisation) + ' ' + title(organisation)).strip()
				: value(organisation, DossierPackage.Literals.ORGANISATION__NAME, name).orElse("");
	}

	/** The code of an element that leaves. */
	String code(Element element) {
		return value(element, DossierPackage.Literals.ELEMENT__CODE, element.getCode()).orElse("");
	}

	/** The title of an element that leaves. */
	String title(Element element) {
		return text(element, DossierPackage.Literals.ELEMENT__TITLE, element.getTitle());
	}

	/** The name of a person in a feature, or nothing where the feature does not leave. */
	String person(EObject owner, EReference feature, Person person) {
		String name = Labels.of(person);
		if (name.isEmpty()) {
			return "";
		}
		String shown = value(owner, feature, name)
				.flatMap(n -> value(person, DossierPackage.Literals.PERSON__NAME, n)).orElse("");
		(shown.isEmpty() ? held : shownObjects).add(person);
		return shown;
	}

	/** A feature of an object that is neither text nor element, or empty where the feature does not leave. */
	<T> Optional<T> value(EObject owner, EStructuralFeature feature, T value) {
		boolean leaves = value == null || "".equals(value) || disclosure.shows(feature)
				|| hold(name(feature), owner);
		return leaves ? Optional.ofNullable(value) : Optional.empty();
	}

	/** Contained objects of a feature that has no classification: all of them, or none. */
	<T> List<T> all(EObject owner, EStructuralFeature feature, List<T> values) {
		return values.isEmpty() || disclosure.shows(feature) || hold(name(feature), owner) ? List.copyOf(values)
				: List.of();
	}

	/** The notes that leave. */
	List<Note> notes(EReference feature, Collection<Note> notes) {
		return notes.stream()
				.filter(n -> disclosure.shows(feature) && disclosure.shows(n.getClassification()) || hold("note", n))
				.toList();
	}

	/**
	 * A localised text in the document's language. One that is not translated comes in the language it is in, marked;
	 * one whose source changed since it was translated is marked too.
	 */
	String text(EObject owner, EStructuralFeature feature, List<LocalText> texts) {
		if (Texts.isEmpty(texts)) {
			return "";
		}
		if (!disclosure.shows(feature)) {
			hold(name(feature), owner);
			return "";
		}
		return marked(texts);
	}

	private String marked(List<LocalText> texts) {
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

	/** Who the document is for. */
	String audience() {
		return disclosure.title(language);
	}

	/** Whether the audience may see what is so classified. */
	boolean shows(Classification classification) {
		return disclosure.shows(classification);
	}

	/** What was held back until now, "3 remarks, the owner in 12 places"; empty when nothing was. */
	String withheld() {
		Map<String, Set<EObject>> phrases = new LinkedHashMap<>();
		withheld.forEach((what, objects) -> phrases.computeIfAbsent(key(what), k -> new LinkedHashSet<>())
				.addAll(objects));
		return phrases.entrySet().stream().map(e -> messages.get(e.getKey(), e.getValue().size()))
				.collect(Collectors.joining(", "));
	}

	/** "Decision.owner" is phrased by that key where there is one, else by "owner"; the rest are other values. */
	private String key(String what) {
		return Stream.of("withheld." + what, "withheld." + what.substring(what.indexOf('.') + 1))
				.filter(messages::has).findFirst().orElse("withheld.other");
	}

	/** The elements that were held back and the people whose names were. */
	Set<EObject> held() {
		return Set.copyOf(held);
	}

	/** Whether an object is shown by name somewhere. */
	boolean isShown(EObject object) {
		return shownObjects.contains(object);
	}

	/** Whether an element may leave by its classification; counts nothing. */
	boolean mayLeave(Element element) {
		return disclosure.shows(element);
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	private static String kind(Element element) {
		return element.eClass().getName().toLowerCase(java.util.Locale.ROOT);
	}

	/** Remembers it; always false, so that it can end a condition. */
	private boolean hold(String kind, EObject object) {
		withheld.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(object);
		return false;
	}
}
