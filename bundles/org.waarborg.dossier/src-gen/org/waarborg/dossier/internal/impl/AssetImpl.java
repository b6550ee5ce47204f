/**
 */
package org.waarborg.dossier.internal.impl;

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

import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.AssetKind;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Level;
import org.waarborg.dossier.Lifecycle;
import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getIntegrity <em>Integrity</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getPatientSafety <em>Patient Safety</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getCitizenServiceNumber <em>Citizen Service Number</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getSupplierService <em>Supplier Service</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssetImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssetImpl extends ElementImpl implements Asset {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AssetKind KIND_EDEFAULT = AssetKind.SYSTEM;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AssetKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected static final Level CONFIDENTIALITY_EDEFAULT = Level.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConfidentiality() <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidentiality()
	 * @generated
	 * @ordered
	 */
	protected Level confidentiality = CONFIDENTIALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntegrity() <em>Integrity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrity()
	 * @generated
	 * @ordered
	 */
	protected static final Level INTEGRITY_EDEFAULT = Level.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIntegrity() <em>Integrity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntegrity()
	 * @generated
	 * @ordered
	 */
	protected Level integrity = INTEGRITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected static final Level AVAILABILITY_EDEFAULT = Level.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAvailability() <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected Level availability = AVAILABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPatientSafety() <em>Patient Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientSafety()
	 * @generated
	 * @ordered
	 */
	protected static final Flag PATIENT_SAFETY_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPatientSafety() <em>Patient Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatientSafety()
	 * @generated
	 * @ordered
	 */
	protected Flag patientSafety = PATIENT_SAFETY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitizenServiceNumber() <em>Citizen Service Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitizenServiceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Flag CITIZEN_SERVICE_NUMBER_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCitizenServiceNumber() <em>Citizen Service Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitizenServiceNumber()
	 * @generated
	 * @ordered
	 */
	protected Flag citizenServiceNumber = CITIZEN_SERVICE_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected Organisation supplier;

	/**
	 * The default value of the '{@link #getSupplierService() <em>Supplier Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplierService()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPPLIER_SERVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupplierService() <em>Supplier Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplierService()
	 * @generated
	 * @ordered
	 */
	protected String supplierService = SUPPLIER_SERVICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Asset parent;

	/**
	 * The default value of the '{@link #getLifecycle() <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifecycle()
	 * @generated
	 * @ordered
	 */
	protected static final Lifecycle LIFECYCLE_EDEFAULT = Lifecycle.UNKNOWN;

	/**
	 * The cached value of the '{@link #getLifecycle() <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLifecycle()
	 * @generated
	 * @ordered
	 */
	protected Lifecycle lifecycle = LIFECYCLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.ASSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AssetKind newKind) {
		AssetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getDescription() {
		if (description == null) {
			description = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.ASSET__DESCRIPTION);
		}
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getConfidentiality() {
		return confidentiality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidentiality(Level newConfidentiality) {
		Level oldConfidentiality = confidentiality;
		confidentiality = newConfidentiality == null ? CONFIDENTIALITY_EDEFAULT : newConfidentiality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__CONFIDENTIALITY, oldConfidentiality, confidentiality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getIntegrity() {
		return integrity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntegrity(Level newIntegrity) {
		Level oldIntegrity = integrity;
		integrity = newIntegrity == null ? INTEGRITY_EDEFAULT : newIntegrity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__INTEGRITY, oldIntegrity, integrity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getAvailability() {
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvailability(Level newAvailability) {
		Level oldAvailability = availability;
		availability = newAvailability == null ? AVAILABILITY_EDEFAULT : newAvailability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__AVAILABILITY, oldAvailability, availability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getPatientSafety() {
		return patientSafety;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPatientSafety(Flag newPatientSafety) {
		Flag oldPatientSafety = patientSafety;
		patientSafety = newPatientSafety == null ? PATIENT_SAFETY_EDEFAULT : newPatientSafety;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__PATIENT_SAFETY, oldPatientSafety, patientSafety));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getCitizenServiceNumber() {
		return citizenServiceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitizenServiceNumber(Flag newCitizenServiceNumber) {
		Flag oldCitizenServiceNumber = citizenServiceNumber;
		citizenServiceNumber = newCitizenServiceNumber == null ? CITIZEN_SERVICE_NUMBER_EDEFAULT : newCitizenServiceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__CITIZEN_SERVICE_NUMBER, oldCitizenServiceNumber, citizenServiceNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getSupplier() {
		if (supplier != null && supplier.eIsProxy()) {
			InternalEObject oldSupplier = (InternalEObject)supplier;
			supplier = (Organisation)eResolveProxy(oldSupplier);
			if (supplier != oldSupplier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ASSET__SUPPLIER, oldSupplier, supplier));
			}
		}
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(Organisation newSupplier) {
		Organisation oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupplierService() {
		return supplierService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplierService(String newSupplierService) {
		String oldSupplierService = supplierService;
		supplierService = newSupplierService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__SUPPLIER_SERVICE, oldSupplierService, supplierService));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Asset getParent() {
		if (parent != null && parent.eIsProxy()) {
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (Asset)eResolveProxy(oldParent);
			if (parent != oldParent) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ASSET__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Asset basicGetParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Asset newParent) {
		Asset oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lifecycle getLifecycle() {
		return lifecycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLifecycle(Lifecycle newLifecycle) {
		Lifecycle oldLifecycle = lifecycle;
		lifecycle = newLifecycle == null ? LIFECYCLE_EDEFAULT : newLifecycle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__LIFECYCLE, oldLifecycle, lifecycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSET__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.ASSET__DESCRIPTION:
				return ((InternalEList<?>)getDescription()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.ASSET__KIND:
				return getKind();
			case DossierPackage.ASSET__DESCRIPTION:
				return getDescription();
			case DossierPackage.ASSET__CONFIDENTIALITY:
				return getConfidentiality();
			case DossierPackage.ASSET__INTEGRITY:
				return getIntegrity();
			case DossierPackage.ASSET__AVAILABILITY:
				return getAvailability();
			case DossierPackage.ASSET__PATIENT_SAFETY:
				return getPatientSafety();
			case DossierPackage.ASSET__CITIZEN_SERVICE_NUMBER:
				return getCitizenServiceNumber();
			case DossierPackage.ASSET__SUPPLIER:
				if (resolve) return getSupplier();
				return basicGetSupplier();
			case DossierPackage.ASSET__SUPPLIER_SERVICE:
				return getSupplierService();
			case DossierPackage.ASSET__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case DossierPackage.ASSET__LIFECYCLE:
				return getLifecycle();
			case DossierPackage.ASSET__FROM:
				return getFrom();
			case DossierPackage.ASSET__UNTIL:
				return getUntil();
			case DossierPackage.ASSET__ADDRESS:
				return getAddress();
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
			case DossierPackage.ASSET__KIND:
				setKind((AssetKind)newValue);
				return;
			case DossierPackage.ASSET__DESCRIPTION:
				getDescription().clear();
				getDescription().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.ASSET__CONFIDENTIALITY:
				setConfidentiality((Level)newValue);
				return;
			case DossierPackage.ASSET__INTEGRITY:
				setIntegrity((Level)newValue);
				return;
			case DossierPackage.ASSET__AVAILABILITY:
				setAvailability((Level)newValue);
				return;
			case DossierPackage.ASSET__PATIENT_SAFETY:
				setPatientSafety((Flag)newValue);
				return;
			case DossierPackage.ASSET__CITIZEN_SERVICE_NUMBER:
				setCitizenServiceNumber((Flag)newValue);
				return;
			case DossierPackage.ASSET__SUPPLIER:
				setSupplier((Organisation)newValue);
				return;
			case DossierPackage.ASSET__SUPPLIER_SERVICE:
				setSupplierService((String)newValue);
				return;
			case DossierPackage.ASSET__PARENT:
				setParent((Asset)newValue);
				return;
			case DossierPackage.ASSET__LIFECYCLE:
				setLifecycle((Lifecycle)newValue);
				return;
			case DossierPackage.ASSET__FROM:
				setFrom((LocalDate)newValue);
				return;
			case DossierPackage.ASSET__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case DossierPackage.ASSET__ADDRESS:
				setAddress((String)newValue);
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
			case DossierPackage.ASSET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case DossierPackage.ASSET__DESCRIPTION:
				getDescription().clear();
				return;
			case DossierPackage.ASSET__CONFIDENTIALITY:
				setConfidentiality(CONFIDENTIALITY_EDEFAULT);
				return;
			case DossierPackage.ASSET__INTEGRITY:
				setIntegrity(INTEGRITY_EDEFAULT);
				return;
			case DossierPackage.ASSET__AVAILABILITY:
				setAvailability(AVAILABILITY_EDEFAULT);
				return;
			case DossierPackage.ASSET__PATIENT_SAFETY:
				setPatientSafety(PATIENT_SAFETY_EDEFAULT);
				return;
			case DossierPackage.ASSET__CITIZEN_SERVICE_NUMBER:
				setCitizenServiceNumber(CITIZEN_SERVICE_NUMBER_EDEFAULT);
				return;
			case DossierPackage.ASSET__SUPPLIER:
				setSupplier((Organisation)null);
				return;
			case DossierPackage.ASSET__SUPPLIER_SERVICE:
				setSupplierService(SUPPLIER_SERVICE_EDEFAULT);
				return;
			case DossierPackage.ASSET__PARENT:
				setParent((Asset)null);
				return;
			case DossierPackage.ASSET__LIFECYCLE:
				setLifecycle(LIFECYCLE_EDEFAULT);
				return;
			case DossierPackage.ASSET__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case DossierPackage.ASSET__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case DossierPackage.ASSET__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
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
			case DossierPackage.ASSET__KIND:
				return kind != KIND_EDEFAULT;
			case DossierPackage.ASSET__DESCRIPTION:
				return description != null && !description.isEmpty();
			case DossierPackage.ASSET__CONFIDENTIALITY:
				return confidentiality != CONFIDENTIALITY_EDEFAULT;
			case DossierPackage.ASSET__INTEGRITY:
				return integrity != INTEGRITY_EDEFAULT;
			case DossierPackage.ASSET__AVAILABILITY:
				return availability != AVAILABILITY_EDEFAULT;
			case DossierPackage.ASSET__PATIENT_SAFETY:
				return patientSafety != PATIENT_SAFETY_EDEFAULT;
			case DossierPackage.ASSET__CITIZEN_SERVICE_NUMBER:
				return citizenServiceNumber != CITIZEN_SERVICE_NUMBER_EDEFAULT;
			case DossierPackage.ASSET__SUPPLIER:
				return supplier != null;
			case DossierPackage.ASSET__SUPPLIER_SERVICE:
				return SUPPLIER_SERVICE_EDEFAULT == null ? supplierService != null : !SUPPLIER_SERVICE_EDEFAULT.equals(supplierService);
			case DossierPackage.ASSET__PARENT:
				return parent != null;
			case DossierPackage.ASSET__LIFECYCLE:
				return lifecycle != LIFECYCLE_EDEFAULT;
			case DossierPackage.ASSET__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case DossierPackage.ASSET__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case DossierPackage.ASSET__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", confidentiality: "); //$NON-NLS-1$
		result.append(confidentiality);
		result.append(", integrity: "); //$NON-NLS-1$
		result.append(integrity);
		result.append(", availability: "); //$NON-NLS-1$
		result.append(availability);
		result.append(", patientSafety: "); //$NON-NLS-1$
		result.append(patientSafety);
		result.append(", citizenServiceNumber: "); //$NON-NLS-1$
		result.append(citizenServiceNumber);
		result.append(", supplierService: "); //$NON-NLS-1$
		result.append(supplierService);
		result.append(", lifecycle: "); //$NON-NLS-1$
		result.append(lifecycle);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", address: "); //$NON-NLS-1$
		result.append(address);
		result.append(')');
		return result.toString();
	}

} //AssetImpl
