/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A subject assessed against a checklist.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Assessment#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.waarborg.dossier.Assessment#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.waarborg.dossier.Assessment#getChecklistVersion <em>Checklist Version</em>}</li>
 *   <li>{@link org.waarborg.dossier.Assessment#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Assessment#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.dossier.Assessment#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.waarborg.dossier.Assessment#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Element)
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_Subject()
	 * @model
	 * @generated
	 */
	Element getSubject();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Assessment#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Element value);

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the checklist's control set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' attribute.
	 * @see #setChecklist(String)
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_Checklist()
	 * @model
	 * @generated
	 */
	String getChecklist();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Assessment#getChecklist <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist</em>' attribute.
	 * @see #getChecklist()
	 * @generated
	 */
	void setChecklist(String value);

	/**
	 * Returns the value of the '<em><b>Checklist Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the checklist that was used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist Version</em>' attribute.
	 * @see #setChecklistVersion(String)
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_ChecklistVersion()
	 * @model
	 * @generated
	 */
	String getChecklistVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Assessment#getChecklistVersion <em>Checklist Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist Version</em>' attribute.
	 * @see #getChecklistVersion()
	 * @generated
	 */
	void setChecklistVersion(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Assessment#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Assessment#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_Conclusion()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getConclusion();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getAssessment_Answers()
	 * @model containment="true"
	 * @generated
	 */
	List<Answer> getAnswers();

} // Assessment
