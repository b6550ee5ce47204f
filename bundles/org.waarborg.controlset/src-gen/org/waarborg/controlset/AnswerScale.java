/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The scale on which points of a checklist are answered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.AnswerScale#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.AnswerScale#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.controlset.AnswerScale#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getAnswerScale()
 * @model
 * @generated
 */
public interface AnswerScale extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getAnswerScale_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.AnswerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.controlset.AnswerKind
	 * @see #setKind(AnswerKind)
	 * @see org.waarborg.controlset.ControlsetPackage#getAnswerScale_Kind()
	 * @model
	 * @generated
	 */
	AnswerKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.AnswerScale#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.controlset.AnswerKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AnswerKind value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.AnswerValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values, for a choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getAnswerScale_Values()
	 * @model containment="true"
	 * @generated
	 */
	List<AnswerValue> getValues();

} // AnswerScale
