package org.waarborg.statement.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Discloser;
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

/** What of a statement leaves: decisions by their own classification, and what follows from elsewhere by that of its source. */
final class StatementDiscloser extends Discloser {

	private final Disclosure disclosure;
	private final Set<EObject> held = new LinkedHashSet<>();
	private final Set<EObject> shownObjects = new LinkedHashSet<>();

	StatementDiscloser(Disclosure disclosure, Messages messages, String source) {
		super(disclosure, messages, source);
		this.disclosure = disclosure;
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

	@Override
	public boolean shows(EStructuralFeature feature, Element element) {
		boolean shown = super.shows(feature, element);
		(shown ? shownObjects : held).add(element);
		return shown;
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

	@Override
	public String person(EObject owner, EReference feature, Person person) {
		String shown = super.person(owner, feature, person);
		if (!Labels.of(person).isEmpty()) {
			(shown.isEmpty() ? held : shownObjects).add(person);
		}
		return shown;
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

	/** Whether the audience may see what is so classified. */
	boolean shows(Classification classification) {
		return disclosure.shows(classification);
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
}
