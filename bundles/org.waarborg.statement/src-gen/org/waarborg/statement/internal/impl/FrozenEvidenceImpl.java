/**
 */
package org.waarborg.statement.internal.impl;

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
import org.waarborg.dossier.EvidenceKind;

import org.waarborg.statement.FrozenEvidence;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getPeriodUntil <em>Period Until</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getCollectedBy <em>Collected By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getCollectedOn <em>Collected On</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl#getClassification <em>Classification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenEvidenceImpl extends IdentifiedImpl implements FrozenEvidence {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceKind KIND_EDEFAULT = EvidenceKind.FILE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EvidenceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

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
	 * The default value of the '{@link #getPeriodFrom() <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodFrom() <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodFrom = PERIOD_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodUntil() <em>Period Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodUntil() <em>Period Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodUntil = PERIOD_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedBy() <em>Collected By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String COLLECTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedBy() <em>Collected By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedBy()
	 * @generated
	 * @ordered
	 */
	protected String collectedBy = COLLECTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedOn() <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COLLECTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedOn() <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate collectedOn = COLLECTED_ON_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenEvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_EVIDENCE__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EvidenceKind newKind) {
		EvidenceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__LOCATION, oldLocation, location));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodFrom() {
		return periodFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodFrom(LocalDate newPeriodFrom) {
		LocalDate oldPeriodFrom = periodFrom;
		periodFrom = newPeriodFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__PERIOD_FROM, oldPeriodFrom, periodFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodUntil() {
		return periodUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodUntil(LocalDate newPeriodUntil) {
		LocalDate oldPeriodUntil = periodUntil;
		periodUntil = newPeriodUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__PERIOD_UNTIL, oldPeriodUntil, periodUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(LocalDate newValidUntil) {
		LocalDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCollectedBy() {
		return collectedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedBy(String newCollectedBy) {
		String oldCollectedBy = collectedBy;
		collectedBy = newCollectedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__COLLECTED_BY, oldCollectedBy, collectedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCollectedOn() {
		return collectedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedOn(LocalDate newCollectedOn) {
		LocalDate oldCollectedOn = collectedOn;
		collectedOn = newCollectedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__COLLECTED_ON, oldCollectedOn, collectedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EVIDENCE__CLASSIFICATION, oldClassification, classification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_EVIDENCE__TITLE:
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
			case StatementPackage.FROZEN_EVIDENCE__CODE:
				return getCode();
			case StatementPackage.FROZEN_EVIDENCE__TITLE:
				return getTitle();
			case StatementPackage.FROZEN_EVIDENCE__KIND:
				return getKind();
			case StatementPackage.FROZEN_EVIDENCE__LOCATION:
				return getLocation();
			case StatementPackage.FROZEN_EVIDENCE__SHA256:
				return getSha256();
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_FROM:
				return getPeriodFrom();
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_UNTIL:
				return getPeriodUntil();
			case StatementPackage.FROZEN_EVIDENCE__VALID_UNTIL:
				return getValidUntil();
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_BY:
				return getCollectedBy();
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_ON:
				return getCollectedOn();
			case StatementPackage.FROZEN_EVIDENCE__CLASSIFICATION:
				return getClassification();
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
			case StatementPackage.FROZEN_EVIDENCE__CODE:
				setCode((String)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__KIND:
				setKind((EvidenceKind)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__LOCATION:
				setLocation((String)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__SHA256:
				setSha256((String)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_FROM:
				setPeriodFrom((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_UNTIL:
				setPeriodUntil((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_BY:
				setCollectedBy((String)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_ON:
				setCollectedOn((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_EVIDENCE__CLASSIFICATION:
				setClassification((Classification)newValue);
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
			case StatementPackage.FROZEN_EVIDENCE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__TITLE:
				getTitle().clear();
				return;
			case StatementPackage.FROZEN_EVIDENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_FROM:
				setPeriodFrom(PERIOD_FROM_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_UNTIL:
				setPeriodUntil(PERIOD_UNTIL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_BY:
				setCollectedBy(COLLECTED_BY_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_ON:
				setCollectedOn(COLLECTED_ON_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EVIDENCE__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
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
			case StatementPackage.FROZEN_EVIDENCE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StatementPackage.FROZEN_EVIDENCE__TITLE:
				return title != null && !title.isEmpty();
			case StatementPackage.FROZEN_EVIDENCE__KIND:
				return kind != KIND_EDEFAULT;
			case StatementPackage.FROZEN_EVIDENCE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case StatementPackage.FROZEN_EVIDENCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_FROM:
				return PERIOD_FROM_EDEFAULT == null ? periodFrom != null : !PERIOD_FROM_EDEFAULT.equals(periodFrom);
			case StatementPackage.FROZEN_EVIDENCE__PERIOD_UNTIL:
				return PERIOD_UNTIL_EDEFAULT == null ? periodUntil != null : !PERIOD_UNTIL_EDEFAULT.equals(periodUntil);
			case StatementPackage.FROZEN_EVIDENCE__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_BY:
				return COLLECTED_BY_EDEFAULT == null ? collectedBy != null : !COLLECTED_BY_EDEFAULT.equals(collectedBy);
			case StatementPackage.FROZEN_EVIDENCE__COLLECTED_ON:
				return COLLECTED_ON_EDEFAULT == null ? collectedOn != null : !COLLECTED_ON_EDEFAULT.equals(collectedOn);
			case StatementPackage.FROZEN_EVIDENCE__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", location: "); //$NON-NLS-1$
		result.append(location);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", periodFrom: "); //$NON-NLS-1$
		result.append(periodFrom);
		result.append(", periodUntil: "); //$NON-NLS-1$
		result.append(periodUntil);
		result.append(", validUntil: "); //$NON-NLS-1$
		result.append(validUntil);
		result.append(", collectedBy: "); //$NON-NLS-1$
		result.append(collectedBy);
		result.append(", collectedOn: "); //$NON-NLS-1$
		result.append(collectedOn);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(')');
		return result.toString();
	}

} //FrozenEvidenceImpl
