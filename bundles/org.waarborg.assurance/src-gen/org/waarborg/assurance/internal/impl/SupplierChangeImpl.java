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
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierChangeKind;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplier Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl#getSettledOn <em>Settled On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl#getSettledBy <em>Settled By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupplierChangeImpl extends IdentifiedImpl implements SupplierChange {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SupplierChangeKind KIND_EDEFAULT = SupplierChangeKind.OWNERSHIP;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SupplierChangeKind kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> text;

	/**
	 * The default value of the '{@link #getSettledOn() <em>Settled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettledOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SETTLED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSettledOn() <em>Settled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettledOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate settledOn = SETTLED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSettledBy() <em>Settled By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettledBy()
	 * @generated
	 * @ordered
	 */
	protected Person settledBy;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupplierChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.SUPPLIER_CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplierChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SupplierChangeKind newKind) {
		SupplierChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER_CHANGE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER_CHANGE__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.SUPPLIER_CHANGE__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSettledOn() {
		return settledOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettledOn(LocalDate newSettledOn) {
		LocalDate oldSettledOn = settledOn;
		settledOn = newSettledOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER_CHANGE__SETTLED_ON, oldSettledOn, settledOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSettledBy() {
		if (settledBy != null && settledBy.eIsProxy()) {
			InternalEObject oldSettledBy = (InternalEObject)settledBy;
			settledBy = (Person)eResolveProxy(oldSettledBy);
			if (settledBy != oldSettledBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.SUPPLIER_CHANGE__SETTLED_BY, oldSettledBy, settledBy));
			}
		}
		return settledBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSettledBy() {
		return settledBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettledBy(Person newSettledBy) {
		Person oldSettledBy = settledBy;
		settledBy = newSettledBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER_CHANGE__SETTLED_BY, oldSettledBy, settledBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getOutcome() {
		if (outcome == null) {
			outcome = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.SUPPLIER_CHANGE__OUTCOME);
		}
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.SUPPLIER_CHANGE__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUPPLIER_CHANGE__OUTCOME:
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
			case AssurancePackage.SUPPLIER_CHANGE__KIND:
				return getKind();
			case AssurancePackage.SUPPLIER_CHANGE__ON:
				return getOn();
			case AssurancePackage.SUPPLIER_CHANGE__TEXT:
				return getText();
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_ON:
				return getSettledOn();
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_BY:
				if (resolve) return getSettledBy();
				return basicGetSettledBy();
			case AssurancePackage.SUPPLIER_CHANGE__OUTCOME:
				return getOutcome();
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
			case AssurancePackage.SUPPLIER_CHANGE__KIND:
				setKind((SupplierChangeKind)newValue);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__ON:
				setOn((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_ON:
				setSettledOn((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_BY:
				setSettledBy((Person)newValue);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__OUTCOME:
				getOutcome().clear();
				getOutcome().addAll((Collection<? extends LocalText>)newValue);
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
			case AssurancePackage.SUPPLIER_CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__ON:
				setOn(ON_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__TEXT:
				getText().clear();
				return;
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_ON:
				setSettledOn(SETTLED_ON_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_BY:
				setSettledBy((Person)null);
				return;
			case AssurancePackage.SUPPLIER_CHANGE__OUTCOME:
				getOutcome().clear();
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
			case AssurancePackage.SUPPLIER_CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.SUPPLIER_CHANGE__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case AssurancePackage.SUPPLIER_CHANGE__TEXT:
				return text != null && !text.isEmpty();
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_ON:
				return SETTLED_ON_EDEFAULT == null ? settledOn != null : !SETTLED_ON_EDEFAULT.equals(settledOn);
			case AssurancePackage.SUPPLIER_CHANGE__SETTLED_BY:
				return settledBy != null;
			case AssurancePackage.SUPPLIER_CHANGE__OUTCOME:
				return outcome != null && !outcome.isEmpty();
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
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", settledOn: "); //$NON-NLS-1$
		result.append(settledOn);
		result.append(')');
		return result.toString();
	}

} //SupplierChangeImpl
