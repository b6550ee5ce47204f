/**
 */
package org.waarborg.risk.internal.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.dossier.internal.impl.ElementImpl;

import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskRegister;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskRegisterImpl#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskRegisterImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskRegisterImpl#getPlanApprovals <em>Plan Approvals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskRegisterImpl extends ElementImpl implements RiskRegister {
	/**
	 * The cached value of the '{@link #getMethods() <em>Methods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethods()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskMethod> methods;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getPlanApprovals() <em>Plan Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanApproval> planApprovals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskRegisterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK_REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<RiskMethod> getMethods() {
		if (methods == null) {
			methods = new EObjectContainmentEList<RiskMethod>(RiskMethod.class, this, RiskPackage.RISK_REGISTER__METHODS);
		}
		return methods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, RiskPackage.RISK_REGISTER__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<PlanApproval> getPlanApprovals() {
		if (planApprovals == null) {
			planApprovals = new EObjectContainmentEList<PlanApproval>(PlanApproval.class, this, RiskPackage.RISK_REGISTER__PLAN_APPROVALS);
		}
		return planApprovals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK_REGISTER__METHODS:
				return ((InternalEList<?>)getMethods()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_REGISTER__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_REGISTER__PLAN_APPROVALS:
				return ((InternalEList<?>)getPlanApprovals()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.RISK_REGISTER__METHODS:
				return getMethods();
			case RiskPackage.RISK_REGISTER__RISKS:
				return getRisks();
			case RiskPackage.RISK_REGISTER__PLAN_APPROVALS:
				return getPlanApprovals();
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
			case RiskPackage.RISK_REGISTER__METHODS:
				getMethods().clear();
				getMethods().addAll((Collection<? extends RiskMethod>)newValue);
				return;
			case RiskPackage.RISK_REGISTER__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case RiskPackage.RISK_REGISTER__PLAN_APPROVALS:
				getPlanApprovals().clear();
				getPlanApprovals().addAll((Collection<? extends PlanApproval>)newValue);
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
			case RiskPackage.RISK_REGISTER__METHODS:
				getMethods().clear();
				return;
			case RiskPackage.RISK_REGISTER__RISKS:
				getRisks().clear();
				return;
			case RiskPackage.RISK_REGISTER__PLAN_APPROVALS:
				getPlanApprovals().clear();
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
			case RiskPackage.RISK_REGISTER__METHODS:
				return methods != null && !methods.isEmpty();
			case RiskPackage.RISK_REGISTER__RISKS:
				return risks != null && !risks.isEmpty();
			case RiskPackage.RISK_REGISTER__PLAN_APPROVALS:
				return planApprovals != null && !planApprovals.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //RiskRegisterImpl
