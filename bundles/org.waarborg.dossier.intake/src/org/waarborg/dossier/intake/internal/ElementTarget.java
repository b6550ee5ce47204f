package org.waarborg.dossier.intake.internal;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.controlset.Messages;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.Element;
import org.waarborg.intake.IntakeException;
import org.waarborg.intake.IntakeField;
import org.waarborg.intake.IntakeRequest;
import org.waarborg.intake.IntakeTable;
import org.waarborg.intake.PlanBuilder;
import org.waarborg.intake.Vocabulary;
import org.waarborg.intake.spi.IntakeTarget;

/** A list of one kind of elements of the dossier: one row for each, found again by code or title. */
abstract class ElementTarget implements IntakeTarget {

	private final String id;
	private final EReference list;
	private final Vocabulary vocabulary;
	private final List<ElementField> features;

	ElementTarget(String id, EReference list, ElementField... features) {
		this.id = id;
		this.list = list;
		this.vocabulary = Vocabulary.beside(ElementTarget.class, id);
		this.features = List.of(features);
	}

	static ElementField field(String id, EStructuralFeature feature) {
		return new ElementField(id, feature);
	}

	static Messages messages(Locale locale) {
		return Messages.beside(ElementTarget.class, locale);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String label(String language) {
		return messages(Locale.of(language)).get("label." + id);
	}

	@Override
	public final List<IntakeField> fields(String language) {
		Messages messages = messages(Locale.of(language));
		return features.stream().map(f -> f.field(messages)).toList();
	}

	@Override
	public final String label(String field, String literal, String language) {
		return features.stream().filter(f -> f.id().equals(field)).findFirst()
				.map(f -> f.label(literal, messages(Locale.of(language)))).orElse(literal);
	}

	final List<ElementField> features() {
		return features;
	}

	final EReference list() {
		return list;
	}

	final Element create() {
		return (Element) DossierFactory.eINSTANCE.create(list.getEReferenceType());
	}

	@Override
	public final Vocabulary vocabulary() {
		return vocabulary;
	}

	@Override
	public final OptionalDouble fits(String field, List<String> values, IntakeRequest request) {
		return OptionalDouble.empty();
	}

	@Override
	public final List<String> keys() {
		return List.of("title");
	}

	@Override
	public final void plan(List<IntakeTable> tables, IntakeRequest request, PlanBuilder plan) throws IntakeException {
		new ElementPlan(this, request, plan).make(tables);
	}
}
