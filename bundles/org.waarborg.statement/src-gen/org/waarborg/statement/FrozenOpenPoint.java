/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Open Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A signal that was open or accepted at the time of release.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#getRule <em>Rule</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#isAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#getAcceptedBecause <em>Accepted Because</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenOpenPoint#getAcceptedUntil <em>Accepted Until</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint()
 * @model
 * @generated
 */
public interface FrozenOpenPoint extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenOpenPoint#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_Severity()
	 * @model
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenOpenPoint#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenOpenPoint#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the signal was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(boolean)
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_Accepted()
	 * @model
	 * @generated
	 */
	boolean isAccepted();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenOpenPoint#isAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #isAccepted()
	 * @generated
	 */
	void setAccepted(boolean value);

	/**
	 * Returns the value of the '<em><b>Accepted Because</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Because</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_AcceptedBecause()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getAcceptedBecause();

	/**
	 * Returns the value of the '<em><b>Accepted Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when it was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Until</em>' attribute.
	 * @see #setAcceptedUntil(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenOpenPoint_AcceptedUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAcceptedUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenOpenPoint#getAcceptedUntil <em>Accepted Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Until</em>' attribute.
	 * @see #getAcceptedUntil()
	 * @generated
	 */
	void setAcceptedUntil(LocalDate value);

} // FrozenOpenPoint
