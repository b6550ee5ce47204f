/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Set Attributes</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Attribute dimensions and values of a set: root of a file of an attribute bundle, removable in one step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.ControlSetAttributes#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetAttributes#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetAttributes#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetAttributes#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetAttributes#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getControlSetAttributes()
 * @model
 * @generated
 */
public interface ControlSetAttributes extends Identified {
	/**
	 * Returns the value of the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set that the values belong to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set</em>' attribute.
	 * @see #setSet(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetAttributes_Set()
	 * @model
	 * @generated
	 */
	String getSet();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetAttributes#getSet <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set</em>' attribute.
	 * @see #getSet()
	 * @generated
	 */
	void setSet(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetAttributes_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetAttributes#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence or copyright note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetAttributes_Licence()
	 * @model extendedMetaData="kind='element' name='licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetAttributes#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.AttributeDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dimensions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetAttributes_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	List<AttributeDimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.AttributeEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values of one control each; the id is the control's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetAttributes_Entries()
	 * @model containment="true"
	 * @generated
	 */
	List<AttributeEntry> getEntries();

} // ControlSetAttributes
