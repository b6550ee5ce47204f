/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.Period;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AuditClock;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.SchemeStep;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scheme Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.SchemeStepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SchemeStepImpl#getClock <em>Clock</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SchemeStepImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SchemeStepImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SchemeStepImpl#getWindow <em>Window</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SchemeStepImpl extends IdentifiedImpl implements SchemeStep {
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
	 * The default value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected static final AuditClock CLOCK_EDEFAULT = AuditClock.AFTER_DECISION;

	/**
	 * The cached value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected AuditClock clock = CLOCK_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected static final Period WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected Period window = WINDOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SchemeStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.SCHEME_STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SCHEME_STEP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuditClock getClock() {
		return clock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClock(AuditClock newClock) {
		AuditClock oldClock = clock;
		clock = newClock == null ? CLOCK_EDEFAULT : newClock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SCHEME_STEP__CLOCK, oldClock, clock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Period newPeriod) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SCHEME_STEP__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SCHEME_STEP__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getWindow() {
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindow(Period newWindow) {
		Period oldWindow = window;
		window = newWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SCHEME_STEP__WINDOW, oldWindow, window));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.SCHEME_STEP__KIND:
				return getKind();
			case AssurancePackage.SCHEME_STEP__CLOCK:
				return getClock();
			case AssurancePackage.SCHEME_STEP__PERIOD:
				return getPeriod();
			case AssurancePackage.SCHEME_STEP__YEAR:
				return getYear();
			case AssurancePackage.SCHEME_STEP__WINDOW:
				return getWindow();
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
			case AssurancePackage.SCHEME_STEP__KIND:
				setKind((AuditKind)newValue);
				return;
			case AssurancePackage.SCHEME_STEP__CLOCK:
				setClock((AuditClock)newValue);
				return;
			case AssurancePackage.SCHEME_STEP__PERIOD:
				setPeriod((Period)newValue);
				return;
			case AssurancePackage.SCHEME_STEP__YEAR:
				setYear((Integer)newValue);
				return;
			case AssurancePackage.SCHEME_STEP__WINDOW:
				setWindow((Period)newValue);
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
			case AssurancePackage.SCHEME_STEP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.SCHEME_STEP__CLOCK:
				setClock(CLOCK_EDEFAULT);
				return;
			case AssurancePackage.SCHEME_STEP__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case AssurancePackage.SCHEME_STEP__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case AssurancePackage.SCHEME_STEP__WINDOW:
				setWindow(WINDOW_EDEFAULT);
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
			case AssurancePackage.SCHEME_STEP__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.SCHEME_STEP__CLOCK:
				return clock != CLOCK_EDEFAULT;
			case AssurancePackage.SCHEME_STEP__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case AssurancePackage.SCHEME_STEP__YEAR:
				return year != YEAR_EDEFAULT;
			case AssurancePackage.SCHEME_STEP__WINDOW:
				return WINDOW_EDEFAULT == null ? window != null : !WINDOW_EDEFAULT.equals(window);
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
		result.append(", clock: "); //$NON-NLS-1$
		result.append(clock);
		result.append(", period: "); //$NON-NLS-1$
		result.append(period);
		result.append(", year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", window: "); //$NON-NLS-1$
		result.append(window);
		result.append(')');
		return result.toString();
	}

} //SchemeStepImpl
