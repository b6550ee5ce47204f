/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;

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
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.CycleAudit;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Evidence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cycle Audit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.CycleAuditImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CycleAuditImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CycleAuditImpl#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CycleAuditImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CycleAuditImpl#getReport <em>Report</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CycleAuditImpl extends IdentifiedImpl implements CycleAudit {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AuditKind KIND_EDEFAULT = AuditKind.STAGE_1;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AuditKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected LocalDate planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeldOn() <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate HELD_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeldOn() <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate heldOn = HELD_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> outcome;

	/**
	 * The cached value of the '{@link #getReport() <em>Report</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReport()
	 * @generated
	 * @ordered
	 */
	protected Evidence report;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CycleAuditImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.CYCLE_AUDIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuditKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AuditKind newKind) {
		AuditKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CYCLE_AUDIT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(LocalDate newPlanned) {
		LocalDate oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CYCLE_AUDIT__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getHeldOn() {
		return heldOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeldOn(LocalDate newHeldOn) {
		LocalDate oldHeldOn = heldOn;
		heldOn = newHeldOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CYCLE_AUDIT__HELD_ON, oldHeldOn, heldOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getOutcome() {
		if (outcome == null) {
			outcome = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.CYCLE_AUDIT__OUTCOME);
		}
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getReport() {
		if (report != null && report.eIsProxy()) {
			InternalEObject oldReport = (InternalEObject)report;
			report = (Evidence)eResolveProxy(oldReport);
			if (report != oldReport) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.CYCLE_AUDIT__REPORT, oldReport, report));
			}
		}
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetReport() {
		return report;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReport(Evidence newReport) {
		Evidence oldReport = report;
		report = newReport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CYCLE_AUDIT__REPORT, oldReport, report));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.CYCLE_AUDIT__OUTCOME:
				return ((InternalEList<?>)getOutcome()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.CYCLE_AUDIT__KIND:
				return getKind();
			case AssurancePackage.CYCLE_AUDIT__PLANNED:
				return getPlanned();
			case AssurancePackage.CYCLE_AUDIT__HELD_ON:
				return getHeldOn();
			case AssurancePackage.CYCLE_AUDIT__OUTCOME:
				return getOutcome();
			case AssurancePackage.CYCLE_AUDIT__REPORT:
				if (resolve) return getReport();
				return basicGetReport();
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
			case AssurancePackage.CYCLE_AUDIT__KIND:
				setKind((AuditKind)newValue);
				return;
			case AssurancePackage.CYCLE_AUDIT__PLANNED:
				setPlanned((LocalDate)newValue);
				return;
			case AssurancePackage.CYCLE_AUDIT__HELD_ON:
				setHeldOn((LocalDate)newValue);
				return;
			case AssurancePackage.CYCLE_AUDIT__OUTCOME:
				getOutcome().clear();
				getOutcome().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.CYCLE_AUDIT__REPORT:
				setReport((Evidence)newValue);
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
			case AssurancePackage.CYCLE_AUDIT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.CYCLE_AUDIT__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case AssurancePackage.CYCLE_AUDIT__HELD_ON:
				setHeldOn(HELD_ON_EDEFAULT);
				return;
			case AssurancePackage.CYCLE_AUDIT__OUTCOME:
				getOutcome().clear();
				return;
			case AssurancePackage.CYCLE_AUDIT__REPORT:
				setReport((Evidence)null);
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
			case AssurancePackage.CYCLE_AUDIT__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.CYCLE_AUDIT__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case AssurancePackage.CYCLE_AUDIT__HELD_ON:
				return HELD_ON_EDEFAULT == null ? heldOn != null : !HELD_ON_EDEFAULT.equals(heldOn);
			case AssurancePackage.CYCLE_AUDIT__OUTCOME:
				return outcome != null && !outcome.isEmpty();
			case AssurancePackage.CYCLE_AUDIT__REPORT:
				return report != null;
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", planned: "); //$NON-NLS-1$
		result.append(planned);
		result.append(", heldOn: "); //$NON-NLS-1$
		result.append(heldOn);
		result.append(')');
		return result.toString();
	}

} //CycleAuditImpl
