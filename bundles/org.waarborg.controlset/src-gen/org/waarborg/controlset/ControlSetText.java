/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Set Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Titles and own-words texts of a set in one language: root of a file of a text bundle, removable in one step. A licence holder's private norm text uses the same door and never leaves in any export.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.ControlSetText#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetText#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetText#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetText#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetText#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetText#isWorking <em>Working</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSetText#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText()
 * @model
 * @generated
 */
public interface ControlSetText extends Identified {
	/**
	 * Returns the value of the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set that the texts belong to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set</em>' attribute.
	 * @see #setSet(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Set()
	 * @model
	 * @generated
	 */
	String getSet();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetText#getSet <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set</em>' attribute.
	 * @see #getSet()
	 * @generated
	 */
	void setSet(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 639-1 code of the language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetText#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the texts come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetText#getSource <em>Source</em>}' attribute.
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
	 * Licence or copyright note of the texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Licence()
	 * @model extendedMetaData="kind='element' name='licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetText#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well they are supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Confidence()
	 * @model
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetText#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Working</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a working translation that is not the norm's own title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working</em>' attribute.
	 * @see #setWorking(boolean)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Working()
	 * @model
	 * @generated
	 */
	boolean isWorking();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSetText#isWorking <em>Working</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Working</em>' attribute.
	 * @see #isWorking()
	 * @generated
	 */
	void setWorking(boolean value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.TextEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One entry for each control or group; its id is theirs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSetText_Entries()
	 * @model containment="true"
	 * @generated
	 */
	List<TextEntry> getEntries();

} // ControlSetText
