/**
 */
package org.waarborg.risk.internal.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.waarborg.risk.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RiskFactoryImpl extends EFactoryImpl implements RiskFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RiskFactory init() {
		try {
			RiskFactory theRiskFactory = (RiskFactory)EPackage.Registry.INSTANCE.getEFactory(RiskPackage.eNS_URI);
			if (theRiskFactory != null) {
				return theRiskFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RiskFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RiskPackage.RISK_REGISTER: return createRiskRegister();
			case RiskPackage.RISK_METHOD: return createRiskMethod();
			case RiskPackage.SCALE_STEP: return createScaleStep();
			case RiskPackage.IMPACT_CATEGORY: return createImpactCategory();
			case RiskPackage.RISK_LEVEL: return createRiskLevel();
			case RiskPackage.MATRIX_CELL: return createMatrixCell();
			case RiskPackage.RISK: return createRisk();
			case RiskPackage.RISK_ASSESSMENT: return createRiskAssessment();
			case RiskPackage.IMPACT: return createImpact();
			case RiskPackage.TREATMENT: return createTreatment();
			case RiskPackage.CHOSEN_CONTROL: return createChosenControl();
			case RiskPackage.ACCEPTANCE: return createAcceptance();
			case RiskPackage.PLAN_APPROVAL: return createPlanApproval();
			case RiskPackage.RISK_SNAPSHOT: return createRiskSnapshot();
			case RiskPackage.FROZEN_LEVEL: return createFrozenLevel();
			case RiskPackage.FROZEN_RISK: return createFrozenRisk();
			case RiskPackage.FROZEN_ASSESSMENT: return createFrozenAssessment();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RiskPackage.METHOD_STATUS:
				return createMethodStatusFromString(eDataType, initialValue);
			case RiskPackage.AGGREGATION:
				return createAggregationFromString(eDataType, initialValue);
			case RiskPackage.TONE:
				return createToneFromString(eDataType, initialValue);
			case RiskPackage.SECURITY_ASPECT:
				return createSecurityAspectFromString(eDataType, initialValue);
			case RiskPackage.RISK_STATUS:
				return createRiskStatusFromString(eDataType, initialValue);
			case RiskPackage.ASSESSED_STATE:
				return createAssessedStateFromString(eDataType, initialValue);
			case RiskPackage.TREATMENT_OPTION:
				return createTreatmentOptionFromString(eDataType, initialValue);
			case RiskPackage.TREATMENT_STATUS:
				return createTreatmentStatusFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RiskPackage.METHOD_STATUS:
				return convertMethodStatusToString(eDataType, instanceValue);
			case RiskPackage.AGGREGATION:
				return convertAggregationToString(eDataType, instanceValue);
			case RiskPackage.TONE:
				return convertToneToString(eDataType, instanceValue);
			case RiskPackage.SECURITY_ASPECT:
				return convertSecurityAspectToString(eDataType, instanceValue);
			case RiskPackage.RISK_STATUS:
				return convertRiskStatusToString(eDataType, instanceValue);
			case RiskPackage.ASSESSED_STATE:
				return convertAssessedStateToString(eDataType, instanceValue);
			case RiskPackage.TREATMENT_OPTION:
				return convertTreatmentOptionToString(eDataType, instanceValue);
			case RiskPackage.TREATMENT_STATUS:
				return convertTreatmentStatusToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskRegister createRiskRegister() {
		RiskRegisterImpl riskRegister = new RiskRegisterImpl();
		return riskRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskMethod createRiskMethod() {
		RiskMethodImpl riskMethod = new RiskMethodImpl();
		return riskMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScaleStep createScaleStep() {
		ScaleStepImpl scaleStep = new ScaleStepImpl();
		return scaleStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactCategory createImpactCategory() {
		ImpactCategoryImpl impactCategory = new ImpactCategoryImpl();
		return impactCategory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskLevel createRiskLevel() {
		RiskLevelImpl riskLevel = new RiskLevelImpl();
		return riskLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MatrixCell createMatrixCell() {
		MatrixCellImpl matrixCell = new MatrixCellImpl();
		return matrixCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk createRisk() {
		RiskImpl risk = new RiskImpl();
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskAssessment createRiskAssessment() {
		RiskAssessmentImpl riskAssessment = new RiskAssessmentImpl();
		return riskAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Impact createImpact() {
		ImpactImpl impact = new ImpactImpl();
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Treatment createTreatment() {
		TreatmentImpl treatment = new TreatmentImpl();
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChosenControl createChosenControl() {
		ChosenControlImpl chosenControl = new ChosenControlImpl();
		return chosenControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Acceptance createAcceptance() {
		AcceptanceImpl acceptance = new AcceptanceImpl();
		return acceptance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanApproval createPlanApproval() {
		PlanApprovalImpl planApproval = new PlanApprovalImpl();
		return planApproval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskSnapshot createRiskSnapshot() {
		RiskSnapshotImpl riskSnapshot = new RiskSnapshotImpl();
		return riskSnapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenLevel createFrozenLevel() {
		FrozenLevelImpl frozenLevel = new FrozenLevelImpl();
		return frozenLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenRisk createFrozenRisk() {
		FrozenRiskImpl frozenRisk = new FrozenRiskImpl();
		return frozenRisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenAssessment createFrozenAssessment() {
		FrozenAssessmentImpl frozenAssessment = new FrozenAssessmentImpl();
		return frozenAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodStatus createMethodStatusFromString(EDataType eDataType, String initialValue) {
		MethodStatus result = MethodStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMethodStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Aggregation createAggregationFromString(EDataType eDataType, String initialValue) {
		Aggregation result = Aggregation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAggregationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tone createToneFromString(EDataType eDataType, String initialValue) {
		Tone result = Tone.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertToneToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SecurityAspect createSecurityAspectFromString(EDataType eDataType, String initialValue) {
		SecurityAspect result = SecurityAspect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSecurityAspectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskStatus createRiskStatusFromString(EDataType eDataType, String initialValue) {
		RiskStatus result = RiskStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessedState createAssessedStateFromString(EDataType eDataType, String initialValue) {
		AssessedState result = AssessedState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssessedStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TreatmentOption createTreatmentOptionFromString(EDataType eDataType, String initialValue) {
		TreatmentOption result = TreatmentOption.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTreatmentOptionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TreatmentStatus createTreatmentStatusFromString(EDataType eDataType, String initialValue) {
		TreatmentStatus result = TreatmentStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTreatmentStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskPackage getRiskPackage() {
		return (RiskPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RiskPackage getPackage() {
		return RiskPackage.eINSTANCE;
	}

} //RiskFactoryImpl
