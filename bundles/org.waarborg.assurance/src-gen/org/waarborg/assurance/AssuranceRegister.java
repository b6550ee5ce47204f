/**
 */
package org.waarborg.assurance;

import java.util.List;

import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A register of suppliers and assurance: file *.assurance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getSuppliers <em>Suppliers</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getCertificates <em>Certificates</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getReports <em>Reports</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getCountries <em>Countries</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getReceivedStatements <em>Received Statements</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getDeliveries <em>Deliveries</em>}</li>
 *   <li>{@link org.waarborg.assurance.AssuranceRegister#getQuestionnaires <em>Questionnaires</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister()
 * @model
 * @generated
 */
public interface AssuranceRegister extends Element {
	/**
	 * Returns the value of the '<em><b>Suppliers</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Supplier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suppliers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppliers</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Suppliers()
	 * @model containment="true"
	 * @generated
	 */
	List<Supplier> getSuppliers();

	/**
	 * Returns the value of the '<em><b>Certificates</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Certificate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificates, own ones too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificates</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Certificates()
	 * @model containment="true"
	 * @generated
	 */
	List<Certificate> getCertificates();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.AssuranceReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assurance, audit and test reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Reports()
	 * @model containment="true"
	 * @generated
	 */
	List<AssuranceReport> getReports();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Agreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Agreements()
	 * @model containment="true"
	 * @generated
	 */
	List<Agreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.AssurancePolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of the assurance policy, oldest first. The last one in force is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Policies</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Policies()
	 * @model containment="true"
	 * @generated
	 */
	List<AssurancePolicy> getPolicies();

	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.CertificationScheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification schemes: how long a certificate is valid and when audits are due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schemes</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Schemes()
	 * @model containment="true"
	 * @generated
	 */
	List<CertificationScheme> getSchemes();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.EditionTransition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transitions between editions of norms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	List<EditionTransition> getTransitions();

	/**
	 * Returns the value of the '<em><b>Countries</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.CountryGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lists of countries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Countries</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Countries()
	 * @model containment="true"
	 * @generated
	 */
	List<CountryGroup> getCountries();

	/**
	 * Returns the value of the '<em><b>Received Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.ReceivedStatement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statements of Applicability that suppliers gave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received Statements</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_ReceivedStatements()
	 * @model containment="true"
	 * @generated
	 */
	List<ReceivedStatement> getReceivedStatements();

	/**
	 * Returns the value of the '<em><b>Deliveries</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Delivery}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was given to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliveries</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Deliveries()
	 * @model containment="true"
	 * @generated
	 */
	List<Delivery> getDeliveries();

	/**
	 * Returns the value of the '<em><b>Questionnaires</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Questionnaire}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questionnaires of customers, with what was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questionnaires</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getAssuranceRegister_Questionnaires()
	 * @model containment="true"
	 * @generated
	 */
	List<Questionnaire> getQuestionnaires();

} // AssuranceRegister
