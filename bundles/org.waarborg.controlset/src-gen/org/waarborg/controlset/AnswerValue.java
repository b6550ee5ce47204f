/**
 */
package org.waarborg.controlset;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One possible answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.AnswerValue#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.AnswerValue#getFulfilment <em>Fulfilment</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getAnswerValue()
 * @model
 * @generated
 */
public interface AnswerValue extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getAnswerValue_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Fulfilment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Fulfilment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the answer means for the point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fulfilment</em>' attribute.
	 * @see org.waarborg.controlset.Fulfilment
	 * @see #setFulfilment(Fulfilment)
	 * @see org.waarborg.controlset.ControlsetPackage#getAnswerValue_Fulfilment()
	 * @model
	 * @generated
	 */
	Fulfilment getFulfilment();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.AnswerValue#getFulfilment <em>Fulfilment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fulfilment</em>' attribute.
	 * @see org.waarborg.controlset.Fulfilment
	 * @see #getFulfilment()
	 * @generated
	 */
	void setFulfilment(Fulfilment value);

} // AnswerValue
