/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report of an expert on measures of an organisation (ISAE 3402, SOC 2, audit, penetration test).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getType <em>Type</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getExpert <em>Expert</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getOpinion <em>Opinion</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getExceptions <em>Exceptions</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getUserControls <em>User Controls</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getBridgeLetters <em>Bridge Letters</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getReadOn <em>Read On</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getReadBy <em>Read By</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getNotifiedOn <em>Notified On</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceReport#getCoverage <em>Coverage</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport()
 * @model
 * @generated
 */
public interface AssuranceReport extends Element {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.ReportKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.ReportKind
	 * @see #setKind(ReportKind)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Kind()
	 * @model
	 * @generated
	 */
	ReportKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.ReportKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReportKind value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.ReportType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a date or over a period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.waarborg.assurance.ReportType
	 * @see #setType(ReportType)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Type()
	 * @model
	 * @generated
	 */
	ReportType getType();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.waarborg.assurance.ReportType
	 * @see #getType()
	 * @generated
	 */
	void setType(ReportType value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type 1: the date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type 2: first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getFrom <em>From</em>}' attribute.
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
	 * Type 2: last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date of the report itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_IssuedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Received on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_ReceivedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expert</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expert</em>' reference.
	 * @see #setExpert(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Expert()
	 * @model
	 * @generated
	 */
	Organisation getExpert();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getExpert <em>Expert</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expert</em>' reference.
	 * @see #getExpert()
	 * @generated
	 */
	void setExpert(Organisation value);

	/**
	 * Returns the value of the '<em><b>Opinion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Opinion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Opinion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opinion</em>' attribute.
	 * @see org.waarborg.assurance.Opinion
	 * @see #setOpinion(Opinion)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Opinion()
	 * @model
	 * @generated
	 */
	Opinion getOpinion();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getOpinion <em>Opinion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opinion</em>' attribute.
	 * @see org.waarborg.assurance.Opinion
	 * @see #getOpinion()
	 * @generated
	 */
	void setOpinion(Opinion value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Scope()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getScope();

	/**
	 * Returns the value of the '<em><b>Exceptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the expert found lacking.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceptions</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Exceptions()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getExceptions();

	/**
	 * Returns the value of the '<em><b>User Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.UserControl}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation must do itself for the report to be worth something.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Controls</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_UserControls()
	 * @model containment="true"
	 * @generated
	 */
	List<UserControl> getUserControls();

	/**
	 * Returns the value of the '<em><b>Bridge Letters</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.BridgeLetter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Letters for the time between two periods.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bridge Letters</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_BridgeLetters()
	 * @model containment="true"
	 * @generated
	 */
	List<BridgeLetter> getBridgeLetters();

	/**
	 * Returns the value of the '<em><b>Read On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When somebody read it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read On</em>' attribute.
	 * @see #setReadOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_ReadOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReadOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getReadOn <em>Read On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read On</em>' attribute.
	 * @see #getReadOn()
	 * @generated
	 */
	void setReadOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Read By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read By</em>' reference.
	 * @see #setReadBy(Person)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_ReadBy()
	 * @model
	 * @generated
	 */
	Person getReadBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getReadBy <em>Read By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read By</em>' reference.
	 * @see #getReadBy()
	 * @generated
	 */
	void setReadBy(Person value);

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Conclusion()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getConclusion();

	/**
	 * Returns the value of the '<em><b>Notified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For an exchange system: notified to the authority with this report on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notified On</em>' attribute.
	 * @see #setNotifiedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_NotifiedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNotifiedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getNotifiedOn <em>Notified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notified On</em>' attribute.
	 * @see #getNotifiedOn()
	 * @generated
	 */
	void setNotifiedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The report itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' reference.
	 * @see #setFile(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_File()
	 * @model
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.AssuranceReport#getFile <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Coverage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it covers what the organisation uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceReport_Coverage()
	 * @model containment="true"
	 * @generated
	 */
	List<Coverage> getCoverage();

} // AssuranceReport
