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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Scope;

import org.waarborg.dossier.internal.impl.ElementImpl;

import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.SecurityAspect;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getVulnerability <em>Vulnerability</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getThreats <em>Threats</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getAspects <em>Aspects</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getIdentifiedOn <em>Identified On</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getIdentifiedBy <em>Identified By</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getOption <em>Option</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getOptionReason <em>Option Reason</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getAcceptances <em>Acceptances</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskImpl#getClosedBecause <em>Closed Because</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends ElementImpl implements Risk {
	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RiskStatus STATUS_EDEFAULT = RiskStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RiskStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> description;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> cause;

	/**
	 * The cached value of the '{@link #getVulnerability() <em>Vulnerability</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerability()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> vulnerability;

	/**
	 * The cached value of the '{@link #getConsequence() <em>Consequence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequence()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> consequence;

	/**
	 * The cached value of the '{@link #getThreats() <em>Threats</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreats()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlRef> threats;

	/**
	 * The cached value of the '{@link #getAspects() <em>Aspects</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspects()
	 * @generated
	 * @ordered
	 */
	protected EList<SecurityAspect> aspects;

	/**
	 * The cached value of the '{@link #getScopes() <em>Scopes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopes()
	 * @generated
	 * @ordered
	 */
	protected EList<Scope> scopes;

	/**
	 * The cached value of the '{@link #getSubjects() <em>Subjects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjects()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> subjects;

	/**
	 * The default value of the '{@link #getIdentifiedOn() <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IDENTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIdentifiedOn() <em>Identified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate identifiedOn = IDENTIFIED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIdentifiedBy() <em>Identified By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdentifiedBy()
	 * @generated
	 * @ordered
	 */
	protected Person identifiedBy;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskAssessment> assessments;

	/**
	 * The default value of the '{@link #getOption() <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOption()
	 * @generated
	 * @ordered
	 */
	protected static final TreatmentOption OPTION_EDEFAULT = TreatmentOption.UNDECIDED;

	/**
	 * The cached value of the '{@link #getOption() <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOption()
	 * @generated
	 * @ordered
	 */
	protected TreatmentOption option = OPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptionReason() <em>Option Reason</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptionReason()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> optionReason;

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected EList<Treatment> treatments;

	/**
	 * The cached value of the '{@link #getAcceptances() <em>Acceptances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptances()
	 * @generated
	 * @ordered
	 */
	protected EList<Acceptance> acceptances;

	/**
	 * The cached value of the '{@link #getExemptions() <em>Exemptions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Exemption> exemptions;

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
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClosedBecause() <em>Closed Because</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedBecause()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> closedBecause;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RiskStatus newStatus) {
		RiskStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getDescription() {
		if (description == null) {
			description = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK__DESCRIPTION);
		}
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getCause() {
		if (cause == null) {
			cause = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK__CAUSE);
		}
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getVulnerability() {
		if (vulnerability == null) {
			vulnerability = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK__VULNERABILITY);
		}
		return vulnerability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getConsequence() {
		if (consequence == null) {
			consequence = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK__CONSEQUENCE);
		}
		return consequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ControlRef> getThreats() {
		if (threats == null) {
			threats = new EDataTypeUniqueEList<ControlRef>(ControlRef.class, this, RiskPackage.RISK__THREATS);
		}
		return threats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SecurityAspect> getAspects() {
		if (aspects == null) {
			aspects = new EDataTypeUniqueEList<SecurityAspect>(SecurityAspect.class, this, RiskPackage.RISK__ASPECTS);
		}
		return aspects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Scope> getScopes() {
		if (scopes == null) {
			scopes = new EObjectResolvingEList<Scope>(Scope.class, this, RiskPackage.RISK__SCOPES);
		}
		return scopes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Element> getSubjects() {
		if (subjects == null) {
			subjects = new EObjectResolvingEList<Element>(Element.class, this, RiskPackage.RISK__SUBJECTS);
		}
		return subjects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIdentifiedOn() {
		return identifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiedOn(LocalDate newIdentifiedOn) {
		LocalDate oldIdentifiedOn = identifiedOn;
		identifiedOn = newIdentifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__IDENTIFIED_ON, oldIdentifiedOn, identifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getIdentifiedBy() {
		if (identifiedBy != null && identifiedBy.eIsProxy()) {
			InternalEObject oldIdentifiedBy = (InternalEObject)identifiedBy;
			identifiedBy = (Person)eResolveProxy(oldIdentifiedBy);
			if (identifiedBy != oldIdentifiedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RiskPackage.RISK__IDENTIFIED_BY, oldIdentifiedBy, identifiedBy));
			}
		}
		return identifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetIdentifiedBy() {
		return identifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdentifiedBy(Person newIdentifiedBy) {
		Person oldIdentifiedBy = identifiedBy;
		identifiedBy = newIdentifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__IDENTIFIED_BY, oldIdentifiedBy, identifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<RiskAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<RiskAssessment>(RiskAssessment.class, this, RiskPackage.RISK__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TreatmentOption getOption() {
		return option;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOption(TreatmentOption newOption) {
		TreatmentOption oldOption = option;
		option = newOption == null ? OPTION_EDEFAULT : newOption;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__OPTION, oldOption, option));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getOptionReason() {
		if (optionReason == null) {
			optionReason = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK__OPTION_REASON);
		}
		return optionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Treatment> getTreatments() {
		if (treatments == null) {
			treatments = new EObjectContainmentEList<Treatment>(Treatment.class, this, RiskPackage.RISK__TREATMENTS);
		}
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Acceptance> getAcceptances() {
		if (acceptances == null) {
			acceptances = new EObjectContainmentEList<Acceptance>(Acceptance.class, this, RiskPackage.RISK__ACCEPTANCES);
		}
		return acceptances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Exemption> getExemptions() {
		if (exemptions == null) {
			exemptions = new EObjectResolvingEList<Exemption>(Exemption.class, this, RiskPackage.RISK__EXEMPTIONS);
		}
		return exemptions;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, RiskPackage.RISK__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getClosedBecause() {
		if (closedBecause == null) {
			closedBecause = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK__CLOSED_BECAUSE);
		}
		return closedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK__DESCRIPTION:
				return ((InternalEList<?>)getDescription()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__CAUSE:
				return ((InternalEList<?>)getCause()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__VULNERABILITY:
				return ((InternalEList<?>)getVulnerability()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__CONSEQUENCE:
				return ((InternalEList<?>)getConsequence()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__OPTION_REASON:
				return ((InternalEList<?>)getOptionReason()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__TREATMENTS:
				return ((InternalEList<?>)getTreatments()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__ACCEPTANCES:
				return ((InternalEList<?>)getAcceptances()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__CLOSED_BECAUSE:
				return ((InternalEList<?>)getClosedBecause()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.RISK__STATUS:
				return getStatus();
			case RiskPackage.RISK__DESCRIPTION:
				return getDescription();
			case RiskPackage.RISK__CAUSE:
				return getCause();
			case RiskPackage.RISK__VULNERABILITY:
				return getVulnerability();
			case RiskPackage.RISK__CONSEQUENCE:
				return getConsequence();
			case RiskPackage.RISK__THREATS:
				return getThreats();
			case RiskPackage.RISK__ASPECTS:
				return getAspects();
			case RiskPackage.RISK__SCOPES:
				return getScopes();
			case RiskPackage.RISK__SUBJECTS:
				return getSubjects();
			case RiskPackage.RISK__IDENTIFIED_ON:
				return getIdentifiedOn();
			case RiskPackage.RISK__IDENTIFIED_BY:
				if (resolve) return getIdentifiedBy();
				return basicGetIdentifiedBy();
			case RiskPackage.RISK__ASSESSMENTS:
				return getAssessments();
			case RiskPackage.RISK__OPTION:
				return getOption();
			case RiskPackage.RISK__OPTION_REASON:
				return getOptionReason();
			case RiskPackage.RISK__TREATMENTS:
				return getTreatments();
			case RiskPackage.RISK__ACCEPTANCES:
				return getAcceptances();
			case RiskPackage.RISK__EXEMPTIONS:
				return getExemptions();
			case RiskPackage.RISK__NEXT_REVIEW:
				return getNextReview();
			case RiskPackage.RISK__REVIEWS:
				return getReviews();
			case RiskPackage.RISK__CLOSED_ON:
				return getClosedOn();
			case RiskPackage.RISK__CLOSED_BECAUSE:
				return getClosedBecause();
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
			case RiskPackage.RISK__STATUS:
				setStatus((RiskStatus)newValue);
				return;
			case RiskPackage.RISK__DESCRIPTION:
				getDescription().clear();
				getDescription().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK__CAUSE:
				getCause().clear();
				getCause().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK__VULNERABILITY:
				getVulnerability().clear();
				getVulnerability().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK__CONSEQUENCE:
				getConsequence().clear();
				getConsequence().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK__THREATS:
				getThreats().clear();
				getThreats().addAll((Collection<? extends ControlRef>)newValue);
				return;
			case RiskPackage.RISK__ASPECTS:
				getAspects().clear();
				getAspects().addAll((Collection<? extends SecurityAspect>)newValue);
				return;
			case RiskPackage.RISK__SCOPES:
				getScopes().clear();
				getScopes().addAll((Collection<? extends Scope>)newValue);
				return;
			case RiskPackage.RISK__SUBJECTS:
				getSubjects().clear();
				getSubjects().addAll((Collection<? extends Element>)newValue);
				return;
			case RiskPackage.RISK__IDENTIFIED_ON:
				setIdentifiedOn((LocalDate)newValue);
				return;
			case RiskPackage.RISK__IDENTIFIED_BY:
				setIdentifiedBy((Person)newValue);
				return;
			case RiskPackage.RISK__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends RiskAssessment>)newValue);
				return;
			case RiskPackage.RISK__OPTION:
				setOption((TreatmentOption)newValue);
				return;
			case RiskPackage.RISK__OPTION_REASON:
				getOptionReason().clear();
				getOptionReason().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK__TREATMENTS:
				getTreatments().clear();
				getTreatments().addAll((Collection<? extends Treatment>)newValue);
				return;
			case RiskPackage.RISK__ACCEPTANCES:
				getAcceptances().clear();
				getAcceptances().addAll((Collection<? extends Acceptance>)newValue);
				return;
			case RiskPackage.RISK__EXEMPTIONS:
				getExemptions().clear();
				getExemptions().addAll((Collection<? extends Exemption>)newValue);
				return;
			case RiskPackage.RISK__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case RiskPackage.RISK__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case RiskPackage.RISK__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case RiskPackage.RISK__CLOSED_BECAUSE:
				getClosedBecause().clear();
				getClosedBecause().addAll((Collection<? extends LocalText>)newValue);
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
			case RiskPackage.RISK__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RiskPackage.RISK__DESCRIPTION:
				getDescription().clear();
				return;
			case RiskPackage.RISK__CAUSE:
				getCause().clear();
				return;
			case RiskPackage.RISK__VULNERABILITY:
				getVulnerability().clear();
				return;
			case RiskPackage.RISK__CONSEQUENCE:
				getConsequence().clear();
				return;
			case RiskPackage.RISK__THREATS:
				getThreats().clear();
				return;
			case RiskPackage.RISK__ASPECTS:
				getAspects().clear();
				return;
			case RiskPackage.RISK__SCOPES:
				getScopes().clear();
				return;
			case RiskPackage.RISK__SUBJECTS:
				getSubjects().clear();
				return;
			case RiskPackage.RISK__IDENTIFIED_ON:
				setIdentifiedOn(IDENTIFIED_ON_EDEFAULT);
				return;
			case RiskPackage.RISK__IDENTIFIED_BY:
				setIdentifiedBy((Person)null);
				return;
			case RiskPackage.RISK__ASSESSMENTS:
				getAssessments().clear();
				return;
			case RiskPackage.RISK__OPTION:
				setOption(OPTION_EDEFAULT);
				return;
			case RiskPackage.RISK__OPTION_REASON:
				getOptionReason().clear();
				return;
			case RiskPackage.RISK__TREATMENTS:
				getTreatments().clear();
				return;
			case RiskPackage.RISK__ACCEPTANCES:
				getAcceptances().clear();
				return;
			case RiskPackage.RISK__EXEMPTIONS:
				getExemptions().clear();
				return;
			case RiskPackage.RISK__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case RiskPackage.RISK__REVIEWS:
				getReviews().clear();
				return;
			case RiskPackage.RISK__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case RiskPackage.RISK__CLOSED_BECAUSE:
				getClosedBecause().clear();
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
			case RiskPackage.RISK__STATUS:
				return status != STATUS_EDEFAULT;
			case RiskPackage.RISK__DESCRIPTION:
				return description != null && !description.isEmpty();
			case RiskPackage.RISK__CAUSE:
				return cause != null && !cause.isEmpty();
			case RiskPackage.RISK__VULNERABILITY:
				return vulnerability != null && !vulnerability.isEmpty();
			case RiskPackage.RISK__CONSEQUENCE:
				return consequence != null && !consequence.isEmpty();
			case RiskPackage.RISK__THREATS:
				return threats != null && !threats.isEmpty();
			case RiskPackage.RISK__ASPECTS:
				return aspects != null && !aspects.isEmpty();
			case RiskPackage.RISK__SCOPES:
				return scopes != null && !scopes.isEmpty();
			case RiskPackage.RISK__SUBJECTS:
				return subjects != null && !subjects.isEmpty();
			case RiskPackage.RISK__IDENTIFIED_ON:
				return IDENTIFIED_ON_EDEFAULT == null ? identifiedOn != null : !IDENTIFIED_ON_EDEFAULT.equals(identifiedOn);
			case RiskPackage.RISK__IDENTIFIED_BY:
				return identifiedBy != null;
			case RiskPackage.RISK__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case RiskPackage.RISK__OPTION:
				return option != OPTION_EDEFAULT;
			case RiskPackage.RISK__OPTION_REASON:
				return optionReason != null && !optionReason.isEmpty();
			case RiskPackage.RISK__TREATMENTS:
				return treatments != null && !treatments.isEmpty();
			case RiskPackage.RISK__ACCEPTANCES:
				return acceptances != null && !acceptances.isEmpty();
			case RiskPackage.RISK__EXEMPTIONS:
				return exemptions != null && !exemptions.isEmpty();
			case RiskPackage.RISK__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case RiskPackage.RISK__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case RiskPackage.RISK__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case RiskPackage.RISK__CLOSED_BECAUSE:
				return closedBecause != null && !closedBecause.isEmpty();
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
		result.append(", threats: "); //$NON-NLS-1$
		result.append(threats);
		result.append(", aspects: "); //$NON-NLS-1$
		result.append(aspects);
		result.append(", identifiedOn: "); //$NON-NLS-1$
		result.append(identifiedOn);
		result.append(", option: "); //$NON-NLS-1$
		result.append(option);
		result.append(", nextReview: "); //$NON-NLS-1$
		result.append(nextReview);
		result.append(", closedOn: "); //$NON-NLS-1$
		result.append(closedOn);
		result.append(')');
		return result.toString();
	}

} //RiskImpl
