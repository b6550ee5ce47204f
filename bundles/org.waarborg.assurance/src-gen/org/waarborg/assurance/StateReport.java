/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That a certificate was seen to be valid, suspended or withdrawn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.StateReport#getState <em>State</em>}</li>
 *   <li>{@link org.waarborg.assurance.StateReport#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.StateReport#getSeenOn <em>Seen On</em>}</li>
 *   <li>{@link org.waarborg.assurance.StateReport#getSeenBy <em>Seen By</em>}</li>
 *   <li>{@link org.waarborg.assurance.StateReport#getWhere <em>Where</em>}</li>
 *   <li>{@link org.waarborg.assurance.StateReport#getProof <em>Proof</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getStateReport()
 * @model
 * @generated
 */
public interface StateReport extends Identified {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.CertificateState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.waarborg.assurance.CertificateState
	 * @see #setState(CertificateState)
	 * @see org.waarborg.assurance.AssurancePackage#getStateReport_State()
	 * @model
	 * @generated
	 */
	CertificateState getState();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.StateReport#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.waarborg.assurance.CertificateState
	 * @see #getState()
	 * @generated
	 */
	void setState(CertificateState value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it is so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getStateReport_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.StateReport#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen On</em>' attribute.
	 * @see #setSeenOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getStateReport_SeenOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getSeenOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.StateReport#getSeenOn <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen On</em>' attribute.
	 * @see #getSeenOn()
	 * @generated
	 */
	void setSeenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Seen By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen By</em>' reference.
	 * @see #setSeenBy(Person)
	 * @see org.waarborg.assurance.AssurancePackage#getStateReport_SeenBy()
	 * @model
	 * @generated
	 */
	Person getSeenBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.StateReport#getSeenBy <em>Seen By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen By</em>' reference.
	 * @see #getSeenBy()
	 * @generated
	 */
	void setSeenBy(Person value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.waarborg.assurance.AssurancePackage#getStateReport_Where()
	 * @model
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.StateReport#getWhere <em>Where</em>}' attribute.
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
	 * Proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' reference.
	 * @see #setProof(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getStateReport_Proof()
	 * @model
	 * @generated
	 */
	Evidence getProof();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.StateReport#getProof <em>Proof</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' reference.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(Evidence value);

} // StateReport
