/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.Period;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.DemandKind;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Demand</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.DemandImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DemandImpl#getNorms <em>Norms</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DemandImpl#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DemandImpl#getFresh <em>Fresh</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DemandImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DemandImpl#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DemandImpl extends IdentifiedImpl implements Demand {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DemandKind KIND_EDEFAULT = DemandKind.CERTIFICATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DemandKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNorms() <em>Norms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> norms;

	/**
	 * The default value of the '{@link #getChecklist() <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKLIST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected String checklist = CHECKLIST_EDEFAULT;

	/**
	 * The default value of the '{@link #getFresh() <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFresh()
	 * @generated
	 * @ordered
	 */
	protected static final Period FRESH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFresh() <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFresh()
	 * @generated
	 * @ordered
	 */
	protected Period fresh = FRESH_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponsible() <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected static final Role RESPONSIBLE_EDEFAULT = Role.CISO;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Role responsible = RESPONSIBLE_EDEFAULT;

	/**
	 * This is true if the Responsible attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean responsibleESet;

	/**
	 * The default value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VERIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVerified() <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerified()
	 * @generated
	 * @ordered
	 */
	protected boolean verified = VERIFIED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DemandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.DEMAND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DemandKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DemandKind newKind) {
		DemandKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DEMAND__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getNorms() {
		if (norms == null) {
			norms = new EDataTypeUniqueEList<String>(String.class, this, AssurancePackage.DEMAND__NORMS);
		}
		return norms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecklist() {
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklist(String newChecklist) {
		String oldChecklist = checklist;
		checklist = newChecklist;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DEMAND__CHECKLIST, oldChecklist, checklist));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getFresh() {
		return fresh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFresh(Period newFresh) {
		Period oldFresh = fresh;
		fresh = newFresh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DEMAND__FRESH, oldFresh, fresh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Role newResponsible) {
		Role oldResponsible = responsible;
		responsible = newResponsible == null ? RESPONSIBLE_EDEFAULT : newResponsible;
		boolean oldResponsibleESet = responsibleESet;
		responsibleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DEMAND__RESPONSIBLE, oldResponsible, responsible, !oldResponsibleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetResponsible() {
		Role oldResponsible = responsible;
		boolean oldResponsibleESet = responsibleESet;
		responsible = RESPONSIBLE_EDEFAULT;
		responsibleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AssurancePackage.DEMAND__RESPONSIBLE, oldResponsible, RESPONSIBLE_EDEFAULT, oldResponsibleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetResponsible() {
		return responsibleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVerified() {
		return verified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerified(boolean newVerified) {
		boolean oldVerified = verified;
		verified = newVerified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DEMAND__VERIFIED, oldVerified, verified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.DEMAND__KIND:
				return getKind();
			case AssurancePackage.DEMAND__NORMS:
				return getNorms();
			case AssurancePackage.DEMAND__CHECKLIST:
				return getChecklist();
			case AssurancePackage.DEMAND__FRESH:
				return getFresh();
			case AssurancePackage.DEMAND__RESPONSIBLE:
				return getResponsible();
			case AssurancePackage.DEMAND__VERIFIED:
				return isVerified();
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
			case AssurancePackage.DEMAND__KIND:
				setKind((DemandKind)newValue);
				return;
			case AssurancePackage.DEMAND__NORMS:
				getNorms().clear();
				getNorms().addAll((Collection<? extends String>)newValue);
				return;
			case AssurancePackage.DEMAND__CHECKLIST:
				setChecklist((String)newValue);
				return;
			case AssurancePackage.DEMAND__FRESH:
				setFresh((Period)newValue);
				return;
			case AssurancePackage.DEMAND__RESPONSIBLE:
				setResponsible((Role)newValue);
				return;
			case AssurancePackage.DEMAND__VERIFIED:
				setVerified((Boolean)newValue);
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
			case AssurancePackage.DEMAND__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.DEMAND__NORMS:
				getNorms().clear();
				return;
			case AssurancePackage.DEMAND__CHECKLIST:
				setChecklist(CHECKLIST_EDEFAULT);
				return;
			case AssurancePackage.DEMAND__FRESH:
				setFresh(FRESH_EDEFAULT);
				return;
			case AssurancePackage.DEMAND__RESPONSIBLE:
				unsetResponsible();
				return;
			case AssurancePackage.DEMAND__VERIFIED:
				setVerified(VERIFIED_EDEFAULT);
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
			case AssurancePackage.DEMAND__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.DEMAND__NORMS:
				return norms != null && !norms.isEmpty();
			case AssurancePackage.DEMAND__CHECKLIST:
				return CHECKLIST_EDEFAULT == null ? checklist != null : !CHECKLIST_EDEFAULT.equals(checklist);
			case AssurancePackage.DEMAND__FRESH:
				return FRESH_EDEFAULT == null ? fresh != null : !FRESH_EDEFAULT.equals(fresh);
			case AssurancePackage.DEMAND__RESPONSIBLE:
				return isSetResponsible();
			case AssurancePackage.DEMAND__VERIFIED:
				return verified != VERIFIED_EDEFAULT;
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
		result.append(", norms: "); //$NON-NLS-1$
		result.append(norms);
		result.append(", checklist: "); //$NON-NLS-1$
		result.append(checklist);
		result.append(", fresh: "); //$NON-NLS-1$
		result.append(fresh);
		result.append(", responsible: "); //$NON-NLS-1$
		if (responsibleESet) result.append(responsible); else result.append("<unset>"); //$NON-NLS-1$
		result.append(", verified: "); //$NON-NLS-1$
		result.append(verified);
		result.append(')');
		return result.toString();
	}

} //DemandImpl
