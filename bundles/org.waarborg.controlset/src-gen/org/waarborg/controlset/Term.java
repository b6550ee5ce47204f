/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preferred term, because care law makes organisations use the norms' own terms (Begz art. 4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.Term#getPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.waarborg.controlset.Term#getDiscouraged <em>Discouraged</em>}</li>
 *   <li>{@link org.waarborg.controlset.Term#getSourceEdition <em>Source Edition</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getTerm()
 * @model
 * @generated
 */
public interface Term extends Identified {
	/**
	 * Returns the value of the '<em><b>Preferred</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The preferred term per language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preferred</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getTerm_Preferred()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getPreferred();

	/**
	 * Returns the value of the '<em><b>Discouraged</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Terms not to be used for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discouraged</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getTerm_Discouraged()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getDiscouraged();

	/**
	 * Returns the value of the '<em><b>Source Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edition that the term comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Edition</em>' attribute.
	 * @see #setSourceEdition(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getTerm_SourceEdition()
	 * @model
	 * @generated
	 */
	String getSourceEdition();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Term#getSourceEdition <em>Source Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Edition</em>' attribute.
	 * @see #getSourceEdition()
	 * @generated
	 */
	void setSourceEdition(String value);

} // Term
