/**
 */
package org.waarborg.assurance;

import java.time.Period;

import java.util.List;

import org.waarborg.controlset.Confidence;

import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certification Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How long certificates of a scheme are valid and when audits are due. Data, with a source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.CertificationScheme#getNorms <em>Norms</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificationScheme#getValidity <em>Validity</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificationScheme#getPendingValidity <em>Pending Validity</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificationScheme#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificationScheme#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificationScheme#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme()
 * @model
 * @generated
 */
public interface CertificationScheme extends Element {
	/**
	 * Returns the value of the '<em><b>Norms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the norms that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norms</em>' attribute list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme_Norms()
	 * @model
	 * @generated
	 */
	List<String> getNorms();

	/**
	 * Returns the value of the '<em><b>Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a certificate is valid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validity</em>' attribute.
	 * @see #setValidity(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme_Validity()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getValidity();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificationScheme#getValidity <em>Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validity</em>' attribute.
	 * @see #getValidity()
	 * @generated
	 */
	void setValidity(Period value);

	/**
	 * Returns the value of the '<em><b>Pending Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a certificate of a body is valid whose accreditation is pending; empty where that is not allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pending Validity</em>' attribute.
	 * @see #setPendingValidity(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme_PendingValidity()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getPendingValidity();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificationScheme#getPendingValidity <em>Pending Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pending Validity</em>' attribute.
	 * @see #getPendingValidity()
	 * @generated
	 */
	void setPendingValidity(Period value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.SchemeStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audits in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme_Steps()
	 * @model containment="true"
	 * @generated
	 */
	List<SchemeStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificationScheme#getSource <em>Source</em>}' attribute.
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
	 * How well it is supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificationScheme_Confidence()
	 * @model
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificationScheme#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

} // CertificationScheme
