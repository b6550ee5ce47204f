/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;

import java.util.List;

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is asked of which suppliers (ISO/IEC 27001 control 5.19). Rules fire against it. A version.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getLines <em>Lines</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getCertificateLead <em>Certificate Lead</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getAgreementLead <em>Agreement Lead</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getGapTolerance <em>Gap Tolerance</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getReportDelay <em>Report Delay</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getReportFresh <em>Report Fresh</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getClaimFor <em>Claim For</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssurancePolicy#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy()
 * @model
 * @generated
 */
public interface AssurancePolicy extends Element {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.PolicyStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.assurance.PolicyStatus
	 * @see #setStatus(PolicyStatus)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_Status()
	 * @model
	 * @generated
	 */
	PolicyStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.assurance.PolicyStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(PolicyStatus value);

	/**
	 * Returns the value of the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In force from. Contracts from before are a plan, not a breach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Force From</em>' attribute.
	 * @see #setInForceFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_InForceFrom()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getInForceFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getInForceFrom <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force From</em>' attribute.
	 * @see #getInForceFrom()
	 * @generated
	 */
	void setInForceFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.PolicyLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked of whom. All lines that fit a service hold for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_Lines()
	 * @model containment="true"
	 * @generated
	 */
	List<PolicyLine> getLines();

	/**
	 * Returns the value of the '<em><b>Certificate Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long before a certificate expires somebody is told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate Lead</em>' attribute.
	 * @see #setCertificateLead(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_CertificateLead()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getCertificateLead();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getCertificateLead <em>Certificate Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate Lead</em>' attribute.
	 * @see #getCertificateLead()
	 * @generated
	 */
	void setCertificateLead(Period value);

	/**
	 * Returns the value of the '<em><b>Agreement Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long before an agreement ends somebody is told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement Lead</em>' attribute.
	 * @see #setAgreementLead(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_AgreementLead()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getAgreementLead();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getAgreementLead <em>Agreement Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement Lead</em>' attribute.
	 * @see #getAgreementLead()
	 * @generated
	 */
	void setAgreementLead(Period value);

	/**
	 * Returns the value of the '<em><b>Gap Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the time between two periods of a report may be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap Tolerance</em>' attribute.
	 * @see #setGapTolerance(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_GapTolerance()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getGapTolerance();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getGapTolerance <em>Gap Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap Tolerance</em>' attribute.
	 * @see #getGapTolerance()
	 * @generated
	 */
	void setGapTolerance(Period value);

	/**
	 * Returns the value of the '<em><b>Report Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long after its period a report may arrive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Delay</em>' attribute.
	 * @see #setReportDelay(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_ReportDelay()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getReportDelay();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getReportDelay <em>Report Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Delay</em>' attribute.
	 * @see #getReportDelay()
	 * @generated
	 */
	void setReportDelay(Period value);

	/**
	 * Returns the value of the '<em><b>Report Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long after the last day that it says something about a report may be relied on, where a line says nothing else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Fresh</em>' attribute.
	 * @see #setReportFresh(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_ReportFresh()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getReportFresh();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getReportFresh <em>Report Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Report Fresh</em>' attribute.
	 * @see #getReportFresh()
	 * @generated
	 */
	void setReportFresh(Period value);

	/**
	 * Returns the value of the '<em><b>Claim For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a certificate may stay only claimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claim For</em>' attribute.
	 * @see #setClaimFor(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_ClaimFor()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getClaimFor();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssurancePolicy#getClaimFor <em>Claim For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claim For</em>' attribute.
	 * @see #getClaimFor()
	 * @generated
	 */
	void setClaimFor(Period value);

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals of this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssurancePolicy_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	List<Approval> getApprovals();

} // AssurancePolicy
