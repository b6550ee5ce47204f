/**
 */
package org.waarborg.controlset.internal.impl;

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

import org.waarborg.controlset.AttributeDimension;
import org.waarborg.controlset.AttributeEntry;
import org.waarborg.controlset.ControlSetAttributes;
import org.waarborg.controlset.ControlsetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Set Attributes</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlSetAttributesImpl extends IdentifiedImpl implements ControlSetAttributes {
	/**
	 * The default value of the '{@link #getSet() <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSet()
	 * @generated
	 * @ordered
	 */
	protected static final String SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSet() <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSet()
	 * @generated
	 * @ordered
	 */
	protected String set = SET_EDEFAULT;

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
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeDimension> dimensions;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlSetAttributesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.CONTROL_SET_ATTRIBUTES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSet() {
		return set;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSet(String newSet) {
		String oldSet = set;
		set = newSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_ATTRIBUTES__SET, oldSet, set));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_ATTRIBUTES__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_ATTRIBUTES__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AttributeDimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<AttributeDimension>(AttributeDimension.class, this, ControlsetPackage.CONTROL_SET_ATTRIBUTES__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AttributeEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<AttributeEntry>(AttributeEntry.class, this, ControlsetPackage.CONTROL_SET_ATTRIBUTES__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SET:
				return getSet();
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SOURCE:
				return getSource();
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__LICENCE:
				return getLicence();
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__DIMENSIONS:
				return getDimensions();
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__ENTRIES:
				return getEntries();
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
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SET:
				setSet((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SOURCE:
				setSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__LICENCE:
				setLicence((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends AttributeDimension>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends AttributeEntry>)newValue);
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
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SET:
				setSet(SET_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__DIMENSIONS:
				getDimensions().clear();
				return;
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__ENTRIES:
				getEntries().clear();
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
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SET:
				return SET_EDEFAULT == null ? set != null : !SET_EDEFAULT.equals(set);
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(" (set: "); //$NON-NLS-1$
		result.append(set);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", licence: "); //$NON-NLS-1$
		result.append(licence);
		result.append(')');
		return result.toString();
	}

} //ControlSetAttributesImpl
