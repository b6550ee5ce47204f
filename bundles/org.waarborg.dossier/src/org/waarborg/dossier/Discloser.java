package org.waarborg.dossier;

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

/**
 * Reads the model for one audience in one language, and counts what it holds back. Everything that a document shows of a dossier
 * comes through here, so that a writer has nothing to hide. A domain extends it where what it shows depends on more than a feature
 * and an element. Not thread-safe: one for each document.
 *
 * <p>
 * Its words are those of the document: {@code translation.missing} (text, language), {@code translation.outdated} (text),
 * {@code withheld.other} (count), and {@code withheld.} with the name of a class in lower case, a feature, or
 * {@code Class.feature} for what has a phrase of its own.
 *
 * @since 0.1
 */
public class Discloser {

	private final Disclosure disclosure;
	private final Messages messages;
	private final String language;
	private final String source;
	/** What was held back, by what it is called: objects count once, however often a document would show them. */
	private final Map<String, Set<EObject>> withheld = new LinkedHashMap<>();

	/**
	 * For one document.
	 *
	 * @param disclosure what leaves
	 * @param messages   the words of the document, in its language
	 * @param source     ISO 639-1 code of the language in which the dossier is written first; null or empty for that of the document
	 */
	public Discloser(Disclosure disclosure, Messages messages, String source) {
		this.disclosure = disclosure;
		this.messages = messages;
		language = messages.locale().getLanguage();
		this.source = source == null || source.isEmpty() ? language : source;
	}

	/**
	 * What leaves.
	 *
	 * @return the profile
	 */
	public final Disclosure disclosure() {
		return disclosure;
	}

	/**
	 * Who the document is for.
	 *
	 * @return the name of the profile
	 */
	public final String audience() {
		return disclosure.title(language);
	}

	/**
	 * Whether features leave at all; for what is made of many values, such as a total. Counts nothing.
	 *
	 * @param features the features
	 * @return true when all do
	 */
	public final boolean leaves(EStructuralFeature... features) {
		return Stream.of(features).allMatch(disclosure::shows);
	}

	/**
	 * Whether an element leaves as the value of a feature.
	 *
	 * @param feature the feature
	 * @param element the element
	 * @return false when it does not; then it is counted
	 */
	public boolean shows(EStructuralFeature feature, Element element) {
		return disclosure.shows(feature) && disclosure.shows(element)
				|| hold(element.eClass().getName().toLowerCase(Locale.ROOT), element);
	}

	/**
	 * The elements of a feature that leave and are there.
	 *
	 * @param <T>      their class
	 * @param feature  the feature
	 * @param elements its values
	 * @return in their order
	 */
	public final <T extends Element> List<T> elements(EReference feature, Collection<T> elements) {
		return elements.stream().filter(e -> !e.eIsProxy()).filter(e -> shows(feature, e)).toList();
	}

	/**
	 * Code and title of each element of a feature that leaves.
	 *
	 * @param feature  the feature
	 * @param elements its values
	 * @return in their order, without those of which neither leaves
	 */
	public final List<String> labels(EReference feature, Collection<? extends Element> elements) {
		return elements(feature, elements).stream().map(this::label).filter(l -> !l.isEmpty()).toList();
	}

	/**
	 * Code and title of an element that leaves; the name of an organisation.
	 *
	 * @param element the element
	 * @return may be empty
	 */
	public final String label(Element element) {
		return element instanceof Organisation ? Labels.of(element, language)
				: (code(element) + ' ' + title(element)).strip();
	}

	/**
	 * The code of an element that leaves.
	 *
	 * @param element the element
	 * @return may be empty
	 */
	public final String code(Element element) {
		return value(element, DossierPackage.Literals.ELEMENT__CODE, element.getCode()).orElse("");
	}

	/**
	 * The title of an element that leaves.
	 *
	 * @param element the element
	 * @return may be empty
	 */
	public final String title(Element element) {
		return text(element, DossierPackage.Literals.ELEMENT__TITLE, element.getTitle());
	}

	/**
	 * The name of a person in a feature.
	 *
	 * @param owner   what has the feature
	 * @param feature the feature
	 * @param person  the person; null for nobody
	 * @return empty where the feature, or names of people, do not leave
	 */
	public String person(EObject owner, EReference feature, Person person) {
		String name = Labels.of(person);
		return name.isEmpty() ? ""
				: value(owner, feature, name).flatMap(n -> value(person, DossierPackage.Literals.PERSON__NAME, n))
						.orElse("");
	}

	/**
	 * A feature of an object that is neither text nor element.
	 *
	 * @param <T>     its type
	 * @param owner   the object
	 * @param feature the feature
	 * @param value   its value; may be null
	 * @return empty where there is none or the feature does not leave
	 */
	public final <T> Optional<T> value(EObject owner, EStructuralFeature feature, T value) {
		boolean leaves = value == null || "".equals(value) || disclosure.shows(feature) || hold(name(feature), owner);
		return leaves ? Optional.ofNullable(value) : Optional.empty();
	}

	/**
	 * A localised text in the document's language. One that is not translated comes in the language it is in, marked; one whose
	 * source changed since it was translated is marked too.
	 *
	 * @param owner   what has the text
	 * @param feature the feature
	 * @param texts   its texts
	 * @return empty where there is none or the feature does not leave
	 */
	public final String text(EObject owner, EStructuralFeature feature, List<LocalText> texts) {
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

	/**
	 * What was held back until now.
	 *
	 * @return "3 remarks, the owner in 12 places"; empty when nothing was
	 */
	public final String withheld() {
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

	/**
	 * By what a feature that is held back is counted.
	 *
	 * @param feature the feature
	 * @return "Decision.owner"
	 */
	protected static final String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	/**
	 * Remembers that something was held back.
	 *
	 * @param what   what it is called
	 * @param object the object
	 * @return always false, so that it can end a condition
	 */
	protected final boolean hold(String what, EObject object) {
		withheld.computeIfAbsent(what, k -> new LinkedHashSet<>()).add(object);
		return false;
	}
}
