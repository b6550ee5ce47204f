/**
 */
package org.waarborg.dossier.internal.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.EvidenceKind;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getPeriodUntil <em>Period Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getCollectedBy <em>Collected By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getCollectedOn <em>Collected On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.EvidenceImpl#getRenews <em>Renews</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends ElementImpl implements Evidence {
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
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

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
	 * The cached value of the '{@link #getCollectedBy() <em>Collected By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedBy()
	 * @generated
	 * @ordered
	 */
	protected Person collectedBy;

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
	 * The cached value of the '{@link #getRenews() <em>Renews</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenews()
	 * @generated
	 * @ordered
	 */
	protected Evidence renews;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EVIDENCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__LOCATION, oldLocation, location));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__SHA256, oldSha256, sha256));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__PERIOD_FROM, oldPeriodFrom, periodFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__PERIOD_UNTIL, oldPeriodUntil, periodUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__VALID_FROM, oldValidFrom, validFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getCollectedBy() {
		if (collectedBy != null && collectedBy.eIsProxy()) {
			InternalEObject oldCollectedBy = (InternalEObject)collectedBy;
			collectedBy = (Person)eResolveProxy(oldCollectedBy);
			if (collectedBy != oldCollectedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.EVIDENCE__COLLECTED_BY, oldCollectedBy, collectedBy));
			}
		}
		return collectedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetCollectedBy() {
		return collectedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedBy(Person newCollectedBy) {
		Person oldCollectedBy = collectedBy;
		collectedBy = newCollectedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__COLLECTED_BY, oldCollectedBy, collectedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__COLLECTED_ON, oldCollectedOn, collectedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getRenews() {
		if (renews != null && renews.eIsProxy()) {
			InternalEObject oldRenews = (InternalEObject)renews;
			renews = (Evidence)eResolveProxy(oldRenews);
			if (renews != oldRenews) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.EVIDENCE__RENEWS, oldRenews, renews));
			}
		}
		return renews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetRenews() {
		return renews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenews(Evidence newRenews) {
		Evidence oldRenews = renews;
		renews = newRenews;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EVIDENCE__RENEWS, oldRenews, renews));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.EVIDENCE__KIND:
				return getKind();
			case DossierPackage.EVIDENCE__LOCATION:
				return getLocation();
			case DossierPackage.EVIDENCE__SHA256:
				return getSha256();
			case DossierPackage.EVIDENCE__PERIOD_FROM:
				return getPeriodFrom();
			case DossierPackage.EVIDENCE__PERIOD_UNTIL:
				return getPeriodUntil();
			case DossierPackage.EVIDENCE__VALID_FROM:
				return getValidFrom();
			case DossierPackage.EVIDENCE__VALID_UNTIL:
				return getValidUntil();
			case DossierPackage.EVIDENCE__COLLECTED_BY:
				if (resolve) return getCollectedBy();
				return basicGetCollectedBy();
			case DossierPackage.EVIDENCE__COLLECTED_ON:
				return getCollectedOn();
			case DossierPackage.EVIDENCE__RENEWS:
				if (resolve) return getRenews();
				return basicGetRenews();
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
			case DossierPackage.EVIDENCE__KIND:
				setKind((EvidenceKind)newValue);
				return;
			case DossierPackage.EVIDENCE__LOCATION:
				setLocation((String)newValue);
				return;
			case DossierPackage.EVIDENCE__SHA256:
				setSha256((String)newValue);
				return;
			case DossierPackage.EVIDENCE__PERIOD_FROM:
				setPeriodFrom((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE__PERIOD_UNTIL:
				setPeriodUntil((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE__VALID_UNTIL:
				setValidUntil((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE__COLLECTED_BY:
				setCollectedBy((Person)newValue);
				return;
			case DossierPackage.EVIDENCE__COLLECTED_ON:
				setCollectedOn((LocalDate)newValue);
				return;
			case DossierPackage.EVIDENCE__RENEWS:
				setRenews((Evidence)newValue);
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
			case DossierPackage.EVIDENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__PERIOD_FROM:
				setPeriodFrom(PERIOD_FROM_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__PERIOD_UNTIL:
				setPeriodUntil(PERIOD_UNTIL_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__COLLECTED_BY:
				setCollectedBy((Person)null);
				return;
			case DossierPackage.EVIDENCE__COLLECTED_ON:
				setCollectedOn(COLLECTED_ON_EDEFAULT);
				return;
			case DossierPackage.EVIDENCE__RENEWS:
				setRenews((Evidence)null);
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
			case DossierPackage.EVIDENCE__KIND:
				return kind != KIND_EDEFAULT;
			case DossierPackage.EVIDENCE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case DossierPackage.EVIDENCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case DossierPackage.EVIDENCE__PERIOD_FROM:
				return PERIOD_FROM_EDEFAULT == null ? periodFrom != null : !PERIOD_FROM_EDEFAULT.equals(periodFrom);
			case DossierPackage.EVIDENCE__PERIOD_UNTIL:
				return PERIOD_UNTIL_EDEFAULT == null ? periodUntil != null : !PERIOD_UNTIL_EDEFAULT.equals(periodUntil);
			case DossierPackage.EVIDENCE__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case DossierPackage.EVIDENCE__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case DossierPackage.EVIDENCE__COLLECTED_BY:
				return collectedBy != null;
			case DossierPackage.EVIDENCE__COLLECTED_ON:
				return COLLECTED_ON_EDEFAULT == null ? collectedOn != null : !COLLECTED_ON_EDEFAULT.equals(collectedOn);
			case DossierPackage.EVIDENCE__RENEWS:
				return renews != null;
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
		result.append(", location: "); //$NON-NLS-1$
		result.append(location);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", periodFrom: "); //$NON-NLS-1$
		result.append(periodFrom);
		result.append(", periodUntil: "); //$NON-NLS-1$
		result.append(periodUntil);
		result.append(", validFrom: "); //$NON-NLS-1$
		result.append(validFrom);
		result.append(", validUntil: "); //$NON-NLS-1$
		result.append(validUntil);
		result.append(", collectedOn: "); //$NON-NLS-1$
		result.append(collectedOn);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl
