/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Follow Up</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point to follow up (opvolgpunt).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.FollowUp#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getReportedSeverity <em>Reported Severity</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getReportedBy <em>Reported By</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getCause <em>Cause</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getAction <em>Action</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getDue <em>Due</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getEffectivenessCheckedBy <em>Effectiveness Checked By</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getEffectivenessCheckedOn <em>Effectiveness Checked On</em>}</li>
 *   <li>{@link org.waarborg.dossier.FollowUp#getEffectiveness <em>Effectiveness</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getFollowUp()
 * @model
 * @generated
 */
public interface FollowUp extends Element {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.FollowUpSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.waarborg.dossier.FollowUpSource
	 * @see #setSource(FollowUpSource)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Source()
	 * @model
	 * @generated
	 */
	FollowUpSource getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.waarborg.dossier.FollowUpSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(FollowUpSource value);

	/**
	 * Returns the value of the '<em><b>Reported Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity as the source reported it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported Severity</em>' attribute.
	 * @see #setReportedSeverity(String)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_ReportedSeverity()
	 * @model
	 * @generated
	 */
	String getReportedSeverity();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getReportedSeverity <em>Reported Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported Severity</em>' attribute.
	 * @see #getReportedSeverity()
	 * @generated
	 */
	void setReportedSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported On</em>' attribute.
	 * @see #setReportedOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_ReportedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReportedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getReportedOn <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported On</em>' attribute.
	 * @see #getReportedOn()
	 * @generated
	 */
	void setReportedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reported By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom, as the source names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported By</em>' attribute.
	 * @see #setReportedBy(String)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_ReportedBy()
	 * @model
	 * @generated
	 */
	String getReportedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getReportedBy <em>Reported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported By</em>' attribute.
	 * @see #getReportedBy()
	 * @generated
	 */
	void setReportedBy(String value);

	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Subjects()
	 * @model
	 * @generated
	 */
	List<Element> getSubjects();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.controlset.ControlRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' attribute list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Controls()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	List<ControlRef> getControls();

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cause.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Cause()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getCause();

	/**
	 * Returns the value of the '<em><b>Action</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Action.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Action()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getAction();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.FollowUpStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.FollowUpStatus
	 * @see #setStatus(FollowUpStatus)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Status()
	 * @model
	 * @generated
	 */
	FollowUpStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.FollowUpStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(FollowUpStatus value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be done on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Due()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getDue <em>Due</em>}' attribute.
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
	 * Earlier due dates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moves</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Moves()
	 * @model containment="true"
	 * @generated
	 */
	List<DateMove> getMoves();

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_ClosedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Proof()
	 * @model
	 * @generated
	 */
	List<Evidence> getProof();

	/**
	 * Returns the value of the '<em><b>Effectiveness Checked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who checked that it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effectiveness Checked By</em>' reference.
	 * @see #setEffectivenessCheckedBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_EffectivenessCheckedBy()
	 * @model
	 * @generated
	 */
	Person getEffectivenessCheckedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getEffectivenessCheckedBy <em>Effectiveness Checked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effectiveness Checked By</em>' reference.
	 * @see #getEffectivenessCheckedBy()
	 * @generated
	 */
	void setEffectivenessCheckedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Effectiveness Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When that was checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effectiveness Checked On</em>' attribute.
	 * @see #setEffectivenessCheckedOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_EffectivenessCheckedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getEffectivenessCheckedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.FollowUp#getEffectivenessCheckedOn <em>Effectiveness Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effectiveness Checked On</em>' attribute.
	 * @see #getEffectivenessCheckedOn()
	 * @generated
	 */
	void setEffectivenessCheckedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effectiveness</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the check showed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effectiveness</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getFollowUp_Effectiveness()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getEffectiveness();

} // FollowUp
