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
import org.waarborg.assurance.Coverage;

import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coverage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.CoverageImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CoverageImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CoverageImpl#getBecause <em>Because</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CoverageImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CoverageImpl#getOn <em>On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoverageImpl extends IdentifiedImpl implements Coverage {
	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected Element subject;

	/**
	 * The default value of the '{@link #getCovers() <em>Covers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected static final Flag COVERS_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected Flag covers = COVERS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBecause() <em>Because</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecause()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> because;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoverageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.COVERAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getSubject() {
		if (subject != null && subject.eIsProxy()) {
			InternalEObject oldSubject = (InternalEObject)subject;
			subject = (Element)eResolveProxy(oldSubject);
			if (subject != oldSubject) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.COVERAGE__SUBJECT, oldSubject, subject));
			}
		}
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Element basicGetSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(Element newSubject) {
		Element oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.COVERAGE__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getCovers() {
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCovers(Flag newCovers) {
		Flag oldCovers = covers;
		covers = newCovers == null ? COVERS_EDEFAULT : newCovers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.COVERAGE__COVERS, oldCovers, covers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getBecause() {
		if (because == null) {
			because = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.COVERAGE__BECAUSE);
		}
		return because;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.COVERAGE__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.COVERAGE__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.COVERAGE__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.COVERAGE__BECAUSE:
				return ((InternalEList<?>)getBecause()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.COVERAGE__SUBJECT:
				if (resolve) return getSubject();
				return basicGetSubject();
			case AssurancePackage.COVERAGE__COVERS:
				return getCovers();
			case AssurancePackage.COVERAGE__BECAUSE:
				return getBecause();
			case AssurancePackage.COVERAGE__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case AssurancePackage.COVERAGE__ON:
				return getOn();
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
			case AssurancePackage.COVERAGE__SUBJECT:
				setSubject((Element)newValue);
				return;
			case AssurancePackage.COVERAGE__COVERS:
				setCovers((Flag)newValue);
				return;
			case AssurancePackage.COVERAGE__BECAUSE:
				getBecause().clear();
				getBecause().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.COVERAGE__BY:
				setBy((Person)newValue);
				return;
			case AssurancePackage.COVERAGE__ON:
				setOn((LocalDate)newValue);
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
			case AssurancePackage.COVERAGE__SUBJECT:
				setSubject((Element)null);
				return;
			case AssurancePackage.COVERAGE__COVERS:
				setCovers(COVERS_EDEFAULT);
				return;
			case AssurancePackage.COVERAGE__BECAUSE:
				getBecause().clear();
				return;
			case AssurancePackage.COVERAGE__BY:
				setBy((Person)null);
				return;
			case AssurancePackage.COVERAGE__ON:
				setOn(ON_EDEFAULT);
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
			case AssurancePackage.COVERAGE__SUBJECT:
				return subject != null;
			case AssurancePackage.COVERAGE__COVERS:
				return covers != COVERS_EDEFAULT;
			case AssurancePackage.COVERAGE__BECAUSE:
				return because != null && !because.isEmpty();
			case AssurancePackage.COVERAGE__BY:
				return by != null;
			case AssurancePackage.COVERAGE__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
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
		result.append(" (covers: "); //$NON-NLS-1$
		result.append(covers);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(')');
		return result.toString();
	}

} //CoverageImpl
