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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.Measure;

import org.waarborg.dossier.internal.impl.ElementImpl;

import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Treatment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getLikelihoodDown <em>Likelihood Down</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getImpactDown <em>Impact Down</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.TreatmentImpl#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TreatmentImpl extends ElementImpl implements Treatment {
	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final TreatmentStatus STATUS_EDEFAULT = TreatmentStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected TreatmentStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> description;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> measures;

	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<ChosenControl> controls;

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
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate doneOn = DONE_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> effect;

	/**
	 * The default value of the '{@link #getLikelihoodDown() <em>Likelihood Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihoodDown()
	 * @generated
	 * @ordered
	 */
	protected static final int LIKELIHOOD_DOWN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLikelihoodDown() <em>Likelihood Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLikelihoodDown()
	 * @generated
	 * @ordered
	 */
	protected int likelihoodDown = LIKELIHOOD_DOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpactDown() <em>Impact Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactDown()
	 * @generated
	 * @ordered
	 */
	protected static final int IMPACT_DOWN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getImpactDown() <em>Impact Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactDown()
	 * @generated
	 * @ordered
	 */
	protected int impactDown = IMPACT_DOWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpactCategory> categories;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TreatmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.TREATMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TreatmentStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(TreatmentStatus newStatus) {
		TreatmentStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.TREATMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getDescription() {
		if (description == null) {
			description = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.TREATMENT__DESCRIPTION);
		}
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Measure> getMeasures() {
		if (measures == null) {
			measures = new EObjectResolvingEList<Measure>(Measure.class, this, RiskPackage.TREATMENT__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ChosenControl> getControls() {
		if (controls == null) {
			controls = new EObjectContainmentEList<ChosenControl>(ChosenControl.class, this, RiskPackage.TREATMENT__CONTROLS);
		}
		return controls;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.TREATMENT__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<DateMove> getMoves() {
		if (moves == null) {
			moves = new EObjectContainmentEList<DateMove>(DateMove.class, this, RiskPackage.TREATMENT__MOVES);
		}
		return moves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(LocalDate newDoneOn) {
		LocalDate oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.TREATMENT__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getEffect() {
		if (effect == null) {
			effect = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.TREATMENT__EFFECT);
		}
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLikelihoodDown() {
		return likelihoodDown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLikelihoodDown(int newLikelihoodDown) {
		int oldLikelihoodDown = likelihoodDown;
		likelihoodDown = newLikelihoodDown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.TREATMENT__LIKELIHOOD_DOWN, oldLikelihoodDown, likelihoodDown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImpactDown() {
		return impactDown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpactDown(int newImpactDown) {
		int oldImpactDown = impactDown;
		impactDown = newImpactDown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.TREATMENT__IMPACT_DOWN, oldImpactDown, impactDown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ImpactCategory> getCategories() {
		if (categories == null) {
			categories = new EObjectResolvingEList<ImpactCategory>(ImpactCategory.class, this, RiskPackage.TREATMENT__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.TREATMENT__DESCRIPTION:
				return ((InternalEList<?>)getDescription()).basicRemove(otherEnd, msgs);
			case RiskPackage.TREATMENT__CONTROLS:
				return ((InternalEList<?>)getControls()).basicRemove(otherEnd, msgs);
			case RiskPackage.TREATMENT__MOVES:
				return ((InternalEList<?>)getMoves()).basicRemove(otherEnd, msgs);
			case RiskPackage.TREATMENT__EFFECT:
				return ((InternalEList<?>)getEffect()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.TREATMENT__STATUS:
				return getStatus();
			case RiskPackage.TREATMENT__DESCRIPTION:
				return getDescription();
			case RiskPackage.TREATMENT__MEASURES:
				return getMeasures();
			case RiskPackage.TREATMENT__CONTROLS:
				return getControls();
			case RiskPackage.TREATMENT__DUE:
				return getDue();
			case RiskPackage.TREATMENT__MOVES:
				return getMoves();
			case RiskPackage.TREATMENT__DONE_ON:
				return getDoneOn();
			case RiskPackage.TREATMENT__EFFECT:
				return getEffect();
			case RiskPackage.TREATMENT__LIKELIHOOD_DOWN:
				return getLikelihoodDown();
			case RiskPackage.TREATMENT__IMPACT_DOWN:
				return getImpactDown();
			case RiskPackage.TREATMENT__CATEGORIES:
				return getCategories();
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
			case RiskPackage.TREATMENT__STATUS:
				setStatus((TreatmentStatus)newValue);
				return;
			case RiskPackage.TREATMENT__DESCRIPTION:
				getDescription().clear();
				getDescription().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.TREATMENT__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends Measure>)newValue);
				return;
			case RiskPackage.TREATMENT__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends ChosenControl>)newValue);
				return;
			case RiskPackage.TREATMENT__DUE:
				setDue((LocalDate)newValue);
				return;
			case RiskPackage.TREATMENT__MOVES:
				getMoves().clear();
				getMoves().addAll((Collection<? extends DateMove>)newValue);
				return;
			case RiskPackage.TREATMENT__DONE_ON:
				setDoneOn((LocalDate)newValue);
				return;
			case RiskPackage.TREATMENT__EFFECT:
				getEffect().clear();
				getEffect().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.TREATMENT__LIKELIHOOD_DOWN:
				setLikelihoodDown((Integer)newValue);
				return;
			case RiskPackage.TREATMENT__IMPACT_DOWN:
				setImpactDown((Integer)newValue);
				return;
			case RiskPackage.TREATMENT__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends ImpactCategory>)newValue);
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
			case RiskPackage.TREATMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RiskPackage.TREATMENT__DESCRIPTION:
				getDescription().clear();
				return;
			case RiskPackage.TREATMENT__MEASURES:
				getMeasures().clear();
				return;
			case RiskPackage.TREATMENT__CONTROLS:
				getControls().clear();
				return;
			case RiskPackage.TREATMENT__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case RiskPackage.TREATMENT__MOVES:
				getMoves().clear();
				return;
			case RiskPackage.TREATMENT__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
				return;
			case RiskPackage.TREATMENT__EFFECT:
				getEffect().clear();
				return;
			case RiskPackage.TREATMENT__LIKELIHOOD_DOWN:
				setLikelihoodDown(LIKELIHOOD_DOWN_EDEFAULT);
				return;
			case RiskPackage.TREATMENT__IMPACT_DOWN:
				setImpactDown(IMPACT_DOWN_EDEFAULT);
				return;
			case RiskPackage.TREATMENT__CATEGORIES:
				getCategories().clear();
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
			case RiskPackage.TREATMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case RiskPackage.TREATMENT__DESCRIPTION:
				return description != null && !description.isEmpty();
			case RiskPackage.TREATMENT__MEASURES:
				return measures != null && !measures.isEmpty();
			case RiskPackage.TREATMENT__CONTROLS:
				return controls != null && !controls.isEmpty();
			case RiskPackage.TREATMENT__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case RiskPackage.TREATMENT__MOVES:
				return moves != null && !moves.isEmpty();
			case RiskPackage.TREATMENT__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
			case RiskPackage.TREATMENT__EFFECT:
				return effect != null && !effect.isEmpty();
			case RiskPackage.TREATMENT__LIKELIHOOD_DOWN:
				return likelihoodDown != LIKELIHOOD_DOWN_EDEFAULT;
			case RiskPackage.TREATMENT__IMPACT_DOWN:
				return impactDown != IMPACT_DOWN_EDEFAULT;
			case RiskPackage.TREATMENT__CATEGORIES:
				return categories != null && !categories.isEmpty();
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
		result.append(" (status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", due: "); //$NON-NLS-1$
		result.append(due);
		result.append(", doneOn: "); //$NON-NLS-1$
		result.append(doneOn);
		result.append(", likelihoodDown: "); //$NON-NLS-1$
		result.append(likelihoodDown);
		result.append(", impactDown: "); //$NON-NLS-1$
		result.append(impactDown);
		result.append(')');
		return result.toString();
	}

} //TreatmentImpl
