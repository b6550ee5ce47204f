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

import org.waarborg.dossier.Classification;

import org.waarborg.risk.FrozenLevel;
import org.waarborg.risk.FrozenRisk;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskSnapshot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Snapshot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getDossier <em>Dossier</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getRegister <em>Register</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskSnapshotImpl extends IdentifiedImpl implements RiskSnapshot {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDossier() <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDossier()
	 * @generated
	 * @ordered
	 */
	protected static final String DOSSIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDossier() <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDossier()
	 * @generated
	 * @ordered
	 */
	protected String dossier = DOSSIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegister() <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegister() <em>Register</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegister()
	 * @generated
	 * @ordered
	 */
	protected String register = REGISTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getClassification() <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassification()
	 * @generated
	 * @ordered
	 */
	protected static final Classification CLASSIFICATION_EDEFAULT = Classification.INTERNAL;

	/**
	 * The cached value of the '{@link #getClassification() <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassification()
	 * @generated
	 * @ordered
	 */
	protected Classification classification = CLASSIFICATION_EDEFAULT;

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
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

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
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int METHOD_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected int methodVersion = METHOD_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenLevel> levels;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenRisk> risks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskSnapshotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK_SNAPSHOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDossier() {
		return dossier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDossier(String newDossier) {
		String oldDossier = dossier;
		dossier = newDossier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__DOSSIER, oldDossier, dossier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegister() {
		return register;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegister(String newRegister) {
		String oldRegister = register;
		register = newRegister;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__REGISTER, oldRegister, register));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classification getClassification() {
		return classification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassification(Classification newClassification) {
		Classification oldClassification = classification;
		classification = newClassification == null ? CLASSIFICATION_EDEFAULT : newClassification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__CLASSIFICATION, oldClassification, classification));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK_SNAPSHOT__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMethodVersion() {
		return methodVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodVersion(int newMethodVersion) {
		int oldMethodVersion = methodVersion;
		methodVersion = newMethodVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SNAPSHOT__METHOD_VERSION, oldMethodVersion, methodVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenLevel> getLevels() {
		if (levels == null) {
			levels = new EObjectContainmentEList<FrozenLevel>(FrozenLevel.class, this, RiskPackage.RISK_SNAPSHOT__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenRisk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<FrozenRisk>(FrozenRisk.class, this, RiskPackage.RISK_SNAPSHOT__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK_SNAPSHOT__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_SNAPSHOT__LEVELS:
				return ((InternalEList<?>)getLevels()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_SNAPSHOT__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.RISK_SNAPSHOT__FORMAT_VERSION:
				return getFormatVersion();
			case RiskPackage.RISK_SNAPSHOT__DOSSIER:
				return getDossier();
			case RiskPackage.RISK_SNAPSHOT__REGISTER:
				return getRegister();
			case RiskPackage.RISK_SNAPSHOT__CLASSIFICATION:
				return getClassification();
			case RiskPackage.RISK_SNAPSHOT__ON:
				return getOn();
			case RiskPackage.RISK_SNAPSHOT__BY:
				return getBy();
			case RiskPackage.RISK_SNAPSHOT__TITLE:
				return getTitle();
			case RiskPackage.RISK_SNAPSHOT__METHOD:
				return getMethod();
			case RiskPackage.RISK_SNAPSHOT__METHOD_VERSION:
				return getMethodVersion();
			case RiskPackage.RISK_SNAPSHOT__LEVELS:
				return getLevels();
			case RiskPackage.RISK_SNAPSHOT__RISKS:
				return getRisks();
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
			case RiskPackage.RISK_SNAPSHOT__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__DOSSIER:
				setDossier((String)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__REGISTER:
				setRegister((String)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__CLASSIFICATION:
				setClassification((Classification)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__ON:
				setOn((LocalDate)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__BY:
				setBy((String)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__METHOD:
				setMethod((String)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__METHOD_VERSION:
				setMethodVersion((Integer)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends FrozenLevel>)newValue);
				return;
			case RiskPackage.RISK_SNAPSHOT__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends FrozenRisk>)newValue);
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
			case RiskPackage.RISK_SNAPSHOT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__DOSSIER:
				setDossier(DOSSIER_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__REGISTER:
				setRegister(REGISTER_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__ON:
				setOn(ON_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__BY:
				setBy(BY_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__TITLE:
				getTitle().clear();
				return;
			case RiskPackage.RISK_SNAPSHOT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__METHOD_VERSION:
				setMethodVersion(METHOD_VERSION_EDEFAULT);
				return;
			case RiskPackage.RISK_SNAPSHOT__LEVELS:
				getLevels().clear();
				return;
			case RiskPackage.RISK_SNAPSHOT__RISKS:
				getRisks().clear();
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
			case RiskPackage.RISK_SNAPSHOT__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case RiskPackage.RISK_SNAPSHOT__DOSSIER:
				return DOSSIER_EDEFAULT == null ? dossier != null : !DOSSIER_EDEFAULT.equals(dossier);
			case RiskPackage.RISK_SNAPSHOT__REGISTER:
				return REGISTER_EDEFAULT == null ? register != null : !REGISTER_EDEFAULT.equals(register);
			case RiskPackage.RISK_SNAPSHOT__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
			case RiskPackage.RISK_SNAPSHOT__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case RiskPackage.RISK_SNAPSHOT__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case RiskPackage.RISK_SNAPSHOT__TITLE:
				return title != null && !title.isEmpty();
			case RiskPackage.RISK_SNAPSHOT__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case RiskPackage.RISK_SNAPSHOT__METHOD_VERSION:
				return methodVersion != METHOD_VERSION_EDEFAULT;
			case RiskPackage.RISK_SNAPSHOT__LEVELS:
				return levels != null && !levels.isEmpty();
			case RiskPackage.RISK_SNAPSHOT__RISKS:
				return risks != null && !risks.isEmpty();
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
		result.append(" (formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", dossier: "); //$NON-NLS-1$
		result.append(dossier);
		result.append(", register: "); //$NON-NLS-1$
		result.append(register);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", by: "); //$NON-NLS-1$
		result.append(by);
		result.append(", method: "); //$NON-NLS-1$
		result.append(method);
		result.append(", methodVersion: "); //$NON-NLS-1$
		result.append(methodVersion);
		result.append(')');
		return result.toString();
	}

} //RiskSnapshotImpl
