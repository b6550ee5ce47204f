/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named subset of a set: basic or plus, cluster Z or B, care only.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.Profile#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.Profile#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.controlset.Profile#isCareOnly <em>Care Only</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getProfile()
 * @model
 * @generated
 */
public interface Profile extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the profile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getProfile_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the controls in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' attribute list.
	 * @see org.waarborg.controlset.ControlsetPackage#getProfile_Controls()
	 * @model
	 * @generated
	 */
	List<String> getControls();

	/**
	 * Returns the value of the '<em><b>Care Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the profile is exactly the care-specific content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Care Only</em>' attribute.
	 * @see #setCareOnly(boolean)
	 * @see org.waarborg.controlset.ControlsetPackage#getProfile_CareOnly()
	 * @model
	 * @generated
	 */
	boolean isCareOnly();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Profile#isCareOnly <em>Care Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Care Only</em>' attribute.
	 * @see #isCareOnly()
	 * @generated
	 */
	void setCareOnly(boolean value);

} // Profile
