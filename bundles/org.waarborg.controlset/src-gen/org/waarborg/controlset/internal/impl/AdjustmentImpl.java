/**
 */
package org.waarborg.controlset.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.controlset.Adjustment;
import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Flag;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Adjustment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.AdjustmentImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.AdjustmentImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.AdjustmentImpl#getCare <em>Care</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.AdjustmentImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.AdjustmentImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.AdjustmentImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdjustmentImpl extends IdentifiedImpl implements Adjustment {
	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected String control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCare() <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCare()
	 * @generated
	 * @ordered
	 */
	protected static final CareContent CARE_EDEFAULT = CareContent.NONE;

	/**
	 * The cached value of the '{@link #getCare() <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCare()
	 * @generated
	 * @ordered
	 */
	protected CareContent care = CARE_EDEFAULT;

	/**
	 * This is true if the Care attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean careESet;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final Flag GUIDANCE_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected Flag guidance = GUIDANCE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdjustmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.ADJUSTMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(String newControl) {
		String oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.ADJUSTMENT__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.ADJUSTMENT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CareContent getCare() {
		return care;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCare(CareContent newCare) {
		CareContent oldCare = care;
		care = newCare == null ? CARE_EDEFAULT : newCare;
		boolean oldCareESet = careESet;
		careESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.ADJUSTMENT__CARE, oldCare, care, !oldCareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCare() {
		CareContent oldCare = care;
		boolean oldCareESet = careESet;
		care = CARE_EDEFAULT;
		careESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ControlsetPackage.ADJUSTMENT__CARE, oldCare, CARE_EDEFAULT, oldCareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCare() {
		return careESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(Flag newGuidance) {
		Flag oldGuidance = guidance;
		guidance = newGuidance == null ? GUIDANCE_EDEFAULT : newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.ADJUSTMENT__GUIDANCE, oldGuidance, guidance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.ADJUSTMENT__CONFIDENCE, oldConfidence, confidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.ADJUSTMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlsetPackage.ADJUSTMENT__CONTROL:
				return getControl();
			case ControlsetPackage.ADJUSTMENT__LABEL:
				return getLabel();
			case ControlsetPackage.ADJUSTMENT__CARE:
				return getCare();
			case ControlsetPackage.ADJUSTMENT__GUIDANCE:
				return getGuidance();
			case ControlsetPackage.ADJUSTMENT__CONFIDENCE:
				return getConfidence();
			case ControlsetPackage.ADJUSTMENT__SOURCE:
				return getSource();
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
			case ControlsetPackage.ADJUSTMENT__CONTROL:
				setControl((String)newValue);
				return;
			case ControlsetPackage.ADJUSTMENT__LABEL:
				setLabel((String)newValue);
				return;
			case ControlsetPackage.ADJUSTMENT__CARE:
				setCare((CareContent)newValue);
				return;
			case ControlsetPackage.ADJUSTMENT__GUIDANCE:
				setGuidance((Flag)newValue);
				return;
			case ControlsetPackage.ADJUSTMENT__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case ControlsetPackage.ADJUSTMENT__SOURCE:
				setSource((String)newValue);
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
			case ControlsetPackage.ADJUSTMENT__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case ControlsetPackage.ADJUSTMENT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ControlsetPackage.ADJUSTMENT__CARE:
				unsetCare();
				return;
			case ControlsetPackage.ADJUSTMENT__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case ControlsetPackage.ADJUSTMENT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ControlsetPackage.ADJUSTMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case ControlsetPackage.ADJUSTMENT__CONTROL:
				return CONTROL_EDEFAULT == null ? control != null : !CONTROL_EDEFAULT.equals(control);
			case ControlsetPackage.ADJUSTMENT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ControlsetPackage.ADJUSTMENT__CARE:
				return isSetCare();
			case ControlsetPackage.ADJUSTMENT__GUIDANCE:
				return guidance != GUIDANCE_EDEFAULT;
			case ControlsetPackage.ADJUSTMENT__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ControlsetPackage.ADJUSTMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", care: "); //$NON-NLS-1$
		if (careESet) result.append(care); else result.append("<unset>"); //$NON-NLS-1$
		result.append(", guidance: "); //$NON-NLS-1$
		result.append(guidance);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //AdjustmentImpl
