/**
 */
package org.waarborg.assurance.internal.impl;

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

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.SchemeStep;

import org.waarborg.controlset.Confidence;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certification Scheme</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl#getNorms <em>Norms</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl#getValidity <em>Validity</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl#getPendingValidity <em>Pending Validity</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl#getConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificationSchemeImpl extends ElementImpl implements CertificationScheme {
	/**
	 * The cached value of the '{@link #getNorms() <em>Norms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> norms;

	/**
	 * The default value of the '{@link #getValidity() <em>Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidity()
	 * @generated
	 * @ordered
	 */
	protected static final Period VALIDITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidity() <em>Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidity()
	 * @generated
	 * @ordered
	 */
	protected Period validity = VALIDITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPendingValidity() <em>Pending Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPendingValidity()
	 * @generated
	 * @ordered
	 */
	protected static final Period PENDING_VALIDITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPendingValidity() <em>Pending Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPendingValidity()
	 * @generated
	 * @ordered
	 */
	protected Period pendingValidity = PENDING_VALIDITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<SchemeStep> steps;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificationSchemeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.CERTIFICATION_SCHEME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getNorms() {
		if (norms == null) {
			norms = new EDataTypeUniqueEList<String>(String.class, this, AssurancePackage.CERTIFICATION_SCHEME__NORMS);
		}
		return norms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getValidity() {
		return validity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidity(Period newValidity) {
		Period oldValidity = validity;
		validity = newValidity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATION_SCHEME__VALIDITY, oldValidity, validity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPendingValidity() {
		return pendingValidity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPendingValidity(Period newPendingValidity) {
		Period oldPendingValidity = pendingValidity;
		pendingValidity = newPendingValidity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATION_SCHEME__PENDING_VALIDITY, oldPendingValidity, pendingValidity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SchemeStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<SchemeStep>(SchemeStep.class, this, AssurancePackage.CERTIFICATION_SCHEME__STEPS);
		}
		return steps;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATION_SCHEME__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATION_SCHEME__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.CERTIFICATION_SCHEME__STEPS:
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
			case AssurancePackage.CERTIFICATION_SCHEME__NORMS:
				return getNorms();
			case AssurancePackage.CERTIFICATION_SCHEME__VALIDITY:
				return getValidity();
			case AssurancePackage.CERTIFICATION_SCHEME__PENDING_VALIDITY:
				return getPendingValidity();
			case AssurancePackage.CERTIFICATION_SCHEME__STEPS:
				return getSteps();
			case AssurancePackage.CERTIFICATION_SCHEME__SOURCE:
				return getSource();
			case AssurancePackage.CERTIFICATION_SCHEME__CONFIDENCE:
				return getConfidence();
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
			case AssurancePackage.CERTIFICATION_SCHEME__NORMS:
				getNorms().clear();
				getNorms().addAll((Collection<? extends String>)newValue);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__VALIDITY:
				setValidity((Period)newValue);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__PENDING_VALIDITY:
				setPendingValidity((Period)newValue);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends SchemeStep>)newValue);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__SOURCE:
				setSource((String)newValue);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__CONFIDENCE:
				setConfidence((Confidence)newValue);
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
			case AssurancePackage.CERTIFICATION_SCHEME__NORMS:
				getNorms().clear();
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__VALIDITY:
				setValidity(VALIDITY_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__PENDING_VALIDITY:
				setPendingValidity(PENDING_VALIDITY_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__STEPS:
				getSteps().clear();
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATION_SCHEME__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
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
			case AssurancePackage.CERTIFICATION_SCHEME__NORMS:
				return norms != null && !norms.isEmpty();
			case AssurancePackage.CERTIFICATION_SCHEME__VALIDITY:
				return VALIDITY_EDEFAULT == null ? validity != null : !VALIDITY_EDEFAULT.equals(validity);
			case AssurancePackage.CERTIFICATION_SCHEME__PENDING_VALIDITY:
				return PENDING_VALIDITY_EDEFAULT == null ? pendingValidity != null : !PENDING_VALIDITY_EDEFAULT.equals(pendingValidity);
			case AssurancePackage.CERTIFICATION_SCHEME__STEPS:
				return steps != null && !steps.isEmpty();
			case AssurancePackage.CERTIFICATION_SCHEME__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case AssurancePackage.CERTIFICATION_SCHEME__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
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
		result.append(" (norms: "); //$NON-NLS-1$
		result.append(norms);
		result.append(", validity: "); //$NON-NLS-1$
		result.append(validity);
		result.append(", pendingValidity: "); //$NON-NLS-1$
		result.append(pendingValidity);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(')');
		return result.toString();
	}

} //CertificationSchemeImpl
