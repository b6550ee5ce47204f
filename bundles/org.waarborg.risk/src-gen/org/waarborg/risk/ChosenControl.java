/**
 */
package org.waarborg.risk;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Scope;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chosen Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control that was chosen for a treatment, in a scope: it survives a migration of the statement.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.ChosenControl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.risk.ChosenControl#getControl <em>Control</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getChosenControl()
 * @model
 * @generated
 */
public interface ChosenControl extends Identified {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scope whose statement decides on it; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' reference.
	 * @see #setScope(Scope)
	 * @see org.waarborg.risk.RiskPackage#getChosenControl_Scope()
	 * @model
	 * @generated
	 */
	Scope getScope();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.ChosenControl#getScope <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' reference.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(Scope value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.risk.RiskPackage#getChosenControl_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.ChosenControl#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

} // ChosenControl
