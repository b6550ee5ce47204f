/**
 */
package org.waarborg.assurance.internal.impl;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.SubProcessor;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sub Processor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.SubProcessorImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SubProcessorImpl#getTask <em>Task</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SubProcessorImpl#getConsentOn <em>Consent On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SubProcessorImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SubProcessorImpl#getSubProcessors <em>Sub Processors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubProcessorImpl extends IdentifiedImpl implements SubProcessor {
	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The cached value of the '{@link #getTask() <em>Task</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTask()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> task;

	/**
	 * The default value of the '{@link #getConsentOn() <em>Consent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONSENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentOn() <em>Consent On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate consentOn = CONSENT_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessingLocation> locations;

	/**
	 * The cached value of the '{@link #getSubProcessors() <em>Sub Processors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubProcessors()
	 * @generated
	 * @ordered
	 */
	protected EList<SubProcessor> subProcessors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubProcessorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.SUB_PROCESSOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.SUB_PROCESSOR__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUB_PROCESSOR__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTask() {
		if (task == null) {
			task = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.SUB_PROCESSOR__TASK);
		}
		return task;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConsentOn() {
		return consentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentOn(LocalDate newConsentOn) {
		LocalDate oldConsentOn = consentOn;
		consentOn = newConsentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUB_PROCESSOR__CONSENT_ON, oldConsentOn, consentOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ProcessingLocation> getLocations() {
		if (locations == null) {
			locations = new EObjectContainmentEList<ProcessingLocation>(ProcessingLocation.class, this, AssurancePackage.SUB_PROCESSOR__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SubProcessor> getSubProcessors() {
		if (subProcessors == null) {
			subProcessors = new EObjectContainmentEList<SubProcessor>(SubProcessor.class, this, AssurancePackage.SUB_PROCESSOR__SUB_PROCESSORS);
		}
		return subProcessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.SUB_PROCESSOR__TASK:
				return ((InternalEList<?>)getTask()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUB_PROCESSOR__LOCATIONS:
				return ((InternalEList<?>)getLocations()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUB_PROCESSOR__SUB_PROCESSORS:
				return ((InternalEList<?>)getSubProcessors()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.SUB_PROCESSOR__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case AssurancePackage.SUB_PROCESSOR__TASK:
				return getTask();
			case AssurancePackage.SUB_PROCESSOR__CONSENT_ON:
				return getConsentOn();
			case AssurancePackage.SUB_PROCESSOR__LOCATIONS:
				return getLocations();
			case AssurancePackage.SUB_PROCESSOR__SUB_PROCESSORS:
				return getSubProcessors();
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
			case AssurancePackage.SUB_PROCESSOR__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case AssurancePackage.SUB_PROCESSOR__TASK:
				getTask().clear();
				getTask().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.SUB_PROCESSOR__CONSENT_ON:
				setConsentOn((LocalDate)newValue);
				return;
			case AssurancePackage.SUB_PROCESSOR__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends ProcessingLocation>)newValue);
				return;
			case AssurancePackage.SUB_PROCESSOR__SUB_PROCESSORS:
				getSubProcessors().clear();
				getSubProcessors().addAll((Collection<? extends SubProcessor>)newValue);
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
			case AssurancePackage.SUB_PROCESSOR__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case AssurancePackage.SUB_PROCESSOR__TASK:
				getTask().clear();
				return;
			case AssurancePackage.SUB_PROCESSOR__CONSENT_ON:
				setConsentOn(CONSENT_ON_EDEFAULT);
				return;
			case AssurancePackage.SUB_PROCESSOR__LOCATIONS:
				getLocations().clear();
				return;
			case AssurancePackage.SUB_PROCESSOR__SUB_PROCESSORS:
				getSubProcessors().clear();
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
			case AssurancePackage.SUB_PROCESSOR__ORGANISATION:
				return organisation != null;
			case AssurancePackage.SUB_PROCESSOR__TASK:
				return task != null && !task.isEmpty();
			case AssurancePackage.SUB_PROCESSOR__CONSENT_ON:
				return CONSENT_ON_EDEFAULT == null ? consentOn != null : !CONSENT_ON_EDEFAULT.equals(consentOn);
			case AssurancePackage.SUB_PROCESSOR__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case AssurancePackage.SUB_PROCESSOR__SUB_PROCESSORS:
				return subProcessors != null && !subProcessors.isEmpty();
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
		result.append(" (consentOn: "); //$NON-NLS-1$
		result.append(consentOn);
		result.append(')');
		return result.toString();
	}

} //SubProcessorImpl
