/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.LocationUse;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.TransferGround;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.LegalFact;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Processing Location</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getCountry <em>Country</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getUses <em>Uses</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getGround <em>Ground</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getGroundSince <em>Ground Since</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getLegalFact <em>Legal Fact</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessingLocationImpl extends IdentifiedImpl implements ProcessingLocation {
	/**
	 * The default value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCountry() <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountry()
	 * @generated
	 * @ordered
	 */
	protected String country = COUNTRY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUses() <em>Uses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUses()
	 * @generated
	 * @ordered
	 */
	protected EList<LocationUse> uses;

	/**
	 * The default value of the '{@link #getGround() <em>Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGround()
	 * @generated
	 * @ordered
	 */
	protected static final TransferGround GROUND_EDEFAULT = TransferGround.NONE;

	/**
	 * The cached value of the '{@link #getGround() <em>Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGround()
	 * @generated
	 * @ordered
	 */
	protected TransferGround ground = GROUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroundSince() <em>Ground Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GROUND_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroundSince() <em>Ground Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroundSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate groundSince = GROUND_SINCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDocument() <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocument()
	 * @generated
	 * @ordered
	 */
	protected Document document;

	/**
	 * The cached value of the '{@link #getLegalFact() <em>Legal Fact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalFact()
	 * @generated
	 * @ordered
	 */
	protected LegalFact legalFact;

	/**
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected LocalDate review = REVIEW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessingLocationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.PROCESSING_LOCATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCountry() {
		return country;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountry(String newCountry) {
		String oldCountry = country;
		country = newCountry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__COUNTRY, oldCountry, country));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocationUse> getUses() {
		if (uses == null) {
			uses = new EDataTypeUniqueEList<LocationUse>(LocationUse.class, this, AssurancePackage.PROCESSING_LOCATION__USES);
		}
		return uses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TransferGround getGround() {
		return ground;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGround(TransferGround newGround) {
		TransferGround oldGround = ground;
		ground = newGround == null ? GROUND_EDEFAULT : newGround;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__GROUND, oldGround, ground));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGroundSince() {
		return groundSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroundSince(LocalDate newGroundSince) {
		LocalDate oldGroundSince = groundSince;
		groundSince = newGroundSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__GROUND_SINCE, oldGroundSince, groundSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getDocument() {
		if (document != null && document.eIsProxy()) {
			InternalEObject oldDocument = (InternalEObject)document;
			document = (Document)eResolveProxy(oldDocument);
			if (document != oldDocument) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.PROCESSING_LOCATION__DOCUMENT, oldDocument, document));
			}
		}
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetDocument() {
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDocument(Document newDocument) {
		Document oldDocument = document;
		document = newDocument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__DOCUMENT, oldDocument, document));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalFact getLegalFact() {
		if (legalFact != null && legalFact.eIsProxy()) {
			InternalEObject oldLegalFact = (InternalEObject)legalFact;
			legalFact = (LegalFact)eResolveProxy(oldLegalFact);
			if (legalFact != oldLegalFact) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.PROCESSING_LOCATION__LEGAL_FACT, oldLegalFact, legalFact));
			}
		}
		return legalFact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LegalFact basicGetLegalFact() {
		return legalFact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalFact(LegalFact newLegalFact) {
		LegalFact oldLegalFact = legalFact;
		legalFact = newLegalFact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__LEGAL_FACT, oldLegalFact, legalFact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(LocalDate newReview) {
		LocalDate oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.PROCESSING_LOCATION__REVIEW, oldReview, review));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.PROCESSING_LOCATION__COUNTRY:
				return getCountry();
			case AssurancePackage.PROCESSING_LOCATION__PLACE:
				return getPlace();
			case AssurancePackage.PROCESSING_LOCATION__USES:
				return getUses();
			case AssurancePackage.PROCESSING_LOCATION__GROUND:
				return getGround();
			case AssurancePackage.PROCESSING_LOCATION__GROUND_SINCE:
				return getGroundSince();
			case AssurancePackage.PROCESSING_LOCATION__DOCUMENT:
				if (resolve) return getDocument();
				return basicGetDocument();
			case AssurancePackage.PROCESSING_LOCATION__LEGAL_FACT:
				if (resolve) return getLegalFact();
				return basicGetLegalFact();
			case AssurancePackage.PROCESSING_LOCATION__REVIEW:
				return getReview();
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
			case AssurancePackage.PROCESSING_LOCATION__COUNTRY:
				setCountry((String)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__PLACE:
				setPlace((String)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__USES:
				getUses().clear();
				getUses().addAll((Collection<? extends LocationUse>)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__GROUND:
				setGround((TransferGround)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__GROUND_SINCE:
				setGroundSince((LocalDate)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__DOCUMENT:
				setDocument((Document)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__LEGAL_FACT:
				setLegalFact((LegalFact)newValue);
				return;
			case AssurancePackage.PROCESSING_LOCATION__REVIEW:
				setReview((LocalDate)newValue);
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
			case AssurancePackage.PROCESSING_LOCATION__COUNTRY:
				setCountry(COUNTRY_EDEFAULT);
				return;
			case AssurancePackage.PROCESSING_LOCATION__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case AssurancePackage.PROCESSING_LOCATION__USES:
				getUses().clear();
				return;
			case AssurancePackage.PROCESSING_LOCATION__GROUND:
				setGround(GROUND_EDEFAULT);
				return;
			case AssurancePackage.PROCESSING_LOCATION__GROUND_SINCE:
				setGroundSince(GROUND_SINCE_EDEFAULT);
				return;
			case AssurancePackage.PROCESSING_LOCATION__DOCUMENT:
				setDocument((Document)null);
				return;
			case AssurancePackage.PROCESSING_LOCATION__LEGAL_FACT:
				setLegalFact((LegalFact)null);
				return;
			case AssurancePackage.PROCESSING_LOCATION__REVIEW:
				setReview(REVIEW_EDEFAULT);
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
			case AssurancePackage.PROCESSING_LOCATION__COUNTRY:
				return COUNTRY_EDEFAULT == null ? country != null : !COUNTRY_EDEFAULT.equals(country);
			case AssurancePackage.PROCESSING_LOCATION__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case AssurancePackage.PROCESSING_LOCATION__USES:
				return uses != null && !uses.isEmpty();
			case AssurancePackage.PROCESSING_LOCATION__GROUND:
				return ground != GROUND_EDEFAULT;
			case AssurancePackage.PROCESSING_LOCATION__GROUND_SINCE:
				return GROUND_SINCE_EDEFAULT == null ? groundSince != null : !GROUND_SINCE_EDEFAULT.equals(groundSince);
			case AssurancePackage.PROCESSING_LOCATION__DOCUMENT:
				return document != null;
			case AssurancePackage.PROCESSING_LOCATION__LEGAL_FACT:
				return legalFact != null;
			case AssurancePackage.PROCESSING_LOCATION__REVIEW:
				return REVIEW_EDEFAULT == null ? review != null : !REVIEW_EDEFAULT.equals(review);
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
		result.append(" (country: "); //$NON-NLS-1$
		result.append(country);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", uses: "); //$NON-NLS-1$
		result.append(uses);
		result.append(", ground: "); //$NON-NLS-1$
		result.append(ground);
		result.append(", groundSince: "); //$NON-NLS-1$
		result.append(groundSince);
		result.append(", review: "); //$NON-NLS-1$
		result.append(review);
		result.append(')');
		return result.toString();
	}

} //ProcessingLocationImpl
