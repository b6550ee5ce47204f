/**
 */
package org.waarborg.statement;

import java.time.Instant;
import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Approval;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ledger Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of the ledger.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getPreviousSha256 <em>Previous Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getAt <em>At</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getDeputy <em>Deputy</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getWithdraws <em>Withdraws</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getSupersededBy <em>Superseded By</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getMark <em>Mark</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.LedgerEntry#getExemptions <em>Exemptions</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getLedgerEntry()
 * @model
 * @generated
 */
public interface LedgerEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 for the first entry, then one more each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(int)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Sequence()
	 * @model
	 * @generated
	 */
	int getSequence();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(int value);

	/**
	 * Returns the value of the '<em><b>Previous Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the entry before, in the canonical form that the format page describes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous Sha256</em>' attribute.
	 * @see #setPreviousSha256(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_PreviousSha256()
	 * @model
	 * @generated
	 */
	String getPreviousSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getPreviousSha256 <em>Previous Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous Sha256</em>' attribute.
	 * @see #getPreviousSha256()
	 * @generated
	 */
	void setPreviousSha256(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_At()
	 * @model dataType="org.waarborg.controlset.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day that it is about: of the release, the approval, the use. Older entries have it in the first line of the remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.LedgerEntryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.statement.LedgerEntryKind
	 * @see #setKind(LedgerEntryKind)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Kind()
	 * @model
	 * @generated
	 */
	LedgerEntryKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.statement.LedgerEntryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LedgerEntryKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the released file inside the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_File()
	 * @model
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the bytes of that file on disk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For APPROVED: the approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Approval()
	 * @model containment="true"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

	/**
	 * Returns the value of the '<em><b>Deputy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For APPROVED by a deputy: for whom, and by which mandate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deputy</em>' attribute.
	 * @see #setDeputy(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Deputy()
	 * @model extendedMetaData="kind='element' name='deputy'"
	 * @generated
	 */
	String getDeputy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getDeputy <em>Deputy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deputy</em>' attribute.
	 * @see #getDeputy()
	 * @generated
	 */
	void setDeputy(String value);

	/**
	 * Returns the value of the '<em><b>Proof</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For APPROVED: what proves it, with its hash.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proof</em>' attribute.
	 * @see #setProof(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Proof()
	 * @model extendedMetaData="kind='element' name='proof'"
	 * @generated
	 */
	String getProof();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getProof <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proof</em>' attribute.
	 * @see #getProof()
	 * @generated
	 */
	void setProof(String value);

	/**
	 * Returns the value of the '<em><b>Withdraws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For WITHDRAWN: id of the entry that is withdrawn; empty for the version as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdraws</em>' attribute.
	 * @see #setWithdraws(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Withdraws()
	 * @model
	 * @generated
	 */
	String getWithdraws();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getWithdraws <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdraws</em>' attribute.
	 * @see #getWithdraws()
	 * @generated
	 */
	void setWithdraws(String value);

	/**
	 * Returns the value of the '<em><b>Superseded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For SUPERSEDED: the version that replaces it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superseded By</em>' attribute.
	 * @see #setSupersededBy(int)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_SupersededBy()
	 * @model
	 * @generated
	 */
	int getSupersededBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getSupersededBy <em>Superseded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Superseded By</em>' attribute.
	 * @see #getSupersededBy()
	 * @generated
	 */
	void setSupersededBy(int value);

	/**
	 * Returns the value of the '<em><b>Mark</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.ReleaseMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For MARKED: what it was used for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mark</em>' attribute.
	 * @see org.waarborg.statement.ReleaseMark
	 * @see #setMark(ReleaseMark)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Mark()
	 * @model
	 * @generated
	 */
	ReleaseMark getMark();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getMark <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mark</em>' attribute.
	 * @see org.waarborg.statement.ReleaseMark
	 * @see #getMark()
	 * @generated
	 */
	void setMark(ReleaseMark value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark: certificate number, recipient, audit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.LedgerEntry#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Exemptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenExemption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exceptions accepted with the release.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemptions</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getLedgerEntry_Exemptions()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenExemption> getExemptions();

} // LedgerEntry
