package org.waarborg.dossier.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;

import org.waarborg.dossier.DossierPackage.Literals;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MeasureStatus;

/**
 * What leans on a document, piece of evidence, requirement or exception, of all that refers to it. A reference of another
 * domain does, but for the file of a thing; of the dossier's own some are only about it, or tell what once was.
 */
final class Reliance {

	/** They name what they are about, or keep what was so at the time. */
	private static final Set<EStructuralFeature> NOT = Set.of(Literals.DOCUMENT__SUPERSEDES,
			Literals.FOLLOW_UP__SUBJECTS, Literals.FOLLOW_UP__PROOF, Literals.EXEMPTION__SUBJECTS,
			Literals.LEGAL_FACT__REASSESS, Literals.ASSESSMENT__SUBJECT, Literals.OCCURRENCE__EVIDENCE,
			Literals.ANSWER__EVIDENCE);

	private Reliance() {
	}

	static List<Setting> settings(Collection<Setting> references) {
		return references.stream().filter(Reliance::leans).toList();
	}

	static List<EObject> users(Collection<Setting> references) {
		return settings(references).stream().map(Setting::getEObject).distinct().toList();
	}

	private static boolean leans(Setting setting) {
		EStructuralFeature feature = setting.getEStructuralFeature();
		if (NOT.contains(feature) || isFile(feature)) {
			return false;
		}
		// What is not done yet may point at what is still being written.
		return !(setting.getEObject() instanceof Measure measure) || measure.getStatus() == MeasureStatus.DONE;
	}

	/**
	 * A single piece of evidence, in whatever domain, is the file of the thing itself, such as a certificate or a report, or proved
	 * at the time that it was seen; that the file is no longer valid, the thing says of itself. What leans on evidence names a list.
	 */
	private static boolean isFile(EStructuralFeature feature) {
		return feature.getEType() == Literals.EVIDENCE && !feature.isMany();
	}

	/** A reference that makes a person answer for something, in whatever domain: its name says so. */
	static boolean owns(Setting setting) {
		EStructuralFeature feature = setting.getEStructuralFeature();
		return feature.getEType() == Literals.PERSON && !feature.isMany()
				&& (feature.getName().equals("owner") || feature.getName().endsWith("Owner"));
	}
}
