/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;
import java.time.Period;

import java.util.List;

import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Recurring work with proof, such as a restore test or a review of access rights.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Activity#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.dossier.Activity#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.waarborg.dossier.Activity#getFirstDue <em>First Due</em>}</li>
 *   <li>{@link org.waarborg.dossier.Activity#getWindow <em>Window</em>}</li>
 *   <li>{@link org.waarborg.dossier.Activity#getOccurrences <em>Occurrences</em>}</li>
 *   <li>{@link org.waarborg.dossier.Activity#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Element {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getActivity_Description()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getDescription();

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Period)
	 * @see org.waarborg.dossier.DossierPackage#getActivity_Period()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Activity#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>First Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First date on which it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Due</em>' attribute.
	 * @see #setFirstDue(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getActivity_FirstDue()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFirstDue();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Activity#getFirstDue <em>First Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Due</em>' attribute.
	 * @see #getFirstDue()
	 * @generated
	 */
	void setFirstDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much later than planned is still in time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(Period)
	 * @see org.waarborg.dossier.DossierPackage#getActivity_Window()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getWindow();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Activity#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(Period value);

	/**
	 * Returns the value of the '<em><b>Occurrences</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Occurrence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The times it was done or planned, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurrences</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getActivity_Occurrences()
	 * @model containment="true"
	 * @generated
	 */
	List<Occurrence> getOccurrences();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is written down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getActivity_Documents()
	 * @model
	 * @generated
	 */
	List<Document> getDocuments();

} // Activity
