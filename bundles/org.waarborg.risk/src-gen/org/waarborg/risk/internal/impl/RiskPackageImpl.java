/**
 */
package org.waarborg.risk.internal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.waarborg.controlset.ControlsetPackage;

import org.waarborg.dossier.DossierPackage;

import org.waarborg.risk.Acceptance;
import org.waarborg.risk.Aggregation;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.ChosenControl;
import org.waarborg.risk.FrozenAssessment;
import org.waarborg.risk.FrozenLevel;
import org.waarborg.risk.FrozenRisk;
import org.waarborg.risk.Impact;
import org.waarborg.risk.ImpactCategory;
import org.waarborg.risk.MatrixCell;
import org.waarborg.risk.MethodStatus;
import org.waarborg.risk.PlanApproval;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskAssessment;
import org.waarborg.risk.RiskFactory;
import org.waarborg.risk.RiskLevel;
import org.waarborg.risk.RiskMethod;
import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.RiskRegister;
import org.waarborg.risk.RiskSnapshot;
import org.waarborg.risk.RiskStatus;
import org.waarborg.risk.ScaleStep;
import org.waarborg.risk.SecurityAspect;
import org.waarborg.risk.Tone;
import org.waarborg.risk.Treatment;
import org.waarborg.risk.TreatmentOption;
import org.waarborg.risk.TreatmentStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RiskPackageImpl extends EPackageImpl implements RiskPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskMethodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactCategoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass matrixCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass treatmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chosenControlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acceptanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planApprovalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskSnapshotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenRiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum methodStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum aggregationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum toneEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum securityAspectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assessedStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum treatmentOptionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum treatmentStatusEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.waarborg.risk.RiskPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RiskPackageImpl() {
		super(eNS_URI, RiskFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RiskPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RiskPackage init() {
		if (isInited) return (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRiskPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RiskPackageImpl theRiskPackage = registeredRiskPackage instanceof RiskPackageImpl ? (RiskPackageImpl)registeredRiskPackage : new RiskPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ControlsetPackage.eINSTANCE.eClass();
		DossierPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theRiskPackage.createPackageContents();

		// Initialize created meta-data
		theRiskPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRiskPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RiskPackage.eNS_URI, theRiskPackage);
		return theRiskPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskRegister() {
		return riskRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskRegister_Methods() {
		return (EReference)riskRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskRegister_Risks() {
		return (EReference)riskRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskRegister_PlanApprovals() {
		return (EReference)riskRegisterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskMethod() {
		return riskMethodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskMethod_Version() {
		return (EAttribute)riskMethodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskMethod_Status() {
		return (EAttribute)riskMethodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskMethod_EffectiveFrom() {
		return (EAttribute)riskMethodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskMethod_ChangeSummary() {
		return (EReference)riskMethodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskMethod_States() {
		return (EAttribute)riskMethodEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskMethod_Aggregation() {
		return (EAttribute)riskMethodEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskMethod_Likelihood() {
		return (EReference)riskMethodEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskMethod_Categories() {
		return (EReference)riskMethodEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskMethod_Levels() {
		return (EReference)riskMethodEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskMethod_Cells() {
		return (EReference)riskMethodEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskMethod_ReviewPeriod() {
		return (EAttribute)riskMethodEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskMethod_Approvals() {
		return (EReference)riskMethodEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScaleStep() {
		return scaleStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaleStep_Continues() {
		return (EAttribute)scaleStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScaleStep_Title() {
		return (EReference)scaleStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScaleStep_Meaning() {
		return (EReference)scaleStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaleStep_Words() {
		return (EAttribute)scaleStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpactCategory() {
		return impactCategoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactCategory_Continues() {
		return (EAttribute)impactCategoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactCategory_Title() {
		return (EReference)impactCategoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactCategory_Steps() {
		return (EReference)impactCategoryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskLevel() {
		return riskLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskLevel_Continues() {
		return (EAttribute)riskLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskLevel_Title() {
		return (EReference)riskLevelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskLevel_Meaning() {
		return (EReference)riskLevelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskLevel_Tone() {
		return (EAttribute)riskLevelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskLevel_AboveThreshold() {
		return (EAttribute)riskLevelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskLevel_AcceptableBy() {
		return (EAttribute)riskLevelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskLevel_AcceptedFor() {
		return (EAttribute)riskLevelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskLevel_ReviewPeriod() {
		return (EAttribute)riskLevelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMatrixCell() {
		return matrixCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatrixCell_Likelihood() {
		return (EAttribute)matrixCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMatrixCell_Impact() {
		return (EAttribute)matrixCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMatrixCell_Category() {
		return (EReference)matrixCellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMatrixCell_Level() {
		return (EReference)matrixCellEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Status() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Description() {
		return (EReference)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Cause() {
		return (EReference)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Vulnerability() {
		return (EReference)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Consequence() {
		return (EReference)riskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Threats() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Aspects() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Scopes() {
		return (EReference)riskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Subjects() {
		return (EReference)riskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_IdentifiedOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_IdentifiedBy() {
		return (EReference)riskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Assessments() {
		return (EReference)riskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Option() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_OptionReason() {
		return (EReference)riskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Treatments() {
		return (EReference)riskEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Acceptances() {
		return (EReference)riskEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Exemptions() {
		return (EReference)riskEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_NextReview() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Reviews() {
		return (EReference)riskEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ClosedOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_ClosedBecause() {
		return (EReference)riskEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskAssessment() {
		return riskAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_State() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Method() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_Likelihood() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Impacts() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_On() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_By() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Reason() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpact() {
		return impactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpact_Category() {
		return (EReference)impactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpact_Step() {
		return (EAttribute)impactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTreatment() {
		return treatmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Status() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Description() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Measures() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Controls() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_Due() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Moves() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_DoneOn() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Effect() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_LikelihoodDown() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTreatment_ImpactDown() {
		return (EAttribute)treatmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTreatment_Categories() {
		return (EReference)treatmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChosenControl() {
		return chosenControlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChosenControl_Scope() {
		return (EReference)chosenControlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChosenControl_Control() {
		return (EAttribute)chosenControlEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcceptance() {
		return acceptanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptance_Method() {
		return (EReference)acceptanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptance_State() {
		return (EAttribute)acceptanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptance_Likelihood() {
		return (EAttribute)acceptanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptance_Impacts() {
		return (EReference)acceptanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptance_Option() {
		return (EAttribute)acceptanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptance_Reason() {
		return (EReference)acceptanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptance_Approval() {
		return (EReference)acceptanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptance_Until() {
		return (EAttribute)acceptanceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcceptance_WithdrawnOn() {
		return (EAttribute)acceptanceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptance_WithdrawnBy() {
		return (EReference)acceptanceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcceptance_WithdrawnBecause() {
		return (EReference)acceptanceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanApproval() {
		return planApprovalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanApproval_Risks() {
		return (EReference)planApprovalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanApproval_Approval() {
		return (EReference)planApprovalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskSnapshot() {
		return riskSnapshotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_FormatVersion() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_Dossier() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_Register() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_Classification() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_On() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_By() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskSnapshot_Title() {
		return (EReference)riskSnapshotEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_Method() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskSnapshot_MethodVersion() {
		return (EAttribute)riskSnapshotEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskSnapshot_Levels() {
		return (EReference)riskSnapshotEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskSnapshot_Risks() {
		return (EReference)riskSnapshotEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenLevel() {
		return frozenLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenLevel_Title() {
		return (EReference)frozenLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenLevel_Tone() {
		return (EAttribute)frozenLevelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenLevel_AboveThreshold() {
		return (EAttribute)frozenLevelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenRisk() {
		return frozenRiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_Code() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenRisk_Title() {
		return (EReference)frozenRiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_Owner() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_Scopes() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_Classification() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_Option() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_Accepted() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenRisk_AcceptedUntil() {
		return (EAttribute)frozenRiskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenRisk_States() {
		return (EReference)frozenRiskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenAssessment() {
		return frozenAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenAssessment_State() {
		return (EAttribute)frozenAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenAssessment_Likelihood() {
		return (EAttribute)frozenAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenAssessment_Impact() {
		return (EAttribute)frozenAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenAssessment_Category() {
		return (EAttribute)frozenAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenAssessment_Level() {
		return (EAttribute)frozenAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenAssessment_On() {
		return (EAttribute)frozenAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMethodStatus() {
		return methodStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAggregation() {
		return aggregationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTone() {
		return toneEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSecurityAspect() {
		return securityAspectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskStatus() {
		return riskStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssessedState() {
		return assessedStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTreatmentOption() {
		return treatmentOptionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTreatmentStatus() {
		return treatmentStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskFactory getRiskFactory() {
		return (RiskFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		riskRegisterEClass = createEClass(RISK_REGISTER);
		createEReference(riskRegisterEClass, RISK_REGISTER__METHODS);
		createEReference(riskRegisterEClass, RISK_REGISTER__RISKS);
		createEReference(riskRegisterEClass, RISK_REGISTER__PLAN_APPROVALS);

		riskMethodEClass = createEClass(RISK_METHOD);
		createEAttribute(riskMethodEClass, RISK_METHOD__VERSION);
		createEAttribute(riskMethodEClass, RISK_METHOD__STATUS);
		createEAttribute(riskMethodEClass, RISK_METHOD__EFFECTIVE_FROM);
		createEReference(riskMethodEClass, RISK_METHOD__CHANGE_SUMMARY);
		createEAttribute(riskMethodEClass, RISK_METHOD__STATES);
		createEAttribute(riskMethodEClass, RISK_METHOD__AGGREGATION);
		createEReference(riskMethodEClass, RISK_METHOD__LIKELIHOOD);
		createEReference(riskMethodEClass, RISK_METHOD__CATEGORIES);
		createEReference(riskMethodEClass, RISK_METHOD__LEVELS);
		createEReference(riskMethodEClass, RISK_METHOD__CELLS);
		createEAttribute(riskMethodEClass, RISK_METHOD__REVIEW_PERIOD);
		createEReference(riskMethodEClass, RISK_METHOD__APPROVALS);

		scaleStepEClass = createEClass(SCALE_STEP);
		createEAttribute(scaleStepEClass, SCALE_STEP__CONTINUES);
		createEReference(scaleStepEClass, SCALE_STEP__TITLE);
		createEReference(scaleStepEClass, SCALE_STEP__MEANING);
		createEAttribute(scaleStepEClass, SCALE_STEP__WORDS);

		impactCategoryEClass = createEClass(IMPACT_CATEGORY);
		createEAttribute(impactCategoryEClass, IMPACT_CATEGORY__CONTINUES);
		createEReference(impactCategoryEClass, IMPACT_CATEGORY__TITLE);
		createEReference(impactCategoryEClass, IMPACT_CATEGORY__STEPS);

		riskLevelEClass = createEClass(RISK_LEVEL);
		createEAttribute(riskLevelEClass, RISK_LEVEL__CONTINUES);
		createEReference(riskLevelEClass, RISK_LEVEL__TITLE);
		createEReference(riskLevelEClass, RISK_LEVEL__MEANING);
		createEAttribute(riskLevelEClass, RISK_LEVEL__TONE);
		createEAttribute(riskLevelEClass, RISK_LEVEL__ABOVE_THRESHOLD);
		createEAttribute(riskLevelEClass, RISK_LEVEL__ACCEPTABLE_BY);
		createEAttribute(riskLevelEClass, RISK_LEVEL__ACCEPTED_FOR);
		createEAttribute(riskLevelEClass, RISK_LEVEL__REVIEW_PERIOD);

		matrixCellEClass = createEClass(MATRIX_CELL);
		createEAttribute(matrixCellEClass, MATRIX_CELL__LIKELIHOOD);
		createEAttribute(matrixCellEClass, MATRIX_CELL__IMPACT);
		createEReference(matrixCellEClass, MATRIX_CELL__CATEGORY);
		createEReference(matrixCellEClass, MATRIX_CELL__LEVEL);

		riskEClass = createEClass(RISK);
		createEAttribute(riskEClass, RISK__STATUS);
		createEReference(riskEClass, RISK__DESCRIPTION);
		createEReference(riskEClass, RISK__CAUSE);
		createEReference(riskEClass, RISK__VULNERABILITY);
		createEReference(riskEClass, RISK__CONSEQUENCE);
		createEAttribute(riskEClass, RISK__THREATS);
		createEAttribute(riskEClass, RISK__ASPECTS);
		createEReference(riskEClass, RISK__SCOPES);
		createEReference(riskEClass, RISK__SUBJECTS);
		createEAttribute(riskEClass, RISK__IDENTIFIED_ON);
		createEReference(riskEClass, RISK__IDENTIFIED_BY);
		createEReference(riskEClass, RISK__ASSESSMENTS);
		createEAttribute(riskEClass, RISK__OPTION);
		createEReference(riskEClass, RISK__OPTION_REASON);
		createEReference(riskEClass, RISK__TREATMENTS);
		createEReference(riskEClass, RISK__ACCEPTANCES);
		createEReference(riskEClass, RISK__EXEMPTIONS);
		createEAttribute(riskEClass, RISK__NEXT_REVIEW);
		createEReference(riskEClass, RISK__REVIEWS);
		createEAttribute(riskEClass, RISK__CLOSED_ON);
		createEReference(riskEClass, RISK__CLOSED_BECAUSE);

		riskAssessmentEClass = createEClass(RISK_ASSESSMENT);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__STATE);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__METHOD);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__LIKELIHOOD);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__IMPACTS);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__ON);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__BY);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__REASON);

		impactEClass = createEClass(IMPACT);
		createEReference(impactEClass, IMPACT__CATEGORY);
		createEAttribute(impactEClass, IMPACT__STEP);

		treatmentEClass = createEClass(TREATMENT);
		createEAttribute(treatmentEClass, TREATMENT__STATUS);
		createEReference(treatmentEClass, TREATMENT__DESCRIPTION);
		createEReference(treatmentEClass, TREATMENT__MEASURES);
		createEReference(treatmentEClass, TREATMENT__CONTROLS);
		createEAttribute(treatmentEClass, TREATMENT__DUE);
		createEReference(treatmentEClass, TREATMENT__MOVES);
		createEAttribute(treatmentEClass, TREATMENT__DONE_ON);
		createEReference(treatmentEClass, TREATMENT__EFFECT);
		createEAttribute(treatmentEClass, TREATMENT__LIKELIHOOD_DOWN);
		createEAttribute(treatmentEClass, TREATMENT__IMPACT_DOWN);
		createEReference(treatmentEClass, TREATMENT__CATEGORIES);

		chosenControlEClass = createEClass(CHOSEN_CONTROL);
		createEReference(chosenControlEClass, CHOSEN_CONTROL__SCOPE);
		createEAttribute(chosenControlEClass, CHOSEN_CONTROL__CONTROL);

		acceptanceEClass = createEClass(ACCEPTANCE);
		createEReference(acceptanceEClass, ACCEPTANCE__METHOD);
		createEAttribute(acceptanceEClass, ACCEPTANCE__STATE);
		createEAttribute(acceptanceEClass, ACCEPTANCE__LIKELIHOOD);
		createEReference(acceptanceEClass, ACCEPTANCE__IMPACTS);
		createEAttribute(acceptanceEClass, ACCEPTANCE__OPTION);
		createEReference(acceptanceEClass, ACCEPTANCE__REASON);
		createEReference(acceptanceEClass, ACCEPTANCE__APPROVAL);
		createEAttribute(acceptanceEClass, ACCEPTANCE__UNTIL);
		createEAttribute(acceptanceEClass, ACCEPTANCE__WITHDRAWN_ON);
		createEReference(acceptanceEClass, ACCEPTANCE__WITHDRAWN_BY);
		createEReference(acceptanceEClass, ACCEPTANCE__WITHDRAWN_BECAUSE);

		planApprovalEClass = createEClass(PLAN_APPROVAL);
		createEReference(planApprovalEClass, PLAN_APPROVAL__RISKS);
		createEReference(planApprovalEClass, PLAN_APPROVAL__APPROVAL);

		riskSnapshotEClass = createEClass(RISK_SNAPSHOT);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__FORMAT_VERSION);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__DOSSIER);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__REGISTER);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__CLASSIFICATION);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__ON);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__BY);
		createEReference(riskSnapshotEClass, RISK_SNAPSHOT__TITLE);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__METHOD);
		createEAttribute(riskSnapshotEClass, RISK_SNAPSHOT__METHOD_VERSION);
		createEReference(riskSnapshotEClass, RISK_SNAPSHOT__LEVELS);
		createEReference(riskSnapshotEClass, RISK_SNAPSHOT__RISKS);

		frozenLevelEClass = createEClass(FROZEN_LEVEL);
		createEReference(frozenLevelEClass, FROZEN_LEVEL__TITLE);
		createEAttribute(frozenLevelEClass, FROZEN_LEVEL__TONE);
		createEAttribute(frozenLevelEClass, FROZEN_LEVEL__ABOVE_THRESHOLD);

		frozenRiskEClass = createEClass(FROZEN_RISK);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__CODE);
		createEReference(frozenRiskEClass, FROZEN_RISK__TITLE);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__OWNER);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__SCOPES);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__CLASSIFICATION);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__OPTION);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__ACCEPTED);
		createEAttribute(frozenRiskEClass, FROZEN_RISK__ACCEPTED_UNTIL);
		createEReference(frozenRiskEClass, FROZEN_RISK__STATES);

		frozenAssessmentEClass = createEClass(FROZEN_ASSESSMENT);
		createEAttribute(frozenAssessmentEClass, FROZEN_ASSESSMENT__STATE);
		createEAttribute(frozenAssessmentEClass, FROZEN_ASSESSMENT__LIKELIHOOD);
		createEAttribute(frozenAssessmentEClass, FROZEN_ASSESSMENT__IMPACT);
		createEAttribute(frozenAssessmentEClass, FROZEN_ASSESSMENT__CATEGORY);
		createEAttribute(frozenAssessmentEClass, FROZEN_ASSESSMENT__LEVEL);
		createEAttribute(frozenAssessmentEClass, FROZEN_ASSESSMENT__ON);

		// Create enums
		methodStatusEEnum = createEEnum(METHOD_STATUS);
		aggregationEEnum = createEEnum(AGGREGATION);
		toneEEnum = createEEnum(TONE);
		securityAspectEEnum = createEEnum(SECURITY_ASPECT);
		riskStatusEEnum = createEEnum(RISK_STATUS);
		assessedStateEEnum = createEEnum(ASSESSED_STATE);
		treatmentOptionEEnum = createEEnum(TREATMENT_OPTION);
		treatmentStatusEEnum = createEEnum(TREATMENT_STATUS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		DossierPackage theDossierPackage = (DossierPackage)EPackage.Registry.INSTANCE.getEPackage(DossierPackage.eNS_URI);
		ControlsetPackage theControlsetPackage = (ControlsetPackage)EPackage.Registry.INSTANCE.getEPackage(ControlsetPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		riskRegisterEClass.getESuperTypes().add(theDossierPackage.getElement());
		riskMethodEClass.getESuperTypes().add(theDossierPackage.getElement());
		scaleStepEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		impactCategoryEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		riskLevelEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		matrixCellEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		riskEClass.getESuperTypes().add(theDossierPackage.getElement());
		riskAssessmentEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		impactEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		treatmentEClass.getESuperTypes().add(theDossierPackage.getElement());
		chosenControlEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		acceptanceEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		planApprovalEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		riskSnapshotEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenLevelEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenRiskEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenAssessmentEClass.getESuperTypes().add(theControlsetPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(riskRegisterEClass, RiskRegister.class, "RiskRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getRiskRegister_Methods(), this.getRiskMethod(), null, "methods", null, 0, -1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskRegister_Risks(), this.getRisk(), null, "risks", null, 0, -1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskRegister_PlanApprovals(), this.getPlanApproval(), null, "planApprovals", null, 0, -1, RiskRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(riskMethodEClass, RiskMethod.class, "RiskMethod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRiskMethod_Version(), ecorePackage.getEInt(), "version", "1", 0, 1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getRiskMethod_Status(), this.getMethodStatus(), "status", null, 0, 1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskMethod_EffectiveFrom(), theControlsetPackage.getLocalDate(), "effectiveFrom", null, 0, 1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskMethod_ChangeSummary(), theControlsetPackage.getLocalText(), null, "changeSummary", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskMethod_States(), this.getAssessedState(), "states", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskMethod_Aggregation(), this.getAggregation(), "aggregation", null, 0, 1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskMethod_Likelihood(), this.getScaleStep(), null, "likelihood", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskMethod_Categories(), this.getImpactCategory(), null, "categories", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskMethod_Levels(), this.getRiskLevel(), null, "levels", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskMethod_Cells(), this.getMatrixCell(), null, "cells", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskMethod_ReviewPeriod(), theControlsetPackage.getPeriod(), "reviewPeriod", null, 0, 1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskMethod_Approvals(), theDossierPackage.getApproval(), null, "approvals", null, 0, -1, RiskMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(scaleStepEClass, ScaleStep.class, "ScaleStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getScaleStep_Continues(), ecorePackage.getEString(), "continues", null, 0, 1, ScaleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScaleStep_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, ScaleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getScaleStep_Meaning(), theControlsetPackage.getLocalText(), null, "meaning", null, 0, -1, ScaleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getScaleStep_Words(), ecorePackage.getEString(), "words", null, 0, -1, ScaleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(impactCategoryEClass, ImpactCategory.class, "ImpactCategory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getImpactCategory_Continues(), ecorePackage.getEString(), "continues", null, 0, 1, ImpactCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getImpactCategory_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, ImpactCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getImpactCategory_Steps(), this.getScaleStep(), null, "steps", null, 0, -1, ImpactCategory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(riskLevelEClass, RiskLevel.class, "RiskLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRiskLevel_Continues(), ecorePackage.getEString(), "continues", null, 0, 1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskLevel_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskLevel_Meaning(), theControlsetPackage.getLocalText(), null, "meaning", null, 0, -1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskLevel_Tone(), this.getTone(), "tone", null, 0, 1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskLevel_AboveThreshold(), ecorePackage.getEBoolean(), "aboveThreshold", null, 0, 1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskLevel_AcceptableBy(), theDossierPackage.getRole(), "acceptableBy", null, 0, -1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskLevel_AcceptedFor(), theControlsetPackage.getPeriod(), "acceptedFor", null, 0, 1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskLevel_ReviewPeriod(), theControlsetPackage.getPeriod(), "reviewPeriod", null, 0, 1, RiskLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(matrixCellEClass, MatrixCell.class, "MatrixCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMatrixCell_Likelihood(), ecorePackage.getEInt(), "likelihood", null, 0, 1, MatrixCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMatrixCell_Impact(), ecorePackage.getEInt(), "impact", null, 0, 1, MatrixCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMatrixCell_Category(), this.getImpactCategory(), null, "category", null, 0, 1, MatrixCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getMatrixCell_Level(), this.getRiskLevel(), null, "level", null, 0, 1, MatrixCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRisk_Status(), this.getRiskStatus(), "status", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Description(), theControlsetPackage.getLocalText(), null, "description", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Cause(), theControlsetPackage.getLocalText(), null, "cause", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Vulnerability(), theControlsetPackage.getLocalText(), null, "vulnerability", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Consequence(), theControlsetPackage.getLocalText(), null, "consequence", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_Threats(), theControlsetPackage.getControlRef(), "threats", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_Aspects(), this.getSecurityAspect(), "aspects", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Scopes(), theDossierPackage.getScope(), null, "scopes", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Subjects(), theDossierPackage.getElement(), null, "subjects", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_IdentifiedOn(), theControlsetPackage.getLocalDate(), "identifiedOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_IdentifiedBy(), theDossierPackage.getPerson(), null, "identifiedBy", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Assessments(), this.getRiskAssessment(), null, "assessments", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_Option(), this.getTreatmentOption(), "option", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_OptionReason(), theControlsetPackage.getLocalText(), null, "optionReason", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Treatments(), this.getTreatment(), null, "treatments", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Acceptances(), this.getAcceptance(), null, "acceptances", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Exemptions(), theDossierPackage.getExemption(), null, "exemptions", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_NextReview(), theControlsetPackage.getLocalDate(), "nextReview", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_Reviews(), theDossierPackage.getReview(), null, "reviews", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRisk_ClosedOn(), theControlsetPackage.getLocalDate(), "closedOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRisk_ClosedBecause(), theControlsetPackage.getLocalText(), null, "closedBecause", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(riskAssessmentEClass, RiskAssessment.class, "RiskAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRiskAssessment_State(), this.getAssessedState(), "state", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskAssessment_Method(), this.getRiskMethod(), null, "method", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskAssessment_Likelihood(), ecorePackage.getEInt(), "likelihood", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskAssessment_Impacts(), this.getImpact(), null, "impacts", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskAssessment_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskAssessment_By(), theDossierPackage.getPerson(), null, "by", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskAssessment_Reason(), theControlsetPackage.getLocalText(), null, "reason", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(impactEClass, Impact.class, "Impact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getImpact_Category(), this.getImpactCategory(), null, "category", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getImpact_Step(), ecorePackage.getEInt(), "step", null, 0, 1, Impact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(treatmentEClass, Treatment.class, "Treatment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTreatment_Status(), this.getTreatmentStatus(), "status", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTreatment_Description(), theControlsetPackage.getLocalText(), null, "description", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTreatment_Measures(), theDossierPackage.getMeasure(), null, "measures", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTreatment_Controls(), this.getChosenControl(), null, "controls", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTreatment_Due(), theControlsetPackage.getLocalDate(), "due", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTreatment_Moves(), theDossierPackage.getDateMove(), null, "moves", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTreatment_DoneOn(), theControlsetPackage.getLocalDate(), "doneOn", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTreatment_Effect(), theControlsetPackage.getLocalText(), null, "effect", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTreatment_LikelihoodDown(), ecorePackage.getEInt(), "likelihoodDown", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTreatment_ImpactDown(), ecorePackage.getEInt(), "impactDown", null, 0, 1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTreatment_Categories(), this.getImpactCategory(), null, "categories", null, 0, -1, Treatment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(chosenControlEClass, ChosenControl.class, "ChosenControl", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getChosenControl_Scope(), theDossierPackage.getScope(), null, "scope", null, 0, 1, ChosenControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getChosenControl_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, ChosenControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(acceptanceEClass, Acceptance.class, "Acceptance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAcceptance_Method(), this.getRiskMethod(), null, "method", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptance_State(), this.getAssessedState(), "state", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptance_Likelihood(), ecorePackage.getEInt(), "likelihood", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAcceptance_Impacts(), this.getImpact(), null, "impacts", null, 0, -1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptance_Option(), this.getTreatmentOption(), "option", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAcceptance_Reason(), theControlsetPackage.getLocalText(), null, "reason", null, 0, -1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAcceptance_Approval(), theDossierPackage.getApproval(), null, "approval", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptance_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAcceptance_WithdrawnOn(), theControlsetPackage.getLocalDate(), "withdrawnOn", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAcceptance_WithdrawnBy(), theDossierPackage.getPerson(), null, "withdrawnBy", null, 0, 1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAcceptance_WithdrawnBecause(), theControlsetPackage.getLocalText(), null, "withdrawnBecause", null, 0, -1, Acceptance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(planApprovalEClass, PlanApproval.class, "PlanApproval", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getPlanApproval_Risks(), this.getRisk(), null, "risks", null, 0, -1, PlanApproval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPlanApproval_Approval(), theDossierPackage.getApproval(), null, "approval", null, 0, 1, PlanApproval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(riskSnapshotEClass, RiskSnapshot.class, "RiskSnapshot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_Dossier(), ecorePackage.getEString(), "dossier", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_Register(), ecorePackage.getEString(), "register", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_By(), ecorePackage.getEString(), "by", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskSnapshot_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_Method(), ecorePackage.getEString(), "method", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getRiskSnapshot_MethodVersion(), ecorePackage.getEInt(), "methodVersion", null, 0, 1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskSnapshot_Levels(), this.getFrozenLevel(), null, "levels", null, 0, -1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getRiskSnapshot_Risks(), this.getFrozenRisk(), null, "risks", null, 0, -1, RiskSnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenLevelEClass, FrozenLevel.class, "FrozenLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getFrozenLevel_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenLevel_Tone(), this.getTone(), "tone", null, 0, 1, FrozenLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenLevel_AboveThreshold(), ecorePackage.getEBoolean(), "aboveThreshold", null, 0, 1, FrozenLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenRiskEClass, FrozenRisk.class, "FrozenRisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_Code(), ecorePackage.getEString(), "code", null, 0, 1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenRisk_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_Scopes(), ecorePackage.getEString(), "scopes", null, 0, -1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_Option(), this.getTreatmentOption(), "option", null, 0, 1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_Accepted(), ecorePackage.getEBoolean(), "accepted", null, 0, 1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenRisk_AcceptedUntil(), theControlsetPackage.getLocalDate(), "acceptedUntil", null, 0, 1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenRisk_States(), this.getFrozenAssessment(), null, "states", null, 0, -1, FrozenRisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenAssessmentEClass, FrozenAssessment.class, "FrozenAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenAssessment_State(), this.getAssessedState(), "state", null, 0, 1, FrozenAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenAssessment_Likelihood(), ecorePackage.getEInt(), "likelihood", null, 0, 1, FrozenAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenAssessment_Impact(), ecorePackage.getEInt(), "impact", null, 0, 1, FrozenAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenAssessment_Category(), ecorePackage.getEString(), "category", null, 0, 1, FrozenAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenAssessment_Level(), ecorePackage.getEString(), "level", null, 0, 1, FrozenAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenAssessment_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, FrozenAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(methodStatusEEnum, MethodStatus.class, "MethodStatus"); //$NON-NLS-1$
		addEEnumLiteral(methodStatusEEnum, MethodStatus.DRAFT);
		addEEnumLiteral(methodStatusEEnum, MethodStatus.APPROVED);
		addEEnumLiteral(methodStatusEEnum, MethodStatus.SUPERSEDED);

		initEEnum(aggregationEEnum, Aggregation.class, "Aggregation"); //$NON-NLS-1$
		addEEnumLiteral(aggregationEEnum, Aggregation.HIGHEST);

		initEEnum(toneEEnum, Tone.class, "Tone"); //$NON-NLS-1$
		addEEnumLiteral(toneEEnum, Tone.CALM);
		addEEnumLiteral(toneEEnum, Tone.NOTICED);
		addEEnumLiteral(toneEEnum, Tone.ATTENTION);
		addEEnumLiteral(toneEEnum, Tone.STOP);

		initEEnum(securityAspectEEnum, SecurityAspect.class, "SecurityAspect"); //$NON-NLS-1$
		addEEnumLiteral(securityAspectEEnum, SecurityAspect.CONFIDENTIALITY);
		addEEnumLiteral(securityAspectEEnum, SecurityAspect.INTEGRITY);
		addEEnumLiteral(securityAspectEEnum, SecurityAspect.AVAILABILITY);

		initEEnum(riskStatusEEnum, RiskStatus.class, "RiskStatus"); //$NON-NLS-1$
		addEEnumLiteral(riskStatusEEnum, RiskStatus.OPEN);
		addEEnumLiteral(riskStatusEEnum, RiskStatus.CLOSED);

		initEEnum(assessedStateEEnum, AssessedState.class, "AssessedState"); //$NON-NLS-1$
		addEEnumLiteral(assessedStateEEnum, AssessedState.INHERENT);
		addEEnumLiteral(assessedStateEEnum, AssessedState.CURRENT);
		addEEnumLiteral(assessedStateEEnum, AssessedState.TARGET);

		initEEnum(treatmentOptionEEnum, TreatmentOption.class, "TreatmentOption"); //$NON-NLS-1$
		addEEnumLiteral(treatmentOptionEEnum, TreatmentOption.UNDECIDED);
		addEEnumLiteral(treatmentOptionEEnum, TreatmentOption.MODIFY);
		addEEnumLiteral(treatmentOptionEEnum, TreatmentOption.RETAIN);
		addEEnumLiteral(treatmentOptionEEnum, TreatmentOption.AVOID);
		addEEnumLiteral(treatmentOptionEEnum, TreatmentOption.SHARE);

		initEEnum(treatmentStatusEEnum, TreatmentStatus.class, "TreatmentStatus"); //$NON-NLS-1$
		addEEnumLiteral(treatmentStatusEEnum, TreatmentStatus.PROPOSED);
		addEEnumLiteral(treatmentStatusEEnum, TreatmentStatus.PLANNED);
		addEEnumLiteral(treatmentStatusEEnum, TreatmentStatus.IN_PROGRESS);
		addEEnumLiteral(treatmentStatusEEnum, TreatmentStatus.DONE);
		addEEnumLiteral(treatmentStatusEEnum, TreatmentStatus.CANCELLED);

		// Create resource
		createResource(eNS_URI);
	}

} //RiskPackageImpl
