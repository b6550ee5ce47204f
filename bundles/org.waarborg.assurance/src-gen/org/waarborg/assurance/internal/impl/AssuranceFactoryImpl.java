/**
 */
package org.waarborg.assurance.internal.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.waarborg.assurance.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AssuranceFactoryImpl extends EFactoryImpl implements AssuranceFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static AssuranceFactory init() {
		try {
			AssuranceFactory theAssuranceFactory = (AssuranceFactory)EPackage.Registry.INSTANCE.getEFactory(AssurancePackage.eNS_URI);
			if (theAssuranceFactory != null) {
				return theAssuranceFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new AssuranceFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssuranceFactoryImpl() {
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
			case AssurancePackage.ASSURANCE_REGISTER: return createAssuranceRegister();
			case AssurancePackage.SUPPLIER: return createSupplier();
			case AssurancePackage.SUPPLIED_SERVICE: return createSuppliedService();
			case AssurancePackage.PROCESSING_LOCATION: return createProcessingLocation();
			case AssurancePackage.SUB_PROCESSOR: return createSubProcessor();
			case AssurancePackage.SUPPLIER_CHANGE: return createSupplierChange();
			case AssurancePackage.CERTIFICATE: return createCertificate();
			case AssurancePackage.CERTIFICATE_ISSUE: return createCertificateIssue();
			case AssurancePackage.CYCLE_AUDIT: return createCycleAudit();
			case AssurancePackage.VERIFICATION: return createVerification();
			case AssurancePackage.STATE_REPORT: return createStateReport();
			case AssurancePackage.COVERAGE: return createCoverage();
			case AssurancePackage.CERTIFICATION_SCHEME: return createCertificationScheme();
			case AssurancePackage.SCHEME_STEP: return createSchemeStep();
			case AssurancePackage.EDITION_TRANSITION: return createEditionTransition();
			case AssurancePackage.COUNTRY_GROUP: return createCountryGroup();
			case AssurancePackage.COUNTRY_ENTRY: return createCountryEntry();
			case AssurancePackage.ASSURANCE_REPORT: return createAssuranceReport();
			case AssurancePackage.USER_CONTROL: return createUserControl();
			case AssurancePackage.BRIDGE_LETTER: return createBridgeLetter();
			case AssurancePackage.AGREEMENT: return createAgreement();
			case AssurancePackage.ASSURANCE_POLICY: return createAssurancePolicy();
			case AssurancePackage.POLICY_LINE: return createPolicyLine();
			case AssurancePackage.DEMAND: return createDemand();
			case AssurancePackage.RECEIVED_STATEMENT: return createReceivedStatement();
			case AssurancePackage.RECEIVED_CONTROL: return createReceivedControl();
			case AssurancePackage.DELIVERY: return createDelivery();
			case AssurancePackage.QUESTIONNAIRE: return createQuestionnaire();
			case AssurancePackage.QUESTION: return createQuestion();
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
			case AssurancePackage.SUPPLIER_STATUS:
				return createSupplierStatusFromString(eDataType, initialValue);
			case AssurancePackage.CRITICALITY:
				return createCriticalityFromString(eDataType, initialValue);
			case AssurancePackage.SOLUTION_KIND:
				return createSolutionKindFromString(eDataType, initialValue);
			case AssurancePackage.DATA_KIND:
				return createDataKindFromString(eDataType, initialValue);
			case AssurancePackage.PROCESSING_ROLE:
				return createProcessingRoleFromString(eDataType, initialValue);
			case AssurancePackage.KEY_HOLDER:
				return createKeyHolderFromString(eDataType, initialValue);
			case AssurancePackage.BREACH_REPORTER:
				return createBreachReporterFromString(eDataType, initialValue);
			case AssurancePackage.LOCATION_USE:
				return createLocationUseFromString(eDataType, initialValue);
			case AssurancePackage.TRANSFER_GROUND:
				return createTransferGroundFromString(eDataType, initialValue);
			case AssurancePackage.STANDING:
				return createStandingFromString(eDataType, initialValue);
			case AssurancePackage.CERTIFICATE_STATE:
				return createCertificateStateFromString(eDataType, initialValue);
			case AssurancePackage.ISSUE_REASON:
				return createIssueReasonFromString(eDataType, initialValue);
			case AssurancePackage.AUDIT_KIND:
				return createAuditKindFromString(eDataType, initialValue);
			case AssurancePackage.AUDIT_CLOCK:
				return createAuditClockFromString(eDataType, initialValue);
			case AssurancePackage.ACCREDITATION:
				return createAccreditationFromString(eDataType, initialValue);
			case AssurancePackage.CLUSTER:
				return createClusterFromString(eDataType, initialValue);
			case AssurancePackage.REPORT_KIND:
				return createReportKindFromString(eDataType, initialValue);
			case AssurancePackage.REPORT_TYPE:
				return createReportTypeFromString(eDataType, initialValue);
			case AssurancePackage.OPINION:
				return createOpinionFromString(eDataType, initialValue);
			case AssurancePackage.AGREEMENT_KIND:
				return createAgreementKindFromString(eDataType, initialValue);
			case AssurancePackage.AGREEMENT_FORM:
				return createAgreementFormFromString(eDataType, initialValue);
			case AssurancePackage.RENEWAL:
				return createRenewalFromString(eDataType, initialValue);
			case AssurancePackage.POLICY_STATUS:
				return createPolicyStatusFromString(eDataType, initialValue);
			case AssurancePackage.DEMAND_KIND:
				return createDemandKindFromString(eDataType, initialValue);
			case AssurancePackage.SUPPLIER_CHANGE_KIND:
				return createSupplierChangeKindFromString(eDataType, initialValue);
			case AssurancePackage.COUNTRY_GROUP_KIND:
				return createCountryGroupKindFromString(eDataType, initialValue);
			case AssurancePackage.DELIVERY_KIND:
				return createDeliveryKindFromString(eDataType, initialValue);
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
			case AssurancePackage.SUPPLIER_STATUS:
				return convertSupplierStatusToString(eDataType, instanceValue);
			case AssurancePackage.CRITICALITY:
				return convertCriticalityToString(eDataType, instanceValue);
			case AssurancePackage.SOLUTION_KIND:
				return convertSolutionKindToString(eDataType, instanceValue);
			case AssurancePackage.DATA_KIND:
				return convertDataKindToString(eDataType, instanceValue);
			case AssurancePackage.PROCESSING_ROLE:
				return convertProcessingRoleToString(eDataType, instanceValue);
			case AssurancePackage.KEY_HOLDER:
				return convertKeyHolderToString(eDataType, instanceValue);
			case AssurancePackage.BREACH_REPORTER:
				return convertBreachReporterToString(eDataType, instanceValue);
			case AssurancePackage.LOCATION_USE:
				return convertLocationUseToString(eDataType, instanceValue);
			case AssurancePackage.TRANSFER_GROUND:
				return convertTransferGroundToString(eDataType, instanceValue);
			case AssurancePackage.STANDING:
				return convertStandingToString(eDataType, instanceValue);
			case AssurancePackage.CERTIFICATE_STATE:
				return convertCertificateStateToString(eDataType, instanceValue);
			case AssurancePackage.ISSUE_REASON:
				return convertIssueReasonToString(eDataType, instanceValue);
			case AssurancePackage.AUDIT_KIND:
				return convertAuditKindToString(eDataType, instanceValue);
			case AssurancePackage.AUDIT_CLOCK:
				return convertAuditClockToString(eDataType, instanceValue);
			case AssurancePackage.ACCREDITATION:
				return convertAccreditationToString(eDataType, instanceValue);
			case AssurancePackage.CLUSTER:
				return convertClusterToString(eDataType, instanceValue);
			case AssurancePackage.REPORT_KIND:
				return convertReportKindToString(eDataType, instanceValue);
			case AssurancePackage.REPORT_TYPE:
				return convertReportTypeToString(eDataType, instanceValue);
			case AssurancePackage.OPINION:
				return convertOpinionToString(eDataType, instanceValue);
			case AssurancePackage.AGREEMENT_KIND:
				return convertAgreementKindToString(eDataType, instanceValue);
			case AssurancePackage.AGREEMENT_FORM:
				return convertAgreementFormToString(eDataType, instanceValue);
			case AssurancePackage.RENEWAL:
				return convertRenewalToString(eDataType, instanceValue);
			case AssurancePackage.POLICY_STATUS:
				return convertPolicyStatusToString(eDataType, instanceValue);
			case AssurancePackage.DEMAND_KIND:
				return convertDemandKindToString(eDataType, instanceValue);
			case AssurancePackage.SUPPLIER_CHANGE_KIND:
				return convertSupplierChangeKindToString(eDataType, instanceValue);
			case AssurancePackage.COUNTRY_GROUP_KIND:
				return convertCountryGroupKindToString(eDataType, instanceValue);
			case AssurancePackage.DELIVERY_KIND:
				return convertDeliveryKindToString(eDataType, instanceValue);
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
	public AssuranceRegister createAssuranceRegister() {
		AssuranceRegisterImpl assuranceRegister = new AssuranceRegisterImpl();
		return assuranceRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier createSupplier() {
		SupplierImpl supplier = new SupplierImpl();
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuppliedService createSuppliedService() {
		SuppliedServiceImpl suppliedService = new SuppliedServiceImpl();
		return suppliedService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessingLocation createProcessingLocation() {
		ProcessingLocationImpl processingLocation = new ProcessingLocationImpl();
		return processingLocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SubProcessor createSubProcessor() {
		SubProcessorImpl subProcessor = new SubProcessorImpl();
		return subProcessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplierChange createSupplierChange() {
		SupplierChangeImpl supplierChange = new SupplierChangeImpl();
		return supplierChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Certificate createCertificate() {
		CertificateImpl certificate = new CertificateImpl();
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateIssue createCertificateIssue() {
		CertificateIssueImpl certificateIssue = new CertificateIssueImpl();
		return certificateIssue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CycleAudit createCycleAudit() {
		CycleAuditImpl cycleAudit = new CycleAuditImpl();
		return cycleAudit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Verification createVerification() {
		VerificationImpl verification = new VerificationImpl();
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateReport createStateReport() {
		StateReportImpl stateReport = new StateReportImpl();
		return stateReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coverage createCoverage() {
		CoverageImpl coverage = new CoverageImpl();
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificationScheme createCertificationScheme() {
		CertificationSchemeImpl certificationScheme = new CertificationSchemeImpl();
		return certificationScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchemeStep createSchemeStep() {
		SchemeStepImpl schemeStep = new SchemeStepImpl();
		return schemeStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EditionTransition createEditionTransition() {
		EditionTransitionImpl editionTransition = new EditionTransitionImpl();
		return editionTransition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountryGroup createCountryGroup() {
		CountryGroupImpl countryGroup = new CountryGroupImpl();
		return countryGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CountryEntry createCountryEntry() {
		CountryEntryImpl countryEntry = new CountryEntryImpl();
		return countryEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssuranceReport createAssuranceReport() {
		AssuranceReportImpl assuranceReport = new AssuranceReportImpl();
		return assuranceReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserControl createUserControl() {
		UserControlImpl userControl = new UserControlImpl();
		return userControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BridgeLetter createBridgeLetter() {
		BridgeLetterImpl bridgeLetter = new BridgeLetterImpl();
		return bridgeLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement createAgreement() {
		AgreementImpl agreement = new AgreementImpl();
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssurancePolicy createAssurancePolicy() {
		AssurancePolicyImpl assurancePolicy = new AssurancePolicyImpl();
		return assurancePolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyLine createPolicyLine() {
		PolicyLineImpl policyLine = new PolicyLineImpl();
		return policyLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Demand createDemand() {
		DemandImpl demand = new DemandImpl();
		return demand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceivedStatement createReceivedStatement() {
		ReceivedStatementImpl receivedStatement = new ReceivedStatementImpl();
		return receivedStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReceivedControl createReceivedControl() {
		ReceivedControlImpl receivedControl = new ReceivedControlImpl();
		return receivedControl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Delivery createDelivery() {
		DeliveryImpl delivery = new DeliveryImpl();
		return delivery;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Questionnaire createQuestionnaire() {
		QuestionnaireImpl questionnaire = new QuestionnaireImpl();
		return questionnaire;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question createQuestion() {
		QuestionImpl question = new QuestionImpl();
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupplierStatus createSupplierStatusFromString(EDataType eDataType, String initialValue) {
		SupplierStatus result = SupplierStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupplierStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Criticality createCriticalityFromString(EDataType eDataType, String initialValue) {
		Criticality result = Criticality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCriticalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SolutionKind createSolutionKindFromString(EDataType eDataType, String initialValue) {
		SolutionKind result = SolutionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSolutionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataKind createDataKindFromString(EDataType eDataType, String initialValue) {
		DataKind result = DataKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcessingRole createProcessingRoleFromString(EDataType eDataType, String initialValue) {
		ProcessingRole result = ProcessingRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcessingRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KeyHolder createKeyHolderFromString(EDataType eDataType, String initialValue) {
		KeyHolder result = KeyHolder.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKeyHolderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BreachReporter createBreachReporterFromString(EDataType eDataType, String initialValue) {
		BreachReporter result = BreachReporter.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBreachReporterToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocationUse createLocationUseFromString(EDataType eDataType, String initialValue) {
		LocationUse result = LocationUse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocationUseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TransferGround createTransferGroundFromString(EDataType eDataType, String initialValue) {
		TransferGround result = TransferGround.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTransferGroundToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Standing createStandingFromString(EDataType eDataType, String initialValue) {
		Standing result = Standing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStandingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CertificateState createCertificateStateFromString(EDataType eDataType, String initialValue) {
		CertificateState result = CertificateState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCertificateStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IssueReason createIssueReasonFromString(EDataType eDataType, String initialValue) {
		IssueReason result = IssueReason.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIssueReasonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuditKind createAuditKindFromString(EDataType eDataType, String initialValue) {
		AuditKind result = AuditKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuditKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuditClock createAuditClockFromString(EDataType eDataType, String initialValue) {
		AuditClock result = AuditClock.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuditClockToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Accreditation createAccreditationFromString(EDataType eDataType, String initialValue) {
		Accreditation result = Accreditation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccreditationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cluster createClusterFromString(EDataType eDataType, String initialValue) {
		Cluster result = Cluster.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClusterToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReportKind createReportKindFromString(EDataType eDataType, String initialValue) {
		ReportKind result = ReportKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReportKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReportType createReportTypeFromString(EDataType eDataType, String initialValue) {
		ReportType result = ReportType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReportTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Opinion createOpinionFromString(EDataType eDataType, String initialValue) {
		Opinion result = Opinion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOpinionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgreementKind createAgreementKindFromString(EDataType eDataType, String initialValue) {
		AgreementKind result = AgreementKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAgreementKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgreementForm createAgreementFormFromString(EDataType eDataType, String initialValue) {
		AgreementForm result = AgreementForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAgreementFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Renewal createRenewalFromString(EDataType eDataType, String initialValue) {
		Renewal result = Renewal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRenewalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PolicyStatus createPolicyStatusFromString(EDataType eDataType, String initialValue) {
		PolicyStatus result = PolicyStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolicyStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DemandKind createDemandKindFromString(EDataType eDataType, String initialValue) {
		DemandKind result = DemandKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDemandKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupplierChangeKind createSupplierChangeKindFromString(EDataType eDataType, String initialValue) {
		SupplierChangeKind result = SupplierChangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupplierChangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CountryGroupKind createCountryGroupKindFromString(EDataType eDataType, String initialValue) {
		CountryGroupKind result = CountryGroupKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountryGroupKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeliveryKind createDeliveryKindFromString(EDataType eDataType, String initialValue) {
		DeliveryKind result = DeliveryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeliveryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssurancePackage getAssurancePackage() {
		return (AssurancePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static AssurancePackage getPackage() {
		return AssurancePackage.eINSTANCE;
	}

} //AssuranceFactoryImpl
