/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who approved exactly what, when and in which role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Approval#getPerson <em>Person</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getPersonName <em>Person Name</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getRole <em>Role</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getAssignment <em>Assignment</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.waarborg.dossier.Approval#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getApproval()
 * @model
 * @generated
 */
public interface Approval extends Identified {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Person Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name at that time, kept as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Name</em>' attribute.
	 * @see #setPersonName(String)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_PersonName()
	 * @model
	 * @generated
	 */
	String getPersonName();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getPersonName <em>Person Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Name</em>' attribute.
	 * @see #getPersonName()
	 * @generated
	 */
	void setPersonName(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #setRole(Role)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Assignment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role assignment that was valid on that date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignment</em>' reference.
	 * @see #setAssignment(RoleAssignment)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Assignment()
	 * @model
	 * @generated
	 */
	RoleAssignment getAssignment();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getAssignment <em>Assignment</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignment</em>' reference.
	 * @see #getAssignment()
	 * @generated
	 */
	void setAssignment(RoleAssignment value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was approved, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hexadecimal) of exactly what was approved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.ApprovalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.ApprovalKind
	 * @see #setKind(ApprovalKind)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Kind()
	 * @model
	 * @generated
	 */
	ApprovalKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.ApprovalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ApprovalKind value);

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proof of a recorded approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' reference.
	 * @see #setProof(Evidence)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Proof()
	 * @model
	 * @generated
	 */
	Evidence getProof();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getProof <em>Proof</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' reference.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(Evidence value);

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detached signature, base64, of a signed approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature</em>' attribute.
	 * @see #setSignature(String)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Signature()
	 * @model extendedMetaData="kind='element' name='signature'"
	 * @generated
	 */
	String getSignature();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getSignature <em>Signature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signature</em>' attribute.
	 * @see #getSignature()
	 * @generated
	 */
	void setSignature(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark of the approver.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.waarborg.dossier.DossierPackage#getApproval_Comment()
	 * @model extendedMetaData="kind='element' name='comment'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Approval#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Approval
