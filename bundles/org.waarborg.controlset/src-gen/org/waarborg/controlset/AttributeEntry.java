/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Attribute values of one control; the id is the control's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.AttributeEntry#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getAttributeEntry()
 * @model
 * @generated
 */
public interface AttributeEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of attribute values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.waarborg.controlset.ControlsetPackage#getAttributeEntry_Values()
	 * @model
	 * @generated
	 */
	List<String> getValues();

} // AttributeEntry
