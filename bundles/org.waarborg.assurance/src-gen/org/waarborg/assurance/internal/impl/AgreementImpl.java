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

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementForm;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.SuppliedService;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Review;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getDocument <em>Document</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getRenewal <em>Renewal</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getNotice <em>Notice</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AgreementImpl#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgreementImpl extends ElementImpl implements Agreement {
	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Organisation party;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AgreementKind KIND_EDEFAULT = AgreementKind.PROCESSOR;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AgreementKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final AgreementForm FORM_EDEFAULT = AgreementForm.UNKNOWN;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected AgreementForm form = FORM_EDEFAULT;

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
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOn = SIGNED_ON_EDEFAULT;

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
	 * The default value of the '{@link #getRenewal() <em>Renewal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewal()
	 * @generated
	 * @ordered
	 */
	protected static final Renewal RENEWAL_EDEFAULT = Renewal.NONE;

	/**
	 * The cached value of the '{@link #getRenewal() <em>Renewal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewal()
	 * @generated
	 * @ordered
	 */
	protected Renewal renewal = RENEWAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotice() <em>Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotice()
	 * @generated
	 * @ordered
	 */
	protected static final Period NOTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotice() <em>Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotice()
	 * @generated
	 * @ordered
	 */
	protected Period notice = NOTICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<SuppliedService> services;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getParty() {
		if (party != null && party.eIsProxy()) {
			InternalEObject oldParty = (InternalEObject)party;
			party = (Organisation)eResolveProxy(oldParty);
			if (party != oldParty) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.AGREEMENT__PARTY, oldParty, party));
			}
		}
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Organisation newParty) {
		Organisation oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AgreementKind newKind) {
		AgreementKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(AgreementForm newForm) {
		AgreementForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__FORM, oldForm, form));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.AGREEMENT__DOCUMENT, oldDocument, document));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__DOCUMENT, oldDocument, document));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(LocalDate newSignedOn) {
		LocalDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__SIGNED_ON, oldSignedOn, signedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Renewal getRenewal() {
		return renewal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenewal(Renewal newRenewal) {
		Renewal oldRenewal = renewal;
		renewal = newRenewal == null ? RENEWAL_EDEFAULT : newRenewal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__RENEWAL, oldRenewal, renewal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getNotice() {
		return notice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotice(Period newNotice) {
		Period oldNotice = notice;
		notice = newNotice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__NOTICE, oldNotice, notice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SuppliedService> getServices() {
		if (services == null) {
			services = new EObjectResolvingEList<SuppliedService>(SuppliedService.class, this, AssurancePackage.AGREEMENT__SERVICES);
		}
		return services;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.AGREEMENT__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, AssurancePackage.AGREEMENT__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.AGREEMENT__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.AGREEMENT__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case AssurancePackage.AGREEMENT__KIND:
				return getKind();
			case AssurancePackage.AGREEMENT__FORM:
				return getForm();
			case AssurancePackage.AGREEMENT__DOCUMENT:
				if (resolve) return getDocument();
				return basicGetDocument();
			case AssurancePackage.AGREEMENT__VERSION:
				return getVersion();
			case AssurancePackage.AGREEMENT__TEMPLATE:
				return getTemplate();
			case AssurancePackage.AGREEMENT__SIGNED_ON:
				return getSignedOn();
			case AssurancePackage.AGREEMENT__FROM:
				return getFrom();
			case AssurancePackage.AGREEMENT__UNTIL:
				return getUntil();
			case AssurancePackage.AGREEMENT__RENEWAL:
				return getRenewal();
			case AssurancePackage.AGREEMENT__NOTICE:
				return getNotice();
			case AssurancePackage.AGREEMENT__SERVICES:
				return getServices();
			case AssurancePackage.AGREEMENT__NEXT_REVIEW:
				return getNextReview();
			case AssurancePackage.AGREEMENT__REVIEWS:
				return getReviews();
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
			case AssurancePackage.AGREEMENT__PARTY:
				setParty((Organisation)newValue);
				return;
			case AssurancePackage.AGREEMENT__KIND:
				setKind((AgreementKind)newValue);
				return;
			case AssurancePackage.AGREEMENT__FORM:
				setForm((AgreementForm)newValue);
				return;
			case AssurancePackage.AGREEMENT__DOCUMENT:
				setDocument((Document)newValue);
				return;
			case AssurancePackage.AGREEMENT__VERSION:
				setVersion((String)newValue);
				return;
			case AssurancePackage.AGREEMENT__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case AssurancePackage.AGREEMENT__SIGNED_ON:
				setSignedOn((LocalDate)newValue);
				return;
			case AssurancePackage.AGREEMENT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case AssurancePackage.AGREEMENT__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case AssurancePackage.AGREEMENT__RENEWAL:
				setRenewal((Renewal)newValue);
				return;
			case AssurancePackage.AGREEMENT__NOTICE:
				setNotice((Period)newValue);
				return;
			case AssurancePackage.AGREEMENT__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends SuppliedService>)newValue);
				return;
			case AssurancePackage.AGREEMENT__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case AssurancePackage.AGREEMENT__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
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
			case AssurancePackage.AGREEMENT__PARTY:
				setParty((Organisation)null);
				return;
			case AssurancePackage.AGREEMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__DOCUMENT:
				setDocument((Document)null);
				return;
			case AssurancePackage.AGREEMENT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__RENEWAL:
				setRenewal(RENEWAL_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__NOTICE:
				setNotice(NOTICE_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__SERVICES:
				getServices().clear();
				return;
			case AssurancePackage.AGREEMENT__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case AssurancePackage.AGREEMENT__REVIEWS:
				getReviews().clear();
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
			case AssurancePackage.AGREEMENT__PARTY:
				return party != null;
			case AssurancePackage.AGREEMENT__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.AGREEMENT__FORM:
				return form != FORM_EDEFAULT;
			case AssurancePackage.AGREEMENT__DOCUMENT:
				return document != null;
			case AssurancePackage.AGREEMENT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case AssurancePackage.AGREEMENT__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case AssurancePackage.AGREEMENT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case AssurancePackage.AGREEMENT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AssurancePackage.AGREEMENT__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case AssurancePackage.AGREEMENT__RENEWAL:
				return renewal != RENEWAL_EDEFAULT;
			case AssurancePackage.AGREEMENT__NOTICE:
				return NOTICE_EDEFAULT == null ? notice != null : !NOTICE_EDEFAULT.equals(notice);
			case AssurancePackage.AGREEMENT__SERVICES:
				return services != null && !services.isEmpty();
			case AssurancePackage.AGREEMENT__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case AssurancePackage.AGREEMENT__REVIEWS:
				return reviews != null && !reviews.isEmpty();
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
		result.append(", form: "); //$NON-NLS-1$
		result.append(form);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", template: "); //$NON-NLS-1$
		result.append(template);
		result.append(", signedOn: "); //$NON-NLS-1$
		result.append(signedOn);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", renewal: "); //$NON-NLS-1$
		result.append(renewal);
		result.append(", notice: "); //$NON-NLS-1$
		result.append(notice);
		result.append(", nextReview: "); //$NON-NLS-1$
		result.append(nextReview);
		result.append(')');
		return result.toString();
	}

} //AgreementImpl
