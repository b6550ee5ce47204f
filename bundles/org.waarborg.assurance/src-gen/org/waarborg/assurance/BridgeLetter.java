/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Evidence;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bridge Letter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A letter of the supplier about the time after the period of a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.BridgeLetter#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.BridgeLetter#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.BridgeLetter#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.BridgeLetter#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getBridgeLetter()
 * @model
 * @generated
 */
public interface BridgeLetter extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getBridgeLetter_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.BridgeLetter#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getBridgeLetter_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.BridgeLetter#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the letter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getBridgeLetter_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.BridgeLetter#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The letter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' reference.
	 * @see #setFile(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getBridgeLetter_File()
	 * @model
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.BridgeLetter#getFile <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

} // BridgeLetter
