/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.LegalFact;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Processing Location</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place where data are or can be seen.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getCountry <em>Country</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getPlace <em>Place</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getUses <em>Uses</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getGround <em>Ground</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getGroundSince <em>Ground Since</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getDocument <em>Document</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getLegalFact <em>Legal Fact</em>}</li>
 *   <li>{@link org.waarborg.assurance.ProcessingLocation#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation()
 * @model
 * @generated
 */
public interface ProcessingLocation extends Identified {
	/**
	 * Returns the value of the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 3166-1 alpha-2 code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Country</em>' attribute.
	 * @see #setCountry(String)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_Country()
	 * @model
	 * @generated
	 */
	String getCountry();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getCountry <em>Country</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Country</em>' attribute.
	 * @see #getCountry()
	 * @generated
	 */
	void setCountry(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * City, region or data centre.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Uses</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.assurance.LocationUse}.
	 * The literals are from the enumeration {@link org.waarborg.assurance.LocationUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uses</em>' attribute list.
	 * @see org.waarborg.assurance.LocationUse
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_Uses()
	 * @model
	 * @generated
	 */
	List<LocationUse> getUses();

	/**
	 * Returns the value of the '<em><b>Ground</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.TransferGround}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What allows it, outside the European Economic Area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ground</em>' attribute.
	 * @see org.waarborg.assurance.TransferGround
	 * @see #setGround(TransferGround)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_Ground()
	 * @model
	 * @generated
	 */
	TransferGround getGround();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getGround <em>Ground</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ground</em>' attribute.
	 * @see org.waarborg.assurance.TransferGround
	 * @see #getGround()
	 * @generated
	 */
	void setGround(TransferGround value);

	/**
	 * Returns the value of the '<em><b>Ground Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the ground is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ground Since</em>' attribute.
	 * @see #setGroundSince(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_GroundSince()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getGroundSince();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getGroundSince <em>Ground Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ground Since</em>' attribute.
	 * @see #getGroundSince()
	 * @generated
	 */
	void setGroundSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the ground is written down: clauses, assessment of the transfer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Document)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_Document()
	 * @model
	 * @generated
	 */
	Document getDocument();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Document value);

	/**
	 * Returns the value of the '<em><b>Legal Fact</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The legal fact that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Fact</em>' reference.
	 * @see #setLegalFact(LegalFact)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_LegalFact()
	 * @model
	 * @generated
	 */
	LegalFact getLegalFact();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getLegalFact <em>Legal Fact</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Fact</em>' reference.
	 * @see #getLegalFact()
	 * @generated
	 */
	void setLegalFact(LegalFact value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the ground is looked at again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getProcessingLocation_Review()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReview();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ProcessingLocation#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(LocalDate value);

} // ProcessingLocation
