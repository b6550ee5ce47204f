/**
 */
package org.waarborg.statement;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Requirement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Why a control applies. Drivers from risks are derived where there is a register.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.Driver#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.Driver#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.waarborg.statement.Driver#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getDriver()
 * @model
 * @generated
 */
public interface Driver extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.DriverKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.statement.DriverKind
	 * @see #setKind(DriverKind)
	 * @see org.waarborg.statement.StatementPackage#getDriver_Kind()
	 * @model
	 * @generated
	 */
	DriverKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Driver#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.statement.DriverKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DriverKind value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The requirement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' reference.
	 * @see #setRequirement(Requirement)
	 * @see org.waarborg.statement.StatementPackage#getDriver_Requirement()
	 * @model
	 * @generated
	 */
	Requirement getRequirement();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Driver#getRequirement <em>Requirement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' reference.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(Requirement value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A text that names a requirement or risk, where it is not in the dossier as an object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDriver_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

} // Driver
