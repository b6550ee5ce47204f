/**
 */
package org.waarborg.statement;

import java.util.List;

import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release Ledger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The append-only ledger of a statement's releases: file *.releases. A version's state is derived from it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.ReleaseLedger#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.ReleaseLedger#getDossier <em>Dossier</em>}</li>
 *   <li>{@link org.waarborg.statement.ReleaseLedger#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getReleaseLedger()
 * @model
 * @generated
 */
public interface ReleaseLedger extends Identified {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.waarborg.statement.StatementPackage#getReleaseLedger_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.ReleaseLedger#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Dossier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dossier</em>' attribute.
	 * @see #setDossier(String)
	 * @see org.waarborg.statement.StatementPackage#getReleaseLedger_Dossier()
	 * @model
	 * @generated
	 */
	String getDossier();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.ReleaseLedger#getDossier <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dossier</em>' attribute.
	 * @see #getDossier()
	 * @generated
	 */
	void setDossier(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.LedgerEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The entries, oldest first. An entry never changes; each hashes the one before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getReleaseLedger_Entries()
	 * @model containment="true"
	 * @generated
	 */
	List<LedgerEntry> getEntries();

} // ReleaseLedger
