/**
 */
package org.waarborg.controlset;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

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
 * Control sets: norms, editions, controls, clauses, checklists, legal requirements, the mappings between them and their terms. Catalog files are content that anybody can publish; they carry no code. Ids, short titles and flags only: norm texts are copyrighted and never belong here.
 * <!-- end-model-doc -->
 * @see org.waarborg.controlset.ControlsetFactory
 * @model kind="package"
 * @generated
 */
public interface ControlsetPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "controlset"; //$NON-NLS-1$

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:waarborg:controlset:1"; //$NON-NLS-1$

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "controlset"; //$NON-NLS-1$

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ControlsetPackage eINSTANCE = org.waarborg.controlset.internal.impl.ControlsetPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.IdentifiedImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.LocalTextImpl <em>Local Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.LocalTextImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getLocalText()
	 * @generated
	 */
	int LOCAL_TEXT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__SOURCE_HASH = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Local Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Local Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.ControlSetImpl <em>Control Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.ControlSetImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSet()
	 * @generated
	 */
	int CONTROL_SET = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__NORM = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__EDITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__KIND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__TITLE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__PUBLISHER = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__CONTACT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__LICENCE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__SOURCE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Titles Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__TITLES_ONLY = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Change Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__CHANGE_NOTE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__STATUS = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__PUBLISHED = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Published Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__PUBLISHED_SOURCE = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Applies New</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__APPLIES_NEW = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Applies New Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__APPLIES_NEW_SOURCE = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Applies Existing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__APPLIES_EXISTING = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Applies Existing Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__APPLIES_EXISTING_SOURCE = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Transition Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__TRANSITION_ENDS = IDENTIFIED_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Transition Ends Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__TRANSITION_ENDS_SOURCE = IDENTIFIED_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Supersedes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__SUPERSEDES = IDENTIFIED_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Extends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__EXTENDS = IDENTIFIED_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Corrects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__CORRECTS = IDENTIFIED_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__URL = IDENTIFIED_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__LANGUAGES = IDENTIFIED_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__GROUPS = IDENTIFIED_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__CONTROLS = IDENTIFIED_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Adjustments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__ADJUSTMENTS = IDENTIFIED_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__DIMENSIONS = IDENTIFIED_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Answer Scales</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__ANSWER_SCALES = IDENTIFIED_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Profiles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__PROFILES = IDENTIFIED_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__PARAMETERS = IDENTIFIED_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Mappings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__MAPPINGS = IDENTIFIED_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET__TERMS = IDENTIFIED_FEATURE_COUNT + 34;

	/**
	 * The number of structural features of the '<em>Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 35;

	/**
	 * The number of operations of the '<em>Control Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.GroupImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Enhances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ENHANCES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__GROUPS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__CONTROLS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.ControlImpl <em>Control</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.ControlImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControl()
	 * @generated
	 */
	int CONTROL = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__TITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__PURPOSE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__CONTROLS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__AFTER = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Assessable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ASSESSABLE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__CARE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__GUIDANCE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__SOURCE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Enhances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ENHANCES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__REFERENCE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__IN_FORCE_FROM = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>In Force Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__IN_FORCE_UNTIL = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__QUESTIONS = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Evidence Hints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__EVIDENCE_HINTS = IDENTIFIED_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__VALUES = IDENTIFIED_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Answer Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL__ANSWER_SCALE = IDENTIFIED_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Control</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.AdjustmentImpl <em>Adjustment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.AdjustmentImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAdjustment()
	 * @generated
	 */
	int ADJUSTMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__CONTROL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__CARE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__GUIDANCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT__SOURCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Adjustment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Adjustment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADJUSTMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.AttributeDimensionImpl <em>Attribute Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.AttributeDimensionImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAttributeDimension()
	 * @generated
	 */
	int ATTRIBUTE_DIMENSION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DIMENSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DIMENSION__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DIMENSION__VALUES = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attribute Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DIMENSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Attribute Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_DIMENSION_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.AttributeValueImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAttributeValue()
	 * @generated
	 */
	int ATTRIBUTE_VALUE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ORIGIN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.AnswerScaleImpl <em>Answer Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.AnswerScaleImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAnswerScale()
	 * @generated
	 */
	int ANSWER_SCALE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_SCALE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_SCALE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_SCALE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_SCALE__VALUES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Answer Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_SCALE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Answer Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_SCALE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.AnswerValueImpl <em>Answer Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.AnswerValueImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAnswerValue()
	 * @generated
	 */
	int ANSWER_VALUE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_VALUE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fulfilment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_VALUE__FULFILMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Answer Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Answer Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.ProfileImpl <em>Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.ProfileImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getProfile()
	 * @generated
	 */
	int PROFILE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CONTROLS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Care Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE__CARE_ONLY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFILE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.ParameterImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__CONTROL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DEFAULT_VALUE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.TermImpl <em>Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.TermImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getTerm()
	 * @generated
	 */
	int TERM = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Preferred</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__PREFERRED = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Discouraged</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__DISCOURAGED = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__SOURCE_EDITION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.MappingImpl <em>Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.MappingImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMapping()
	 * @generated
	 */
	int MAPPING = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__TITLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__SOURCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING__ENTRIES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.MappingEntryImpl <em>Mapping Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.MappingEntryImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMappingEntry()
	 * @generated
	 */
	int MAPPING_ENTRY = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__FROM = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__TO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relationship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__RELATIONSHIP = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__CHANGE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__RATIONALE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>To Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY__TO_CONFIRM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Mapping Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Mapping Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAPPING_ENTRY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl <em>Control Set Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.ControlSetTextImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetText()
	 * @generated
	 */
	int CONTROL_SET_TEXT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__SET = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__SOURCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__LICENCE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Working</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__WORKING = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT__ENTRIES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Control Set Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Control Set Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_TEXT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.TextEntryImpl <em>Text Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.TextEntryImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getTextEntry()
	 * @generated
	 */
	int TEXT_ENTRY = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__PURPOSE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Private Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__PRIVATE_TEXT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Working</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY__WORKING = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Text Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Text Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ENTRY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl <em>Control Set Attributes</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.ControlSetAttributesImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetAttributes()
	 * @generated
	 */
	int CONTROL_SET_ATTRIBUTES = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES__SET = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES__SOURCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES__LICENCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES__DIMENSIONS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES__ENTRIES = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Control Set Attributes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Control Set Attributes</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_SET_ATTRIBUTES_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.internal.impl.AttributeEntryImpl <em>Attribute Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.internal.impl.AttributeEntryImpl
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAttributeEntry()
	 * @generated
	 */
	int ATTRIBUTE_ENTRY = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_ENTRY__VALUES = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Attribute Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Attribute Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_ENTRY_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.ControlSetKind <em>Control Set Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.ControlSetKind
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetKind()
	 * @generated
	 */
	int CONTROL_SET_KIND = 19;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.ControlSetStatus <em>Control Set Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.ControlSetStatus
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetStatus()
	 * @generated
	 */
	int CONTROL_SET_STATUS = 20;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.Confidence
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 21;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.CareContent <em>Care Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.CareContent
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getCareContent()
	 * @generated
	 */
	int CARE_CONTENT = 22;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.Flag <em>Flag</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.Flag
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getFlag()
	 * @generated
	 */
	int FLAG = 23;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.MappingRelationship <em>Mapping Relationship</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.MappingRelationship
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMappingRelationship()
	 * @generated
	 */
	int MAPPING_RELATIONSHIP = 24;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.MappingChange <em>Mapping Change</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.MappingChange
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMappingChange()
	 * @generated
	 */
	int MAPPING_CHANGE = 25;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.AnswerKind <em>Answer Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.AnswerKind
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAnswerKind()
	 * @generated
	 */
	int ANSWER_KIND = 26;

	/**
	 * The meta object id for the '{@link org.waarborg.controlset.Fulfilment <em>Fulfilment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.Fulfilment
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getFulfilment()
	 * @generated
	 */
	int FULFILMENT = 27;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 28;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 29;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Period
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 30;

	/**
	 * The meta object id for the '<em>Control Ref</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.waarborg.controlset.ControlRef
	 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlRef()
	 * @generated
	 */
	int CONTROL_REF = 31;


	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.waarborg.controlset.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.waarborg.controlset.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.LocalText <em>Local Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Local Text</em>'.
	 * @see org.waarborg.controlset.LocalText
	 * @generated
	 */
	EClass getLocalText();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.LocalText#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.waarborg.controlset.LocalText#getLanguage()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.LocalText#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.waarborg.controlset.LocalText#getValue()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.LocalText#getSourceHash <em>Source Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Hash</em>'.
	 * @see org.waarborg.controlset.LocalText#getSourceHash()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_SourceHash();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.ControlSet <em>Control Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Set</em>'.
	 * @see org.waarborg.controlset.ControlSet
	 * @generated
	 */
	EClass getControlSet();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.waarborg.controlset.ControlSet#getVersion()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getNorm <em>Norm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Norm</em>'.
	 * @see org.waarborg.controlset.ControlSet#getNorm()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Norm();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.waarborg.controlset.ControlSet#getEdition()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.controlset.ControlSet#getKind()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.ControlSet#getTitle()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getPublisher <em>Publisher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Publisher</em>'.
	 * @see org.waarborg.controlset.ControlSet#getPublisher()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Publisher();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.waarborg.controlset.ControlSet#getContact()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Contact();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.waarborg.controlset.ControlSet#getLicence()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.controlset.ControlSet#getSource()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.controlset.ControlSet#getConfidence()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#isTitlesOnly <em>Titles Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Titles Only</em>'.
	 * @see org.waarborg.controlset.ControlSet#isTitlesOnly()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_TitlesOnly();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getChangeNote <em>Change Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change Note</em>'.
	 * @see org.waarborg.controlset.ControlSet#getChangeNote()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_ChangeNote();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.waarborg.controlset.ControlSet#getStatus()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.waarborg.controlset.ControlSet#getPublished()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getPublishedSource <em>Published Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published Source</em>'.
	 * @see org.waarborg.controlset.ControlSet#getPublishedSource()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_PublishedSource();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getAppliesNew <em>Applies New</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applies New</em>'.
	 * @see org.waarborg.controlset.ControlSet#getAppliesNew()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_AppliesNew();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getAppliesNewSource <em>Applies New Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applies New Source</em>'.
	 * @see org.waarborg.controlset.ControlSet#getAppliesNewSource()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_AppliesNewSource();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getAppliesExisting <em>Applies Existing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applies Existing</em>'.
	 * @see org.waarborg.controlset.ControlSet#getAppliesExisting()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_AppliesExisting();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getAppliesExistingSource <em>Applies Existing Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Applies Existing Source</em>'.
	 * @see org.waarborg.controlset.ControlSet#getAppliesExistingSource()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_AppliesExistingSource();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getTransitionEnds <em>Transition Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transition Ends</em>'.
	 * @see org.waarborg.controlset.ControlSet#getTransitionEnds()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_TransitionEnds();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getTransitionEndsSource <em>Transition Ends Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transition Ends Source</em>'.
	 * @see org.waarborg.controlset.ControlSet#getTransitionEndsSource()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_TransitionEndsSource();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getSupersedes <em>Supersedes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supersedes</em>'.
	 * @see org.waarborg.controlset.ControlSet#getSupersedes()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Supersedes();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getExtends <em>Extends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extends</em>'.
	 * @see org.waarborg.controlset.ControlSet#getExtends()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Extends();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getCorrects <em>Corrects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corrects</em>'.
	 * @see org.waarborg.controlset.ControlSet#getCorrects()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Corrects();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSet#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.waarborg.controlset.ControlSet#getUrl()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Url();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.controlset.ControlSet#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.waarborg.controlset.ControlSet#getLanguages()
	 * @see #getControlSet()
	 * @generated
	 */
	EAttribute getControlSet_Languages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.waarborg.controlset.ControlSet#getGroups()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see org.waarborg.controlset.ControlSet#getControls()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Controls();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getAdjustments <em>Adjustments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Adjustments</em>'.
	 * @see org.waarborg.controlset.ControlSet#getAdjustments()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Adjustments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.waarborg.controlset.ControlSet#getDimensions()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Dimensions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getAnswerScales <em>Answer Scales</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answer Scales</em>'.
	 * @see org.waarborg.controlset.ControlSet#getAnswerScales()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_AnswerScales();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getProfiles <em>Profiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Profiles</em>'.
	 * @see org.waarborg.controlset.ControlSet#getProfiles()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Profiles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.waarborg.controlset.ControlSet#getParameters()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getMappings <em>Mappings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mappings</em>'.
	 * @see org.waarborg.controlset.ControlSet#getMappings()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Mappings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSet#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.waarborg.controlset.ControlSet#getTerms()
	 * @see #getControlSet()
	 * @generated
	 */
	EReference getControlSet_Terms();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.waarborg.controlset.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Group#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.waarborg.controlset.Group#getLabel()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Label();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Group#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.Group#getTitle()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Group#getEnhances <em>Enhances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enhances</em>'.
	 * @see org.waarborg.controlset.Group#getEnhances()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Enhances();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Group#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.waarborg.controlset.Group#getGroups()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Groups();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Group#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see org.waarborg.controlset.Group#getControls()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Controls();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Control <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control</em>'.
	 * @see org.waarborg.controlset.Control
	 * @generated
	 */
	EClass getControl();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.waarborg.controlset.Control#getLabel()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Label();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Control#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.Control#getTitle()
	 * @see #getControl()
	 * @generated
	 */
	EReference getControl_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Control#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Purpose</em>'.
	 * @see org.waarborg.controlset.Control#getPurpose()
	 * @see #getControl()
	 * @generated
	 */
	EReference getControl_Purpose();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Control#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see org.waarborg.controlset.Control#getControls()
	 * @see #getControl()
	 * @generated
	 */
	EReference getControl_Controls();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.waarborg.controlset.Control#getAfter()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_After();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#isAssessable <em>Assessable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessable</em>'.
	 * @see org.waarborg.controlset.Control#isAssessable()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Assessable();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getCare <em>Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Care</em>'.
	 * @see org.waarborg.controlset.Control#getCare()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Care();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.waarborg.controlset.Control#getGuidance()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.controlset.Control#getConfidence()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.controlset.Control#getSource()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getEnhances <em>Enhances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enhances</em>'.
	 * @see org.waarborg.controlset.Control#getEnhances()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Enhances();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.waarborg.controlset.Control#getReference()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getInForceFrom <em>In Force From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force From</em>'.
	 * @see org.waarborg.controlset.Control#getInForceFrom()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_InForceFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getInForceUntil <em>In Force Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Force Until</em>'.
	 * @see org.waarborg.controlset.Control#getInForceUntil()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_InForceUntil();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Control#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.waarborg.controlset.Control#getQuestions()
	 * @see #getControl()
	 * @generated
	 */
	EReference getControl_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Control#getEvidenceHints <em>Evidence Hints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence Hints</em>'.
	 * @see org.waarborg.controlset.Control#getEvidenceHints()
	 * @see #getControl()
	 * @generated
	 */
	EReference getControl_EvidenceHints();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.controlset.Control#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.waarborg.controlset.Control#getValues()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Control#getAnswerScale <em>Answer Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer Scale</em>'.
	 * @see org.waarborg.controlset.Control#getAnswerScale()
	 * @see #getControl()
	 * @generated
	 */
	EAttribute getControl_AnswerScale();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Adjustment <em>Adjustment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Adjustment</em>'.
	 * @see org.waarborg.controlset.Adjustment
	 * @generated
	 */
	EClass getAdjustment();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Adjustment#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.controlset.Adjustment#getControl()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Adjustment#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.waarborg.controlset.Adjustment#getLabel()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Adjustment#getCare <em>Care</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Care</em>'.
	 * @see org.waarborg.controlset.Adjustment#getCare()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Care();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Adjustment#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.waarborg.controlset.Adjustment#getGuidance()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Adjustment#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.controlset.Adjustment#getConfidence()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Adjustment#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.controlset.Adjustment#getSource()
	 * @see #getAdjustment()
	 * @generated
	 */
	EAttribute getAdjustment_Source();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.AttributeDimension <em>Attribute Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Dimension</em>'.
	 * @see org.waarborg.controlset.AttributeDimension
	 * @generated
	 */
	EClass getAttributeDimension();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.AttributeDimension#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.AttributeDimension#getTitle()
	 * @see #getAttributeDimension()
	 * @generated
	 */
	EReference getAttributeDimension_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.AttributeDimension#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.waarborg.controlset.AttributeDimension#getValues()
	 * @see #getAttributeDimension()
	 * @generated
	 */
	EReference getAttributeDimension_Values();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.AttributeValue <em>Attribute Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Value</em>'.
	 * @see org.waarborg.controlset.AttributeValue
	 * @generated
	 */
	EClass getAttributeValue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.AttributeValue#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.AttributeValue#getTitle()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EReference getAttributeValue_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.AttributeValue#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.waarborg.controlset.AttributeValue#getOrigin()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EAttribute getAttributeValue_Origin();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.AnswerScale <em>Answer Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Scale</em>'.
	 * @see org.waarborg.controlset.AnswerScale
	 * @generated
	 */
	EClass getAnswerScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.AnswerScale#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.AnswerScale#getTitle()
	 * @see #getAnswerScale()
	 * @generated
	 */
	EReference getAnswerScale_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.AnswerScale#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.waarborg.controlset.AnswerScale#getKind()
	 * @see #getAnswerScale()
	 * @generated
	 */
	EAttribute getAnswerScale_Kind();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.AnswerScale#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.waarborg.controlset.AnswerScale#getValues()
	 * @see #getAnswerScale()
	 * @generated
	 */
	EReference getAnswerScale_Values();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.AnswerValue <em>Answer Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer Value</em>'.
	 * @see org.waarborg.controlset.AnswerValue
	 * @generated
	 */
	EClass getAnswerValue();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.AnswerValue#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.AnswerValue#getTitle()
	 * @see #getAnswerValue()
	 * @generated
	 */
	EReference getAnswerValue_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.AnswerValue#getFulfilment <em>Fulfilment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fulfilment</em>'.
	 * @see org.waarborg.controlset.AnswerValue#getFulfilment()
	 * @see #getAnswerValue()
	 * @generated
	 */
	EAttribute getAnswerValue_Fulfilment();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Profile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Profile</em>'.
	 * @see org.waarborg.controlset.Profile
	 * @generated
	 */
	EClass getProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Profile#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.Profile#getTitle()
	 * @see #getProfile()
	 * @generated
	 */
	EReference getProfile_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.controlset.Profile#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Controls</em>'.
	 * @see org.waarborg.controlset.Profile#getControls()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_Controls();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Profile#isCareOnly <em>Care Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Care Only</em>'.
	 * @see org.waarborg.controlset.Profile#isCareOnly()
	 * @see #getProfile()
	 * @generated
	 */
	EAttribute getProfile_CareOnly();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.waarborg.controlset.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Parameter#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.Parameter#getTitle()
	 * @see #getParameter()
	 * @generated
	 */
	EReference getParameter_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Parameter#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.waarborg.controlset.Parameter#getControl()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Parameter#getDefaultValue <em>Default Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Value</em>'.
	 * @see org.waarborg.controlset.Parameter#getDefaultValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_DefaultValue();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term</em>'.
	 * @see org.waarborg.controlset.Term
	 * @generated
	 */
	EClass getTerm();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Term#getPreferred <em>Preferred</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Preferred</em>'.
	 * @see org.waarborg.controlset.Term#getPreferred()
	 * @see #getTerm()
	 * @generated
	 */
	EReference getTerm_Preferred();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Term#getDiscouraged <em>Discouraged</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Discouraged</em>'.
	 * @see org.waarborg.controlset.Term#getDiscouraged()
	 * @see #getTerm()
	 * @generated
	 */
	EReference getTerm_Discouraged();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Term#getSourceEdition <em>Source Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Edition</em>'.
	 * @see org.waarborg.controlset.Term#getSourceEdition()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_SourceEdition();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.Mapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping</em>'.
	 * @see org.waarborg.controlset.Mapping
	 * @generated
	 */
	EClass getMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Mapping#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.controlset.Mapping#getFrom()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Mapping#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.waarborg.controlset.Mapping#getTo()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Mapping#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Title</em>'.
	 * @see org.waarborg.controlset.Mapping#getTitle()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Mapping#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.controlset.Mapping#getSource()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.Mapping#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.controlset.Mapping#getConfidence()
	 * @see #getMapping()
	 * @generated
	 */
	EAttribute getMapping_Confidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.Mapping#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.waarborg.controlset.Mapping#getEntries()
	 * @see #getMapping()
	 * @generated
	 */
	EReference getMapping_Entries();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.MappingEntry <em>Mapping Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mapping Entry</em>'.
	 * @see org.waarborg.controlset.MappingEntry
	 * @generated
	 */
	EClass getMappingEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.MappingEntry#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.waarborg.controlset.MappingEntry#getFrom()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_From();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.MappingEntry#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.waarborg.controlset.MappingEntry#getTo()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_To();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.MappingEntry#getRelationship <em>Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relationship</em>'.
	 * @see org.waarborg.controlset.MappingEntry#getRelationship()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_Relationship();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.MappingEntry#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.waarborg.controlset.MappingEntry#getChange()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_Change();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.MappingEntry#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.waarborg.controlset.MappingEntry#getRationale()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.MappingEntry#isToConfirm <em>To Confirm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To Confirm</em>'.
	 * @see org.waarborg.controlset.MappingEntry#isToConfirm()
	 * @see #getMappingEntry()
	 * @generated
	 */
	EAttribute getMappingEntry_ToConfirm();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.ControlSetText <em>Control Set Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Set Text</em>'.
	 * @see org.waarborg.controlset.ControlSetText
	 * @generated
	 */
	EClass getControlSetText();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetText#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see org.waarborg.controlset.ControlSetText#getSet()
	 * @see #getControlSetText()
	 * @generated
	 */
	EAttribute getControlSetText_Set();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetText#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.waarborg.controlset.ControlSetText#getLanguage()
	 * @see #getControlSetText()
	 * @generated
	 */
	EAttribute getControlSetText_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetText#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.controlset.ControlSetText#getSource()
	 * @see #getControlSetText()
	 * @generated
	 */
	EAttribute getControlSetText_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetText#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.waarborg.controlset.ControlSetText#getLicence()
	 * @see #getControlSetText()
	 * @generated
	 */
	EAttribute getControlSetText_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetText#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.waarborg.controlset.ControlSetText#getConfidence()
	 * @see #getControlSetText()
	 * @generated
	 */
	EAttribute getControlSetText_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetText#isWorking <em>Working</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Working</em>'.
	 * @see org.waarborg.controlset.ControlSetText#isWorking()
	 * @see #getControlSetText()
	 * @generated
	 */
	EAttribute getControlSetText_Working();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSetText#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.waarborg.controlset.ControlSetText#getEntries()
	 * @see #getControlSetText()
	 * @generated
	 */
	EReference getControlSetText_Entries();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.TextEntry <em>Text Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Entry</em>'.
	 * @see org.waarborg.controlset.TextEntry
	 * @generated
	 */
	EClass getTextEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.TextEntry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.waarborg.controlset.TextEntry#getTitle()
	 * @see #getTextEntry()
	 * @generated
	 */
	EAttribute getTextEntry_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.TextEntry#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.waarborg.controlset.TextEntry#getPurpose()
	 * @see #getTextEntry()
	 * @generated
	 */
	EAttribute getTextEntry_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.TextEntry#getPrivateText <em>Private Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private Text</em>'.
	 * @see org.waarborg.controlset.TextEntry#getPrivateText()
	 * @see #getTextEntry()
	 * @generated
	 */
	EAttribute getTextEntry_PrivateText();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.TextEntry#isWorking <em>Working</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Working</em>'.
	 * @see org.waarborg.controlset.TextEntry#isWorking()
	 * @see #getTextEntry()
	 * @generated
	 */
	EAttribute getTextEntry_Working();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.ControlSetAttributes <em>Control Set Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Set Attributes</em>'.
	 * @see org.waarborg.controlset.ControlSetAttributes
	 * @generated
	 */
	EClass getControlSetAttributes();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetAttributes#getSet <em>Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set</em>'.
	 * @see org.waarborg.controlset.ControlSetAttributes#getSet()
	 * @see #getControlSetAttributes()
	 * @generated
	 */
	EAttribute getControlSetAttributes_Set();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetAttributes#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.waarborg.controlset.ControlSetAttributes#getSource()
	 * @see #getControlSetAttributes()
	 * @generated
	 */
	EAttribute getControlSetAttributes_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.waarborg.controlset.ControlSetAttributes#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.waarborg.controlset.ControlSetAttributes#getLicence()
	 * @see #getControlSetAttributes()
	 * @generated
	 */
	EAttribute getControlSetAttributes_Licence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSetAttributes#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.waarborg.controlset.ControlSetAttributes#getDimensions()
	 * @see #getControlSetAttributes()
	 * @generated
	 */
	EReference getControlSetAttributes_Dimensions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.waarborg.controlset.ControlSetAttributes#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.waarborg.controlset.ControlSetAttributes#getEntries()
	 * @see #getControlSetAttributes()
	 * @generated
	 */
	EReference getControlSetAttributes_Entries();

	/**
	 * Returns the meta object for class '{@link org.waarborg.controlset.AttributeEntry <em>Attribute Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Entry</em>'.
	 * @see org.waarborg.controlset.AttributeEntry
	 * @generated
	 */
	EClass getAttributeEntry();

	/**
	 * Returns the meta object for the attribute list '{@link org.waarborg.controlset.AttributeEntry#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.waarborg.controlset.AttributeEntry#getValues()
	 * @see #getAttributeEntry()
	 * @generated
	 */
	EAttribute getAttributeEntry_Values();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.ControlSetKind <em>Control Set Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Set Kind</em>'.
	 * @see org.waarborg.controlset.ControlSetKind
	 * @generated
	 */
	EEnum getControlSetKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.ControlSetStatus <em>Control Set Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Set Status</em>'.
	 * @see org.waarborg.controlset.ControlSetStatus
	 * @generated
	 */
	EEnum getControlSetStatus();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.waarborg.controlset.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.CareContent <em>Care Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Care Content</em>'.
	 * @see org.waarborg.controlset.CareContent
	 * @generated
	 */
	EEnum getCareContent();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.Flag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flag</em>'.
	 * @see org.waarborg.controlset.Flag
	 * @generated
	 */
	EEnum getFlag();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.MappingRelationship <em>Mapping Relationship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mapping Relationship</em>'.
	 * @see org.waarborg.controlset.MappingRelationship
	 * @generated
	 */
	EEnum getMappingRelationship();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.MappingChange <em>Mapping Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mapping Change</em>'.
	 * @see org.waarborg.controlset.MappingChange
	 * @generated
	 */
	EEnum getMappingChange();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.AnswerKind <em>Answer Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Answer Kind</em>'.
	 * @see org.waarborg.controlset.AnswerKind
	 * @generated
	 */
	EEnum getAnswerKind();

	/**
	 * Returns the meta object for enum '{@link org.waarborg.controlset.Fulfilment <em>Fulfilment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fulfilment</em>'.
	 * @see org.waarborg.controlset.Fulfilment
	 * @generated
	 */
	EEnum getFulfilment();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar date without time zone, written as ISO 8601 (2026-11-21).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, written as ISO 8601 (2026-11-21T09:30:00Z).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A length of time in years, months and days, written as ISO 8601 (P1Y, P6M, P14D).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see java.time.Period
	 * @model instanceClass="java.time.Period"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the meta object for data type '{@link org.waarborg.controlset.ControlRef <em>Control Ref</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An edition-qualified reference to a control by value, written as set#control (iso27001-2022#A.5.1). It stays readable when the set is not installed.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Control Ref</em>'.
	 * @see org.waarborg.controlset.ControlRef
	 * @model instanceClass="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	EDataType getControlRef();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ControlsetFactory getControlsetFactory();

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
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.IdentifiedImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.LocalTextImpl <em>Local Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.LocalTextImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getLocalText()
		 * @generated
		 */
		EClass LOCAL_TEXT = eINSTANCE.getLocalText();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__LANGUAGE = eINSTANCE.getLocalText_Language();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__VALUE = eINSTANCE.getLocalText_Value();

		/**
		 * The meta object literal for the '<em><b>Source Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__SOURCE_HASH = eINSTANCE.getLocalText_SourceHash();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.ControlSetImpl <em>Control Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.ControlSetImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSet()
		 * @generated
		 */
		EClass CONTROL_SET = eINSTANCE.getControlSet();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__VERSION = eINSTANCE.getControlSet_Version();

		/**
		 * The meta object literal for the '<em><b>Norm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__NORM = eINSTANCE.getControlSet_Norm();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__EDITION = eINSTANCE.getControlSet_Edition();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__KIND = eINSTANCE.getControlSet_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__TITLE = eINSTANCE.getControlSet_Title();

		/**
		 * The meta object literal for the '<em><b>Publisher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__PUBLISHER = eINSTANCE.getControlSet_Publisher();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__CONTACT = eINSTANCE.getControlSet_Contact();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__LICENCE = eINSTANCE.getControlSet_Licence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__SOURCE = eINSTANCE.getControlSet_Source();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__CONFIDENCE = eINSTANCE.getControlSet_Confidence();

		/**
		 * The meta object literal for the '<em><b>Titles Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__TITLES_ONLY = eINSTANCE.getControlSet_TitlesOnly();

		/**
		 * The meta object literal for the '<em><b>Change Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__CHANGE_NOTE = eINSTANCE.getControlSet_ChangeNote();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__STATUS = eINSTANCE.getControlSet_Status();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__PUBLISHED = eINSTANCE.getControlSet_Published();

		/**
		 * The meta object literal for the '<em><b>Published Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__PUBLISHED_SOURCE = eINSTANCE.getControlSet_PublishedSource();

		/**
		 * The meta object literal for the '<em><b>Applies New</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__APPLIES_NEW = eINSTANCE.getControlSet_AppliesNew();

		/**
		 * The meta object literal for the '<em><b>Applies New Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__APPLIES_NEW_SOURCE = eINSTANCE.getControlSet_AppliesNewSource();

		/**
		 * The meta object literal for the '<em><b>Applies Existing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__APPLIES_EXISTING = eINSTANCE.getControlSet_AppliesExisting();

		/**
		 * The meta object literal for the '<em><b>Applies Existing Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__APPLIES_EXISTING_SOURCE = eINSTANCE.getControlSet_AppliesExistingSource();

		/**
		 * The meta object literal for the '<em><b>Transition Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__TRANSITION_ENDS = eINSTANCE.getControlSet_TransitionEnds();

		/**
		 * The meta object literal for the '<em><b>Transition Ends Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__TRANSITION_ENDS_SOURCE = eINSTANCE.getControlSet_TransitionEndsSource();

		/**
		 * The meta object literal for the '<em><b>Supersedes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__SUPERSEDES = eINSTANCE.getControlSet_Supersedes();

		/**
		 * The meta object literal for the '<em><b>Extends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__EXTENDS = eINSTANCE.getControlSet_Extends();

		/**
		 * The meta object literal for the '<em><b>Corrects</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__CORRECTS = eINSTANCE.getControlSet_Corrects();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__URL = eINSTANCE.getControlSet_Url();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET__LANGUAGES = eINSTANCE.getControlSet_Languages();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__GROUPS = eINSTANCE.getControlSet_Groups();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__CONTROLS = eINSTANCE.getControlSet_Controls();

		/**
		 * The meta object literal for the '<em><b>Adjustments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__ADJUSTMENTS = eINSTANCE.getControlSet_Adjustments();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__DIMENSIONS = eINSTANCE.getControlSet_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Answer Scales</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__ANSWER_SCALES = eINSTANCE.getControlSet_AnswerScales();

		/**
		 * The meta object literal for the '<em><b>Profiles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__PROFILES = eINSTANCE.getControlSet_Profiles();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__PARAMETERS = eINSTANCE.getControlSet_Parameters();

		/**
		 * The meta object literal for the '<em><b>Mappings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__MAPPINGS = eINSTANCE.getControlSet_Mappings();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET__TERMS = eINSTANCE.getControlSet_Terms();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.GroupImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__LABEL = eINSTANCE.getGroup_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__TITLE = eINSTANCE.getGroup_Title();

		/**
		 * The meta object literal for the '<em><b>Enhances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__ENHANCES = eINSTANCE.getGroup_Enhances();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__GROUPS = eINSTANCE.getGroup_Groups();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__CONTROLS = eINSTANCE.getGroup_Controls();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.ControlImpl <em>Control</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.ControlImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControl()
		 * @generated
		 */
		EClass CONTROL = eINSTANCE.getControl();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__LABEL = eINSTANCE.getControl_Label();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL__TITLE = eINSTANCE.getControl_Title();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL__PURPOSE = eINSTANCE.getControl_Purpose();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL__CONTROLS = eINSTANCE.getControl_Controls();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__AFTER = eINSTANCE.getControl_After();

		/**
		 * The meta object literal for the '<em><b>Assessable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__ASSESSABLE = eINSTANCE.getControl_Assessable();

		/**
		 * The meta object literal for the '<em><b>Care</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__CARE = eINSTANCE.getControl_Care();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__GUIDANCE = eINSTANCE.getControl_Guidance();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__CONFIDENCE = eINSTANCE.getControl_Confidence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__SOURCE = eINSTANCE.getControl_Source();

		/**
		 * The meta object literal for the '<em><b>Enhances</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__ENHANCES = eINSTANCE.getControl_Enhances();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__REFERENCE = eINSTANCE.getControl_Reference();

		/**
		 * The meta object literal for the '<em><b>In Force From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__IN_FORCE_FROM = eINSTANCE.getControl_InForceFrom();

		/**
		 * The meta object literal for the '<em><b>In Force Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__IN_FORCE_UNTIL = eINSTANCE.getControl_InForceUntil();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL__QUESTIONS = eINSTANCE.getControl_Questions();

		/**
		 * The meta object literal for the '<em><b>Evidence Hints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL__EVIDENCE_HINTS = eINSTANCE.getControl_EvidenceHints();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__VALUES = eINSTANCE.getControl_Values();

		/**
		 * The meta object literal for the '<em><b>Answer Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL__ANSWER_SCALE = eINSTANCE.getControl_AnswerScale();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.AdjustmentImpl <em>Adjustment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.AdjustmentImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAdjustment()
		 * @generated
		 */
		EClass ADJUSTMENT = eINSTANCE.getAdjustment();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__CONTROL = eINSTANCE.getAdjustment_Control();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__LABEL = eINSTANCE.getAdjustment_Label();

		/**
		 * The meta object literal for the '<em><b>Care</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__CARE = eINSTANCE.getAdjustment_Care();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__GUIDANCE = eINSTANCE.getAdjustment_Guidance();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__CONFIDENCE = eINSTANCE.getAdjustment_Confidence();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADJUSTMENT__SOURCE = eINSTANCE.getAdjustment_Source();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.AttributeDimensionImpl <em>Attribute Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.AttributeDimensionImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAttributeDimension()
		 * @generated
		 */
		EClass ATTRIBUTE_DIMENSION = eINSTANCE.getAttributeDimension();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_DIMENSION__TITLE = eINSTANCE.getAttributeDimension_Title();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_DIMENSION__VALUES = eINSTANCE.getAttributeDimension_Values();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.AttributeValueImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAttributeValue()
		 * @generated
		 */
		EClass ATTRIBUTE_VALUE = eINSTANCE.getAttributeValue();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_VALUE__TITLE = eINSTANCE.getAttributeValue_Title();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_VALUE__ORIGIN = eINSTANCE.getAttributeValue_Origin();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.AnswerScaleImpl <em>Answer Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.AnswerScaleImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAnswerScale()
		 * @generated
		 */
		EClass ANSWER_SCALE = eINSTANCE.getAnswerScale();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_SCALE__TITLE = eINSTANCE.getAnswerScale_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_SCALE__KIND = eINSTANCE.getAnswerScale_Kind();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_SCALE__VALUES = eINSTANCE.getAnswerScale_Values();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.AnswerValueImpl <em>Answer Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.AnswerValueImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAnswerValue()
		 * @generated
		 */
		EClass ANSWER_VALUE = eINSTANCE.getAnswerValue();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER_VALUE__TITLE = eINSTANCE.getAnswerValue_Title();

		/**
		 * The meta object literal for the '<em><b>Fulfilment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER_VALUE__FULFILMENT = eINSTANCE.getAnswerValue_Fulfilment();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.ProfileImpl <em>Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.ProfileImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getProfile()
		 * @generated
		 */
		EClass PROFILE = eINSTANCE.getProfile();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFILE__TITLE = eINSTANCE.getProfile_Title();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__CONTROLS = eINSTANCE.getProfile_Controls();

		/**
		 * The meta object literal for the '<em><b>Care Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFILE__CARE_ONLY = eINSTANCE.getProfile_CareOnly();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.ParameterImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER__TITLE = eINSTANCE.getParameter_Title();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__CONTROL = eINSTANCE.getParameter_Control();

		/**
		 * The meta object literal for the '<em><b>Default Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__DEFAULT_VALUE = eINSTANCE.getParameter_DefaultValue();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.TermImpl <em>Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.TermImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getTerm()
		 * @generated
		 */
		EClass TERM = eINSTANCE.getTerm();

		/**
		 * The meta object literal for the '<em><b>Preferred</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM__PREFERRED = eINSTANCE.getTerm_Preferred();

		/**
		 * The meta object literal for the '<em><b>Discouraged</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM__DISCOURAGED = eINSTANCE.getTerm_Discouraged();

		/**
		 * The meta object literal for the '<em><b>Source Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__SOURCE_EDITION = eINSTANCE.getTerm_SourceEdition();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.MappingImpl <em>Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.MappingImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMapping()
		 * @generated
		 */
		EClass MAPPING = eINSTANCE.getMapping();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__FROM = eINSTANCE.getMapping_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__TO = eINSTANCE.getMapping_To();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__TITLE = eINSTANCE.getMapping_Title();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__SOURCE = eINSTANCE.getMapping_Source();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING__CONFIDENCE = eINSTANCE.getMapping_Confidence();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAPPING__ENTRIES = eINSTANCE.getMapping_Entries();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.MappingEntryImpl <em>Mapping Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.MappingEntryImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMappingEntry()
		 * @generated
		 */
		EClass MAPPING_ENTRY = eINSTANCE.getMappingEntry();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__FROM = eINSTANCE.getMappingEntry_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__TO = eINSTANCE.getMappingEntry_To();

		/**
		 * The meta object literal for the '<em><b>Relationship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__RELATIONSHIP = eINSTANCE.getMappingEntry_Relationship();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__CHANGE = eINSTANCE.getMappingEntry_Change();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__RATIONALE = eINSTANCE.getMappingEntry_Rationale();

		/**
		 * The meta object literal for the '<em><b>To Confirm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAPPING_ENTRY__TO_CONFIRM = eINSTANCE.getMappingEntry_ToConfirm();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.ControlSetTextImpl <em>Control Set Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.ControlSetTextImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetText()
		 * @generated
		 */
		EClass CONTROL_SET_TEXT = eINSTANCE.getControlSetText();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_TEXT__SET = eINSTANCE.getControlSetText_Set();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_TEXT__LANGUAGE = eINSTANCE.getControlSetText_Language();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_TEXT__SOURCE = eINSTANCE.getControlSetText_Source();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_TEXT__LICENCE = eINSTANCE.getControlSetText_Licence();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_TEXT__CONFIDENCE = eINSTANCE.getControlSetText_Confidence();

		/**
		 * The meta object literal for the '<em><b>Working</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_TEXT__WORKING = eINSTANCE.getControlSetText_Working();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET_TEXT__ENTRIES = eINSTANCE.getControlSetText_Entries();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.TextEntryImpl <em>Text Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.TextEntryImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getTextEntry()
		 * @generated
		 */
		EClass TEXT_ENTRY = eINSTANCE.getTextEntry();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ENTRY__TITLE = eINSTANCE.getTextEntry_Title();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ENTRY__PURPOSE = eINSTANCE.getTextEntry_Purpose();

		/**
		 * The meta object literal for the '<em><b>Private Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ENTRY__PRIVATE_TEXT = eINSTANCE.getTextEntry_PrivateText();

		/**
		 * The meta object literal for the '<em><b>Working</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ENTRY__WORKING = eINSTANCE.getTextEntry_Working();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.ControlSetAttributesImpl <em>Control Set Attributes</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.ControlSetAttributesImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetAttributes()
		 * @generated
		 */
		EClass CONTROL_SET_ATTRIBUTES = eINSTANCE.getControlSetAttributes();

		/**
		 * The meta object literal for the '<em><b>Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_ATTRIBUTES__SET = eINSTANCE.getControlSetAttributes_Set();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_ATTRIBUTES__SOURCE = eINSTANCE.getControlSetAttributes_Source();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_SET_ATTRIBUTES__LICENCE = eINSTANCE.getControlSetAttributes_Licence();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET_ATTRIBUTES__DIMENSIONS = eINSTANCE.getControlSetAttributes_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_SET_ATTRIBUTES__ENTRIES = eINSTANCE.getControlSetAttributes_Entries();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.internal.impl.AttributeEntryImpl <em>Attribute Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.internal.impl.AttributeEntryImpl
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAttributeEntry()
		 * @generated
		 */
		EClass ATTRIBUTE_ENTRY = eINSTANCE.getAttributeEntry();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_ENTRY__VALUES = eINSTANCE.getAttributeEntry_Values();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.ControlSetKind <em>Control Set Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.ControlSetKind
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetKind()
		 * @generated
		 */
		EEnum CONTROL_SET_KIND = eINSTANCE.getControlSetKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.ControlSetStatus <em>Control Set Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.ControlSetStatus
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlSetStatus()
		 * @generated
		 */
		EEnum CONTROL_SET_STATUS = eINSTANCE.getControlSetStatus();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.Confidence
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.CareContent <em>Care Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.CareContent
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getCareContent()
		 * @generated
		 */
		EEnum CARE_CONTENT = eINSTANCE.getCareContent();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.Flag <em>Flag</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.Flag
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getFlag()
		 * @generated
		 */
		EEnum FLAG = eINSTANCE.getFlag();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.MappingRelationship <em>Mapping Relationship</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.MappingRelationship
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMappingRelationship()
		 * @generated
		 */
		EEnum MAPPING_RELATIONSHIP = eINSTANCE.getMappingRelationship();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.MappingChange <em>Mapping Change</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.MappingChange
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getMappingChange()
		 * @generated
		 */
		EEnum MAPPING_CHANGE = eINSTANCE.getMappingChange();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.AnswerKind <em>Answer Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.AnswerKind
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getAnswerKind()
		 * @generated
		 */
		EEnum ANSWER_KIND = eINSTANCE.getAnswerKind();

		/**
		 * The meta object literal for the '{@link org.waarborg.controlset.Fulfilment <em>Fulfilment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.Fulfilment
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getFulfilment()
		 * @generated
		 */
		EEnum FULFILMENT = eINSTANCE.getFulfilment();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Period
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em>Control Ref</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.waarborg.controlset.ControlRef
		 * @see org.waarborg.controlset.internal.impl.ControlsetPackageImpl#getControlRef()
		 * @generated
		 */
		EDataType CONTROL_REF = eINSTANCE.getControlRef();

	}

} //ControlsetPackage
