/**
 */
package org.waarborg.dossier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.waarborg.controlset.ControlsetPackage;

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
 * The base that every domain points into: the organisation, its people, scopes, assets, requirements, documents, evidence, measures, activities, exceptions, follow-up points and assessments. A dossier is a folder that its owner can read, compare, sign and keep without us.
 * <!-- end-model-doc -->
 * @see org.waarborg.dossier.DossierFactory
 * @model kind="package"
 * @generated
 */
public interface DossierPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "dossier"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:waarborg:dossier:1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "dossier"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DossierPackage eINSTANCE = org.waarborg.dossier.internal.impl.DossierPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.DossierImpl <em>Dossier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.DossierImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDossier()
	 * @generated
	 */
	int DOSSIER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FORMAT_VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__LANGUAGE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Domains Used</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__DOMAINS_USED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ORGANISATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ORGANISATIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__PEOPLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Role Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ROLE_ASSIGNMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Scopes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__SCOPES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ASSETS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__REQUIREMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Legal Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__LEGAL_FACTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__DOCUMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EVIDENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__MEASURES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ACTIVITIES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__EXEMPTIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__FOLLOW_UPS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__ASSESSMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Audience Profiles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__AUDIENCE_PROFILES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Muted Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER__MUTED_RULES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Dossier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSSIER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.NoteImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ElementImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NOTES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.OrganisationImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__REGISTRATION_NUMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KINDS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__PARENT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Country</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__COUNTRY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ADDRESS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Website</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__WEBSITE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__CONTACT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.PersonImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__PHONE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FUNCTION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORGANISATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Left On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__LEFT_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl <em>Role Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.RoleAssignmentImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRoleAssignment()
	 * @generated
	 */
	int ROLE_ASSIGNMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__PERSON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__ROLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__ROLE_TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__SCOPE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Deputy For</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__DEPUTY_FOR = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mandate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT__MANDATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Role Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Role Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ASSIGNMENT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ScopeImpl <em>Scope</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ScopeImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getScope()
	 * @generated
	 */
	int SCOPE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__STATEMENT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__ENTITIES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__LOCATIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__INTERFACES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__EXCLUSIONS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE__PARENT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Scope</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Scope</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ScopeExclusionImpl <em>Scope Exclusion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ScopeExclusionImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getScopeExclusion()
	 * @generated
	 */
	int SCOPE_EXCLUSION = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_EXCLUSION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_EXCLUSION__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_EXCLUSION__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Scope Exclusion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_EXCLUSION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Scope Exclusion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_EXCLUSION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.AssetImpl <em>Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.AssetImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAsset()
	 * @generated
	 */
	int ASSET = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__DESCRIPTION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CONFIDENTIALITY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Integrity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__INTEGRITY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Availability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__AVAILABILITY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Patient Safety</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PATIENT_SAFETY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Citizen Service Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__CITIZEN_SERVICE_NUMBER = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__SUPPLIER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Supplier Service</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__SUPPLIER_SERVICE = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PARENT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Lifecycle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__LIFECYCLE = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__FROM = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__UNTIL = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ADDRESS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.RequirementImpl <em>Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.RequirementImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRequirement()
	 * @generated
	 */
	int REQUIREMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__SOURCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__ARTICLE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__REFERENCE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__TEXT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__PARTY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Applies Because</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__APPLIES_BECAUSE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__FROM = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__UNTIL = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__REVIEW_ON = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__VERIFIED_ON = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.LegalFactImpl <em>Legal Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.LegalFactImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLegalFact()
	 * @generated
	 */
	int LEGAL_FACT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__DATE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__STATUS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__SOURCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__TEXT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reassess</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT__REASSESS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Legal Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Legal Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEGAL_FACT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.DocumentImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LOCATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__VERSIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__REVIEW_PERIOD = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NEXT_REVIEW = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SUPERSEDES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.DocumentVersionImpl <em>Document Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.DocumentVersionImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocumentVersion()
	 * @generated
	 */
	int DOCUMENT_VERSION = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__DATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__STATUS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__EFFECTIVE_FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Change Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__CHANGE_NOTE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION__APPROVALS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Document Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Document Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_VERSION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.EvidenceImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LOCATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SHA256 = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PERIOD_FROM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PERIOD_UNTIL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__VALID_FROM = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__VALID_UNTIL = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Collected By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__COLLECTED_BY = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Collected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__COLLECTED_ON = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Renews</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__RENEWS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.DateMoveImpl <em>Date Move</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.DateMoveImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDateMove()
	 * @generated
	 */
	int DATE_MOVE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE__FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE__TO = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Date Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Date Move</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATE_MOVE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.MeasureImpl <em>Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.MeasureImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getMeasure()
	 * @generated
	 */
	int MEASURE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DESCRIPTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__STATUS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Moves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__MOVES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DONE_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__DOCUMENTS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE__EVIDENCE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASURE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ActivityImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DESCRIPTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PERIOD = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>First Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FIRST_DUE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__WINDOW = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Occurrences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__OCCURRENCES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DOCUMENTS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.OccurrenceImpl <em>Occurrence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.OccurrenceImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getOccurrence()
	 * @generated
	 */
	int OCCURRENCE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__PLANNED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__DONE_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Done By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__DONE_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__RESULT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Population Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__POPULATION_CHECKED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Population Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__POPULATION_TOTAL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Population</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__POPULATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__EVIDENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Skipped Because</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE__SKIPPED_BECAUSE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Occurrence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Occurrence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OCCURRENCE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ReviewImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__OUTCOME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ExemptionImpl <em>Exemption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ExemptionImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getExemption()
	 * @generated
	 */
	int EXEMPTION = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__CONTROLS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__SUBJECTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Where</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__WHERE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__REASON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Compensating Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__COMPENSATING_MEASURES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Risk</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__RISK = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__ASKED_BY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__ASKED_ON = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Granted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__GRANTED_BY = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Granted In Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__GRANTED_IN_ROLE = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__GRANTED_ON = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__FROM = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__UNTIL = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__REVIEWS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__APPROVALS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Accepted Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__ACCEPTED_RULE = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Accepted Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION__ACCEPTED_OBJECT = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Exemption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Exemption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXEMPTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.FollowUpImpl <em>Follow Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.FollowUpImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getFollowUp()
	 * @generated
	 */
	int FOLLOW_UP = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__SOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reported Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__REPORTED_SEVERITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__REPORTED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reported By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__REPORTED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__SUBJECTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CONTROLS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CAUSE = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Action</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__ACTION = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__STATUS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__DUE = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Moves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__MOVES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__CLOSED_ON = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__PROOF = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Effectiveness Checked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__EFFECTIVENESS_CHECKED_BY = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Effectiveness Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__EFFECTIVENESS_CHECKED_ON = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Effectiveness</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__EFFECTIVENESS = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of operations of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.AssessmentImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CODE = ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TITLE = ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__OWNER = ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CLASSIFICATION = ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NOTES = ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CHECKLIST = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checklist Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CHECKLIST_VERSION = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__BY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CONCLUSION = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ANSWERS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.AnswerImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__POINT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__VALUE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__COMMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__EVIDENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ANSWERED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Answered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ANSWERED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.ApprovalImpl <em>Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.ApprovalImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getApproval()
	 * @generated
	 */
	int APPROVAL = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__PERSON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__PERSON_NAME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ROLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assignment</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ASSIGNMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__SUBJECT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__PROOF = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Signature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__SIGNATURE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__COMMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.AudienceProfileImpl <em>Audience Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.AudienceProfileImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAudienceProfile()
	 * @generated
	 */
	int AUDIENCE_PROFILE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE__AUDIENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Up To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE__UP_TO = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Withheld</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE__WITHHELD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Audience Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Audience Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIENCE_PROFILE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.internal.impl.MutedRuleImpl <em>Muted Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.internal.impl.MutedRuleImpl
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getMutedRule()
	 * @generated
	 */
	int MUTED_RULE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__RULE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__OBJECT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__SCOPE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Muted Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Muted Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTED_RULE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.OrganisationKind <em>Organisation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.OrganisationKind
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getOrganisationKind()
	 * @generated
	 */
	int ORGANISATION_KIND = 26;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.Role <em>Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.Role
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRole()
	 * @generated
	 */
	int ROLE = 27;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.AssetKind <em>Asset Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.AssetKind
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAssetKind()
	 * @generated
	 */
	int ASSET_KIND = 28;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.Level
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 29;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.Lifecycle <em>Lifecycle</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.Lifecycle
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLifecycle()
	 * @generated
	 */
	int LIFECYCLE = 30;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.RequirementKind <em>Requirement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.RequirementKind
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRequirementKind()
	 * @generated
	 */
	int REQUIREMENT_KIND = 31;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.LegalFactStatus <em>Legal Fact Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.LegalFactStatus
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLegalFactStatus()
	 * @generated
	 */
	int LEGAL_FACT_STATUS = 32;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.DocumentKind <em>Document Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.DocumentKind
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocumentKind()
	 * @generated
	 */
	int DOCUMENT_KIND = 33;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.DocumentStatus <em>Document Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.DocumentStatus
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocumentStatus()
	 * @generated
	 */
	int DOCUMENT_STATUS = 34;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.EvidenceKind
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 35;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.MeasureStatus <em>Measure Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.MeasureStatus
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getMeasureStatus()
	 * @generated
	 */
	int MEASURE_STATUS = 36;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.FollowUpSource <em>Follow Up Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.FollowUpSource
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getFollowUpSource()
	 * @generated
	 */
	int FOLLOW_UP_SOURCE = 37;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.FollowUpStatus <em>Follow Up Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.FollowUpStatus
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getFollowUpStatus()
	 * @generated
	 */
	int FOLLOW_UP_STATUS = 38;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.ApprovalKind <em>Approval Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.ApprovalKind
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getApprovalKind()
	 * @generated
	 */
	int APPROVAL_KIND = 39;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.Classification <em>Classification</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.Classification
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getClassification()
	 * @generated
	 */
	int CLASSIFICATION = 40;

	/**
	 * The meta object id for the '{@link org.waarborg.dossier.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.dossier.Audience
	 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 41;


	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Dossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dossier</em>'.
	 * @see org.waarborg.dossier.Dossier
	 * @generated
	 */
	EClass getDossier();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Dossier#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.waarborg.dossier.Dossier#getFormatVersion()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Dossier#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.waarborg.dossier.Dossier#getLanguage()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.dossier.Dossier#getDomainsUsed <em>Domains Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Domains Used</em>'.
	 * @see org.waarborg.dossier.Dossier#getDomainsUsed()
	 * @see #getDossier()
	 * @generated
	 */
	EAttribute getDossier_DomainsUsed();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Dossier#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.waarborg.dossier.Dossier#getOrganisation()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Organisation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getOrganisations <em>Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Organisations</em>'.
	 * @see org.waarborg.dossier.Dossier#getOrganisations()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Organisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.waarborg.dossier.Dossier#getPeople()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_People();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getRoleAssignments <em>Role Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Role Assignments</em>'.
	 * @see org.waarborg.dossier.Dossier#getRoleAssignments()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_RoleAssignments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getScopes <em>Scopes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scopes</em>'.
	 * @see org.waarborg.dossier.Dossier#getScopes()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Scopes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assets</em>'.
	 * @see org.waarborg.dossier.Dossier#getAssets()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Assets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.waarborg.dossier.Dossier#getRequirements()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Requirements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getLegalFacts <em>Legal Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Legal Facts</em>'.
	 * @see org.waarborg.dossier.Dossier#getLegalFacts()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_LegalFacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.waarborg.dossier.Dossier#getDocuments()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.waarborg.dossier.Dossier#getEvidence()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.waarborg.dossier.Dossier#getMeasures()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.waarborg.dossier.Dossier#getActivities()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getExemptions <em>Exemptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exemptions</em>'.
	 * @see org.waarborg.dossier.Dossier#getExemptions()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Exemptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see org.waarborg.dossier.Dossier#getFollowUps()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_FollowUps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.waarborg.dossier.Dossier#getAssessments()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getAudienceProfiles <em>Audience Profiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Audience Profiles</em>'.
	 * @see org.waarborg.dossier.Dossier#getAudienceProfiles()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_AudienceProfiles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Dossier#getMutedRules <em>Muted Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Muted Rules</em>'.
	 * @see org.waarborg.dossier.Dossier#getMutedRules()
	 * @see #getDossier()
	 * @generated
	 */
	EReference getDossier_MutedRules();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.waarborg.dossier.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waarborg.dossier.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.waarborg.dossier.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Note#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.dossier.Note#getOn()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Note#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.dossier.Note#getClassification()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Classification();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.waarborg.dossier.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Element#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.dossier.Element#getCode()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Element#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.dossier.Element#getTitle()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Title();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Element#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.waarborg.dossier.Element#getOwner()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Element#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.dossier.Element#getClassification()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Classification();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Element#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.waarborg.dossier.Element#getNotes()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Notes();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.waarborg.dossier.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Organisation#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.waarborg.dossier.Organisation#getName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Organisation#getRegistrationNumber <em>Registration Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration Number</em>'.
	 * @see org.waarborg.dossier.Organisation#getRegistrationNumber()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_RegistrationNumber();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.dossier.Organisation#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.waarborg.dossier.Organisation#getKinds()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Kinds();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Organisation#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.waarborg.dossier.Organisation#getParent()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Organisation#getCountry <em>Country</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Country</em>'.
	 * @see org.waarborg.dossier.Organisation#getCountry()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Country();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Organisation#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.waarborg.dossier.Organisation#getAddress()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Organisation#getWebsite <em>Website</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Website</em>'.
	 * @see org.waarborg.dossier.Organisation#getWebsite()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Website();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Organisation#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.waarborg.dossier.Organisation#getContact()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Contact();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.waarborg.dossier.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.waarborg.dossier.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Person#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.waarborg.dossier.Person#getEmail()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Person#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.waarborg.dossier.Person#getPhone()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Phone();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Person#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.waarborg.dossier.Person#getFunction()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Function();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Person#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organisation</em>'.
	 * @see org.waarborg.dossier.Person#getOrganisation()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Person#getLeftOn <em>Left On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left On</em>'.
	 * @see org.waarborg.dossier.Person#getLeftOn()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_LeftOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.RoleAssignment <em>Role Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Assignment</em>'.
	 * @see org.waarborg.dossier.RoleAssignment
	 * @generated
	 */
	EClass getRoleAssignment();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.RoleAssignment#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getPerson()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.RoleAssignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getRole()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_Role();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.RoleAssignment#getRoleTitle <em>Role Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Role Title</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getRoleTitle()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_RoleTitle();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.RoleAssignment#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getScope()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.RoleAssignment#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getFrom()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.RoleAssignment#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getUntil()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EAttribute getRoleAssignment_Until();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.RoleAssignment#getDeputyFor <em>Deputy For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Deputy For</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getDeputyFor()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_DeputyFor();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.RoleAssignment#getMandate <em>Mandate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mandate</em>'.
	 * @see org.waarborg.dossier.RoleAssignment#getMandate()
	 * @see #getRoleAssignment()
	 * @generated
	 */
	EReference getRoleAssignment_Mandate();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Scope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scope</em>'.
	 * @see org.waarborg.dossier.Scope
	 * @generated
	 */
	EClass getScope();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Scope#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statement</em>'.
	 * @see org.waarborg.dossier.Scope#getStatement()
	 * @see #getScope()
	 * @generated
	 */
	EReference getScope_Statement();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Scope#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Entities</em>'.
	 * @see org.waarborg.dossier.Scope#getEntities()
	 * @see #getScope()
	 * @generated
	 */
	EReference getScope_Entities();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Scope#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Locations</em>'.
	 * @see org.waarborg.dossier.Scope#getLocations()
	 * @see #getScope()
	 * @generated
	 */
	EReference getScope_Locations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Scope#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.waarborg.dossier.Scope#getInterfaces()
	 * @see #getScope()
	 * @generated
	 */
	EReference getScope_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Scope#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusions</em>'.
	 * @see org.waarborg.dossier.Scope#getExclusions()
	 * @see #getScope()
	 * @generated
	 */
	EReference getScope_Exclusions();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Scope#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.waarborg.dossier.Scope#getParent()
	 * @see #getScope()
	 * @generated
	 */
	EReference getScope_Parent();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.ScopeExclusion <em>Scope Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scope Exclusion</em>'.
	 * @see org.waarborg.dossier.ScopeExclusion
	 * @generated
	 */
	EClass getScopeExclusion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.ScopeExclusion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.dossier.ScopeExclusion#getText()
	 * @see #getScopeExclusion()
	 * @generated
	 */
	EReference getScopeExclusion_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.ScopeExclusion#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reason</em>'.
	 * @see org.waarborg.dossier.ScopeExclusion#getReason()
	 * @see #getScopeExclusion()
	 * @generated
	 */
	EReference getScopeExclusion_Reason();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Asset</em>'.
	 * @see org.waarborg.dossier.Asset
	 * @generated
	 */
	EClass getAsset();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.dossier.Asset#getKind()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Asset#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Description</em>'.
	 * @see org.waarborg.dossier.Asset#getDescription()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.waarborg.dossier.Asset#getConfidentiality()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getIntegrity <em>Integrity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Integrity</em>'.
	 * @see org.waarborg.dossier.Asset#getIntegrity()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Integrity();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getAvailability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Availability</em>'.
	 * @see org.waarborg.dossier.Asset#getAvailability()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Availability();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getPatientSafety <em>Patient Safety</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Patient Safety</em>'.
	 * @see org.waarborg.dossier.Asset#getPatientSafety()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_PatientSafety();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getCitizenServiceNumber <em>Citizen Service Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citizen Service Number</em>'.
	 * @see org.waarborg.dossier.Asset#getCitizenServiceNumber()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_CitizenServiceNumber();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Asset#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supplier</em>'.
	 * @see org.waarborg.dossier.Asset#getSupplier()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Supplier();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getSupplierService <em>Supplier Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supplier Service</em>'.
	 * @see org.waarborg.dossier.Asset#getSupplierService()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_SupplierService();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Asset#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.waarborg.dossier.Asset#getParent()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getLifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lifecycle</em>'.
	 * @see org.waarborg.dossier.Asset#getLifecycle()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Lifecycle();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.dossier.Asset#getFrom()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.dossier.Asset#getUntil()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Asset#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.waarborg.dossier.Asset#getAddress()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Address();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Requirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement</em>'.
	 * @see org.waarborg.dossier.Requirement
	 * @generated
	 */
	EClass getRequirement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.dossier.Requirement#getKind()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.dossier.Requirement#getSource()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.waarborg.dossier.Requirement#getArticle()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.waarborg.dossier.Requirement#getReference()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Reference();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Requirement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.dossier.Requirement#getText()
	 * @see #getRequirement()
	 * @generated
	 */
	EReference getRequirement_Text();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Requirement#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.waarborg.dossier.Requirement#getParty()
	 * @see #getRequirement()
	 * @generated
	 */
	EReference getRequirement_Party();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Requirement#getAppliesBecause <em>Applies Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Applies Because</em>'.
	 * @see org.waarborg.dossier.Requirement#getAppliesBecause()
	 * @see #getRequirement()
	 * @generated
	 */
	EReference getRequirement_AppliesBecause();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.dossier.Requirement#getFrom()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.dossier.Requirement#getUntil()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.waarborg.dossier.Requirement#getReviewOn()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Requirement#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.waarborg.dossier.Requirement#getVerifiedOn()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_VerifiedOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.LegalFact <em>Legal Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Legal Fact</em>'.
	 * @see org.waarborg.dossier.LegalFact
	 * @generated
	 */
	EClass getLegalFact();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.LegalFact#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.waarborg.dossier.LegalFact#getDate()
	 * @see #getLegalFact()
	 * @generated
	 */
	EAttribute getLegalFact_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.LegalFact#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.dossier.LegalFact#getStatus()
	 * @see #getLegalFact()
	 * @generated
	 */
	EAttribute getLegalFact_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.LegalFact#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.dossier.LegalFact#getSource()
	 * @see #getLegalFact()
	 * @generated
	 */
	EAttribute getLegalFact_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.LegalFact#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.dossier.LegalFact#getText()
	 * @see #getLegalFact()
	 * @generated
	 */
	EReference getLegalFact_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.LegalFact#getReassess <em>Reassess</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reassess</em>'.
	 * @see org.waarborg.dossier.LegalFact#getReassess()
	 * @see #getLegalFact()
	 * @generated
	 */
	EReference getLegalFact_Reassess();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.waarborg.dossier.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Document#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.dossier.Document#getKind()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Document#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.waarborg.dossier.Document#getLocation()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Location();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Document#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.waarborg.dossier.Document#getVersions()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Versions();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Document#getReviewPeriod <em>Review Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Period</em>'.
	 * @see org.waarborg.dossier.Document#getReviewPeriod()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_ReviewPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Document#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.dossier.Document#getNextReview()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_NextReview();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Document#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supersedes</em>'.
	 * @see org.waarborg.dossier.Document#getSupersedes()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Supersedes();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.DocumentVersion <em>Document Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document Version</em>'.
	 * @see org.waarborg.dossier.DocumentVersion
	 * @generated
	 */
	EClass getDocumentVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DocumentVersion#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getVersion()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DocumentVersion#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getDate()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DocumentVersion#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getStatus()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DocumentVersion#getEffectiveFrom <em>Effective From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective From</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getEffectiveFrom()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_EffectiveFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DocumentVersion#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getSha256()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DocumentVersion#getChangeNote <em>Change Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change Note</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getChangeNote()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EAttribute getDocumentVersion_ChangeNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.DocumentVersion#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.waarborg.dossier.DocumentVersion#getApprovals()
	 * @see #getDocumentVersion()
	 * @generated
	 */
	EReference getDocumentVersion_Approvals();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.waarborg.dossier.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.dossier.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.waarborg.dossier.Evidence#getLocation()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.dossier.Evidence#getSha256()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getPeriodFrom <em>Period From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period From</em>'.
	 * @see org.waarborg.dossier.Evidence#getPeriodFrom()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_PeriodFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getPeriodUntil <em>Period Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Until</em>'.
	 * @see org.waarborg.dossier.Evidence#getPeriodUntil()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_PeriodUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.waarborg.dossier.Evidence#getValidFrom()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.waarborg.dossier.Evidence#getValidUntil()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_ValidUntil();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Evidence#getCollectedBy <em>Collected By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Collected By</em>'.
	 * @see org.waarborg.dossier.Evidence#getCollectedBy()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_CollectedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Evidence#getCollectedOn <em>Collected On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected On</em>'.
	 * @see org.waarborg.dossier.Evidence#getCollectedOn()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_CollectedOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Evidence#getRenews <em>Renews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Renews</em>'.
	 * @see org.waarborg.dossier.Evidence#getRenews()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Renews();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.DateMove <em>Date Move</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Date Move</em>'.
	 * @see org.waarborg.dossier.DateMove
	 * @generated
	 */
	EClass getDateMove();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DateMove#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.dossier.DateMove#getFrom()
	 * @see #getDateMove()
	 * @generated
	 */
	EAttribute getDateMove_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DateMove#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.waarborg.dossier.DateMove#getTo()
	 * @see #getDateMove()
	 * @generated
	 */
	EAttribute getDateMove_To();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DateMove#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.dossier.DateMove#getOn()
	 * @see #getDateMove()
	 * @generated
	 */
	EAttribute getDateMove_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.DateMove#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.dossier.DateMove#getBy()
	 * @see #getDateMove()
	 * @generated
	 */
	EReference getDateMove_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.DateMove#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.waarborg.dossier.DateMove#getReason()
	 * @see #getDateMove()
	 * @generated
	 */
	EAttribute getDateMove_Reason();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Measure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measure</em>'.
	 * @see org.waarborg.dossier.Measure
	 * @generated
	 */
	EClass getMeasure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Measure#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Description</em>'.
	 * @see org.waarborg.dossier.Measure#getDescription()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Measure#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.dossier.Measure#getStatus()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Measure#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.waarborg.dossier.Measure#getDue()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_Due();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Measure#getMoves <em>Moves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moves</em>'.
	 * @see org.waarborg.dossier.Measure#getMoves()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Moves();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Measure#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.waarborg.dossier.Measure#getDoneOn()
	 * @see #getMeasure()
	 * @generated
	 */
	EAttribute getMeasure_DoneOn();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Measure#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.waarborg.dossier.Measure#getDocuments()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Documents();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Measure#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waarborg.dossier.Measure#getEvidence()
	 * @see #getMeasure()
	 * @generated
	 */
	EReference getMeasure_Evidence();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.waarborg.dossier.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Activity#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Description</em>'.
	 * @see org.waarborg.dossier.Activity#getDescription()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Activity#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.waarborg.dossier.Activity#getPeriod()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Activity#getFirstDue <em>First Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Due</em>'.
	 * @see org.waarborg.dossier.Activity#getFirstDue()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_FirstDue();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Activity#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.waarborg.dossier.Activity#getWindow()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Window();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Activity#getOccurrences <em>Occurrences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Occurrences</em>'.
	 * @see org.waarborg.dossier.Activity#getOccurrences()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Occurrences();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Activity#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.waarborg.dossier.Activity#getDocuments()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Documents();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Occurrence <em>Occurrence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Occurrence</em>'.
	 * @see org.waarborg.dossier.Occurrence
	 * @generated
	 */
	EClass getOccurrence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Occurrence#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.waarborg.dossier.Occurrence#getPlanned()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Occurrence#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.waarborg.dossier.Occurrence#getDoneOn()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_DoneOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Occurrence#getDoneBy <em>Done By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Done By</em>'.
	 * @see org.waarborg.dossier.Occurrence#getDoneBy()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_DoneBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Occurrence#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Result</em>'.
	 * @see org.waarborg.dossier.Occurrence#getResult()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Occurrence#getPopulationChecked <em>Population Checked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Checked</em>'.
	 * @see org.waarborg.dossier.Occurrence#getPopulationChecked()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_PopulationChecked();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Occurrence#getPopulationTotal <em>Population Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Population Total</em>'.
	 * @see org.waarborg.dossier.Occurrence#getPopulationTotal()
	 * @see #getOccurrence()
	 * @generated
	 */
	EAttribute getOccurrence_PopulationTotal();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Occurrence#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Population</em>'.
	 * @see org.waarborg.dossier.Occurrence#getPopulation()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_Population();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Occurrence#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waarborg.dossier.Occurrence#getEvidence()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Occurrence#getSkippedBecause <em>Skipped Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skipped Because</em>'.
	 * @see org.waarborg.dossier.Occurrence#getSkippedBecause()
	 * @see #getOccurrence()
	 * @generated
	 */
	EReference getOccurrence_SkippedBecause();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.waarborg.dossier.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Review#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.dossier.Review#getOn()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Review#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.dossier.Review#getBy()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Review#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcome</em>'.
	 * @see org.waarborg.dossier.Review#getOutcome()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Review#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next</em>'.
	 * @see org.waarborg.dossier.Review#getNext()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Next();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Exemption <em>Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exemption</em>'.
	 * @see org.waarborg.dossier.Exemption
	 * @generated
	 */
	EClass getExemption();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.dossier.Exemption#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Controls</em>'.
	 * @see org.waarborg.dossier.Exemption#getControls()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_Controls();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Exemption#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Subjects</em>'.
	 * @see org.waarborg.dossier.Exemption#getSubjects()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_Subjects();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Exemption#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Where</em>'.
	 * @see org.waarborg.dossier.Exemption#getWhere()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_Where();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Exemption#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reason</em>'.
	 * @see org.waarborg.dossier.Exemption#getReason()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_Reason();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Exemption#getCompensatingMeasures <em>Compensating Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Compensating Measures</em>'.
	 * @see org.waarborg.dossier.Exemption#getCompensatingMeasures()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_CompensatingMeasures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Exemption#getRisk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risk</em>'.
	 * @see org.waarborg.dossier.Exemption#getRisk()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_Risk();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Exemption#getAskedBy <em>Asked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked By</em>'.
	 * @see org.waarborg.dossier.Exemption#getAskedBy()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_AskedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getAskedOn <em>Asked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked On</em>'.
	 * @see org.waarborg.dossier.Exemption#getAskedOn()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_AskedOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Exemption#getGrantedBy <em>Granted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Granted By</em>'.
	 * @see org.waarborg.dossier.Exemption#getGrantedBy()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_GrantedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getGrantedInRole <em>Granted In Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted In Role</em>'.
	 * @see org.waarborg.dossier.Exemption#getGrantedInRole()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_GrantedInRole();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getGrantedOn <em>Granted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted On</em>'.
	 * @see org.waarborg.dossier.Exemption#getGrantedOn()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_GrantedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.dossier.Exemption#getFrom()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.dossier.Exemption#getUntil()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_Until();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Exemption#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.waarborg.dossier.Exemption#getReviews()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Exemption#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.waarborg.dossier.Exemption#getApprovals()
	 * @see #getExemption()
	 * @generated
	 */
	EReference getExemption_Approvals();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getAcceptedRule <em>Accepted Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted Rule</em>'.
	 * @see org.waarborg.dossier.Exemption#getAcceptedRule()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_AcceptedRule();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Exemption#getAcceptedObject <em>Accepted Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted Object</em>'.
	 * @see org.waarborg.dossier.Exemption#getAcceptedObject()
	 * @see #getExemption()
	 * @generated
	 */
	EAttribute getExemption_AcceptedObject();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.FollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up</em>'.
	 * @see org.waarborg.dossier.FollowUp
	 * @generated
	 */
	EClass getFollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.dossier.FollowUp#getSource()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getReportedSeverity <em>Reported Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported Severity</em>'.
	 * @see org.waarborg.dossier.FollowUp#getReportedSeverity()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_ReportedSeverity();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getReportedOn <em>Reported On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported On</em>'.
	 * @see org.waarborg.dossier.FollowUp#getReportedOn()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_ReportedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getReportedBy <em>Reported By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported By</em>'.
	 * @see org.waarborg.dossier.FollowUp#getReportedBy()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_ReportedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.FollowUp#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Subjects</em>'.
	 * @see org.waarborg.dossier.FollowUp#getSubjects()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Subjects();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.dossier.FollowUp#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Controls</em>'.
	 * @see org.waarborg.dossier.FollowUp#getControls()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Controls();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.FollowUp#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cause</em>'.
	 * @see org.waarborg.dossier.FollowUp#getCause()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Cause();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.FollowUp#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Action</em>'.
	 * @see org.waarborg.dossier.FollowUp#getAction()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.dossier.FollowUp#getStatus()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.waarborg.dossier.FollowUp#getDue()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Due();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.FollowUp#getMoves <em>Moves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moves</em>'.
	 * @see org.waarborg.dossier.FollowUp#getMoves()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Moves();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.waarborg.dossier.FollowUp#getClosedOn()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_ClosedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.FollowUp#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Proof</em>'.
	 * @see org.waarborg.dossier.FollowUp#getProof()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Proof();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.FollowUp#getEffectivenessCheckedBy <em>Effectiveness Checked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Effectiveness Checked By</em>'.
	 * @see org.waarborg.dossier.FollowUp#getEffectivenessCheckedBy()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_EffectivenessCheckedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.FollowUp#getEffectivenessCheckedOn <em>Effectiveness Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effectiveness Checked On</em>'.
	 * @see org.waarborg.dossier.FollowUp#getEffectivenessCheckedOn()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_EffectivenessCheckedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.FollowUp#getEffectiveness <em>Effectiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effectiveness</em>'.
	 * @see org.waarborg.dossier.FollowUp#getEffectiveness()
	 * @see #getFollowUp()
	 * @generated
	 */
	EReference getFollowUp_Effectiveness();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.waarborg.dossier.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Assessment#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.waarborg.dossier.Assessment#getSubject()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Assessment#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist</em>'.
	 * @see org.waarborg.dossier.Assessment#getChecklist()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Checklist();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Assessment#getChecklistVersion <em>Checklist Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist Version</em>'.
	 * @see org.waarborg.dossier.Assessment#getChecklistVersion()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_ChecklistVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Assessment#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.dossier.Assessment#getOn()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Assessment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.dossier.Assessment#getBy()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Assessment#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conclusion</em>'.
	 * @see org.waarborg.dossier.Assessment#getConclusion()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Conclusion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Assessment#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.waarborg.dossier.Assessment#getAnswers()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Answers();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.waarborg.dossier.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Answer#getPoint <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Point</em>'.
	 * @see org.waarborg.dossier.Answer#getPoint()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Point();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Answer#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.waarborg.dossier.Answer#getValue()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Value();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.Answer#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comment</em>'.
	 * @see org.waarborg.dossier.Answer#getComment()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Comment();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.dossier.Answer#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waarborg.dossier.Answer#getEvidence()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Evidence();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Answer#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Answered By</em>'.
	 * @see org.waarborg.dossier.Answer#getAnsweredBy()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_AnsweredBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Answer#getAnsweredOn <em>Answered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered On</em>'.
	 * @see org.waarborg.dossier.Answer#getAnsweredOn()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_AnsweredOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval</em>'.
	 * @see org.waarborg.dossier.Approval
	 * @generated
	 */
	EClass getApproval();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Approval#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.waarborg.dossier.Approval#getPerson()
	 * @see #getApproval()
	 * @generated
	 */
	EReference getApproval_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getPersonName <em>Person Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Person Name</em>'.
	 * @see org.waarborg.dossier.Approval#getPersonName()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_PersonName();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.waarborg.dossier.Approval#getRole()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Role();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Approval#getAssignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assignment</em>'.
	 * @see org.waarborg.dossier.Approval#getAssignment()
	 * @see #getApproval()
	 * @generated
	 */
	EReference getApproval_Assignment();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.dossier.Approval#getOn()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.waarborg.dossier.Approval#getSubject()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.dossier.Approval#getSha256()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.dossier.Approval#getKind()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.Approval#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Proof</em>'.
	 * @see org.waarborg.dossier.Approval#getProof()
	 * @see #getApproval()
	 * @generated
	 */
	EReference getApproval_Proof();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getSignature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature</em>'.
	 * @see org.waarborg.dossier.Approval#getSignature()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Signature();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.Approval#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.waarborg.dossier.Approval#getComment()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Comment();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.AudienceProfile <em>Audience Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Audience Profile</em>'.
	 * @see org.waarborg.dossier.AudienceProfile
	 * @generated
	 */
	EClass getAudienceProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.dossier.AudienceProfile#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.dossier.AudienceProfile#getTitle()
	 * @see #getAudienceProfile()
	 * @generated
	 */
	EReference getAudienceProfile_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.AudienceProfile#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.waarborg.dossier.AudienceProfile#getAudience()
	 * @see #getAudienceProfile()
	 * @generated
	 */
	EAttribute getAudienceProfile_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.AudienceProfile#getUpTo <em>Up To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Up To</em>'.
	 * @see org.waarborg.dossier.AudienceProfile#getUpTo()
	 * @see #getAudienceProfile()
	 * @generated
	 */
	EAttribute getAudienceProfile_UpTo();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.dossier.AudienceProfile#getWithheld <em>Withheld</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Withheld</em>'.
	 * @see org.waarborg.dossier.AudienceProfile#getWithheld()
	 * @see #getAudienceProfile()
	 * @generated
	 */
	EAttribute getAudienceProfile_Withheld();

	/**
	 * Returns the meta object for class '{@link org.waarborg.dossier.MutedRule <em>Muted Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Muted Rule</em>'.
	 * @see org.waarborg.dossier.MutedRule
	 * @generated
	 */
	EClass getMutedRule();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.MutedRule#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.waarborg.dossier.MutedRule#getRule()
	 * @see #getMutedRule()
	 * @generated
	 */
	EAttribute getMutedRule_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.MutedRule#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object</em>'.
	 * @see org.waarborg.dossier.MutedRule#getObject()
	 * @see #getMutedRule()
	 * @generated
	 */
	EAttribute getMutedRule_Object();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.MutedRule#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope</em>'.
	 * @see org.waarborg.dossier.MutedRule#getScope()
	 * @see #getMutedRule()
	 * @generated
	 */
	EReference getMutedRule_Scope();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.dossier.MutedRule#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.dossier.MutedRule#getBy()
	 * @see #getMutedRule()
	 * @generated
	 */
	EReference getMutedRule_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.MutedRule#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.dossier.MutedRule#getOn()
	 * @see #getMutedRule()
	 * @generated
	 */
	EAttribute getMutedRule_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.dossier.MutedRule#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.waarborg.dossier.MutedRule#getReason()
	 * @see #getMutedRule()
	 * @generated
	 */
	EAttribute getMutedRule_Reason();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.OrganisationKind <em>Organisation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Kind</em>'.
	 * @see org.waarborg.dossier.OrganisationKind
	 * @generated
	 */
	EEnum getOrganisationKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.Role <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Role</em>'.
	 * @see org.waarborg.dossier.Role
	 * @generated
	 */
	EEnum getRole();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.AssetKind <em>Asset Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Asset Kind</em>'.
	 * @see org.waarborg.dossier.AssetKind
	 * @generated
	 */
	EEnum getAssetKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.waarborg.dossier.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.Lifecycle <em>Lifecycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lifecycle</em>'.
	 * @see org.waarborg.dossier.Lifecycle
	 * @generated
	 */
	EEnum getLifecycle();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.RequirementKind <em>Requirement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement Kind</em>'.
	 * @see org.waarborg.dossier.RequirementKind
	 * @generated
	 */
	EEnum getRequirementKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.LegalFactStatus <em>Legal Fact Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Legal Fact Status</em>'.
	 * @see org.waarborg.dossier.LegalFactStatus
	 * @generated
	 */
	EEnum getLegalFactStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.DocumentKind <em>Document Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Kind</em>'.
	 * @see org.waarborg.dossier.DocumentKind
	 * @generated
	 */
	EEnum getDocumentKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.DocumentStatus <em>Document Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Status</em>'.
	 * @see org.waarborg.dossier.DocumentStatus
	 * @generated
	 */
	EEnum getDocumentStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.waarborg.dossier.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.MeasureStatus <em>Measure Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure Status</em>'.
	 * @see org.waarborg.dossier.MeasureStatus
	 * @generated
	 */
	EEnum getMeasureStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.FollowUpSource <em>Follow Up Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Follow Up Source</em>'.
	 * @see org.waarborg.dossier.FollowUpSource
	 * @generated
	 */
	EEnum getFollowUpSource();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.FollowUpStatus <em>Follow Up Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Follow Up Status</em>'.
	 * @see org.waarborg.dossier.FollowUpStatus
	 * @generated
	 */
	EEnum getFollowUpStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.ApprovalKind <em>Approval Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Approval Kind</em>'.
	 * @see org.waarborg.dossier.ApprovalKind
	 * @generated
	 */
	EEnum getApprovalKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.Classification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Classification</em>'.
	 * @see org.waarborg.dossier.Classification
	 * @generated
	 */
	EEnum getClassification();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.dossier.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.waarborg.dossier.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	DossierFactory getDossierFactory();

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
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.DossierImpl <em>Dossier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.DossierImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDossier()
		 * @generated
		 */
		EClass DOSSIER = eINSTANCE.getDossier();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__FORMAT_VERSION = eINSTANCE.getDossier_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__LANGUAGE = eINSTANCE.getDossier_Language();

		/**
		 * The meta object literal for the '<em><b>Domains Used</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSSIER__DOMAINS_USED = eINSTANCE.getDossier_DomainsUsed();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ORGANISATION = eINSTANCE.getDossier_Organisation();

		/**
		 * The meta object literal for the '<em><b>Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ORGANISATIONS = eINSTANCE.getDossier_Organisations();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__PEOPLE = eINSTANCE.getDossier_People();

		/**
		 * The meta object literal for the '<em><b>Role Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ROLE_ASSIGNMENTS = eINSTANCE.getDossier_RoleAssignments();

		/**
		 * The meta object literal for the '<em><b>Scopes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__SCOPES = eINSTANCE.getDossier_Scopes();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ASSETS = eINSTANCE.getDossier_Assets();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__REQUIREMENTS = eINSTANCE.getDossier_Requirements();

		/**
		 * The meta object literal for the '<em><b>Legal Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__LEGAL_FACTS = eINSTANCE.getDossier_LegalFacts();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__DOCUMENTS = eINSTANCE.getDossier_Documents();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__EVIDENCE = eINSTANCE.getDossier_Evidence();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__MEASURES = eINSTANCE.getDossier_Measures();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ACTIVITIES = eINSTANCE.getDossier_Activities();

		/**
		 * The meta object literal for the '<em><b>Exemptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__EXEMPTIONS = eINSTANCE.getDossier_Exemptions();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__FOLLOW_UPS = eINSTANCE.getDossier_FollowUps();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__ASSESSMENTS = eINSTANCE.getDossier_Assessments();

		/**
		 * The meta object literal for the '<em><b>Audience Profiles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__AUDIENCE_PROFILES = eINSTANCE.getDossier_AudienceProfiles();

		/**
		 * The meta object literal for the '<em><b>Muted Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSSIER__MUTED_RULES = eINSTANCE.getDossier_MutedRules();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.NoteImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__ON = eINSTANCE.getNote_On();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__CLASSIFICATION = eINSTANCE.getNote_Classification();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ElementImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__CODE = eINSTANCE.getElement_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__TITLE = eINSTANCE.getElement_Title();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__OWNER = eINSTANCE.getElement_Owner();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__CLASSIFICATION = eINSTANCE.getElement_Classification();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__NOTES = eINSTANCE.getElement_Notes();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.OrganisationImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__NAME = eINSTANCE.getOrganisation_Name();

		/**
		 * The meta object literal for the '<em><b>Registration Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__REGISTRATION_NUMBER = eINSTANCE.getOrganisation_RegistrationNumber();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__KINDS = eINSTANCE.getOrganisation_Kinds();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__PARENT = eINSTANCE.getOrganisation_Parent();

		/**
		 * The meta object literal for the '<em><b>Country</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__COUNTRY = eINSTANCE.getOrganisation_Country();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__ADDRESS = eINSTANCE.getOrganisation_Address();

		/**
		 * The meta object literal for the '<em><b>Website</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__WEBSITE = eINSTANCE.getOrganisation_Website();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__CONTACT = eINSTANCE.getOrganisation_Contact();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.PersonImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EMAIL = eINSTANCE.getPerson_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__PHONE = eINSTANCE.getPerson_Phone();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FUNCTION = eINSTANCE.getPerson_Function();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__ORGANISATION = eINSTANCE.getPerson_Organisation();

		/**
		 * The meta object literal for the '<em><b>Left On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__LEFT_ON = eINSTANCE.getPerson_LeftOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl <em>Role Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.RoleAssignmentImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRoleAssignment()
		 * @generated
		 */
		EClass ROLE_ASSIGNMENT = eINSTANCE.getRoleAssignment();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__PERSON = eINSTANCE.getRoleAssignment_Person();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__ROLE = eINSTANCE.getRoleAssignment_Role();

		/**
		 * The meta object literal for the '<em><b>Role Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__ROLE_TITLE = eINSTANCE.getRoleAssignment_RoleTitle();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__SCOPE = eINSTANCE.getRoleAssignment_Scope();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__FROM = eINSTANCE.getRoleAssignment_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ASSIGNMENT__UNTIL = eINSTANCE.getRoleAssignment_Until();

		/**
		 * The meta object literal for the '<em><b>Deputy For</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__DEPUTY_FOR = eINSTANCE.getRoleAssignment_DeputyFor();

		/**
		 * The meta object literal for the '<em><b>Mandate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ASSIGNMENT__MANDATE = eINSTANCE.getRoleAssignment_Mandate();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ScopeImpl <em>Scope</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ScopeImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getScope()
		 * @generated
		 */
		EClass SCOPE = eINSTANCE.getScope();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE__STATEMENT = eINSTANCE.getScope_Statement();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE__ENTITIES = eINSTANCE.getScope_Entities();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE__LOCATIONS = eINSTANCE.getScope_Locations();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE__INTERFACES = eINSTANCE.getScope_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE__EXCLUSIONS = eINSTANCE.getScope_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE__PARENT = eINSTANCE.getScope_Parent();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ScopeExclusionImpl <em>Scope Exclusion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ScopeExclusionImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getScopeExclusion()
		 * @generated
		 */
		EClass SCOPE_EXCLUSION = eINSTANCE.getScopeExclusion();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE_EXCLUSION__TEXT = eINSTANCE.getScopeExclusion_Text();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCOPE_EXCLUSION__REASON = eINSTANCE.getScopeExclusion_Reason();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.AssetImpl <em>Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.AssetImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAsset()
		 * @generated
		 */
		EClass ASSET = eINSTANCE.getAsset();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__KIND = eINSTANCE.getAsset_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__DESCRIPTION = eINSTANCE.getAsset_Description();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__CONFIDENTIALITY = eINSTANCE.getAsset_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Integrity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__INTEGRITY = eINSTANCE.getAsset_Integrity();

		/**
		 * The meta object literal for the '<em><b>Availability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__AVAILABILITY = eINSTANCE.getAsset_Availability();

		/**
		 * The meta object literal for the '<em><b>Patient Safety</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__PATIENT_SAFETY = eINSTANCE.getAsset_PatientSafety();

		/**
		 * The meta object literal for the '<em><b>Citizen Service Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__CITIZEN_SERVICE_NUMBER = eINSTANCE.getAsset_CitizenServiceNumber();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__SUPPLIER = eINSTANCE.getAsset_Supplier();

		/**
		 * The meta object literal for the '<em><b>Supplier Service</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__SUPPLIER_SERVICE = eINSTANCE.getAsset_SupplierService();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__PARENT = eINSTANCE.getAsset_Parent();

		/**
		 * The meta object literal for the '<em><b>Lifecycle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__LIFECYCLE = eINSTANCE.getAsset_Lifecycle();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__FROM = eINSTANCE.getAsset_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__UNTIL = eINSTANCE.getAsset_Until();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__ADDRESS = eINSTANCE.getAsset_Address();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.RequirementImpl <em>Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.RequirementImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRequirement()
		 * @generated
		 */
		EClass REQUIREMENT = eINSTANCE.getRequirement();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__KIND = eINSTANCE.getRequirement_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__SOURCE = eINSTANCE.getRequirement_Source();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__ARTICLE = eINSTANCE.getRequirement_Article();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__REFERENCE = eINSTANCE.getRequirement_Reference();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT__TEXT = eINSTANCE.getRequirement_Text();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT__PARTY = eINSTANCE.getRequirement_Party();

		/**
		 * The meta object literal for the '<em><b>Applies Because</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT__APPLIES_BECAUSE = eINSTANCE.getRequirement_AppliesBecause();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__FROM = eINSTANCE.getRequirement_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__UNTIL = eINSTANCE.getRequirement_Until();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__REVIEW_ON = eINSTANCE.getRequirement_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__VERIFIED_ON = eINSTANCE.getRequirement_VerifiedOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.LegalFactImpl <em>Legal Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.LegalFactImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLegalFact()
		 * @generated
		 */
		EClass LEGAL_FACT = eINSTANCE.getLegalFact();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_FACT__DATE = eINSTANCE.getLegalFact_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_FACT__STATUS = eINSTANCE.getLegalFact_Status();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEGAL_FACT__SOURCE = eINSTANCE.getLegalFact_Source();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEGAL_FACT__TEXT = eINSTANCE.getLegalFact_Text();

		/**
		 * The meta object literal for the '<em><b>Reassess</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEGAL_FACT__REASSESS = eINSTANCE.getLegalFact_Reassess();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.DocumentImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__KIND = eINSTANCE.getDocument_Kind();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LOCATION = eINSTANCE.getDocument_Location();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__VERSIONS = eINSTANCE.getDocument_Versions();

		/**
		 * The meta object literal for the '<em><b>Review Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__REVIEW_PERIOD = eINSTANCE.getDocument_ReviewPeriod();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__NEXT_REVIEW = eINSTANCE.getDocument_NextReview();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SUPERSEDES = eINSTANCE.getDocument_Supersedes();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.DocumentVersionImpl <em>Document Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.DocumentVersionImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocumentVersion()
		 * @generated
		 */
		EClass DOCUMENT_VERSION = eINSTANCE.getDocumentVersion();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__VERSION = eINSTANCE.getDocumentVersion_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__DATE = eINSTANCE.getDocumentVersion_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__STATUS = eINSTANCE.getDocumentVersion_Status();

		/**
		 * The meta object literal for the '<em><b>Effective From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__EFFECTIVE_FROM = eINSTANCE.getDocumentVersion_EffectiveFrom();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__SHA256 = eINSTANCE.getDocumentVersion_Sha256();

		/**
		 * The meta object literal for the '<em><b>Change Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT_VERSION__CHANGE_NOTE = eINSTANCE.getDocumentVersion_ChangeNote();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT_VERSION__APPROVALS = eINSTANCE.getDocumentVersion_Approvals();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.EvidenceImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LOCATION = eINSTANCE.getEvidence_Location();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__SHA256 = eINSTANCE.getEvidence_Sha256();

		/**
		 * The meta object literal for the '<em><b>Period From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PERIOD_FROM = eINSTANCE.getEvidence_PeriodFrom();

		/**
		 * The meta object literal for the '<em><b>Period Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PERIOD_UNTIL = eINSTANCE.getEvidence_PeriodUntil();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__VALID_FROM = eINSTANCE.getEvidence_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__VALID_UNTIL = eINSTANCE.getEvidence_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Collected By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__COLLECTED_BY = eINSTANCE.getEvidence_CollectedBy();

		/**
		 * The meta object literal for the '<em><b>Collected On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__COLLECTED_ON = eINSTANCE.getEvidence_CollectedOn();

		/**
		 * The meta object literal for the '<em><b>Renews</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__RENEWS = eINSTANCE.getEvidence_Renews();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.DateMoveImpl <em>Date Move</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.DateMoveImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDateMove()
		 * @generated
		 */
		EClass DATE_MOVE = eINSTANCE.getDateMove();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_MOVE__FROM = eINSTANCE.getDateMove_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_MOVE__TO = eINSTANCE.getDateMove_To();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_MOVE__ON = eINSTANCE.getDateMove_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATE_MOVE__BY = eINSTANCE.getDateMove_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATE_MOVE__REASON = eINSTANCE.getDateMove_Reason();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.MeasureImpl <em>Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.MeasureImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getMeasure()
		 * @generated
		 */
		EClass MEASURE = eINSTANCE.getMeasure();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__DESCRIPTION = eINSTANCE.getMeasure_Description();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__STATUS = eINSTANCE.getMeasure_Status();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__DUE = eINSTANCE.getMeasure_Due();

		/**
		 * The meta object literal for the '<em><b>Moves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__MOVES = eINSTANCE.getMeasure_Moves();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASURE__DONE_ON = eINSTANCE.getMeasure_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__DOCUMENTS = eINSTANCE.getMeasure_Documents();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEASURE__EVIDENCE = eINSTANCE.getMeasure_Evidence();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ActivityImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__DESCRIPTION = eINSTANCE.getActivity_Description();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PERIOD = eINSTANCE.getActivity_Period();

		/**
		 * The meta object literal for the '<em><b>First Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__FIRST_DUE = eINSTANCE.getActivity_FirstDue();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__WINDOW = eINSTANCE.getActivity_Window();

		/**
		 * The meta object literal for the '<em><b>Occurrences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__OCCURRENCES = eINSTANCE.getActivity_Occurrences();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__DOCUMENTS = eINSTANCE.getActivity_Documents();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.OccurrenceImpl <em>Occurrence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.OccurrenceImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getOccurrence()
		 * @generated
		 */
		EClass OCCURRENCE = eINSTANCE.getOccurrence();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__PLANNED = eINSTANCE.getOccurrence_Planned();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__DONE_ON = eINSTANCE.getOccurrence_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Done By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__DONE_BY = eINSTANCE.getOccurrence_DoneBy();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__RESULT = eINSTANCE.getOccurrence_Result();

		/**
		 * The meta object literal for the '<em><b>Population Checked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__POPULATION_CHECKED = eINSTANCE.getOccurrence_PopulationChecked();

		/**
		 * The meta object literal for the '<em><b>Population Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OCCURRENCE__POPULATION_TOTAL = eINSTANCE.getOccurrence_PopulationTotal();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__POPULATION = eINSTANCE.getOccurrence_Population();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__EVIDENCE = eINSTANCE.getOccurrence_Evidence();

		/**
		 * The meta object literal for the '<em><b>Skipped Because</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OCCURRENCE__SKIPPED_BECAUSE = eINSTANCE.getOccurrence_SkippedBecause();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ReviewImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__ON = eINSTANCE.getReview_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__BY = eINSTANCE.getReview_By();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__OUTCOME = eINSTANCE.getReview_Outcome();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__NEXT = eINSTANCE.getReview_Next();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ExemptionImpl <em>Exemption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ExemptionImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getExemption()
		 * @generated
		 */
		EClass EXEMPTION = eINSTANCE.getExemption();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__CONTROLS = eINSTANCE.getExemption_Controls();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__SUBJECTS = eINSTANCE.getExemption_Subjects();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__WHERE = eINSTANCE.getExemption_Where();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__REASON = eINSTANCE.getExemption_Reason();

		/**
		 * The meta object literal for the '<em><b>Compensating Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__COMPENSATING_MEASURES = eINSTANCE.getExemption_CompensatingMeasures();

		/**
		 * The meta object literal for the '<em><b>Risk</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__RISK = eINSTANCE.getExemption_Risk();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__ASKED_BY = eINSTANCE.getExemption_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__ASKED_ON = eINSTANCE.getExemption_AskedOn();

		/**
		 * The meta object literal for the '<em><b>Granted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__GRANTED_BY = eINSTANCE.getExemption_GrantedBy();

		/**
		 * The meta object literal for the '<em><b>Granted In Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__GRANTED_IN_ROLE = eINSTANCE.getExemption_GrantedInRole();

		/**
		 * The meta object literal for the '<em><b>Granted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__GRANTED_ON = eINSTANCE.getExemption_GrantedOn();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__FROM = eINSTANCE.getExemption_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__UNTIL = eINSTANCE.getExemption_Until();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__REVIEWS = eINSTANCE.getExemption_Reviews();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXEMPTION__APPROVALS = eINSTANCE.getExemption_Approvals();

		/**
		 * The meta object literal for the '<em><b>Accepted Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__ACCEPTED_RULE = eINSTANCE.getExemption_AcceptedRule();

		/**
		 * The meta object literal for the '<em><b>Accepted Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXEMPTION__ACCEPTED_OBJECT = eINSTANCE.getExemption_AcceptedObject();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.FollowUpImpl <em>Follow Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.FollowUpImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getFollowUp()
		 * @generated
		 */
		EClass FOLLOW_UP = eINSTANCE.getFollowUp();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__SOURCE = eINSTANCE.getFollowUp_Source();

		/**
		 * The meta object literal for the '<em><b>Reported Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__REPORTED_SEVERITY = eINSTANCE.getFollowUp_ReportedSeverity();

		/**
		 * The meta object literal for the '<em><b>Reported On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__REPORTED_ON = eINSTANCE.getFollowUp_ReportedOn();

		/**
		 * The meta object literal for the '<em><b>Reported By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__REPORTED_BY = eINSTANCE.getFollowUp_ReportedBy();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__SUBJECTS = eINSTANCE.getFollowUp_Subjects();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__CONTROLS = eINSTANCE.getFollowUp_Controls();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__CAUSE = eINSTANCE.getFollowUp_Cause();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__ACTION = eINSTANCE.getFollowUp_Action();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__STATUS = eINSTANCE.getFollowUp_Status();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__DUE = eINSTANCE.getFollowUp_Due();

		/**
		 * The meta object literal for the '<em><b>Moves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__MOVES = eINSTANCE.getFollowUp_Moves();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__CLOSED_ON = eINSTANCE.getFollowUp_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__PROOF = eINSTANCE.getFollowUp_Proof();

		/**
		 * The meta object literal for the '<em><b>Effectiveness Checked By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__EFFECTIVENESS_CHECKED_BY = eINSTANCE.getFollowUp_EffectivenessCheckedBy();

		/**
		 * The meta object literal for the '<em><b>Effectiveness Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__EFFECTIVENESS_CHECKED_ON = eINSTANCE.getFollowUp_EffectivenessCheckedOn();

		/**
		 * The meta object literal for the '<em><b>Effectiveness</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FOLLOW_UP__EFFECTIVENESS = eINSTANCE.getFollowUp_Effectiveness();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.AssessmentImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__SUBJECT = eINSTANCE.getAssessment_Subject();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__CHECKLIST = eINSTANCE.getAssessment_Checklist();

		/**
		 * The meta object literal for the '<em><b>Checklist Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__CHECKLIST_VERSION = eINSTANCE.getAssessment_ChecklistVersion();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ON = eINSTANCE.getAssessment_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__BY = eINSTANCE.getAssessment_By();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__CONCLUSION = eINSTANCE.getAssessment_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ANSWERS = eINSTANCE.getAssessment_Answers();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.AnswerImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__POINT = eINSTANCE.getAnswer_Point();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__VALUE = eINSTANCE.getAnswer_Value();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__COMMENT = eINSTANCE.getAnswer_Comment();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__EVIDENCE = eINSTANCE.getAnswer_Evidence();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__ANSWERED_BY = eINSTANCE.getAnswer_AnsweredBy();

		/**
		 * The meta object literal for the '<em><b>Answered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__ANSWERED_ON = eINSTANCE.getAnswer_AnsweredOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.ApprovalImpl <em>Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.ApprovalImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getApproval()
		 * @generated
		 */
		EClass APPROVAL = eINSTANCE.getApproval();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROVAL__PERSON = eINSTANCE.getApproval_Person();

		/**
		 * The meta object literal for the '<em><b>Person Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__PERSON_NAME = eINSTANCE.getApproval_PersonName();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__ROLE = eINSTANCE.getApproval_Role();

		/**
		 * The meta object literal for the '<em><b>Assignment</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROVAL__ASSIGNMENT = eINSTANCE.getApproval_Assignment();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__ON = eINSTANCE.getApproval_On();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__SUBJECT = eINSTANCE.getApproval_Subject();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__SHA256 = eINSTANCE.getApproval_Sha256();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__KIND = eINSTANCE.getApproval_Kind();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROVAL__PROOF = eINSTANCE.getApproval_Proof();

		/**
		 * The meta object literal for the '<em><b>Signature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__SIGNATURE = eINSTANCE.getApproval_Signature();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__COMMENT = eINSTANCE.getApproval_Comment();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.AudienceProfileImpl <em>Audience Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.AudienceProfileImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAudienceProfile()
		 * @generated
		 */
		EClass AUDIENCE_PROFILE = eINSTANCE.getAudienceProfile();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIENCE_PROFILE__TITLE = eINSTANCE.getAudienceProfile_Title();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIENCE_PROFILE__AUDIENCE = eINSTANCE.getAudienceProfile_Audience();

		/**
		 * The meta object literal for the '<em><b>Up To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIENCE_PROFILE__UP_TO = eINSTANCE.getAudienceProfile_UpTo();

		/**
		 * The meta object literal for the '<em><b>Withheld</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIENCE_PROFILE__WITHHELD = eINSTANCE.getAudienceProfile_Withheld();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.internal.impl.MutedRuleImpl <em>Muted Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.internal.impl.MutedRuleImpl
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getMutedRule()
		 * @generated
		 */
		EClass MUTED_RULE = eINSTANCE.getMutedRule();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUTED_RULE__RULE = eINSTANCE.getMutedRule_Rule();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUTED_RULE__OBJECT = eINSTANCE.getMutedRule_Object();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUTED_RULE__SCOPE = eINSTANCE.getMutedRule_Scope();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUTED_RULE__BY = eINSTANCE.getMutedRule_By();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUTED_RULE__ON = eINSTANCE.getMutedRule_On();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MUTED_RULE__REASON = eINSTANCE.getMutedRule_Reason();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.OrganisationKind <em>Organisation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.OrganisationKind
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getOrganisationKind()
		 * @generated
		 */
		EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.Role <em>Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.Role
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRole()
		 * @generated
		 */
		EEnum ROLE = eINSTANCE.getRole();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.AssetKind <em>Asset Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.AssetKind
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAssetKind()
		 * @generated
		 */
		EEnum ASSET_KIND = eINSTANCE.getAssetKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.Level
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.Lifecycle <em>Lifecycle</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.Lifecycle
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLifecycle()
		 * @generated
		 */
		EEnum LIFECYCLE = eINSTANCE.getLifecycle();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.RequirementKind <em>Requirement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.RequirementKind
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getRequirementKind()
		 * @generated
		 */
		EEnum REQUIREMENT_KIND = eINSTANCE.getRequirementKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.LegalFactStatus <em>Legal Fact Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.LegalFactStatus
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getLegalFactStatus()
		 * @generated
		 */
		EEnum LEGAL_FACT_STATUS = eINSTANCE.getLegalFactStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.DocumentKind <em>Document Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.DocumentKind
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocumentKind()
		 * @generated
		 */
		EEnum DOCUMENT_KIND = eINSTANCE.getDocumentKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.DocumentStatus <em>Document Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.DocumentStatus
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getDocumentStatus()
		 * @generated
		 */
		EEnum DOCUMENT_STATUS = eINSTANCE.getDocumentStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.EvidenceKind
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.MeasureStatus <em>Measure Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.MeasureStatus
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getMeasureStatus()
		 * @generated
		 */
		EEnum MEASURE_STATUS = eINSTANCE.getMeasureStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.FollowUpSource <em>Follow Up Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.FollowUpSource
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getFollowUpSource()
		 * @generated
		 */
		EEnum FOLLOW_UP_SOURCE = eINSTANCE.getFollowUpSource();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.FollowUpStatus <em>Follow Up Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.FollowUpStatus
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getFollowUpStatus()
		 * @generated
		 */
		EEnum FOLLOW_UP_STATUS = eINSTANCE.getFollowUpStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.ApprovalKind <em>Approval Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.ApprovalKind
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getApprovalKind()
		 * @generated
		 */
		EEnum APPROVAL_KIND = eINSTANCE.getApprovalKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.Classification <em>Classification</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.Classification
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getClassification()
		 * @generated
		 */
		EEnum CLASSIFICATION = eINSTANCE.getClassification();

		/**
		 * The meta object literal for the '{@link org.waarborg.dossier.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.dossier.Audience
		 * @see org.waarborg.dossier.internal.impl.DossierPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

	}

} //DossierPackage
