/**
 */
package org.waarborg.risk;

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
 * Risk method, risk register, treatment and acceptance (ISO/IEC 27001 clauses 6.1.2, 6.1.3, 8.2 and 8.3). Scales, levels and who may accept are data of a method version; a level is derived from it and never typed.
 * <!-- end-model-doc -->
 * @see org.waarborg.risk.RiskFactory
 * @model kind="package"
 * @generated
 */
public interface RiskPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "risk"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:waarborg:risk:1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "risk"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RiskPackage eINSTANCE = org.waarborg.risk.internal.impl.RiskPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.RiskRegisterImpl <em>Register</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.RiskRegisterImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskRegister()
	 * @generated
	 */
	int RISK_REGISTER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__METHODS = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__RISKS = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plan Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER__PLAN_APPROVALS = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Register</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_REGISTER_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.RiskMethodImpl <em>Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.RiskMethodImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskMethod()
	 * @generated
	 */
	int RISK_METHOD = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__VERSION = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__STATUS = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__EFFECTIVE_FROM = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Change Summary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__CHANGE_SUMMARY = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>States</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__STATES = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Aggregation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__AGGREGATION = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__LIKELIHOOD = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__CATEGORIES = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__LEVELS = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__CELLS = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__REVIEW_PERIOD = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Approvals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD__APPROVALS = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_METHOD_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.ScaleStepImpl <em>Scale Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.ScaleStepImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getScaleStep()
	 * @generated
	 */
	int SCALE_STEP = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Continues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP__CONTINUES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP__MEANING = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP__WORDS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scale Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Scale Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_STEP_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.ImpactCategoryImpl <em>Impact Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.ImpactCategoryImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getImpactCategory()
	 * @generated
	 */
	int IMPACT_CATEGORY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_CATEGORY__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Continues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_CATEGORY__CONTINUES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_CATEGORY__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_CATEGORY__STEPS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Impact Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_CATEGORY_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Impact Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_CATEGORY_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.RiskLevelImpl <em>Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.RiskLevelImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskLevel()
	 * @generated
	 */
	int RISK_LEVEL = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Continues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__CONTINUES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__MEANING = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__TONE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Above Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__ABOVE_THRESHOLD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Acceptable By</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__ACCEPTABLE_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Accepted For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__ACCEPTED_FOR = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL__REVIEW_PERIOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_LEVEL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.MatrixCellImpl <em>Matrix Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.MatrixCellImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getMatrixCell()
	 * @generated
	 */
	int MATRIX_CELL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL__LIKELIHOOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL__IMPACT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL__CATEGORY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL__LEVEL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Matrix Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Matrix Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_CELL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.RiskImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__STATUS = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CAUSE = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Vulnerability</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__VULNERABILITY = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONSEQUENCE = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Threats</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__THREATS = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Aspects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASPECTS = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Scopes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SCOPES = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SUBJECTS = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Identified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IDENTIFIED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Identified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__IDENTIFIED_BY = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASSESSMENTS = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OPTION = DossierPackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Option Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OPTION_REASON = DossierPackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TREATMENTS = DossierPackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Acceptances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ACCEPTANCES = DossierPackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Exemptions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EXEMPTIONS = DossierPackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NEXT_REVIEW = DossierPackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REVIEWS = DossierPackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLOSED_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Closed Because</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLOSED_BECAUSE = DossierPackage.ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.RiskAssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.RiskAssessmentImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskAssessment()
	 * @generated
	 */
	int RISK_ASSESSMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__STATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__METHOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__LIKELIHOOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__IMPACTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.ImpactImpl <em>Impact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.ImpactImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getImpact()
	 * @generated
	 */
	int IMPACT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__CATEGORY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__STEP = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.TreatmentImpl <em>Treatment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.TreatmentImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTreatment()
	 * @generated
	 */
	int TREATMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__ID = DossierPackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CODE = DossierPackage.ELEMENT__CODE;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__TITLE = DossierPackage.ELEMENT__TITLE;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__OWNER = DossierPackage.ELEMENT__OWNER;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CLASSIFICATION = DossierPackage.ELEMENT__CLASSIFICATION;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__NOTES = DossierPackage.ELEMENT__NOTES;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__STATUS = DossierPackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__DESCRIPTION = DossierPackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__MEASURES = DossierPackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CONTROLS = DossierPackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__DUE = DossierPackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Moves</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__MOVES = DossierPackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__DONE_ON = DossierPackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__EFFECT = DossierPackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Likelihood Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__LIKELIHOOD_DOWN = DossierPackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Impact Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__IMPACT_DOWN = DossierPackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CATEGORIES = DossierPackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_FEATURE_COUNT = DossierPackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_OPERATION_COUNT = DossierPackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.ChosenControlImpl <em>Chosen Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.ChosenControlImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getChosenControl()
	 * @generated
	 */
	int CHOSEN_CONTROL = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOSEN_CONTROL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOSEN_CONTROL__SCOPE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOSEN_CONTROL__CONTROL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Chosen Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOSEN_CONTROL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Chosen Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOSEN_CONTROL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.AcceptanceImpl <em>Acceptance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.AcceptanceImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getAcceptance()
	 * @generated
	 */
	int ACCEPTANCE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Method</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__METHOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__STATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__LIKELIHOOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__IMPACTS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__OPTION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__REASON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__APPROVAL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__WITHDRAWN_ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Withdrawn By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__WITHDRAWN_BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Withdrawn Because</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE__WITHDRAWN_BECAUSE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Acceptance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Acceptance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCEPTANCE_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.PlanApprovalImpl <em>Plan Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.PlanApprovalImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getPlanApproval()
	 * @generated
	 */
	int PLAN_APPROVAL = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__RISKS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL__APPROVAL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Plan Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Plan Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_APPROVAL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl <em>Snapshot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.RiskSnapshotImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskSnapshot()
	 * @generated
	 */
	int RISK_SNAPSHOT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__FORMAT_VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dossier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__DOSSIER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Register</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__REGISTER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__BY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__METHOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__METHOD_VERSION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__LEVELS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT__RISKS = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SNAPSHOT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.FrozenLevelImpl <em>Frozen Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.FrozenLevelImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getFrozenLevel()
	 * @generated
	 */
	int FROZEN_LEVEL = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_LEVEL__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_LEVEL__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_LEVEL__TONE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Above Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_LEVEL__ABOVE_THRESHOLD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Frozen Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_LEVEL_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Frozen Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_LEVEL_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.FrozenRiskImpl <em>Frozen Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.FrozenRiskImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getFrozenRisk()
	 * @generated
	 */
	int FROZEN_RISK = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__CODE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__TITLE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__OWNER = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scopes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__SCOPES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Classification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__CLASSIFICATION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__OPTION = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__ACCEPTED = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Accepted Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__ACCEPTED_UNTIL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK__STATES = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Frozen Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Frozen Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_RISK_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.internal.impl.FrozenAssessmentImpl <em>Frozen Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.internal.impl.FrozenAssessmentImpl
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getFrozenAssessment()
	 * @generated
	 */
	int FROZEN_ASSESSMENT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__ID = ControlsetPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__STATE = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__LIKELIHOOD = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__IMPACT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__CATEGORY = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__LEVEL = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT__ON = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Frozen Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT_FEATURE_COUNT = ControlsetPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Frozen Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ASSESSMENT_OPERATION_COUNT = ControlsetPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.MethodStatus <em>Method Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.MethodStatus
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getMethodStatus()
	 * @generated
	 */
	int METHOD_STATUS = 17;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.Aggregation <em>Aggregation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.Aggregation
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getAggregation()
	 * @generated
	 */
	int AGGREGATION = 18;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.Tone <em>Tone</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.Tone
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTone()
	 * @generated
	 */
	int TONE = 19;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.SecurityAspect <em>Security Aspect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.SecurityAspect
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getSecurityAspect()
	 * @generated
	 */
	int SECURITY_ASPECT = 20;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.RiskStatus <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.RiskStatus
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskStatus()
	 * @generated
	 */
	int RISK_STATUS = 21;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.AssessedState <em>Assessed State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.AssessedState
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getAssessedState()
	 * @generated
	 */
	int ASSESSED_STATE = 22;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.TreatmentOption <em>Treatment Option</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.TreatmentOption
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTreatmentOption()
	 * @generated
	 */
	int TREATMENT_OPTION = 23;

	/**
	 * The meta object id for the '{@link org.waarborg.risk.TreatmentStatus <em>Treatment Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.risk.TreatmentStatus
	 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTreatmentStatus()
	 * @generated
	 */
	int TREATMENT_STATUS = 24;


	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.RiskRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Register</em>'.
	 * @see org.waarborg.risk.RiskRegister
	 * @generated
	 */
	EClass getRiskRegister();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskRegister#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Methods</em>'.
	 * @see org.waarborg.risk.RiskRegister#getMethods()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EReference getRiskRegister_Methods();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskRegister#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.waarborg.risk.RiskRegister#getRisks()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EReference getRiskRegister_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskRegister#getPlanApprovals <em>Plan Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plan Approvals</em>'.
	 * @see org.waarborg.risk.RiskRegister#getPlanApprovals()
	 * @see #getRiskRegister()
	 * @generated
	 */
	EReference getRiskRegister_PlanApprovals();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.RiskMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Method</em>'.
	 * @see org.waarborg.risk.RiskMethod
	 * @generated
	 */
	EClass getRiskMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskMethod#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.risk.RiskMethod#getVersion()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EAttribute getRiskMethod_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskMethod#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.risk.RiskMethod#getStatus()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EAttribute getRiskMethod_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskMethod#getEffectiveFrom <em>Effective From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective From</em>'.
	 * @see org.waarborg.risk.RiskMethod#getEffectiveFrom()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EAttribute getRiskMethod_EffectiveFrom();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskMethod#getChangeSummary <em>Change Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Change Summary</em>'.
	 * @see org.waarborg.risk.RiskMethod#getChangeSummary()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EReference getRiskMethod_ChangeSummary();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.risk.RiskMethod#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>States</em>'.
	 * @see org.waarborg.risk.RiskMethod#getStates()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EAttribute getRiskMethod_States();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskMethod#getAggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aggregation</em>'.
	 * @see org.waarborg.risk.RiskMethod#getAggregation()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EAttribute getRiskMethod_Aggregation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskMethod#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Likelihood</em>'.
	 * @see org.waarborg.risk.RiskMethod#getLikelihood()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EReference getRiskMethod_Likelihood();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskMethod#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.waarborg.risk.RiskMethod#getCategories()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EReference getRiskMethod_Categories();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskMethod#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.waarborg.risk.RiskMethod#getLevels()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EReference getRiskMethod_Levels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskMethod#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.waarborg.risk.RiskMethod#getCells()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EReference getRiskMethod_Cells();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskMethod#getReviewPeriod <em>Review Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Period</em>'.
	 * @see org.waarborg.risk.RiskMethod#getReviewPeriod()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EAttribute getRiskMethod_ReviewPeriod();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskMethod#getApprovals <em>Approvals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approvals</em>'.
	 * @see org.waarborg.risk.RiskMethod#getApprovals()
	 * @see #getRiskMethod()
	 * @generated
	 */
	EReference getRiskMethod_Approvals();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.ScaleStep <em>Scale Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Step</em>'.
	 * @see org.waarborg.risk.ScaleStep
	 * @generated
	 */
	EClass getScaleStep();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.ScaleStep#getContinues <em>Continues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continues</em>'.
	 * @see org.waarborg.risk.ScaleStep#getContinues()
	 * @see #getScaleStep()
	 * @generated
	 */
	EAttribute getScaleStep_Continues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.ScaleStep#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.risk.ScaleStep#getTitle()
	 * @see #getScaleStep()
	 * @generated
	 */
	EReference getScaleStep_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.ScaleStep#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meaning</em>'.
	 * @see org.waarborg.risk.ScaleStep#getMeaning()
	 * @see #getScaleStep()
	 * @generated
	 */
	EReference getScaleStep_Meaning();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.risk.ScaleStep#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Words</em>'.
	 * @see org.waarborg.risk.ScaleStep#getWords()
	 * @see #getScaleStep()
	 * @generated
	 */
	EAttribute getScaleStep_Words();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.ImpactCategory <em>Impact Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact Category</em>'.
	 * @see org.waarborg.risk.ImpactCategory
	 * @generated
	 */
	EClass getImpactCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.ImpactCategory#getContinues <em>Continues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continues</em>'.
	 * @see org.waarborg.risk.ImpactCategory#getContinues()
	 * @see #getImpactCategory()
	 * @generated
	 */
	EAttribute getImpactCategory_Continues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.ImpactCategory#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.risk.ImpactCategory#getTitle()
	 * @see #getImpactCategory()
	 * @generated
	 */
	EReference getImpactCategory_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.ImpactCategory#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.waarborg.risk.ImpactCategory#getSteps()
	 * @see #getImpactCategory()
	 * @generated
	 */
	EReference getImpactCategory_Steps();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.RiskLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level</em>'.
	 * @see org.waarborg.risk.RiskLevel
	 * @generated
	 */
	EClass getRiskLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskLevel#getContinues <em>Continues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continues</em>'.
	 * @see org.waarborg.risk.RiskLevel#getContinues()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EAttribute getRiskLevel_Continues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskLevel#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.risk.RiskLevel#getTitle()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EReference getRiskLevel_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskLevel#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meaning</em>'.
	 * @see org.waarborg.risk.RiskLevel#getMeaning()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EReference getRiskLevel_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskLevel#getTone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone</em>'.
	 * @see org.waarborg.risk.RiskLevel#getTone()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EAttribute getRiskLevel_Tone();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskLevel#isAboveThreshold <em>Above Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Above Threshold</em>'.
	 * @see org.waarborg.risk.RiskLevel#isAboveThreshold()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EAttribute getRiskLevel_AboveThreshold();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.risk.RiskLevel#getAcceptableBy <em>Acceptable By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Acceptable By</em>'.
	 * @see org.waarborg.risk.RiskLevel#getAcceptableBy()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EAttribute getRiskLevel_AcceptableBy();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskLevel#getAcceptedFor <em>Accepted For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted For</em>'.
	 * @see org.waarborg.risk.RiskLevel#getAcceptedFor()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EAttribute getRiskLevel_AcceptedFor();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskLevel#getReviewPeriod <em>Review Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review Period</em>'.
	 * @see org.waarborg.risk.RiskLevel#getReviewPeriod()
	 * @see #getRiskLevel()
	 * @generated
	 */
	EAttribute getRiskLevel_ReviewPeriod();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.MatrixCell <em>Matrix Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix Cell</em>'.
	 * @see org.waarborg.risk.MatrixCell
	 * @generated
	 */
	EClass getMatrixCell();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.MatrixCell#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.waarborg.risk.MatrixCell#getLikelihood()
	 * @see #getMatrixCell()
	 * @generated
	 */
	EAttribute getMatrixCell_Likelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.MatrixCell#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.waarborg.risk.MatrixCell#getImpact()
	 * @see #getMatrixCell()
	 * @generated
	 */
	EAttribute getMatrixCell_Impact();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.MatrixCell#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.waarborg.risk.MatrixCell#getCategory()
	 * @see #getMatrixCell()
	 * @generated
	 */
	EReference getMatrixCell_Category();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.MatrixCell#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see org.waarborg.risk.MatrixCell#getLevel()
	 * @see #getMatrixCell()
	 * @generated
	 */
	EReference getMatrixCell_Level();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.waarborg.risk.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Risk#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.risk.Risk#getStatus()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Description</em>'.
	 * @see org.waarborg.risk.Risk#getDescription()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cause</em>'.
	 * @see org.waarborg.risk.Risk#getCause()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Cause();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getVulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vulnerability</em>'.
	 * @see org.waarborg.risk.Risk#getVulnerability()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Vulnerability();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consequence</em>'.
	 * @see org.waarborg.risk.Risk#getConsequence()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Consequence();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.risk.Risk#getThreats <em>Threats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Threats</em>'.
	 * @see org.waarborg.risk.Risk#getThreats()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Threats();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.risk.Risk#getAspects <em>Aspects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aspects</em>'.
	 * @see org.waarborg.risk.Risk#getAspects()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Aspects();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.risk.Risk#getScopes <em>Scopes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Scopes</em>'.
	 * @see org.waarborg.risk.Risk#getScopes()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Scopes();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.risk.Risk#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Subjects</em>'.
	 * @see org.waarborg.risk.Risk#getSubjects()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Subjects();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Risk#getIdentifiedOn <em>Identified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identified On</em>'.
	 * @see org.waarborg.risk.Risk#getIdentifiedOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_IdentifiedOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.Risk#getIdentifiedBy <em>Identified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Identified By</em>'.
	 * @see org.waarborg.risk.Risk#getIdentifiedBy()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_IdentifiedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.waarborg.risk.Risk#getAssessments()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Assessments();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Risk#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.waarborg.risk.Risk#getOption()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Option();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getOptionReason <em>Option Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Option Reason</em>'.
	 * @see org.waarborg.risk.Risk#getOptionReason()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_OptionReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Treatments</em>'.
	 * @see org.waarborg.risk.Risk#getTreatments()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Treatments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getAcceptances <em>Acceptances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Acceptances</em>'.
	 * @see org.waarborg.risk.Risk#getAcceptances()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Acceptances();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.risk.Risk#getExemptions <em>Exemptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exemptions</em>'.
	 * @see org.waarborg.risk.Risk#getExemptions()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Exemptions();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Risk#getNextReview <em>Next Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Review</em>'.
	 * @see org.waarborg.risk.Risk#getNextReview()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_NextReview();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.waarborg.risk.Risk#getReviews()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Reviews();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Risk#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.waarborg.risk.Risk#getClosedOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ClosedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Risk#getClosedBecause <em>Closed Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Closed Because</em>'.
	 * @see org.waarborg.risk.Risk#getClosedBecause()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_ClosedBecause();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.RiskAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.waarborg.risk.RiskAssessment
	 * @generated
	 */
	EClass getRiskAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskAssessment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getState()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_State();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.RiskAssessment#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Method</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getMethod()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskAssessment#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getLikelihood()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_Likelihood();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskAssessment#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getImpacts()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Impacts();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskAssessment#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getOn()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_On();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.RiskAssessment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getBy()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskAssessment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reason</em>'.
	 * @see org.waarborg.risk.RiskAssessment#getReason()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Reason();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.Impact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact</em>'.
	 * @see org.waarborg.risk.Impact
	 * @generated
	 */
	EClass getImpact();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.Impact#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Category</em>'.
	 * @see org.waarborg.risk.Impact#getCategory()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Impact#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.waarborg.risk.Impact#getStep()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Step();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Treatment</em>'.
	 * @see org.waarborg.risk.Treatment
	 * @generated
	 */
	EClass getTreatment();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Treatment#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.risk.Treatment#getStatus()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Status();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Treatment#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Description</em>'.
	 * @see org.waarborg.risk.Treatment#getDescription()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.risk.Treatment#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.waarborg.risk.Treatment#getMeasures()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Treatment#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see org.waarborg.risk.Treatment#getControls()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Controls();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Treatment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.waarborg.risk.Treatment#getDue()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Due();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Treatment#getMoves <em>Moves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Moves</em>'.
	 * @see org.waarborg.risk.Treatment#getMoves()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Moves();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Treatment#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.waarborg.risk.Treatment#getDoneOn()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_DoneOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Treatment#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effect</em>'.
	 * @see org.waarborg.risk.Treatment#getEffect()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Treatment#getLikelihoodDown <em>Likelihood Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood Down</em>'.
	 * @see org.waarborg.risk.Treatment#getLikelihoodDown()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_LikelihoodDown();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Treatment#getImpactDown <em>Impact Down</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact Down</em>'.
	 * @see org.waarborg.risk.Treatment#getImpactDown()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_ImpactDown();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.risk.Treatment#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Categories</em>'.
	 * @see org.waarborg.risk.Treatment#getCategories()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Categories();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.ChosenControl <em>Chosen Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chosen Control</em>'.
	 * @see org.waarborg.risk.ChosenControl
	 * @generated
	 */
	EClass getChosenControl();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.ChosenControl#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Scope</em>'.
	 * @see org.waarborg.risk.ChosenControl#getScope()
	 * @see #getChosenControl()
	 * @generated
	 */
	EReference getChosenControl_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.ChosenControl#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.risk.ChosenControl#getControl()
	 * @see #getChosenControl()
	 * @generated
	 */
	EAttribute getChosenControl_Control();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.Acceptance <em>Acceptance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Acceptance</em>'.
	 * @see org.waarborg.risk.Acceptance
	 * @generated
	 */
	EClass getAcceptance();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.Acceptance#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Method</em>'.
	 * @see org.waarborg.risk.Acceptance#getMethod()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Acceptance#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.waarborg.risk.Acceptance#getState()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_State();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Acceptance#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.waarborg.risk.Acceptance#getLikelihood()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_Likelihood();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Acceptance#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.waarborg.risk.Acceptance#getImpacts()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_Impacts();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Acceptance#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.waarborg.risk.Acceptance#getOption()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_Option();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Acceptance#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reason</em>'.
	 * @see org.waarborg.risk.Acceptance#getReason()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_Reason();

	/**
	 * Returns the meta object for the containment reference '{@link org.waarborg.risk.Acceptance#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.waarborg.risk.Acceptance#getApproval()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_Approval();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Acceptance#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.waarborg.risk.Acceptance#getUntil()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.Acceptance#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.waarborg.risk.Acceptance#getWithdrawnOn()
	 * @see #getAcceptance()
	 * @generated
	 */
	EAttribute getAcceptance_WithdrawnOn();

	/**
	 * Returns the meta object for the reference '{@link org.waarborg.risk.Acceptance#getWithdrawnBy <em>Withdrawn By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Withdrawn By</em>'.
	 * @see org.waarborg.risk.Acceptance#getWithdrawnBy()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_WithdrawnBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.Acceptance#getWithdrawnBecause <em>Withdrawn Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Withdrawn Because</em>'.
	 * @see org.waarborg.risk.Acceptance#getWithdrawnBecause()
	 * @see #getAcceptance()
	 * @generated
	 */
	EReference getAcceptance_WithdrawnBecause();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.PlanApproval <em>Plan Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan Approval</em>'.
	 * @see org.waarborg.risk.PlanApproval
	 * @generated
	 */
	EClass getPlanApproval();

	/**
	 * Returns the meta object for the reference list '{@link org.waarborg.risk.PlanApproval#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.waarborg.risk.PlanApproval#getRisks()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EReference getPlanApproval_Risks();

	/**
	 * Returns the meta object for the containment reference '{@link org.waarborg.risk.PlanApproval#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.waarborg.risk.PlanApproval#getApproval()
	 * @see #getPlanApproval()
	 * @generated
	 */
	EReference getPlanApproval_Approval();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.RiskSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Snapshot</em>'.
	 * @see org.waarborg.risk.RiskSnapshot
	 * @generated
	 */
	EClass getRiskSnapshot();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getFormatVersion()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getDossier <em>Dossier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dossier</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getDossier()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_Dossier();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getRegister <em>Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Register</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getRegister()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_Register();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getClassification()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_Classification();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getOn()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_On();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getBy()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskSnapshot#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getTitle()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EReference getRiskSnapshot_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getMethod()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.RiskSnapshot#getMethodVersion <em>Method Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Version</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getMethodVersion()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EAttribute getRiskSnapshot_MethodVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskSnapshot#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getLevels()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EReference getRiskSnapshot_Levels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.RiskSnapshot#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.waarborg.risk.RiskSnapshot#getRisks()
	 * @see #getRiskSnapshot()
	 * @generated
	 */
	EReference getRiskSnapshot_Risks();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.FrozenLevel <em>Frozen Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Level</em>'.
	 * @see org.waarborg.risk.FrozenLevel
	 * @generated
	 */
	EClass getFrozenLevel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.FrozenLevel#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.risk.FrozenLevel#getTitle()
	 * @see #getFrozenLevel()
	 * @generated
	 */
	EReference getFrozenLevel_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenLevel#getTone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tone</em>'.
	 * @see org.waarborg.risk.FrozenLevel#getTone()
	 * @see #getFrozenLevel()
	 * @generated
	 */
	EAttribute getFrozenLevel_Tone();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenLevel#isAboveThreshold <em>Above Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Above Threshold</em>'.
	 * @see org.waarborg.risk.FrozenLevel#isAboveThreshold()
	 * @see #getFrozenLevel()
	 * @generated
	 */
	EAttribute getFrozenLevel_AboveThreshold();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.FrozenRisk <em>Frozen Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Risk</em>'.
	 * @see org.waarborg.risk.FrozenRisk
	 * @generated
	 */
	EClass getFrozenRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenRisk#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getCode()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.FrozenRisk#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getTitle()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EReference getFrozenRisk_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenRisk#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getOwner()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_Owner();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.risk.FrozenRisk#getScopes <em>Scopes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Scopes</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getScopes()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_Scopes();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenRisk#getClassification <em>Classification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Classification</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getClassification()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_Classification();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenRisk#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getOption()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenRisk#isAccepted <em>Accepted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted</em>'.
	 * @see org.waarborg.risk.FrozenRisk#isAccepted()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_Accepted();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenRisk#getAcceptedUntil <em>Accepted Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted Until</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getAcceptedUntil()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EAttribute getFrozenRisk_AcceptedUntil();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.risk.FrozenRisk#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>States</em>'.
	 * @see org.waarborg.risk.FrozenRisk#getStates()
	 * @see #getFrozenRisk()
	 * @generated
	 */
	EReference getFrozenRisk_States();

	/**
	 * Returns the meta object for class '{@link org.waarborg.risk.FrozenAssessment <em>Frozen Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Assessment</em>'.
	 * @see org.waarborg.risk.FrozenAssessment
	 * @generated
	 */
	EClass getFrozenAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenAssessment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.waarborg.risk.FrozenAssessment#getState()
	 * @see #getFrozenAssessment()
	 * @generated
	 */
	EAttribute getFrozenAssessment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenAssessment#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.waarborg.risk.FrozenAssessment#getLikelihood()
	 * @see #getFrozenAssessment()
	 * @generated
	 */
	EAttribute getFrozenAssessment_Likelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenAssessment#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.waarborg.risk.FrozenAssessment#getImpact()
	 * @see #getFrozenAssessment()
	 * @generated
	 */
	EAttribute getFrozenAssessment_Impact();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenAssessment#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.waarborg.risk.FrozenAssessment#getCategory()
	 * @see #getFrozenAssessment()
	 * @generated
	 */
	EAttribute getFrozenAssessment_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenAssessment#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.waarborg.risk.FrozenAssessment#getLevel()
	 * @see #getFrozenAssessment()
	 * @generated
	 */
	EAttribute getFrozenAssessment_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.risk.FrozenAssessment#getOn <em>On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On</em>'.
	 * @see org.waarborg.risk.FrozenAssessment#getOn()
	 * @see #getFrozenAssessment()
	 * @generated
	 */
	EAttribute getFrozenAssessment_On();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.MethodStatus <em>Method Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Method Status</em>'.
	 * @see org.waarborg.risk.MethodStatus
	 * @generated
	 */
	EEnum getMethodStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.Aggregation <em>Aggregation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Aggregation</em>'.
	 * @see org.waarborg.risk.Aggregation
	 * @generated
	 */
	EEnum getAggregation();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.Tone <em>Tone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tone</em>'.
	 * @see org.waarborg.risk.Tone
	 * @generated
	 */
	EEnum getTone();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.SecurityAspect <em>Security Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Security Aspect</em>'.
	 * @see org.waarborg.risk.SecurityAspect
	 * @generated
	 */
	EEnum getSecurityAspect();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.RiskStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see org.waarborg.risk.RiskStatus
	 * @generated
	 */
	EEnum getRiskStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.AssessedState <em>Assessed State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessed State</em>'.
	 * @see org.waarborg.risk.AssessedState
	 * @generated
	 */
	EEnum getAssessedState();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.TreatmentOption <em>Treatment Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Treatment Option</em>'.
	 * @see org.waarborg.risk.TreatmentOption
	 * @generated
	 */
	EEnum getTreatmentOption();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.risk.TreatmentStatus <em>Treatment Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Treatment Status</em>'.
	 * @see org.waarborg.risk.TreatmentStatus
	 * @generated
	 */
	EEnum getTreatmentStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RiskFactory getRiskFactory();

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
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.RiskRegisterImpl <em>Register</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.RiskRegisterImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskRegister()
		 * @generated
		 */
		EClass RISK_REGISTER = eINSTANCE.getRiskRegister();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_REGISTER__METHODS = eINSTANCE.getRiskRegister_Methods();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_REGISTER__RISKS = eINSTANCE.getRiskRegister_Risks();

		/**
		 * The meta object literal for the '<em><b>Plan Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_REGISTER__PLAN_APPROVALS = eINSTANCE.getRiskRegister_PlanApprovals();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.RiskMethodImpl <em>Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.RiskMethodImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskMethod()
		 * @generated
		 */
		EClass RISK_METHOD = eINSTANCE.getRiskMethod();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_METHOD__VERSION = eINSTANCE.getRiskMethod_Version();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_METHOD__STATUS = eINSTANCE.getRiskMethod_Status();

		/**
		 * The meta object literal for the '<em><b>Effective From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_METHOD__EFFECTIVE_FROM = eINSTANCE.getRiskMethod_EffectiveFrom();

		/**
		 * The meta object literal for the '<em><b>Change Summary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_METHOD__CHANGE_SUMMARY = eINSTANCE.getRiskMethod_ChangeSummary();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_METHOD__STATES = eINSTANCE.getRiskMethod_States();

		/**
		 * The meta object literal for the '<em><b>Aggregation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_METHOD__AGGREGATION = eINSTANCE.getRiskMethod_Aggregation();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_METHOD__LIKELIHOOD = eINSTANCE.getRiskMethod_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_METHOD__CATEGORIES = eINSTANCE.getRiskMethod_Categories();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_METHOD__LEVELS = eINSTANCE.getRiskMethod_Levels();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_METHOD__CELLS = eINSTANCE.getRiskMethod_Cells();

		/**
		 * The meta object literal for the '<em><b>Review Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_METHOD__REVIEW_PERIOD = eINSTANCE.getRiskMethod_ReviewPeriod();

		/**
		 * The meta object literal for the '<em><b>Approvals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_METHOD__APPROVALS = eINSTANCE.getRiskMethod_Approvals();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.ScaleStepImpl <em>Scale Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.ScaleStepImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getScaleStep()
		 * @generated
		 */
		EClass SCALE_STEP = eINSTANCE.getScaleStep();

		/**
		 * The meta object literal for the '<em><b>Continues</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_STEP__CONTINUES = eINSTANCE.getScaleStep_Continues();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE_STEP__TITLE = eINSTANCE.getScaleStep_Title();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE_STEP__MEANING = eINSTANCE.getScaleStep_Meaning();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_STEP__WORDS = eINSTANCE.getScaleStep_Words();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.ImpactCategoryImpl <em>Impact Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.ImpactCategoryImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getImpactCategory()
		 * @generated
		 */
		EClass IMPACT_CATEGORY = eINSTANCE.getImpactCategory();

		/**
		 * The meta object literal for the '<em><b>Continues</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_CATEGORY__CONTINUES = eINSTANCE.getImpactCategory_Continues();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_CATEGORY__TITLE = eINSTANCE.getImpactCategory_Title();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_CATEGORY__STEPS = eINSTANCE.getImpactCategory_Steps();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.RiskLevelImpl <em>Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.RiskLevelImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskLevel()
		 * @generated
		 */
		EClass RISK_LEVEL = eINSTANCE.getRiskLevel();

		/**
		 * The meta object literal for the '<em><b>Continues</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_LEVEL__CONTINUES = eINSTANCE.getRiskLevel_Continues();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_LEVEL__TITLE = eINSTANCE.getRiskLevel_Title();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_LEVEL__MEANING = eINSTANCE.getRiskLevel_Meaning();

		/**
		 * The meta object literal for the '<em><b>Tone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_LEVEL__TONE = eINSTANCE.getRiskLevel_Tone();

		/**
		 * The meta object literal for the '<em><b>Above Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_LEVEL__ABOVE_THRESHOLD = eINSTANCE.getRiskLevel_AboveThreshold();

		/**
		 * The meta object literal for the '<em><b>Acceptable By</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_LEVEL__ACCEPTABLE_BY = eINSTANCE.getRiskLevel_AcceptableBy();

		/**
		 * The meta object literal for the '<em><b>Accepted For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_LEVEL__ACCEPTED_FOR = eINSTANCE.getRiskLevel_AcceptedFor();

		/**
		 * The meta object literal for the '<em><b>Review Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_LEVEL__REVIEW_PERIOD = eINSTANCE.getRiskLevel_ReviewPeriod();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.MatrixCellImpl <em>Matrix Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.MatrixCellImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getMatrixCell()
		 * @generated
		 */
		EClass MATRIX_CELL = eINSTANCE.getMatrixCell();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_CELL__LIKELIHOOD = eINSTANCE.getMatrixCell_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_CELL__IMPACT = eINSTANCE.getMatrixCell_Impact();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_CELL__CATEGORY = eINSTANCE.getMatrixCell_Category();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_CELL__LEVEL = eINSTANCE.getMatrixCell_Level();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.RiskImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__STATUS = eINSTANCE.getRisk_Status();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__DESCRIPTION = eINSTANCE.getRisk_Description();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CAUSE = eINSTANCE.getRisk_Cause();

		/**
		 * The meta object literal for the '<em><b>Vulnerability</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__VULNERABILITY = eINSTANCE.getRisk_Vulnerability();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CONSEQUENCE = eINSTANCE.getRisk_Consequence();

		/**
		 * The meta object literal for the '<em><b>Threats</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__THREATS = eINSTANCE.getRisk_Threats();

		/**
		 * The meta object literal for the '<em><b>Aspects</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__ASPECTS = eINSTANCE.getRisk_Aspects();

		/**
		 * The meta object literal for the '<em><b>Scopes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__SCOPES = eINSTANCE.getRisk_Scopes();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__SUBJECTS = eINSTANCE.getRisk_Subjects();

		/**
		 * The meta object literal for the '<em><b>Identified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__IDENTIFIED_ON = eINSTANCE.getRisk_IdentifiedOn();

		/**
		 * The meta object literal for the '<em><b>Identified By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__IDENTIFIED_BY = eINSTANCE.getRisk_IdentifiedBy();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ASSESSMENTS = eINSTANCE.getRisk_Assessments();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__OPTION = eINSTANCE.getRisk_Option();

		/**
		 * The meta object literal for the '<em><b>Option Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__OPTION_REASON = eINSTANCE.getRisk_OptionReason();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__TREATMENTS = eINSTANCE.getRisk_Treatments();

		/**
		 * The meta object literal for the '<em><b>Acceptances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ACCEPTANCES = eINSTANCE.getRisk_Acceptances();

		/**
		 * The meta object literal for the '<em><b>Exemptions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__EXEMPTIONS = eINSTANCE.getRisk_Exemptions();

		/**
		 * The meta object literal for the '<em><b>Next Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__NEXT_REVIEW = eINSTANCE.getRisk_NextReview();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__REVIEWS = eINSTANCE.getRisk_Reviews();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CLOSED_ON = eINSTANCE.getRisk_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Closed Because</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CLOSED_BECAUSE = eINSTANCE.getRisk_ClosedBecause();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.RiskAssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.RiskAssessmentImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskAssessment()
		 * @generated
		 */
		EClass RISK_ASSESSMENT = eINSTANCE.getRiskAssessment();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__STATE = eINSTANCE.getRiskAssessment_State();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__METHOD = eINSTANCE.getRiskAssessment_Method();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__LIKELIHOOD = eINSTANCE.getRiskAssessment_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__IMPACTS = eINSTANCE.getRiskAssessment_Impacts();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__ON = eINSTANCE.getRiskAssessment_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__BY = eINSTANCE.getRiskAssessment_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__REASON = eINSTANCE.getRiskAssessment_Reason();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.ImpactImpl <em>Impact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.ImpactImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getImpact()
		 * @generated
		 */
		EClass IMPACT = eINSTANCE.getImpact();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__CATEGORY = eINSTANCE.getImpact_Category();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__STEP = eINSTANCE.getImpact_Step();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.TreatmentImpl <em>Treatment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.TreatmentImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTreatment()
		 * @generated
		 */
		EClass TREATMENT = eINSTANCE.getTreatment();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__STATUS = eINSTANCE.getTreatment_Status();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__DESCRIPTION = eINSTANCE.getTreatment_Description();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__MEASURES = eINSTANCE.getTreatment_Measures();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__CONTROLS = eINSTANCE.getTreatment_Controls();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__DUE = eINSTANCE.getTreatment_Due();

		/**
		 * The meta object literal for the '<em><b>Moves</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__MOVES = eINSTANCE.getTreatment_Moves();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__DONE_ON = eINSTANCE.getTreatment_DoneOn();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__EFFECT = eINSTANCE.getTreatment_Effect();

		/**
		 * The meta object literal for the '<em><b>Likelihood Down</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__LIKELIHOOD_DOWN = eINSTANCE.getTreatment_LikelihoodDown();

		/**
		 * The meta object literal for the '<em><b>Impact Down</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__IMPACT_DOWN = eINSTANCE.getTreatment_ImpactDown();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__CATEGORIES = eINSTANCE.getTreatment_Categories();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.ChosenControlImpl <em>Chosen Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.ChosenControlImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getChosenControl()
		 * @generated
		 */
		EClass CHOSEN_CONTROL = eINSTANCE.getChosenControl();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOSEN_CONTROL__SCOPE = eINSTANCE.getChosenControl_Scope();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHOSEN_CONTROL__CONTROL = eINSTANCE.getChosenControl_Control();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.AcceptanceImpl <em>Acceptance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.AcceptanceImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getAcceptance()
		 * @generated
		 */
		EClass ACCEPTANCE = eINSTANCE.getAcceptance();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__METHOD = eINSTANCE.getAcceptance_Method();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__STATE = eINSTANCE.getAcceptance_State();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__LIKELIHOOD = eINSTANCE.getAcceptance_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__IMPACTS = eINSTANCE.getAcceptance_Impacts();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__OPTION = eINSTANCE.getAcceptance_Option();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__REASON = eINSTANCE.getAcceptance_Reason();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__APPROVAL = eINSTANCE.getAcceptance_Approval();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__UNTIL = eINSTANCE.getAcceptance_Until();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCEPTANCE__WITHDRAWN_ON = eINSTANCE.getAcceptance_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Withdrawn By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__WITHDRAWN_BY = eINSTANCE.getAcceptance_WithdrawnBy();

		/**
		 * The meta object literal for the '<em><b>Withdrawn Because</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCEPTANCE__WITHDRAWN_BECAUSE = eINSTANCE.getAcceptance_WithdrawnBecause();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.PlanApprovalImpl <em>Plan Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.PlanApprovalImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getPlanApproval()
		 * @generated
		 */
		EClass PLAN_APPROVAL = eINSTANCE.getPlanApproval();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_APPROVAL__RISKS = eINSTANCE.getPlanApproval_Risks();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_APPROVAL__APPROVAL = eINSTANCE.getPlanApproval_Approval();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.RiskSnapshotImpl <em>Snapshot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.RiskSnapshotImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskSnapshot()
		 * @generated
		 */
		EClass RISK_SNAPSHOT = eINSTANCE.getRiskSnapshot();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__FORMAT_VERSION = eINSTANCE.getRiskSnapshot_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Dossier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__DOSSIER = eINSTANCE.getRiskSnapshot_Dossier();

		/**
		 * The meta object literal for the '<em><b>Register</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__REGISTER = eINSTANCE.getRiskSnapshot_Register();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__CLASSIFICATION = eINSTANCE.getRiskSnapshot_Classification();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__ON = eINSTANCE.getRiskSnapshot_On();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__BY = eINSTANCE.getRiskSnapshot_By();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SNAPSHOT__TITLE = eINSTANCE.getRiskSnapshot_Title();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__METHOD = eINSTANCE.getRiskSnapshot_Method();

		/**
		 * The meta object literal for the '<em><b>Method Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SNAPSHOT__METHOD_VERSION = eINSTANCE.getRiskSnapshot_MethodVersion();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SNAPSHOT__LEVELS = eINSTANCE.getRiskSnapshot_Levels();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SNAPSHOT__RISKS = eINSTANCE.getRiskSnapshot_Risks();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.FrozenLevelImpl <em>Frozen Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.FrozenLevelImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getFrozenLevel()
		 * @generated
		 */
		EClass FROZEN_LEVEL = eINSTANCE.getFrozenLevel();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_LEVEL__TITLE = eINSTANCE.getFrozenLevel_Title();

		/**
		 * The meta object literal for the '<em><b>Tone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_LEVEL__TONE = eINSTANCE.getFrozenLevel_Tone();

		/**
		 * The meta object literal for the '<em><b>Above Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_LEVEL__ABOVE_THRESHOLD = eINSTANCE.getFrozenLevel_AboveThreshold();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.FrozenRiskImpl <em>Frozen Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.FrozenRiskImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getFrozenRisk()
		 * @generated
		 */
		EClass FROZEN_RISK = eINSTANCE.getFrozenRisk();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__CODE = eINSTANCE.getFrozenRisk_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_RISK__TITLE = eINSTANCE.getFrozenRisk_Title();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__OWNER = eINSTANCE.getFrozenRisk_Owner();

		/**
		 * The meta object literal for the '<em><b>Scopes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__SCOPES = eINSTANCE.getFrozenRisk_Scopes();

		/**
		 * The meta object literal for the '<em><b>Classification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__CLASSIFICATION = eINSTANCE.getFrozenRisk_Classification();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__OPTION = eINSTANCE.getFrozenRisk_Option();

		/**
		 * The meta object literal for the '<em><b>Accepted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__ACCEPTED = eINSTANCE.getFrozenRisk_Accepted();

		/**
		 * The meta object literal for the '<em><b>Accepted Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_RISK__ACCEPTED_UNTIL = eINSTANCE.getFrozenRisk_AcceptedUntil();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_RISK__STATES = eINSTANCE.getFrozenRisk_States();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.internal.impl.FrozenAssessmentImpl <em>Frozen Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.internal.impl.FrozenAssessmentImpl
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getFrozenAssessment()
		 * @generated
		 */
		EClass FROZEN_ASSESSMENT = eINSTANCE.getFrozenAssessment();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ASSESSMENT__STATE = eINSTANCE.getFrozenAssessment_State();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ASSESSMENT__LIKELIHOOD = eINSTANCE.getFrozenAssessment_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ASSESSMENT__IMPACT = eINSTANCE.getFrozenAssessment_Impact();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ASSESSMENT__CATEGORY = eINSTANCE.getFrozenAssessment_Category();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ASSESSMENT__LEVEL = eINSTANCE.getFrozenAssessment_Level();

		/**
		 * The meta object literal for the '<em><b>On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ASSESSMENT__ON = eINSTANCE.getFrozenAssessment_On();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.MethodStatus <em>Method Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.MethodStatus
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getMethodStatus()
		 * @generated
		 */
		EEnum METHOD_STATUS = eINSTANCE.getMethodStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.Aggregation <em>Aggregation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.Aggregation
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getAggregation()
		 * @generated
		 */
		EEnum AGGREGATION = eINSTANCE.getAggregation();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.Tone <em>Tone</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.Tone
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTone()
		 * @generated
		 */
		EEnum TONE = eINSTANCE.getTone();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.SecurityAspect <em>Security Aspect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.SecurityAspect
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getSecurityAspect()
		 * @generated
		 */
		EEnum SECURITY_ASPECT = eINSTANCE.getSecurityAspect();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.RiskStatus <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.RiskStatus
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getRiskStatus()
		 * @generated
		 */
		EEnum RISK_STATUS = eINSTANCE.getRiskStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.AssessedState <em>Assessed State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.AssessedState
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getAssessedState()
		 * @generated
		 */
		EEnum ASSESSED_STATE = eINSTANCE.getAssessedState();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.TreatmentOption <em>Treatment Option</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.TreatmentOption
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTreatmentOption()
		 * @generated
		 */
		EEnum TREATMENT_OPTION = eINSTANCE.getTreatmentOption();

		/**
		 * The meta object literal for the '{@link org.waarborg.risk.TreatmentStatus <em>Treatment Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.risk.TreatmentStatus
		 * @see org.waarborg.risk.internal.impl.RiskPackageImpl#getTreatmentStatus()
		 * @generated
		 */
		EEnum TREATMENT_STATUS = eINSTANCE.getTreatmentStatus();

	}

} //RiskPackage
