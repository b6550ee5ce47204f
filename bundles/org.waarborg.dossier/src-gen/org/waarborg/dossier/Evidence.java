/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evidence that something is so: a reference with a hash. One piece may serve many targets; the targets point at it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Evidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getLocation <em>Location</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getPeriodUntil <em>Period Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getCollectedBy <em>Collected By</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getCollectedOn <em>Collected On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Evidence#getRenews <em>Renews</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it can be seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.EvidenceKind
	 * @see #setKind(EvidenceKind)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_Kind()
	 * @model
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.EvidenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path, address or number where it can be found. Never fetched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hexadecimal) of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the period that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period From</em>' attribute.
	 * @see #setPeriodFrom(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_PeriodFrom()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getPeriodFrom <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period From</em>' attribute.
	 * @see #getPeriodFrom()
	 * @generated
	 */
	void setPeriodFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the period that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Until</em>' attribute.
	 * @see #setPeriodUntil(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_PeriodUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getPeriodUntil <em>Period Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Until</em>' attribute.
	 * @see #getPeriodUntil()
	 * @generated
	 */
	void setPeriodUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_ValidFrom()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_ValidUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Collected By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who collected it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected By</em>' reference.
	 * @see #setCollectedBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_CollectedBy()
	 * @model
	 * @generated
	 */
	Person getCollectedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getCollectedBy <em>Collected By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected By</em>' reference.
	 * @see #getCollectedBy()
	 * @generated
	 */
	void setCollectedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Collected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected On</em>' attribute.
	 * @see #setCollectedOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_CollectedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getCollectedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getCollectedOn <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected On</em>' attribute.
	 * @see #getCollectedOn()
	 * @generated
	 */
	void setCollectedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Renews</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The piece that it renews: renewals form a series.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renews</em>' reference.
	 * @see #setRenews(Evidence)
	 * @see org.waarborg.dossier.DossierPackage#getEvidence_Renews()
	 * @model
	 * @generated
	 */
	Evidence getRenews();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Evidence#getRenews <em>Renews</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renews</em>' reference.
	 * @see #getRenews()
	 * @generated
	 */
	void setRenews(Evidence value);

} // Evidence
