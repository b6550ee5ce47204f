/**
 */
package org.waarborg.controlset.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Local Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.LocalTextImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.LocalTextImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.LocalTextImpl#getSourceHash <em>Source Hash</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LocalTextImpl extends IdentifiedImpl implements LocalText {
	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceHash() <em>Source Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceHash()
	 * @generated
	 * @ordered
	 */
	protected String sourceHash = SOURCE_HASH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LocalTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.LOCAL_TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.LOCAL_TEXT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.LOCAL_TEXT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceHash() {
		return sourceHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceHash(String newSourceHash) {
		String oldSourceHash = sourceHash;
		sourceHash = newSourceHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.LOCAL_TEXT__SOURCE_HASH, oldSourceHash, sourceHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlsetPackage.LOCAL_TEXT__LANGUAGE:
				return getLanguage();
			case ControlsetPackage.LOCAL_TEXT__VALUE:
				return getValue();
			case ControlsetPackage.LOCAL_TEXT__SOURCE_HASH:
				return getSourceHash();
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
			case ControlsetPackage.LOCAL_TEXT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ControlsetPackage.LOCAL_TEXT__VALUE:
				setValue((String)newValue);
				return;
			case ControlsetPackage.LOCAL_TEXT__SOURCE_HASH:
				setSourceHash((String)newValue);
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
			case ControlsetPackage.LOCAL_TEXT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ControlsetPackage.LOCAL_TEXT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ControlsetPackage.LOCAL_TEXT__SOURCE_HASH:
				setSourceHash(SOURCE_HASH_EDEFAULT);
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
			case ControlsetPackage.LOCAL_TEXT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ControlsetPackage.LOCAL_TEXT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ControlsetPackage.LOCAL_TEXT__SOURCE_HASH:
				return SOURCE_HASH_EDEFAULT == null ? sourceHash != null : !SOURCE_HASH_EDEFAULT.equals(sourceHash);
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
		result.append(" (language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", sourceHash: "); //$NON-NLS-1$
		result.append(sourceHash);
		result.append(')');
		return result.toString();
	}

} //LocalTextImpl
