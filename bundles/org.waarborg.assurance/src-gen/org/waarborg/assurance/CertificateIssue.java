/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate Issue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate as it was issued.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getSites <em>Sites</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getStatementVersion <em>Statement Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getStatementDate <em>Statement Date</em>}</li>
 *   <li>{@link org.waarborg.assurance.CertificateIssue#getFile <em>File</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue()
 * @model
 * @generated
 */
public interface CertificateIssue extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.IssueReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see org.waarborg.assurance.IssueReason
	 * @see #setReason(IssueReason)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Reason()
	 * @model
	 * @generated
	 */
	IssueReason getReason();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see org.waarborg.assurance.IssueReason
	 * @see #getReason()
	 * @generated
	 */
	void setReason(IssueReason value);

	/**
	 * Returns the value of the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the edition, where it differs from that of the certificate today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norm</em>' attribute.
	 * @see #setNorm(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Norm()
	 * @model
	 * @generated
	 */
	String getNorm();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getNorm <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norm</em>' attribute.
	 * @see #getNorm()
	 * @generated
	 */
	void setNorm(String value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Issued on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_IssuedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_ExpiresOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scope text as it stands on the certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Scope()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getScope();

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal entities in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entities</em>' reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Entities()
	 * @model
	 * @generated
	 */
	List<Organisation> getEntities();

	/**
	 * Returns the value of the '<em><b>Sites</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sites in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sites</em>' reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Sites()
	 * @model
	 * @generated
	 */
	List<Asset> getSites();

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the statement of this dossier that it cites, for an own certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Statement Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the Statement of Applicability that it cites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement Version</em>' attribute.
	 * @see #setStatementVersion(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_StatementVersion()
	 * @model
	 * @generated
	 */
	String getStatementVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getStatementVersion <em>Statement Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement Version</em>' attribute.
	 * @see #getStatementVersion()
	 * @generated
	 */
	void setStatementVersion(String value);

	/**
	 * Returns the value of the '<em><b>Statement Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of that statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement Date</em>' attribute.
	 * @see #setStatementDate(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_StatementDate()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getStatementDate();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getStatementDate <em>Statement Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement Date</em>' attribute.
	 * @see #getStatementDate()
	 * @generated
	 */
	void setStatementDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The certificate itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' reference.
	 * @see #setFile(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificateIssue_File()
	 * @model
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CertificateIssue#getFile <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

} // CertificateIssue
