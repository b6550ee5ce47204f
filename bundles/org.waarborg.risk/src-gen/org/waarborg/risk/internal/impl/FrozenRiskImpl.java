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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Classification;

import org.waarborg.risk.FrozenAssessment;
import org.waarborg.risk.FrozenRisk;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.TreatmentOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getOption <em>Option</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#isAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getAcceptedUntil <em>Accepted Until</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.FrozenRiskImpl#getStates <em>States</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenRiskImpl extends IdentifiedImpl implements FrozenRisk {
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
	 * The cached value of the '{@link #getScopes() <em>Scopes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> scopes;

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
	 * The default value of the '{@link #isAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCEPTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccepted()
	 * @generated
	 * @ordered
	 */
	protected boolean accepted = ACCEPTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedUntil() <em>Accepted Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACCEPTED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedUntil() <em>Accepted Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate acceptedUntil = ACCEPTED_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenAssessment> states;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenRiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.FROZEN_RISK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_RISK__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.FROZEN_RISK__TITLE);
		}
		return title;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_RISK__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getScopes() {
		if (scopes == null) {
			scopes = new EDataTypeUniqueEList<String>(String.class, this, RiskPackage.FROZEN_RISK__SCOPES);
		}
		return scopes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_RISK__CLASSIFICATION, oldClassification, classification));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_RISK__OPTION, oldOption, option));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(boolean newAccepted) {
		boolean oldAccepted = accepted;
		accepted = newAccepted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_RISK__ACCEPTED, oldAccepted, accepted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAcceptedUntil() {
		return acceptedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedUntil(LocalDate newAcceptedUntil) {
		LocalDate oldAcceptedUntil = acceptedUntil;
		acceptedUntil = newAcceptedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.FROZEN_RISK__ACCEPTED_UNTIL, oldAcceptedUntil, acceptedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenAssessment> getStates() {
		if (states == null) {
			states = new EObjectContainmentEList<FrozenAssessment>(FrozenAssessment.class, this, RiskPackage.FROZEN_RISK__STATES);
		}
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.FROZEN_RISK__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case RiskPackage.FROZEN_RISK__STATES:
				return ((InternalEList<?>)getStates()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.FROZEN_RISK__CODE:
				return getCode();
			case RiskPackage.FROZEN_RISK__TITLE:
				return getTitle();
			case RiskPackage.FROZEN_RISK__OWNER:
				return getOwner();
			case RiskPackage.FROZEN_RISK__SCOPES:
				return getScopes();
			case RiskPackage.FROZEN_RISK__CLASSIFICATION:
				return getClassification();
			case RiskPackage.FROZEN_RISK__OPTION:
				return getOption();
			case RiskPackage.FROZEN_RISK__ACCEPTED:
				return isAccepted();
			case RiskPackage.FROZEN_RISK__ACCEPTED_UNTIL:
				return getAcceptedUntil();
			case RiskPackage.FROZEN_RISK__STATES:
				return getStates();
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
			case RiskPackage.FROZEN_RISK__CODE:
				setCode((String)newValue);
				return;
			case RiskPackage.FROZEN_RISK__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.FROZEN_RISK__OWNER:
				setOwner((String)newValue);
				return;
			case RiskPackage.FROZEN_RISK__SCOPES:
				getScopes().clear();
				getScopes().addAll((Collection<? extends String>)newValue);
				return;
			case RiskPackage.FROZEN_RISK__CLASSIFICATION:
				setClassification((Classification)newValue);
				return;
			case RiskPackage.FROZEN_RISK__OPTION:
				setOption((TreatmentOption)newValue);
				return;
			case RiskPackage.FROZEN_RISK__ACCEPTED:
				setAccepted((Boolean)newValue);
				return;
			case RiskPackage.FROZEN_RISK__ACCEPTED_UNTIL:
				setAcceptedUntil((LocalDate)newValue);
				return;
			case RiskPackage.FROZEN_RISK__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends FrozenAssessment>)newValue);
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
			case RiskPackage.FROZEN_RISK__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RiskPackage.FROZEN_RISK__TITLE:
				getTitle().clear();
				return;
			case RiskPackage.FROZEN_RISK__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case RiskPackage.FROZEN_RISK__SCOPES:
				getScopes().clear();
				return;
			case RiskPackage.FROZEN_RISK__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
				return;
			case RiskPackage.FROZEN_RISK__OPTION:
				setOption(OPTION_EDEFAULT);
				return;
			case RiskPackage.FROZEN_RISK__ACCEPTED:
				setAccepted(ACCEPTED_EDEFAULT);
				return;
			case RiskPackage.FROZEN_RISK__ACCEPTED_UNTIL:
				setAcceptedUntil(ACCEPTED_UNTIL_EDEFAULT);
				return;
			case RiskPackage.FROZEN_RISK__STATES:
				getStates().clear();
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
			case RiskPackage.FROZEN_RISK__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RiskPackage.FROZEN_RISK__TITLE:
				return title != null && !title.isEmpty();
			case RiskPackage.FROZEN_RISK__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case RiskPackage.FROZEN_RISK__SCOPES:
				return scopes != null && !scopes.isEmpty();
			case RiskPackage.FROZEN_RISK__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
			case RiskPackage.FROZEN_RISK__OPTION:
				return option != OPTION_EDEFAULT;
			case RiskPackage.FROZEN_RISK__ACCEPTED:
				return accepted != ACCEPTED_EDEFAULT;
			case RiskPackage.FROZEN_RISK__ACCEPTED_UNTIL:
				return ACCEPTED_UNTIL_EDEFAULT == null ? acceptedUntil != null : !ACCEPTED_UNTIL_EDEFAULT.equals(acceptedUntil);
			case RiskPackage.FROZEN_RISK__STATES:
				return states != null && !states.isEmpty();
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
		result.append(", owner: "); //$NON-NLS-1$
		result.append(owner);
		result.append(", scopes: "); //$NON-NLS-1$
		result.append(scopes);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(", option: "); //$NON-NLS-1$
		result.append(option);
		result.append(", accepted: "); //$NON-NLS-1$
		result.append(accepted);
		result.append(", acceptedUntil: "); //$NON-NLS-1$
		result.append(acceptedUntil);
		result.append(')');
		return result.toString();
	}

} //FrozenRiskImpl
