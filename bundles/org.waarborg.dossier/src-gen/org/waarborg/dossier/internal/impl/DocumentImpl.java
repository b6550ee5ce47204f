/**
 */
package org.waarborg.dossier.internal.impl;

import java.time.LocalDate;
import java.time.Period;

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

import org.waarborg.dossier.Document;
import org.waarborg.dossier.DocumentKind;
import org.waarborg.dossier.DocumentVersion;
import org.waarborg.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.DocumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DocumentImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DocumentImpl#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DocumentImpl#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DocumentImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DocumentImpl#getSupersedes <em>Supersedes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends ElementImpl implements Document {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentKind KIND_EDEFAULT = DocumentKind.POLICY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DocumentKind kind = KIND_EDEFAULT;

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
	 * The cached value of the '{@link #getVersions() <em>Versions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersions()
	 * @generated
	 * @ordered
	 */
	protected EList<DocumentVersion> versions;

	/**
	 * The default value of the '{@link #getReviewPeriod() <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period REVIEW_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewPeriod() <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period reviewPeriod = REVIEW_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextReview() <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextReview = NEXT_REVIEW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected Document supersedes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DocumentKind newKind) {
		DocumentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOCUMENT__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOCUMENT__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<DocumentVersion> getVersions() {
		if (versions == null) {
			versions = new EObjectContainmentEList<DocumentVersion>(DocumentVersion.class, this, DossierPackage.DOCUMENT__VERSIONS);
		}
		return versions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getReviewPeriod() {
		return reviewPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewPeriod(Period newReviewPeriod) {
		Period oldReviewPeriod = reviewPeriod;
		reviewPeriod = newReviewPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOCUMENT__REVIEW_PERIOD, oldReviewPeriod, reviewPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextReview() {
		return nextReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextReview(LocalDate newNextReview) {
		LocalDate oldNextReview = nextReview;
		nextReview = newNextReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOCUMENT__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getSupersedes() {
		if (supersedes != null && supersedes.eIsProxy()) {
			InternalEObject oldSupersedes = (InternalEObject)supersedes;
			supersedes = (Document)eResolveProxy(oldSupersedes);
			if (supersedes != oldSupersedes) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.DOCUMENT__SUPERSEDES, oldSupersedes, supersedes));
			}
		}
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetSupersedes() {
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(Document newSupersedes) {
		Document oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOCUMENT__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DOCUMENT__VERSIONS:
				return ((InternalEList<?>)getVersions()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.DOCUMENT__KIND:
				return getKind();
			case DossierPackage.DOCUMENT__LOCATION:
				return getLocation();
			case DossierPackage.DOCUMENT__VERSIONS:
				return getVersions();
			case DossierPackage.DOCUMENT__REVIEW_PERIOD:
				return getReviewPeriod();
			case DossierPackage.DOCUMENT__NEXT_REVIEW:
				return getNextReview();
			case DossierPackage.DOCUMENT__SUPERSEDES:
				if (resolve) return getSupersedes();
				return basicGetSupersedes();
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
			case DossierPackage.DOCUMENT__KIND:
				setKind((DocumentKind)newValue);
				return;
			case DossierPackage.DOCUMENT__LOCATION:
				setLocation((String)newValue);
				return;
			case DossierPackage.DOCUMENT__VERSIONS:
				getVersions().clear();
				getVersions().addAll((Collection<? extends DocumentVersion>)newValue);
				return;
			case DossierPackage.DOCUMENT__REVIEW_PERIOD:
				setReviewPeriod((Period)newValue);
				return;
			case DossierPackage.DOCUMENT__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case DossierPackage.DOCUMENT__SUPERSEDES:
				setSupersedes((Document)newValue);
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
			case DossierPackage.DOCUMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DossierPackage.DOCUMENT__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case DossierPackage.DOCUMENT__VERSIONS:
				getVersions().clear();
				return;
			case DossierPackage.DOCUMENT__REVIEW_PERIOD:
				setReviewPeriod(REVIEW_PERIOD_EDEFAULT);
				return;
			case DossierPackage.DOCUMENT__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case DossierPackage.DOCUMENT__SUPERSEDES:
				setSupersedes((Document)null);
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
			case DossierPackage.DOCUMENT__KIND:
				return kind != KIND_EDEFAULT;
			case DossierPackage.DOCUMENT__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case DossierPackage.DOCUMENT__VERSIONS:
				return versions != null && !versions.isEmpty();
			case DossierPackage.DOCUMENT__REVIEW_PERIOD:
				return REVIEW_PERIOD_EDEFAULT == null ? reviewPeriod != null : !REVIEW_PERIOD_EDEFAULT.equals(reviewPeriod);
			case DossierPackage.DOCUMENT__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case DossierPackage.DOCUMENT__SUPERSEDES:
				return supersedes != null;
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
		result.append(", reviewPeriod: "); //$NON-NLS-1$
		result.append(reviewPeriod);
		result.append(", nextReview: "); //$NON-NLS-1$
		result.append(nextReview);
		result.append(')');
		return result.toString();
	}

} //DocumentImpl
