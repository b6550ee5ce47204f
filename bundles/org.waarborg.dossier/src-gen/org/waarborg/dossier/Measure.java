/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure (maatregel): what the organisation does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Measure#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.dossier.Measure#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.dossier.Measure#getDue <em>Due</em>}</li>
 *   <li>{@link org.waarborg.dossier.Measure#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.dossier.Measure#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Measure#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.dossier.Measure#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getMeasure()
 * @model
 * @generated
 */
public interface Measure extends Element {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_Description()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getDescription();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.MeasureStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.MeasureStatus
	 * @see #setStatus(MeasureStatus)
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_Status()
	 * @model
	 * @generated
	 */
	MeasureStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Measure#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.MeasureStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MeasureStatus value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned to be done on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_Due()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Measure#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Moves</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.DateMove}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier planned dates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moves</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_Moves()
	 * @model containment="true"
	 * @generated
	 */
	List<DateMove> getMoves();

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Done on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_DoneOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Measure#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is written down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_Documents()
	 * @model
	 * @generated
	 */
	List<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getMeasure_Evidence()
	 * @model
	 * @generated
	 */
	List<Evidence> getEvidence();

} // Measure
