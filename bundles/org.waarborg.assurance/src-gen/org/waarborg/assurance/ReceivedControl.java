/**
 */
package org.waarborg.assurance;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Received Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a supplier says of a control.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.ReceivedControl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedControl#getApplicable <em>Applicable</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedControl#getImplemented <em>Implemented</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedControl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getReceivedControl()
 * @model
 * @generated
 */
public interface ReceivedControl extends Identified {
	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedControl_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedControl#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Applicable</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it applies there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applicable</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setApplicable(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedControl_Applicable()
	 * @model
	 * @generated
	 */
	Flag getApplicable();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedControl#getApplicable <em>Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applicable</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getApplicable()
	 * @generated
	 */
	void setApplicable(Flag value);

	/**
	 * Returns the value of the '<em><b>Implemented</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is implemented there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implemented</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setImplemented(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedControl_Implemented()
	 * @model
	 * @generated
	 */
	Flag getImplemented();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedControl#getImplemented <em>Implemented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implemented</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getImplemented()
	 * @generated
	 */
	void setImplemented(Flag value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedControl_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedControl#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ReceivedControl
