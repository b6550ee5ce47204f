/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An asset (bedrijfsmiddel). Domains refer to it; they do not make their own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Asset#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getIntegrity <em>Integrity</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getPatientSafety <em>Patient Safety</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getCitizenServiceNumber <em>Citizen Service Number</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getSupplierService <em>Supplier Service</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getParent <em>Parent</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getLifecycle <em>Lifecycle</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.Asset#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getAsset()
 * @model
 * @generated
 */
public interface Asset extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.AssetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.AssetKind
	 * @see #setKind(AssetKind)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Kind()
	 * @model
	 * @generated
	 */
	AssetKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.AssetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AssetKind value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does or holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Description()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getDescription();

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality (vertrouwelijkheid).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.waarborg.dossier.Level
	 * @see #setConfidentiality(Level)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Confidentiality()
	 * @model
	 * @generated
	 */
	Level getConfidentiality();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.waarborg.dossier.Level
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Level value);

	/**
	 * Returns the value of the '<em><b>Integrity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integrity (integriteit).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Integrity</em>' attribute.
	 * @see org.waarborg.dossier.Level
	 * @see #setIntegrity(Level)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Integrity()
	 * @model
	 * @generated
	 */
	Level getIntegrity();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getIntegrity <em>Integrity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Integrity</em>' attribute.
	 * @see org.waarborg.dossier.Level
	 * @see #getIntegrity()
	 * @generated
	 */
	void setIntegrity(Level value);

	/**
	 * Returns the value of the '<em><b>Availability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Availability (beschikbaarheid).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availability</em>' attribute.
	 * @see org.waarborg.dossier.Level
	 * @see #setAvailability(Level)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Availability()
	 * @model
	 * @generated
	 */
	Level getAvailability();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getAvailability <em>Availability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Availability</em>' attribute.
	 * @see org.waarborg.dossier.Level
	 * @see #getAvailability()
	 * @generated
	 */
	void setAvailability(Level value);

	/**
	 * Returns the value of the '<em><b>Patient Safety</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether patient safety depends on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patient Safety</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setPatientSafety(Flag)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_PatientSafety()
	 * @model
	 * @generated
	 */
	Flag getPatientSafety();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getPatientSafety <em>Patient Safety</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Patient Safety</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getPatientSafety()
	 * @generated
	 */
	void setPatientSafety(Flag value);

	/**
	 * Returns the value of the '<em><b>Citizen Service Number</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it processes the citizen service number (BSN): then NEN 7510 is obligatory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citizen Service Number</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setCitizenServiceNumber(Flag)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_CitizenServiceNumber()
	 * @model
	 * @generated
	 */
	Flag getCitizenServiceNumber();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getCitizenServiceNumber <em>Citizen Service Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citizen Service Number</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getCitizenServiceNumber()
	 * @generated
	 */
	void setCitizenServiceNumber(Flag value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who supplies it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' reference.
	 * @see #setSupplier(Organisation)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Supplier()
	 * @model
	 * @generated
	 */
	Organisation getSupplier();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getSupplier <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' reference.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(Organisation value);

	/**
	 * Returns the value of the '<em><b>Supplier Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplier's own name of the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier Service</em>' attribute.
	 * @see #setSupplierService(String)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_SupplierService()
	 * @model
	 * @generated
	 */
	String getSupplierService();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getSupplierService <em>Supplier Service</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier Service</em>' attribute.
	 * @see #getSupplierService()
	 * @generated
	 */
	void setSupplierService(String value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The asset that it is part of or runs in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Asset)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Parent()
	 * @model
	 * @generated
	 */
	Asset getParent();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Asset value);

	/**
	 * Returns the value of the '<em><b>Lifecycle</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Lifecycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lifecycle</em>' attribute.
	 * @see org.waarborg.dossier.Lifecycle
	 * @see #setLifecycle(Lifecycle)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Lifecycle()
	 * @model
	 * @generated
	 */
	Lifecycle getLifecycle();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getLifecycle <em>Lifecycle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lifecycle</em>' attribute.
	 * @see org.waarborg.dossier.Lifecycle
	 * @see #getLifecycle()
	 * @generated
	 */
	void setLifecycle(Lifecycle value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address, for a location.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.waarborg.dossier.DossierPackage#getAsset_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Asset#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

} // Asset
