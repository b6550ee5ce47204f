/**
 */
package org.waarborg.risk.internal.impl;

import java.time.LocalDate;
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

import org.waarborg.dossier.Approval;

import org.waarborg.dossier.internal.impl.ElementImpl;

import org.waarborg.risk.Aggregation;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.ScaleStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Method</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getChangeSummary <em>Change Summary</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getStates <em>States</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getCells <em>Cells</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.RiskMethodImpl#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskMethodImpl extends ElementImpl implements RiskMethod {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final MethodStatus STATUS_EDEFAULT = MethodStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected MethodStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EFFECTIVE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveFrom() <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate effectiveFrom = EFFECTIVE_FROM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChangeSummary() <em>Change Summary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeSummary()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> changeSummary;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<AssessedState> states;

	/**
	 * The default value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected static final Aggregation AGGREGATION_EDEFAULT = Aggregation.HIGHEST;

	/**
	 * The cached value of the '{@link #getAggregation() <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregation()
	 * @generated
	 * @ordered
	 */
	protected Aggregation aggregation = AGGREGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLikelihood() <em>Likelihood</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihood()
	 * @generated
	 * @ordered
	 */
	protected EList<ScaleStep> likelihood;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpactCategory> categories;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskLevel> levels;

	/**
	 * The cached value of the '{@link #getCells() <em>Cells</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCells()
	 * @generated
	 * @ordered
	 */
	protected EList<MatrixCell> cells;

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
	 * The cached value of the '{@link #getApprovals() <em>Approvals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApprovals()
	 * @generated
	 * @ordered
	 */
	protected EList<Approval> approvals;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskMethodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK_METHOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_METHOD__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(MethodStatus newStatus) {
		MethodStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_METHOD__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEffectiveFrom() {
		return effectiveFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveFrom(LocalDate newEffectiveFrom) {
		LocalDate oldEffectiveFrom = effectiveFrom;
		effectiveFrom = newEffectiveFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_METHOD__EFFECTIVE_FROM, oldEffectiveFrom, effectiveFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getChangeSummary() {
		if (changeSummary == null) {
			changeSummary = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.RISK_METHOD__CHANGE_SUMMARY);
		}
		return changeSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AssessedState> getStates() {
		if (states == null) {
			states = new EDataTypeUniqueEList<AssessedState>(AssessedState.class, this, RiskPackage.RISK_METHOD__STATES);
		}
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aggregation getAggregation() {
		return aggregation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregation(Aggregation newAggregation) {
		Aggregation oldAggregation = aggregation;
		aggregation = newAggregation == null ? AGGREGATION_EDEFAULT : newAggregation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_METHOD__AGGREGATION, oldAggregation, aggregation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ScaleStep> getLikelihood() {
		if (likelihood == null) {
			likelihood = new EObjectContainmentEList<ScaleStep>(ScaleStep.class, this, RiskPackage.RISK_METHOD__LIKELIHOOD);
		}
		return likelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ImpactCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectContainmentEList<ImpactCategory>(ImpactCategory.class, this, RiskPackage.RISK_METHOD__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<RiskLevel> getLevels() {
		if (levels == null) {
			levels = new EObjectContainmentEList<RiskLevel>(RiskLevel.class, this, RiskPackage.RISK_METHOD__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<MatrixCell> getCells() {
		if (cells == null) {
			cells = new EObjectContainmentEList<MatrixCell>(MatrixCell.class, this, RiskPackage.RISK_METHOD__CELLS);
		}
		return cells;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_METHOD__REVIEW_PERIOD, oldReviewPeriod, reviewPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Approval> getApprovals() {
		if (approvals == null) {
			approvals = new EObjectContainmentEList<Approval>(Approval.class, this, RiskPackage.RISK_METHOD__APPROVALS);
		}
		return approvals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK_METHOD__CHANGE_SUMMARY:
				return ((InternalEList<?>)getChangeSummary()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_METHOD__LIKELIHOOD:
				return ((InternalEList<?>)getLikelihood()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_METHOD__CATEGORIES:
				return ((InternalEList<?>)getCategories()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_METHOD__LEVELS:
				return ((InternalEList<?>)getLevels()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_METHOD__CELLS:
				return ((InternalEList<?>)getCells()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_METHOD__APPROVALS:
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
			case RiskPackage.RISK_METHOD__VERSION:
				return getVersion();
			case RiskPackage.RISK_METHOD__STATUS:
				return getStatus();
			case RiskPackage.RISK_METHOD__EFFECTIVE_FROM:
				return getEffectiveFrom();
			case RiskPackage.RISK_METHOD__CHANGE_SUMMARY:
				return getChangeSummary();
			case RiskPackage.RISK_METHOD__STATES:
				return getStates();
			case RiskPackage.RISK_METHOD__AGGREGATION:
				return getAggregation();
			case RiskPackage.RISK_METHOD__LIKELIHOOD:
				return getLikelihood();
			case RiskPackage.RISK_METHOD__CATEGORIES:
				return getCategories();
			case RiskPackage.RISK_METHOD__LEVELS:
				return getLevels();
			case RiskPackage.RISK_METHOD__CELLS:
				return getCells();
			case RiskPackage.RISK_METHOD__REVIEW_PERIOD:
				return getReviewPeriod();
			case RiskPackage.RISK_METHOD__APPROVALS:
				return getApprovals();
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
			case RiskPackage.RISK_METHOD__VERSION:
				setVersion((Integer)newValue);
				return;
			case RiskPackage.RISK_METHOD__STATUS:
				setStatus((MethodStatus)newValue);
				return;
			case RiskPackage.RISK_METHOD__EFFECTIVE_FROM:
				setEffectiveFrom((LocalDate)newValue);
				return;
			case RiskPackage.RISK_METHOD__CHANGE_SUMMARY:
				getChangeSummary().clear();
				getChangeSummary().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.RISK_METHOD__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends AssessedState>)newValue);
				return;
			case RiskPackage.RISK_METHOD__AGGREGATION:
				setAggregation((Aggregation)newValue);
				return;
			case RiskPackage.RISK_METHOD__LIKELIHOOD:
				getLikelihood().clear();
				getLikelihood().addAll((Collection<? extends ScaleStep>)newValue);
				return;
			case RiskPackage.RISK_METHOD__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends ImpactCategory>)newValue);
				return;
			case RiskPackage.RISK_METHOD__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends RiskLevel>)newValue);
				return;
			case RiskPackage.RISK_METHOD__CELLS:
				getCells().clear();
				getCells().addAll((Collection<? extends MatrixCell>)newValue);
				return;
			case RiskPackage.RISK_METHOD__REVIEW_PERIOD:
				setReviewPeriod((Period)newValue);
				return;
			case RiskPackage.RISK_METHOD__APPROVALS:
				getApprovals().clear();
				getApprovals().addAll((Collection<? extends Approval>)newValue);
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
			case RiskPackage.RISK_METHOD__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case RiskPackage.RISK_METHOD__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RiskPackage.RISK_METHOD__EFFECTIVE_FROM:
				setEffectiveFrom(EFFECTIVE_FROM_EDEFAULT);
				return;
			case RiskPackage.RISK_METHOD__CHANGE_SUMMARY:
				getChangeSummary().clear();
				return;
			case RiskPackage.RISK_METHOD__STATES:
				getStates().clear();
				return;
			case RiskPackage.RISK_METHOD__AGGREGATION:
				setAggregation(AGGREGATION_EDEFAULT);
				return;
			case RiskPackage.RISK_METHOD__LIKELIHOOD:
				getLikelihood().clear();
				return;
			case RiskPackage.RISK_METHOD__CATEGORIES:
				getCategories().clear();
				return;
			case RiskPackage.RISK_METHOD__LEVELS:
				getLevels().clear();
				return;
			case RiskPackage.RISK_METHOD__CELLS:
				getCells().clear();
				return;
			case RiskPackage.RISK_METHOD__REVIEW_PERIOD:
				setReviewPeriod(REVIEW_PERIOD_EDEFAULT);
				return;
			case RiskPackage.RISK_METHOD__APPROVALS:
				getApprovals().clear();
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
			case RiskPackage.RISK_METHOD__VERSION:
				return version != VERSION_EDEFAULT;
			case RiskPackage.RISK_METHOD__STATUS:
				return status != STATUS_EDEFAULT;
			case RiskPackage.RISK_METHOD__EFFECTIVE_FROM:
				return EFFECTIVE_FROM_EDEFAULT == null ? effectiveFrom != null : !EFFECTIVE_FROM_EDEFAULT.equals(effectiveFrom);
			case RiskPackage.RISK_METHOD__CHANGE_SUMMARY:
				return changeSummary != null && !changeSummary.isEmpty();
			case RiskPackage.RISK_METHOD__STATES:
				return states != null && !states.isEmpty();
			case RiskPackage.RISK_METHOD__AGGREGATION:
				return aggregation != AGGREGATION_EDEFAULT;
			case RiskPackage.RISK_METHOD__LIKELIHOOD:
				return likelihood != null && !likelihood.isEmpty();
			case RiskPackage.RISK_METHOD__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case RiskPackage.RISK_METHOD__LEVELS:
				return levels != null && !levels.isEmpty();
			case RiskPackage.RISK_METHOD__CELLS:
				return cells != null && !cells.isEmpty();
			case RiskPackage.RISK_METHOD__REVIEW_PERIOD:
				return REVIEW_PERIOD_EDEFAULT == null ? reviewPeriod != null : !REVIEW_PERIOD_EDEFAULT.equals(reviewPeriod);
			case RiskPackage.RISK_METHOD__APPROVALS:
				return approvals != null && !approvals.isEmpty();
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
		result.append(" (version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", effectiveFrom: "); //$NON-NLS-1$
		result.append(effectiveFrom);
		result.append(", states: "); //$NON-NLS-1$
		result.append(states);
		result.append(", aggregation: "); //$NON-NLS-1$
		result.append(aggregation);
		result.append(", reviewPeriod: "); //$NON-NLS-1$
		result.append(reviewPeriod);
		result.append(')');
		return result.toString();
	}

} //RiskMethodImpl
