/**
 */
package org.waarborg.statement;

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
 * Statements of Applicability (verklaring van toepasselijkheid): decisions per control and care part, their releases and the ledger of approvals. ISO/IEC 27001 clause 6.1.3 d).
 * <!-- end-model-doc -->
 * @see org.waarborg.statement.StatementFactory
 * @model kind="package"
 * @generated
 */
public interface StatementPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "statement"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:waarborg:statement:1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "statement"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StatementPackage eINSTANCE = org.waarborg.statement.internal.impl.StatementPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl <em>Of Applicability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getStatementOfApplicability()
	 * @generated
	 */
	int STATEMENT_OF_APPLICABILITY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__SCOPE = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Control Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__CONTROL_SETS = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parent Statement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Twin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__TWIN = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__VERSION = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__PHASE = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Change Summary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__CERTIFICATE = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__DECISIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Migration Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Of Applicability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Of Applicability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_OF_APPLICABILITY_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.UsedControlSetImpl <em>Used Control Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.UsedControlSetImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getUsedControlSet()
	 * @generated
	 */
	int USED_CONTROL_SET = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_CONTROL_SET__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_CONTROL_SET__SET = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_CONTROL_SET__VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Used Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_CONTROL_SET_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Used Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USED_CONTROL_SET_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.MigrationAnswerImpl <em>Migration Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.MigrationAnswerImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getMigrationAnswer()
	 * @generated
	 */
	int MIGRATION_ANSWER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION_ANSWER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION_ANSWER__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION_ANSWER__ANSWER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Migration Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION_ANSWER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Migration Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MIGRATION_ANSWER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.DecisionImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Applicability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__APPLICABILITY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Follows Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__FOLLOWS_BASE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ORIGIN = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Taken Over From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TAKEN_OVER_FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Taken Over Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TAKEN_OVER_SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Realisation From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REALISATION_FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Override Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OVERRIDE_REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DRIVERS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Inclusion</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__INCLUSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Exclusion</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXCLUSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Realisation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REALISATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Same As</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__SAME_AS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PARTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Implementation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__IMPLEMENTATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Implementation Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__IMPLEMENTATION_REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXEMPTIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NEXT_REVIEW = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NOTES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>To Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TO_CONFIRM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>To Confirm Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__TO_CONFIRM_BECAUSE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECIDED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>In Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__IN_ROLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECIDED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.PartImpl <em>Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.PartImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getPart()
	 * @generated
	 */
	int PART = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Performer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__PERFORMER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__PROVIDER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__SERVICE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__COVERS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Implementation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__IMPLEMENTATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__PLANNED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Moves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__MOVES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__MEASURES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__DOCUMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__EVIDENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Assurance</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__ASSURANCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.DriverImpl <em>Driver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.DriverImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getDriver()
	 * @generated
	 */
	int DRIVER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__REQUIREMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Driver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Driver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRIVER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.StatementReleaseImpl <em>Release</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.StatementReleaseImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getStatementRelease()
	 * @generated
	 */
	int STATEMENT_RELEASE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__FORMAT_VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dossier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__DOSSIER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__STATEMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Previous Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__PREVIOUS_SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__LANGUAGE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__ORGANISATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__REGISTRATION_NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Scope Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__SCOPE_TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Scope Statement</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__SCOPE_STATEMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Scope Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__SCOPE_CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Entities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__ENTITIES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Locations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__LOCATIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__INTERFACES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__EXCLUSIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__SUMMARY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Certificate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__CERTIFICATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Control Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__CONTROL_SETS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__ROWS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Open Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE__OPEN_POINTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The number of structural features of the '<em>Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of operations of the '<em>Release</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_RELEASE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenPartyImpl <em>Frozen Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenPartyImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenParty()
	 * @generated
	 */
	int FROZEN_PARTY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__NAME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__REGISTRATION_NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__ADDRESS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Frozen Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Frozen Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PARTY_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl <em>Frozen Control Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenControlSetImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenControlSet()
	 * @generated
	 */
	int FROZEN_CONTROL_SET = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__SET = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__NORM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__EDITION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__STATUS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Extends</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__EXTENDS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Frozen Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Frozen Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONTROL_SET_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl <em>Frozen Heading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenHeadingImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenHeading()
	 * @generated
	 */
	int FROZEN_HEADING = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__SET = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__LABEL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__GROUP = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Group Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__GROUP_LABEL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Group Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__GROUP_TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__ORDER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Enhances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING__ENHANCES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Frozen Heading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Frozen Heading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_HEADING_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl <em>Frozen Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenDecisionImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenDecision()
	 * @generated
	 */
	int FROZEN_DECISION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__CARE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Headings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__HEADINGS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Applicability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__APPLICABILITY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Follows Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__FOLLOWS_BASE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__ORIGIN = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Taken Over From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__TAKEN_OVER_FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Override Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__OVERRIDE_REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Drivers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__DRIVERS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Inclusion</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__INCLUSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Exclusion</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__EXCLUSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Realisation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__REALISATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Realisation From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__REALISATION_FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Implementation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__IMPLEMENTATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Implementation Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__IMPLEMENTATION_REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__PARTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__EXEMPTIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__NEXT_REVIEW = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__NOTES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>To Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__TO_CONFIRM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__DECIDED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>In Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__IN_ROLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION__DECIDED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Frozen Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The number of operations of the '<em>Frozen Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DECISION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenDriverImpl <em>Frozen Driver</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenDriverImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenDriver()
	 * @generated
	 */
	int FROZEN_DRIVER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__REQUIREMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__SOURCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__ARTICLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Risk Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__RISK_CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Risk Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__RISK_TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Risk Level</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__RISK_LEVEL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Frozen Driver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Frozen Driver</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DRIVER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenPartImpl <em>Frozen Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenPartImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenPart()
	 * @generated
	 */
	int FROZEN_PART = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Performer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__PERFORMER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Provided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__PROVIDED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Came With</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__CAME_WITH = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Covered</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__COVERED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Relied On</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__RELIED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__PROVIDER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Service</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__SERVICE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__COVERS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Implementation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__IMPLEMENTATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__PLANNED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__MEASURES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__DOCUMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__EVIDENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Assurance</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART__ASSURANCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Frozen Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Frozen Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_PART_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenMeasureImpl <em>Frozen Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenMeasureImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenMeasure()
	 * @generated
	 */
	int FROZEN_MEASURE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__STATUS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__DUE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__DOCUMENTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE__EVIDENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Frozen Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Frozen Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_MEASURE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenDocumentImpl <em>Frozen Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenDocumentImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenDocument()
	 * @generated
	 */
	int FROZEN_DOCUMENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__DATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__STATUS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__APPROVED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__NEXT_REVIEW = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__LOCATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Frozen Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Frozen Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_DOCUMENT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl <em>Frozen Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenEvidenceImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenEvidence()
	 * @generated
	 */
	int FROZEN_EVIDENCE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__LOCATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__PERIOD_FROM = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Period Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__PERIOD_UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__VALID_UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Collected By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__COLLECTED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Collected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__COLLECTED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Frozen Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Frozen Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EVIDENCE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl <em>Frozen Exemption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenExemptionImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenExemption()
	 * @generated
	 */
	int FROZEN_EXEMPTION = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Compensation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__COMPENSATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Granted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__GRANTED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Granted In Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__GRANTED_IN_ROLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__GRANTED_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION__REVIEWS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Frozen Exemption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Frozen Exemption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_EXEMPTION_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenReviewImpl <em>Frozen Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenReviewImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenReview()
	 * @generated
	 */
	int FROZEN_REVIEW = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW__OUTCOME = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW__NEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Frozen Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Frozen Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_REVIEW_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenNoteImpl <em>Frozen Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenNoteImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenNote()
	 * @generated
	 */
	int FROZEN_NOTE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE__AUTHOR = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Frozen Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Frozen Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_NOTE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl <em>Frozen Open Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.FrozenOpenPointImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenOpenPoint()
	 * @generated
	 */
	int FROZEN_OPEN_POINT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__RULE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__SEVERITY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__ACCEPTED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accepted Because</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__ACCEPTED_BECAUSE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Accepted Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT__ACCEPTED_UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Frozen Open Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Frozen Open Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_OPEN_POINT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.ReleaseLedgerImpl <em>Release Ledger</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.ReleaseLedgerImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getReleaseLedger()
	 * @generated
	 */
	int RELEASE_LEDGER = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LEDGER__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LEDGER__STATEMENT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dossier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LEDGER__DOSSIER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LEDGER__ENTRIES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Release Ledger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LEDGER_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Release Ledger</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELEASE_LEDGER_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.internal.impl.LedgerEntryImpl <em>Ledger Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.internal.impl.LedgerEntryImpl
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getLedgerEntry()
	 * @generated
	 */
	int LEDGER_ENTRY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__SEQUENCE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Previous Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__PREVIOUS_SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__AT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__KIND = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__NUMBER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__FILE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__SHA256 = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__APPROVAL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Deputy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__DEPUTY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Proof</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__PROOF = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Withdraws</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__WITHDRAWS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Superseded By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__SUPERSEDED_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__MARK = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__TEXT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY__EXEMPTIONS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Ledger Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Ledger Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEDGER_ENTRY_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.Phase <em>Phase</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.Phase
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 22;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.Applicability <em>Applicability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.Applicability
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getApplicability()
	 * @generated
	 */
	int APPLICABILITY = 23;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.Origin
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 24;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.Performer <em>Performer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.Performer
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getPerformer()
	 * @generated
	 */
	int PERFORMER = 25;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.Implementation <em>Implementation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.Implementation
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getImplementation()
	 * @generated
	 */
	int IMPLEMENTATION = 26;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.DriverKind <em>Driver Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.DriverKind
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getDriverKind()
	 * @generated
	 */
	int DRIVER_KIND = 27;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.LedgerEntryKind <em>Ledger Entry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.LedgerEntryKind
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getLedgerEntryKind()
	 * @generated
	 */
	int LEDGER_ENTRY_KIND = 28;

	/**
	 * The meta object id for the '{@link org.waarborg.statement.ReleaseMark <em>Release Mark</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.statement.ReleaseMark
	 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getReleaseMark()
	 * @generated
	 */
	int RELEASE_MARK = 29;


	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.StatementOfApplicability <em>Of Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Of Applicability</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability
	 * @generated
	 */
	EClass getStatementOfApplicability();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.StatementOfApplicability#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getScope()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_Scope();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementOfApplicability#getControlSets <em>Control Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Control Sets</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getControlSets()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_ControlSets();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.StatementOfApplicability#getParentStatement <em>Parent Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent Statement</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getParentStatement()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_ParentStatement();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.StatementOfApplicability#getTwin <em>Twin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Twin</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getTwin()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_Twin();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementOfApplicability#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getVersion()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EAttribute getStatementOfApplicability_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementOfApplicability#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getPhase()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EAttribute getStatementOfApplicability_Phase();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementOfApplicability#getChangeSummary <em>Change Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Change Summary</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getChangeSummary()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_ChangeSummary();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementOfApplicability#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getCertificate()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EAttribute getStatementOfApplicability_Certificate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementOfApplicability#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getDecisions()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementOfApplicability#getMigrationAnswers <em>Migration Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Migration Answers</em>'.
	 * @see org.waarborg.statement.StatementOfApplicability#getMigrationAnswers()
	 * @see #getStatementOfApplicability()
	 * @generated
	 */
	EReference getStatementOfApplicability_MigrationAnswers();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.UsedControlSet <em>Used Control Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Used Control Set</em>'.
	 * @see org.waarborg.statement.UsedControlSet
	 * @generated
	 */
	EClass getUsedControlSet();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.UsedControlSet#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see org.waarborg.statement.UsedControlSet#getSet()
	 * @see #getUsedControlSet()
	 * @generated
	 */
	EAttribute getUsedControlSet_Set();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.UsedControlSet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.statement.UsedControlSet#getVersion()
	 * @see #getUsedControlSet()
	 * @generated
	 */
	EAttribute getUsedControlSet_Version();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.MigrationAnswer <em>Migration Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Migration Answer</em>'.
	 * @see org.waarborg.statement.MigrationAnswer
	 * @generated
	 */
	EClass getMigrationAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.MigrationAnswer#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.statement.MigrationAnswer#getControl()
	 * @see #getMigrationAnswer()
	 * @generated
	 */
	EAttribute getMigrationAnswer_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.MigrationAnswer#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.waarborg.statement.MigrationAnswer#getAnswer()
	 * @see #getMigrationAnswer()
	 * @generated
	 */
	EAttribute getMigrationAnswer_Answer();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.waarborg.statement.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.statement.Decision#getControl()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getApplicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applicability</em>'.
	 * @see org.waarborg.statement.Decision#getApplicability()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Applicability();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#isFollowsBase <em>Follows Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follows Base</em>'.
	 * @see org.waarborg.statement.Decision#isFollowsBase()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_FollowsBase();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.waarborg.statement.Decision#getOrigin()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getTakenOverFrom <em>Taken Over From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over From</em>'.
	 * @see org.waarborg.statement.Decision#getTakenOverFrom()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_TakenOverFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getTakenOverSha256 <em>Taken Over Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over Sha256</em>'.
	 * @see org.waarborg.statement.Decision#getTakenOverSha256()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_TakenOverSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getRealisationFrom <em>Realisation From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Realisation From</em>'.
	 * @see org.waarborg.statement.Decision#getRealisationFrom()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_RealisationFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getOverrideReason <em>Override Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Override Reason</em>'.
	 * @see org.waarborg.statement.Decision#getOverrideReason()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_OverrideReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getDrivers <em>Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drivers</em>'.
	 * @see org.waarborg.statement.Decision#getDrivers()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Drivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getInclusion <em>Inclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inclusion</em>'.
	 * @see org.waarborg.statement.Decision#getInclusion()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Inclusion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getExclusion <em>Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusion</em>'.
	 * @see org.waarborg.statement.Decision#getExclusion()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Exclusion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getRealisation <em>Realisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Realisation</em>'.
	 * @see org.waarborg.statement.Decision#getRealisation()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Realisation();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Decision#getSameAs <em>Same As</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Same As</em>'.
	 * @see org.waarborg.statement.Decision#getSameAs()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_SameAs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.waarborg.statement.Decision#getParts()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Parts();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getImplementation <em>Implementation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implementation</em>'.
	 * @see org.waarborg.statement.Decision#getImplementation()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Implementation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getImplementationReason <em>Implementation Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Implementation Reason</em>'.
	 * @see org.waarborg.statement.Decision#getImplementationReason()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_ImplementationReason();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.statement.Decision#getExemptions <em>Exemptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exemptions</em>'.
	 * @see org.waarborg.statement.Decision#getExemptions()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Exemptions();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Decision#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.waarborg.statement.Decision#getOwner()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.statement.Decision#getNextReview()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_NextReview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Decision#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.waarborg.statement.Decision#getNotes()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.Decision#getClassification()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Classification();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#isToConfirm <em>To Confirm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Confirm</em>'.
	 * @see org.waarborg.statement.Decision#isToConfirm()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_ToConfirm();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getToConfirmBecause <em>To Confirm Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Confirm Because</em>'.
	 * @see org.waarborg.statement.Decision#getToConfirmBecause()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_ToConfirmBecause();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Decision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.waarborg.statement.Decision#getDecidedBy()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getInRole <em>In Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Role</em>'.
	 * @see org.waarborg.statement.Decision#getInRole()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_InRole();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Decision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.waarborg.statement.Decision#getDecidedOn()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_DecidedOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.Part <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part</em>'.
	 * @see org.waarborg.statement.Part
	 * @generated
	 */
	EClass getPart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Part#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.Part#getTitle()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Part#getPerformer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performer</em>'.
	 * @see org.waarborg.statement.Part#getPerformer()
	 * @see #getPart()
	 * @generated
	 */
	EAttribute getPart_Performer();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Part#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Provider</em>'.
	 * @see org.waarborg.statement.Part#getProvider()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Provider();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Part#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Service</em>'.
	 * @see org.waarborg.statement.Part#getService()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Service();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.statement.Part#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.waarborg.statement.Part#getCovers()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Covers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Part#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.statement.Part#getText()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Part#getImplementation <em>Implementation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implementation</em>'.
	 * @see org.waarborg.statement.Part#getImplementation()
	 * @see #getPart()
	 * @generated
	 */
	EAttribute getPart_Implementation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Part#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.waarborg.statement.Part#getPlanned()
	 * @see #getPart()
	 * @generated
	 */
	EAttribute getPart_Planned();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Part#getMoves <em>Moves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moves</em>'.
	 * @see org.waarborg.statement.Part#getMoves()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Moves();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Part#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.waarborg.statement.Part#getOwner()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.statement.Part#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.waarborg.statement.Part#getMeasures()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Measures();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.statement.Part#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Documents</em>'.
	 * @see org.waarborg.statement.Part#getDocuments()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Documents();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.statement.Part#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.waarborg.statement.Part#getEvidence()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Evidence();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.statement.Part#getAssurance <em>Assurance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assurance</em>'.
	 * @see org.waarborg.statement.Part#getAssurance()
	 * @see #getPart()
	 * @generated
	 */
	EReference getPart_Assurance();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.Driver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Driver</em>'.
	 * @see org.waarborg.statement.Driver
	 * @generated
	 */
	EClass getDriver();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.Driver#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.statement.Driver#getKind()
	 * @see #getDriver()
	 * @generated
	 */
	EAttribute getDriver_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.statement.Driver#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Requirement</em>'.
	 * @see org.waarborg.statement.Driver#getRequirement()
	 * @see #getDriver()
	 * @generated
	 */
	EReference getDriver_Requirement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.Driver#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.statement.Driver#getText()
	 * @see #getDriver()
	 * @generated
	 */
	EReference getDriver_Text();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.StatementRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release</em>'.
	 * @see org.waarborg.statement.StatementRelease
	 * @generated
	 */
	EClass getStatementRelease();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.waarborg.statement.StatementRelease#getFormatVersion()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getDossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dossier</em>'.
	 * @see org.waarborg.statement.StatementRelease#getDossier()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Dossier();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.waarborg.statement.StatementRelease#getStatement()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.waarborg.statement.StatementRelease#getNumber()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getPreviousSha256 <em>Previous Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous Sha256</em>'.
	 * @see org.waarborg.statement.StatementRelease#getPreviousSha256()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_PreviousSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.statement.StatementRelease#getOn()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.waarborg.statement.StatementRelease#getBy()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.waarborg.statement.StatementRelease#getLanguage()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.StatementRelease#getClassification()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Classification();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.StatementRelease#getTitle()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.waarborg.statement.StatementRelease#getOrganisation()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getRegistrationNumber <em>Registration Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration Number</em>'.
	 * @see org.waarborg.statement.StatementRelease#getRegistrationNumber()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_RegistrationNumber();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getScopeTitle <em>Scope Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope Title</em>'.
	 * @see org.waarborg.statement.StatementRelease#getScopeTitle()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_ScopeTitle();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getScopeStatement <em>Scope Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope Statement</em>'.
	 * @see org.waarborg.statement.StatementRelease#getScopeStatement()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_ScopeStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getScopeClassification <em>Scope Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope Classification</em>'.
	 * @see org.waarborg.statement.StatementRelease#getScopeClassification()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_ScopeClassification();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getEntities <em>Entities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entities</em>'.
	 * @see org.waarborg.statement.StatementRelease#getEntities()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Entities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getLocations <em>Locations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Locations</em>'.
	 * @see org.waarborg.statement.StatementRelease#getLocations()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Locations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.waarborg.statement.StatementRelease#getInterfaces()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusions</em>'.
	 * @see org.waarborg.statement.StatementRelease#getExclusions()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Exclusions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Summary</em>'.
	 * @see org.waarborg.statement.StatementRelease#getSummary()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.StatementRelease#getCertificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Certificate</em>'.
	 * @see org.waarborg.statement.StatementRelease#getCertificate()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EAttribute getStatementRelease_Certificate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getControlSets <em>Control Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Control Sets</em>'.
	 * @see org.waarborg.statement.StatementRelease#getControlSets()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_ControlSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.waarborg.statement.StatementRelease#getRows()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_Rows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.StatementRelease#getOpenPoints <em>Open Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Open Points</em>'.
	 * @see org.waarborg.statement.StatementRelease#getOpenPoints()
	 * @see #getStatementRelease()
	 * @generated
	 */
	EReference getStatementRelease_OpenPoints();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenParty <em>Frozen Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Party</em>'.
	 * @see org.waarborg.statement.FrozenParty
	 * @generated
	 */
	EClass getFrozenParty();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenParty#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.waarborg.statement.FrozenParty#getName()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EAttribute getFrozenParty_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenParty#getRegistrationNumber <em>Registration Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration Number</em>'.
	 * @see org.waarborg.statement.FrozenParty#getRegistrationNumber()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EAttribute getFrozenParty_RegistrationNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenParty#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.waarborg.statement.FrozenParty#getAddress()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EAttribute getFrozenParty_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenParty#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.statement.FrozenParty#getKind()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EAttribute getFrozenParty_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenParty#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.statement.FrozenParty#getCode()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EAttribute getFrozenParty_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenParty#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenParty#getTitle()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EReference getFrozenParty_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenParty#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenParty#getClassification()
	 * @see #getFrozenParty()
	 * @generated
	 */
	EAttribute getFrozenParty_Classification();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenControlSet <em>Frozen Control Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Control Set</em>'.
	 * @see org.waarborg.statement.FrozenControlSet
	 * @generated
	 */
	EClass getFrozenControlSet();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenControlSet#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getSet()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Set();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenControlSet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getVersion()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenControlSet#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getSha256()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenControlSet#getNorm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Norm</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getNorm()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Norm();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenControlSet#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getEdition()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenControlSet#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getStatus()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Status();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.statement.FrozenControlSet#getExtends <em>Extends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Extends</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getExtends()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EAttribute getFrozenControlSet_Extends();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenControlSet#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenControlSet#getTitle()
	 * @see #getFrozenControlSet()
	 * @generated
	 */
	EReference getFrozenControlSet_Title();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenHeading <em>Frozen Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Heading</em>'.
	 * @see org.waarborg.statement.FrozenHeading
	 * @generated
	 */
	EClass getFrozenHeading();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenHeading#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getSet()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EAttribute getFrozenHeading_Set();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenHeading#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getLabel()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EAttribute getFrozenHeading_Label();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenHeading#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getTitle()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EReference getFrozenHeading_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenHeading#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getGroup()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EAttribute getFrozenHeading_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenHeading#getGroupLabel <em>Group Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group Label</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getGroupLabel()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EAttribute getFrozenHeading_GroupLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenHeading#getGroupTitle <em>Group Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Group Title</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getGroupTitle()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EReference getFrozenHeading_GroupTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenHeading#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getOrder()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EAttribute getFrozenHeading_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenHeading#getEnhances <em>Enhances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enhances</em>'.
	 * @see org.waarborg.statement.FrozenHeading#getEnhances()
	 * @see #getFrozenHeading()
	 * @generated
	 */
	EAttribute getFrozenHeading_Enhances();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenDecision <em>Frozen Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Decision</em>'.
	 * @see org.waarborg.statement.FrozenDecision
	 * @generated
	 */
	EClass getFrozenDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getControl()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getCare <em>Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Care</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getCare()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Care();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getHeadings <em>Headings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Headings</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getHeadings()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Headings();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getApplicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applicability</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getApplicability()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Applicability();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#isFollowsBase <em>Follows Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Follows Base</em>'.
	 * @see org.waarborg.statement.FrozenDecision#isFollowsBase()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_FollowsBase();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getOrigin()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getTakenOverFrom <em>Taken Over From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Over From</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getTakenOverFrom()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_TakenOverFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getOverrideReason <em>Override Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Override Reason</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getOverrideReason()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_OverrideReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getDrivers <em>Drivers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Drivers</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getDrivers()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Drivers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getInclusion <em>Inclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inclusion</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getInclusion()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Inclusion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getExclusion <em>Exclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusion</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getExclusion()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Exclusion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getRealisation <em>Realisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Realisation</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getRealisation()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Realisation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getRealisationFrom <em>Realisation From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Realisation From</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getRealisationFrom()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_RealisationFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getImplementation <em>Implementation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implementation</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getImplementation()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Implementation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getImplementationReason <em>Implementation Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Implementation Reason</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getImplementationReason()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_ImplementationReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getParts()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Parts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getExemptions <em>Exemptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exemptions</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getExemptions()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Exemptions();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getOwner()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getNextReview()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_NextReview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDecision#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getNotes()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EReference getFrozenDecision_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getClassification()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_Classification();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#isToConfirm <em>To Confirm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Confirm</em>'.
	 * @see org.waarborg.statement.FrozenDecision#isToConfirm()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_ToConfirm();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getDecidedBy()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getInRole <em>In Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Role</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getInRole()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_InRole();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDecision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.waarborg.statement.FrozenDecision#getDecidedOn()
	 * @see #getFrozenDecision()
	 * @generated
	 */
	EAttribute getFrozenDecision_DecidedOn();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenDriver <em>Frozen Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Driver</em>'.
	 * @see org.waarborg.statement.FrozenDriver
	 * @generated
	 */
	EClass getFrozenDriver();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDriver#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getKind()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EAttribute getFrozenDriver_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDriver#getRequirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getRequirement()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EAttribute getFrozenDriver_Requirement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDriver#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getSource()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EAttribute getFrozenDriver_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDriver#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getArticle()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EAttribute getFrozenDriver_Article();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDriver#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getText()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EReference getFrozenDriver_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDriver#getRiskCode <em>Risk Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risk Code</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getRiskCode()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EAttribute getFrozenDriver_RiskCode();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDriver#getRiskTitle <em>Risk Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risk Title</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getRiskTitle()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EReference getFrozenDriver_RiskTitle();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDriver#getRiskLevel <em>Risk Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risk Level</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getRiskLevel()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EReference getFrozenDriver_RiskLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDriver#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenDriver#getClassification()
	 * @see #getFrozenDriver()
	 * @generated
	 */
	EAttribute getFrozenDriver_Classification();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenPart <em>Frozen Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Part</em>'.
	 * @see org.waarborg.statement.FrozenPart
	 * @generated
	 */
	EClass getFrozenPart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenPart#getTitle()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenPart#getPerformer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performer</em>'.
	 * @see org.waarborg.statement.FrozenPart#getPerformer()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Performer();

	/**
	 * Returns the meta object for the containment reference '{@link org.waarborg.statement.FrozenPart#getProvidedBy <em>Provided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Provided By</em>'.
	 * @see org.waarborg.statement.FrozenPart#getProvidedBy()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_ProvidedBy();

	/**
	 * Returns the meta object for the containment reference '{@link org.waarborg.statement.FrozenPart#getCameWith <em>Came With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Came With</em>'.
	 * @see org.waarborg.statement.FrozenPart#getCameWith()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_CameWith();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getCovered <em>Covered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Covered</em>'.
	 * @see org.waarborg.statement.FrozenPart#getCovered()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Covered();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getReliedOn <em>Relied On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relied On</em>'.
	 * @see org.waarborg.statement.FrozenPart#getReliedOn()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_ReliedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenPart#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see org.waarborg.statement.FrozenPart#getProvider()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Provider();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getService <em>Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Service</em>'.
	 * @see org.waarborg.statement.FrozenPart#getService()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Service();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.statement.FrozenPart#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Covers</em>'.
	 * @see org.waarborg.statement.FrozenPart#getCovers()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Covers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.statement.FrozenPart#getText()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenPart#getImplementation <em>Implementation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implementation</em>'.
	 * @see org.waarborg.statement.FrozenPart#getImplementation()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Implementation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenPart#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.waarborg.statement.FrozenPart#getPlanned()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenPart#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.waarborg.statement.FrozenPart#getOwner()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.waarborg.statement.FrozenPart#getMeasures()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.waarborg.statement.FrozenPart#getDocuments()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenPart#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.waarborg.statement.FrozenPart#getEvidence()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EReference getFrozenPart_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.statement.FrozenPart#getAssurance <em>Assurance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Assurance</em>'.
	 * @see org.waarborg.statement.FrozenPart#getAssurance()
	 * @see #getFrozenPart()
	 * @generated
	 */
	EAttribute getFrozenPart_Assurance();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenMeasure <em>Frozen Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Measure</em>'.
	 * @see org.waarborg.statement.FrozenMeasure
	 * @generated
	 */
	EClass getFrozenMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenMeasure#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getCode()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenMeasure#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getTitle()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EReference getFrozenMeasure_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenMeasure#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getStatus()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenMeasure#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getDue()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenMeasure#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getOwner()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenMeasure#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getClassification()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Classification();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.statement.FrozenMeasure#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Documents</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getDocuments()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Documents();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.statement.FrozenMeasure#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.waarborg.statement.FrozenMeasure#getEvidence()
	 * @see #getFrozenMeasure()
	 * @generated
	 */
	EAttribute getFrozenMeasure_Evidence();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenDocument <em>Frozen Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Document</em>'.
	 * @see org.waarborg.statement.FrozenDocument
	 * @generated
	 */
	EClass getFrozenDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getCode()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenDocument#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getTitle()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EReference getFrozenDocument_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getVersion()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getDate()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getStatus()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Status();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.statement.FrozenDocument#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Approved By</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getApprovedBy()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getNextReview()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_NextReview();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getOwner()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getLocation()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getSha256()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenDocument#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenDocument#getClassification()
	 * @see #getFrozenDocument()
	 * @generated
	 */
	EAttribute getFrozenDocument_Classification();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenEvidence <em>Frozen Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Evidence</em>'.
	 * @see org.waarborg.statement.FrozenEvidence
	 * @generated
	 */
	EClass getFrozenEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getCode()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenEvidence#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getTitle()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EReference getFrozenEvidence_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getKind()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getLocation()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getSha256()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getPeriodFrom <em>Period From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period From</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getPeriodFrom()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_PeriodFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getPeriodUntil <em>Period Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Until</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getPeriodUntil()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_PeriodUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getValidUntil()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_ValidUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getCollectedBy <em>Collected By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected By</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getCollectedBy()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_CollectedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getCollectedOn <em>Collected On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected On</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getCollectedOn()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_CollectedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenEvidence#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenEvidence#getClassification()
	 * @see #getFrozenEvidence()
	 * @generated
	 */
	EAttribute getFrozenEvidence_Classification();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenExemption <em>Frozen Exemption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Exemption</em>'.
	 * @see org.waarborg.statement.FrozenExemption
	 * @generated
	 */
	EClass getFrozenExemption();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenExemption#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getCode()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EAttribute getFrozenExemption_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenExemption#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getTitle()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EReference getFrozenExemption_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenExemption#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reason</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getReason()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EReference getFrozenExemption_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenExemption#getCompensation <em>Compensation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Compensation</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getCompensation()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EReference getFrozenExemption_Compensation();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenExemption#getGrantedBy <em>Granted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted By</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getGrantedBy()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EAttribute getFrozenExemption_GrantedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenExemption#getGrantedInRole <em>Granted In Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted In Role</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getGrantedInRole()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EAttribute getFrozenExemption_GrantedInRole();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenExemption#getGrantedOn <em>Granted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted On</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getGrantedOn()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EAttribute getFrozenExemption_GrantedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenExemption#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getUntil()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EAttribute getFrozenExemption_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenExemption#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getClassification()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EAttribute getFrozenExemption_Classification();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenExemption#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.waarborg.statement.FrozenExemption#getReviews()
	 * @see #getFrozenExemption()
	 * @generated
	 */
	EReference getFrozenExemption_Reviews();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenReview <em>Frozen Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Review</em>'.
	 * @see org.waarborg.statement.FrozenReview
	 * @generated
	 */
	EClass getFrozenReview();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenReview#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.statement.FrozenReview#getOn()
	 * @see #getFrozenReview()
	 * @generated
	 */
	EAttribute getFrozenReview_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenReview#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.waarborg.statement.FrozenReview#getBy()
	 * @see #getFrozenReview()
	 * @generated
	 */
	EAttribute getFrozenReview_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenReview#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcome</em>'.
	 * @see org.waarborg.statement.FrozenReview#getOutcome()
	 * @see #getFrozenReview()
	 * @generated
	 */
	EReference getFrozenReview_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenReview#getNext <em>Next</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next</em>'.
	 * @see org.waarborg.statement.FrozenReview#getNext()
	 * @see #getFrozenReview()
	 * @generated
	 */
	EAttribute getFrozenReview_Next();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenNote <em>Frozen Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Note</em>'.
	 * @see org.waarborg.statement.FrozenNote
	 * @generated
	 */
	EClass getFrozenNote();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waarborg.statement.FrozenNote#getText()
	 * @see #getFrozenNote()
	 * @generated
	 */
	EAttribute getFrozenNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenNote#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.waarborg.statement.FrozenNote#getAuthor()
	 * @see #getFrozenNote()
	 * @generated
	 */
	EAttribute getFrozenNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenNote#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.statement.FrozenNote#getOn()
	 * @see #getFrozenNote()
	 * @generated
	 */
	EAttribute getFrozenNote_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenNote#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.statement.FrozenNote#getClassification()
	 * @see #getFrozenNote()
	 * @generated
	 */
	EAttribute getFrozenNote_Classification();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.FrozenOpenPoint <em>Frozen Open Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Open Point</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint
	 * @generated
	 */
	EClass getFrozenOpenPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenOpenPoint#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#getRule()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EAttribute getFrozenOpenPoint_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenOpenPoint#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#getSeverity()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EAttribute getFrozenOpenPoint_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenOpenPoint#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#getControl()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EAttribute getFrozenOpenPoint_Control();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenOpenPoint#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#getText()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EReference getFrozenOpenPoint_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenOpenPoint#isAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#isAccepted()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EAttribute getFrozenOpenPoint_Accepted();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.FrozenOpenPoint#getAcceptedBecause <em>Accepted Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accepted Because</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#getAcceptedBecause()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EReference getFrozenOpenPoint_AcceptedBecause();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.FrozenOpenPoint#getAcceptedUntil <em>Accepted Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted Until</em>'.
	 * @see org.waarborg.statement.FrozenOpenPoint#getAcceptedUntil()
	 * @see #getFrozenOpenPoint()
	 * @generated
	 */
	EAttribute getFrozenOpenPoint_AcceptedUntil();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.ReleaseLedger <em>Release Ledger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Release Ledger</em>'.
	 * @see org.waarborg.statement.ReleaseLedger
	 * @generated
	 */
	EClass getReleaseLedger();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.ReleaseLedger#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.waarborg.statement.ReleaseLedger#getStatement()
	 * @see #getReleaseLedger()
	 * @generated
	 */
	EAttribute getReleaseLedger_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.ReleaseLedger#getDossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dossier</em>'.
	 * @see org.waarborg.statement.ReleaseLedger#getDossier()
	 * @see #getReleaseLedger()
	 * @generated
	 */
	EAttribute getReleaseLedger_Dossier();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.ReleaseLedger#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.waarborg.statement.ReleaseLedger#getEntries()
	 * @see #getReleaseLedger()
	 * @generated
	 */
	EReference getReleaseLedger_Entries();

	/**
	 * Returns the meta object for class '{@link org.waarborg.statement.LedgerEntry <em>Ledger Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ledger Entry</em>'.
	 * @see org.waarborg.statement.LedgerEntry
	 * @generated
	 */
	EClass getLedgerEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getSequence <em>Sequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sequence</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getSequence()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Sequence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getPreviousSha256 <em>Previous Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Previous Sha256</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getPreviousSha256()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_PreviousSha256();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getAt()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_At();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getOn()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getBy()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_By();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getKind()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getNumber()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getFile()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_File();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getSha256()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Sha256();

	/**
	 * Returns the meta object for the containment reference '{@link org.waarborg.statement.LedgerEntry#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getApproval()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EReference getLedgerEntry_Approval();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getDeputy <em>Deputy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deputy</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getDeputy()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Deputy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getProof <em>Proof</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proof</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getProof()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Proof();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getWithdraws <em>Withdraws</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdraws</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getWithdraws()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Withdraws();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getSupersededBy <em>Superseded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Superseded By</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getSupersededBy()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_SupersededBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getMark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mark</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getMark()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Mark();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.statement.LedgerEntry#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getText()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EAttribute getLedgerEntry_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.statement.LedgerEntry#getExemptions <em>Exemptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exemptions</em>'.
	 * @see org.waarborg.statement.LedgerEntry#getExemptions()
	 * @see #getLedgerEntry()
	 * @generated
	 */
	EReference getLedgerEntry_Exemptions();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase</em>'.
	 * @see org.waarborg.statement.Phase
	 * @generated
	 */
	EEnum getPhase();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.Applicability <em>Applicability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Applicability</em>'.
	 * @see org.waarborg.statement.Applicability
	 * @generated
	 */
	EEnum getApplicability();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.waarborg.statement.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.Performer <em>Performer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Performer</em>'.
	 * @see org.waarborg.statement.Performer
	 * @generated
	 */
	EEnum getPerformer();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.Implementation <em>Implementation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Implementation</em>'.
	 * @see org.waarborg.statement.Implementation
	 * @generated
	 */
	EEnum getImplementation();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.DriverKind <em>Driver Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Driver Kind</em>'.
	 * @see org.waarborg.statement.DriverKind
	 * @generated
	 */
	EEnum getDriverKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.LedgerEntryKind <em>Ledger Entry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ledger Entry Kind</em>'.
	 * @see org.waarborg.statement.LedgerEntryKind
	 * @generated
	 */
	EEnum getLedgerEntryKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.statement.ReleaseMark <em>Release Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Release Mark</em>'.
	 * @see org.waarborg.statement.ReleaseMark
	 * @generated
	 */
	EEnum getReleaseMark();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StatementFactory getStatementFactory();

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
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl <em>Of Applicability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getStatementOfApplicability()
		 * @generated
		 */
		EClass STATEMENT_OF_APPLICABILITY = eINSTANCE.getStatementOfApplicability();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__SCOPE = eINSTANCE.getStatementOfApplicability_Scope();

		/**
		 * The meta object literal for the '<em><b>Control Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__CONTROL_SETS = eINSTANCE.getStatementOfApplicability_ControlSets();

		/**
		 * The meta object literal for the '<em><b>Parent Statement</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT = eINSTANCE.getStatementOfApplicability_ParentStatement();

		/**
		 * The meta object literal for the '<em><b>Twin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__TWIN = eINSTANCE.getStatementOfApplicability_Twin();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_OF_APPLICABILITY__VERSION = eINSTANCE.getStatementOfApplicability_Version();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_OF_APPLICABILITY__PHASE = eINSTANCE.getStatementOfApplicability_Phase();

		/**
		 * The meta object literal for the '<em><b>Change Summary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY = eINSTANCE.getStatementOfApplicability_ChangeSummary();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_OF_APPLICABILITY__CERTIFICATE = eINSTANCE.getStatementOfApplicability_Certificate();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__DECISIONS = eINSTANCE.getStatementOfApplicability_Decisions();

		/**
		 * The meta object literal for the '<em><b>Migration Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS = eINSTANCE.getStatementOfApplicability_MigrationAnswers();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.UsedControlSetImpl <em>Used Control Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.UsedControlSetImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getUsedControlSet()
		 * @generated
		 */
		EClass USED_CONTROL_SET = eINSTANCE.getUsedControlSet();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_CONTROL_SET__SET = eINSTANCE.getUsedControlSet_Set();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USED_CONTROL_SET__VERSION = eINSTANCE.getUsedControlSet_Version();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.MigrationAnswerImpl <em>Migration Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.MigrationAnswerImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getMigrationAnswer()
		 * @generated
		 */
		EClass MIGRATION_ANSWER = eINSTANCE.getMigrationAnswer();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION_ANSWER__CONTROL = eINSTANCE.getMigrationAnswer_Control();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MIGRATION_ANSWER__ANSWER = eINSTANCE.getMigrationAnswer_Answer();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.DecisionImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CONTROL = eINSTANCE.getDecision_Control();

		/**
		 * The meta object literal for the '<em><b>Applicability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__APPLICABILITY = eINSTANCE.getDecision_Applicability();

		/**
		 * The meta object literal for the '<em><b>Follows Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__FOLLOWS_BASE = eINSTANCE.getDecision_FollowsBase();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__ORIGIN = eINSTANCE.getDecision_Origin();

		/**
		 * The meta object literal for the '<em><b>Taken Over From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TAKEN_OVER_FROM = eINSTANCE.getDecision_TakenOverFrom();

		/**
		 * The meta object literal for the '<em><b>Taken Over Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TAKEN_OVER_SHA256 = eINSTANCE.getDecision_TakenOverSha256();

		/**
		 * The meta object literal for the '<em><b>Realisation From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REALISATION_FROM = eINSTANCE.getDecision_RealisationFrom();

		/**
		 * The meta object literal for the '<em><b>Override Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__OVERRIDE_REASON = eINSTANCE.getDecision_OverrideReason();

		/**
		 * The meta object literal for the '<em><b>Drivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__DRIVERS = eINSTANCE.getDecision_Drivers();

		/**
		 * The meta object literal for the '<em><b>Inclusion</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__INCLUSION = eINSTANCE.getDecision_Inclusion();

		/**
		 * The meta object literal for the '<em><b>Exclusion</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__EXCLUSION = eINSTANCE.getDecision_Exclusion();

		/**
		 * The meta object literal for the '<em><b>Realisation</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__REALISATION = eINSTANCE.getDecision_Realisation();

		/**
		 * The meta object literal for the '<em><b>Same As</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__SAME_AS = eINSTANCE.getDecision_SameAs();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__PARTS = eINSTANCE.getDecision_Parts();

		/**
		 * The meta object literal for the '<em><b>Implementation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__IMPLEMENTATION = eINSTANCE.getDecision_Implementation();

		/**
		 * The meta object literal for the '<em><b>Implementation Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__IMPLEMENTATION_REASON = eINSTANCE.getDecision_ImplementationReason();

		/**
		 * The meta object literal for the '<em><b>Exemptions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__EXEMPTIONS = eINSTANCE.getDecision_Exemptions();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__OWNER = eINSTANCE.getDecision_Owner();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__NEXT_REVIEW = eINSTANCE.getDecision_NextReview();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__NOTES = eINSTANCE.getDecision_Notes();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CLASSIFICATION = eINSTANCE.getDecision_Classification();

		/**
		 * The meta object literal for the '<em><b>To Confirm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TO_CONFIRM = eINSTANCE.getDecision_ToConfirm();

		/**
		 * The meta object literal for the '<em><b>To Confirm Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__TO_CONFIRM_BECAUSE = eINSTANCE.getDecision_ToConfirmBecause();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__DECIDED_BY = eINSTANCE.getDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>In Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__IN_ROLE = eINSTANCE.getDecision_InRole();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DECIDED_ON = eINSTANCE.getDecision_DecidedOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.PartImpl <em>Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.PartImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getPart()
		 * @generated
		 */
		EClass PART = eINSTANCE.getPart();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__TITLE = eINSTANCE.getPart_Title();

		/**
		 * The meta object literal for the '<em><b>Performer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART__PERFORMER = eINSTANCE.getPart_Performer();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__PROVIDER = eINSTANCE.getPart_Provider();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__SERVICE = eINSTANCE.getPart_Service();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__COVERS = eINSTANCE.getPart_Covers();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__TEXT = eINSTANCE.getPart_Text();

		/**
		 * The meta object literal for the '<em><b>Implementation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART__IMPLEMENTATION = eINSTANCE.getPart_Implementation();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART__PLANNED = eINSTANCE.getPart_Planned();

		/**
		 * The meta object literal for the '<em><b>Moves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__MOVES = eINSTANCE.getPart_Moves();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__OWNER = eINSTANCE.getPart_Owner();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__MEASURES = eINSTANCE.getPart_Measures();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__DOCUMENTS = eINSTANCE.getPart_Documents();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__EVIDENCE = eINSTANCE.getPart_Evidence();

		/**
		 * The meta object literal for the '<em><b>Assurance</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PART__ASSURANCE = eINSTANCE.getPart_Assurance();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.DriverImpl <em>Driver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.DriverImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getDriver()
		 * @generated
		 */
		EClass DRIVER = eINSTANCE.getDriver();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRIVER__KIND = eINSTANCE.getDriver_Kind();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER__REQUIREMENT = eINSTANCE.getDriver_Requirement();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DRIVER__TEXT = eINSTANCE.getDriver_Text();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.StatementReleaseImpl <em>Release</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.StatementReleaseImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getStatementRelease()
		 * @generated
		 */
		EClass STATEMENT_RELEASE = eINSTANCE.getStatementRelease();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__FORMAT_VERSION = eINSTANCE.getStatementRelease_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Dossier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__DOSSIER = eINSTANCE.getStatementRelease_Dossier();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__STATEMENT = eINSTANCE.getStatementRelease_Statement();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__NUMBER = eINSTANCE.getStatementRelease_Number();

		/**
		 * The meta object literal for the '<em><b>Previous Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__PREVIOUS_SHA256 = eINSTANCE.getStatementRelease_PreviousSha256();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__ON = eINSTANCE.getStatementRelease_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__BY = eINSTANCE.getStatementRelease_By();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__LANGUAGE = eINSTANCE.getStatementRelease_Language();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__CLASSIFICATION = eINSTANCE.getStatementRelease_Classification();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__TITLE = eINSTANCE.getStatementRelease_Title();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__ORGANISATION = eINSTANCE.getStatementRelease_Organisation();

		/**
		 * The meta object literal for the '<em><b>Registration Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__REGISTRATION_NUMBER = eINSTANCE.getStatementRelease_RegistrationNumber();

		/**
		 * The meta object literal for the '<em><b>Scope Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__SCOPE_TITLE = eINSTANCE.getStatementRelease_ScopeTitle();

		/**
		 * The meta object literal for the '<em><b>Scope Statement</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__SCOPE_STATEMENT = eINSTANCE.getStatementRelease_ScopeStatement();

		/**
		 * The meta object literal for the '<em><b>Scope Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__SCOPE_CLASSIFICATION = eINSTANCE.getStatementRelease_ScopeClassification();

		/**
		 * The meta object literal for the '<em><b>Entities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__ENTITIES = eINSTANCE.getStatementRelease_Entities();

		/**
		 * The meta object literal for the '<em><b>Locations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__LOCATIONS = eINSTANCE.getStatementRelease_Locations();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__INTERFACES = eINSTANCE.getStatementRelease_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__EXCLUSIONS = eINSTANCE.getStatementRelease_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__SUMMARY = eINSTANCE.getStatementRelease_Summary();

		/**
		 * The meta object literal for the '<em><b>Certificate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT_RELEASE__CERTIFICATE = eINSTANCE.getStatementRelease_Certificate();

		/**
		 * The meta object literal for the '<em><b>Control Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__CONTROL_SETS = eINSTANCE.getStatementRelease_ControlSets();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__ROWS = eINSTANCE.getStatementRelease_Rows();

		/**
		 * The meta object literal for the '<em><b>Open Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATEMENT_RELEASE__OPEN_POINTS = eINSTANCE.getStatementRelease_OpenPoints();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenPartyImpl <em>Frozen Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenPartyImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenParty()
		 * @generated
		 */
		EClass FROZEN_PARTY = eINSTANCE.getFrozenParty();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PARTY__NAME = eINSTANCE.getFrozenParty_Name();

		/**
		 * The meta object literal for the '<em><b>Registration Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PARTY__REGISTRATION_NUMBER = eINSTANCE.getFrozenParty_RegistrationNumber();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PARTY__ADDRESS = eINSTANCE.getFrozenParty_Address();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PARTY__KIND = eINSTANCE.getFrozenParty_Kind();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PARTY__CODE = eINSTANCE.getFrozenParty_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PARTY__TITLE = eINSTANCE.getFrozenParty_Title();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PARTY__CLASSIFICATION = eINSTANCE.getFrozenParty_Classification();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenControlSetImpl <em>Frozen Control Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenControlSetImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenControlSet()
		 * @generated
		 */
		EClass FROZEN_CONTROL_SET = eINSTANCE.getFrozenControlSet();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__SET = eINSTANCE.getFrozenControlSet_Set();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__VERSION = eINSTANCE.getFrozenControlSet_Version();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__SHA256 = eINSTANCE.getFrozenControlSet_Sha256();

		/**
		 * The meta object literal for the '<em><b>Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__NORM = eINSTANCE.getFrozenControlSet_Norm();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__EDITION = eINSTANCE.getFrozenControlSet_Edition();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__STATUS = eINSTANCE.getFrozenControlSet_Status();

		/**
		 * The meta object literal for the '<em><b>Extends</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONTROL_SET__EXTENDS = eINSTANCE.getFrozenControlSet_Extends();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_CONTROL_SET__TITLE = eINSTANCE.getFrozenControlSet_Title();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl <em>Frozen Heading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenHeadingImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenHeading()
		 * @generated
		 */
		EClass FROZEN_HEADING = eINSTANCE.getFrozenHeading();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_HEADING__SET = eINSTANCE.getFrozenHeading_Set();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_HEADING__LABEL = eINSTANCE.getFrozenHeading_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_HEADING__TITLE = eINSTANCE.getFrozenHeading_Title();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_HEADING__GROUP = eINSTANCE.getFrozenHeading_Group();

		/**
		 * The meta object literal for the '<em><b>Group Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_HEADING__GROUP_LABEL = eINSTANCE.getFrozenHeading_GroupLabel();

		/**
		 * The meta object literal for the '<em><b>Group Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_HEADING__GROUP_TITLE = eINSTANCE.getFrozenHeading_GroupTitle();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_HEADING__ORDER = eINSTANCE.getFrozenHeading_Order();

		/**
		 * The meta object literal for the '<em><b>Enhances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_HEADING__ENHANCES = eINSTANCE.getFrozenHeading_Enhances();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenDecisionImpl <em>Frozen Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenDecisionImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenDecision()
		 * @generated
		 */
		EClass FROZEN_DECISION = eINSTANCE.getFrozenDecision();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__CONTROL = eINSTANCE.getFrozenDecision_Control();

		/**
		 * The meta object literal for the '<em><b>Care</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__CARE = eINSTANCE.getFrozenDecision_Care();

		/**
		 * The meta object literal for the '<em><b>Headings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__HEADINGS = eINSTANCE.getFrozenDecision_Headings();

		/**
		 * The meta object literal for the '<em><b>Applicability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__APPLICABILITY = eINSTANCE.getFrozenDecision_Applicability();

		/**
		 * The meta object literal for the '<em><b>Follows Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__FOLLOWS_BASE = eINSTANCE.getFrozenDecision_FollowsBase();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__ORIGIN = eINSTANCE.getFrozenDecision_Origin();

		/**
		 * The meta object literal for the '<em><b>Taken Over From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__TAKEN_OVER_FROM = eINSTANCE.getFrozenDecision_TakenOverFrom();

		/**
		 * The meta object literal for the '<em><b>Override Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__OVERRIDE_REASON = eINSTANCE.getFrozenDecision_OverrideReason();

		/**
		 * The meta object literal for the '<em><b>Drivers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__DRIVERS = eINSTANCE.getFrozenDecision_Drivers();

		/**
		 * The meta object literal for the '<em><b>Inclusion</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__INCLUSION = eINSTANCE.getFrozenDecision_Inclusion();

		/**
		 * The meta object literal for the '<em><b>Exclusion</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__EXCLUSION = eINSTANCE.getFrozenDecision_Exclusion();

		/**
		 * The meta object literal for the '<em><b>Realisation</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__REALISATION = eINSTANCE.getFrozenDecision_Realisation();

		/**
		 * The meta object literal for the '<em><b>Realisation From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__REALISATION_FROM = eINSTANCE.getFrozenDecision_RealisationFrom();

		/**
		 * The meta object literal for the '<em><b>Implementation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__IMPLEMENTATION = eINSTANCE.getFrozenDecision_Implementation();

		/**
		 * The meta object literal for the '<em><b>Implementation Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__IMPLEMENTATION_REASON = eINSTANCE.getFrozenDecision_ImplementationReason();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__PARTS = eINSTANCE.getFrozenDecision_Parts();

		/**
		 * The meta object literal for the '<em><b>Exemptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__EXEMPTIONS = eINSTANCE.getFrozenDecision_Exemptions();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__OWNER = eINSTANCE.getFrozenDecision_Owner();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__NEXT_REVIEW = eINSTANCE.getFrozenDecision_NextReview();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DECISION__NOTES = eINSTANCE.getFrozenDecision_Notes();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__CLASSIFICATION = eINSTANCE.getFrozenDecision_Classification();

		/**
		 * The meta object literal for the '<em><b>To Confirm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__TO_CONFIRM = eINSTANCE.getFrozenDecision_ToConfirm();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__DECIDED_BY = eINSTANCE.getFrozenDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>In Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__IN_ROLE = eINSTANCE.getFrozenDecision_InRole();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DECISION__DECIDED_ON = eINSTANCE.getFrozenDecision_DecidedOn();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenDriverImpl <em>Frozen Driver</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenDriverImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenDriver()
		 * @generated
		 */
		EClass FROZEN_DRIVER = eINSTANCE.getFrozenDriver();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DRIVER__KIND = eINSTANCE.getFrozenDriver_Kind();

		/**
		 * The meta object literal for the '<em><b>Requirement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DRIVER__REQUIREMENT = eINSTANCE.getFrozenDriver_Requirement();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DRIVER__SOURCE = eINSTANCE.getFrozenDriver_Source();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DRIVER__ARTICLE = eINSTANCE.getFrozenDriver_Article();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DRIVER__TEXT = eINSTANCE.getFrozenDriver_Text();

		/**
		 * The meta object literal for the '<em><b>Risk Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DRIVER__RISK_CODE = eINSTANCE.getFrozenDriver_RiskCode();

		/**
		 * The meta object literal for the '<em><b>Risk Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DRIVER__RISK_TITLE = eINSTANCE.getFrozenDriver_RiskTitle();

		/**
		 * The meta object literal for the '<em><b>Risk Level</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DRIVER__RISK_LEVEL = eINSTANCE.getFrozenDriver_RiskLevel();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DRIVER__CLASSIFICATION = eINSTANCE.getFrozenDriver_Classification();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenPartImpl <em>Frozen Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenPartImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenPart()
		 * @generated
		 */
		EClass FROZEN_PART = eINSTANCE.getFrozenPart();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__TITLE = eINSTANCE.getFrozenPart_Title();

		/**
		 * The meta object literal for the '<em><b>Performer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__PERFORMER = eINSTANCE.getFrozenPart_Performer();

		/**
		 * The meta object literal for the '<em><b>Provided By</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__PROVIDED_BY = eINSTANCE.getFrozenPart_ProvidedBy();

		/**
		 * The meta object literal for the '<em><b>Came With</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__CAME_WITH = eINSTANCE.getFrozenPart_CameWith();

		/**
		 * The meta object literal for the '<em><b>Covered</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__COVERED = eINSTANCE.getFrozenPart_Covered();

		/**
		 * The meta object literal for the '<em><b>Relied On</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__RELIED_ON = eINSTANCE.getFrozenPart_ReliedOn();

		/**
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__PROVIDER = eINSTANCE.getFrozenPart_Provider();

		/**
		 * The meta object literal for the '<em><b>Service</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__SERVICE = eINSTANCE.getFrozenPart_Service();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__COVERS = eINSTANCE.getFrozenPart_Covers();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__TEXT = eINSTANCE.getFrozenPart_Text();

		/**
		 * The meta object literal for the '<em><b>Implementation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__IMPLEMENTATION = eINSTANCE.getFrozenPart_Implementation();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__PLANNED = eINSTANCE.getFrozenPart_Planned();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__OWNER = eINSTANCE.getFrozenPart_Owner();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__MEASURES = eINSTANCE.getFrozenPart_Measures();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__DOCUMENTS = eINSTANCE.getFrozenPart_Documents();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_PART__EVIDENCE = eINSTANCE.getFrozenPart_Evidence();

		/**
		 * The meta object literal for the '<em><b>Assurance</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_PART__ASSURANCE = eINSTANCE.getFrozenPart_Assurance();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenMeasureImpl <em>Frozen Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenMeasureImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenMeasure()
		 * @generated
		 */
		EClass FROZEN_MEASURE = eINSTANCE.getFrozenMeasure();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__CODE = eINSTANCE.getFrozenMeasure_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_MEASURE__TITLE = eINSTANCE.getFrozenMeasure_Title();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__STATUS = eINSTANCE.getFrozenMeasure_Status();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__DUE = eINSTANCE.getFrozenMeasure_Due();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__OWNER = eINSTANCE.getFrozenMeasure_Owner();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__CLASSIFICATION = eINSTANCE.getFrozenMeasure_Classification();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__DOCUMENTS = eINSTANCE.getFrozenMeasure_Documents();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_MEASURE__EVIDENCE = eINSTANCE.getFrozenMeasure_Evidence();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenDocumentImpl <em>Frozen Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenDocumentImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenDocument()
		 * @generated
		 */
		EClass FROZEN_DOCUMENT = eINSTANCE.getFrozenDocument();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__CODE = eINSTANCE.getFrozenDocument_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_DOCUMENT__TITLE = eINSTANCE.getFrozenDocument_Title();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__VERSION = eINSTANCE.getFrozenDocument_Version();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__DATE = eINSTANCE.getFrozenDocument_Date();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__STATUS = eINSTANCE.getFrozenDocument_Status();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__APPROVED_BY = eINSTANCE.getFrozenDocument_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__NEXT_REVIEW = eINSTANCE.getFrozenDocument_NextReview();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__OWNER = eINSTANCE.getFrozenDocument_Owner();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__LOCATION = eINSTANCE.getFrozenDocument_Location();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__SHA256 = eINSTANCE.getFrozenDocument_Sha256();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_DOCUMENT__CLASSIFICATION = eINSTANCE.getFrozenDocument_Classification();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenEvidenceImpl <em>Frozen Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenEvidenceImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenEvidence()
		 * @generated
		 */
		EClass FROZEN_EVIDENCE = eINSTANCE.getFrozenEvidence();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__CODE = eINSTANCE.getFrozenEvidence_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_EVIDENCE__TITLE = eINSTANCE.getFrozenEvidence_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__KIND = eINSTANCE.getFrozenEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__LOCATION = eINSTANCE.getFrozenEvidence_Location();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__SHA256 = eINSTANCE.getFrozenEvidence_Sha256();

		/**
		 * The meta object literal for the '<em><b>Period From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__PERIOD_FROM = eINSTANCE.getFrozenEvidence_PeriodFrom();

		/**
		 * The meta object literal for the '<em><b>Period Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__PERIOD_UNTIL = eINSTANCE.getFrozenEvidence_PeriodUntil();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__VALID_UNTIL = eINSTANCE.getFrozenEvidence_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Collected By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__COLLECTED_BY = eINSTANCE.getFrozenEvidence_CollectedBy();

		/**
		 * The meta object literal for the '<em><b>Collected On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__COLLECTED_ON = eINSTANCE.getFrozenEvidence_CollectedOn();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EVIDENCE__CLASSIFICATION = eINSTANCE.getFrozenEvidence_Classification();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenExemptionImpl <em>Frozen Exemption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenExemptionImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenExemption()
		 * @generated
		 */
		EClass FROZEN_EXEMPTION = eINSTANCE.getFrozenExemption();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EXEMPTION__CODE = eINSTANCE.getFrozenExemption_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_EXEMPTION__TITLE = eINSTANCE.getFrozenExemption_Title();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_EXEMPTION__REASON = eINSTANCE.getFrozenExemption_Reason();

		/**
		 * The meta object literal for the '<em><b>Compensation</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_EXEMPTION__COMPENSATION = eINSTANCE.getFrozenExemption_Compensation();

		/**
		 * The meta object literal for the '<em><b>Granted By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EXEMPTION__GRANTED_BY = eINSTANCE.getFrozenExemption_GrantedBy();

		/**
		 * The meta object literal for the '<em><b>Granted In Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EXEMPTION__GRANTED_IN_ROLE = eINSTANCE.getFrozenExemption_GrantedInRole();

		/**
		 * The meta object literal for the '<em><b>Granted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EXEMPTION__GRANTED_ON = eINSTANCE.getFrozenExemption_GrantedOn();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EXEMPTION__UNTIL = eINSTANCE.getFrozenExemption_Until();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_EXEMPTION__CLASSIFICATION = eINSTANCE.getFrozenExemption_Classification();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_EXEMPTION__REVIEWS = eINSTANCE.getFrozenExemption_Reviews();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenReviewImpl <em>Frozen Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenReviewImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenReview()
		 * @generated
		 */
		EClass FROZEN_REVIEW = eINSTANCE.getFrozenReview();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_REVIEW__ON = eINSTANCE.getFrozenReview_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_REVIEW__BY = eINSTANCE.getFrozenReview_By();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_REVIEW__OUTCOME = eINSTANCE.getFrozenReview_Outcome();

		/**
		 * The meta object literal for the '<em><b>Next</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_REVIEW__NEXT = eINSTANCE.getFrozenReview_Next();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenNoteImpl <em>Frozen Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenNoteImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenNote()
		 * @generated
		 */
		EClass FROZEN_NOTE = eINSTANCE.getFrozenNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_NOTE__TEXT = eINSTANCE.getFrozenNote_Text();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_NOTE__AUTHOR = eINSTANCE.getFrozenNote_Author();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_NOTE__ON = eINSTANCE.getFrozenNote_On();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_NOTE__CLASSIFICATION = eINSTANCE.getFrozenNote_Classification();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl <em>Frozen Open Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.FrozenOpenPointImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getFrozenOpenPoint()
		 * @generated
		 */
		EClass FROZEN_OPEN_POINT = eINSTANCE.getFrozenOpenPoint();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_OPEN_POINT__RULE = eINSTANCE.getFrozenOpenPoint_Rule();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_OPEN_POINT__SEVERITY = eINSTANCE.getFrozenOpenPoint_Severity();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_OPEN_POINT__CONTROL = eINSTANCE.getFrozenOpenPoint_Control();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_OPEN_POINT__TEXT = eINSTANCE.getFrozenOpenPoint_Text();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_OPEN_POINT__ACCEPTED = eINSTANCE.getFrozenOpenPoint_Accepted();

		/**
		 * The meta object literal for the '<em><b>Accepted Because</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_OPEN_POINT__ACCEPTED_BECAUSE = eINSTANCE.getFrozenOpenPoint_AcceptedBecause();

		/**
		 * The meta object literal for the '<em><b>Accepted Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_OPEN_POINT__ACCEPTED_UNTIL = eINSTANCE.getFrozenOpenPoint_AcceptedUntil();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.ReleaseLedgerImpl <em>Release Ledger</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.ReleaseLedgerImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getReleaseLedger()
		 * @generated
		 */
		EClass RELEASE_LEDGER = eINSTANCE.getReleaseLedger();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LEDGER__STATEMENT = eINSTANCE.getReleaseLedger_Statement();

		/**
		 * The meta object literal for the '<em><b>Dossier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELEASE_LEDGER__DOSSIER = eINSTANCE.getReleaseLedger_Dossier();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELEASE_LEDGER__ENTRIES = eINSTANCE.getReleaseLedger_Entries();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.internal.impl.LedgerEntryImpl <em>Ledger Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.internal.impl.LedgerEntryImpl
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getLedgerEntry()
		 * @generated
		 */
		EClass LEDGER_ENTRY = eINSTANCE.getLedgerEntry();

		/**
		 * The meta object literal for the '<em><b>Sequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__SEQUENCE = eINSTANCE.getLedgerEntry_Sequence();

		/**
		 * The meta object literal for the '<em><b>Previous Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__PREVIOUS_SHA256 = eINSTANCE.getLedgerEntry_PreviousSha256();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__AT = eINSTANCE.getLedgerEntry_At();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__ON = eINSTANCE.getLedgerEntry_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__BY = eINSTANCE.getLedgerEntry_By();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__KIND = eINSTANCE.getLedgerEntry_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__NUMBER = eINSTANCE.getLedgerEntry_Number();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__FILE = eINSTANCE.getLedgerEntry_File();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__SHA256 = eINSTANCE.getLedgerEntry_Sha256();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEDGER_ENTRY__APPROVAL = eINSTANCE.getLedgerEntry_Approval();

		/**
		 * The meta object literal for the '<em><b>Deputy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__DEPUTY = eINSTANCE.getLedgerEntry_Deputy();

		/**
		 * The meta object literal for the '<em><b>Proof</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__PROOF = eINSTANCE.getLedgerEntry_Proof();

		/**
		 * The meta object literal for the '<em><b>Withdraws</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__WITHDRAWS = eINSTANCE.getLedgerEntry_Withdraws();

		/**
		 * The meta object literal for the '<em><b>Superseded By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__SUPERSEDED_BY = eINSTANCE.getLedgerEntry_SupersededBy();

		/**
		 * The meta object literal for the '<em><b>Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__MARK = eINSTANCE.getLedgerEntry_Mark();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEDGER_ENTRY__TEXT = eINSTANCE.getLedgerEntry_Text();

		/**
		 * The meta object literal for the '<em><b>Exemptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEDGER_ENTRY__EXEMPTIONS = eINSTANCE.getLedgerEntry_Exemptions();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.Phase <em>Phase</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.Phase
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getPhase()
		 * @generated
		 */
		EEnum PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.Applicability <em>Applicability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.Applicability
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getApplicability()
		 * @generated
		 */
		EEnum APPLICABILITY = eINSTANCE.getApplicability();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.Origin
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.Performer <em>Performer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.Performer
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getPerformer()
		 * @generated
		 */
		EEnum PERFORMER = eINSTANCE.getPerformer();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.Implementation <em>Implementation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.Implementation
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getImplementation()
		 * @generated
		 */
		EEnum IMPLEMENTATION = eINSTANCE.getImplementation();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.DriverKind <em>Driver Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.DriverKind
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getDriverKind()
		 * @generated
		 */
		EEnum DRIVER_KIND = eINSTANCE.getDriverKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.LedgerEntryKind <em>Ledger Entry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.LedgerEntryKind
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getLedgerEntryKind()
		 * @generated
		 */
		EEnum LEDGER_ENTRY_KIND = eINSTANCE.getLedgerEntryKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.statement.ReleaseMark <em>Release Mark</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.statement.ReleaseMark
		 * @see org.waarborg.statement.internal.impl.StatementPackageImpl#getReleaseMark()
		 * @generated
		 */
		EEnum RELEASE_MARK = eINSTANCE.getReleaseMark();

	}

} //StatementPackage
