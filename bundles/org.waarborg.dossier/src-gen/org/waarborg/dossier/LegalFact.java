/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Legal Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated legal fact, such as an adequacy decision, that may change what is allowed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.LegalFact#getDate <em>Date</em>}</li>
 *   <li>{@link org.waarborg.dossier.LegalFact#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.dossier.LegalFact#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.dossier.LegalFact#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.dossier.LegalFact#getReassess <em>Reassess</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getLegalFact()
 * @model
 * @generated
 */
public interface LegalFact extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the fact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getLegalFact_Date()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.LegalFact#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.LegalFactStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.LegalFactStatus
	 * @see #setStatus(LegalFactStatus)
	 * @see org.waarborg.dossier.DossierPackage#getLegalFact_Status()
	 * @model
	 * @generated
	 */
	LegalFactStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.LegalFact#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.LegalFactStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(LegalFactStatus value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source, with number and date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.dossier.DossierPackage#getLegalFact_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.LegalFact#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getLegalFact_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Reassess</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to assess again when it changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reassess</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getLegalFact_Reassess()
	 * @model
	 * @generated
	 */
	List<Element> getReassess();

} // LegalFact
