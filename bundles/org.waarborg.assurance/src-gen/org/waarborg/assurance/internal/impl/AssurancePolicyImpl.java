/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;
import java.time.Period;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.PolicyStatus;

import org.waarborg.dossier.Approval;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getLines <em>Lines</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getCertificateLead <em>Certificate Lead</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getAgreementLead <em>Agreement Lead</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getGapTolerance <em>Gap Tolerance</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getReportDelay <em>Report Delay</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getReportFresh <em>Report Fresh</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getClaimFor <em>Claim For</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssurancePolicyImpl extends ElementImpl implements AssurancePolicy {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final PolicyStatus STATUS_EDEFAULT = PolicyStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected PolicyStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getInForceFrom() <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IN_FORCE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInForceFrom() <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate inForceFrom = IN_FORCE_FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLines() <em>Lines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLines()
	 * @generated
	 * @ordered
	 */
	protected EList<PolicyLine> lines;

	/**
	 * The default value of the '{@link #getCertificateLead() <em>Certificate Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateLead()
	 * @generated
	 * @ordered
	 */
	protected static final Period CERTIFICATE_LEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificateLead() <em>Certificate Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificateLead()
	 * @generated
	 * @ordered
	 */
	protected Period certificateLead = CERTIFICATE_LEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreementLead() <em>Agreement Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreementLead()
	 * @generated
	 * @ordered
	 */
	protected static final Period AGREEMENT_LEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreementLead() <em>Agreement Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreementLead()
	 * @generated
	 * @ordered
	 */
	protected Period agreementLead = AGREEMENT_LEAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGapTolerance() <em>Gap Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGapTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final Period GAP_TOLERANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGapTolerance() <em>Gap Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGapTolerance()
	 * @generated
	 * @ordered
	 */
	protected Period gapTolerance = GAP_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportDelay() <em>Report Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Period REPORT_DELAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportDelay() <em>Report Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportDelay()
	 * @generated
	 * @ordered
	 */
	protected Period reportDelay = REPORT_DELAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportFresh() <em>Report Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportFresh()
	 * @generated
	 * @ordered
	 */
	protected static final Period REPORT_FRESH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportFresh() <em>Report Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportFresh()
	 * @generated
	 * @ordered
	 */
	protected Period reportFresh = REPORT_FRESH_EDEFAULT;

	/**
	 * The default value of the '{@link #getClaimFor() <em>Claim For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimFor()
	 * @generated
	 * @ordered
	 */
	protected static final Period CLAIM_FOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClaimFor() <em>Claim For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaimFor()
	 * @generated
	 * @ordered
	 */
	protected Period claimFor = CLAIM_FOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssurancePolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.ASSURANCE_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(PolicyStatus newStatus) {
		PolicyStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInForceFrom() {
		return inForceFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForceFrom(LocalDate newInForceFrom) {
		LocalDate oldInForceFrom = inForceFrom;
		inForceFrom = newInForceFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__IN_FORCE_FROM, oldInForceFrom, inForceFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<PolicyLine> getLines() {
		if (lines == null) {
			lines = new EObjectContainmentEList<PolicyLine>(PolicyLine.class, this, AssurancePackage.ASSURANCE_POLICY__LINES);
		}
		return lines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getCertificateLead() {
		return certificateLead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificateLead(Period newCertificateLead) {
		Period oldCertificateLead = certificateLead;
		certificateLead = newCertificateLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__CERTIFICATE_LEAD, oldCertificateLead, certificateLead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getAgreementLead() {
		return agreementLead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreementLead(Period newAgreementLead) {
		Period oldAgreementLead = agreementLead;
		agreementLead = newAgreementLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__AGREEMENT_LEAD, oldAgreementLead, agreementLead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getGapTolerance() {
		return gapTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGapTolerance(Period newGapTolerance) {
		Period oldGapTolerance = gapTolerance;
		gapTolerance = newGapTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__GAP_TOLERANCE, oldGapTolerance, gapTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getReportDelay() {
		return reportDelay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportDelay(Period newReportDelay) {
		Period oldReportDelay = reportDelay;
		reportDelay = newReportDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__REPORT_DELAY, oldReportDelay, reportDelay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getReportFresh() {
		return reportFresh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportFresh(Period newReportFresh) {
		Period oldReportFresh = reportFresh;
		reportFresh = newReportFresh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__REPORT_FRESH, oldReportFresh, reportFresh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getClaimFor() {
		return claimFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClaimFor(Period newClaimFor) {
		Period oldClaimFor = claimFor;
		claimFor = newClaimFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_POLICY__CLAIM_FOR, oldClaimFor, claimFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, AssurancePackage.ASSURANCE_POLICY__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_POLICY__LINES:
				return ((InternalEList<?>)getLines()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_POLICY__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_POLICY__VERSION:
				return getVersion();
			case AssurancePackage.ASSURANCE_POLICY__STATUS:
				return getStatus();
			case AssurancePackage.ASSURANCE_POLICY__IN_FORCE_FROM:
				return getInForceFrom();
			case AssurancePackage.ASSURANCE_POLICY__LINES:
				return getLines();
			case AssurancePackage.ASSURANCE_POLICY__CERTIFICATE_LEAD:
				return getCertificateLead();
			case AssurancePackage.ASSURANCE_POLICY__AGREEMENT_LEAD:
				return getAgreementLead();
			case AssurancePackage.ASSURANCE_POLICY__GAP_TOLERANCE:
				return getGapTolerance();
			case AssurancePackage.ASSURANCE_POLICY__REPORT_DELAY:
				return getReportDelay();
			case AssurancePackage.ASSURANCE_POLICY__REPORT_FRESH:
				return getReportFresh();
			case AssurancePackage.ASSURANCE_POLICY__CLAIM_FOR:
				return getClaimFor();
			case AssurancePackage.ASSURANCE_POLICY__APPROVALS:
				return getApprovals();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_POLICY__VERSION:
				setVersion((Integer)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__STATUS:
				setStatus((PolicyStatus)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__IN_FORCE_FROM:
				setInForceFrom((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__LINES:
				getLines().clear();
				getLines().addAll((Collection<? extends PolicyLine>)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__CERTIFICATE_LEAD:
				setCertificateLead((Period)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__AGREEMENT_LEAD:
				setAgreementLead((Period)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__GAP_TOLERANCE:
				setGapTolerance((Period)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__REPORT_DELAY:
				setReportDelay((Period)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__REPORT_FRESH:
				setReportFresh((Period)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__CLAIM_FOR:
				setClaimFor((Period)newValue);
				return;
			case AssurancePackage.ASSURANCE_POLICY__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_POLICY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__IN_FORCE_FROM:
				setInForceFrom(IN_FORCE_FROM_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__LINES:
				getLines().clear();
				return;
			case AssurancePackage.ASSURANCE_POLICY__CERTIFICATE_LEAD:
				setCertificateLead(CERTIFICATE_LEAD_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__AGREEMENT_LEAD:
				setAgreementLead(AGREEMENT_LEAD_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__GAP_TOLERANCE:
				setGapTolerance(GAP_TOLERANCE_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__REPORT_DELAY:
				setReportDelay(REPORT_DELAY_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__REPORT_FRESH:
				setReportFresh(REPORT_FRESH_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__CLAIM_FOR:
				setClaimFor(CLAIM_FOR_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_POLICY__APPROVALS:
				getApprovals().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_POLICY__VERSION:
				return version != VERSION_EDEFAULT;
			case AssurancePackage.ASSURANCE_POLICY__STATUS:
				return status != STATUS_EDEFAULT;
			case AssurancePackage.ASSURANCE_POLICY__IN_FORCE_FROM:
				return IN_FORCE_FROM_EDEFAULT == null ? inForceFrom != null : !IN_FORCE_FROM_EDEFAULT.equals(inForceFrom);
			case AssurancePackage.ASSURANCE_POLICY__LINES:
				return lines != null && !lines.isEmpty();
			case AssurancePackage.ASSURANCE_POLICY__CERTIFICATE_LEAD:
				return CERTIFICATE_LEAD_EDEFAULT == null ? certificateLead != null : !CERTIFICATE_LEAD_EDEFAULT.equals(certificateLead);
			case AssurancePackage.ASSURANCE_POLICY__AGREEMENT_LEAD:
				return AGREEMENT_LEAD_EDEFAULT == null ? agreementLead != null : !AGREEMENT_LEAD_EDEFAULT.equals(agreementLead);
			case AssurancePackage.ASSURANCE_POLICY__GAP_TOLERANCE:
				return GAP_TOLERANCE_EDEFAULT == null ? gapTolerance != null : !GAP_TOLERANCE_EDEFAULT.equals(gapTolerance);
			case AssurancePackage.ASSURANCE_POLICY__REPORT_DELAY:
				return REPORT_DELAY_EDEFAULT == null ? reportDelay != null : !REPORT_DELAY_EDEFAULT.equals(reportDelay);
			case AssurancePackage.ASSURANCE_POLICY__REPORT_FRESH:
				return REPORT_FRESH_EDEFAULT == null ? reportFresh != null : !REPORT_FRESH_EDEFAULT.equals(reportFresh);
			case AssurancePackage.ASSURANCE_POLICY__CLAIM_FOR:
				return CLAIM_FOR_EDEFAULT == null ? claimFor != null : !CLAIM_FOR_EDEFAULT.equals(claimFor);
			case AssurancePackage.ASSURANCE_POLICY__APPROVALS:
				return approvals != null && !approvals.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", inForceFrom: "); //$NON-NLS-1$
		result.append(inForceFrom);
		result.append(", certificateLead: "); //$NON-NLS-1$
		result.append(certificateLead);
		result.append(", agreementLead: "); //$NON-NLS-1$
		result.append(agreementLead);
		result.append(", gapTolerance: "); //$NON-NLS-1$
		result.append(gapTolerance);
		result.append(", reportDelay: "); //$NON-NLS-1$
		result.append(reportDelay);
		result.append(", reportFresh: "); //$NON-NLS-1$
		result.append(reportFresh);
		result.append(", claimFor: "); //$NON-NLS-1$
		result.append(claimFor);
		result.append(')');
		return result.toString();
	}

} //AssurancePolicyImpl
