/**
 */
package org.waarborg.risk;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Scope;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A risk (ISO/IEC 27001 clause 6.1.2 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.Risk#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getCause <em>Cause</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getVulnerability <em>Vulnerability</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getThreats <em>Threats</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getAspects <em>Aspects</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getIdentifiedOn <em>Identified On</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getIdentifiedBy <em>Identified By</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getOption <em>Option</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getOptionReason <em>Option Reason</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getAcceptances <em>Acceptances</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.waarborg.risk.Risk#getClosedBecause <em>Closed Because</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getRisk()
 * @model
 * @generated
 */
public interface Risk extends Element {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.RiskStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.risk.RiskStatus
	 * @see #setStatus(RiskStatus)
	 * @see org.waarborg.risk.RiskPackage#getRisk_Status()
	 * @model
	 * @generated
	 */
	RiskStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Risk#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.risk.RiskStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RiskStatus value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk in one or two sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Description()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getDescription();

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cause or threat, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Cause()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getCause();

	/**
	 * Returns the value of the '<em><b>Vulnerability</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it possible, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerability</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Vulnerability()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getVulnerability();

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens then, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Consequence()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getConsequence();

	/**
	 * Returns the value of the '<em><b>Threats</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.controlset.ControlRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries of an installed list of threats and vulnerabilities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threats</em>' attribute list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Threats()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	List<ControlRef> getThreats();

	/**
	 * Returns the value of the '<em><b>Aspects</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.risk.SecurityAspect}.
	 * The literals are from the enumeration {@link org.waarborg.risk.SecurityAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What suffers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspects</em>' attribute list.
	 * @see org.waarborg.risk.SecurityAspect
	 * @see org.waarborg.risk.RiskPackage#getRisk_Aspects()
	 * @model
	 * @generated
	 */
	List<SecurityAspect> getAspects();

	/**
	 * Returns the value of the '<em><b>Scopes</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Scope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scopes that it is in; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scopes</em>' reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Scopes()
	 * @model
	 * @generated
	 */
	List<Scope> getScopes();

	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assets, suppliers and others that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Subjects()
	 * @model
	 * @generated
	 */
	List<Element> getSubjects();

	/**
	 * Returns the value of the '<em><b>Identified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was identified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identified On</em>' attribute.
	 * @see #setIdentifiedOn(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getRisk_IdentifiedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getIdentifiedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Risk#getIdentifiedOn <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified On</em>' attribute.
	 * @see #getIdentifiedOn()
	 * @generated
	 */
	void setIdentifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Identified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who identified it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identified By</em>' reference.
	 * @see #setIdentifiedBy(Person)
	 * @see org.waarborg.risk.RiskPackage#getRisk_IdentifiedBy()
	 * @model
	 * @generated
	 */
	Person getIdentifiedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Risk#getIdentifiedBy <em>Identified By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified By</em>' reference.
	 * @see #getIdentifiedBy()
	 * @generated
	 */
	void setIdentifiedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.RiskAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessments, oldest first; of each state the last one counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	List<RiskAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Option</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.TreatmentOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' attribute.
	 * @see org.waarborg.risk.TreatmentOption
	 * @see #setOption(TreatmentOption)
	 * @see org.waarborg.risk.RiskPackage#getRisk_Option()
	 * @model
	 * @generated
	 */
	TreatmentOption getOption();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Risk#getOption <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' attribute.
	 * @see org.waarborg.risk.TreatmentOption
	 * @see #getOption()
	 * @generated
	 */
	void setOption(TreatmentOption value);

	/**
	 * Returns the value of the '<em><b>Option Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option Reason</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_OptionReason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getOptionReason();

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.Treatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Treatments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Treatments()
	 * @model containment="true"
	 * @generated
	 */
	List<Treatment> getTreatments();

	/**
	 * Returns the value of the '<em><b>Acceptances</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.Acceptance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Acceptances, oldest first; the last one that was not withdrawn counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptances</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Acceptances()
	 * @model containment="true"
	 * @generated
	 */
	List<Acceptance> getAcceptances();

	/**
	 * Returns the value of the '<em><b>Exemptions</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Exemption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exceptions that touch it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemptions</em>' reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Exemptions()
	 * @model
	 * @generated
	 */
	List<Exemption> getExemptions();

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getRisk_NextReview()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Risk#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	List<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getRisk_ClosedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Risk#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed Because</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed Because</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRisk_ClosedBecause()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getClosedBecause();

} // Risk
