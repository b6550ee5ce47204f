/**
 */
package org.waarborg.risk.internal.impl;

import java.time.Period;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Role;

import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.Tone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getTone <em>Tone</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#isAboveThreshold <em>Above Threshold</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getAcceptableBy <em>Acceptable By</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getAcceptedFor <em>Accepted For</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskLevelImpl#getReviewPeriod <em>Review Period</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskLevelImpl extends IdentifiedImpl implements RiskLevel {
	/**
	 * The default value of the '{@link #getContinues() <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTINUES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected String continues = CONTINUES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> title;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> meaning;

	/**
	 * The default value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected static final Tone TONE_EDEFAULT = Tone.CALM;

	/**
	 * The cached value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected Tone tone = TONE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAboveThreshold() <em>Above Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAboveThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ABOVE_THRESHOLD_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAboveThreshold() <em>Above Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAboveThreshold()
	 * @generated
	 * @ordered
	 */
	protected boolean aboveThreshold = ABOVE_THRESHOLD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceptableBy() <em>Acceptable By</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptableBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> acceptableBy;

	/**
	 * The default value of the '{@link #getAcceptedFor() <em>Accepted For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedFor()
	 * @generated
	 * @ordered
	 */
	protected static final Period ACCEPTED_FOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedFor() <em>Accepted For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedFor()
	 * @generated
	 * @ordered
	 */
	protected Period acceptedFor = ACCEPTED_FOR_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskLevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK_LEVEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(String newContinues) {
		String oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_LEVEL__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK_LEVEL__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getMeaning() {
		if (meaning == null) {
			meaning = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK_LEVEL__MEANING);
		}
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tone getTone() {
		return tone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTone(Tone newTone) {
		Tone oldTone = tone;
		tone = newTone == null ? TONE_EDEFAULT : newTone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_LEVEL__TONE, oldTone, tone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAboveThreshold() {
		return aboveThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAboveThreshold(boolean newAboveThreshold) {
		boolean oldAboveThreshold = aboveThreshold;
		aboveThreshold = newAboveThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_LEVEL__ABOVE_THRESHOLD, oldAboveThreshold, aboveThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Role> getAcceptableBy() {
		if (acceptableBy == null) {
			acceptableBy = new EDataTypeUniqueEList<Role>(Role.class, this, RiskPackage.RISK_LEVEL__ACCEPTABLE_BY);
		}
		return acceptableBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getAcceptedFor() {
		return acceptedFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedFor(Period newAcceptedFor) {
		Period oldAcceptedFor = acceptedFor;
		acceptedFor = newAcceptedFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_LEVEL__ACCEPTED_FOR, oldAcceptedFor, acceptedFor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_LEVEL__REVIEW_PERIOD, oldReviewPeriod, reviewPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK_LEVEL__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_LEVEL__MEANING:
				return ((InternalEList<?>)getMeaning()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.RISK_LEVEL__CONTINUES:
				return getContinues();
			case RiskPackage.RISK_LEVEL__TITLE:
				return getTitle();
			case RiskPackage.RISK_LEVEL__MEANING:
				return getMeaning();
			case RiskPackage.RISK_LEVEL__TONE:
				return getTone();
			case RiskPackage.RISK_LEVEL__ABOVE_THRESHOLD:
				return isAboveThreshold();
			case RiskPackage.RISK_LEVEL__ACCEPTABLE_BY:
				return getAcceptableBy();
			case RiskPackage.RISK_LEVEL__ACCEPTED_FOR:
				return getAcceptedFor();
			case RiskPackage.RISK_LEVEL__REVIEW_PERIOD:
				return getReviewPeriod();
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
			case RiskPackage.RISK_LEVEL__CONTINUES:
				setContinues((String)newValue);
				return;
			case RiskPackage.RISK_LEVEL__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK_LEVEL__MEANING:
				getMeaning().clear();
				getMeaning().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK_LEVEL__TONE:
				setTone((Tone)newValue);
				return;
			case RiskPackage.RISK_LEVEL__ABOVE_THRESHOLD:
				setAboveThreshold((Boolean)newValue);
				return;
			case RiskPackage.RISK_LEVEL__ACCEPTABLE_BY:
				getAcceptableBy().clear();
				getAcceptableBy().addAll((Collection<? extends Role>)newValue);
				return;
			case RiskPackage.RISK_LEVEL__ACCEPTED_FOR:
				setAcceptedFor((Period)newValue);
				return;
			case RiskPackage.RISK_LEVEL__REVIEW_PERIOD:
				setReviewPeriod((Period)newValue);
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
			case RiskPackage.RISK_LEVEL__CONTINUES:
				setContinues(CONTINUES_EDEFAULT);
				return;
			case RiskPackage.RISK_LEVEL__TITLE:
				getTitle().clear();
				return;
			case RiskPackage.RISK_LEVEL__MEANING:
				getMeaning().clear();
				return;
			case RiskPackage.RISK_LEVEL__TONE:
				setTone(TONE_EDEFAULT);
				return;
			case RiskPackage.RISK_LEVEL__ABOVE_THRESHOLD:
				setAboveThreshold(ABOVE_THRESHOLD_EDEFAULT);
				return;
			case RiskPackage.RISK_LEVEL__ACCEPTABLE_BY:
				getAcceptableBy().clear();
				return;
			case RiskPackage.RISK_LEVEL__ACCEPTED_FOR:
				setAcceptedFor(ACCEPTED_FOR_EDEFAULT);
				return;
			case RiskPackage.RISK_LEVEL__REVIEW_PERIOD:
				setReviewPeriod(REVIEW_PERIOD_EDEFAULT);
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
			case RiskPackage.RISK_LEVEL__CONTINUES:
				return CONTINUES_EDEFAULT == null ? continues != null : !CONTINUES_EDEFAULT.equals(continues);
			case RiskPackage.RISK_LEVEL__TITLE:
				return title != null && !title.isEmpty();
			case RiskPackage.RISK_LEVEL__MEANING:
				return meaning != null && !meaning.isEmpty();
			case RiskPackage.RISK_LEVEL__TONE:
				return tone != TONE_EDEFAULT;
			case RiskPackage.RISK_LEVEL__ABOVE_THRESHOLD:
				return aboveThreshold != ABOVE_THRESHOLD_EDEFAULT;
			case RiskPackage.RISK_LEVEL__ACCEPTABLE_BY:
				return acceptableBy != null && !acceptableBy.isEmpty();
			case RiskPackage.RISK_LEVEL__ACCEPTED_FOR:
				return ACCEPTED_FOR_EDEFAULT == null ? acceptedFor != null : !ACCEPTED_FOR_EDEFAULT.equals(acceptedFor);
			case RiskPackage.RISK_LEVEL__REVIEW_PERIOD:
				return REVIEW_PERIOD_EDEFAULT == null ? reviewPeriod != null : !REVIEW_PERIOD_EDEFAULT.equals(reviewPeriod);
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
		result.append(" (continues: "); //$NON-NLS-1$
		result.append(continues);
		result.append(", tone: "); //$NON-NLS-1$
		result.append(tone);
		result.append(", aboveThreshold: "); //$NON-NLS-1$
		result.append(aboveThreshold);
		result.append(", acceptableBy: "); //$NON-NLS-1$
		result.append(acceptableBy);
		result.append(", acceptedFor: "); //$NON-NLS-1$
		result.append(acceptedFor);
		result.append(", reviewPeriod: "); //$NON-NLS-1$
		result.append(reviewPeriod);
		result.append(')');
		return result.toString();
	}

} //RiskLevelImpl
