/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.EditionTransition;

import org.waarborg.controlset.Confidence;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Edition Transition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getLastAudits <em>Last Audits</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl#getVerifiedOn <em>Verified On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EditionTransitionImpl extends ElementImpl implements EditionTransition {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLastAudits() <em>Last Audits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastAudits()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LAST_AUDITS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLastAudits() <em>Last Audits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLastAudits()
	 * @generated
	 * @ordered
	 */
	protected LocalDate lastAudits = LAST_AUDITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalDate ends = ENDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Confidence CONFIDENCE_EDEFAULT = Confidence.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Confidence confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VERIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate verifiedOn = VERIFIED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EditionTransitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.EDITION_TRANSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo) {
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLastAudits() {
		return lastAudits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastAudits(LocalDate newLastAudits) {
		LocalDate oldLastAudits = lastAudits;
		lastAudits = newLastAudits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__LAST_AUDITS, oldLastAudits, lastAudits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnds() {
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnds(LocalDate newEnds) {
		LocalDate oldEnds = ends;
		ends = newEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidence getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Confidence newConfidence) {
		Confidence oldConfidence = confidence;
		confidence = newConfidence == null ? CONFIDENCE_EDEFAULT : newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getVerifiedOn() {
		return verifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedOn(LocalDate newVerifiedOn) {
		LocalDate oldVerifiedOn = verifiedOn;
		verifiedOn = newVerifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.EDITION_TRANSITION__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.EDITION_TRANSITION__FROM:
				return getFrom();
			case AssurancePackage.EDITION_TRANSITION__TO:
				return getTo();
			case AssurancePackage.EDITION_TRANSITION__LAST_AUDITS:
				return getLastAudits();
			case AssurancePackage.EDITION_TRANSITION__ENDS:
				return getEnds();
			case AssurancePackage.EDITION_TRANSITION__SOURCE:
				return getSource();
			case AssurancePackage.EDITION_TRANSITION__CONFIDENCE:
				return getConfidence();
			case AssurancePackage.EDITION_TRANSITION__VERIFIED_ON:
				return getVerifiedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AssurancePackage.EDITION_TRANSITION__FROM:
				setFrom((String)newValue);
				return;
			case AssurancePackage.EDITION_TRANSITION__TO:
				setTo((String)newValue);
				return;
			case AssurancePackage.EDITION_TRANSITION__LAST_AUDITS:
				setLastAudits((LocalDate)newValue);
				return;
			case AssurancePackage.EDITION_TRANSITION__ENDS:
				setEnds((LocalDate)newValue);
				return;
			case AssurancePackage.EDITION_TRANSITION__SOURCE:
				setSource((String)newValue);
				return;
			case AssurancePackage.EDITION_TRANSITION__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case AssurancePackage.EDITION_TRANSITION__VERIFIED_ON:
				setVerifiedOn((LocalDate)newValue);
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
			case AssurancePackage.EDITION_TRANSITION__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AssurancePackage.EDITION_TRANSITION__TO:
				setTo(TO_EDEFAULT);
				return;
			case AssurancePackage.EDITION_TRANSITION__LAST_AUDITS:
				setLastAudits(LAST_AUDITS_EDEFAULT);
				return;
			case AssurancePackage.EDITION_TRANSITION__ENDS:
				setEnds(ENDS_EDEFAULT);
				return;
			case AssurancePackage.EDITION_TRANSITION__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case AssurancePackage.EDITION_TRANSITION__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case AssurancePackage.EDITION_TRANSITION__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
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
			case AssurancePackage.EDITION_TRANSITION__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AssurancePackage.EDITION_TRANSITION__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case AssurancePackage.EDITION_TRANSITION__LAST_AUDITS:
				return LAST_AUDITS_EDEFAULT == null ? lastAudits != null : !LAST_AUDITS_EDEFAULT.equals(lastAudits);
			case AssurancePackage.EDITION_TRANSITION__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
			case AssurancePackage.EDITION_TRANSITION__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case AssurancePackage.EDITION_TRANSITION__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case AssurancePackage.EDITION_TRANSITION__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
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
		result.append(" (from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", to: "); //$NON-NLS-1$
		result.append(to);
		result.append(", lastAudits: "); //$NON-NLS-1$
		result.append(lastAudits);
		result.append(", ends: "); //$NON-NLS-1$
		result.append(ends);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", verifiedOn: "); //$NON-NLS-1$
		result.append(verifiedOn);
		result.append(')');
		return result.toString();
	}

} //EditionTransitionImpl
