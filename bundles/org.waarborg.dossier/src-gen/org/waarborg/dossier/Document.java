/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;
import java.time.Period;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document of the management system (ISO/IEC 27001 clause 7.5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Document#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.Document#getLocation <em>Location</em>}</li>
 *   <li>{@link org.waarborg.dossier.Document#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.waarborg.dossier.Document#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.waarborg.dossier.Document#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.dossier.Document#getSupersedes <em>Supersedes</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.DocumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.DocumentKind
	 * @see #setKind(DocumentKind)
	 * @see org.waarborg.dossier.DossierPackage#getDocument_Kind()
	 * @model
	 * @generated
	 */
	DocumentKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Document#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.DocumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DocumentKind value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path or address where it is kept. Shown; never fetched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.waarborg.dossier.DossierPackage#getDocument_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Document#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.DocumentVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its versions, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getDocument_Versions()
	 * @model containment="true"
	 * @generated
	 */
	List<DocumentVersion> getVersions();

	/**
	 * Returns the value of the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is reviewed; empty when no period is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Period</em>' attribute.
	 * @see #setReviewPeriod(Period)
	 * @see org.waarborg.dossier.DossierPackage#getDocument_ReviewPeriod()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getReviewPeriod();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Document#getReviewPeriod <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Period</em>' attribute.
	 * @see #getReviewPeriod()
	 * @generated
	 */
	void setReviewPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getDocument_NextReview()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Document#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document that it replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Document)
	 * @see org.waarborg.dossier.DossierPackage#getDocument_Supersedes()
	 * @model
	 * @generated
	 */
	Document getSupersedes();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Document#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Document value);

} // Document
