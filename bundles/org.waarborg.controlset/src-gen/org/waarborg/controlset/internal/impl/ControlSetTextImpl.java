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

import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.ControlSetText;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.TextEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Set Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#isWorking <em>Working</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlSetTextImpl extends IdentifiedImpl implements ControlSetText {
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
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

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
	 * The default value of the '{@link #isWorking() <em>Working</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWorking()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WORKING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWorking() <em>Working</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWorking()
	 * @generated
	 * @ordered
	 */
	protected boolean working = WORKING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<TextEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlSetTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.CONTROL_SET_TEXT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_TEXT__SET, oldSet, set));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_TEXT__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_TEXT__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_TEXT__LICENCE, oldLicence, licence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_TEXT__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWorking() {
		return working;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorking(boolean newWorking) {
		boolean oldWorking = working;
		working = newWorking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET_TEXT__WORKING, oldWorking, working));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<TextEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<TextEntry>(TextEntry.class, this, ControlsetPackage.CONTROL_SET_TEXT__ENTRIES);
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
			case ControlsetPackage.CONTROL_SET_TEXT__ENTRIES:
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
			case ControlsetPackage.CONTROL_SET_TEXT__SET:
				return getSet();
			case ControlsetPackage.CONTROL_SET_TEXT__LANGUAGE:
				return getLanguage();
			case ControlsetPackage.CONTROL_SET_TEXT__SOURCE:
				return getSource();
			case ControlsetPackage.CONTROL_SET_TEXT__LICENCE:
				return getLicence();
			case ControlsetPackage.CONTROL_SET_TEXT__CONFIDENCE:
				return getConfidence();
			case ControlsetPackage.CONTROL_SET_TEXT__WORKING:
				return isWorking();
			case ControlsetPackage.CONTROL_SET_TEXT__ENTRIES:
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
			case ControlsetPackage.CONTROL_SET_TEXT__SET:
				setSet((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__SOURCE:
				setSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__LICENCE:
				setLicence((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__WORKING:
				setWorking((Boolean)newValue);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends TextEntry>)newValue);
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
			case ControlsetPackage.CONTROL_SET_TEXT__SET:
				setSet(SET_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__WORKING:
				setWorking(WORKING_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET_TEXT__ENTRIES:
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
			case ControlsetPackage.CONTROL_SET_TEXT__SET:
				return SET_EDEFAULT == null ? set != null : !SET_EDEFAULT.equals(set);
			case ControlsetPackage.CONTROL_SET_TEXT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ControlsetPackage.CONTROL_SET_TEXT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ControlsetPackage.CONTROL_SET_TEXT__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case ControlsetPackage.CONTROL_SET_TEXT__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ControlsetPackage.CONTROL_SET_TEXT__WORKING:
				return working != WORKING_EDEFAULT;
			case ControlsetPackage.CONTROL_SET_TEXT__ENTRIES:
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
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", licence: "); //$NON-NLS-1$
		result.append(licence);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", working: "); //$NON-NLS-1$
		result.append(working);
		result.append(')');
		return result.toString();
	}

} //ControlSetTextImpl
