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

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Role;

import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenReview;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Exemption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getCompensation <em>Compensation</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getGrantedInRole <em>Granted In Role</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenExemptionImpl extends IdentifiedImpl implements FrozenExemption {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

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
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> reason;

	/**
	 * The cached value of the '{@link #getCompensation() <em>Compensation</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompensation()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> compensation;

	/**
	 * The default value of the '{@link #getGrantedBy() <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String GRANTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantedBy() <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected String grantedBy = GRANTED_BY_EDEFAULT;

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
	 * This is true if the Granted In Role attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean grantedInRoleESet;

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
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenReview> reviews;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenExemptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_EXEMPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EXEMPTION__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_EXEMPTION__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getReason() {
		if (reason == null) {
			reason = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_EXEMPTION__REASON);
		}
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getCompensation() {
		if (compensation == null) {
			compensation = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_EXEMPTION__COMPENSATION);
		}
		return compensation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrantedBy() {
		return grantedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedBy(String newGrantedBy) {
		String oldGrantedBy = grantedBy;
		grantedBy = newGrantedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EXEMPTION__GRANTED_BY, oldGrantedBy, grantedBy));
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
		boolean oldGrantedInRoleESet = grantedInRoleESet;
		grantedInRoleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EXEMPTION__GRANTED_IN_ROLE, oldGrantedInRole, grantedInRole, !oldGrantedInRoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGrantedInRole() {
		Role oldGrantedInRole = grantedInRole;
		boolean oldGrantedInRoleESet = grantedInRoleESet;
		grantedInRole = GRANTED_IN_ROLE_EDEFAULT;
		grantedInRoleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, StatementPackage.FROZEN_EXEMPTION__GRANTED_IN_ROLE, oldGrantedInRole, GRANTED_IN_ROLE_EDEFAULT, oldGrantedInRoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGrantedInRole() {
		return grantedInRoleESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EXEMPTION__GRANTED_ON, oldGrantedOn, grantedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EXEMPTION__UNTIL, oldUntil, until));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_EXEMPTION__CLASSIFICATION, oldClassification, classification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenReview> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<FrozenReview>(FrozenReview.class, this, StatementPackage.FROZEN_EXEMPTION__REVIEWS);
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
			case StatementPackage.FROZEN_EXEMPTION__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_EXEMPTION__REASON:
				return ((InternalEList<?>)getReason()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_EXEMPTION__COMPENSATION:
				return ((InternalEList<?>)getCompensation()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_EXEMPTION__REVIEWS:
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
			case StatementPackage.FROZEN_EXEMPTION__CODE:
				return getCode();
			case StatementPackage.FROZEN_EXEMPTION__TITLE:
				return getTitle();
			case StatementPackage.FROZEN_EXEMPTION__REASON:
				return getReason();
			case StatementPackage.FROZEN_EXEMPTION__COMPENSATION:
				return getCompensation();
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_BY:
				return getGrantedBy();
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_IN_ROLE:
				return getGrantedInRole();
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_ON:
				return getGrantedOn();
			case StatementPackage.FROZEN_EXEMPTION__UNTIL:
				return getUntil();
			case StatementPackage.FROZEN_EXEMPTION__CLASSIFICATION:
				return getClassification();
			case StatementPackage.FROZEN_EXEMPTION__REVIEWS:
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
			case StatementPackage.FROZEN_EXEMPTION__CODE:
				setCode((String)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__REASON:
				getReason().clear();
				getReason().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__COMPENSATION:
				getCompensation().clear();
				getCompensation().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_BY:
				setGrantedBy((String)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_IN_ROLE:
				setGrantedInRole((Role)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_ON:
				setGrantedOn((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__CLASSIFICATION:
				setClassification((Classification)newValue);
				return;
			case StatementPackage.FROZEN_EXEMPTION__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends FrozenReview>)newValue);
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
			case StatementPackage.FROZEN_EXEMPTION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EXEMPTION__TITLE:
				getTitle().clear();
				return;
			case StatementPackage.FROZEN_EXEMPTION__REASON:
				getReason().clear();
				return;
			case StatementPackage.FROZEN_EXEMPTION__COMPENSATION:
				getCompensation().clear();
				return;
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_BY:
				setGrantedBy(GRANTED_BY_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_IN_ROLE:
				unsetGrantedInRole();
				return;
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_ON:
				setGrantedOn(GRANTED_ON_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EXEMPTION__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EXEMPTION__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_EXEMPTION__REVIEWS:
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
			case StatementPackage.FROZEN_EXEMPTION__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case StatementPackage.FROZEN_EXEMPTION__TITLE:
				return title != null && !title.isEmpty();
			case StatementPackage.FROZEN_EXEMPTION__REASON:
				return reason != null && !reason.isEmpty();
			case StatementPackage.FROZEN_EXEMPTION__COMPENSATION:
				return compensation != null && !compensation.isEmpty();
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_BY:
				return GRANTED_BY_EDEFAULT == null ? grantedBy != null : !GRANTED_BY_EDEFAULT.equals(grantedBy);
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_IN_ROLE:
				return isSetGrantedInRole();
			case StatementPackage.FROZEN_EXEMPTION__GRANTED_ON:
				return GRANTED_ON_EDEFAULT == null ? grantedOn != null : !GRANTED_ON_EDEFAULT.equals(grantedOn);
			case StatementPackage.FROZEN_EXEMPTION__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case StatementPackage.FROZEN_EXEMPTION__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
			case StatementPackage.FROZEN_EXEMPTION__REVIEWS:
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
		result.append(" (code: "); //$NON-NLS-1$
		result.append(code);
		result.append(", grantedBy: "); //$NON-NLS-1$
		result.append(grantedBy);
		result.append(", grantedInRole: "); //$NON-NLS-1$
		if (grantedInRoleESet) result.append(grantedInRole); else result.append("<unset>"); //$NON-NLS-1$
		result.append(", grantedOn: "); //$NON-NLS-1$
		result.append(grantedOn);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(')');
		return result.toString();
	}

} //FrozenExemptionImpl
