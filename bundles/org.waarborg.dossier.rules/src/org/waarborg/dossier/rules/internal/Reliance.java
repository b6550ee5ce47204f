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
 * domain always does; of the dossier's own some are only about it, or tell what once was.
 */
final class Reliance {

	/** They name what they are about, or keep what was so at the time. */
	private static final Set<EStructuralFeature> NOT = Set.of(Literals.DOCUMENT__SUPERSEDES, Literals.EVIDENCE__RENEWS,
			Literals.FOLLOW_UP__SUBJECTS, Literals.FOLLOW_UP__PROOF, Literals.EXEMPTION__SUBJECTS,
			Literals.LEGAL_FACT__REASSESS, Literals.ASSESSMENT__SUBJECT, Literals.APPROVAL__PROOF,
			Literals.OCCURRENCE__EVIDENCE, Literals.ANSWER__EVIDENCE);

	private Reliance() {
	}

	static List<Setting> settings(Collection<Setting> references) {
		return references.stream().filter(Reliance::leans).toList();
	}

	static List<EObject> users(Collection<Setting> references) {
		return settings(references).stream().map(Setting::getEObject).distinct().toList();
	}

	private static boolean leans(Setting setting) {
		if (NOT.contains(setting.getEStructuralFeature())) {
			return false;
		}
		// What is not done yet may point at what is still being written.
		return !(setting.getEObject() instanceof Measure measure) || measure.getStatus() == MeasureStatus.DONE;
	}

	/** A reference that makes a person answer for something, in whatever domain: its name says so. */
	static boolean owns(Setting setting) {
		EStructuralFeature feature = setting.getEStructuralFeature();
		return feature.getEType() == Literals.PERSON && !feature.isMany()
				&& (feature.getName().equals("owner") || feature.getName().endsWith("Owner"));
	}
}
