/**
 */
package org.waarborg.assurance;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.waarborg.controlset.ControlsetPackage;

import org.waarborg.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Assurance: suppliers and what they do for the organisation, certificates and reports, agreements, what is asked of whom, and what was given to others (ISO/IEC 27001 controls 5.19 to 5.22, GDPR articles 28 and 44 to 46). Periods, transition dates and lists of countries are data of the register; states are derived from dates and never typed.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssuranceFactory
 * @model kind="package"
 * @generated
 */
public interface AssurancePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "assurance"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:waarborg:assurance:1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "assurance"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	AssurancePackage eINSTANCE = org.waarborg.assurance.internal.impl.AssurancePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.AssuranceRegisterImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAssuranceRegister()
	 * @generated
	 */
	int ASSURANCE_REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Suppliers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__SUPPLIERS = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__CERTIFICATES = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__REPORTS = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__AGREEMENTS = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__POLICIES = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__SCHEMES = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__TRANSITIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Countries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__COUNTRIES = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Received Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__RECEIVED_STATEMENTS = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Deliveries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__DELIVERIES = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Questionnaires</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER__QUESTIONNAIRES = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REGISTER_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.SupplierImpl <em>Supplier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.SupplierImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplier()
	 * @generated
	 */
	int SUPPLIER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__ORGANISATION = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__STATUS = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PARENT_COUNTRY = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__UNTIL = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CONTACTS = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__SERVICES = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__REVIEW_PERIOD = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NEXT_REVIEW = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__REVIEWS = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CHANGES = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl <em>Supplied Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.SuppliedServiceImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSuppliedService()
	 * @generated
	 */
	int SUPPLIED_SERVICE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ASSETS = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__CRITICALITY = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Solution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__SOLUTION = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Data Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__DATA_KINDS = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ROLE = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__UNTIL = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__LOCATIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sub Processors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__SUB_PROCESSORS = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ENCRYPTED_AT_REST = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Isolated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ISOLATED = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Strong Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__STRONG_AUTHENTICATION = DossierPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Keys</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__KEYS = DossierPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Exit Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__EXIT_PLAN = DossierPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Exit Tested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__EXIT_TESTED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Escrow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ESCROW = DossierPackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Escrow Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__ESCROW_TEXT = DossierPackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Breach Reporter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__BREACH_REPORTER = DossierPackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Breach Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE__BREACH_HOURS = DossierPackage.ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Supplied Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Supplied Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIED_SERVICE_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl <em>Processing Location</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.ProcessingLocationImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getProcessingLocation()
	 * @generated
	 */
	int PROCESSING_LOCATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__COUNTRY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__PLACE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__USES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ground</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__GROUND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ground Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__GROUND_SINCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__DOCUMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Legal Fact</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__LEGAL_FACT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION__REVIEW = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Processing Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Processing Location</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSING_LOCATION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.SubProcessorImpl <em>Sub Processor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.SubProcessorImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSubProcessor()
	 * @generated
	 */
	int SUB_PROCESSOR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR__ORGANISATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Task</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR__TASK = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Consent On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR__CONSENT_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR__LOCATIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sub Processors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR__SUB_PROCESSORS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Sub Processor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Sub Processor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUB_PROCESSOR_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl <em>Supplier Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.SupplierChangeImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplierChange()
	 * @generated
	 */
	int SUPPLIER_CHANGE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Settled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__SETTLED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Settled By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__SETTLED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE__OUTCOME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Supplier Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Supplier Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_CHANGE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CertificateImpl <em>Certificate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CertificateImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificate()
	 * @generated
	 */
	int CERTIFICATE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__HOLDER = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NORM = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Norm Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NORM_TEXT = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SCHEME = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__BODY = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accreditation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ACCREDITATION = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Accredited By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ACCREDITED_BY = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__CLUSTER = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Together</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__TOGETHER = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>First Certified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__FIRST_CERTIFIED = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__DECIDED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Issues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ISSUES = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Audits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__AUDITS = DossierPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__VERIFICATIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__STATES = DossierPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Renewal Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__RENEWAL_UNTIL = DossierPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Renewal Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__RENEWAL_TEXT = DossierPackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__COVERAGE = DossierPackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl <em>Certificate Issue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CertificateIssueImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificateIssue()
	 * @generated
	 */
	int CERTIFICATE_ISSUE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__NORM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__ISSUED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__EXPIRES_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__SCOPE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__ENTITIES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sites</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__SITES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__STATEMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Statement Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__STATEMENT_VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Statement Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__STATEMENT_DATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE__FILE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Certificate Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Certificate Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_ISSUE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CycleAuditImpl <em>Cycle Audit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CycleAuditImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCycleAudit()
	 * @generated
	 */
	int CYCLE_AUDIT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT__PLANNED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT__HELD_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT__OUTCOME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Report</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT__REPORT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cycle Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Cycle Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_AUDIT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.VerificationImpl <em>Verification</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.VerificationImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getVerification()
	 * @generated
	 */
	int VERIFICATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__STANDING = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__WHERE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__PROOF = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION__REMARK = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Verification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Verification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERIFICATION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.StateReportImpl <em>State Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.StateReportImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getStateReport()
	 * @generated
	 */
	int STATE_REPORT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__STATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Seen On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__SEEN_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Seen By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__SEEN_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__WHERE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT__PROOF = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>State Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>State Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_REPORT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CoverageImpl <em>Coverage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CoverageImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCoverage()
	 * @generated
	 */
	int COVERAGE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__SUBJECT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__COVERS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Because</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__BECAUSE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Coverage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Coverage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl <em>Certification Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CertificationSchemeImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificationScheme()
	 * @generated
	 */
	int CERTIFICATION_SCHEME = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Norms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__NORMS = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__VALIDITY = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pending Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__PENDING_VALIDITY = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__STEPS = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__SOURCE = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME__CONFIDENCE = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Certification Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Certification Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATION_SCHEME_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.SchemeStepImpl <em>Scheme Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.SchemeStepImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSchemeStep()
	 * @generated
	 */
	int SCHEME_STEP = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP__CLOCK = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP__PERIOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP__YEAR = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP__WINDOW = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Scheme Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Scheme Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_STEP_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl <em>Edition Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.EditionTransitionImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getEditionTransition()
	 * @generated
	 */
	int EDITION_TRANSITION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__TO = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Last Audits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__LAST_AUDITS = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__ENDS = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__SOURCE = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__CONFIDENCE = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION__VERIFIED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Edition Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Edition Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDITION_TRANSITION_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CountryGroupImpl <em>Country Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CountryGroupImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCountryGroup()
	 * @generated
	 */
	int COUNTRY_GROUP = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__KIND = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__ENTRIES = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__SOURCE = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP__VERIFIED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Country Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Country Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_GROUP_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.CountryEntryImpl <em>Country Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.CountryEntryImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCountryEntry()
	 * @generated
	 */
	int COUNTRY_ENTRY = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY__COUNTRY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY__FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY__UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY__NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY__CONDITION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Country Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Country Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTRY_ENTRY_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.AssuranceReportImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAssuranceReport()
	 * @generated
	 */
	int ASSURANCE_REPORT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__ORGANISATION = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__KIND = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__TYPE = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__ON = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__UNTIL = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__ISSUED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__RECEIVED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Expert</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__EXPERT = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Opinion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__OPINION = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__SCOPE = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Exceptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__EXCEPTIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>User Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__USER_CONTROLS = DossierPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Bridge Letters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__BRIDGE_LETTERS = DossierPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Read On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__READ_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Read By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__READ_BY = DossierPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__CONCLUSION = DossierPackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Notified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__NOTIFIED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__FILE = DossierPackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT__COVERAGE = DossierPackage.ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_REPORT_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.UserControlImpl <em>User Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.UserControlImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getUserControl()
	 * @generated
	 */
	int USER_CONTROL = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_CONTROL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_CONTROL__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_CONTROL__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_CONTROL__DONE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>User Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_CONTROL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>User Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_CONTROL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.BridgeLetterImpl <em>Bridge Letter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.BridgeLetterImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getBridgeLetter()
	 * @generated
	 */
	int BRIDGE_LETTER = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER__FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER__UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER__FILE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Bridge Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Bridge Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRIDGE_LETTER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.AgreementImpl <em>Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.AgreementImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAgreement()
	 * @generated
	 */
	int AGREEMENT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__PARTY = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__KIND = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__FORM = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DOCUMENT = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__VERSION = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__TEMPLATE = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SIGNED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__UNTIL = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Renewal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__RENEWAL = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Notice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NOTICE = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Services</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SERVICES = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__NEXT_REVIEW = DossierPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REVIEWS = DossierPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.AssurancePolicyImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAssurancePolicy()
	 * @generated
	 */
	int ASSURANCE_POLICY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__VERSION = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__STATUS = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__IN_FORCE_FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__LINES = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Certificate Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__CERTIFICATE_LEAD = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Agreement Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__AGREEMENT_LEAD = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gap Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__GAP_TOLERANCE = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Report Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__REPORT_DELAY = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Report Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__REPORT_FRESH = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Claim For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__CLAIM_FOR = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY__APPROVALS = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSURANCE_POLICY_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.PolicyLineImpl <em>Policy Line</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.PolicyLineImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getPolicyLine()
	 * @generated
	 */
	int POLICY_LINE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criticality</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE__CRITICALITY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Data Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE__DATA_KINDS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Demands</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE__DEMANDS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Policy Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Policy Line</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POLICY_LINE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.DemandImpl <em>Demand</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.DemandImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDemand()
	 * @generated
	 */
	int DEMAND = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Norms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__NORMS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__CHECKLIST = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__FRESH = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__RESPONSIBLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND__VERIFIED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Demand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Demand</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEMAND_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl <em>Received Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.ReceivedStatementImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReceivedStatement()
	 * @generated
	 */
	int RECEIVED_STATEMENT = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__ORGANISATION = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__SET = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__VERSION = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__DATE = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__RECEIVED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__CERTIFICATE = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__FILE = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT__ROWS = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Received Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Received Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_STATEMENT_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.ReceivedControlImpl <em>Received Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.ReceivedControlImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReceivedControl()
	 * @generated
	 */
	int RECEIVED_CONTROL = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Applicable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL__APPLICABLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Implemented</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL__IMPLEMENTED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Received Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Received Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEIVED_CONTROL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.DeliveryImpl <em>Delivery</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.DeliveryImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDelivery()
	 * @generated
	 */
	int DELIVERY = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__KIND = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__TO = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__STATEMENT = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__VERSION = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SHA256 = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__ON = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__BY = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__CHANNEL = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Agreement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__AGREEMENT = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>File</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__FILE = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY__SUPERSEDES = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Delivery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Delivery</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl <em>Questionnaire</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.QuestionnaireImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getQuestionnaire()
	 * @generated
	 */
	int QUESTIONNAIRE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__RECEIVED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Answer By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__ANSWER_BY = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Returned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__RETURNED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__FILE_NAME = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__SHA256 = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__SHEET = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE__QUESTIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Questionnaire</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Questionnaire</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTIONNAIRE_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.internal.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.internal.impl.QuestionImpl
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ROW = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ANSWER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Remark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__REMARK = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Answer Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ANSWER_CELL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Remark Cell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__REMARK_CELL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Earlier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__EARLIER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ANSWERED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ANSWERED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.SupplierStatus <em>Supplier Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.SupplierStatus
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplierStatus()
	 * @generated
	 */
	int SUPPLIER_STATUS = 29;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.Criticality <em>Criticality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.Criticality
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCriticality()
	 * @generated
	 */
	int CRITICALITY = 30;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.SolutionKind <em>Solution Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.SolutionKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSolutionKind()
	 * @generated
	 */
	int SOLUTION_KIND = 31;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.DataKind <em>Data Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.DataKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDataKind()
	 * @generated
	 */
	int DATA_KIND = 32;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.ProcessingRole <em>Processing Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.ProcessingRole
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getProcessingRole()
	 * @generated
	 */
	int PROCESSING_ROLE = 33;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.KeyHolder <em>Key Holder</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.KeyHolder
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getKeyHolder()
	 * @generated
	 */
	int KEY_HOLDER = 34;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.BreachReporter <em>Breach Reporter</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.BreachReporter
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getBreachReporter()
	 * @generated
	 */
	int BREACH_REPORTER = 35;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.LocationUse <em>Location Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.LocationUse
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getLocationUse()
	 * @generated
	 */
	int LOCATION_USE = 36;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.TransferGround <em>Transfer Ground</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.TransferGround
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getTransferGround()
	 * @generated
	 */
	int TRANSFER_GROUND = 37;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.Standing <em>Standing</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.Standing
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getStanding()
	 * @generated
	 */
	int STANDING = 38;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.CertificateState <em>Certificate State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.CertificateState
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificateState()
	 * @generated
	 */
	int CERTIFICATE_STATE = 39;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.IssueReason <em>Issue Reason</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.IssueReason
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getIssueReason()
	 * @generated
	 */
	int ISSUE_REASON = 40;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.AuditKind <em>Audit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.AuditKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAuditKind()
	 * @generated
	 */
	int AUDIT_KIND = 41;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.AuditClock <em>Audit Clock</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.AuditClock
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAuditClock()
	 * @generated
	 */
	int AUDIT_CLOCK = 42;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.Accreditation <em>Accreditation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.Accreditation
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAccreditation()
	 * @generated
	 */
	int ACCREDITATION = 43;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.Cluster <em>Cluster</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.Cluster
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCluster()
	 * @generated
	 */
	int CLUSTER = 44;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.ReportKind <em>Report Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.ReportKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReportKind()
	 * @generated
	 */
	int REPORT_KIND = 45;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.ReportType <em>Report Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.ReportType
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReportType()
	 * @generated
	 */
	int REPORT_TYPE = 46;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.Opinion <em>Opinion</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.Opinion
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getOpinion()
	 * @generated
	 */
	int OPINION = 47;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.AgreementKind <em>Agreement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.AgreementKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAgreementKind()
	 * @generated
	 */
	int AGREEMENT_KIND = 48;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.AgreementForm <em>Agreement Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.AgreementForm
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAgreementForm()
	 * @generated
	 */
	int AGREEMENT_FORM = 49;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.Renewal <em>Renewal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.Renewal
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getRenewal()
	 * @generated
	 */
	int RENEWAL = 50;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.PolicyStatus <em>Policy Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.PolicyStatus
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getPolicyStatus()
	 * @generated
	 */
	int POLICY_STATUS = 51;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.DemandKind <em>Demand Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.DemandKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDemandKind()
	 * @generated
	 */
	int DEMAND_KIND = 52;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.SupplierChangeKind <em>Supplier Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.SupplierChangeKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplierChangeKind()
	 * @generated
	 */
	int SUPPLIER_CHANGE_KIND = 53;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.CountryGroupKind <em>Country Group Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.CountryGroupKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCountryGroupKind()
	 * @generated
	 */
	int COUNTRY_GROUP_KIND = 54;

	/**
	 * The meta object id for the '{@link org.waarborg.assurance.DeliveryKind <em>Delivery Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.assurance.DeliveryKind
	 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDeliveryKind()
	 * @generated
	 */
	int DELIVERY_KIND = 55;


	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.AssuranceRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister
	 * @generated
	 */
	EClass getAssuranceRegister();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getSuppliers <em>Suppliers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppliers</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getSuppliers()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Suppliers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getCertificates <em>Certificates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Certificates</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getCertificates()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Certificates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getReports()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Reports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getAgreements()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getPolicies <em>Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Policies</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getPolicies()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Policies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schemes</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getSchemes()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Schemes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getTransitions()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Transitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getCountries <em>Countries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Countries</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getCountries()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Countries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getReceivedStatements <em>Received Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Received Statements</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getReceivedStatements()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_ReceivedStatements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getDeliveries <em>Deliveries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deliveries</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getDeliveries()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Deliveries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceRegister#getQuestionnaires <em>Questionnaires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questionnaires</em>'.
	 * @see org.waarborg.assurance.AssuranceRegister#getQuestionnaires()
	 * @see #getAssuranceRegister()
	 * @generated
	 */
	EReference getAssuranceRegister_Questionnaires();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Supplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplier</em>'.
	 * @see org.waarborg.assurance.Supplier
	 * @generated
	 */
	EClass getSupplier();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Supplier#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.waarborg.assurance.Supplier#getOrganisation()
	 * @see #getSupplier()
	 * @generated
	 */
	EReference getSupplier_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Supplier#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.assurance.Supplier#getStatus()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Supplier#getParentCountry <em>Parent Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Country</em>'.
	 * @see org.waarborg.assurance.Supplier#getParentCountry()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_ParentCountry();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Supplier#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.Supplier#getFrom()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Supplier#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.assurance.Supplier#getUntil()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Until();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.assurance.Supplier#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see org.waarborg.assurance.Supplier#getContacts()
	 * @see #getSupplier()
	 * @generated
	 */
	EReference getSupplier_Contacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Supplier#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.waarborg.assurance.Supplier#getServices()
	 * @see #getSupplier()
	 * @generated
	 */
	EReference getSupplier_Services();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Supplier#getReviewPeriod <em>Review Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Period</em>'.
	 * @see org.waarborg.assurance.Supplier#getReviewPeriod()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_ReviewPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Supplier#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.assurance.Supplier#getNextReview()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_NextReview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Supplier#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.waarborg.assurance.Supplier#getReviews()
	 * @see #getSupplier()
	 * @generated
	 */
	EReference getSupplier_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Supplier#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.waarborg.assurance.Supplier#getChanges()
	 * @see #getSupplier()
	 * @generated
	 */
	EReference getSupplier_Changes();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.SuppliedService <em>Supplied Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplied Service</em>'.
	 * @see org.waarborg.assurance.SuppliedService
	 * @generated
	 */
	EClass getSuppliedService();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.assurance.SuppliedService#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getAssets()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EReference getSuppliedService_Assets();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criticality</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getCriticality()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Criticality();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getSolution <em>Solution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solution</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getSolution()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Solution();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.assurance.SuppliedService#getDataKinds <em>Data Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Data Kinds</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getDataKinds()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_DataKinds();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getRole()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getFrom()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getUntil()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Until();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SuppliedService#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locations</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getLocations()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EReference getSuppliedService_Locations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SuppliedService#getSubProcessors <em>Sub Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sub Processors</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getSubProcessors()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EReference getSuppliedService_SubProcessors();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getEncryptedInTransit <em>Encrypted In Transit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted In Transit</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getEncryptedInTransit()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_EncryptedInTransit();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getEncryptedAtRest <em>Encrypted At Rest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encrypted At Rest</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getEncryptedAtRest()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_EncryptedAtRest();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getIsolated <em>Isolated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Isolated</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getIsolated()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Isolated();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getStrongAuthentication <em>Strong Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strong Authentication</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getStrongAuthentication()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_StrongAuthentication();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getKeys <em>Keys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keys</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getKeys()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Keys();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.SuppliedService#getExitPlan <em>Exit Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Exit Plan</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getExitPlan()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EReference getSuppliedService_ExitPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getExitTestedOn <em>Exit Tested On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Tested On</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getExitTestedOn()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_ExitTestedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getEscrow <em>Escrow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Escrow</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getEscrow()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_Escrow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SuppliedService#getEscrowText <em>Escrow Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Escrow Text</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getEscrowText()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EReference getSuppliedService_EscrowText();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getBreachReporter <em>Breach Reporter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breach Reporter</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getBreachReporter()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_BreachReporter();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SuppliedService#getBreachHours <em>Breach Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breach Hours</em>'.
	 * @see org.waarborg.assurance.SuppliedService#getBreachHours()
	 * @see #getSuppliedService()
	 * @generated
	 */
	EAttribute getSuppliedService_BreachHours();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.ProcessingLocation <em>Processing Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Processing Location</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation
	 * @generated
	 */
	EClass getProcessingLocation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ProcessingLocation#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getCountry()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EAttribute getProcessingLocation_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ProcessingLocation#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getPlace()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EAttribute getProcessingLocation_Place();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.assurance.ProcessingLocation#getUses <em>Uses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Uses</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getUses()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EAttribute getProcessingLocation_Uses();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ProcessingLocation#getGround <em>Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ground</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getGround()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EAttribute getProcessingLocation_Ground();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ProcessingLocation#getGroundSince <em>Ground Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ground Since</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getGroundSince()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EAttribute getProcessingLocation_GroundSince();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.ProcessingLocation#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getDocument()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EReference getProcessingLocation_Document();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.ProcessingLocation#getLegalFact <em>Legal Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Legal Fact</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getLegalFact()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EReference getProcessingLocation_LegalFact();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ProcessingLocation#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.waarborg.assurance.ProcessingLocation#getReview()
	 * @see #getProcessingLocation()
	 * @generated
	 */
	EAttribute getProcessingLocation_Review();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.SubProcessor <em>Sub Processor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sub Processor</em>'.
	 * @see org.waarborg.assurance.SubProcessor
	 * @generated
	 */
	EClass getSubProcessor();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.SubProcessor#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.waarborg.assurance.SubProcessor#getOrganisation()
	 * @see #getSubProcessor()
	 * @generated
	 */
	EReference getSubProcessor_Organisation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SubProcessor#getTask <em>Task</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Task</em>'.
	 * @see org.waarborg.assurance.SubProcessor#getTask()
	 * @see #getSubProcessor()
	 * @generated
	 */
	EReference getSubProcessor_Task();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SubProcessor#getConsentOn <em>Consent On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent On</em>'.
	 * @see org.waarborg.assurance.SubProcessor#getConsentOn()
	 * @see #getSubProcessor()
	 * @generated
	 */
	EAttribute getSubProcessor_ConsentOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SubProcessor#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locations</em>'.
	 * @see org.waarborg.assurance.SubProcessor#getLocations()
	 * @see #getSubProcessor()
	 * @generated
	 */
	EReference getSubProcessor_Locations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SubProcessor#getSubProcessors <em>Sub Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sub Processors</em>'.
	 * @see org.waarborg.assurance.SubProcessor#getSubProcessors()
	 * @see #getSubProcessor()
	 * @generated
	 */
	EReference getSubProcessor_SubProcessors();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.SupplierChange <em>Supplier Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplier Change</em>'.
	 * @see org.waarborg.assurance.SupplierChange
	 * @generated
	 */
	EClass getSupplierChange();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SupplierChange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.SupplierChange#getKind()
	 * @see #getSupplierChange()
	 * @generated
	 */
	EAttribute getSupplierChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SupplierChange#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.assurance.SupplierChange#getOn()
	 * @see #getSupplierChange()
	 * @generated
	 */
	EAttribute getSupplierChange_On();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SupplierChange#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.assurance.SupplierChange#getText()
	 * @see #getSupplierChange()
	 * @generated
	 */
	EReference getSupplierChange_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SupplierChange#getSettledOn <em>Settled On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settled On</em>'.
	 * @see org.waarborg.assurance.SupplierChange#getSettledOn()
	 * @see #getSupplierChange()
	 * @generated
	 */
	EAttribute getSupplierChange_SettledOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.SupplierChange#getSettledBy <em>Settled By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Settled By</em>'.
	 * @see org.waarborg.assurance.SupplierChange#getSettledBy()
	 * @see #getSupplierChange()
	 * @generated
	 */
	EReference getSupplierChange_SettledBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.SupplierChange#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcome</em>'.
	 * @see org.waarborg.assurance.SupplierChange#getOutcome()
	 * @see #getSupplierChange()
	 * @generated
	 */
	EReference getSupplierChange_Outcome();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Certificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certificate</em>'.
	 * @see org.waarborg.assurance.Certificate
	 * @generated
	 */
	EClass getCertificate();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Certificate#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see org.waarborg.assurance.Certificate#getHolder()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Holder();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getNorm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Norm</em>'.
	 * @see org.waarborg.assurance.Certificate#getNorm()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Norm();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getNormText <em>Norm Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Norm Text</em>'.
	 * @see org.waarborg.assurance.Certificate#getNormText()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_NormText();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Certificate#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scheme</em>'.
	 * @see org.waarborg.assurance.Certificate#getScheme()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Scheme();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Certificate#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Body</em>'.
	 * @see org.waarborg.assurance.Certificate#getBody()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Body();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getAccreditation <em>Accreditation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accreditation</em>'.
	 * @see org.waarborg.assurance.Certificate#getAccreditation()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Accreditation();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Certificate#getAccreditedBy <em>Accredited By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accredited By</em>'.
	 * @see org.waarborg.assurance.Certificate#getAccreditedBy()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_AccreditedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getCluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cluster</em>'.
	 * @see org.waarborg.assurance.Certificate#getCluster()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Cluster();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.assurance.Certificate#getTogether <em>Together</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Together</em>'.
	 * @see org.waarborg.assurance.Certificate#getTogether()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Together();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getFirstCertified <em>First Certified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Certified</em>'.
	 * @see org.waarborg.assurance.Certificate#getFirstCertified()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_FirstCertified();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.waarborg.assurance.Certificate#getDecidedOn()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_DecidedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Certificate#getIssues <em>Issues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Issues</em>'.
	 * @see org.waarborg.assurance.Certificate#getIssues()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Issues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Certificate#getAudits <em>Audits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Audits</em>'.
	 * @see org.waarborg.assurance.Certificate#getAudits()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Audits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Certificate#getVerifications <em>Verifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Verifications</em>'.
	 * @see org.waarborg.assurance.Certificate#getVerifications()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Verifications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Certificate#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>States</em>'.
	 * @see org.waarborg.assurance.Certificate#getStates()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_States();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Certificate#getRenewalUntil <em>Renewal Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Renewal Until</em>'.
	 * @see org.waarborg.assurance.Certificate#getRenewalUntil()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_RenewalUntil();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Certificate#getRenewalText <em>Renewal Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Renewal Text</em>'.
	 * @see org.waarborg.assurance.Certificate#getRenewalText()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_RenewalText();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Certificate#getCoverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coverage</em>'.
	 * @see org.waarborg.assurance.Certificate#getCoverage()
	 * @see #getCertificate()
	 * @generated
	 */
	EReference getCertificate_Coverage();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.CertificateIssue <em>Certificate Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certificate Issue</em>'.
	 * @see org.waarborg.assurance.CertificateIssue
	 * @generated
	 */
	EClass getCertificateIssue();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getNumber()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getReason()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getNorm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Norm</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getNorm()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_Norm();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getIssuedOn()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getExpiresOn <em>Expires On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expires On</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getExpiresOn()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_ExpiresOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.CertificateIssue#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getScope()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EReference getCertificateIssue_Scope();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.assurance.CertificateIssue#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Entities</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getEntities()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EReference getCertificateIssue_Entities();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.assurance.CertificateIssue#getSites <em>Sites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sites</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getSites()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EReference getCertificateIssue_Sites();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getStatement()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getStatementVersion <em>Statement Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement Version</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getStatementVersion()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_StatementVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificateIssue#getStatementDate <em>Statement Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement Date</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getStatementDate()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EAttribute getCertificateIssue_StatementDate();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.CertificateIssue#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.waarborg.assurance.CertificateIssue#getFile()
	 * @see #getCertificateIssue()
	 * @generated
	 */
	EReference getCertificateIssue_File();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.CycleAudit <em>Cycle Audit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cycle Audit</em>'.
	 * @see org.waarborg.assurance.CycleAudit
	 * @generated
	 */
	EClass getCycleAudit();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CycleAudit#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.CycleAudit#getKind()
	 * @see #getCycleAudit()
	 * @generated
	 */
	EAttribute getCycleAudit_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CycleAudit#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.waarborg.assurance.CycleAudit#getPlanned()
	 * @see #getCycleAudit()
	 * @generated
	 */
	EAttribute getCycleAudit_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CycleAudit#getHeldOn <em>Held On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held On</em>'.
	 * @see org.waarborg.assurance.CycleAudit#getHeldOn()
	 * @see #getCycleAudit()
	 * @generated
	 */
	EAttribute getCycleAudit_HeldOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.CycleAudit#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcome</em>'.
	 * @see org.waarborg.assurance.CycleAudit#getOutcome()
	 * @see #getCycleAudit()
	 * @generated
	 */
	EReference getCycleAudit_Outcome();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.CycleAudit#getReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Report</em>'.
	 * @see org.waarborg.assurance.CycleAudit#getReport()
	 * @see #getCycleAudit()
	 * @generated
	 */
	EReference getCycleAudit_Report();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Verification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verification</em>'.
	 * @see org.waarborg.assurance.Verification
	 * @generated
	 */
	EClass getVerification();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Verification#getStanding <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standing</em>'.
	 * @see org.waarborg.assurance.Verification#getStanding()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_Standing();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Verification#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.assurance.Verification#getOn()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Verification#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.assurance.Verification#getBy()
	 * @see #getVerification()
	 * @generated
	 */
	EReference getVerification_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Verification#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.waarborg.assurance.Verification#getWhere()
	 * @see #getVerification()
	 * @generated
	 */
	EAttribute getVerification_Where();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Verification#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Proof</em>'.
	 * @see org.waarborg.assurance.Verification#getProof()
	 * @see #getVerification()
	 * @generated
	 */
	EReference getVerification_Proof();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Verification#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remark</em>'.
	 * @see org.waarborg.assurance.Verification#getRemark()
	 * @see #getVerification()
	 * @generated
	 */
	EReference getVerification_Remark();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.StateReport <em>State Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Report</em>'.
	 * @see org.waarborg.assurance.StateReport
	 * @generated
	 */
	EClass getStateReport();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.StateReport#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.waarborg.assurance.StateReport#getState()
	 * @see #getStateReport()
	 * @generated
	 */
	EAttribute getStateReport_State();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.StateReport#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.StateReport#getFrom()
	 * @see #getStateReport()
	 * @generated
	 */
	EAttribute getStateReport_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.StateReport#getSeenOn <em>Seen On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen On</em>'.
	 * @see org.waarborg.assurance.StateReport#getSeenOn()
	 * @see #getStateReport()
	 * @generated
	 */
	EAttribute getStateReport_SeenOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.StateReport#getSeenBy <em>Seen By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Seen By</em>'.
	 * @see org.waarborg.assurance.StateReport#getSeenBy()
	 * @see #getStateReport()
	 * @generated
	 */
	EReference getStateReport_SeenBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.StateReport#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.waarborg.assurance.StateReport#getWhere()
	 * @see #getStateReport()
	 * @generated
	 */
	EAttribute getStateReport_Where();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.StateReport#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Proof</em>'.
	 * @see org.waarborg.assurance.StateReport#getProof()
	 * @see #getStateReport()
	 * @generated
	 */
	EReference getStateReport_Proof();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coverage</em>'.
	 * @see org.waarborg.assurance.Coverage
	 * @generated
	 */
	EClass getCoverage();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Coverage#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.waarborg.assurance.Coverage#getSubject()
	 * @see #getCoverage()
	 * @generated
	 */
	EReference getCoverage_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Coverage#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Covers</em>'.
	 * @see org.waarborg.assurance.Coverage#getCovers()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Covers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Coverage#getBecause <em>Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Because</em>'.
	 * @see org.waarborg.assurance.Coverage#getBecause()
	 * @see #getCoverage()
	 * @generated
	 */
	EReference getCoverage_Because();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Coverage#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.assurance.Coverage#getBy()
	 * @see #getCoverage()
	 * @generated
	 */
	EReference getCoverage_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Coverage#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.assurance.Coverage#getOn()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_On();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.CertificationScheme <em>Certification Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certification Scheme</em>'.
	 * @see org.waarborg.assurance.CertificationScheme
	 * @generated
	 */
	EClass getCertificationScheme();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.assurance.CertificationScheme#getNorms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Norms</em>'.
	 * @see org.waarborg.assurance.CertificationScheme#getNorms()
	 * @see #getCertificationScheme()
	 * @generated
	 */
	EAttribute getCertificationScheme_Norms();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificationScheme#getValidity <em>Validity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validity</em>'.
	 * @see org.waarborg.assurance.CertificationScheme#getValidity()
	 * @see #getCertificationScheme()
	 * @generated
	 */
	EAttribute getCertificationScheme_Validity();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificationScheme#getPendingValidity <em>Pending Validity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pending Validity</em>'.
	 * @see org.waarborg.assurance.CertificationScheme#getPendingValidity()
	 * @see #getCertificationScheme()
	 * @generated
	 */
	EAttribute getCertificationScheme_PendingValidity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.CertificationScheme#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.waarborg.assurance.CertificationScheme#getSteps()
	 * @see #getCertificationScheme()
	 * @generated
	 */
	EReference getCertificationScheme_Steps();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificationScheme#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.assurance.CertificationScheme#getSource()
	 * @see #getCertificationScheme()
	 * @generated
	 */
	EAttribute getCertificationScheme_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CertificationScheme#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.assurance.CertificationScheme#getConfidence()
	 * @see #getCertificationScheme()
	 * @generated
	 */
	EAttribute getCertificationScheme_Confidence();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.SchemeStep <em>Scheme Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme Step</em>'.
	 * @see org.waarborg.assurance.SchemeStep
	 * @generated
	 */
	EClass getSchemeStep();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SchemeStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.SchemeStep#getKind()
	 * @see #getSchemeStep()
	 * @generated
	 */
	EAttribute getSchemeStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SchemeStep#getClock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock</em>'.
	 * @see org.waarborg.assurance.SchemeStep#getClock()
	 * @see #getSchemeStep()
	 * @generated
	 */
	EAttribute getSchemeStep_Clock();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SchemeStep#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.waarborg.assurance.SchemeStep#getPeriod()
	 * @see #getSchemeStep()
	 * @generated
	 */
	EAttribute getSchemeStep_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SchemeStep#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.waarborg.assurance.SchemeStep#getYear()
	 * @see #getSchemeStep()
	 * @generated
	 */
	EAttribute getSchemeStep_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.SchemeStep#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.waarborg.assurance.SchemeStep#getWindow()
	 * @see #getSchemeStep()
	 * @generated
	 */
	EAttribute getSchemeStep_Window();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.EditionTransition <em>Edition Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edition Transition</em>'.
	 * @see org.waarborg.assurance.EditionTransition
	 * @generated
	 */
	EClass getEditionTransition();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getFrom()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getTo()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_To();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getLastAudits <em>Last Audits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Audits</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getLastAudits()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_LastAudits();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getEnds()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_Ends();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getSource()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getConfidence()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.EditionTransition#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.waarborg.assurance.EditionTransition#getVerifiedOn()
	 * @see #getEditionTransition()
	 * @generated
	 */
	EAttribute getEditionTransition_VerifiedOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.CountryGroup <em>Country Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Country Group</em>'.
	 * @see org.waarborg.assurance.CountryGroup
	 * @generated
	 */
	EClass getCountryGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryGroup#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.CountryGroup#getKind()
	 * @see #getCountryGroup()
	 * @generated
	 */
	EAttribute getCountryGroup_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.CountryGroup#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.waarborg.assurance.CountryGroup#getEntries()
	 * @see #getCountryGroup()
	 * @generated
	 */
	EReference getCountryGroup_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryGroup#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.assurance.CountryGroup#getSource()
	 * @see #getCountryGroup()
	 * @generated
	 */
	EAttribute getCountryGroup_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryGroup#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.waarborg.assurance.CountryGroup#getVerifiedOn()
	 * @see #getCountryGroup()
	 * @generated
	 */
	EAttribute getCountryGroup_VerifiedOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.CountryEntry <em>Country Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Country Entry</em>'.
	 * @see org.waarborg.assurance.CountryEntry
	 * @generated
	 */
	EClass getCountryEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryEntry#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.waarborg.assurance.CountryEntry#getCountry()
	 * @see #getCountryEntry()
	 * @generated
	 */
	EAttribute getCountryEntry_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryEntry#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.CountryEntry#getFrom()
	 * @see #getCountryEntry()
	 * @generated
	 */
	EAttribute getCountryEntry_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryEntry#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.assurance.CountryEntry#getUntil()
	 * @see #getCountryEntry()
	 * @generated
	 */
	EAttribute getCountryEntry_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.CountryEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.waarborg.assurance.CountryEntry#getNumber()
	 * @see #getCountryEntry()
	 * @generated
	 */
	EAttribute getCountryEntry_Number();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.CountryEntry#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Condition</em>'.
	 * @see org.waarborg.assurance.CountryEntry#getCondition()
	 * @see #getCountryEntry()
	 * @generated
	 */
	EReference getCountryEntry_Condition();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.AssuranceReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.waarborg.assurance.AssuranceReport
	 * @generated
	 */
	EClass getAssuranceReport();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.AssuranceReport#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getOrganisation()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getKind()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getType()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getOn()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getFrom()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getUntil()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getIssuedOn()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getReceivedOn()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_ReceivedOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.AssuranceReport#getExpert <em>Expert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Expert</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getExpert()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_Expert();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getOpinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opinion</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getOpinion()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_Opinion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceReport#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getScope()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_Scope();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceReport#getExceptions <em>Exceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exceptions</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getExceptions()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_Exceptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceReport#getUserControls <em>User Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>User Controls</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getUserControls()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_UserControls();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceReport#getBridgeLetters <em>Bridge Letters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bridge Letters</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getBridgeLetters()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_BridgeLetters();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getReadOn <em>Read On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read On</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getReadOn()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_ReadOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.AssuranceReport#getReadBy <em>Read By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Read By</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getReadBy()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_ReadBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceReport#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conclusion</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getConclusion()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssuranceReport#getNotifiedOn <em>Notified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notified On</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getNotifiedOn()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EAttribute getAssuranceReport_NotifiedOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.AssuranceReport#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getFile()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_File();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssuranceReport#getCoverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coverage</em>'.
	 * @see org.waarborg.assurance.AssuranceReport#getCoverage()
	 * @see #getAssuranceReport()
	 * @generated
	 */
	EReference getAssuranceReport_Coverage();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.UserControl <em>User Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Control</em>'.
	 * @see org.waarborg.assurance.UserControl
	 * @generated
	 */
	EClass getUserControl();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.UserControl#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.assurance.UserControl#getText()
	 * @see #getUserControl()
	 * @generated
	 */
	EReference getUserControl_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.UserControl#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.assurance.UserControl#getControl()
	 * @see #getUserControl()
	 * @generated
	 */
	EAttribute getUserControl_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.UserControl#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.waarborg.assurance.UserControl#getDone()
	 * @see #getUserControl()
	 * @generated
	 */
	EAttribute getUserControl_Done();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.BridgeLetter <em>Bridge Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bridge Letter</em>'.
	 * @see org.waarborg.assurance.BridgeLetter
	 * @generated
	 */
	EClass getBridgeLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.BridgeLetter#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.BridgeLetter#getFrom()
	 * @see #getBridgeLetter()
	 * @generated
	 */
	EAttribute getBridgeLetter_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.BridgeLetter#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.assurance.BridgeLetter#getUntil()
	 * @see #getBridgeLetter()
	 * @generated
	 */
	EAttribute getBridgeLetter_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.BridgeLetter#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.assurance.BridgeLetter#getOn()
	 * @see #getBridgeLetter()
	 * @generated
	 */
	EAttribute getBridgeLetter_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.BridgeLetter#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.waarborg.assurance.BridgeLetter#getFile()
	 * @see #getBridgeLetter()
	 * @generated
	 */
	EReference getBridgeLetter_File();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Agreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement</em>'.
	 * @see org.waarborg.assurance.Agreement
	 * @generated
	 */
	EClass getAgreement();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Agreement#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.waarborg.assurance.Agreement#getParty()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.Agreement#getKind()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.waarborg.assurance.Agreement#getForm()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Form();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Agreement#getDocument <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Document</em>'.
	 * @see org.waarborg.assurance.Agreement#getDocument()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Document();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.assurance.Agreement#getVersion()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.waarborg.assurance.Agreement#getTemplate()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.waarborg.assurance.Agreement#getSignedOn()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.assurance.Agreement#getFrom()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.assurance.Agreement#getUntil()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getRenewal <em>Renewal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Renewal</em>'.
	 * @see org.waarborg.assurance.Agreement#getRenewal()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Renewal();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getNotice <em>Notice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notice</em>'.
	 * @see org.waarborg.assurance.Agreement#getNotice()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Notice();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.assurance.Agreement#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Services</em>'.
	 * @see org.waarborg.assurance.Agreement#getServices()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Services();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Agreement#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.assurance.Agreement#getNextReview()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_NextReview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Agreement#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.waarborg.assurance.Agreement#getReviews()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Reviews();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.AssurancePolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy
	 * @generated
	 */
	EClass getAssurancePolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getVersion()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getStatus()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getInForceFrom <em>In Force From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force From</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getInForceFrom()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_InForceFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssurancePolicy#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getLines()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EReference getAssurancePolicy_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getCertificateLead <em>Certificate Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate Lead</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getCertificateLead()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_CertificateLead();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getAgreementLead <em>Agreement Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agreement Lead</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getAgreementLead()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_AgreementLead();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getGapTolerance <em>Gap Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap Tolerance</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getGapTolerance()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_GapTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getReportDelay <em>Report Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Delay</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getReportDelay()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_ReportDelay();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getReportFresh <em>Report Fresh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Report Fresh</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getReportFresh()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_ReportFresh();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.AssurancePolicy#getClaimFor <em>Claim For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Claim For</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getClaimFor()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EAttribute getAssurancePolicy_ClaimFor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.AssurancePolicy#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.waarborg.assurance.AssurancePolicy#getApprovals()
	 * @see #getAssurancePolicy()
	 * @generated
	 */
	EReference getAssurancePolicy_Approvals();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.PolicyLine <em>Policy Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy Line</em>'.
	 * @see org.waarborg.assurance.PolicyLine
	 * @generated
	 */
	EClass getPolicyLine();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.PolicyLine#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.assurance.PolicyLine#getTitle()
	 * @see #getPolicyLine()
	 * @generated
	 */
	EReference getPolicyLine_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.assurance.PolicyLine#getCriticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Criticality</em>'.
	 * @see org.waarborg.assurance.PolicyLine#getCriticality()
	 * @see #getPolicyLine()
	 * @generated
	 */
	EAttribute getPolicyLine_Criticality();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.assurance.PolicyLine#getDataKinds <em>Data Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Data Kinds</em>'.
	 * @see org.waarborg.assurance.PolicyLine#getDataKinds()
	 * @see #getPolicyLine()
	 * @generated
	 */
	EAttribute getPolicyLine_DataKinds();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.PolicyLine#getDemands <em>Demands</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Demands</em>'.
	 * @see org.waarborg.assurance.PolicyLine#getDemands()
	 * @see #getPolicyLine()
	 * @generated
	 */
	EReference getPolicyLine_Demands();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Demand <em>Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Demand</em>'.
	 * @see org.waarborg.assurance.Demand
	 * @generated
	 */
	EClass getDemand();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Demand#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.Demand#getKind()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.assurance.Demand#getNorms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Norms</em>'.
	 * @see org.waarborg.assurance.Demand#getNorms()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Norms();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Demand#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist</em>'.
	 * @see org.waarborg.assurance.Demand#getChecklist()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Checklist();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Demand#getFresh <em>Fresh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fresh</em>'.
	 * @see org.waarborg.assurance.Demand#getFresh()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Fresh();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Demand#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsible</em>'.
	 * @see org.waarborg.assurance.Demand#getResponsible()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Demand#isVerified <em>Verified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified</em>'.
	 * @see org.waarborg.assurance.Demand#isVerified()
	 * @see #getDemand()
	 * @generated
	 */
	EAttribute getDemand_Verified();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.ReceivedStatement <em>Received Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Received Statement</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement
	 * @generated
	 */
	EClass getReceivedStatement();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.ReceivedStatement#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getOrganisation()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EReference getReceivedStatement_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedStatement#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getSet()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EAttribute getReceivedStatement_Set();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedStatement#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getVersion()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EAttribute getReceivedStatement_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedStatement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getDate()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EAttribute getReceivedStatement_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedStatement#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getReceivedOn()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EAttribute getReceivedStatement_ReceivedOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.ReceivedStatement#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Certificate</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getCertificate()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EReference getReceivedStatement_Certificate();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.ReceivedStatement#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getFile()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EReference getReceivedStatement_File();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.ReceivedStatement#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.waarborg.assurance.ReceivedStatement#getRows()
	 * @see #getReceivedStatement()
	 * @generated
	 */
	EReference getReceivedStatement_Rows();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.ReceivedControl <em>Received Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Received Control</em>'.
	 * @see org.waarborg.assurance.ReceivedControl
	 * @generated
	 */
	EClass getReceivedControl();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedControl#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.assurance.ReceivedControl#getControl()
	 * @see #getReceivedControl()
	 * @generated
	 */
	EAttribute getReceivedControl_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedControl#getApplicable <em>Applicable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applicable</em>'.
	 * @see org.waarborg.assurance.ReceivedControl#getApplicable()
	 * @see #getReceivedControl()
	 * @generated
	 */
	EAttribute getReceivedControl_Applicable();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedControl#getImplemented <em>Implemented</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implemented</em>'.
	 * @see org.waarborg.assurance.ReceivedControl#getImplemented()
	 * @see #getReceivedControl()
	 * @generated
	 */
	EAttribute getReceivedControl_Implemented();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.ReceivedControl#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waarborg.assurance.ReceivedControl#getText()
	 * @see #getReceivedControl()
	 * @generated
	 */
	EAttribute getReceivedControl_Text();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Delivery <em>Delivery</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery</em>'.
	 * @see org.waarborg.assurance.Delivery
	 * @generated
	 */
	EClass getDelivery();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Delivery#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.assurance.Delivery#getKind()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Delivery#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.waarborg.assurance.Delivery#getTo()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_To();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Delivery#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.waarborg.assurance.Delivery#getStatement()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Delivery#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.assurance.Delivery#getVersion()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Delivery#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.assurance.Delivery#getSha256()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Delivery#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.assurance.Delivery#getOn()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Delivery#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.assurance.Delivery#getBy()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Delivery#getChannel <em>Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel</em>'.
	 * @see org.waarborg.assurance.Delivery#getChannel()
	 * @see #getDelivery()
	 * @generated
	 */
	EAttribute getDelivery_Channel();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Delivery#getAgreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agreement</em>'.
	 * @see org.waarborg.assurance.Delivery#getAgreement()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_Agreement();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Delivery#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>File</em>'.
	 * @see org.waarborg.assurance.Delivery#getFile()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_File();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Delivery#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supersedes</em>'.
	 * @see org.waarborg.assurance.Delivery#getSupersedes()
	 * @see #getDelivery()
	 * @generated
	 */
	EReference getDelivery_Supersedes();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Questionnaire <em>Questionnaire</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Questionnaire</em>'.
	 * @see org.waarborg.assurance.Questionnaire
	 * @generated
	 */
	EClass getQuestionnaire();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Questionnaire#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getFrom()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EReference getQuestionnaire_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Questionnaire#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getReceivedOn()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Questionnaire#getAnswerBy <em>Answer By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer By</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getAnswerBy()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_AnswerBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Questionnaire#getReturnedOn <em>Returned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Returned On</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getReturnedOn()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_ReturnedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Questionnaire#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getFileName()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Questionnaire#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getSha256()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Questionnaire#getSheet <em>Sheet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sheet</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getSheet()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EAttribute getQuestionnaire_Sheet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.assurance.Questionnaire#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.waarborg.assurance.Questionnaire#getQuestions()
	 * @see #getQuestionnaire()
	 * @generated
	 */
	EReference getQuestionnaire_Questions();

	/**
	 * Returns the meta object for class '{@link org.waarborg.assurance.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.waarborg.assurance.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.waarborg.assurance.Question#getRow()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.waarborg.assurance.Question#getNumber()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waarborg.assurance.Question#getText()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.waarborg.assurance.Question#getAnswer()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getRemark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark</em>'.
	 * @see org.waarborg.assurance.Question#getRemark()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Remark();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getAnswerCell <em>Answer Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Cell</em>'.
	 * @see org.waarborg.assurance.Question#getAnswerCell()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_AnswerCell();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getRemarkCell <em>Remark Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remark Cell</em>'.
	 * @see org.waarborg.assurance.Question#getRemarkCell()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_RemarkCell();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.assurance.Question#getControl()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Control();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Question#getEarlier <em>Earlier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Earlier</em>'.
	 * @see org.waarborg.assurance.Question#getEarlier()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Earlier();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.assurance.Question#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Answered By</em>'.
	 * @see org.waarborg.assurance.Question#getAnsweredBy()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_AnsweredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.assurance.Question#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see org.waarborg.assurance.Question#getAnsweredOn()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_AnsweredOn();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.SupplierStatus <em>Supplier Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supplier Status</em>'.
	 * @see org.waarborg.assurance.SupplierStatus
	 * @generated
	 */
	EEnum getSupplierStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.Criticality <em>Criticality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Criticality</em>'.
	 * @see org.waarborg.assurance.Criticality
	 * @generated
	 */
	EEnum getCriticality();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.SolutionKind <em>Solution Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Solution Kind</em>'.
	 * @see org.waarborg.assurance.SolutionKind
	 * @generated
	 */
	EEnum getSolutionKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.DataKind <em>Data Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Kind</em>'.
	 * @see org.waarborg.assurance.DataKind
	 * @generated
	 */
	EEnum getDataKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.ProcessingRole <em>Processing Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Processing Role</em>'.
	 * @see org.waarborg.assurance.ProcessingRole
	 * @generated
	 */
	EEnum getProcessingRole();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.KeyHolder <em>Key Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Holder</em>'.
	 * @see org.waarborg.assurance.KeyHolder
	 * @generated
	 */
	EEnum getKeyHolder();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.BreachReporter <em>Breach Reporter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Breach Reporter</em>'.
	 * @see org.waarborg.assurance.BreachReporter
	 * @generated
	 */
	EEnum getBreachReporter();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.LocationUse <em>Location Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Location Use</em>'.
	 * @see org.waarborg.assurance.LocationUse
	 * @generated
	 */
	EEnum getLocationUse();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.TransferGround <em>Transfer Ground</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Transfer Ground</em>'.
	 * @see org.waarborg.assurance.TransferGround
	 * @generated
	 */
	EEnum getTransferGround();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.Standing <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Standing</em>'.
	 * @see org.waarborg.assurance.Standing
	 * @generated
	 */
	EEnum getStanding();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.CertificateState <em>Certificate State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certificate State</em>'.
	 * @see org.waarborg.assurance.CertificateState
	 * @generated
	 */
	EEnum getCertificateState();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.IssueReason <em>Issue Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Issue Reason</em>'.
	 * @see org.waarborg.assurance.IssueReason
	 * @generated
	 */
	EEnum getIssueReason();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.AuditKind <em>Audit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audit Kind</em>'.
	 * @see org.waarborg.assurance.AuditKind
	 * @generated
	 */
	EEnum getAuditKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.AuditClock <em>Audit Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audit Clock</em>'.
	 * @see org.waarborg.assurance.AuditClock
	 * @generated
	 */
	EEnum getAuditClock();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.Accreditation <em>Accreditation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Accreditation</em>'.
	 * @see org.waarborg.assurance.Accreditation
	 * @generated
	 */
	EEnum getAccreditation();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cluster</em>'.
	 * @see org.waarborg.assurance.Cluster
	 * @generated
	 */
	EEnum getCluster();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.ReportKind <em>Report Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Kind</em>'.
	 * @see org.waarborg.assurance.ReportKind
	 * @generated
	 */
	EEnum getReportKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.ReportType <em>Report Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Type</em>'.
	 * @see org.waarborg.assurance.ReportType
	 * @generated
	 */
	EEnum getReportType();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.Opinion <em>Opinion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Opinion</em>'.
	 * @see org.waarborg.assurance.Opinion
	 * @generated
	 */
	EEnum getOpinion();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.AgreementKind <em>Agreement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Kind</em>'.
	 * @see org.waarborg.assurance.AgreementKind
	 * @generated
	 */
	EEnum getAgreementKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.AgreementForm <em>Agreement Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agreement Form</em>'.
	 * @see org.waarborg.assurance.AgreementForm
	 * @generated
	 */
	EEnum getAgreementForm();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.Renewal <em>Renewal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Renewal</em>'.
	 * @see org.waarborg.assurance.Renewal
	 * @generated
	 */
	EEnum getRenewal();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.PolicyStatus <em>Policy Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Policy Status</em>'.
	 * @see org.waarborg.assurance.PolicyStatus
	 * @generated
	 */
	EEnum getPolicyStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.DemandKind <em>Demand Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Demand Kind</em>'.
	 * @see org.waarborg.assurance.DemandKind
	 * @generated
	 */
	EEnum getDemandKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.SupplierChangeKind <em>Supplier Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supplier Change Kind</em>'.
	 * @see org.waarborg.assurance.SupplierChangeKind
	 * @generated
	 */
	EEnum getSupplierChangeKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.CountryGroupKind <em>Country Group Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Country Group Kind</em>'.
	 * @see org.waarborg.assurance.CountryGroupKind
	 * @generated
	 */
	EEnum getCountryGroupKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.assurance.DeliveryKind <em>Delivery Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Delivery Kind</em>'.
	 * @see org.waarborg.assurance.DeliveryKind
	 * @generated
	 */
	EEnum getDeliveryKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	AssuranceFactory getAssuranceFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.AssuranceRegisterImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAssuranceRegister()
		 * @generated
		 */
		EClass ASSURANCE_REGISTER = eINSTANCE.getAssuranceRegister();

		/**
		 * The meta object literal for the '<em><b>Suppliers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__SUPPLIERS = eINSTANCE.getAssuranceRegister_Suppliers();

		/**
		 * The meta object literal for the '<em><b>Certificates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__CERTIFICATES = eINSTANCE.getAssuranceRegister_Certificates();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__REPORTS = eINSTANCE.getAssuranceRegister_Reports();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__AGREEMENTS = eINSTANCE.getAssuranceRegister_Agreements();

		/**
		 * The meta object literal for the '<em><b>Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__POLICIES = eINSTANCE.getAssuranceRegister_Policies();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__SCHEMES = eINSTANCE.getAssuranceRegister_Schemes();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__TRANSITIONS = eINSTANCE.getAssuranceRegister_Transitions();

		/**
		 * The meta object literal for the '<em><b>Countries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__COUNTRIES = eINSTANCE.getAssuranceRegister_Countries();

		/**
		 * The meta object literal for the '<em><b>Received Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__RECEIVED_STATEMENTS = eINSTANCE.getAssuranceRegister_ReceivedStatements();

		/**
		 * The meta object literal for the '<em><b>Deliveries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__DELIVERIES = eINSTANCE.getAssuranceRegister_Deliveries();

		/**
		 * The meta object literal for the '<em><b>Questionnaires</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REGISTER__QUESTIONNAIRES = eINSTANCE.getAssuranceRegister_Questionnaires();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.SupplierImpl <em>Supplier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.SupplierImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplier()
		 * @generated
		 */
		EClass SUPPLIER = eINSTANCE.getSupplier();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER__ORGANISATION = eINSTANCE.getSupplier_Organisation();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__STATUS = eINSTANCE.getSupplier_Status();

		/**
		 * The meta object literal for the '<em><b>Parent Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__PARENT_COUNTRY = eINSTANCE.getSupplier_ParentCountry();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__FROM = eINSTANCE.getSupplier_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__UNTIL = eINSTANCE.getSupplier_Until();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER__CONTACTS = eINSTANCE.getSupplier_Contacts();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER__SERVICES = eINSTANCE.getSupplier_Services();

		/**
		 * The meta object literal for the '<em><b>Review Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__REVIEW_PERIOD = eINSTANCE.getSupplier_ReviewPeriod();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__NEXT_REVIEW = eINSTANCE.getSupplier_NextReview();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER__REVIEWS = eINSTANCE.getSupplier_Reviews();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER__CHANGES = eINSTANCE.getSupplier_Changes();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl <em>Supplied Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.SuppliedServiceImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSuppliedService()
		 * @generated
		 */
		EClass SUPPLIED_SERVICE = eINSTANCE.getSuppliedService();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIED_SERVICE__ASSETS = eINSTANCE.getSuppliedService_Assets();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__CRITICALITY = eINSTANCE.getSuppliedService_Criticality();

		/**
		 * The meta object literal for the '<em><b>Solution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__SOLUTION = eINSTANCE.getSuppliedService_Solution();

		/**
		 * The meta object literal for the '<em><b>Data Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__DATA_KINDS = eINSTANCE.getSuppliedService_DataKinds();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__ROLE = eINSTANCE.getSuppliedService_Role();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__FROM = eINSTANCE.getSuppliedService_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__UNTIL = eINSTANCE.getSuppliedService_Until();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIED_SERVICE__LOCATIONS = eINSTANCE.getSuppliedService_Locations();

		/**
		 * The meta object literal for the '<em><b>Sub Processors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIED_SERVICE__SUB_PROCESSORS = eINSTANCE.getSuppliedService_SubProcessors();

		/**
		 * The meta object literal for the '<em><b>Encrypted In Transit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT = eINSTANCE.getSuppliedService_EncryptedInTransit();

		/**
		 * The meta object literal for the '<em><b>Encrypted At Rest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__ENCRYPTED_AT_REST = eINSTANCE.getSuppliedService_EncryptedAtRest();

		/**
		 * The meta object literal for the '<em><b>Isolated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__ISOLATED = eINSTANCE.getSuppliedService_Isolated();

		/**
		 * The meta object literal for the '<em><b>Strong Authentication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__STRONG_AUTHENTICATION = eINSTANCE.getSuppliedService_StrongAuthentication();

		/**
		 * The meta object literal for the '<em><b>Keys</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__KEYS = eINSTANCE.getSuppliedService_Keys();

		/**
		 * The meta object literal for the '<em><b>Exit Plan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIED_SERVICE__EXIT_PLAN = eINSTANCE.getSuppliedService_ExitPlan();

		/**
		 * The meta object literal for the '<em><b>Exit Tested On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__EXIT_TESTED_ON = eINSTANCE.getSuppliedService_ExitTestedOn();

		/**
		 * The meta object literal for the '<em><b>Escrow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__ESCROW = eINSTANCE.getSuppliedService_Escrow();

		/**
		 * The meta object literal for the '<em><b>Escrow Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIED_SERVICE__ESCROW_TEXT = eINSTANCE.getSuppliedService_EscrowText();

		/**
		 * The meta object literal for the '<em><b>Breach Reporter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__BREACH_REPORTER = eINSTANCE.getSuppliedService_BreachReporter();

		/**
		 * The meta object literal for the '<em><b>Breach Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIED_SERVICE__BREACH_HOURS = eINSTANCE.getSuppliedService_BreachHours();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.ProcessingLocationImpl <em>Processing Location</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.ProcessingLocationImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getProcessingLocation()
		 * @generated
		 */
		EClass PROCESSING_LOCATION = eINSTANCE.getProcessingLocation();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSING_LOCATION__COUNTRY = eINSTANCE.getProcessingLocation_Country();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSING_LOCATION__PLACE = eINSTANCE.getProcessingLocation_Place();

		/**
		 * The meta object literal for the '<em><b>Uses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSING_LOCATION__USES = eINSTANCE.getProcessingLocation_Uses();

		/**
		 * The meta object literal for the '<em><b>Ground</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSING_LOCATION__GROUND = eINSTANCE.getProcessingLocation_Ground();

		/**
		 * The meta object literal for the '<em><b>Ground Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSING_LOCATION__GROUND_SINCE = eINSTANCE.getProcessingLocation_GroundSince();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESSING_LOCATION__DOCUMENT = eINSTANCE.getProcessingLocation_Document();

		/**
		 * The meta object literal for the '<em><b>Legal Fact</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESSING_LOCATION__LEGAL_FACT = eINSTANCE.getProcessingLocation_LegalFact();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSING_LOCATION__REVIEW = eINSTANCE.getProcessingLocation_Review();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.SubProcessorImpl <em>Sub Processor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.SubProcessorImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSubProcessor()
		 * @generated
		 */
		EClass SUB_PROCESSOR = eINSTANCE.getSubProcessor();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUB_PROCESSOR__ORGANISATION = eINSTANCE.getSubProcessor_Organisation();

		/**
		 * The meta object literal for the '<em><b>Task</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUB_PROCESSOR__TASK = eINSTANCE.getSubProcessor_Task();

		/**
		 * The meta object literal for the '<em><b>Consent On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUB_PROCESSOR__CONSENT_ON = eINSTANCE.getSubProcessor_ConsentOn();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUB_PROCESSOR__LOCATIONS = eINSTANCE.getSubProcessor_Locations();

		/**
		 * The meta object literal for the '<em><b>Sub Processors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUB_PROCESSOR__SUB_PROCESSORS = eINSTANCE.getSubProcessor_SubProcessors();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.SupplierChangeImpl <em>Supplier Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.SupplierChangeImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplierChange()
		 * @generated
		 */
		EClass SUPPLIER_CHANGE = eINSTANCE.getSupplierChange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_CHANGE__KIND = eINSTANCE.getSupplierChange_Kind();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_CHANGE__ON = eINSTANCE.getSupplierChange_On();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER_CHANGE__TEXT = eINSTANCE.getSupplierChange_Text();

		/**
		 * The meta object literal for the '<em><b>Settled On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_CHANGE__SETTLED_ON = eINSTANCE.getSupplierChange_SettledOn();

		/**
		 * The meta object literal for the '<em><b>Settled By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER_CHANGE__SETTLED_BY = eINSTANCE.getSupplierChange_SettledBy();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER_CHANGE__OUTCOME = eINSTANCE.getSupplierChange_Outcome();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CertificateImpl <em>Certificate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CertificateImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificate()
		 * @generated
		 */
		EClass CERTIFICATE = eINSTANCE.getCertificate();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__HOLDER = eINSTANCE.getCertificate_Holder();

		/**
		 * The meta object literal for the '<em><b>Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__NORM = eINSTANCE.getCertificate_Norm();

		/**
		 * The meta object literal for the '<em><b>Norm Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__NORM_TEXT = eINSTANCE.getCertificate_NormText();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__SCHEME = eINSTANCE.getCertificate_Scheme();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__BODY = eINSTANCE.getCertificate_Body();

		/**
		 * The meta object literal for the '<em><b>Accreditation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__ACCREDITATION = eINSTANCE.getCertificate_Accreditation();

		/**
		 * The meta object literal for the '<em><b>Accredited By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__ACCREDITED_BY = eINSTANCE.getCertificate_AccreditedBy();

		/**
		 * The meta object literal for the '<em><b>Cluster</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__CLUSTER = eINSTANCE.getCertificate_Cluster();

		/**
		 * The meta object literal for the '<em><b>Together</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__TOGETHER = eINSTANCE.getCertificate_Together();

		/**
		 * The meta object literal for the '<em><b>First Certified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__FIRST_CERTIFIED = eINSTANCE.getCertificate_FirstCertified();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__DECIDED_ON = eINSTANCE.getCertificate_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Issues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__ISSUES = eINSTANCE.getCertificate_Issues();

		/**
		 * The meta object literal for the '<em><b>Audits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__AUDITS = eINSTANCE.getCertificate_Audits();

		/**
		 * The meta object literal for the '<em><b>Verifications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__VERIFICATIONS = eINSTANCE.getCertificate_Verifications();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__STATES = eINSTANCE.getCertificate_States();

		/**
		 * The meta object literal for the '<em><b>Renewal Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__RENEWAL_UNTIL = eINSTANCE.getCertificate_RenewalUntil();

		/**
		 * The meta object literal for the '<em><b>Renewal Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__RENEWAL_TEXT = eINSTANCE.getCertificate_RenewalText();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE__COVERAGE = eINSTANCE.getCertificate_Coverage();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl <em>Certificate Issue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CertificateIssueImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificateIssue()
		 * @generated
		 */
		EClass CERTIFICATE_ISSUE = eINSTANCE.getCertificateIssue();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__NUMBER = eINSTANCE.getCertificateIssue_Number();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__REASON = eINSTANCE.getCertificateIssue_Reason();

		/**
		 * The meta object literal for the '<em><b>Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__NORM = eINSTANCE.getCertificateIssue_Norm();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__ISSUED_ON = eINSTANCE.getCertificateIssue_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Expires On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__EXPIRES_ON = eINSTANCE.getCertificateIssue_ExpiresOn();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE_ISSUE__SCOPE = eINSTANCE.getCertificateIssue_Scope();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE_ISSUE__ENTITIES = eINSTANCE.getCertificateIssue_Entities();

		/**
		 * The meta object literal for the '<em><b>Sites</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE_ISSUE__SITES = eINSTANCE.getCertificateIssue_Sites();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__STATEMENT = eINSTANCE.getCertificateIssue_Statement();

		/**
		 * The meta object literal for the '<em><b>Statement Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__STATEMENT_VERSION = eINSTANCE.getCertificateIssue_StatementVersion();

		/**
		 * The meta object literal for the '<em><b>Statement Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE_ISSUE__STATEMENT_DATE = eINSTANCE.getCertificateIssue_StatementDate();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATE_ISSUE__FILE = eINSTANCE.getCertificateIssue_File();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CycleAuditImpl <em>Cycle Audit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CycleAuditImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCycleAudit()
		 * @generated
		 */
		EClass CYCLE_AUDIT = eINSTANCE.getCycleAudit();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_AUDIT__KIND = eINSTANCE.getCycleAudit_Kind();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_AUDIT__PLANNED = eINSTANCE.getCycleAudit_Planned();

		/**
		 * The meta object literal for the '<em><b>Held On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_AUDIT__HELD_ON = eINSTANCE.getCycleAudit_HeldOn();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_AUDIT__OUTCOME = eINSTANCE.getCycleAudit_Outcome();

		/**
		 * The meta object literal for the '<em><b>Report</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_AUDIT__REPORT = eINSTANCE.getCycleAudit_Report();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.VerificationImpl <em>Verification</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.VerificationImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getVerification()
		 * @generated
		 */
		EClass VERIFICATION = eINSTANCE.getVerification();

		/**
		 * The meta object literal for the '<em><b>Standing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__STANDING = eINSTANCE.getVerification_Standing();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__ON = eINSTANCE.getVerification_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION__BY = eINSTANCE.getVerification_By();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERIFICATION__WHERE = eINSTANCE.getVerification_Where();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION__PROOF = eINSTANCE.getVerification_Proof();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERIFICATION__REMARK = eINSTANCE.getVerification_Remark();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.StateReportImpl <em>State Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.StateReportImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getStateReport()
		 * @generated
		 */
		EClass STATE_REPORT = eINSTANCE.getStateReport();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_REPORT__STATE = eINSTANCE.getStateReport_State();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_REPORT__FROM = eINSTANCE.getStateReport_From();

		/**
		 * The meta object literal for the '<em><b>Seen On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_REPORT__SEEN_ON = eINSTANCE.getStateReport_SeenOn();

		/**
		 * The meta object literal for the '<em><b>Seen By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE_REPORT__SEEN_BY = eINSTANCE.getStateReport_SeenBy();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATE_REPORT__WHERE = eINSTANCE.getStateReport_Where();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE_REPORT__PROOF = eINSTANCE.getStateReport_Proof();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CoverageImpl <em>Coverage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CoverageImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCoverage()
		 * @generated
		 */
		EClass COVERAGE = eINSTANCE.getCoverage();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COVERAGE__SUBJECT = eINSTANCE.getCoverage_Subject();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__COVERS = eINSTANCE.getCoverage_Covers();

		/**
		 * The meta object literal for the '<em><b>Because</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COVERAGE__BECAUSE = eINSTANCE.getCoverage_Because();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COVERAGE__BY = eINSTANCE.getCoverage_By();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__ON = eINSTANCE.getCoverage_On();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CertificationSchemeImpl <em>Certification Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CertificationSchemeImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificationScheme()
		 * @generated
		 */
		EClass CERTIFICATION_SCHEME = eINSTANCE.getCertificationScheme();

		/**
		 * The meta object literal for the '<em><b>Norms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATION_SCHEME__NORMS = eINSTANCE.getCertificationScheme_Norms();

		/**
		 * The meta object literal for the '<em><b>Validity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATION_SCHEME__VALIDITY = eINSTANCE.getCertificationScheme_Validity();

		/**
		 * The meta object literal for the '<em><b>Pending Validity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATION_SCHEME__PENDING_VALIDITY = eINSTANCE.getCertificationScheme_PendingValidity();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CERTIFICATION_SCHEME__STEPS = eINSTANCE.getCertificationScheme_Steps();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATION_SCHEME__SOURCE = eINSTANCE.getCertificationScheme_Source();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATION_SCHEME__CONFIDENCE = eINSTANCE.getCertificationScheme_Confidence();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.SchemeStepImpl <em>Scheme Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.SchemeStepImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSchemeStep()
		 * @generated
		 */
		EClass SCHEME_STEP = eINSTANCE.getSchemeStep();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_STEP__KIND = eINSTANCE.getSchemeStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Clock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_STEP__CLOCK = eINSTANCE.getSchemeStep_Clock();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_STEP__PERIOD = eINSTANCE.getSchemeStep_Period();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_STEP__YEAR = eINSTANCE.getSchemeStep_Year();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME_STEP__WINDOW = eINSTANCE.getSchemeStep_Window();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.EditionTransitionImpl <em>Edition Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.EditionTransitionImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getEditionTransition()
		 * @generated
		 */
		EClass EDITION_TRANSITION = eINSTANCE.getEditionTransition();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__FROM = eINSTANCE.getEditionTransition_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__TO = eINSTANCE.getEditionTransition_To();

		/**
		 * The meta object literal for the '<em><b>Last Audits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__LAST_AUDITS = eINSTANCE.getEditionTransition_LastAudits();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__ENDS = eINSTANCE.getEditionTransition_Ends();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__SOURCE = eINSTANCE.getEditionTransition_Source();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__CONFIDENCE = eINSTANCE.getEditionTransition_Confidence();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDITION_TRANSITION__VERIFIED_ON = eINSTANCE.getEditionTransition_VerifiedOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CountryGroupImpl <em>Country Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CountryGroupImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCountryGroup()
		 * @generated
		 */
		EClass COUNTRY_GROUP = eINSTANCE.getCountryGroup();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_GROUP__KIND = eINSTANCE.getCountryGroup_Kind();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_GROUP__ENTRIES = eINSTANCE.getCountryGroup_Entries();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_GROUP__SOURCE = eINSTANCE.getCountryGroup_Source();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_GROUP__VERIFIED_ON = eINSTANCE.getCountryGroup_VerifiedOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.CountryEntryImpl <em>Country Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.CountryEntryImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCountryEntry()
		 * @generated
		 */
		EClass COUNTRY_ENTRY = eINSTANCE.getCountryEntry();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_ENTRY__COUNTRY = eINSTANCE.getCountryEntry_Country();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_ENTRY__FROM = eINSTANCE.getCountryEntry_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_ENTRY__UNTIL = eINSTANCE.getCountryEntry_Until();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTRY_ENTRY__NUMBER = eINSTANCE.getCountryEntry_Number();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COUNTRY_ENTRY__CONDITION = eINSTANCE.getCountryEntry_Condition();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.AssuranceReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.AssuranceReportImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAssuranceReport()
		 * @generated
		 */
		EClass ASSURANCE_REPORT = eINSTANCE.getAssuranceReport();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__ORGANISATION = eINSTANCE.getAssuranceReport_Organisation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__KIND = eINSTANCE.getAssuranceReport_Kind();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__TYPE = eINSTANCE.getAssuranceReport_Type();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__ON = eINSTANCE.getAssuranceReport_On();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__FROM = eINSTANCE.getAssuranceReport_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__UNTIL = eINSTANCE.getAssuranceReport_Until();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__ISSUED_ON = eINSTANCE.getAssuranceReport_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__RECEIVED_ON = eINSTANCE.getAssuranceReport_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Expert</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__EXPERT = eINSTANCE.getAssuranceReport_Expert();

		/**
		 * The meta object literal for the '<em><b>Opinion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__OPINION = eINSTANCE.getAssuranceReport_Opinion();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__SCOPE = eINSTANCE.getAssuranceReport_Scope();

		/**
		 * The meta object literal for the '<em><b>Exceptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__EXCEPTIONS = eINSTANCE.getAssuranceReport_Exceptions();

		/**
		 * The meta object literal for the '<em><b>User Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__USER_CONTROLS = eINSTANCE.getAssuranceReport_UserControls();

		/**
		 * The meta object literal for the '<em><b>Bridge Letters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__BRIDGE_LETTERS = eINSTANCE.getAssuranceReport_BridgeLetters();

		/**
		 * The meta object literal for the '<em><b>Read On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__READ_ON = eINSTANCE.getAssuranceReport_ReadOn();

		/**
		 * The meta object literal for the '<em><b>Read By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__READ_BY = eINSTANCE.getAssuranceReport_ReadBy();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__CONCLUSION = eINSTANCE.getAssuranceReport_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Notified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_REPORT__NOTIFIED_ON = eINSTANCE.getAssuranceReport_NotifiedOn();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__FILE = eINSTANCE.getAssuranceReport_File();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_REPORT__COVERAGE = eINSTANCE.getAssuranceReport_Coverage();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.UserControlImpl <em>User Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.UserControlImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getUserControl()
		 * @generated
		 */
		EClass USER_CONTROL = eINSTANCE.getUserControl();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference USER_CONTROL__TEXT = eINSTANCE.getUserControl_Text();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_CONTROL__CONTROL = eINSTANCE.getUserControl_Control();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_CONTROL__DONE = eINSTANCE.getUserControl_Done();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.BridgeLetterImpl <em>Bridge Letter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.BridgeLetterImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getBridgeLetter()
		 * @generated
		 */
		EClass BRIDGE_LETTER = eINSTANCE.getBridgeLetter();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIDGE_LETTER__FROM = eINSTANCE.getBridgeLetter_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIDGE_LETTER__UNTIL = eINSTANCE.getBridgeLetter_Until();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRIDGE_LETTER__ON = eINSTANCE.getBridgeLetter_On();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BRIDGE_LETTER__FILE = eINSTANCE.getBridgeLetter_File();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.AgreementImpl <em>Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.AgreementImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAgreement()
		 * @generated
		 */
		EClass AGREEMENT = eINSTANCE.getAgreement();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__PARTY = eINSTANCE.getAgreement_Party();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__KIND = eINSTANCE.getAgreement_Kind();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__FORM = eINSTANCE.getAgreement_Form();

		/**
		 * The meta object literal for the '<em><b>Document</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__DOCUMENT = eINSTANCE.getAgreement_Document();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__VERSION = eINSTANCE.getAgreement_Version();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__TEMPLATE = eINSTANCE.getAgreement_Template();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__SIGNED_ON = eINSTANCE.getAgreement_SignedOn();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__FROM = eINSTANCE.getAgreement_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__UNTIL = eINSTANCE.getAgreement_Until();

		/**
		 * The meta object literal for the '<em><b>Renewal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__RENEWAL = eINSTANCE.getAgreement_Renewal();

		/**
		 * The meta object literal for the '<em><b>Notice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NOTICE = eINSTANCE.getAgreement_Notice();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SERVICES = eINSTANCE.getAgreement_Services();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__NEXT_REVIEW = eINSTANCE.getAgreement_NextReview();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__REVIEWS = eINSTANCE.getAgreement_Reviews();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.AssurancePolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.AssurancePolicyImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAssurancePolicy()
		 * @generated
		 */
		EClass ASSURANCE_POLICY = eINSTANCE.getAssurancePolicy();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__VERSION = eINSTANCE.getAssurancePolicy_Version();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__STATUS = eINSTANCE.getAssurancePolicy_Status();

		/**
		 * The meta object literal for the '<em><b>In Force From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__IN_FORCE_FROM = eINSTANCE.getAssurancePolicy_InForceFrom();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_POLICY__LINES = eINSTANCE.getAssurancePolicy_Lines();

		/**
		 * The meta object literal for the '<em><b>Certificate Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__CERTIFICATE_LEAD = eINSTANCE.getAssurancePolicy_CertificateLead();

		/**
		 * The meta object literal for the '<em><b>Agreement Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__AGREEMENT_LEAD = eINSTANCE.getAssurancePolicy_AgreementLead();

		/**
		 * The meta object literal for the '<em><b>Gap Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__GAP_TOLERANCE = eINSTANCE.getAssurancePolicy_GapTolerance();

		/**
		 * The meta object literal for the '<em><b>Report Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__REPORT_DELAY = eINSTANCE.getAssurancePolicy_ReportDelay();

		/**
		 * The meta object literal for the '<em><b>Report Fresh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__REPORT_FRESH = eINSTANCE.getAssurancePolicy_ReportFresh();

		/**
		 * The meta object literal for the '<em><b>Claim For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSURANCE_POLICY__CLAIM_FOR = eINSTANCE.getAssurancePolicy_ClaimFor();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSURANCE_POLICY__APPROVALS = eINSTANCE.getAssurancePolicy_Approvals();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.PolicyLineImpl <em>Policy Line</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.PolicyLineImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getPolicyLine()
		 * @generated
		 */
		EClass POLICY_LINE = eINSTANCE.getPolicyLine();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_LINE__TITLE = eINSTANCE.getPolicyLine_Title();

		/**
		 * The meta object literal for the '<em><b>Criticality</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_LINE__CRITICALITY = eINSTANCE.getPolicyLine_Criticality();

		/**
		 * The meta object literal for the '<em><b>Data Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POLICY_LINE__DATA_KINDS = eINSTANCE.getPolicyLine_DataKinds();

		/**
		 * The meta object literal for the '<em><b>Demands</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POLICY_LINE__DEMANDS = eINSTANCE.getPolicyLine_Demands();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.DemandImpl <em>Demand</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.DemandImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDemand()
		 * @generated
		 */
		EClass DEMAND = eINSTANCE.getDemand();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__KIND = eINSTANCE.getDemand_Kind();

		/**
		 * The meta object literal for the '<em><b>Norms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__NORMS = eINSTANCE.getDemand_Norms();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__CHECKLIST = eINSTANCE.getDemand_Checklist();

		/**
		 * The meta object literal for the '<em><b>Fresh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__FRESH = eINSTANCE.getDemand_Fresh();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__RESPONSIBLE = eINSTANCE.getDemand_Responsible();

		/**
		 * The meta object literal for the '<em><b>Verified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEMAND__VERIFIED = eINSTANCE.getDemand_Verified();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.ReceivedStatementImpl <em>Received Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.ReceivedStatementImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReceivedStatement()
		 * @generated
		 */
		EClass RECEIVED_STATEMENT = eINSTANCE.getReceivedStatement();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVED_STATEMENT__ORGANISATION = eINSTANCE.getReceivedStatement_Organisation();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_STATEMENT__SET = eINSTANCE.getReceivedStatement_Set();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_STATEMENT__VERSION = eINSTANCE.getReceivedStatement_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_STATEMENT__DATE = eINSTANCE.getReceivedStatement_Date();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_STATEMENT__RECEIVED_ON = eINSTANCE.getReceivedStatement_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVED_STATEMENT__CERTIFICATE = eINSTANCE.getReceivedStatement_Certificate();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVED_STATEMENT__FILE = eINSTANCE.getReceivedStatement_File();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEIVED_STATEMENT__ROWS = eINSTANCE.getReceivedStatement_Rows();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.ReceivedControlImpl <em>Received Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.ReceivedControlImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReceivedControl()
		 * @generated
		 */
		EClass RECEIVED_CONTROL = eINSTANCE.getReceivedControl();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_CONTROL__CONTROL = eINSTANCE.getReceivedControl_Control();

		/**
		 * The meta object literal for the '<em><b>Applicable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_CONTROL__APPLICABLE = eINSTANCE.getReceivedControl_Applicable();

		/**
		 * The meta object literal for the '<em><b>Implemented</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_CONTROL__IMPLEMENTED = eINSTANCE.getReceivedControl_Implemented();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECEIVED_CONTROL__TEXT = eINSTANCE.getReceivedControl_Text();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.DeliveryImpl <em>Delivery</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.DeliveryImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDelivery()
		 * @generated
		 */
		EClass DELIVERY = eINSTANCE.getDelivery();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__KIND = eINSTANCE.getDelivery_Kind();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__TO = eINSTANCE.getDelivery_To();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__STATEMENT = eINSTANCE.getDelivery_Statement();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__VERSION = eINSTANCE.getDelivery_Version();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__SHA256 = eINSTANCE.getDelivery_Sha256();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__ON = eINSTANCE.getDelivery_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__BY = eINSTANCE.getDelivery_By();

		/**
		 * The meta object literal for the '<em><b>Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY__CHANNEL = eINSTANCE.getDelivery_Channel();

		/**
		 * The meta object literal for the '<em><b>Agreement</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__AGREEMENT = eINSTANCE.getDelivery_Agreement();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__FILE = eINSTANCE.getDelivery_File();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY__SUPERSEDES = eINSTANCE.getDelivery_Supersedes();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl <em>Questionnaire</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.QuestionnaireImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getQuestionnaire()
		 * @generated
		 */
		EClass QUESTIONNAIRE = eINSTANCE.getQuestionnaire();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTIONNAIRE__FROM = eINSTANCE.getQuestionnaire_From();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__RECEIVED_ON = eINSTANCE.getQuestionnaire_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Answer By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__ANSWER_BY = eINSTANCE.getQuestionnaire_AnswerBy();

		/**
		 * The meta object literal for the '<em><b>Returned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__RETURNED_ON = eINSTANCE.getQuestionnaire_ReturnedOn();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__FILE_NAME = eINSTANCE.getQuestionnaire_FileName();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__SHA256 = eINSTANCE.getQuestionnaire_Sha256();

		/**
		 * The meta object literal for the '<em><b>Sheet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTIONNAIRE__SHEET = eINSTANCE.getQuestionnaire_Sheet();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTIONNAIRE__QUESTIONS = eINSTANCE.getQuestionnaire_Questions();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.internal.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.internal.impl.QuestionImpl
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ROW = eINSTANCE.getQuestion_Row();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__NUMBER = eINSTANCE.getQuestion_Number();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__TEXT = eINSTANCE.getQuestion_Text();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ANSWER = eINSTANCE.getQuestion_Answer();

		/**
		 * The meta object literal for the '<em><b>Remark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__REMARK = eINSTANCE.getQuestion_Remark();

		/**
		 * The meta object literal for the '<em><b>Answer Cell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ANSWER_CELL = eINSTANCE.getQuestion_AnswerCell();

		/**
		 * The meta object literal for the '<em><b>Remark Cell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__REMARK_CELL = eINSTANCE.getQuestion_RemarkCell();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__CONTROL = eINSTANCE.getQuestion_Control();

		/**
		 * The meta object literal for the '<em><b>Earlier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__EARLIER = eINSTANCE.getQuestion_Earlier();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ANSWERED_BY = eINSTANCE.getQuestion_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ANSWERED_ON = eINSTANCE.getQuestion_AnsweredOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.SupplierStatus <em>Supplier Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.SupplierStatus
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplierStatus()
		 * @generated
		 */
		EEnum SUPPLIER_STATUS = eINSTANCE.getSupplierStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.Criticality <em>Criticality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.Criticality
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCriticality()
		 * @generated
		 */
		EEnum CRITICALITY = eINSTANCE.getCriticality();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.SolutionKind <em>Solution Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.SolutionKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSolutionKind()
		 * @generated
		 */
		EEnum SOLUTION_KIND = eINSTANCE.getSolutionKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.DataKind <em>Data Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.DataKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDataKind()
		 * @generated
		 */
		EEnum DATA_KIND = eINSTANCE.getDataKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.ProcessingRole <em>Processing Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.ProcessingRole
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getProcessingRole()
		 * @generated
		 */
		EEnum PROCESSING_ROLE = eINSTANCE.getProcessingRole();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.KeyHolder <em>Key Holder</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.KeyHolder
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getKeyHolder()
		 * @generated
		 */
		EEnum KEY_HOLDER = eINSTANCE.getKeyHolder();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.BreachReporter <em>Breach Reporter</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.BreachReporter
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getBreachReporter()
		 * @generated
		 */
		EEnum BREACH_REPORTER = eINSTANCE.getBreachReporter();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.LocationUse <em>Location Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.LocationUse
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getLocationUse()
		 * @generated
		 */
		EEnum LOCATION_USE = eINSTANCE.getLocationUse();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.TransferGround <em>Transfer Ground</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.TransferGround
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getTransferGround()
		 * @generated
		 */
		EEnum TRANSFER_GROUND = eINSTANCE.getTransferGround();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.Standing <em>Standing</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.Standing
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getStanding()
		 * @generated
		 */
		EEnum STANDING = eINSTANCE.getStanding();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.CertificateState <em>Certificate State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.CertificateState
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCertificateState()
		 * @generated
		 */
		EEnum CERTIFICATE_STATE = eINSTANCE.getCertificateState();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.IssueReason <em>Issue Reason</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.IssueReason
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getIssueReason()
		 * @generated
		 */
		EEnum ISSUE_REASON = eINSTANCE.getIssueReason();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.AuditKind <em>Audit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.AuditKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAuditKind()
		 * @generated
		 */
		EEnum AUDIT_KIND = eINSTANCE.getAuditKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.AuditClock <em>Audit Clock</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.AuditClock
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAuditClock()
		 * @generated
		 */
		EEnum AUDIT_CLOCK = eINSTANCE.getAuditClock();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.Accreditation <em>Accreditation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.Accreditation
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAccreditation()
		 * @generated
		 */
		EEnum ACCREDITATION = eINSTANCE.getAccreditation();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.Cluster <em>Cluster</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.Cluster
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCluster()
		 * @generated
		 */
		EEnum CLUSTER = eINSTANCE.getCluster();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.ReportKind <em>Report Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.ReportKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReportKind()
		 * @generated
		 */
		EEnum REPORT_KIND = eINSTANCE.getReportKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.ReportType <em>Report Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.ReportType
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getReportType()
		 * @generated
		 */
		EEnum REPORT_TYPE = eINSTANCE.getReportType();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.Opinion <em>Opinion</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.Opinion
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getOpinion()
		 * @generated
		 */
		EEnum OPINION = eINSTANCE.getOpinion();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.AgreementKind <em>Agreement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.AgreementKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAgreementKind()
		 * @generated
		 */
		EEnum AGREEMENT_KIND = eINSTANCE.getAgreementKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.AgreementForm <em>Agreement Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.AgreementForm
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getAgreementForm()
		 * @generated
		 */
		EEnum AGREEMENT_FORM = eINSTANCE.getAgreementForm();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.Renewal <em>Renewal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.Renewal
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getRenewal()
		 * @generated
		 */
		EEnum RENEWAL = eINSTANCE.getRenewal();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.PolicyStatus <em>Policy Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.PolicyStatus
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getPolicyStatus()
		 * @generated
		 */
		EEnum POLICY_STATUS = eINSTANCE.getPolicyStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.DemandKind <em>Demand Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.DemandKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDemandKind()
		 * @generated
		 */
		EEnum DEMAND_KIND = eINSTANCE.getDemandKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.SupplierChangeKind <em>Supplier Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.SupplierChangeKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getSupplierChangeKind()
		 * @generated
		 */
		EEnum SUPPLIER_CHANGE_KIND = eINSTANCE.getSupplierChangeKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.CountryGroupKind <em>Country Group Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.CountryGroupKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getCountryGroupKind()
		 * @generated
		 */
		EEnum COUNTRY_GROUP_KIND = eINSTANCE.getCountryGroupKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.assurance.DeliveryKind <em>Delivery Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.assurance.DeliveryKind
		 * @see org.waarborg.assurance.internal.impl.AssurancePackageImpl#getDeliveryKind()
		 * @generated
		 */
		EEnum DELIVERY_KIND = eINSTANCE.getDeliveryKind();

	}

} //AssurancePackage
