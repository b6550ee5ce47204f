/**
 */
package org.waarborg.statement;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Heading</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a control stood in one control set: its number, title and place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getGroup <em>Group</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getGroupLabel <em>Group Label</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getGroupTitle <em>Group Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getOrder <em>Order</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenHeading#getEnhances <em>Enhances</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenHeading()
 * @model
 * @generated
 */
public interface FrozenHeading extends Identified {
	/**
	 * Returns the value of the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set</em>' attribute.
	 * @see #setSet(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_Set()
	 * @model
	 * @generated
	 */
	String getSet();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenHeading#getSet <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set</em>' attribute.
	 * @see #getSet()
	 * @generated
	 */
	void setSet(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenHeading#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenHeading#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Group Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group Label</em>' attribute.
	 * @see #setGroupLabel(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_GroupLabel()
	 * @model
	 * @generated
	 */
	String getGroupLabel();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenHeading#getGroupLabel <em>Group Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group Label</em>' attribute.
	 * @see #getGroupLabel()
	 * @generated
	 */
	void setGroupLabel(String value);

	/**
	 * Returns the value of the '<em><b>Group Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_GroupTitle()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getGroupTitle();

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_Order()
	 * @model
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenHeading#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Returns the value of the '<em><b>Enhances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a care part: the control that it adds to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enhances</em>' attribute.
	 * @see #setEnhances(ControlRef)
	 * @see org.waarborg.statement.StatementPackage#getFrozenHeading_Enhances()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getEnhances();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenHeading#getEnhances <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enhances</em>' attribute.
	 * @see #getEnhances()
	 * @generated
	 */
	void setEnhances(ControlRef value);

} // FrozenHeading
