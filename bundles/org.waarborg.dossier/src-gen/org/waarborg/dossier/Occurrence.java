/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Occurrence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One time that an activity was planned or done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Occurrence#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getResult <em>Result</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getPopulationChecked <em>Population Checked</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getPopulationTotal <em>Population Total</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.dossier.Occurrence#getSkippedBecause <em>Skipped Because</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getOccurrence()
 * @model
 * @generated
 */
public interface Occurrence extends Identified {
	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_Planned()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPlanned();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Occurrence#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Done on; empty when not done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_DoneOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Occurrence#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done By</em>' reference.
	 * @see #setDoneBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_DoneBy()
	 * @model
	 * @generated
	 */
	Person getDoneBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Occurrence#getDoneBy <em>Done By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done By</em>' reference.
	 * @see #getDoneBy()
	 * @generated
	 */
	void setDoneBy(Person value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_Result()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getResult();

	/**
	 * Returns the value of the '<em><b>Population Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many items were looked at (36 of 214).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Checked</em>' attribute.
	 * @see #setPopulationChecked(int)
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_PopulationChecked()
	 * @model
	 * @generated
	 */
	int getPopulationChecked();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Occurrence#getPopulationChecked <em>Population Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Checked</em>' attribute.
	 * @see #getPopulationChecked()
	 * @generated
	 */
	void setPopulationChecked(int value);

	/**
	 * Returns the value of the '<em><b>Population Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many items there were (36 of 214).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population Total</em>' attribute.
	 * @see #setPopulationTotal(int)
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_PopulationTotal()
	 * @model
	 * @generated
	 */
	int getPopulationTotal();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Occurrence#getPopulationTotal <em>Population Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population Total</em>' attribute.
	 * @see #getPopulationTotal()
	 * @generated
	 */
	void setPopulationTotal(int value);

	/**
	 * Returns the value of the '<em><b>Population</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the items are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_Population()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getPopulation();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_Evidence()
	 * @model
	 * @generated
	 */
	List<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Skipped Because</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was skipped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skipped Because</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getOccurrence_SkippedBecause()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getSkippedBecause();

} // Occurrence
