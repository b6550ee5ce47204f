/**
 */
package org.waarborg.assurance.internal.impl;

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

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.BridgeLetter;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.UserControl;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getExpert <em>Expert</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getExceptions <em>Exceptions</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getUserControls <em>User Controls</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getBridgeLetters <em>Bridge Letters</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getReadOn <em>Read On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getReadBy <em>Read By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getNotifiedOn <em>Notified On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl#getCoverage <em>Coverage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssuranceReportImpl extends ElementImpl implements AssuranceReport {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ReportKind KIND_EDEFAULT = ReportKind.ISAE_3402;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ReportKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ReportType TYPE_EDEFAULT = ReportType.DATE;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ReportType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

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
	 * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExpert() <em>Expert</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpert()
	 * @generated
	 * @ordered
	 */
	protected Organisation expert;

	/**
	 * The default value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected static final Opinion OPINION_EDEFAULT = Opinion.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOpinion() <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpinion()
	 * @generated
	 * @ordered
	 */
	protected Opinion opinion = OPINION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> scope;

	/**
	 * The cached value of the '{@link #getExceptions() <em>Exceptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceptions()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> exceptions;

	/**
	 * The cached value of the '{@link #getUserControls() <em>User Controls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserControls()
	 * @generated
	 * @ordered
	 */
	protected EList<UserControl> userControls;

	/**
	 * The cached value of the '{@link #getBridgeLetters() <em>Bridge Letters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBridgeLetters()
	 * @generated
	 * @ordered
	 */
	protected EList<BridgeLetter> bridgeLetters;

	/**
	 * The default value of the '{@link #getReadOn() <em>Read On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate READ_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReadOn() <em>Read On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate readOn = READ_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReadBy() <em>Read By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadBy()
	 * @generated
	 * @ordered
	 */
	protected Person readBy;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> conclusion;

	/**
	 * The default value of the '{@link #getNotifiedOn() <em>Notified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotifiedOn() <em>Notified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate notifiedOn = NOTIFIED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected Evidence file;

	/**
	 * The cached value of the '{@link #getCoverage() <em>Coverage</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverage()
	 * @generated
	 * @ordered
	 */
	protected EList<Coverage> coverage;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssuranceReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.ASSURANCE_REPORT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.ASSURANCE_REPORT__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ReportKind newKind) {
		ReportKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ReportType newType) {
		ReportType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__ON, oldOn, on));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return issuedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		LocalDate oldIssuedOn = issuedOn;
		issuedOn = newIssuedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__ISSUED_ON, oldIssuedOn, issuedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getExpert() {
		if (expert != null && expert.eIsProxy()) {
			InternalEObject oldExpert = (InternalEObject)expert;
			expert = (Organisation)eResolveProxy(oldExpert);
			if (expert != oldExpert) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.ASSURANCE_REPORT__EXPERT, oldExpert, expert));
			}
		}
		return expert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetExpert() {
		return expert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpert(Organisation newExpert) {
		Organisation oldExpert = expert;
		expert = newExpert;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__EXPERT, oldExpert, expert));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Opinion getOpinion() {
		return opinion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpinion(Opinion newOpinion) {
		Opinion oldOpinion = opinion;
		opinion = newOpinion == null ? OPINION_EDEFAULT : newOpinion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__OPINION, oldOpinion, opinion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getScope() {
		if (scope == null) {
			scope = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.ASSURANCE_REPORT__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getExceptions() {
		if (exceptions == null) {
			exceptions = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.ASSURANCE_REPORT__EXCEPTIONS);
		}
		return exceptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<UserControl> getUserControls() {
		if (userControls == null) {
			userControls = new EObjectContainmentEList<UserControl>(UserControl.class, this, AssurancePackage.ASSURANCE_REPORT__USER_CONTROLS);
		}
		return userControls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<BridgeLetter> getBridgeLetters() {
		if (bridgeLetters == null) {
			bridgeLetters = new EObjectContainmentEList<BridgeLetter>(BridgeLetter.class, this, AssurancePackage.ASSURANCE_REPORT__BRIDGE_LETTERS);
		}
		return bridgeLetters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReadOn() {
		return readOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadOn(LocalDate newReadOn) {
		LocalDate oldReadOn = readOn;
		readOn = newReadOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__READ_ON, oldReadOn, readOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getReadBy() {
		if (readBy != null && readBy.eIsProxy()) {
			InternalEObject oldReadBy = (InternalEObject)readBy;
			readBy = (Person)eResolveProxy(oldReadBy);
			if (readBy != oldReadBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.ASSURANCE_REPORT__READ_BY, oldReadBy, readBy));
			}
		}
		return readBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetReadBy() {
		return readBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadBy(Person newReadBy) {
		Person oldReadBy = readBy;
		readBy = newReadBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__READ_BY, oldReadBy, readBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getConclusion() {
		if (conclusion == null) {
			conclusion = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.ASSURANCE_REPORT__CONCLUSION);
		}
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNotifiedOn() {
		return notifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotifiedOn(LocalDate newNotifiedOn) {
		LocalDate oldNotifiedOn = notifiedOn;
		notifiedOn = newNotifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__NOTIFIED_ON, oldNotifiedOn, notifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getFile() {
		if (file != null && file.eIsProxy()) {
			InternalEObject oldFile = (InternalEObject)file;
			file = (Evidence)eResolveProxy(oldFile);
			if (file != oldFile) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.ASSURANCE_REPORT__FILE, oldFile, file));
			}
		}
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(Evidence newFile) {
		Evidence oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.ASSURANCE_REPORT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Coverage> getCoverage() {
		if (coverage == null) {
			coverage = new EObjectContainmentEList<Coverage>(Coverage.class, this, AssurancePackage.ASSURANCE_REPORT__COVERAGE);
		}
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_REPORT__SCOPE:
				return ((InternalEList<?>)getScope()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REPORT__EXCEPTIONS:
				return ((InternalEList<?>)getExceptions()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REPORT__USER_CONTROLS:
				return ((InternalEList<?>)getUserControls()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REPORT__BRIDGE_LETTERS:
				return ((InternalEList<?>)getBridgeLetters()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REPORT__CONCLUSION:
				return ((InternalEList<?>)getConclusion()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REPORT__COVERAGE:
				return ((InternalEList<?>)getCoverage()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.ASSURANCE_REPORT__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case AssurancePackage.ASSURANCE_REPORT__KIND:
				return getKind();
			case AssurancePackage.ASSURANCE_REPORT__TYPE:
				return getType();
			case AssurancePackage.ASSURANCE_REPORT__ON:
				return getOn();
			case AssurancePackage.ASSURANCE_REPORT__FROM:
				return getFrom();
			case AssurancePackage.ASSURANCE_REPORT__UNTIL:
				return getUntil();
			case AssurancePackage.ASSURANCE_REPORT__ISSUED_ON:
				return getIssuedOn();
			case AssurancePackage.ASSURANCE_REPORT__RECEIVED_ON:
				return getReceivedOn();
			case AssurancePackage.ASSURANCE_REPORT__EXPERT:
				if (resolve) return getExpert();
				return basicGetExpert();
			case AssurancePackage.ASSURANCE_REPORT__OPINION:
				return getOpinion();
			case AssurancePackage.ASSURANCE_REPORT__SCOPE:
				return getScope();
			case AssurancePackage.ASSURANCE_REPORT__EXCEPTIONS:
				return getExceptions();
			case AssurancePackage.ASSURANCE_REPORT__USER_CONTROLS:
				return getUserControls();
			case AssurancePackage.ASSURANCE_REPORT__BRIDGE_LETTERS:
				return getBridgeLetters();
			case AssurancePackage.ASSURANCE_REPORT__READ_ON:
				return getReadOn();
			case AssurancePackage.ASSURANCE_REPORT__READ_BY:
				if (resolve) return getReadBy();
				return basicGetReadBy();
			case AssurancePackage.ASSURANCE_REPORT__CONCLUSION:
				return getConclusion();
			case AssurancePackage.ASSURANCE_REPORT__NOTIFIED_ON:
				return getNotifiedOn();
			case AssurancePackage.ASSURANCE_REPORT__FILE:
				if (resolve) return getFile();
				return basicGetFile();
			case AssurancePackage.ASSURANCE_REPORT__COVERAGE:
				return getCoverage();
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
			case AssurancePackage.ASSURANCE_REPORT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__KIND:
				setKind((ReportKind)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__TYPE:
				setType((ReportType)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__ON:
				setOn((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__ISSUED_ON:
				setIssuedOn((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__EXPERT:
				setExpert((Organisation)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__OPINION:
				setOpinion((Opinion)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__EXCEPTIONS:
				getExceptions().clear();
				getExceptions().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__USER_CONTROLS:
				getUserControls().clear();
				getUserControls().addAll((Collection<? extends UserControl>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__BRIDGE_LETTERS:
				getBridgeLetters().clear();
				getBridgeLetters().addAll((Collection<? extends BridgeLetter>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__READ_ON:
				setReadOn((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__READ_BY:
				setReadBy((Person)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__CONCLUSION:
				getConclusion().clear();
				getConclusion().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__NOTIFIED_ON:
				setNotifiedOn((LocalDate)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__FILE:
				setFile((Evidence)newValue);
				return;
			case AssurancePackage.ASSURANCE_REPORT__COVERAGE:
				getCoverage().clear();
				getCoverage().addAll((Collection<? extends Coverage>)newValue);
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
			case AssurancePackage.ASSURANCE_REPORT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case AssurancePackage.ASSURANCE_REPORT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__ON:
				setOn(ON_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__ISSUED_ON:
				setIssuedOn(ISSUED_ON_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__EXPERT:
				setExpert((Organisation)null);
				return;
			case AssurancePackage.ASSURANCE_REPORT__OPINION:
				setOpinion(OPINION_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__SCOPE:
				getScope().clear();
				return;
			case AssurancePackage.ASSURANCE_REPORT__EXCEPTIONS:
				getExceptions().clear();
				return;
			case AssurancePackage.ASSURANCE_REPORT__USER_CONTROLS:
				getUserControls().clear();
				return;
			case AssurancePackage.ASSURANCE_REPORT__BRIDGE_LETTERS:
				getBridgeLetters().clear();
				return;
			case AssurancePackage.ASSURANCE_REPORT__READ_ON:
				setReadOn(READ_ON_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__READ_BY:
				setReadBy((Person)null);
				return;
			case AssurancePackage.ASSURANCE_REPORT__CONCLUSION:
				getConclusion().clear();
				return;
			case AssurancePackage.ASSURANCE_REPORT__NOTIFIED_ON:
				setNotifiedOn(NOTIFIED_ON_EDEFAULT);
				return;
			case AssurancePackage.ASSURANCE_REPORT__FILE:
				setFile((Evidence)null);
				return;
			case AssurancePackage.ASSURANCE_REPORT__COVERAGE:
				getCoverage().clear();
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
			case AssurancePackage.ASSURANCE_REPORT__ORGANISATION:
				return organisation != null;
			case AssurancePackage.ASSURANCE_REPORT__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.ASSURANCE_REPORT__TYPE:
				return type != TYPE_EDEFAULT;
			case AssurancePackage.ASSURANCE_REPORT__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case AssurancePackage.ASSURANCE_REPORT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AssurancePackage.ASSURANCE_REPORT__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case AssurancePackage.ASSURANCE_REPORT__ISSUED_ON:
				return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
			case AssurancePackage.ASSURANCE_REPORT__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case AssurancePackage.ASSURANCE_REPORT__EXPERT:
				return expert != null;
			case AssurancePackage.ASSURANCE_REPORT__OPINION:
				return opinion != OPINION_EDEFAULT;
			case AssurancePackage.ASSURANCE_REPORT__SCOPE:
				return scope != null && !scope.isEmpty();
			case AssurancePackage.ASSURANCE_REPORT__EXCEPTIONS:
				return exceptions != null && !exceptions.isEmpty();
			case AssurancePackage.ASSURANCE_REPORT__USER_CONTROLS:
				return userControls != null && !userControls.isEmpty();
			case AssurancePackage.ASSURANCE_REPORT__BRIDGE_LETTERS:
				return bridgeLetters != null && !bridgeLetters.isEmpty();
			case AssurancePackage.ASSURANCE_REPORT__READ_ON:
				return READ_ON_EDEFAULT == null ? readOn != null : !READ_ON_EDEFAULT.equals(readOn);
			case AssurancePackage.ASSURANCE_REPORT__READ_BY:
				return readBy != null;
			case AssurancePackage.ASSURANCE_REPORT__CONCLUSION:
				return conclusion != null && !conclusion.isEmpty();
			case AssurancePackage.ASSURANCE_REPORT__NOTIFIED_ON:
				return NOTIFIED_ON_EDEFAULT == null ? notifiedOn != null : !NOTIFIED_ON_EDEFAULT.equals(notifiedOn);
			case AssurancePackage.ASSURANCE_REPORT__FILE:
				return file != null;
			case AssurancePackage.ASSURANCE_REPORT__COVERAGE:
				return coverage != null && !coverage.isEmpty();
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
		result.append(", type: "); //$NON-NLS-1$
		result.append(type);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", issuedOn: "); //$NON-NLS-1$
		result.append(issuedOn);
		result.append(", receivedOn: "); //$NON-NLS-1$
		result.append(receivedOn);
		result.append(", opinion: "); //$NON-NLS-1$
		result.append(opinion);
		result.append(", readOn: "); //$NON-NLS-1$
		result.append(readOn);
		result.append(", notifiedOn: "); //$NON-NLS-1$
		result.append(notifiedOn);
		result.append(')');
		return result.toString();
	}

} //AssuranceReportImpl
