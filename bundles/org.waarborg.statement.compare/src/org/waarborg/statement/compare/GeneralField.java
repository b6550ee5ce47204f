package org.waarborg.statement.compare;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.statement.StatementPackage.Literals;

/**
 * What of a statement as a whole can differ.
 *
 * @since 0.1
 */
public enum GeneralField {

	/** Title of the statement. */
	TITLE(false, DossierPackage.Literals.ELEMENT__TITLE),
	/** Registered name and number of the organisation. */
	ORGANISATION(true, DossierPackage.Literals.DOSSIER__ORGANISATION),
	/** Scope statement. */
	SCOPE(true, Literals.STATEMENT_OF_APPLICABILITY__SCOPE, DossierPackage.Literals.SCOPE__STATEMENT),
	/** Legal entities in scope. */
	ENTITIES(true, Literals.STATEMENT_OF_APPLICABILITY__SCOPE, DossierPackage.Literals.SCOPE__ENTITIES),
	/** Locations in scope. */
	LOCATIONS(true, Literals.STATEMENT_OF_APPLICABILITY__SCOPE, DossierPackage.Literals.SCOPE__LOCATIONS),
	/** Interfaces of the scope. */
	INTERFACES(true, Literals.STATEMENT_OF_APPLICABILITY__SCOPE, DossierPackage.Literals.SCOPE__INTERFACES),
	/** Exclusions of the scope. */
	EXCLUSIONS(true, Literals.STATEMENT_OF_APPLICABILITY__SCOPE, DossierPackage.Literals.SCOPE__EXCLUSIONS),
	/** Control sets and their editions. */
	CONTROL_SETS(false, Literals.STATEMENT_OF_APPLICABILITY__CONTROL_SETS),
	/** Certificate that the statement belongs to. */
	CERTIFICATE(false, Literals.STATEMENT_OF_APPLICABILITY__CERTIFICATE),
	/** Who may see it. */
	CLASSIFICATION(false, DossierPackage.Literals.ELEMENT__CLASSIFICATION);

	private final boolean coverage;
	private final List<EStructuralFeature> features;

	GeneralField(boolean coverage, EStructuralFeature... features) {
		this.coverage = coverage;
		this.features = List.of(features);
	}

	/**
	 * Whether a change of it may touch what a certificate covers.
	 *
	 * @return true for organisation and scope
	 */
	public boolean isCoverage() {
		return coverage;
	}

	/**
	 * The features of a draft that it shows.
	 *
	 * @return the features
	 */
	public List<EStructuralFeature> features() {
		return features;
	}
}
