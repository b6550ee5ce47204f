/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A theme, domain or chapter of a set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.Group#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.controlset.Group#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.Group#getEnhances <em>Enhances</em>}</li>
 *   <li>{@link org.waarborg.controlset.Group#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.waarborg.controlset.Group#getControls <em>Controls</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getGroup()
 * @model
 * @generated
 */
public interface Group extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The norm's own label, for example 5 or A.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getGroup_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Group#getLabel <em>Label</em>}' attribute.
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
	 * Title. May come from a text bundle instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getGroup_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Enhances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In an overlay: id of the group of the extended set that this group adds to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enhances</em>' attribute.
	 * @see #setEnhances(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getGroup_Enhances()
	 * @model
	 * @generated
	 */
	String getEnhances();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Group#getEnhances <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enhances</em>' attribute.
	 * @see #getEnhances()
	 * @generated
	 */
	void setEnhances(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups inside this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getGroup_Groups()
	 * @model containment="true"
	 * @generated
	 */
	List<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Control}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls of this group, in the norm's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getGroup_Controls()
	 * @model containment="true"
	 * @generated
	 */
	List<Control> getControls();

} // Group
