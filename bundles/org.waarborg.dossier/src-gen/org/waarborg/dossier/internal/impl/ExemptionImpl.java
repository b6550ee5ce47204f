/**
 */
package org.waarborg.dossier.internal.impl;

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

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Review;
import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exemption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getWhere <em>Where</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getCompensatingMeasures <em>Compensating Measures</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getGrantedInRole <em>Granted In Role</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getAcceptedRule <em>Accepted Rule</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ExemptionImpl#getAcceptedObject <em>Accepted Object</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExemptionImpl extends ElementImpl implements Exemption {
	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlRef> controls;

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
	 * The cached value of the '{@link #getWhere() <em>Where</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> where;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> reason;

	/**
	 * The cached value of the '{@link #getCompensatingMeasures() <em>Compensating Measures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompensatingMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> compensatingMeasures;

	/**
	 * The cached value of the '{@link #getRisk() <em>Risk</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisk()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> risk;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected Person askedBy;

	/**
	 * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate askedOn = ASKED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGrantedBy() <em>Granted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected Person grantedBy;

	/**
	 * The default value of the '{@link #getGrantedInRole() <em>Granted In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedInRole()
	 * @generated
	 * @ordered
	 */
	protected static final Role GRANTED_IN_ROLE_EDEFAULT = Role.CISO;

	/**
	 * The cached value of the '{@link #getGrantedInRole() <em>Granted In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedInRole()
	 * @generated
	 * @ordered
	 */
	protected Role grantedInRole = GRANTED_IN_ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrantedOn() <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GRANTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantedOn() <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate grantedOn = GRANTED_ON_EDEFAULT;

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
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * The default value of the '{@link #getAcceptedRule() <em>Accepted Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedRule()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedRule() <em>Accepted Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedRule()
	 * @generated
	 * @ordered
	 */
	protected String acceptedRule = ACCEPTED_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedObject() <em>Accepted Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedObject()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTED_OBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedObject() <em>Accepted Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedObject()
	 * @generated
	 * @ordered
	 */
	protected String acceptedObject = ACCEPTED_OBJECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExemptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.EXEMPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ControlRef> getControls() {
		if (controls == null) {
			controls = new EDataTypeUniqueEList<ControlRef>(ControlRef.class, this, DossierPackage.EXEMPTION__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Element> getSubjects() {
		if (subjects == null) {
			subjects = new EObjectResolvingEList<Element>(Element.class, this, DossierPackage.EXEMPTION__SUBJECTS);
		}
		return subjects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getWhere() {
		if (where == null) {
			where = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.EXEMPTION__WHERE);
		}
		return where;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getReason() {
		if (reason == null) {
			reason = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.EXEMPTION__REASON);
		}
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Measure> getCompensatingMeasures() {
		if (compensatingMeasures == null) {
			compensatingMeasures = new EObjectResolvingEList<Measure>(Measure.class, this, DossierPackage.EXEMPTION__COMPENSATING_MEASURES);
		}
		return compensatingMeasures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRisk() {
		if (risk == null) {
			risk = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.EXEMPTION__RISK);
		}
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAskedBy() {
		if (askedBy != null && askedBy.eIsProxy()) {
			InternalEObject oldAskedBy = (InternalEObject)askedBy;
			askedBy = (Person)eResolveProxy(oldAskedBy);
			if (askedBy != oldAskedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.EXEMPTION__ASKED_BY, oldAskedBy, askedBy));
			}
		}
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAskedBy() {
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedBy(Person newAskedBy) {
		Person oldAskedBy = askedBy;
		askedBy = newAskedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__ASKED_BY, oldAskedBy, askedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAskedOn() {
		return askedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOn(LocalDate newAskedOn) {
		LocalDate oldAskedOn = askedOn;
		askedOn = newAskedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__ASKED_ON, oldAskedOn, askedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getGrantedBy() {
		if (grantedBy != null && grantedBy.eIsProxy()) {
			InternalEObject oldGrantedBy = (InternalEObject)grantedBy;
			grantedBy = (Person)eResolveProxy(oldGrantedBy);
			if (grantedBy != oldGrantedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.EXEMPTION__GRANTED_BY, oldGrantedBy, grantedBy));
			}
		}
		return grantedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetGrantedBy() {
		return grantedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedBy(Person newGrantedBy) {
		Person oldGrantedBy = grantedBy;
		grantedBy = newGrantedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__GRANTED_BY, oldGrantedBy, grantedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getGrantedInRole() {
		return grantedInRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedInRole(Role newGrantedInRole) {
		Role oldGrantedInRole = grantedInRole;
		grantedInRole = newGrantedInRole == null ? GRANTED_IN_ROLE_EDEFAULT : newGrantedInRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__GRANTED_IN_ROLE, oldGrantedInRole, grantedInRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGrantedOn() {
		return grantedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedOn(LocalDate newGrantedOn) {
		LocalDate oldGrantedOn = grantedOn;
		grantedOn = newGrantedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__GRANTED_ON, oldGrantedOn, grantedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, DossierPackage.EXEMPTION__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, DossierPackage.EXEMPTION__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptedRule() {
		return acceptedRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedRule(String newAcceptedRule) {
		String oldAcceptedRule = acceptedRule;
		acceptedRule = newAcceptedRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__ACCEPTED_RULE, oldAcceptedRule, acceptedRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptedObject() {
		return acceptedObject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedObject(String newAcceptedObject) {
		String oldAcceptedObject = acceptedObject;
		acceptedObject = newAcceptedObject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.EXEMPTION__ACCEPTED_OBJECT, oldAcceptedObject, acceptedObject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.EXEMPTION__WHERE:
				return ((InternalEList<?>)getWhere()).basicRemove(otherEnd, msgs);
			case DossierPackage.EXEMPTION__REASON:
				return ((InternalEList<?>)getReason()).basicRemove(otherEnd, msgs);
			case DossierPackage.EXEMPTION__RISK:
				return ((InternalEList<?>)getRisk()).basicRemove(otherEnd, msgs);
			case DossierPackage.EXEMPTION__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case DossierPackage.EXEMPTION__APPROVALS:
				return ((InternalEList<?>)getApprovals()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.EXEMPTION__CONTROLS:
				return getControls();
			case DossierPackage.EXEMPTION__SUBJECTS:
				return getSubjects();
			case DossierPackage.EXEMPTION__WHERE:
				return getWhere();
			case DossierPackage.EXEMPTION__REASON:
				return getReason();
			case DossierPackage.EXEMPTION__COMPENSATING_MEASURES:
				return getCompensatingMeasures();
			case DossierPackage.EXEMPTION__RISK:
				return getRisk();
			case DossierPackage.EXEMPTION__ASKED_BY:
				if (resolve) return getAskedBy();
				return basicGetAskedBy();
			case DossierPackage.EXEMPTION__ASKED_ON:
				return getAskedOn();
			case DossierPackage.EXEMPTION__GRANTED_BY:
				if (resolve) return getGrantedBy();
				return basicGetGrantedBy();
			case DossierPackage.EXEMPTION__GRANTED_IN_ROLE:
				return getGrantedInRole();
			case DossierPackage.EXEMPTION__GRANTED_ON:
				return getGrantedOn();
			case DossierPackage.EXEMPTION__FROM:
				return getFrom();
			case DossierPackage.EXEMPTION__UNTIL:
				return getUntil();
			case DossierPackage.EXEMPTION__REVIEWS:
				return getReviews();
			case DossierPackage.EXEMPTION__APPROVALS:
				return getApprovals();
			case DossierPackage.EXEMPTION__ACCEPTED_RULE:
				return getAcceptedRule();
			case DossierPackage.EXEMPTION__ACCEPTED_OBJECT:
				return getAcceptedObject();
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
			case DossierPackage.EXEMPTION__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends ControlRef>)newValue);
				return;
			case DossierPackage.EXEMPTION__SUBJECTS:
				getSubjects().clear();
				getSubjects().addAll((Collection<? extends Element>)newValue);
				return;
			case DossierPackage.EXEMPTION__WHERE:
				getWhere().clear();
				getWhere().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.EXEMPTION__REASON:
				getReason().clear();
				getReason().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.EXEMPTION__COMPENSATING_MEASURES:
				getCompensatingMeasures().clear();
				getCompensatingMeasures().addAll((Collection<? extends Measure>)newValue);
				return;
			case DossierPackage.EXEMPTION__RISK:
				getRisk().clear();
				getRisk().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.EXEMPTION__ASKED_BY:
				setAskedBy((Person)newValue);
				return;
			case DossierPackage.EXEMPTION__ASKED_ON:
				setAskedOn((LocalDate)newValue);
				return;
			case DossierPackage.EXEMPTION__GRANTED_BY:
				setGrantedBy((Person)newValue);
				return;
			case DossierPackage.EXEMPTION__GRANTED_IN_ROLE:
				setGrantedInRole((Role)newValue);
				return;
			case DossierPackage.EXEMPTION__GRANTED_ON:
				setGrantedOn((LocalDate)newValue);
				return;
			case DossierPackage.EXEMPTION__FROM:
				setFrom((LocalDate)newValue);
				return;
			case DossierPackage.EXEMPTION__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case DossierPackage.EXEMPTION__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case DossierPackage.EXEMPTION__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
				return;
			case DossierPackage.EXEMPTION__ACCEPTED_RULE:
				setAcceptedRule((String)newValue);
				return;
			case DossierPackage.EXEMPTION__ACCEPTED_OBJECT:
				setAcceptedObject((String)newValue);
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
			case DossierPackage.EXEMPTION__CONTROLS:
				getControls().clear();
				return;
			case DossierPackage.EXEMPTION__SUBJECTS:
				getSubjects().clear();
				return;
			case DossierPackage.EXEMPTION__WHERE:
				getWhere().clear();
				return;
			case DossierPackage.EXEMPTION__REASON:
				getReason().clear();
				return;
			case DossierPackage.EXEMPTION__COMPENSATING_MEASURES:
				getCompensatingMeasures().clear();
				return;
			case DossierPackage.EXEMPTION__RISK:
				getRisk().clear();
				return;
			case DossierPackage.EXEMPTION__ASKED_BY:
				setAskedBy((Person)null);
				return;
			case DossierPackage.EXEMPTION__ASKED_ON:
				setAskedOn(ASKED_ON_EDEFAULT);
				return;
			case DossierPackage.EXEMPTION__GRANTED_BY:
				setGrantedBy((Person)null);
				return;
			case DossierPackage.EXEMPTION__GRANTED_IN_ROLE:
				setGrantedInRole(GRANTED_IN_ROLE_EDEFAULT);
				return;
			case DossierPackage.EXEMPTION__GRANTED_ON:
				setGrantedOn(GRANTED_ON_EDEFAULT);
				return;
			case DossierPackage.EXEMPTION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case DossierPackage.EXEMPTION__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case DossierPackage.EXEMPTION__REVIEWS:
				getReviews().clear();
				return;
			case DossierPackage.EXEMPTION__APPROVALS:
				getApprovals().clear();
				return;
			case DossierPackage.EXEMPTION__ACCEPTED_RULE:
				setAcceptedRule(ACCEPTED_RULE_EDEFAULT);
				return;
			case DossierPackage.EXEMPTION__ACCEPTED_OBJECT:
				setAcceptedObject(ACCEPTED_OBJECT_EDEFAULT);
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
			case DossierPackage.EXEMPTION__CONTROLS:
				return controls != null && !controls.isEmpty();
			case DossierPackage.EXEMPTION__SUBJECTS:
				return subjects != null && !subjects.isEmpty();
			case DossierPackage.EXEMPTION__WHERE:
				return where != null && !where.isEmpty();
			case DossierPackage.EXEMPTION__REASON:
				return reason != null && !reason.isEmpty();
			case DossierPackage.EXEMPTION__COMPENSATING_MEASURES:
				return compensatingMeasures != null && !compensatingMeasures.isEmpty();
			case DossierPackage.EXEMPTION__RISK:
				return risk != null && !risk.isEmpty();
			case DossierPackage.EXEMPTION__ASKED_BY:
				return askedBy != null;
			case DossierPackage.EXEMPTION__ASKED_ON:
				return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
			case DossierPackage.EXEMPTION__GRANTED_BY:
				return grantedBy != null;
			case DossierPackage.EXEMPTION__GRANTED_IN_ROLE:
				return grantedInRole != GRANTED_IN_ROLE_EDEFAULT;
			case DossierPackage.EXEMPTION__GRANTED_ON:
				return GRANTED_ON_EDEFAULT == null ? grantedOn != null : !GRANTED_ON_EDEFAULT.equals(grantedOn);
			case DossierPackage.EXEMPTION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case DossierPackage.EXEMPTION__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case DossierPackage.EXEMPTION__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case DossierPackage.EXEMPTION__APPROVALS:
				return approvals != null && !approvals.isEmpty();
			case DossierPackage.EXEMPTION__ACCEPTED_RULE:
				return ACCEPTED_RULE_EDEFAULT == null ? acceptedRule != null : !ACCEPTED_RULE_EDEFAULT.equals(acceptedRule);
			case DossierPackage.EXEMPTION__ACCEPTED_OBJECT:
				return ACCEPTED_OBJECT_EDEFAULT == null ? acceptedObject != null : !ACCEPTED_OBJECT_EDEFAULT.equals(acceptedObject);
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
		result.append(" (controls: "); //$NON-NLS-1$
		result.append(controls);
		result.append(", askedOn: "); //$NON-NLS-1$
		result.append(askedOn);
		result.append(", grantedInRole: "); //$NON-NLS-1$
		result.append(grantedInRole);
		result.append(", grantedOn: "); //$NON-NLS-1$
		result.append(grantedOn);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", acceptedRule: "); //$NON-NLS-1$
		result.append(acceptedRule);
		result.append(", acceptedObject: "); //$NON-NLS-1$
		result.append(acceptedObject);
		result.append(')');
		return result.toString();
	}

} //ExemptionImpl
