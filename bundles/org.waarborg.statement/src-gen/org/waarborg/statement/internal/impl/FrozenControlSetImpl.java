/**
 */
package org.waarborg.statement.internal.impl;

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

import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Control Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getExtends <em>Extends</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl#getTitle <em>Title</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenControlSetImpl extends IdentifiedImpl implements FrozenControlSet {
	/**
	 * The default value of the '{@link #getSet() <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSet()
	 * @generated
	 * @ordered
	 */
	protected static final String SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSet() <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSet()
	 * @generated
	 * @ordered
	 */
	protected String set = SET_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getNorm() <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected static final String NORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNorm() <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected String norm = NORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ControlSetStatus STATUS_EDEFAULT = ControlSetStatus.IN_PREPARATION;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ControlSetStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExtends() <em>Extends</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtends()
	 * @generated
	 * @ordered
	 */
	protected EList<String> extends_;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenControlSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_CONTROL_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSet() {
		return set;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSet(String newSet) {
		String oldSet = set;
		set = newSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_CONTROL_SET__SET, oldSet, set));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_CONTROL_SET__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_CONTROL_SET__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNorm() {
		return norm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNorm(String newNorm) {
		String oldNorm = norm;
		norm = newNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_CONTROL_SET__NORM, oldNorm, norm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_CONTROL_SET__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSetStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ControlSetStatus newStatus) {
		ControlSetStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_CONTROL_SET__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getExtends() {
		if (extends_ == null) {
			extends_ = new EDataTypeUniqueEList<String>(String.class, this, StatementPackage.FROZEN_CONTROL_SET__EXTENDS);
		}
		return extends_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_CONTROL_SET__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_CONTROL_SET__TITLE:
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
			case StatementPackage.FROZEN_CONTROL_SET__SET:
				return getSet();
			case StatementPackage.FROZEN_CONTROL_SET__VERSION:
				return getVersion();
			case StatementPackage.FROZEN_CONTROL_SET__SHA256:
				return getSha256();
			case StatementPackage.FROZEN_CONTROL_SET__NORM:
				return getNorm();
			case StatementPackage.FROZEN_CONTROL_SET__EDITION:
				return getEdition();
			case StatementPackage.FROZEN_CONTROL_SET__STATUS:
				return getStatus();
			case StatementPackage.FROZEN_CONTROL_SET__EXTENDS:
				return getExtends();
			case StatementPackage.FROZEN_CONTROL_SET__TITLE:
				return getTitle();
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
			case StatementPackage.FROZEN_CONTROL_SET__SET:
				setSet((String)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__VERSION:
				setVersion((String)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__SHA256:
				setSha256((String)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__NORM:
				setNorm((String)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__EDITION:
				setEdition((String)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__STATUS:
				setStatus((ControlSetStatus)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__EXTENDS:
				getExtends().clear();
				getExtends().addAll((Collection<? extends String>)newValue);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
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
			case StatementPackage.FROZEN_CONTROL_SET__SET:
				setSet(SET_EDEFAULT);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__NORM:
				setNorm(NORM_EDEFAULT);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case StatementPackage.FROZEN_CONTROL_SET__EXTENDS:
				getExtends().clear();
				return;
			case StatementPackage.FROZEN_CONTROL_SET__TITLE:
				getTitle().clear();
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
			case StatementPackage.FROZEN_CONTROL_SET__SET:
				return SET_EDEFAULT == null ? set != null : !SET_EDEFAULT.equals(set);
			case StatementPackage.FROZEN_CONTROL_SET__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case StatementPackage.FROZEN_CONTROL_SET__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case StatementPackage.FROZEN_CONTROL_SET__NORM:
				return NORM_EDEFAULT == null ? norm != null : !NORM_EDEFAULT.equals(norm);
			case StatementPackage.FROZEN_CONTROL_SET__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case StatementPackage.FROZEN_CONTROL_SET__STATUS:
				return status != STATUS_EDEFAULT;
			case StatementPackage.FROZEN_CONTROL_SET__EXTENDS:
				return extends_ != null && !extends_.isEmpty();
			case StatementPackage.FROZEN_CONTROL_SET__TITLE:
				return title != null && !title.isEmpty();
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
		result.append(" (set: "); //$NON-NLS-1$
		result.append(set);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", norm: "); //$NON-NLS-1$
		result.append(norm);
		result.append(", edition: "); //$NON-NLS-1$
		result.append(edition);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", extends: "); //$NON-NLS-1$
		result.append(extends_);
		result.append(')');
		return result.toString();
	}

} //FrozenControlSetImpl
