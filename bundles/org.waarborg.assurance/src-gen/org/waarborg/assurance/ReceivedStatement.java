/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Received Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A Statement of Applicability that a supplier gave.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getDate <em>Date</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.assurance.ReceivedStatement#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement()
 * @model
 * @generated
 */
public interface ReceivedStatement extends Element {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_Organisation()
	 * @model
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the control set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set</em>' attribute.
	 * @see #setSet(String)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_Set()
	 * @model
	 * @generated
	 */
	String getSet();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getSet <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set</em>' attribute.
	 * @see #getSet()
	 * @generated
	 */
	void setSet(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_Date()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Received on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_ReceivedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The certificate that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' reference.
	 * @see #setCertificate(Certificate)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_Certificate()
	 * @model
	 * @generated
	 */
	Certificate getCertificate();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getCertificate <em>Certificate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' reference.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(Certificate value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' reference.
	 * @see #setFile(Evidence)
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_File()
	 * @model
	 * @generated
	 */
	Evidence getFile();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.ReceivedStatement#getFile <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' reference.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(Evidence value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.ReceivedControl}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says of each control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getReceivedStatement_Rows()
	 * @model containment="true"
	 * @generated
	 */
	List<ReceivedControl> getRows();

} // ReceivedStatement
