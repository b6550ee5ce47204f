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

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Role;

import org.waarborg.statement.Applicability;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.FrozenNote;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Origin;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getCare <em>Care</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getHeadings <em>Headings</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getApplicability <em>Applicability</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#isFollowsBase <em>Follows Base</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getTakenOverFrom <em>Taken Over From</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getOverrideReason <em>Override Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getRealisation <em>Realisation</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getRealisationFrom <em>Realisation From</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getImplementationReason <em>Implementation Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#isToConfirm <em>To Confirm</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getInRole <em>In Role</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenDecisionImpl extends IdentifiedImpl implements FrozenDecision {
	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final ControlRef CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected ControlRef control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCare() <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCare()
	 * @generated
	 * @ordered
	 */
	protected static final CareContent CARE_EDEFAULT = CareContent.NONE;

	/**
	 * The cached value of the '{@link #getCare() <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCare()
	 * @generated
	 * @ordered
	 */
	protected CareContent care = CARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHeadings() <em>Headings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadings()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenHeading> headings;

	/**
	 * The default value of the '{@link #getApplicability() <em>Applicability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicability()
	 * @generated
	 * @ordered
	 */
	protected static final Applicability APPLICABILITY_EDEFAULT = Applicability.UNDECIDED;

	/**
	 * The cached value of the '{@link #getApplicability() <em>Applicability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicability()
	 * @generated
	 * @ordered
	 */
	protected Applicability applicability = APPLICABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isFollowsBase() <em>Follows Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowsBase()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLLOWS_BASE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFollowsBase() <em>Follows Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowsBase()
	 * @generated
	 * @ordered
	 */
	protected boolean followsBase = FOLLOWS_BASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.OWN;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakenOverFrom() <em>Taken Over From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOverFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String TAKEN_OVER_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakenOverFrom() <em>Taken Over From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOverFrom()
	 * @generated
	 * @ordered
	 */
	protected String takenOverFrom = TAKEN_OVER_FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOverrideReason() <em>Override Reason</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrideReason()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> overrideReason;

	/**
	 * The cached value of the '{@link #getDrivers() <em>Drivers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrivers()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenDriver> drivers;

	/**
	 * The cached value of the '{@link #getInclusion() <em>Inclusion</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclusion()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> inclusion;

	/**
	 * The cached value of the '{@link #getExclusion() <em>Exclusion</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusion()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> exclusion;

	/**
	 * The cached value of the '{@link #getRealisation() <em>Realisation</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealisation()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> realisation;

	/**
	 * The default value of the '{@link #getRealisationFrom() <em>Realisation From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealisationFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String REALISATION_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRealisationFrom() <em>Realisation From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealisationFrom()
	 * @generated
	 * @ordered
	 */
	protected String realisationFrom = REALISATION_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getImplementation() <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementation()
	 * @generated
	 * @ordered
	 */
	protected static final Implementation IMPLEMENTATION_EDEFAULT = Implementation.UNKNOWN;

	/**
	 * The cached value of the '{@link #getImplementation() <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementation()
	 * @generated
	 * @ordered
	 */
	protected Implementation implementation = IMPLEMENTATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getImplementationReason() <em>Implementation Reason</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementationReason()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> implementationReason;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenPart> parts;

	/**
	 * The cached value of the '{@link #getExemptions() <em>Exemptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptions()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenExemption> exemptions;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

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
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenNote> notes;

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
	 * The default value of the '{@link #isToConfirm() <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToConfirm()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TO_CONFIRM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isToConfirm() <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToConfirm()
	 * @generated
	 * @ordered
	 */
	protected boolean toConfirm = TO_CONFIRM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String DECIDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected String decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInRole() <em>In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInRole()
	 * @generated
	 * @ordered
	 */
	protected static final Role IN_ROLE_EDEFAULT = Role.CISO;

	/**
	 * The cached value of the '{@link #getInRole() <em>In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInRole()
	 * @generated
	 * @ordered
	 */
	protected Role inRole = IN_ROLE_EDEFAULT;

	/**
	 * This is true if the In Role attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean inRoleESet;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlRef getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(ControlRef newControl) {
		ControlRef oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CareContent getCare() {
		return care;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCare(CareContent newCare) {
		CareContent oldCare = care;
		care = newCare == null ? CARE_EDEFAULT : newCare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__CARE, oldCare, care));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenHeading> getHeadings() {
		if (headings == null) {
			headings = new EObjectContainmentEList<FrozenHeading>(FrozenHeading.class, this, StatementPackage.FROZEN_DECISION__HEADINGS);
		}
		return headings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Applicability getApplicability() {
		return applicability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicability(Applicability newApplicability) {
		Applicability oldApplicability = applicability;
		applicability = newApplicability == null ? APPLICABILITY_EDEFAULT : newApplicability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__APPLICABILITY, oldApplicability, applicability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFollowsBase() {
		return followsBase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowsBase(boolean newFollowsBase) {
		boolean oldFollowsBase = followsBase;
		followsBase = newFollowsBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__FOLLOWS_BASE, oldFollowsBase, followsBase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTakenOverFrom() {
		return takenOverFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenOverFrom(String newTakenOverFrom) {
		String oldTakenOverFrom = takenOverFrom;
		takenOverFrom = newTakenOverFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__TAKEN_OVER_FROM, oldTakenOverFrom, takenOverFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getOverrideReason() {
		if (overrideReason == null) {
			overrideReason = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DECISION__OVERRIDE_REASON);
		}
		return overrideReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenDriver> getDrivers() {
		if (drivers == null) {
			drivers = new EObjectContainmentEList<FrozenDriver>(FrozenDriver.class, this, StatementPackage.FROZEN_DECISION__DRIVERS);
		}
		return drivers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getInclusion() {
		if (inclusion == null) {
			inclusion = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DECISION__INCLUSION);
		}
		return inclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getExclusion() {
		if (exclusion == null) {
			exclusion = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DECISION__EXCLUSION);
		}
		return exclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRealisation() {
		if (realisation == null) {
			realisation = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DECISION__REALISATION);
		}
		return realisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRealisationFrom() {
		return realisationFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealisationFrom(String newRealisationFrom) {
		String oldRealisationFrom = realisationFrom;
		realisationFrom = newRealisationFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__REALISATION_FROM, oldRealisationFrom, realisationFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Implementation getImplementation() {
		return implementation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplementation(Implementation newImplementation) {
		Implementation oldImplementation = implementation;
		implementation = newImplementation == null ? IMPLEMENTATION_EDEFAULT : newImplementation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__IMPLEMENTATION, oldImplementation, implementation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getImplementationReason() {
		if (implementationReason == null) {
			implementationReason = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DECISION__IMPLEMENTATION_REASON);
		}
		return implementationReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenPart> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<FrozenPart>(FrozenPart.class, this, StatementPackage.FROZEN_DECISION__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenExemption> getExemptions() {
		if (exemptions == null) {
			exemptions = new EObjectContainmentEList<FrozenExemption>(FrozenExemption.class, this, StatementPackage.FROZEN_DECISION__EXEMPTIONS);
		}
		return exemptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__OWNER, oldOwner, owner));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__NEXT_REVIEW, oldNextReview, nextReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<FrozenNote>(FrozenNote.class, this, StatementPackage.FROZEN_DECISION__NOTES);
		}
		return notes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__CLASSIFICATION, oldClassification, classification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isToConfirm() {
		return toConfirm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToConfirm(boolean newToConfirm) {
		boolean oldToConfirm = toConfirm;
		toConfirm = newToConfirm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__TO_CONFIRM, oldToConfirm, toConfirm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(String newDecidedBy) {
		String oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getInRole() {
		return inRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInRole(Role newInRole) {
		Role oldInRole = inRole;
		inRole = newInRole == null ? IN_ROLE_EDEFAULT : newInRole;
		boolean oldInRoleESet = inRoleESet;
		inRoleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__IN_ROLE, oldInRole, inRole, !oldInRoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInRole() {
		Role oldInRole = inRole;
		boolean oldInRoleESet = inRoleESet;
		inRole = IN_ROLE_EDEFAULT;
		inRoleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StatementPackage.FROZEN_DECISION__IN_ROLE, oldInRole, IN_ROLE_EDEFAULT, oldInRoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInRole() {
		return inRoleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DECISION__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_DECISION__HEADINGS:
				return ((InternalEList<?>)getHeadings()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__OVERRIDE_REASON:
				return ((InternalEList<?>)getOverrideReason()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__DRIVERS:
				return ((InternalEList<?>)getDrivers()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__INCLUSION:
				return ((InternalEList<?>)getInclusion()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__EXCLUSION:
				return ((InternalEList<?>)getExclusion()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__REALISATION:
				return ((InternalEList<?>)getRealisation()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION_REASON:
				return ((InternalEList<?>)getImplementationReason()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__EXEMPTIONS:
				return ((InternalEList<?>)getExemptions()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DECISION__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.FROZEN_DECISION__CONTROL:
				return getControl();
			case StatementPackage.FROZEN_DECISION__CARE:
				return getCare();
			case StatementPackage.FROZEN_DECISION__HEADINGS:
				return getHeadings();
			case StatementPackage.FROZEN_DECISION__APPLICABILITY:
				return getApplicability();
			case StatementPackage.FROZEN_DECISION__FOLLOWS_BASE:
				return isFollowsBase();
			case StatementPackage.FROZEN_DECISION__ORIGIN:
				return getOrigin();
			case StatementPackage.FROZEN_DECISION__TAKEN_OVER_FROM:
				return getTakenOverFrom();
			case StatementPackage.FROZEN_DECISION__OVERRIDE_REASON:
				return getOverrideReason();
			case StatementPackage.FROZEN_DECISION__DRIVERS:
				return getDrivers();
			case StatementPackage.FROZEN_DECISION__INCLUSION:
				return getInclusion();
			case StatementPackage.FROZEN_DECISION__EXCLUSION:
				return getExclusion();
			case StatementPackage.FROZEN_DECISION__REALISATION:
				return getRealisation();
			case StatementPackage.FROZEN_DECISION__REALISATION_FROM:
				return getRealisationFrom();
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION:
				return getImplementation();
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION_REASON:
				return getImplementationReason();
			case StatementPackage.FROZEN_DECISION__PARTS:
				return getParts();
			case StatementPackage.FROZEN_DECISION__EXEMPTIONS:
				return getExemptions();
			case StatementPackage.FROZEN_DECISION__OWNER:
				return getOwner();
			case StatementPackage.FROZEN_DECISION__NEXT_REVIEW:
				return getNextReview();
			case StatementPackage.FROZEN_DECISION__NOTES:
				return getNotes();
			case StatementPackage.FROZEN_DECISION__CLASSIFICATION:
				return getClassification();
			case StatementPackage.FROZEN_DECISION__TO_CONFIRM:
				return isToConfirm();
			case StatementPackage.FROZEN_DECISION__DECIDED_BY:
				return getDecidedBy();
			case StatementPackage.FROZEN_DECISION__IN_ROLE:
				return getInRole();
			case StatementPackage.FROZEN_DECISION__DECIDED_ON:
				return getDecidedOn();
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
			case StatementPackage.FROZEN_DECISION__CONTROL:
				setControl((ControlRef)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__CARE:
				setCare((CareContent)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__HEADINGS:
				getHeadings().clear();
				getHeadings().addAll((Collection<? extends FrozenHeading>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__APPLICABILITY:
				setApplicability((Applicability)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__FOLLOWS_BASE:
				setFollowsBase((Boolean)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__TAKEN_OVER_FROM:
				setTakenOverFrom((String)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__OVERRIDE_REASON:
				getOverrideReason().clear();
				getOverrideReason().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__DRIVERS:
				getDrivers().clear();
				getDrivers().addAll((Collection<? extends FrozenDriver>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__INCLUSION:
				getInclusion().clear();
				getInclusion().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__EXCLUSION:
				getExclusion().clear();
				getExclusion().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__REALISATION:
				getRealisation().clear();
				getRealisation().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__REALISATION_FROM:
				setRealisationFrom((String)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION:
				setImplementation((Implementation)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION_REASON:
				getImplementationReason().clear();
				getImplementationReason().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends FrozenPart>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__EXEMPTIONS:
				getExemptions().clear();
				getExemptions().addAll((Collection<? extends FrozenExemption>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__OWNER:
				setOwner((String)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__NEXT_REVIEW:
				setNextReview((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends FrozenNote>)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__CLASSIFICATION:
				setClassification((Classification)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__TO_CONFIRM:
				setToConfirm((Boolean)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__DECIDED_BY:
				setDecidedBy((String)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__IN_ROLE:
				setInRole((Role)newValue);
				return;
			case StatementPackage.FROZEN_DECISION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
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
			case StatementPackage.FROZEN_DECISION__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__CARE:
				setCare(CARE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__HEADINGS:
				getHeadings().clear();
				return;
			case StatementPackage.FROZEN_DECISION__APPLICABILITY:
				setApplicability(APPLICABILITY_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__FOLLOWS_BASE:
				setFollowsBase(FOLLOWS_BASE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__TAKEN_OVER_FROM:
				setTakenOverFrom(TAKEN_OVER_FROM_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__OVERRIDE_REASON:
				getOverrideReason().clear();
				return;
			case StatementPackage.FROZEN_DECISION__DRIVERS:
				getDrivers().clear();
				return;
			case StatementPackage.FROZEN_DECISION__INCLUSION:
				getInclusion().clear();
				return;
			case StatementPackage.FROZEN_DECISION__EXCLUSION:
				getExclusion().clear();
				return;
			case StatementPackage.FROZEN_DECISION__REALISATION:
				getRealisation().clear();
				return;
			case StatementPackage.FROZEN_DECISION__REALISATION_FROM:
				setRealisationFrom(REALISATION_FROM_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION:
				setImplementation(IMPLEMENTATION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION_REASON:
				getImplementationReason().clear();
				return;
			case StatementPackage.FROZEN_DECISION__PARTS:
				getParts().clear();
				return;
			case StatementPackage.FROZEN_DECISION__EXEMPTIONS:
				getExemptions().clear();
				return;
			case StatementPackage.FROZEN_DECISION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__NEXT_REVIEW:
				setNextReview(NEXT_REVIEW_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__NOTES:
				getNotes().clear();
				return;
			case StatementPackage.FROZEN_DECISION__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__TO_CONFIRM:
				setToConfirm(TO_CONFIRM_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DECISION__IN_ROLE:
				unsetInRole();
				return;
			case StatementPackage.FROZEN_DECISION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
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
			case StatementPackage.FROZEN_DECISION__CONTROL:
				return CONTROL_EDEFAULT == null ? control != null : !CONTROL_EDEFAULT.equals(control);
			case StatementPackage.FROZEN_DECISION__CARE:
				return care != CARE_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__HEADINGS:
				return headings != null && !headings.isEmpty();
			case StatementPackage.FROZEN_DECISION__APPLICABILITY:
				return applicability != APPLICABILITY_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__FOLLOWS_BASE:
				return followsBase != FOLLOWS_BASE_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__TAKEN_OVER_FROM:
				return TAKEN_OVER_FROM_EDEFAULT == null ? takenOverFrom != null : !TAKEN_OVER_FROM_EDEFAULT.equals(takenOverFrom);
			case StatementPackage.FROZEN_DECISION__OVERRIDE_REASON:
				return overrideReason != null && !overrideReason.isEmpty();
			case StatementPackage.FROZEN_DECISION__DRIVERS:
				return drivers != null && !drivers.isEmpty();
			case StatementPackage.FROZEN_DECISION__INCLUSION:
				return inclusion != null && !inclusion.isEmpty();
			case StatementPackage.FROZEN_DECISION__EXCLUSION:
				return exclusion != null && !exclusion.isEmpty();
			case StatementPackage.FROZEN_DECISION__REALISATION:
				return realisation != null && !realisation.isEmpty();
			case StatementPackage.FROZEN_DECISION__REALISATION_FROM:
				return REALISATION_FROM_EDEFAULT == null ? realisationFrom != null : !REALISATION_FROM_EDEFAULT.equals(realisationFrom);
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION:
				return implementation != IMPLEMENTATION_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__IMPLEMENTATION_REASON:
				return implementationReason != null && !implementationReason.isEmpty();
			case StatementPackage.FROZEN_DECISION__PARTS:
				return parts != null && !parts.isEmpty();
			case StatementPackage.FROZEN_DECISION__EXEMPTIONS:
				return exemptions != null && !exemptions.isEmpty();
			case StatementPackage.FROZEN_DECISION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case StatementPackage.FROZEN_DECISION__NEXT_REVIEW:
				return NEXT_REVIEW_EDEFAULT == null ? nextReview != null : !NEXT_REVIEW_EDEFAULT.equals(nextReview);
			case StatementPackage.FROZEN_DECISION__NOTES:
				return notes != null && !notes.isEmpty();
			case StatementPackage.FROZEN_DECISION__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__TO_CONFIRM:
				return toConfirm != TO_CONFIRM_EDEFAULT;
			case StatementPackage.FROZEN_DECISION__DECIDED_BY:
				return DECIDED_BY_EDEFAULT == null ? decidedBy != null : !DECIDED_BY_EDEFAULT.equals(decidedBy);
			case StatementPackage.FROZEN_DECISION__IN_ROLE:
				return isSetInRole();
			case StatementPackage.FROZEN_DECISION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
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
		result.append(" (control: "); //$NON-NLS-1$
		result.append(control);
		result.append(", care: "); //$NON-NLS-1$
		result.append(care);
		result.append(", applicability: "); //$NON-NLS-1$
		result.append(applicability);
		result.append(", followsBase: "); //$NON-NLS-1$
		result.append(followsBase);
		result.append(", origin: "); //$NON-NLS-1$
		result.append(origin);
		result.append(", takenOverFrom: "); //$NON-NLS-1$
		result.append(takenOverFrom);
		result.append(", realisationFrom: "); //$NON-NLS-1$
		result.append(realisationFrom);
		result.append(", implementation: "); //$NON-NLS-1$
		result.append(implementation);
		result.append(", owner: "); //$NON-NLS-1$
		result.append(owner);
		result.append(", nextReview: "); //$NON-NLS-1$
		result.append(nextReview);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(", toConfirm: "); //$NON-NLS-1$
		result.append(toConfirm);
		result.append(", decidedBy: "); //$NON-NLS-1$
		result.append(decidedBy);
		result.append(", inRole: "); //$NON-NLS-1$
		if (inRoleESet) result.append(inRole); else result.append("<unset>"); //$NON-NLS-1$
		result.append(", decidedOn: "); //$NON-NLS-1$
		result.append(decidedOn);
		result.append(')');
		return result.toString();
	}

} //FrozenDecisionImpl
