/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer to one point of a checklist.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Answer#getPoint <em>Point</em>}</li>
 *   <li>{@link org.waarborg.dossier.Answer#getValue <em>Value</em>}</li>
 *   <li>{@link org.waarborg.dossier.Answer#getComment <em>Comment</em>}</li>
 *   <li>{@link org.waarborg.dossier.Answer#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.dossier.Answer#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.waarborg.dossier.Answer#getAnsweredOn <em>Answered On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends Identified {
	/**
	 * Returns the value of the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' attribute.
	 * @see #setPoint(ControlRef)
	 * @see org.waarborg.dossier.DossierPackage#getAnswer_Point()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getPoint();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Answer#getPoint <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' attribute.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the chosen value, or the answer itself for text, number and date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.waarborg.dossier.DossierPackage#getAnswer_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Answer#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Explanation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getAnswer_Comment()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getComment();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getAnswer_Evidence()
	 * @model
	 * @generated
	 */
	List<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered By</em>' reference.
	 * @see #setAnsweredBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getAnswer_AnsweredBy()
	 * @model
	 * @generated
	 */
	Person getAnsweredBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Answer#getAnsweredBy <em>Answered By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered By</em>' reference.
	 * @see #getAnsweredBy()
	 * @generated
	 */
	void setAnsweredBy(Person value);

	/**
	 * Returns the value of the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered On</em>' attribute.
	 * @see #setAnsweredOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getAnswer_AnsweredOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Answer#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

} // Answer
