/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.StateReport;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>State Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.StateReportImpl#getState <em>State</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.StateReportImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.StateReportImpl#getSeenOn <em>Seen On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.StateReportImpl#getSeenBy <em>Seen By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.StateReportImpl#getWhere <em>Where</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.StateReportImpl#getProof <em>Proof</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StateReportImpl extends IdentifiedImpl implements StateReport {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateState STATE_EDEFAULT = CertificateState.VALID;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CertificateState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeenOn() <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SEEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeenOn() <em>Seen On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate seenOn = SEEN_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSeenBy() <em>Seen By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeenBy()
	 * @generated
	 * @ordered
	 */
	protected Person seenBy;

	/**
	 * The default value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected String where = WHERE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProof() <em>Proof</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected Evidence proof;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StateReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.STATE_REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CertificateState newState) {
		CertificateState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.STATE_REPORT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.STATE_REPORT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSeenOn() {
		return seenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeenOn(LocalDate newSeenOn) {
		LocalDate oldSeenOn = seenOn;
		seenOn = newSeenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.STATE_REPORT__SEEN_ON, oldSeenOn, seenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSeenBy() {
		if (seenBy != null && seenBy.eIsProxy()) {
			InternalEObject oldSeenBy = (InternalEObject)seenBy;
			seenBy = (Person)eResolveProxy(oldSeenBy);
			if (seenBy != oldSeenBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.STATE_REPORT__SEEN_BY, oldSeenBy, seenBy));
			}
		}
		return seenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSeenBy() {
		return seenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeenBy(Person newSeenBy) {
		Person oldSeenBy = seenBy;
		seenBy = newSeenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.STATE_REPORT__SEEN_BY, oldSeenBy, seenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhere() {
		return where;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhere(String newWhere) {
		String oldWhere = where;
		where = newWhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.STATE_REPORT__WHERE, oldWhere, where));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getProof() {
		if (proof != null && proof.eIsProxy()) {
			InternalEObject oldProof = (InternalEObject)proof;
			proof = (Evidence)eResolveProxy(oldProof);
			if (proof != oldProof) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.STATE_REPORT__PROOF, oldProof, proof));
			}
		}
		return proof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetProof() {
		return proof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProof(Evidence newProof) {
		Evidence oldProof = proof;
		proof = newProof;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.STATE_REPORT__PROOF, oldProof, proof));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.STATE_REPORT__STATE:
				return getState();
			case AssurancePackage.STATE_REPORT__FROM:
				return getFrom();
			case AssurancePackage.STATE_REPORT__SEEN_ON:
				return getSeenOn();
			case AssurancePackage.STATE_REPORT__SEEN_BY:
				if (resolve) return getSeenBy();
				return basicGetSeenBy();
			case AssurancePackage.STATE_REPORT__WHERE:
				return getWhere();
			case AssurancePackage.STATE_REPORT__PROOF:
				if (resolve) return getProof();
				return basicGetProof();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AssurancePackage.STATE_REPORT__STATE:
				setState((CertificateState)newValue);
				return;
			case AssurancePackage.STATE_REPORT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case AssurancePackage.STATE_REPORT__SEEN_ON:
				setSeenOn((LocalDate)newValue);
				return;
			case AssurancePackage.STATE_REPORT__SEEN_BY:
				setSeenBy((Person)newValue);
				return;
			case AssurancePackage.STATE_REPORT__WHERE:
				setWhere((String)newValue);
				return;
			case AssurancePackage.STATE_REPORT__PROOF:
				setProof((Evidence)newValue);
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
			case AssurancePackage.STATE_REPORT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case AssurancePackage.STATE_REPORT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AssurancePackage.STATE_REPORT__SEEN_ON:
				setSeenOn(SEEN_ON_EDEFAULT);
				return;
			case AssurancePackage.STATE_REPORT__SEEN_BY:
				setSeenBy((Person)null);
				return;
			case AssurancePackage.STATE_REPORT__WHERE:
				setWhere(WHERE_EDEFAULT);
				return;
			case AssurancePackage.STATE_REPORT__PROOF:
				setProof((Evidence)null);
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
			case AssurancePackage.STATE_REPORT__STATE:
				return state != STATE_EDEFAULT;
			case AssurancePackage.STATE_REPORT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AssurancePackage.STATE_REPORT__SEEN_ON:
				return SEEN_ON_EDEFAULT == null ? seenOn != null : !SEEN_ON_EDEFAULT.equals(seenOn);
			case AssurancePackage.STATE_REPORT__SEEN_BY:
				return seenBy != null;
			case AssurancePackage.STATE_REPORT__WHERE:
				return WHERE_EDEFAULT == null ? where != null : !WHERE_EDEFAULT.equals(where);
			case AssurancePackage.STATE_REPORT__PROOF:
				return proof != null;
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
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", seenOn: "); //$NON-NLS-1$
		result.append(seenOn);
		result.append(", where: "); //$NON-NLS-1$
		result.append(where);
		result.append(')');
		return result.toString();
	}

} //StateReportImpl
