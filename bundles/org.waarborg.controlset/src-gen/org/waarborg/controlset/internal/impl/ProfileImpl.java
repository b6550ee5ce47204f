/**
 */
package org.waarborg.controlset.internal.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Profile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.ProfileImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ProfileImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ProfileImpl#isCareOnly <em>Care Only</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfileImpl extends IdentifiedImpl implements Profile {
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
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<String> controls;

	/**
	 * The default value of the '{@link #isCareOnly() <em>Care Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCareOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CARE_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCareOnly() <em>Care Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCareOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean careOnly = CARE_ONLY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.PROFILE__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getControls() {
		if (controls == null) {
			controls = new EDataTypeUniqueEList<String>(String.class, this, ControlsetPackage.PROFILE__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCareOnly() {
		return careOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCareOnly(boolean newCareOnly) {
		boolean oldCareOnly = careOnly;
		careOnly = newCareOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.PROFILE__CARE_ONLY, oldCareOnly, careOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlsetPackage.PROFILE__TITLE:
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
			case ControlsetPackage.PROFILE__TITLE:
				return getTitle();
			case ControlsetPackage.PROFILE__CONTROLS:
				return getControls();
			case ControlsetPackage.PROFILE__CARE_ONLY:
				return isCareOnly();
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
			case ControlsetPackage.PROFILE__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.PROFILE__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends String>)newValue);
				return;
			case ControlsetPackage.PROFILE__CARE_ONLY:
				setCareOnly((Boolean)newValue);
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
			case ControlsetPackage.PROFILE__TITLE:
				getTitle().clear();
				return;
			case ControlsetPackage.PROFILE__CONTROLS:
				getControls().clear();
				return;
			case ControlsetPackage.PROFILE__CARE_ONLY:
				setCareOnly(CARE_ONLY_EDEFAULT);
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
			case ControlsetPackage.PROFILE__TITLE:
				return title != null && !title.isEmpty();
			case ControlsetPackage.PROFILE__CONTROLS:
				return controls != null && !controls.isEmpty();
			case ControlsetPackage.PROFILE__CARE_ONLY:
				return careOnly != CARE_ONLY_EDEFAULT;
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
		result.append(" (controls: "); //$NON-NLS-1$
		result.append(controls);
		result.append(", careOnly: "); //$NON-NLS-1$
		result.append(careOnly);
		result.append(')');
		return result.toString();
	}

} //ProfileImpl
