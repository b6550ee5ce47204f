/**
 */
package org.waarborg.dossier;

import java.util.List;

import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a dossier: file dossier.waarborg.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Dossier#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getDomainsUsed <em>Domains Used</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getPeople <em>People</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getRoleAssignments <em>Role Assignments</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getLegalFacts <em>Legal Facts</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getFollowUps <em>Follow Ups</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getAudienceProfiles <em>Audience Profiles</em>}</li>
 *   <li>{@link org.waarborg.dossier.Dossier#getMutedRules <em>Muted Rules</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getDossier()
 * @model
 * @generated
 */
public interface Dossier extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; written history in the documentation. A dossier of a newer format opens read-only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.waarborg.dossier.DossierPackage#getDossier_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Dossier#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language in which the users' texts are written first (source language of translations).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Dossier#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Domains Used</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the domains that have files in this dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domains Used</em>' attribute list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_DomainsUsed()
	 * @model
	 * @generated
	 */
	List<String> getDomainsUsed();

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation that the dossier belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Dossier#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal entities, suppliers, bodies, authorities and other parties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Organisations()
	 * @model containment="true"
	 * @generated
	 */
	List<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_People()
	 * @model containment="true"
	 * @generated
	 */
	List<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Role Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.RoleAssignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who has which role, from when until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role Assignments</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_RoleAssignments()
	 * @model containment="true"
	 * @generated
	 */
	List<RoleAssignment> getRoleAssignments();

	/**
	 * Returns the value of the '<em><b>Scopes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Scope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scopes of the management system (ISO/IEC 27001 clause 4.3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scopes</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Scopes()
	 * @model containment="true"
	 * @generated
	 */
	List<Scope> getScopes();

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Assets()
	 * @model containment="true"
	 * @generated
	 */
	List<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements that apply (ISO/IEC 27001 clause 4.2, control 5.31).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Requirements()
	 * @model containment="true"
	 * @generated
	 */
	List<Requirement> getRequirements();

	/**
	 * Returns the value of the '<em><b>Legal Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.LegalFact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated legal facts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Facts</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_LegalFacts()
	 * @model containment="true"
	 * @generated
	 */
	List<LegalFact> getLegalFacts();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documented information (ISO/IEC 27001 clause 7.5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Documents()
	 * @model containment="true"
	 * @generated
	 */
	List<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence: references with a hash, not the files themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	List<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Measures()
	 * @model containment="true"
	 * @generated
	 */
	List<Measure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurring work with proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Activities()
	 * @model containment="true"
	 * @generated
	 */
	List<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Exemptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Exemption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exceptions (ontheffingen) that were asked or granted, accepted signals included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemptions</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Exemptions()
	 * @model containment="true"
	 * @generated
	 */
	List<Exemption> getExemptions();

	/**
	 * Returns the value of the '<em><b>Follow Ups</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.FollowUp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points to follow up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Ups</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_FollowUps()
	 * @model containment="true"
	 * @generated
	 */
	List<FollowUp> getFollowUps();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessments against checklists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	List<Assessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Audience Profiles</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.AudienceProfile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What leaves in documents for which audience.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience Profiles</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_AudienceProfiles()
	 * @model containment="true"
	 * @generated
	 */
	List<AudienceProfile> getAudienceProfiles();

	/**
	 * Returns the value of the '<em><b>Muted Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.MutedRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules that are muted for an object or scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Muted Rules</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDossier_MutedRules()
	 * @model containment="true"
	 * @generated
	 */
	List<MutedRule> getMutedRules();

} // Dossier
