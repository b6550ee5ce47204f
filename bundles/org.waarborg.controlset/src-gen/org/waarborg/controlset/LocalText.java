/**
 */
package org.waarborg.controlset;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Local Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text in one language. Fallback when showing: the asked language, English, any.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.LocalText#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.controlset.LocalText#getValue <em>Value</em>}</li>
 *   <li>{@link org.waarborg.controlset.LocalText#getSourceHash <em>Source Hash</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getLocalText()
 * @model
 * @generated
 */
public interface LocalText extends Identified {
	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 639-1 code of the language, for example nl or en.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getLocalText_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.LocalText#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text itself: plain text, line breaks allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getLocalText_Value()
	 * @model extendedMetaData="kind='element' name='value'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.LocalText#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a translation: SHA-256 (hexadecimal) of the source text that was translated. When it differs from the source text's present hash the translation is outdated. Empty for the source text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Hash</em>' attribute.
	 * @see #setSourceHash(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getLocalText_SourceHash()
	 * @model
	 * @generated
	 */
	String getSourceHash();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.LocalText#getSourceHash <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Hash</em>' attribute.
	 * @see #getSourceHash()
	 * @generated
	 */
	void setSourceHash(String value);

} // LocalText
