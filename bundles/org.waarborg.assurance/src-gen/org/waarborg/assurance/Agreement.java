/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;
import java.time.Period;

import java.util.List;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Review;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An agreement with a supplier or customer (ISO/IEC 27001 control 5.20, GDPR article 28(3)).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Agreement#getParty <em>Party</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getForm <em>Form</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getDocument <em>Document</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getRenewal <em>Renewal</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getNotice <em>Notice</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getServices <em>Services</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.assurance.Agreement#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getAgreement()
 * @model
 * @generated
 */
public interface Agreement extends Element {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Party()
	 * @model
	 * @generated
	 */
	Organisation getParty();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Organisation value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.AgreementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.AgreementKind
	 * @see #setKind(AgreementKind)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Kind()
	 * @model
	 * @generated
	 */
	AgreementKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.AgreementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AgreementKind value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.AgreementForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.waarborg.assurance.AgreementForm
	 * @see #setForm(AgreementForm)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Form()
	 * @model
	 * @generated
	 */
	AgreementForm getForm();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.waarborg.assurance.AgreementForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(AgreementForm value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document that it is or is part of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Document)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Document()
	 * @model
	 * @generated
	 */
	Document getDocument();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Document value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Template that it follows, for example that of the sector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Template()
	 * @model
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signed by both on; empty while it is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_SignedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In force from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getFrom <em>From</em>}' attribute.
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
	 * In force until; empty when open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Renewal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Renewal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens at the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renewal</em>' attribute.
	 * @see org.waarborg.assurance.Renewal
	 * @see #setRenewal(Renewal)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Renewal()
	 * @model
	 * @generated
	 */
	Renewal getRenewal();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getRenewal <em>Renewal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renewal</em>' attribute.
	 * @see org.waarborg.assurance.Renewal
	 * @see #getRenewal()
	 * @generated
	 */
	void setRenewal(Renewal value);

	/**
	 * Returns the value of the '<em><b>Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notice</em>' attribute.
	 * @see #setNotice(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Notice()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getNotice();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getNotice <em>Notice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notice</em>' attribute.
	 * @see #getNotice()
	 * @generated
	 */
	void setNotice(Period value);

	/**
	 * Returns the value of the '<em><b>Services</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.assurance.SuppliedService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services that it is about; empty for all of the party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Services()
	 * @model
	 * @generated
	 */
	List<SuppliedService> getServices();

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_NextReview()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Agreement#getNextReview <em>Next Review</em>}' attribute.
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
	 * Reviews, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAgreement_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	List<Review> getReviews();

} // Agreement
