/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Questionnaire</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Questions of a customer: a checklist for once, with the answers that went into his file. Earlier answers are proposed from here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getAnswerBy <em>Answer By</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getReturnedOn <em>Returned On</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.waarborg.assurance.Questionnaire#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire()
 * @model
 * @generated
 */
public interface Questionnaire extends Element {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_From()
	 * @model
	 * @generated
	 */
	Organisation getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Organisation value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Received on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_ReceivedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answer By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the answers are expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer By</em>' attribute.
	 * @see #setAnswerBy(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_AnswerBy()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAnswerBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getAnswerBy <em>Answer By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer By</em>' attribute.
	 * @see #getAnswerBy()
	 * @generated
	 */
	void setAnswerBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Returned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the answers were written into a copy of the file; empty while they were not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Returned On</em>' attribute.
	 * @see #setReturnedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_ReturnedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReturnedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getReturnedOn <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Returned On</em>' attribute.
	 * @see #getReturnedOn()
	 * @generated
	 */
	void setReturnedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of his file. The file itself stays where it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hexadecimal) of the file as it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the sheet with the questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_Sheet()
	 * @model
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Questionnaire#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The questions, in his order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getQuestionnaire_Questions()
	 * @model containment="true"
	 * @generated
	 */
	List<Question> getQuestions();

} // Questionnaire
