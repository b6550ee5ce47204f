package org.waarborg.statement.compare;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage.Literals;

/**
 * What of a decision can differ, in the order in which an auditor reads it. Each names the features of the draft that it shows,
 * so that an audience from which one of those is withheld does not learn it from a comparison.
 *
 * @since 0.1
 */
public enum ComparedField {

	/** Number, title or theme in the norm, as the catalogue gave it. */
	HEADING,
	/** Whether the control applies. */
	APPLICABILITY(Literals.DECISION__APPLICABILITY),
	/** Justification for exclusion. */
	EXCLUSION(Literals.DECISION__EXCLUSION, Literals.DECISION__APPLICABILITY),
	/** Why it applies. */
	DRIVERS(Literals.DECISION__DRIVERS, Literals.DRIVER__KIND, Literals.DRIVER__TEXT, Literals.DRIVER__REQUIREMENT,
			Literals.DECISION__APPLICABILITY),
	/** Justification for inclusion. */
	INCLUSION(Literals.DECISION__INCLUSION, Literals.DECISION__APPLICABILITY),
	/** How far it is implemented: the weakest part, or what was set by hand. */
	IMPLEMENTATION(Literals.DECISION__IMPLEMENTATION, Literals.PART__IMPLEMENTATION),
	/** Why the state was set by hand. */
	IMPLEMENTATION_REASON(Literals.DECISION__IMPLEMENTATION_REASON),
	/** How it is realised, in own words. */
	REALISATION(Literals.DECISION__REALISATION),
	/** Which parts there are. */
	PARTS(Literals.DECISION__PARTS, Literals.PART__TITLE, Literals.PART__PERFORMER, Literals.PART__PROVIDER,
			Literals.PART__IMPLEMENTATION, Literals.PART__PLANNED, Literals.PART__OWNER, Literals.PART__TEXT,
			DossierPackage.Literals.PERSON__NAME),
	/** Who performs a part. */
	PERFORMER(Literals.DECISION__PARTS, Literals.PART__PERFORMER),
	/** Which group member or supplier performs a part, and with which service. */
	PROVIDER(Literals.DECISION__PARTS, Literals.PART__PROVIDER, Literals.PART__SERVICE,
			DossierPackage.Literals.ORGANISATION__NAME, DossierPackage.Literals.ELEMENT__CODE,
			DossierPackage.Literals.ELEMENT__TITLE),
	/** What a part covers. */
	COVERS(Literals.DECISION__PARTS, Literals.PART__COVERS, DossierPackage.Literals.ORGANISATION__NAME,
			DossierPackage.Literals.ELEMENT__CODE, DossierPackage.Literals.ELEMENT__TITLE),
	/** How far a part is implemented. */
	PART_IMPLEMENTATION(Literals.DECISION__PARTS, Literals.PART__IMPLEMENTATION),
	/** How a part is performed. */
	PART_TEXT(Literals.DECISION__PARTS, Literals.PART__TEXT),
	/** When a part is planned to be ready. */
	PLANNED(Literals.DECISION__PARTS, Literals.PART__PLANNED),
	/** Who owns a part. */
	PART_OWNER(Literals.DECISION__PARTS, Literals.PART__OWNER, DossierPackage.Literals.PERSON__NAME),
	/** What the organisation does for it. */
	MEASURES(Literals.DECISION__PARTS, Literals.PART__MEASURES, DossierPackage.Literals.ELEMENT__CODE,
			DossierPackage.Literals.ELEMENT__TITLE, DossierPackage.Literals.MEASURE__STATUS,
			DossierPackage.Literals.MEASURE__DUE, DossierPackage.Literals.ELEMENT__OWNER,
			DossierPackage.Literals.PERSON__NAME),
	/** Documents that it leans on. */
	DOCUMENTS(Literals.DECISION__PARTS, Literals.PART__DOCUMENTS, DossierPackage.Literals.ELEMENT__CODE,
			DossierPackage.Literals.ELEMENT__TITLE, DossierPackage.Literals.DOCUMENT__VERSIONS),
	/** Evidence that it works. */
	EVIDENCE(Literals.DECISION__PARTS, Literals.PART__EVIDENCE, DossierPackage.Literals.ELEMENT__CODE,
			DossierPackage.Literals.ELEMENT__TITLE, DossierPackage.Literals.EVIDENCE__KIND,
			DossierPackage.Literals.EVIDENCE__COLLECTED_ON, DossierPackage.Literals.EVIDENCE__VALID_UNTIL,
			DossierPackage.Literals.EVIDENCE__SHA256),
	/** Certificates and reports that a part relies on. */
	ASSURANCE(Literals.DECISION__PARTS, Literals.PART__ASSURANCE, DossierPackage.Literals.ORGANISATION__NAME,
			DossierPackage.Literals.ELEMENT__CODE, DossierPackage.Literals.ELEMENT__TITLE),
	/** Exceptions from the control. */
	EXEMPTIONS(Literals.DECISION__EXEMPTIONS, DossierPackage.Literals.ELEMENT__CODE,
			DossierPackage.Literals.ELEMENT__TITLE, DossierPackage.Literals.EXEMPTION__REASON,
			DossierPackage.Literals.EXEMPTION__REVIEWS, DossierPackage.Literals.PERSON__NAME),
	/** Who owns the decision. */
	OWNER(Literals.DECISION__OWNER, DossierPackage.Literals.PERSON__NAME),
	/** When it is looked at again. */
	REVIEW(Literals.DECISION__NEXT_REVIEW),
	/** Statement and version that it was taken over from, and why it was changed. */
	ORIGIN(Literals.DECISION__ORIGIN, Literals.DECISION__TAKEN_OVER_FROM, Literals.DECISION__OVERRIDE_REASON,
			Literals.DECISION__REALISATION_FROM),
	/** Whether it still has to be confirmed. */
	TO_CONFIRM(Literals.DECISION__TO_CONFIRM),
	/** Who may see it. */
	CLASSIFICATION(Literals.DECISION__CLASSIFICATION),
	/** Remarks. */
	NOTES(Literals.DECISION__NOTES, DossierPackage.Literals.NOTE__TEXT, DossierPackage.Literals.NOTE__AUTHOR,
			DossierPackage.Literals.PERSON__NAME),
	/** Who decided, in which role, when. */
	DECIDED(Literals.DECISION__DECIDED_BY, Literals.DECISION__IN_ROLE, Literals.DECISION__DECIDED_ON,
			DossierPackage.Literals.PERSON__NAME);

	private final List<EStructuralFeature> features;

	ComparedField(EStructuralFeature... features) {
		this.features = List.of(features);
	}

	/**
	 * The features of a draft that the field shows.
	 *
	 * @return features of decision, part and driver; empty for what comes from the norm
	 */
	public List<EStructuralFeature> features() {
		return features;
	}
}
