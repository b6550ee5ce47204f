/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verification</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That somebody looked whether a certificate is there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Verification#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.waarborg.assurance.Verification#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.Verification#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.assurance.Verification#getWhere <em>Where</em>}</li>
 *   <li>{@link org.waarborg.assurance.Verification#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.assurance.Verification#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getVerification()
 * @model
 * @generated
 */
public interface Verification extends Identified {
	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Standing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see org.waarborg.assurance.Standing
	 * @see #setStanding(Standing)
	 * @see org.waarborg.assurance.AssurancePackage#getVerification_Standing()
	 * @model
	 * @generated
	 */
	Standing getStanding();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Verification#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see org.waarborg.assurance.Standing
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(Standing value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getVerification_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Verification#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.waarborg.assurance.AssurancePackage#getVerification_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Verification#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was seen: the register, the document, a mail. Shown; never fetched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.waarborg.assurance.AssurancePackage#getVerification_Where()
	 * @model
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Verification#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof, for example a picture of the entry in the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' reference.
	 * @see #setProof(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getVerification_Proof()
	 * @model
	 * @generated
	 */
	Evidence getProof();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Verification#getProof <em>Proof</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' reference.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(Evidence value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getVerification_Remark()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRemark();

} // Verification
