/**
 */
package org.waarborg.assurance.internal.impl;

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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierStatus;

import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Review;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getParentCountry <em>Parent Country</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SupplierImpl#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupplierImpl extends ElementImpl implements Supplier {
	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final SupplierStatus STATUS_EDEFAULT = SupplierStatus.CANDIDATE;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected SupplierStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentCountry() <em>Parent Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentCountry() <em>Parent Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentCountry()
	 * @generated
	 * @ordered
	 */
	protected String parentCountry = PARENT_COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> contacts;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<SuppliedService> services;

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
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<SupplierChange> changes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupplierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.SUPPLIER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.SUPPLIER__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplierStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(SupplierStatus newStatus) {
		SupplierStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentCountry() {
		return parentCountry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentCountry(String newParentCountry) {
		String oldParentCountry = parentCountry;
		parentCountry = newParentCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__PARENT_COUNTRY, oldParentCountry, parentCountry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Person> getContacts() {
		if (contacts == null) {
			contacts = new EObjectResolvingEList<Person>(Person.class, this, AssurancePackage.SUPPLIER__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SuppliedService> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList<SuppliedService>(SuppliedService.class, this, AssurancePackage.SUPPLIER__SERVICES);
		}
		return services;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__REVIEW_PERIOD, oldReviewPeriod, reviewPeriod));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIER__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, AssurancePackage.SUPPLIER__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SupplierChange> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<SupplierChange>(SupplierChange.class, this, AssurancePackage.SUPPLIER__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.SUPPLIER__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUPPLIER__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUPPLIER__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.SUPPLIER__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case AssurancePackage.SUPPLIER__STATUS:
				return getStatus();
			case AssurancePackage.SUPPLIER__PARENT_COUNTRY:
				return getParentCountry();
			case AssurancePackage.SUPPLIER__FROM:
				return getFrom();
			case AssurancePackage.SUPPLIER__UNTIL:
				return getUntil();
			case AssurancePackage.SUPPLIER__CONTACTS:
				return getContacts();
			case AssurancePackage.SUPPLIER__SERVICES:
				return getServices();
			case AssurancePackage.SUPPLIER__REVIEW_PERIOD:
				return getReviewPeriod();
			case AssurancePackage.SUPPLIER__NEXT_REVIEW:
				return getNextReview();
			case AssurancePackage.SUPPLIER__REVIEWS:
				return getReviews();
			case AssurancePackage.SUPPLIER__CHANGES:
				return getChanges();
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
			case AssurancePackage.SUPPLIER__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case AssurancePackage.SUPPLIER__STATUS:
				setStatus((SupplierStatus)newValue);
				return;
			case AssurancePackage.SUPPLIER__PARENT_COUNTRY:
				setParentCountry((String)newValue);
				return;
			case AssurancePackage.SUPPLIER__FROM:
				setFrom((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIER__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIER__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Person>)newValue);
				return;
			case AssurancePackage.SUPPLIER__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends SuppliedService>)newValue);
				return;
			case AssurancePackage.SUPPLIER__REVIEW_PERIOD:
				setReviewPeriod((Period)newValue);
				return;
			case AssurancePackage.SUPPLIER__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIER__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case AssurancePackage.SUPPLIER__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends SupplierChange>)newValue);
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
			case AssurancePackage.SUPPLIER__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case AssurancePackage.SUPPLIER__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER__PARENT_COUNTRY:
				setParentCountry(PARENT_COUNTRY_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER__CONTACTS:
				getContacts().clear();
				return;
			case AssurancePackage.SUPPLIER__SERVICES:
				getServices().clear();
				return;
			case AssurancePackage.SUPPLIER__REVIEW_PERIOD:
				setReviewPeriod(REVIEW_PERIOD_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIER__REVIEWS:
				getReviews().clear();
				return;
			case AssurancePackage.SUPPLIER__CHANGES:
				getChanges().clear();
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
			case AssurancePackage.SUPPLIER__ORGANISATION:
				return organisation != null;
			case AssurancePackage.SUPPLIER__STATUS:
				return status != STATUS_EDEFAULT;
			case AssurancePackage.SUPPLIER__PARENT_COUNTRY:
				return PARENT_COUNTRY_EDEFAULT == null ? parentCountry != null : !PARENT_COUNTRY_EDEFAULT.equals(parentCountry);
			case AssurancePackage.SUPPLIER__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AssurancePackage.SUPPLIER__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case AssurancePackage.SUPPLIER__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case AssurancePackage.SUPPLIER__SERVICES:
				return services != null && !services.isEmpty();
			case AssurancePackage.SUPPLIER__REVIEW_PERIOD:
				return REVIEW_PERIOD_EDEFAULT == null ? reviewPeriod != null : !REVIEW_PERIOD_EDEFAULT.equals(reviewPeriod);
			case AssurancePackage.SUPPLIER__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case AssurancePackage.SUPPLIER__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case AssurancePackage.SUPPLIER__CHANGES:
				return changes != null && !changes.isEmpty();
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
		result.append(" (status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", parentCountry: "); //$NON-NLS-1$
		result.append(parentCountry);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", reviewPeriod: "); //$NON-NLS-1$
		result.append(reviewPeriod);
		result.append(", nextReview: "); //$NON-NLS-1$
		result.append(nextReview);
		result.append(')');
		return result.toString();
	}

} //SupplierImpl
