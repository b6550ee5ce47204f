/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Processor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who processes for the one above (GDPR article 28(2) and (4)).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.SubProcessor#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.SubProcessor#getTask <em>Task</em>}</li>
 *   <li>{@link org.waarborg.assurance.SubProcessor#getConsentOn <em>Consent On</em>}</li>
 *   <li>{@link org.waarborg.assurance.SubProcessor#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.assurance.SubProcessor#getSubProcessors <em>Sub Processors</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getSubProcessor()
 * @model
 * @generated
 */
public interface SubProcessor extends Identified {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who; empty when nobody told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getSubProcessor_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SubProcessor#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSubProcessor_Task()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTask();

	/**
	 * Returns the value of the '<em><b>Consent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the organisation agreed with this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent On</em>' attribute.
	 * @see #setConsentOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSubProcessor_ConsentOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getConsentOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SubProcessor#getConsentOn <em>Consent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent On</em>' attribute.
	 * @see #getConsentOn()
	 * @generated
	 */
	void setConsentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.ProcessingLocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locations</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSubProcessor_Locations()
	 * @model containment="true"
	 * @generated
	 */
	List<ProcessingLocation> getLocations();

	/**
	 * Returns the value of the '<em><b>Sub Processors</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.SubProcessor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who processes for this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Processors</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSubProcessor_SubProcessors()
	 * @model containment="true"
	 * @generated
	 */
	List<SubProcessor> getSubProcessors();

} // SubProcessor
