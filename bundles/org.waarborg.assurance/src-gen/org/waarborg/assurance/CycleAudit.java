/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Evidence;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cycle Audit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An audit by the certification body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.CycleAudit#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.CycleAudit#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.assurance.CycleAudit#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.waarborg.assurance.CycleAudit#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.waarborg.assurance.CycleAudit#getReport <em>Report</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getCycleAudit()
 * @model
 * @generated
 */
public interface CycleAudit extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.AuditKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.AuditKind
	 * @see #setKind(AuditKind)
	 * @see org.waarborg.assurance.AssurancePackage#getCycleAudit_Kind()
	 * @model
	 * @generated
	 */
	AuditKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CycleAudit#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.AuditKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AuditKind value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCycleAudit_Planned()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPlanned();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CycleAudit#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Held on; empty when not held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held On</em>' attribute.
	 * @see #setHeldOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCycleAudit_HeldOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getHeldOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CycleAudit#getHeldOn <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held On</em>' attribute.
	 * @see #getHeldOn()
	 * @generated
	 */
	void setHeldOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCycleAudit_Outcome()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getOutcome();

	/**
	 * Returns the value of the '<em><b>Report</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report</em>' reference.
	 * @see #setReport(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getCycleAudit_Report()
	 * @model
	 * @generated
	 */
	Evidence getReport();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CycleAudit#getReport <em>Report</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report</em>' reference.
	 * @see #getReport()
	 * @generated
	 */
	void setReport(Evidence value);

} // CycleAudit
