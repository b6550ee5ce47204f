/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import org.waarborg.controlset.Confidence;

import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edition Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How long certificates on an earlier edition are accepted. Data, with a source; without an end nothing is reckoned.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getTo <em>To</em>}</li>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getLastAudits <em>Last Audits</em>}</li>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.assurance.EditionTransition#getVerifiedOn <em>Verified On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition()
 * @model
 * @generated
 */
public interface EditionTransition extends Element {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the earlier edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the later edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Last Audits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of new audits against the earlier edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Audits</em>' attribute.
	 * @see #setLastAudits(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_LastAudits()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getLastAudits();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getLastAudits <em>Last Audits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Audits</em>' attribute.
	 * @see #getLastAudits()
	 * @generated
	 */
	void setLastAudits(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which the earlier edition is accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_Ends()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the dates come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well they are supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_Confidence()
	 * @model
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they were last looked up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getEditionTransition_VerifiedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.EditionTransition#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(LocalDate value);

} // EditionTransition
