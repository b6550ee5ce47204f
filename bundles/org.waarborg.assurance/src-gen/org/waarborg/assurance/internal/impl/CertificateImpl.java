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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.Accreditation;
import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.Cluster;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.StateReport;
import org.waarborg.assurance.Verification;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Organisation;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getNormText <em>Norm Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getAccreditation <em>Accreditation</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getAccreditedBy <em>Accredited By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getTogether <em>Together</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getFirstCertified <em>First Certified</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getIssues <em>Issues</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getAudits <em>Audits</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getVerifications <em>Verifications</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getStates <em>States</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getRenewalUntil <em>Renewal Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getRenewalText <em>Renewal Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateImpl#getCoverage <em>Coverage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateImpl extends ElementImpl implements Certificate {
	/**
	 * The cached value of the '{@link #getHolder() <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolder()
	 * @generated
	 * @ordered
	 */
	protected Organisation holder;

	/**
	 * The default value of the '{@link #getNorm() <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected static final String NORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNorm() <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected String norm = NORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNormText() <em>Norm Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormText()
	 * @generated
	 * @ordered
	 */
	protected static final String NORM_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNormText() <em>Norm Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormText()
	 * @generated
	 * @ordered
	 */
	protected String normText = NORM_TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected CertificationScheme scheme;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected Organisation body;

	/**
	 * The default value of the '{@link #getAccreditation() <em>Accreditation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditation()
	 * @generated
	 * @ordered
	 */
	protected static final Accreditation ACCREDITATION_EDEFAULT = Accreditation.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAccreditation() <em>Accreditation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditation()
	 * @generated
	 * @ordered
	 */
	protected Accreditation accreditation = ACCREDITATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAccreditedBy() <em>Accredited By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccreditedBy()
	 * @generated
	 * @ordered
	 */
	protected Organisation accreditedBy;

	/**
	 * The default value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected static final Cluster CLUSTER_EDEFAULT = Cluster.NONE;

	/**
	 * The cached value of the '{@link #getCluster() <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCluster()
	 * @generated
	 * @ordered
	 */
	protected Cluster cluster = CLUSTER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTogether() <em>Together</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTogether()
	 * @generated
	 * @ordered
	 */
	protected EList<Certificate> together;

	/**
	 * The default value of the '{@link #getFirstCertified() <em>First Certified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstCertified()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_CERTIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstCertified() <em>First Certified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstCertified()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstCertified = FIRST_CERTIFIED_EDEFAULT;

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
	 * The cached value of the '{@link #getIssues() <em>Issues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssues()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificateIssue> issues;

	/**
	 * The cached value of the '{@link #getAudits() <em>Audits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudits()
	 * @generated
	 * @ordered
	 */
	protected EList<CycleAudit> audits;

	/**
	 * The cached value of the '{@link #getVerifications() <em>Verifications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifications()
	 * @generated
	 * @ordered
	 */
	protected EList<Verification> verifications;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<StateReport> states;

	/**
	 * The default value of the '{@link #getRenewalUntil() <em>Renewal Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RENEWAL_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRenewalUntil() <em>Renewal Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate renewalUntil = RENEWAL_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRenewalText() <em>Renewal Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenewalText()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> renewalText;

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
	protected CertificateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.CERTIFICATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getHolder() {
		if (holder != null && holder.eIsProxy()) {
			InternalEObject oldHolder = (InternalEObject)holder;
			holder = (Organisation)eResolveProxy(oldHolder);
			if (holder != oldHolder) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.CERTIFICATE__HOLDER, oldHolder, holder));
			}
		}
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetHolder() {
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(Organisation newHolder) {
		Organisation oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__HOLDER, oldHolder, holder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNorm() {
		return norm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNorm(String newNorm) {
		String oldNorm = norm;
		norm = newNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__NORM, oldNorm, norm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNormText() {
		return normText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormText(String newNormText) {
		String oldNormText = normText;
		normText = newNormText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__NORM_TEXT, oldNormText, normText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificationScheme getScheme() {
		if (scheme != null && scheme.eIsProxy()) {
			InternalEObject oldScheme = (InternalEObject)scheme;
			scheme = (CertificationScheme)eResolveProxy(oldScheme);
			if (scheme != oldScheme) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.CERTIFICATE__SCHEME, oldScheme, scheme));
			}
		}
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificationScheme basicGetScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(CertificationScheme newScheme) {
		CertificationScheme oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getBody() {
		if (body != null && body.eIsProxy()) {
			InternalEObject oldBody = (InternalEObject)body;
			body = (Organisation)eResolveProxy(oldBody);
			if (body != oldBody) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.CERTIFICATE__BODY, oldBody, body));
			}
		}
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(Organisation newBody) {
		Organisation oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Accreditation getAccreditation() {
		return accreditation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccreditation(Accreditation newAccreditation) {
		Accreditation oldAccreditation = accreditation;
		accreditation = newAccreditation == null ? ACCREDITATION_EDEFAULT : newAccreditation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__ACCREDITATION, oldAccreditation, accreditation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getAccreditedBy() {
		if (accreditedBy != null && accreditedBy.eIsProxy()) {
			InternalEObject oldAccreditedBy = (InternalEObject)accreditedBy;
			accreditedBy = (Organisation)eResolveProxy(oldAccreditedBy);
			if (accreditedBy != oldAccreditedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.CERTIFICATE__ACCREDITED_BY, oldAccreditedBy, accreditedBy));
			}
		}
		return accreditedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetAccreditedBy() {
		return accreditedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccreditedBy(Organisation newAccreditedBy) {
		Organisation oldAccreditedBy = accreditedBy;
		accreditedBy = newAccreditedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__ACCREDITED_BY, oldAccreditedBy, accreditedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cluster getCluster() {
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCluster(Cluster newCluster) {
		Cluster oldCluster = cluster;
		cluster = newCluster == null ? CLUSTER_EDEFAULT : newCluster;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__CLUSTER, oldCluster, cluster));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Certificate> getTogether() {
		if (together == null) {
			together = new EObjectResolvingEList<Certificate>(Certificate.class, this, AssurancePackage.CERTIFICATE__TOGETHER);
		}
		return together;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstCertified() {
		return firstCertified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstCertified(LocalDate newFirstCertified) {
		LocalDate oldFirstCertified = firstCertified;
		firstCertified = newFirstCertified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__FIRST_CERTIFIED, oldFirstCertified, firstCertified));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<CertificateIssue> getIssues() {
		if (issues == null) {
			issues = new EObjectContainmentEList<CertificateIssue>(CertificateIssue.class, this, AssurancePackage.CERTIFICATE__ISSUES);
		}
		return issues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<CycleAudit> getAudits() {
		if (audits == null) {
			audits = new EObjectContainmentEList<CycleAudit>(CycleAudit.class, this, AssurancePackage.CERTIFICATE__AUDITS);
		}
		return audits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Verification> getVerifications() {
		if (verifications == null) {
			verifications = new EObjectContainmentEList<Verification>(Verification.class, this, AssurancePackage.CERTIFICATE__VERIFICATIONS);
		}
		return verifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<StateReport> getStates() {
		if (states == null) {
			states = new EObjectContainmentEList<StateReport>(StateReport.class, this, AssurancePackage.CERTIFICATE__STATES);
		}
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRenewalUntil() {
		return renewalUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRenewalUntil(LocalDate newRenewalUntil) {
		LocalDate oldRenewalUntil = renewalUntil;
		renewalUntil = newRenewalUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE__RENEWAL_UNTIL, oldRenewalUntil, renewalUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRenewalText() {
		if (renewalText == null) {
			renewalText = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.CERTIFICATE__RENEWAL_TEXT);
		}
		return renewalText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Coverage> getCoverage() {
		if (coverage == null) {
			coverage = new EObjectContainmentEList<Coverage>(Coverage.class, this, AssurancePackage.CERTIFICATE__COVERAGE);
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
			case AssurancePackage.CERTIFICATE__ISSUES:
				return ((InternalEList<?>)getIssues()).basicRemove(otherEnd, msgs);
			case AssurancePackage.CERTIFICATE__AUDITS:
				return ((InternalEList<?>)getAudits()).basicRemove(otherEnd, msgs);
			case AssurancePackage.CERTIFICATE__VERIFICATIONS:
				return ((InternalEList<?>)getVerifications()).basicRemove(otherEnd, msgs);
			case AssurancePackage.CERTIFICATE__STATES:
				return ((InternalEList<?>)getStates()).basicRemove(otherEnd, msgs);
			case AssurancePackage.CERTIFICATE__RENEWAL_TEXT:
				return ((InternalEList<?>)getRenewalText()).basicRemove(otherEnd, msgs);
			case AssurancePackage.CERTIFICATE__COVERAGE:
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
			case AssurancePackage.CERTIFICATE__HOLDER:
				if (resolve) return getHolder();
				return basicGetHolder();
			case AssurancePackage.CERTIFICATE__NORM:
				return getNorm();
			case AssurancePackage.CERTIFICATE__NORM_TEXT:
				return getNormText();
			case AssurancePackage.CERTIFICATE__SCHEME:
				if (resolve) return getScheme();
				return basicGetScheme();
			case AssurancePackage.CERTIFICATE__BODY:
				if (resolve) return getBody();
				return basicGetBody();
			case AssurancePackage.CERTIFICATE__ACCREDITATION:
				return getAccreditation();
			case AssurancePackage.CERTIFICATE__ACCREDITED_BY:
				if (resolve) return getAccreditedBy();
				return basicGetAccreditedBy();
			case AssurancePackage.CERTIFICATE__CLUSTER:
				return getCluster();
			case AssurancePackage.CERTIFICATE__TOGETHER:
				return getTogether();
			case AssurancePackage.CERTIFICATE__FIRST_CERTIFIED:
				return getFirstCertified();
			case AssurancePackage.CERTIFICATE__DECIDED_ON:
				return getDecidedOn();
			case AssurancePackage.CERTIFICATE__ISSUES:
				return getIssues();
			case AssurancePackage.CERTIFICATE__AUDITS:
				return getAudits();
			case AssurancePackage.CERTIFICATE__VERIFICATIONS:
				return getVerifications();
			case AssurancePackage.CERTIFICATE__STATES:
				return getStates();
			case AssurancePackage.CERTIFICATE__RENEWAL_UNTIL:
				return getRenewalUntil();
			case AssurancePackage.CERTIFICATE__RENEWAL_TEXT:
				return getRenewalText();
			case AssurancePackage.CERTIFICATE__COVERAGE:
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
			case AssurancePackage.CERTIFICATE__HOLDER:
				setHolder((Organisation)newValue);
				return;
			case AssurancePackage.CERTIFICATE__NORM:
				setNorm((String)newValue);
				return;
			case AssurancePackage.CERTIFICATE__NORM_TEXT:
				setNormText((String)newValue);
				return;
			case AssurancePackage.CERTIFICATE__SCHEME:
				setScheme((CertificationScheme)newValue);
				return;
			case AssurancePackage.CERTIFICATE__BODY:
				setBody((Organisation)newValue);
				return;
			case AssurancePackage.CERTIFICATE__ACCREDITATION:
				setAccreditation((Accreditation)newValue);
				return;
			case AssurancePackage.CERTIFICATE__ACCREDITED_BY:
				setAccreditedBy((Organisation)newValue);
				return;
			case AssurancePackage.CERTIFICATE__CLUSTER:
				setCluster((Cluster)newValue);
				return;
			case AssurancePackage.CERTIFICATE__TOGETHER:
				getTogether().clear();
				getTogether().addAll((Collection<? extends Certificate>)newValue);
				return;
			case AssurancePackage.CERTIFICATE__FIRST_CERTIFIED:
				setFirstCertified((LocalDate)newValue);
				return;
			case AssurancePackage.CERTIFICATE__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case AssurancePackage.CERTIFICATE__ISSUES:
				getIssues().clear();
				getIssues().addAll((Collection<? extends CertificateIssue>)newValue);
				return;
			case AssurancePackage.CERTIFICATE__AUDITS:
				getAudits().clear();
				getAudits().addAll((Collection<? extends CycleAudit>)newValue);
				return;
			case AssurancePackage.CERTIFICATE__VERIFICATIONS:
				getVerifications().clear();
				getVerifications().addAll((Collection<? extends Verification>)newValue);
				return;
			case AssurancePackage.CERTIFICATE__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends StateReport>)newValue);
				return;
			case AssurancePackage.CERTIFICATE__RENEWAL_UNTIL:
				setRenewalUntil((LocalDate)newValue);
				return;
			case AssurancePackage.CERTIFICATE__RENEWAL_TEXT:
				getRenewalText().clear();
				getRenewalText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.CERTIFICATE__COVERAGE:
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
			case AssurancePackage.CERTIFICATE__HOLDER:
				setHolder((Organisation)null);
				return;
			case AssurancePackage.CERTIFICATE__NORM:
				setNorm(NORM_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__NORM_TEXT:
				setNormText(NORM_TEXT_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__SCHEME:
				setScheme((CertificationScheme)null);
				return;
			case AssurancePackage.CERTIFICATE__BODY:
				setBody((Organisation)null);
				return;
			case AssurancePackage.CERTIFICATE__ACCREDITATION:
				setAccreditation(ACCREDITATION_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__ACCREDITED_BY:
				setAccreditedBy((Organisation)null);
				return;
			case AssurancePackage.CERTIFICATE__CLUSTER:
				setCluster(CLUSTER_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__TOGETHER:
				getTogether().clear();
				return;
			case AssurancePackage.CERTIFICATE__FIRST_CERTIFIED:
				setFirstCertified(FIRST_CERTIFIED_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__ISSUES:
				getIssues().clear();
				return;
			case AssurancePackage.CERTIFICATE__AUDITS:
				getAudits().clear();
				return;
			case AssurancePackage.CERTIFICATE__VERIFICATIONS:
				getVerifications().clear();
				return;
			case AssurancePackage.CERTIFICATE__STATES:
				getStates().clear();
				return;
			case AssurancePackage.CERTIFICATE__RENEWAL_UNTIL:
				setRenewalUntil(RENEWAL_UNTIL_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE__RENEWAL_TEXT:
				getRenewalText().clear();
				return;
			case AssurancePackage.CERTIFICATE__COVERAGE:
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
			case AssurancePackage.CERTIFICATE__HOLDER:
				return holder != null;
			case AssurancePackage.CERTIFICATE__NORM:
				return NORM_EDEFAULT == null ? norm != null : !NORM_EDEFAULT.equals(norm);
			case AssurancePackage.CERTIFICATE__NORM_TEXT:
				return NORM_TEXT_EDEFAULT == null ? normText != null : !NORM_TEXT_EDEFAULT.equals(normText);
			case AssurancePackage.CERTIFICATE__SCHEME:
				return scheme != null;
			case AssurancePackage.CERTIFICATE__BODY:
				return body != null;
			case AssurancePackage.CERTIFICATE__ACCREDITATION:
				return accreditation != ACCREDITATION_EDEFAULT;
			case AssurancePackage.CERTIFICATE__ACCREDITED_BY:
				return accreditedBy != null;
			case AssurancePackage.CERTIFICATE__CLUSTER:
				return cluster != CLUSTER_EDEFAULT;
			case AssurancePackage.CERTIFICATE__TOGETHER:
				return together != null && !together.isEmpty();
			case AssurancePackage.CERTIFICATE__FIRST_CERTIFIED:
				return FIRST_CERTIFIED_EDEFAULT == null ? firstCertified != null : !FIRST_CERTIFIED_EDEFAULT.equals(firstCertified);
			case AssurancePackage.CERTIFICATE__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case AssurancePackage.CERTIFICATE__ISSUES:
				return issues != null && !issues.isEmpty();
			case AssurancePackage.CERTIFICATE__AUDITS:
				return audits != null && !audits.isEmpty();
			case AssurancePackage.CERTIFICATE__VERIFICATIONS:
				return verifications != null && !verifications.isEmpty();
			case AssurancePackage.CERTIFICATE__STATES:
				return states != null && !states.isEmpty();
			case AssurancePackage.CERTIFICATE__RENEWAL_UNTIL:
				return RENEWAL_UNTIL_EDEFAULT == null ? renewalUntil != null : !RENEWAL_UNTIL_EDEFAULT.equals(renewalUntil);
			case AssurancePackage.CERTIFICATE__RENEWAL_TEXT:
				return renewalText != null && !renewalText.isEmpty();
			case AssurancePackage.CERTIFICATE__COVERAGE:
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
		result.append(" (norm: "); //$NON-NLS-1$
		result.append(norm);
		result.append(", normText: "); //$NON-NLS-1$
		result.append(normText);
		result.append(", accreditation: "); //$NON-NLS-1$
		result.append(accreditation);
		result.append(", cluster: "); //$NON-NLS-1$
		result.append(cluster);
		result.append(", firstCertified: "); //$NON-NLS-1$
		result.append(firstCertified);
		result.append(", decidedOn: "); //$NON-NLS-1$
		result.append(decidedOn);
		result.append(", renewalUntil: "); //$NON-NLS-1$
		result.append(renewalUntil);
		result.append(')');
		return result.toString();
	}

} //CertificateImpl
