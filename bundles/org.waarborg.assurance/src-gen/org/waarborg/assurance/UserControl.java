/**
 */
package org.waarborg.assurance;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A complementary user entity control: what a report supposes that its reader does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.UserControl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.UserControl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.assurance.UserControl#getDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getUserControl()
 * @model
 * @generated
 */
public interface UserControl extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getUserControl_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control of the organisation that does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.assurance.AssurancePackage#getUserControl_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.UserControl#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setDone(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getUserControl_Done()
	 * @model
	 * @generated
	 */
	Flag getDone();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.UserControl#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getDone()
	 * @generated
	 */
	void setDone(Flag value);

} // UserControl
