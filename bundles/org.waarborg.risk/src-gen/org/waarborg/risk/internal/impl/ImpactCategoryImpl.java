/**
 */
package org.waarborg.risk.internal.impl;

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

import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.ScaleStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Impact Category</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.ImpactCategoryImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.ImpactCategoryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.ImpactCategoryImpl#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpactCategoryImpl extends IdentifiedImpl implements ImpactCategory {
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
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<ScaleStep> steps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImpactCategoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.IMPACT_CATEGORY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.IMPACT_CATEGORY__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.IMPACT_CATEGORY__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ScaleStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<ScaleStep>(ScaleStep.class, this, RiskPackage.IMPACT_CATEGORY__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.IMPACT_CATEGORY__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case RiskPackage.IMPACT_CATEGORY__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.IMPACT_CATEGORY__CONTINUES:
				return getContinues();
			case RiskPackage.IMPACT_CATEGORY__TITLE:
				return getTitle();
			case RiskPackage.IMPACT_CATEGORY__STEPS:
				return getSteps();
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
			case RiskPackage.IMPACT_CATEGORY__CONTINUES:
				setContinues((String)newValue);
				return;
			case RiskPackage.IMPACT_CATEGORY__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.IMPACT_CATEGORY__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends ScaleStep>)newValue);
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
			case RiskPackage.IMPACT_CATEGORY__CONTINUES:
				setContinues(CONTINUES_EDEFAULT);
				return;
			case RiskPackage.IMPACT_CATEGORY__TITLE:
				getTitle().clear();
				return;
			case RiskPackage.IMPACT_CATEGORY__STEPS:
				getSteps().clear();
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
			case RiskPackage.IMPACT_CATEGORY__CONTINUES:
				return CONTINUES_EDEFAULT == null ? continues != null : !CONTINUES_EDEFAULT.equals(continues);
			case RiskPackage.IMPACT_CATEGORY__TITLE:
				return title != null && !title.isEmpty();
			case RiskPackage.IMPACT_CATEGORY__STEPS:
				return steps != null && !steps.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //ImpactCategoryImpl
