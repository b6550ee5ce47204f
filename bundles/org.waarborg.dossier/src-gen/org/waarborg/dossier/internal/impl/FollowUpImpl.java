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

import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.FollowUpSource;
import org.waarborg.dossier.FollowUpStatus;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Follow Up</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getReportedSeverity <em>Reported Severity</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getReportedBy <em>Reported By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getEffectivenessCheckedBy <em>Effectiveness Checked By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getEffectivenessCheckedOn <em>Effectiveness Checked On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.FollowUpImpl#getEffectiveness <em>Effectiveness</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FollowUpImpl extends ElementImpl implements FollowUp {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final FollowUpSource SOURCE_EDEFAULT = FollowUpSource.INTERNAL_AUDIT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected FollowUpSource source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedSeverity() <em>Reported Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTED_SEVERITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedSeverity() <em>Reported Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedSeverity()
	 * @generated
	 * @ordered
	 */
	protected String reportedSeverity = REPORTED_SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REPORTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reportedOn = REPORTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReportedBy() <em>Reported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REPORTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedBy() <em>Reported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedBy()
	 * @generated
	 * @ordered
	 */
	protected String reportedBy = REPORTED_BY_EDEFAULT;

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
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlRef> controls;

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
	 * The cached value of the '{@link #getAction() <em>Action</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> action;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final FollowUpStatus STATUS_EDEFAULT = FollowUpStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected FollowUpStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMoves() <em>Moves</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoves()
	 * @generated
	 * @ordered
	 */
	protected EList<DateMove> moves;

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
	 * The cached value of the '{@link #getProof() <em>Proof</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> proof;

	/**
	 * The cached value of the '{@link #getEffectivenessCheckedBy() <em>Effectiveness Checked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectivenessCheckedBy()
	 * @generated
	 * @ordered
	 */
	protected Person effectivenessCheckedBy;

	/**
	 * The default value of the '{@link #getEffectivenessCheckedOn() <em>Effectiveness Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectivenessCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVENESS_CHECKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectivenessCheckedOn() <em>Effectiveness Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectivenessCheckedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectivenessCheckedOn = EFFECTIVENESS_CHECKED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEffectiveness() <em>Effectiveness</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveness()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> effectiveness;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FollowUpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.FOLLOW_UP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FollowUpSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(FollowUpSource newSource) {
		FollowUpSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportedSeverity() {
		return reportedSeverity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedSeverity(String newReportedSeverity) {
		String oldReportedSeverity = reportedSeverity;
		reportedSeverity = newReportedSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__REPORTED_SEVERITY, oldReportedSeverity, reportedSeverity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReportedOn() {
		return reportedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedOn(LocalDate newReportedOn) {
		LocalDate oldReportedOn = reportedOn;
		reportedOn = newReportedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__REPORTED_ON, oldReportedOn, reportedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReportedBy() {
		return reportedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedBy(String newReportedBy) {
		String oldReportedBy = reportedBy;
		reportedBy = newReportedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__REPORTED_BY, oldReportedBy, reportedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Element> getSubjects() {
		if (subjects == null) {
			subjects = new EObjectResolvingEList<Element>(Element.class, this, DossierPackage.FOLLOW_UP__SUBJECTS);
		}
		return subjects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ControlRef> getControls() {
		if (controls == null) {
			controls = new EDataTypeUniqueEList<ControlRef>(ControlRef.class, this, DossierPackage.FOLLOW_UP__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getCause() {
		if (cause == null) {
			cause = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.FOLLOW_UP__CAUSE);
		}
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getAction() {
		if (action == null) {
			action = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.FOLLOW_UP__ACTION);
		}
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FollowUpStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(FollowUpStatus newStatus) {
		FollowUpStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<DateMove> getMoves() {
		if (moves == null) {
			moves = new EObjectContainmentEList<DateMove>(DateMove.class, this, DossierPackage.FOLLOW_UP__MOVES);
		}
		return moves;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Evidence> getProof() {
		if (proof == null) {
			proof = new EObjectResolvingEList<Evidence>(Evidence.class, this, DossierPackage.FOLLOW_UP__PROOF);
		}
		return proof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getEffectivenessCheckedBy() {
		if (effectivenessCheckedBy != null && effectivenessCheckedBy.eIsProxy()) {
			InternalEObject oldEffectivenessCheckedBy = (InternalEObject)effectivenessCheckedBy;
			effectivenessCheckedBy = (Person)eResolveProxy(oldEffectivenessCheckedBy);
			if (effectivenessCheckedBy != oldEffectivenessCheckedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY, oldEffectivenessCheckedBy, effectivenessCheckedBy));
			}
		}
		return effectivenessCheckedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetEffectivenessCheckedBy() {
		return effectivenessCheckedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectivenessCheckedBy(Person newEffectivenessCheckedBy) {
		Person oldEffectivenessCheckedBy = effectivenessCheckedBy;
		effectivenessCheckedBy = newEffectivenessCheckedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY, oldEffectivenessCheckedBy, effectivenessCheckedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectivenessCheckedOn() {
		return effectivenessCheckedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectivenessCheckedOn(LocalDate newEffectivenessCheckedOn) {
		LocalDate oldEffectivenessCheckedOn = effectivenessCheckedOn;
		effectivenessCheckedOn = newEffectivenessCheckedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON, oldEffectivenessCheckedOn, effectivenessCheckedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getEffectiveness() {
		if (effectiveness == null) {
			effectiveness = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.FOLLOW_UP__EFFECTIVENESS);
		}
		return effectiveness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.FOLLOW_UP__CAUSE:
				return ((InternalEList<?>)getCause()).basicRemove(otherEnd, msgs);
			case DossierPackage.FOLLOW_UP__ACTION:
				return ((InternalEList<?>)getAction()).basicRemove(otherEnd, msgs);
			case DossierPackage.FOLLOW_UP__MOVES:
				return ((InternalEList<?>)getMoves()).basicRemove(otherEnd, msgs);
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS:
				return ((InternalEList<?>)getEffectiveness()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.FOLLOW_UP__SOURCE:
				return getSource();
			case DossierPackage.FOLLOW_UP__REPORTED_SEVERITY:
				return getReportedSeverity();
			case DossierPackage.FOLLOW_UP__REPORTED_ON:
				return getReportedOn();
			case DossierPackage.FOLLOW_UP__REPORTED_BY:
				return getReportedBy();
			case DossierPackage.FOLLOW_UP__SUBJECTS:
				return getSubjects();
			case DossierPackage.FOLLOW_UP__CONTROLS:
				return getControls();
			case DossierPackage.FOLLOW_UP__CAUSE:
				return getCause();
			case DossierPackage.FOLLOW_UP__ACTION:
				return getAction();
			case DossierPackage.FOLLOW_UP__STATUS:
				return getStatus();
			case DossierPackage.FOLLOW_UP__DUE:
				return getDue();
			case DossierPackage.FOLLOW_UP__MOVES:
				return getMoves();
			case DossierPackage.FOLLOW_UP__CLOSED_ON:
				return getClosedOn();
			case DossierPackage.FOLLOW_UP__PROOF:
				return getProof();
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY:
				if (resolve) return getEffectivenessCheckedBy();
				return basicGetEffectivenessCheckedBy();
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON:
				return getEffectivenessCheckedOn();
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS:
				return getEffectiveness();
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
			case DossierPackage.FOLLOW_UP__SOURCE:
				setSource((FollowUpSource)newValue);
				return;
			case DossierPackage.FOLLOW_UP__REPORTED_SEVERITY:
				setReportedSeverity((String)newValue);
				return;
			case DossierPackage.FOLLOW_UP__REPORTED_ON:
				setReportedOn((LocalDate)newValue);
				return;
			case DossierPackage.FOLLOW_UP__REPORTED_BY:
				setReportedBy((String)newValue);
				return;
			case DossierPackage.FOLLOW_UP__SUBJECTS:
				getSubjects().clear();
				getSubjects().addAll((Collection<? extends Element>)newValue);
				return;
			case DossierPackage.FOLLOW_UP__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends ControlRef>)newValue);
				return;
			case DossierPackage.FOLLOW_UP__CAUSE:
				getCause().clear();
				getCause().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.FOLLOW_UP__ACTION:
				getAction().clear();
				getAction().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.FOLLOW_UP__STATUS:
				setStatus((FollowUpStatus)newValue);
				return;
			case DossierPackage.FOLLOW_UP__DUE:
				setDue((LocalDate)newValue);
				return;
			case DossierPackage.FOLLOW_UP__MOVES:
				getMoves().clear();
				getMoves().addAll((Collection<? extends DateMove>)newValue);
				return;
			case DossierPackage.FOLLOW_UP__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case DossierPackage.FOLLOW_UP__PROOF:
				getProof().clear();
				getProof().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY:
				setEffectivenessCheckedBy((Person)newValue);
				return;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON:
				setEffectivenessCheckedOn((LocalDate)newValue);
				return;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS:
				getEffectiveness().clear();
				getEffectiveness().addAll((Collection<? extends LocalText>)newValue);
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
			case DossierPackage.FOLLOW_UP__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__REPORTED_SEVERITY:
				setReportedSeverity(REPORTED_SEVERITY_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__REPORTED_ON:
				setReportedOn(REPORTED_ON_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__REPORTED_BY:
				setReportedBy(REPORTED_BY_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__SUBJECTS:
				getSubjects().clear();
				return;
			case DossierPackage.FOLLOW_UP__CONTROLS:
				getControls().clear();
				return;
			case DossierPackage.FOLLOW_UP__CAUSE:
				getCause().clear();
				return;
			case DossierPackage.FOLLOW_UP__ACTION:
				getAction().clear();
				return;
			case DossierPackage.FOLLOW_UP__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__MOVES:
				getMoves().clear();
				return;
			case DossierPackage.FOLLOW_UP__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__PROOF:
				getProof().clear();
				return;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY:
				setEffectivenessCheckedBy((Person)null);
				return;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON:
				setEffectivenessCheckedOn(EFFECTIVENESS_CHECKED_ON_EDEFAULT);
				return;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS:
				getEffectiveness().clear();
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
			case DossierPackage.FOLLOW_UP__SOURCE:
				return source != SOURCE_EDEFAULT;
			case DossierPackage.FOLLOW_UP__REPORTED_SEVERITY:
				return REPORTED_SEVERITY_EDEFAULT == null ? reportedSeverity != null : !REPORTED_SEVERITY_EDEFAULT.equals(reportedSeverity);
			case DossierPackage.FOLLOW_UP__REPORTED_ON:
				return REPORTED_ON_EDEFAULT == null ? reportedOn != null : !REPORTED_ON_EDEFAULT.equals(reportedOn);
			case DossierPackage.FOLLOW_UP__REPORTED_BY:
				return REPORTED_BY_EDEFAULT == null ? reportedBy != null : !REPORTED_BY_EDEFAULT.equals(reportedBy);
			case DossierPackage.FOLLOW_UP__SUBJECTS:
				return subjects != null && !subjects.isEmpty();
			case DossierPackage.FOLLOW_UP__CONTROLS:
				return controls != null && !controls.isEmpty();
			case DossierPackage.FOLLOW_UP__CAUSE:
				return cause != null && !cause.isEmpty();
			case DossierPackage.FOLLOW_UP__ACTION:
				return action != null && !action.isEmpty();
			case DossierPackage.FOLLOW_UP__STATUS:
				return status != STATUS_EDEFAULT;
			case DossierPackage.FOLLOW_UP__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case DossierPackage.FOLLOW_UP__MOVES:
				return moves != null && !moves.isEmpty();
			case DossierPackage.FOLLOW_UP__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case DossierPackage.FOLLOW_UP__PROOF:
				return proof != null && !proof.isEmpty();
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_BY:
				return effectivenessCheckedBy != null;
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS_CHECKED_ON:
				return EFFECTIVENESS_CHECKED_ON_EDEFAULT == null ? effectivenessCheckedOn != null : !EFFECTIVENESS_CHECKED_ON_EDEFAULT.equals(effectivenessCheckedOn);
			case DossierPackage.FOLLOW_UP__EFFECTIVENESS:
				return effectiveness != null && !effectiveness.isEmpty();
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
		result.append(" (source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", reportedSeverity: "); //$NON-NLS-1$
		result.append(reportedSeverity);
		result.append(", reportedOn: "); //$NON-NLS-1$
		result.append(reportedOn);
		result.append(", reportedBy: "); //$NON-NLS-1$
		result.append(reportedBy);
		result.append(", controls: "); //$NON-NLS-1$
		result.append(controls);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", due: "); //$NON-NLS-1$
		result.append(due);
		result.append(", closedOn: "); //$NON-NLS-1$
		result.append(closedOn);
		result.append(", effectivenessCheckedOn: "); //$NON-NLS-1$
		result.append(effectivenessCheckedOn);
		result.append(')');
		return result.toString();
	}

} //FollowUpImpl
