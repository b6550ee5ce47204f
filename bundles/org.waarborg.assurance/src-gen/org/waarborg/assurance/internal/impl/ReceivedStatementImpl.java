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
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Received Statement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReceivedStatementImpl extends ElementImpl implements ReceivedStatement {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected Certificate certificate;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected Evidence file;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<ReceivedControl> rows;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReceivedStatementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.RECEIVED_STATEMENT;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.RECEIVED_STATEMENT__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__SET, oldSet, set));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certificate getCertificate() {
		if (certificate != null && certificate.eIsProxy()) {
			InternalEObject oldCertificate = (InternalEObject)certificate;
			certificate = (Certificate)eResolveProxy(oldCertificate);
			if (certificate != oldCertificate) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.RECEIVED_STATEMENT__CERTIFICATE, oldCertificate, certificate));
			}
		}
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Certificate basicGetCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(Certificate newCertificate) {
		Certificate oldCertificate = certificate;
		certificate = newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getFile() {
		if (file != null && file.eIsProxy()) {
			InternalEObject oldFile = (InternalEObject)file;
			file = (Evidence)eResolveProxy(oldFile);
			if (file != oldFile) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.RECEIVED_STATEMENT__FILE, oldFile, file));
			}
		}
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(Evidence newFile) {
		Evidence oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.RECEIVED_STATEMENT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ReceivedControl> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList<ReceivedControl>(ReceivedControl.class, this, AssurancePackage.RECEIVED_STATEMENT__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.RECEIVED_STATEMENT__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.RECEIVED_STATEMENT__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case AssurancePackage.RECEIVED_STATEMENT__SET:
				return getSet();
			case AssurancePackage.RECEIVED_STATEMENT__VERSION:
				return getVersion();
			case AssurancePackage.RECEIVED_STATEMENT__DATE:
				return getDate();
			case AssurancePackage.RECEIVED_STATEMENT__RECEIVED_ON:
				return getReceivedOn();
			case AssurancePackage.RECEIVED_STATEMENT__CERTIFICATE:
				if (resolve) return getCertificate();
				return basicGetCertificate();
			case AssurancePackage.RECEIVED_STATEMENT__FILE:
				if (resolve) return getFile();
				return basicGetFile();
			case AssurancePackage.RECEIVED_STATEMENT__ROWS:
				return getRows();
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
			case AssurancePackage.RECEIVED_STATEMENT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__SET:
				setSet((String)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__VERSION:
				setVersion((String)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__CERTIFICATE:
				setCertificate((Certificate)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__FILE:
				setFile((Evidence)newValue);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends ReceivedControl>)newValue);
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
			case AssurancePackage.RECEIVED_STATEMENT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__SET:
				setSet(SET_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__CERTIFICATE:
				setCertificate((Certificate)null);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__FILE:
				setFile((Evidence)null);
				return;
			case AssurancePackage.RECEIVED_STATEMENT__ROWS:
				getRows().clear();
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
			case AssurancePackage.RECEIVED_STATEMENT__ORGANISATION:
				return organisation != null;
			case AssurancePackage.RECEIVED_STATEMENT__SET:
				return SET_EDEFAULT == null ? set != null : !SET_EDEFAULT.equals(set);
			case AssurancePackage.RECEIVED_STATEMENT__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case AssurancePackage.RECEIVED_STATEMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case AssurancePackage.RECEIVED_STATEMENT__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case AssurancePackage.RECEIVED_STATEMENT__CERTIFICATE:
				return certificate != null;
			case AssurancePackage.RECEIVED_STATEMENT__FILE:
				return file != null;
			case AssurancePackage.RECEIVED_STATEMENT__ROWS:
				return rows != null && !rows.isEmpty();
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
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", receivedOn: "); //$NON-NLS-1$
		result.append(receivedOn);
		result.append(')');
		return result.toString();
	}

} //ReceivedStatementImpl
