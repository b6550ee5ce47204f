/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to sort controls, for example by type or by security property. Start values: the organisation may change them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.AttributeDimension#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.AttributeDimension#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getAttributeDimension()
 * @model
 * @generated
 */
public interface AttributeDimension extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getAttributeDimension_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.AttributeValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values, in their usual order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getAttributeDimension_Values()
	 * @model containment="true"
	 * @generated
	 */
	List<AttributeValue> getValues();

} // AttributeDimension
