/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question of a customer and what was answered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Question#getRow <em>Row</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getAnswerCell <em>Answer Cell</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getRemarkCell <em>Remark Cell</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getEarlier <em>Earlier</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.waarborg.assurance.Question#getAnsweredOn <em>Answered On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends Identified {
	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of its row in the sheet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Row()
	 * @model
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number that he gave it; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question in his words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer; empty while there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Answer()
	 * @model extendedMetaData="kind='element' name='answer'"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark beside the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark</em>' attribute.
	 * @see #setRemark(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Remark()
	 * @model extendedMetaData="kind='element' name='remark'"
	 * @generated
	 */
	String getRemark();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getRemark <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark</em>' attribute.
	 * @see #getRemark()
	 * @generated
	 */
	void setRemark(String value);

	/**
	 * Returns the value of the '<em><b>Answer Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cell that the answer goes into, for example C12; empty where it goes nowhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer Cell</em>' attribute.
	 * @see #setAnswerCell(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_AnswerCell()
	 * @model
	 * @generated
	 */
	String getAnswerCell();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getAnswerCell <em>Answer Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Cell</em>' attribute.
	 * @see #getAnswerCell()
	 * @generated
	 */
	void setAnswerCell(String value);

	/**
	 * Returns the value of the '<em><b>Remark Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cell that the remark goes into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remark Cell</em>' attribute.
	 * @see #setRemarkCell(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_RemarkCell()
	 * @model
	 * @generated
	 */
	String getRemarkCell();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getRemarkCell <em>Remark Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remark Cell</em>' attribute.
	 * @see #getRemarkCell()
	 * @generated
	 */
	void setRemarkCell(String value);

	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control whose decision the answer was taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Earlier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier question whose answer was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier</em>' reference.
	 * @see #setEarlier(Question)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_Earlier()
	 * @model
	 * @generated
	 */
	Question getEarlier();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getEarlier <em>Earlier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Earlier</em>' reference.
	 * @see #getEarlier()
	 * @generated
	 */
	void setEarlier(Question value);

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took or wrote the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered By</em>' reference.
	 * @see #setAnsweredBy(Person)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_AnsweredBy()
	 * @model
	 * @generated
	 */
	Person getAnsweredBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getAnsweredBy <em>Answered By</em>}' reference.
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
	 * @see org.waarborg.assurance.AssurancePackage#getQuestion_AnsweredOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAnsweredOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Question#getAnsweredOn <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered On</em>' attribute.
	 * @see #getAnsweredOn()
	 * @generated
	 */
	void setAnsweredOn(LocalDate value);

} // Question
