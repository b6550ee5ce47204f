/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.ScopeExclusion;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Release</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A released version: write-once and self-contained. Everything that its documents show is frozen here as values; rendering reads this file alone.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.StatementRelease#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getDossier <em>Dossier</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getPreviousSha256 <em>Previous Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getScopeTitle <em>Scope Title</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getScopeStatement <em>Scope Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getScopeClassification <em>Scope Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getControlSets <em>Control Sets</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getRows <em>Rows</em>}</li>
 *   <li>{@link org.waarborg.statement.StatementRelease#getOpenPoints <em>Open Points</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getStatementRelease()
 * @model
 * @generated
 */
public interface StatementRelease extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format it was written in. A migration never rewrites a released file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Dossier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the dossier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dossier</em>' attribute.
	 * @see #setDossier(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Dossier()
	 * @model
	 * @generated
	 */
	String getDossier();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getDossier <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dossier</em>' attribute.
	 * @see #getDossier()
	 * @generated
	 */
	void setDossier(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Previous Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file of the version before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Previous Sha256</em>' attribute.
	 * @see #setPreviousSha256(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_PreviousSha256()
	 * @model
	 * @generated
	 */
	String getPreviousSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getPreviousSha256 <em>Previous Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Previous Sha256</em>' attribute.
	 * @see #getPreviousSha256()
	 * @generated
	 */
	void setPreviousSha256(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of release.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getOn <em>On</em>}' attribute.
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
	 * Who made the release.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source language of the texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #setClassification(Classification)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered name of the organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Organisation()
	 * @model
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number in the trade register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registration Number</em>' attribute.
	 * @see #setRegistrationNumber(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_RegistrationNumber()
	 * @model
	 * @generated
	 */
	String getRegistrationNumber();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getRegistrationNumber <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registration Number</em>' attribute.
	 * @see #getRegistrationNumber()
	 * @generated
	 */
	void setRegistrationNumber(String value);

	/**
	 * Returns the value of the '<em><b>Scope Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_ScopeTitle()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getScopeTitle();

	/**
	 * Returns the value of the '<em><b>Scope Statement</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scope statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Statement</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_ScopeStatement()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getScopeStatement();

	/**
	 * Returns the value of the '<em><b>Scope Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see the scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #setScopeClassification(Classification)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_ScopeClassification()
	 * @model
	 * @generated
	 */
	Classification getScopeClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getScopeClassification <em>Scope Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getScopeClassification()
	 * @generated
	 */
	void setScopeClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenParty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal entities in scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entities</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Entities()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenParty> getEntities();

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenParty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Locations in scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locations</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Locations()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenParty> getLocations();

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interfaces of the scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Interfaces()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.ScopeExclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exclusions of the scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Exclusions()
	 * @model containment="true"
	 * @generated
	 */
	List<ScopeExclusion> getExclusions();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed since the version before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Summary()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getSummary();

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificate that the statement belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(String)
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Certificate()
	 * @model
	 * @generated
	 */
	String getCertificate();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.StatementRelease#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(String value);

	/**
	 * Returns the value of the '<em><b>Control Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenControlSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control sets covered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control Sets</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_ControlSets()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenControlSet> getControlSets();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decisions, in the order shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_Rows()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenDecision> getRows();

	/**
	 * Returns the value of the '<em><b>Open Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenOpenPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open points at the time of release; accepted signals included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Points</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getStatementRelease_OpenPoints()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenOpenPoint> getOpenPoints();

} // StatementRelease
