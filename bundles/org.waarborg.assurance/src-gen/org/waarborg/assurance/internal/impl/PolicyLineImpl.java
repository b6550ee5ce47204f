/**
 */
package org.waarborg.assurance.internal.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.PolicyLine;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Policy Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.PolicyLineImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.PolicyLineImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.PolicyLineImpl#getDataKinds <em>Data Kinds</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.PolicyLineImpl#getDemands <em>Demands</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PolicyLineImpl extends IdentifiedImpl implements PolicyLine {
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
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected EList<Criticality> criticality;

	/**
	 * The cached value of the '{@link #getDataKinds() <em>Data Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<DataKind> dataKinds;

	/**
	 * The cached value of the '{@link #getDemands() <em>Demands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemands()
	 * @generated
	 * @ordered
	 */
	protected EList<Demand> demands;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PolicyLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.POLICY_LINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.POLICY_LINE__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Criticality> getCriticality() {
		if (criticality == null) {
			criticality = new EDataTypeUniqueEList<Criticality>(Criticality.class, this, AssurancePackage.POLICY_LINE__CRITICALITY);
		}
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<DataKind> getDataKinds() {
		if (dataKinds == null) {
			dataKinds = new EDataTypeUniqueEList<DataKind>(DataKind.class, this, AssurancePackage.POLICY_LINE__DATA_KINDS);
		}
		return dataKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Demand> getDemands() {
		if (demands == null) {
			demands = new EObjectContainmentEList<Demand>(Demand.class, this, AssurancePackage.POLICY_LINE__DEMANDS);
		}
		return demands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.POLICY_LINE__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case AssurancePackage.POLICY_LINE__DEMANDS:
				return ((InternalEList<?>)getDemands()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.POLICY_LINE__TITLE:
				return getTitle();
			case AssurancePackage.POLICY_LINE__CRITICALITY:
				return getCriticality();
			case AssurancePackage.POLICY_LINE__DATA_KINDS:
				return getDataKinds();
			case AssurancePackage.POLICY_LINE__DEMANDS:
				return getDemands();
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
			case AssurancePackage.POLICY_LINE__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.POLICY_LINE__CRITICALITY:
				getCriticality().clear();
				getCriticality().addAll((Collection<? extends Criticality>)newValue);
				return;
			case AssurancePackage.POLICY_LINE__DATA_KINDS:
				getDataKinds().clear();
				getDataKinds().addAll((Collection<? extends DataKind>)newValue);
				return;
			case AssurancePackage.POLICY_LINE__DEMANDS:
				getDemands().clear();
				getDemands().addAll((Collection<? extends Demand>)newValue);
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
			case AssurancePackage.POLICY_LINE__TITLE:
				getTitle().clear();
				return;
			case AssurancePackage.POLICY_LINE__CRITICALITY:
				getCriticality().clear();
				return;
			case AssurancePackage.POLICY_LINE__DATA_KINDS:
				getDataKinds().clear();
				return;
			case AssurancePackage.POLICY_LINE__DEMANDS:
				getDemands().clear();
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
			case AssurancePackage.POLICY_LINE__TITLE:
				return title != null && !title.isEmpty();
			case AssurancePackage.POLICY_LINE__CRITICALITY:
				return criticality != null && !criticality.isEmpty();
			case AssurancePackage.POLICY_LINE__DATA_KINDS:
				return dataKinds != null && !dataKinds.isEmpty();
			case AssurancePackage.POLICY_LINE__DEMANDS:
				return demands != null && !demands.isEmpty();
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
		result.append(" (criticality: "); //$NON-NLS-1$
		result.append(criticality);
		result.append(", dataKinds: "); //$NON-NLS-1$
		result.append(dataKinds);
		result.append(')');
		return result.toString();
	}

} //PolicyLineImpl
