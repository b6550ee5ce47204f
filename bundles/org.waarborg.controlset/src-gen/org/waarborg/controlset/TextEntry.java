/**
 */
package org.waarborg.controlset;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Texts of one control or group; the id is that of the control or group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.TextEntry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.TextEntry#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.waarborg.controlset.TextEntry#getPrivateText <em>Private Text</em>}</li>
 *   <li>{@link org.waarborg.controlset.TextEntry#isWorking <em>Working</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getTextEntry()
 * @model
 * @generated
 */
public interface TextEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getTextEntry_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.TextEntry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own words: what it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getTextEntry_Purpose()
	 * @model extendedMetaData="kind='element' name='purpose'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.TextEntry#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Private Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bought norm text of a licence holder. Shown beside the control; never exported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private Text</em>' attribute.
	 * @see #setPrivateText(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getTextEntry_PrivateText()
	 * @model extendedMetaData="kind='element' name='privateText'"
	 * @generated
	 */
	String getPrivateText();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.TextEntry#getPrivateText <em>Private Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private Text</em>' attribute.
	 * @see #getPrivateText()
	 * @generated
	 */
	void setPrivateText(String value);

	/**
	 * Returns the value of the '<em><b>Working</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where this title is a working translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working</em>' attribute.
	 * @see #setWorking(boolean)
	 * @see org.waarborg.controlset.ControlsetPackage#getTextEntry_Working()
	 * @model
	 * @generated
	 */
	boolean isWorking();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.TextEntry#isWorking <em>Working</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Working</em>' attribute.
	 * @see #isWorking()
	 * @generated
	 */
	void setWorking(boolean value);

} // TextEntry
