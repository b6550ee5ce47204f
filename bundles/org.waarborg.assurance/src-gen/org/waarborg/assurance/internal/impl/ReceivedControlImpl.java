/**
 */
package org.waarborg.assurance.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.ReceivedControl;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Flag;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Received Control</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedControlImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedControlImpl#getApplicable <em>Applicable</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedControlImpl#getImplemented <em>Implemented</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedControlImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReceivedControlImpl extends IdentifiedImpl implements ReceivedControl {
	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final ControlRef CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected ControlRef control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getApplicable() <em>Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicable()
	 * @generated
	 * @ordered
	 */
	protected static final Flag APPLICABLE_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getApplicable() <em>Applicable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApplicable()
	 * @generated
	 * @ordered
	 */
	protected Flag applicable = APPLICABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImplemented() <em>Implemented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplemented()
	 * @generated
	 * @ordered
	 */
	protected static final Flag IMPLEMENTED_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getImplemented() <em>Implemented</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplemented()
	 * @generated
	 * @ordered
	 */
	protected Flag implemented = IMPLEMENTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReceivedControlImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.RECEIVED_CONTROL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlRef getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(ControlRef newControl) {
		ControlRef oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_CONTROL__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getApplicable() {
		return applicable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApplicable(Flag newApplicable) {
		Flag oldApplicable = applicable;
		applicable = newApplicable == null ? APPLICABLE_EDEFAULT : newApplicable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_CONTROL__APPLICABLE, oldApplicable, applicable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getImplemented() {
		return implemented;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplemented(Flag newImplemented) {
		Flag oldImplemented = implemented;
		implemented = newImplemented == null ? IMPLEMENTED_EDEFAULT : newImplemented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_CONTROL__IMPLEMENTED, oldImplemented, implemented));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_CONTROL__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.RECEIVED_CONTROL__CONTROL:
				return getControl();
			case AssurancePackage.RECEIVED_CONTROL__APPLICABLE:
				return getApplicable();
			case AssurancePackage.RECEIVED_CONTROL__IMPLEMENTED:
				return getImplemented();
			case AssurancePackage.RECEIVED_CONTROL__TEXT:
				return getText();
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
			case AssurancePackage.RECEIVED_CONTROL__CONTROL:
				setControl((ControlRef)newValue);
				return;
			case AssurancePackage.RECEIVED_CONTROL__APPLICABLE:
				setApplicable((Flag)newValue);
				return;
			case AssurancePackage.RECEIVED_CONTROL__IMPLEMENTED:
				setImplemented((Flag)newValue);
				return;
			case AssurancePackage.RECEIVED_CONTROL__TEXT:
				setText((String)newValue);
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
			case AssurancePackage.RECEIVED_CONTROL__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_CONTROL__APPLICABLE:
				setApplicable(APPLICABLE_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_CONTROL__IMPLEMENTED:
				setImplemented(IMPLEMENTED_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_CONTROL__TEXT:
				setText(TEXT_EDEFAULT);
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
			case AssurancePackage.RECEIVED_CONTROL__CONTROL:
				return CONTROL_EDEFAULT == null ? control != null : !CONTROL_EDEFAULT.equals(control);
			case AssurancePackage.RECEIVED_CONTROL__APPLICABLE:
				return applicable != APPLICABLE_EDEFAULT;
			case AssurancePackage.RECEIVED_CONTROL__IMPLEMENTED:
				return implemented != IMPLEMENTED_EDEFAULT;
			case AssurancePackage.RECEIVED_CONTROL__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (control: "); //$NON-NLS-1$
		result.append(control);
		result.append(", applicable: "); //$NON-NLS-1$
		result.append(applicable);
		result.append(", implemented: "); //$NON-NLS-1$
		result.append(implemented);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //ReceivedControlImpl
