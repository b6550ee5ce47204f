/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;

import java.util.List;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Review;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is kept of a supplier (ISO/IEC 27001 control 5.19). Who it is, its country and its number are those of the organisation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Supplier#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getParentCountry <em>Parent Country</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getServices <em>Services</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.waarborg.assurance.Supplier#getChanges <em>Changes</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getSupplier()
 * @model
 * @generated
 */
public interface Supplier extends Element {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.SupplierStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the relation is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.assurance.SupplierStatus
	 * @see #setStatus(SupplierStatus)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Status()
	 * @model
	 * @generated
	 */
	SupplierStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.assurance.SupplierStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(SupplierStatus value);

	/**
	 * Returns the value of the '<em><b>Parent Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2 code of the country of the parent company. A fact, not an alarm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Country</em>' attribute.
	 * @see #setParentCountry(String)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_ParentCountry()
	 * @model
	 * @generated
	 */
	String getParentCountry();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getParentCountry <em>Parent Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Country</em>' attribute.
	 * @see #getParentCountry()
	 * @generated
	 */
	void setParentCountry(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supplies from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getFrom <em>From</em>}' attribute.
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
	 * Supplies until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People at the supplier, for breaches and questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Contacts()
	 * @model
	 * @generated
	 */
	List<Person> getContacts();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.SuppliedService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does for the organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Services()
	 * @model containment="true"
	 * @generated
	 */
	List<SuppliedService> getServices();

	/**
	 * Returns the value of the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is reviewed, where the policy says nothing else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Period</em>' attribute.
	 * @see #setReviewPeriod(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_ReviewPeriod()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getReviewPeriod();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getReviewPeriod <em>Review Period</em>}' attribute.
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
	 * Next review, where somebody set one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_NextReview()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Supplier#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews, oldest first (ISO/IEC 27001 control 5.22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	List<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.SupplierChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes at the supplier, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSupplier_Changes()
	 * @model containment="true"
	 * @generated
	 */
	List<SupplierChange> getChanges();

} // Supplier
