/**
 */
package org.waarborg.statement;

import java.util.List;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Scope;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Of Applicability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One Statement of Applicability: file *.soa (ISO/IEC 27001 clause 6.1.3 d).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getControlSets <em>Control Sets</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getParentStatement <em>Parent Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getTwin <em>Twin</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getChangeSummary <em>Change Summary</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementOfApplicability#getMigrationAnswers <em>Migration Answers</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability()
 * @model
 * @generated
 */
public interface StatementOfApplicability extends Element {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scope that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' reference.
	 * @see #setScope(Scope)
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_Scope()
	 * @model
	 * @generated
	 */
	Scope getScope();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementOfApplicability#getScope <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' reference.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(Scope value);

	/**
	 * Returns the value of the '<em><b>Control Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.UsedControlSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control sets that it covers, in the order in which they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control Sets</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_ControlSets()
	 * @model containment="true"
	 * @generated
	 */
	List<UsedControlSet> getControlSets();

	/**
	 * Returns the value of the '<em><b>Parent Statement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement of the parent scope that decisions are taken over from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Statement</em>' reference.
	 * @see #setParentStatement(StatementOfApplicability)
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_ParentStatement()
	 * @model
	 * @generated
	 */
	StatementOfApplicability getParentStatement();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementOfApplicability#getParentStatement <em>Parent Statement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Statement</em>' reference.
	 * @see #getParentStatement()
	 * @generated
	 */
	void setParentStatement(StatementOfApplicability value);

	/**
	 * Returns the value of the '<em><b>Twin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The statement of the other edition during a transition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Twin</em>' reference.
	 * @see #setTwin(StatementOfApplicability)
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_Twin()
	 * @model
	 * @generated
	 */
	StatementOfApplicability getTwin();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementOfApplicability#getTwin <em>Twin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Twin</em>' reference.
	 * @see #getTwin()
	 * @generated
	 */
	void setTwin(StatementOfApplicability value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number that the next release of this draft gets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementOfApplicability#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the draft.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see org.waarborg.statement.Phase
	 * @see #setPhase(Phase)
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_Phase()
	 * @model
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementOfApplicability#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see org.waarborg.statement.Phase
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Change Summary</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed since the last release.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Summary</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_ChangeSummary()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getChangeSummary();

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the certificate that the statement belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_Certificate()
	 * @model
	 * @generated
	 */
	String getCertificate();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementOfApplicability#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(String value);

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each control and for each care part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	List<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Migration Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.MigrationAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was answered when the statement was made of one over an earlier edition, so that the record of the migration can be made again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Migration Answers</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementOfApplicability_MigrationAnswers()
	 * @model containment="true"
	 * @generated
	 */
	List<MigrationAnswer> getMigrationAnswers();

} // StatementOfApplicability
