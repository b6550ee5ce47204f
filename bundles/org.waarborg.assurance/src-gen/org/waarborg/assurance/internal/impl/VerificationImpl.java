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
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.Verification;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Verification</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.VerificationImpl#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.VerificationImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.VerificationImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.VerificationImpl#getWhere <em>Where</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.VerificationImpl#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.VerificationImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VerificationImpl extends IdentifiedImpl implements Verification {
	/**
	 * The default value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected static final Standing STANDING_EDEFAULT = Standing.CLAIMED;

	/**
	 * The cached value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected Standing standing = STANDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Person by;

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
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> remark;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VerificationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.VERIFICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Standing getStanding() {
		return standing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanding(Standing newStanding) {
		Standing oldStanding = standing;
		standing = newStanding == null ? STANDING_EDEFAULT : newStanding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.VERIFICATION__STANDING, oldStanding, standing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.VERIFICATION__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getBy() {
		if (by != null && by.eIsProxy()) {
			InternalEObject oldBy = (InternalEObject)by;
			by = (Person)eResolveProxy(oldBy);
			if (by != oldBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.VERIFICATION__BY, oldBy, by));
			}
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Person newBy) {
		Person oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.VERIFICATION__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.VERIFICATION__WHERE, oldWhere, where));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.VERIFICATION__PROOF, oldProof, proof));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.VERIFICATION__PROOF, oldProof, proof));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRemark() {
		if (remark == null) {
			remark = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.VERIFICATION__REMARK);
		}
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.VERIFICATION__REMARK:
				return ((InternalEList<?>)getRemark()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.VERIFICATION__STANDING:
				return getStanding();
			case AssurancePackage.VERIFICATION__ON:
				return getOn();
			case AssurancePackage.VERIFICATION__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case AssurancePackage.VERIFICATION__WHERE:
				return getWhere();
			case AssurancePackage.VERIFICATION__PROOF:
				if (resolve) return getProof();
				return basicGetProof();
			case AssurancePackage.VERIFICATION__REMARK:
				return getRemark();
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
			case AssurancePackage.VERIFICATION__STANDING:
				setStanding((Standing)newValue);
				return;
			case AssurancePackage.VERIFICATION__ON:
				setOn((LocalDate)newValue);
				return;
			case AssurancePackage.VERIFICATION__BY:
				setBy((Person)newValue);
				return;
			case AssurancePackage.VERIFICATION__WHERE:
				setWhere((String)newValue);
				return;
			case AssurancePackage.VERIFICATION__PROOF:
				setProof((Evidence)newValue);
				return;
			case AssurancePackage.VERIFICATION__REMARK:
				getRemark().clear();
				getRemark().addAll((Collection<? extends LocalText>)newValue);
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
			case AssurancePackage.VERIFICATION__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case AssurancePackage.VERIFICATION__ON:
				setOn(ON_EDEFAULT);
				return;
			case AssurancePackage.VERIFICATION__BY:
				setBy((Person)null);
				return;
			case AssurancePackage.VERIFICATION__WHERE:
				setWhere(WHERE_EDEFAULT);
				return;
			case AssurancePackage.VERIFICATION__PROOF:
				setProof((Evidence)null);
				return;
			case AssurancePackage.VERIFICATION__REMARK:
				getRemark().clear();
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
			case AssurancePackage.VERIFICATION__STANDING:
				return standing != STANDING_EDEFAULT;
			case AssurancePackage.VERIFICATION__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case AssurancePackage.VERIFICATION__BY:
				return by != null;
			case AssurancePackage.VERIFICATION__WHERE:
				return WHERE_EDEFAULT == null ? where != null : !WHERE_EDEFAULT.equals(where);
			case AssurancePackage.VERIFICATION__PROOF:
				return proof != null;
			case AssurancePackage.VERIFICATION__REMARK:
				return remark != null && !remark.isEmpty();
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
		result.append(" (standing: "); //$NON-NLS-1$
		result.append(standing);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", where: "); //$NON-NLS-1$
		result.append(where);
		result.append(')');
		return result.toString();
	}

} //VerificationImpl
