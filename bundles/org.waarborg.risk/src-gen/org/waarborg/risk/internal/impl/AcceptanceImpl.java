/**
 */
package org.waarborg.risk.internal.impl;

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

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Person;

import org.waarborg.risk.Acceptance;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Impact;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.TreatmentOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Acceptance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getState <em>State</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getOption <em>Option</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getWithdrawnBy <em>Withdrawn By</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.AcceptanceImpl#getWithdrawnBecause <em>Withdrawn Because</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcceptanceImpl extends IdentifiedImpl implements Acceptance {
	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected RiskMethod method;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final AssessedState STATE_EDEFAULT = AssessedState.INHERENT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected AssessedState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final int LIKELIHOOD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLikelihood() <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected int likelihood = LIKELIHOOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImpacts() <em>Impacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Impact> impacts;

	/**
	 * The default value of the '{@link #getOption() <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOption()
	 * @generated
	 * @ordered
	 */
	protected static final TreatmentOption OPTION_EDEFAULT = TreatmentOption.UNDECIDED;

	/**
	 * The cached value of the '{@link #getOption() <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOption()
	 * @generated
	 * @ordered
	 */
	protected TreatmentOption option = OPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> reason;

	/**
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected Approval approval;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WITHDRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate withdrawnOn = WITHDRAWN_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWithdrawnBy() <em>Withdrawn By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBy()
	 * @generated
	 * @ordered
	 */
	protected Person withdrawnBy;

	/**
	 * The cached value of the '{@link #getWithdrawnBecause() <em>Withdrawn Because</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBecause()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> withdrawnBecause;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcceptanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.ACCEPTANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskMethod getMethod() {
		if (method != null && method.eIsProxy()) {
			InternalEObject oldMethod = (InternalEObject)method;
			method = (RiskMethod)eResolveProxy(oldMethod);
			if (method != oldMethod) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RiskPackage.ACCEPTANCE__METHOD, oldMethod, method));
			}
		}
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskMethod basicGetMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(RiskMethod newMethod) {
		RiskMethod oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessedState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(AssessedState newState) {
		AssessedState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLikelihood() {
		return likelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihood(int newLikelihood) {
		int oldLikelihood = likelihood;
		likelihood = newLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__LIKELIHOOD, oldLikelihood, likelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Impact> getImpacts() {
		if (impacts == null) {
			impacts = new EObjectContainmentEList<Impact>(Impact.class, this, RiskPackage.ACCEPTANCE__IMPACTS);
		}
		return impacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TreatmentOption getOption() {
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOption(TreatmentOption newOption) {
		TreatmentOption oldOption = option;
		option = newOption == null ? OPTION_EDEFAULT : newOption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__OPTION, oldOption, option));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getReason() {
		if (reason == null) {
			reason = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.ACCEPTANCE__REASON);
		}
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApproval(Approval newApproval, NotificationChain msgs) {
		Approval oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__APPROVAL, oldApproval, newApproval);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproval(Approval newApproval) {
		if (newApproval != approval) {
			NotificationChain msgs = null;
			if (approval != null)
				msgs = ((InternalEObject)approval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RiskPackage.ACCEPTANCE__APPROVAL, null, msgs);
			if (newApproval != null)
				msgs = ((InternalEObject)newApproval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RiskPackage.ACCEPTANCE__APPROVAL, null, msgs);
			msgs = basicSetApproval(newApproval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__APPROVAL, newApproval, newApproval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWithdrawnOn() {
		return withdrawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnOn(LocalDate newWithdrawnOn) {
		LocalDate oldWithdrawnOn = withdrawnOn;
		withdrawnOn = newWithdrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__WITHDRAWN_ON, oldWithdrawnOn, withdrawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getWithdrawnBy() {
		if (withdrawnBy != null && withdrawnBy.eIsProxy()) {
			InternalEObject oldWithdrawnBy = (InternalEObject)withdrawnBy;
			withdrawnBy = (Person)eResolveProxy(oldWithdrawnBy);
			if (withdrawnBy != oldWithdrawnBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RiskPackage.ACCEPTANCE__WITHDRAWN_BY, oldWithdrawnBy, withdrawnBy));
			}
		}
		return withdrawnBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetWithdrawnBy() {
		return withdrawnBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnBy(Person newWithdrawnBy) {
		Person oldWithdrawnBy = withdrawnBy;
		withdrawnBy = newWithdrawnBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.ACCEPTANCE__WITHDRAWN_BY, oldWithdrawnBy, withdrawnBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getWithdrawnBecause() {
		if (withdrawnBecause == null) {
			withdrawnBecause = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.ACCEPTANCE__WITHDRAWN_BECAUSE);
		}
		return withdrawnBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.ACCEPTANCE__IMPACTS:
				return ((InternalEList<?>)getImpacts()).basicRemove(otherEnd, msgs);
			case RiskPackage.ACCEPTANCE__REASON:
				return ((InternalEList<?>)getReason()).basicRemove(otherEnd, msgs);
			case RiskPackage.ACCEPTANCE__APPROVAL:
				return basicSetApproval(null, msgs);
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BECAUSE:
				return ((InternalEList<?>)getWithdrawnBecause()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.ACCEPTANCE__METHOD:
				if (resolve) return getMethod();
				return basicGetMethod();
			case RiskPackage.ACCEPTANCE__STATE:
				return getState();
			case RiskPackage.ACCEPTANCE__LIKELIHOOD:
				return getLikelihood();
			case RiskPackage.ACCEPTANCE__IMPACTS:
				return getImpacts();
			case RiskPackage.ACCEPTANCE__OPTION:
				return getOption();
			case RiskPackage.ACCEPTANCE__REASON:
				return getReason();
			case RiskPackage.ACCEPTANCE__APPROVAL:
				return getApproval();
			case RiskPackage.ACCEPTANCE__UNTIL:
				return getUntil();
			case RiskPackage.ACCEPTANCE__WITHDRAWN_ON:
				return getWithdrawnOn();
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BY:
				if (resolve) return getWithdrawnBy();
				return basicGetWithdrawnBy();
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BECAUSE:
				return getWithdrawnBecause();
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
			case RiskPackage.ACCEPTANCE__METHOD:
				setMethod((RiskMethod)newValue);
				return;
			case RiskPackage.ACCEPTANCE__STATE:
				setState((AssessedState)newValue);
				return;
			case RiskPackage.ACCEPTANCE__LIKELIHOOD:
				setLikelihood((Integer)newValue);
				return;
			case RiskPackage.ACCEPTANCE__IMPACTS:
				getImpacts().clear();
				getImpacts().addAll((Collection<? extends Impact>)newValue);
				return;
			case RiskPackage.ACCEPTANCE__OPTION:
				setOption((TreatmentOption)newValue);
				return;
			case RiskPackage.ACCEPTANCE__REASON:
				getReason().clear();
				getReason().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.ACCEPTANCE__APPROVAL:
				setApproval((Approval)newValue);
				return;
			case RiskPackage.ACCEPTANCE__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_ON:
				setWithdrawnOn((LocalDate)newValue);
				return;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BY:
				setWithdrawnBy((Person)newValue);
				return;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BECAUSE:
				getWithdrawnBecause().clear();
				getWithdrawnBecause().addAll((Collection<? extends LocalText>)newValue);
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
			case RiskPackage.ACCEPTANCE__METHOD:
				setMethod((RiskMethod)null);
				return;
			case RiskPackage.ACCEPTANCE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RiskPackage.ACCEPTANCE__LIKELIHOOD:
				setLikelihood(LIKELIHOOD_EDEFAULT);
				return;
			case RiskPackage.ACCEPTANCE__IMPACTS:
				getImpacts().clear();
				return;
			case RiskPackage.ACCEPTANCE__OPTION:
				setOption(OPTION_EDEFAULT);
				return;
			case RiskPackage.ACCEPTANCE__REASON:
				getReason().clear();
				return;
			case RiskPackage.ACCEPTANCE__APPROVAL:
				setApproval((Approval)null);
				return;
			case RiskPackage.ACCEPTANCE__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_ON:
				setWithdrawnOn(WITHDRAWN_ON_EDEFAULT);
				return;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BY:
				setWithdrawnBy((Person)null);
				return;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BECAUSE:
				getWithdrawnBecause().clear();
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
			case RiskPackage.ACCEPTANCE__METHOD:
				return method != null;
			case RiskPackage.ACCEPTANCE__STATE:
				return state != STATE_EDEFAULT;
			case RiskPackage.ACCEPTANCE__LIKELIHOOD:
				return likelihood != LIKELIHOOD_EDEFAULT;
			case RiskPackage.ACCEPTANCE__IMPACTS:
				return impacts != null && !impacts.isEmpty();
			case RiskPackage.ACCEPTANCE__OPTION:
				return option != OPTION_EDEFAULT;
			case RiskPackage.ACCEPTANCE__REASON:
				return reason != null && !reason.isEmpty();
			case RiskPackage.ACCEPTANCE__APPROVAL:
				return approval != null;
			case RiskPackage.ACCEPTANCE__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case RiskPackage.ACCEPTANCE__WITHDRAWN_ON:
				return WITHDRAWN_ON_EDEFAULT == null ? withdrawnOn != null : !WITHDRAWN_ON_EDEFAULT.equals(withdrawnOn);
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BY:
				return withdrawnBy != null;
			case RiskPackage.ACCEPTANCE__WITHDRAWN_BECAUSE:
				return withdrawnBecause != null && !withdrawnBecause.isEmpty();
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
		result.append(" (state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", likelihood: "); //$NON-NLS-1$
		result.append(likelihood);
		result.append(", option: "); //$NON-NLS-1$
		result.append(option);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", withdrawnOn: "); //$NON-NLS-1$
		result.append(withdrawnOn);
		result.append(')');
		return result.toString();
	}

} //AcceptanceImpl
