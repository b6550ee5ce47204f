/**
 */
package org.waarborg.risk.internal.impl;

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

import org.waarborg.risk.FrozenLevel;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.Tone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenLevelImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenLevelImpl#getTone <em>Tone</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenLevelImpl#isAboveThreshold <em>Above Threshold</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenLevelImpl extends IdentifiedImpl implements FrozenLevel {
	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> title;

	/**
	 * The default value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected static final Tone TONE_EDEFAULT = Tone.CALM;

	/**
	 * The cached value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected Tone tone = TONE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAboveThreshold() <em>Above Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAboveThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABOVE_THRESHOLD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAboveThreshold() <em>Above Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAboveThreshold()
	 * @generated
	 * @ordered
	 */
	protected boolean aboveThreshold = ABOVE_THRESHOLD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenLevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.FROZEN_LEVEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.FROZEN_LEVEL__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tone getTone() {
		return tone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTone(Tone newTone) {
		Tone oldTone = tone;
		tone = newTone == null ? TONE_EDEFAULT : newTone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_LEVEL__TONE, oldTone, tone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAboveThreshold() {
		return aboveThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAboveThreshold(boolean newAboveThreshold) {
		boolean oldAboveThreshold = aboveThreshold;
		aboveThreshold = newAboveThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_LEVEL__ABOVE_THRESHOLD, oldAboveThreshold, aboveThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.FROZEN_LEVEL__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.FROZEN_LEVEL__TITLE:
				return getTitle();
			case RiskPackage.FROZEN_LEVEL__TONE:
				return getTone();
			case RiskPackage.FROZEN_LEVEL__ABOVE_THRESHOLD:
				return isAboveThreshold();
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
			case RiskPackage.FROZEN_LEVEL__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.FROZEN_LEVEL__TONE:
				setTone((Tone)newValue);
				return;
			case RiskPackage.FROZEN_LEVEL__ABOVE_THRESHOLD:
				setAboveThreshold((Boolean)newValue);
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
			case RiskPackage.FROZEN_LEVEL__TITLE:
				getTitle().clear();
				return;
			case RiskPackage.FROZEN_LEVEL__TONE:
				setTone(TONE_EDEFAULT);
				return;
			case RiskPackage.FROZEN_LEVEL__ABOVE_THRESHOLD:
				setAboveThreshold(ABOVE_THRESHOLD_EDEFAULT);
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
			case RiskPackage.FROZEN_LEVEL__TITLE:
				return title != null && !title.isEmpty();
			case RiskPackage.FROZEN_LEVEL__TONE:
				return tone != TONE_EDEFAULT;
			case RiskPackage.FROZEN_LEVEL__ABOVE_THRESHOLD:
				return aboveThreshold != ABOVE_THRESHOLD_EDEFAULT;
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
		result.append(" (tone: "); //$NON-NLS-1$
		result.append(tone);
		result.append(", aboveThreshold: "); //$NON-NLS-1$
		result.append(aboveThreshold);
		result.append(')');
		return result.toString();
	}

} //FrozenLevelImpl
