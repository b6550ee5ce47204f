/**
 */
package org.waarborg.assurance.internal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.waarborg.assurance.Accreditation;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementForm;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.AuditClock;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.BreachReporter;
import org.waarborg.assurance.BridgeLetter;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.CertificateState;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.Cluster;
import org.waarborg.assurance.CountryEntry;
import org.waarborg.assurance.CountryGroup;
import org.waarborg.assurance.CountryGroupKind;
import org.waarborg.assurance.Coverage;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.assurance.Demand;
import org.waarborg.assurance.DemandKind;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.IssueReason;
import org.waarborg.assurance.KeyHolder;
import org.waarborg.assurance.LocationUse;
import org.waarborg.assurance.Opinion;
import org.waarborg.assurance.PolicyLine;
import org.waarborg.assurance.PolicyStatus;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.ReceivedControl;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.ReportKind;
import org.waarborg.assurance.ReportType;
import org.waarborg.assurance.SchemeStep;
import org.waarborg.assurance.SolutionKind;
import org.waarborg.assurance.Standing;
import org.waarborg.assurance.StateReport;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.assurance.SupplierChange;
import org.waarborg.assurance.SupplierChangeKind;
import org.waarborg.assurance.SupplierStatus;
import org.waarborg.assurance.TransferGround;
import org.waarborg.assurance.UserControl;
import org.waarborg.assurance.Verification;

import org.waarborg.controlset.ControlsetPackage;

import org.waarborg.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class AssurancePackageImpl extends EPackageImpl implements AssurancePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assuranceRegisterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suppliedServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass processingLocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subProcessorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplierChangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificateIssueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cycleAuditEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stateReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coverageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass certificationSchemeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schemeStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass editionTransitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countryGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countryEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assuranceReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userControlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bridgeLetterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assurancePolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyLineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass demandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receivedStatementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass receivedControlEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliveryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionnaireEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplierStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum criticalityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum solutionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dataKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum processingRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum keyHolderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum breachReporterEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum locationUseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum transferGroundEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum standingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum certificateStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum issueReasonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum auditKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum auditClockEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accreditationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clusterEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reportKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reportTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum opinionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agreementFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum renewalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum policyStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum demandKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplierChangeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum countryGroupKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deliveryKindEEnum = null;

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
	 * @see org.waarborg.assurance.AssurancePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private AssurancePackageImpl() {
		super(eNS_URI, AssuranceFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link AssurancePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static AssurancePackage init() {
		if (isInited) return (AssurancePackage)EPackage.Registry.INSTANCE.getEPackage(AssurancePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredAssurancePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		AssurancePackageImpl theAssurancePackage = registeredAssurancePackage instanceof AssurancePackageImpl ? (AssurancePackageImpl)registeredAssurancePackage : new AssurancePackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ControlsetPackage.eINSTANCE.eClass();
		DossierPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theAssurancePackage.createPackageContents();

		// Initialize created meta-data
		theAssurancePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theAssurancePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(AssurancePackage.eNS_URI, theAssurancePackage);
		return theAssurancePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssuranceRegister() {
		return assuranceRegisterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Suppliers() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Certificates() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Reports() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Agreements() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Policies() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Schemes() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Transitions() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Countries() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_ReceivedStatements() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Deliveries() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceRegister_Questionnaires() {
		return (EReference)assuranceRegisterEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplier() {
		return supplierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplier_Organisation() {
		return (EReference)supplierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Status() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_ParentCountry() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_From() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Until() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplier_Contacts() {
		return (EReference)supplierEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplier_Services() {
		return (EReference)supplierEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_ReviewPeriod() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_NextReview() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplier_Reviews() {
		return (EReference)supplierEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplier_Changes() {
		return (EReference)supplierEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuppliedService() {
		return suppliedServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuppliedService_Assets() {
		return (EReference)suppliedServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Criticality() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Solution() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_DataKinds() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Role() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_From() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Until() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuppliedService_Locations() {
		return (EReference)suppliedServiceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuppliedService_SubProcessors() {
		return (EReference)suppliedServiceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_EncryptedInTransit() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_EncryptedAtRest() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Isolated() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_StrongAuthentication() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Keys() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuppliedService_ExitPlan() {
		return (EReference)suppliedServiceEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_ExitTestedOn() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_Escrow() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuppliedService_EscrowText() {
		return (EReference)suppliedServiceEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_BreachReporter() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppliedService_BreachHours() {
		return (EAttribute)suppliedServiceEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcessingLocation() {
		return processingLocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessingLocation_Country() {
		return (EAttribute)processingLocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessingLocation_Place() {
		return (EAttribute)processingLocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessingLocation_Uses() {
		return (EAttribute)processingLocationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessingLocation_Ground() {
		return (EAttribute)processingLocationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessingLocation_GroundSince() {
		return (EAttribute)processingLocationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcessingLocation_Document() {
		return (EReference)processingLocationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProcessingLocation_LegalFact() {
		return (EReference)processingLocationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessingLocation_Review() {
		return (EAttribute)processingLocationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubProcessor() {
		return subProcessorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubProcessor_Organisation() {
		return (EReference)subProcessorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubProcessor_Task() {
		return (EReference)subProcessorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubProcessor_ConsentOn() {
		return (EAttribute)subProcessorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubProcessor_Locations() {
		return (EReference)subProcessorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubProcessor_SubProcessors() {
		return (EReference)subProcessorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplierChange() {
		return supplierChangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierChange_Kind() {
		return (EAttribute)supplierChangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierChange_On() {
		return (EAttribute)supplierChangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplierChange_Text() {
		return (EReference)supplierChangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierChange_SettledOn() {
		return (EAttribute)supplierChangeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplierChange_SettledBy() {
		return (EReference)supplierChangeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplierChange_Outcome() {
		return (EReference)supplierChangeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificate() {
		return certificateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Holder() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Norm() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_NormText() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Scheme() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Body() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Accreditation() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_AccreditedBy() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_Cluster() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Together() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_FirstCertified() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_DecidedOn() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Issues() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Audits() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Verifications() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_States() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificate_RenewalUntil() {
		return (EAttribute)certificateEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_RenewalText() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificate_Coverage() {
		return (EReference)certificateEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificateIssue() {
		return certificateIssueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_Number() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_Reason() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_Norm() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_IssuedOn() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_ExpiresOn() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificateIssue_Scope() {
		return (EReference)certificateIssueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificateIssue_Entities() {
		return (EReference)certificateIssueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificateIssue_Sites() {
		return (EReference)certificateIssueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_Statement() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_StatementVersion() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificateIssue_StatementDate() {
		return (EAttribute)certificateIssueEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificateIssue_File() {
		return (EReference)certificateIssueEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCycleAudit() {
		return cycleAuditEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycleAudit_Kind() {
		return (EAttribute)cycleAuditEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycleAudit_Planned() {
		return (EAttribute)cycleAuditEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycleAudit_HeldOn() {
		return (EAttribute)cycleAuditEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycleAudit_Outcome() {
		return (EReference)cycleAuditEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycleAudit_Report() {
		return (EReference)cycleAuditEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerification() {
		return verificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Standing() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_On() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerification_By() {
		return (EReference)verificationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Where() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerification_Proof() {
		return (EReference)verificationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerification_Remark() {
		return (EReference)verificationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStateReport() {
		return stateReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateReport_State() {
		return (EAttribute)stateReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateReport_From() {
		return (EAttribute)stateReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateReport_SeenOn() {
		return (EAttribute)stateReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStateReport_SeenBy() {
		return (EReference)stateReportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStateReport_Where() {
		return (EAttribute)stateReportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStateReport_Proof() {
		return (EReference)stateReportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoverage() {
		return coverageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoverage_Subject() {
		return (EReference)coverageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoverage_Covers() {
		return (EAttribute)coverageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoverage_Because() {
		return (EReference)coverageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoverage_By() {
		return (EReference)coverageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoverage_On() {
		return (EAttribute)coverageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCertificationScheme() {
		return certificationSchemeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificationScheme_Norms() {
		return (EAttribute)certificationSchemeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificationScheme_Validity() {
		return (EAttribute)certificationSchemeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificationScheme_PendingValidity() {
		return (EAttribute)certificationSchemeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCertificationScheme_Steps() {
		return (EReference)certificationSchemeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificationScheme_Source() {
		return (EAttribute)certificationSchemeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCertificationScheme_Confidence() {
		return (EAttribute)certificationSchemeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchemeStep() {
		return schemeStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeStep_Kind() {
		return (EAttribute)schemeStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeStep_Clock() {
		return (EAttribute)schemeStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeStep_Period() {
		return (EAttribute)schemeStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeStep_Year() {
		return (EAttribute)schemeStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchemeStep_Window() {
		return (EAttribute)schemeStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEditionTransition() {
		return editionTransitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_From() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_To() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_LastAudits() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_Ends() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_Source() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_Confidence() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEditionTransition_VerifiedOn() {
		return (EAttribute)editionTransitionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountryGroup() {
		return countryGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryGroup_Kind() {
		return (EAttribute)countryGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryGroup_Entries() {
		return (EReference)countryGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryGroup_Source() {
		return (EAttribute)countryGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryGroup_VerifiedOn() {
		return (EAttribute)countryGroupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountryEntry() {
		return countryEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryEntry_Country() {
		return (EAttribute)countryEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryEntry_From() {
		return (EAttribute)countryEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryEntry_Until() {
		return (EAttribute)countryEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountryEntry_Number() {
		return (EAttribute)countryEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCountryEntry_Condition() {
		return (EReference)countryEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssuranceReport() {
		return assuranceReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_Organisation() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_Kind() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_Type() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_On() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_From() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_Until() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_IssuedOn() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_ReceivedOn() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_Expert() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_Opinion() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_Scope() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_Exceptions() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_UserControls() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_BridgeLetters() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_ReadOn() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_ReadBy() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_Conclusion() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssuranceReport_NotifiedOn() {
		return (EAttribute)assuranceReportEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_File() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssuranceReport_Coverage() {
		return (EReference)assuranceReportEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserControl() {
		return userControlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUserControl_Text() {
		return (EReference)userControlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserControl_Control() {
		return (EAttribute)userControlEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserControl_Done() {
		return (EAttribute)userControlEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBridgeLetter() {
		return bridgeLetterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBridgeLetter_From() {
		return (EAttribute)bridgeLetterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBridgeLetter_Until() {
		return (EAttribute)bridgeLetterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBridgeLetter_On() {
		return (EAttribute)bridgeLetterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBridgeLetter_File() {
		return (EReference)bridgeLetterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreement() {
		return agreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Party() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Kind() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Form() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Document() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Version() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Template() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_SignedOn() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_From() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Until() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Renewal() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Notice() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Services() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_NextReview() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Reviews() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssurancePolicy() {
		return assurancePolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_Version() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_Status() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_InForceFrom() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssurancePolicy_Lines() {
		return (EReference)assurancePolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_CertificateLead() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_AgreementLead() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_GapTolerance() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_ReportDelay() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_ReportFresh() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssurancePolicy_ClaimFor() {
		return (EAttribute)assurancePolicyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssurancePolicy_Approvals() {
		return (EReference)assurancePolicyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyLine() {
		return policyLineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyLine_Title() {
		return (EReference)policyLineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyLine_Criticality() {
		return (EAttribute)policyLineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyLine_DataKinds() {
		return (EAttribute)policyLineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyLine_Demands() {
		return (EReference)policyLineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDemand() {
		return demandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Kind() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Norms() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Checklist() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Fresh() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Responsible() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemand_Verified() {
		return (EAttribute)demandEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReceivedStatement() {
		return receivedStatementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceivedStatement_Organisation() {
		return (EReference)receivedStatementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedStatement_Set() {
		return (EAttribute)receivedStatementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedStatement_Version() {
		return (EAttribute)receivedStatementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedStatement_Date() {
		return (EAttribute)receivedStatementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedStatement_ReceivedOn() {
		return (EAttribute)receivedStatementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceivedStatement_Certificate() {
		return (EReference)receivedStatementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceivedStatement_File() {
		return (EReference)receivedStatementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReceivedStatement_Rows() {
		return (EReference)receivedStatementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReceivedControl() {
		return receivedControlEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedControl_Control() {
		return (EAttribute)receivedControlEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedControl_Applicable() {
		return (EAttribute)receivedControlEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedControl_Implemented() {
		return (EAttribute)receivedControlEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReceivedControl_Text() {
		return (EAttribute)receivedControlEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDelivery() {
		return deliveryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelivery_Kind() {
		return (EAttribute)deliveryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelivery_To() {
		return (EReference)deliveryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelivery_Statement() {
		return (EAttribute)deliveryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelivery_Version() {
		return (EAttribute)deliveryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelivery_Sha256() {
		return (EAttribute)deliveryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelivery_On() {
		return (EAttribute)deliveryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelivery_By() {
		return (EReference)deliveryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDelivery_Channel() {
		return (EAttribute)deliveryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelivery_Agreement() {
		return (EReference)deliveryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelivery_File() {
		return (EReference)deliveryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDelivery_Supersedes() {
		return (EReference)deliveryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestionnaire() {
		return questionnaireEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionnaire_From() {
		return (EReference)questionnaireEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_ReceivedOn() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_AnswerBy() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_ReturnedOn() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_FileName() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_Sha256() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestionnaire_Sheet() {
		return (EAttribute)questionnaireEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionnaire_Questions() {
		return (EReference)questionnaireEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestion() {
		return questionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Row() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Number() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Text() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Answer() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Remark() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_AnswerCell() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_RemarkCell() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Control() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Earlier() {
		return (EReference)questionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_AnsweredBy() {
		return (EReference)questionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_AnsweredOn() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplierStatus() {
		return supplierStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCriticality() {
		return criticalityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSolutionKind() {
		return solutionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDataKind() {
		return dataKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProcessingRole() {
		return processingRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKeyHolder() {
		return keyHolderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBreachReporter() {
		return breachReporterEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLocationUse() {
		return locationUseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTransferGround() {
		return transferGroundEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStanding() {
		return standingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCertificateState() {
		return certificateStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIssueReason() {
		return issueReasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuditKind() {
		return auditKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuditClock() {
		return auditClockEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccreditation() {
		return accreditationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCluster() {
		return clusterEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReportKind() {
		return reportKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReportType() {
		return reportTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOpinion() {
		return opinionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementKind() {
		return agreementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgreementForm() {
		return agreementFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRenewal() {
		return renewalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolicyStatus() {
		return policyStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDemandKind() {
		return demandKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplierChangeKind() {
		return supplierChangeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCountryGroupKind() {
		return countryGroupKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeliveryKind() {
		return deliveryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssuranceFactory getAssuranceFactory() {
		return (AssuranceFactory)getEFactoryInstance();
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
		assuranceRegisterEClass = createEClass(ASSURANCE_REGISTER);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__SUPPLIERS);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__CERTIFICATES);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__REPORTS);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__AGREEMENTS);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__POLICIES);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__SCHEMES);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__TRANSITIONS);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__COUNTRIES);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__RECEIVED_STATEMENTS);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__DELIVERIES);
		createEReference(assuranceRegisterEClass, ASSURANCE_REGISTER__QUESTIONNAIRES);

		supplierEClass = createEClass(SUPPLIER);
		createEReference(supplierEClass, SUPPLIER__ORGANISATION);
		createEAttribute(supplierEClass, SUPPLIER__STATUS);
		createEAttribute(supplierEClass, SUPPLIER__PARENT_COUNTRY);
		createEAttribute(supplierEClass, SUPPLIER__FROM);
		createEAttribute(supplierEClass, SUPPLIER__UNTIL);
		createEReference(supplierEClass, SUPPLIER__CONTACTS);
		createEReference(supplierEClass, SUPPLIER__SERVICES);
		createEAttribute(supplierEClass, SUPPLIER__REVIEW_PERIOD);
		createEAttribute(supplierEClass, SUPPLIER__NEXT_REVIEW);
		createEReference(supplierEClass, SUPPLIER__REVIEWS);
		createEReference(supplierEClass, SUPPLIER__CHANGES);

		suppliedServiceEClass = createEClass(SUPPLIED_SERVICE);
		createEReference(suppliedServiceEClass, SUPPLIED_SERVICE__ASSETS);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__CRITICALITY);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__SOLUTION);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__DATA_KINDS);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__ROLE);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__FROM);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__UNTIL);
		createEReference(suppliedServiceEClass, SUPPLIED_SERVICE__LOCATIONS);
		createEReference(suppliedServiceEClass, SUPPLIED_SERVICE__SUB_PROCESSORS);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__ENCRYPTED_AT_REST);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__ISOLATED);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__STRONG_AUTHENTICATION);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__KEYS);
		createEReference(suppliedServiceEClass, SUPPLIED_SERVICE__EXIT_PLAN);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__EXIT_TESTED_ON);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__ESCROW);
		createEReference(suppliedServiceEClass, SUPPLIED_SERVICE__ESCROW_TEXT);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__BREACH_REPORTER);
		createEAttribute(suppliedServiceEClass, SUPPLIED_SERVICE__BREACH_HOURS);

		processingLocationEClass = createEClass(PROCESSING_LOCATION);
		createEAttribute(processingLocationEClass, PROCESSING_LOCATION__COUNTRY);
		createEAttribute(processingLocationEClass, PROCESSING_LOCATION__PLACE);
		createEAttribute(processingLocationEClass, PROCESSING_LOCATION__USES);
		createEAttribute(processingLocationEClass, PROCESSING_LOCATION__GROUND);
		createEAttribute(processingLocationEClass, PROCESSING_LOCATION__GROUND_SINCE);
		createEReference(processingLocationEClass, PROCESSING_LOCATION__DOCUMENT);
		createEReference(processingLocationEClass, PROCESSING_LOCATION__LEGAL_FACT);
		createEAttribute(processingLocationEClass, PROCESSING_LOCATION__REVIEW);

		subProcessorEClass = createEClass(SUB_PROCESSOR);
		createEReference(subProcessorEClass, SUB_PROCESSOR__ORGANISATION);
		createEReference(subProcessorEClass, SUB_PROCESSOR__TASK);
		createEAttribute(subProcessorEClass, SUB_PROCESSOR__CONSENT_ON);
		createEReference(subProcessorEClass, SUB_PROCESSOR__LOCATIONS);
		createEReference(subProcessorEClass, SUB_PROCESSOR__SUB_PROCESSORS);

		supplierChangeEClass = createEClass(SUPPLIER_CHANGE);
		createEAttribute(supplierChangeEClass, SUPPLIER_CHANGE__KIND);
		createEAttribute(supplierChangeEClass, SUPPLIER_CHANGE__ON);
		createEReference(supplierChangeEClass, SUPPLIER_CHANGE__TEXT);
		createEAttribute(supplierChangeEClass, SUPPLIER_CHANGE__SETTLED_ON);
		createEReference(supplierChangeEClass, SUPPLIER_CHANGE__SETTLED_BY);
		createEReference(supplierChangeEClass, SUPPLIER_CHANGE__OUTCOME);

		certificateEClass = createEClass(CERTIFICATE);
		createEReference(certificateEClass, CERTIFICATE__HOLDER);
		createEAttribute(certificateEClass, CERTIFICATE__NORM);
		createEAttribute(certificateEClass, CERTIFICATE__NORM_TEXT);
		createEReference(certificateEClass, CERTIFICATE__SCHEME);
		createEReference(certificateEClass, CERTIFICATE__BODY);
		createEAttribute(certificateEClass, CERTIFICATE__ACCREDITATION);
		createEReference(certificateEClass, CERTIFICATE__ACCREDITED_BY);
		createEAttribute(certificateEClass, CERTIFICATE__CLUSTER);
		createEReference(certificateEClass, CERTIFICATE__TOGETHER);
		createEAttribute(certificateEClass, CERTIFICATE__FIRST_CERTIFIED);
		createEAttribute(certificateEClass, CERTIFICATE__DECIDED_ON);
		createEReference(certificateEClass, CERTIFICATE__ISSUES);
		createEReference(certificateEClass, CERTIFICATE__AUDITS);
		createEReference(certificateEClass, CERTIFICATE__VERIFICATIONS);
		createEReference(certificateEClass, CERTIFICATE__STATES);
		createEAttribute(certificateEClass, CERTIFICATE__RENEWAL_UNTIL);
		createEReference(certificateEClass, CERTIFICATE__RENEWAL_TEXT);
		createEReference(certificateEClass, CERTIFICATE__COVERAGE);

		certificateIssueEClass = createEClass(CERTIFICATE_ISSUE);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__NUMBER);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__REASON);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__NORM);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__ISSUED_ON);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__EXPIRES_ON);
		createEReference(certificateIssueEClass, CERTIFICATE_ISSUE__SCOPE);
		createEReference(certificateIssueEClass, CERTIFICATE_ISSUE__ENTITIES);
		createEReference(certificateIssueEClass, CERTIFICATE_ISSUE__SITES);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__STATEMENT);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__STATEMENT_VERSION);
		createEAttribute(certificateIssueEClass, CERTIFICATE_ISSUE__STATEMENT_DATE);
		createEReference(certificateIssueEClass, CERTIFICATE_ISSUE__FILE);

		cycleAuditEClass = createEClass(CYCLE_AUDIT);
		createEAttribute(cycleAuditEClass, CYCLE_AUDIT__KIND);
		createEAttribute(cycleAuditEClass, CYCLE_AUDIT__PLANNED);
		createEAttribute(cycleAuditEClass, CYCLE_AUDIT__HELD_ON);
		createEReference(cycleAuditEClass, CYCLE_AUDIT__OUTCOME);
		createEReference(cycleAuditEClass, CYCLE_AUDIT__REPORT);

		verificationEClass = createEClass(VERIFICATION);
		createEAttribute(verificationEClass, VERIFICATION__STANDING);
		createEAttribute(verificationEClass, VERIFICATION__ON);
		createEReference(verificationEClass, VERIFICATION__BY);
		createEAttribute(verificationEClass, VERIFICATION__WHERE);
		createEReference(verificationEClass, VERIFICATION__PROOF);
		createEReference(verificationEClass, VERIFICATION__REMARK);

		stateReportEClass = createEClass(STATE_REPORT);
		createEAttribute(stateReportEClass, STATE_REPORT__STATE);
		createEAttribute(stateReportEClass, STATE_REPORT__FROM);
		createEAttribute(stateReportEClass, STATE_REPORT__SEEN_ON);
		createEReference(stateReportEClass, STATE_REPORT__SEEN_BY);
		createEAttribute(stateReportEClass, STATE_REPORT__WHERE);
		createEReference(stateReportEClass, STATE_REPORT__PROOF);

		coverageEClass = createEClass(COVERAGE);
		createEReference(coverageEClass, COVERAGE__SUBJECT);
		createEAttribute(coverageEClass, COVERAGE__COVERS);
		createEReference(coverageEClass, COVERAGE__BECAUSE);
		createEReference(coverageEClass, COVERAGE__BY);
		createEAttribute(coverageEClass, COVERAGE__ON);

		certificationSchemeEClass = createEClass(CERTIFICATION_SCHEME);
		createEAttribute(certificationSchemeEClass, CERTIFICATION_SCHEME__NORMS);
		createEAttribute(certificationSchemeEClass, CERTIFICATION_SCHEME__VALIDITY);
		createEAttribute(certificationSchemeEClass, CERTIFICATION_SCHEME__PENDING_VALIDITY);
		createEReference(certificationSchemeEClass, CERTIFICATION_SCHEME__STEPS);
		createEAttribute(certificationSchemeEClass, CERTIFICATION_SCHEME__SOURCE);
		createEAttribute(certificationSchemeEClass, CERTIFICATION_SCHEME__CONFIDENCE);

		schemeStepEClass = createEClass(SCHEME_STEP);
		createEAttribute(schemeStepEClass, SCHEME_STEP__KIND);
		createEAttribute(schemeStepEClass, SCHEME_STEP__CLOCK);
		createEAttribute(schemeStepEClass, SCHEME_STEP__PERIOD);
		createEAttribute(schemeStepEClass, SCHEME_STEP__YEAR);
		createEAttribute(schemeStepEClass, SCHEME_STEP__WINDOW);

		editionTransitionEClass = createEClass(EDITION_TRANSITION);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__FROM);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__TO);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__LAST_AUDITS);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__ENDS);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__SOURCE);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__CONFIDENCE);
		createEAttribute(editionTransitionEClass, EDITION_TRANSITION__VERIFIED_ON);

		countryGroupEClass = createEClass(COUNTRY_GROUP);
		createEAttribute(countryGroupEClass, COUNTRY_GROUP__KIND);
		createEReference(countryGroupEClass, COUNTRY_GROUP__ENTRIES);
		createEAttribute(countryGroupEClass, COUNTRY_GROUP__SOURCE);
		createEAttribute(countryGroupEClass, COUNTRY_GROUP__VERIFIED_ON);

		countryEntryEClass = createEClass(COUNTRY_ENTRY);
		createEAttribute(countryEntryEClass, COUNTRY_ENTRY__COUNTRY);
		createEAttribute(countryEntryEClass, COUNTRY_ENTRY__FROM);
		createEAttribute(countryEntryEClass, COUNTRY_ENTRY__UNTIL);
		createEAttribute(countryEntryEClass, COUNTRY_ENTRY__NUMBER);
		createEReference(countryEntryEClass, COUNTRY_ENTRY__CONDITION);

		assuranceReportEClass = createEClass(ASSURANCE_REPORT);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__ORGANISATION);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__KIND);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__TYPE);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__ON);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__FROM);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__UNTIL);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__ISSUED_ON);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__RECEIVED_ON);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__EXPERT);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__OPINION);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__SCOPE);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__EXCEPTIONS);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__USER_CONTROLS);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__BRIDGE_LETTERS);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__READ_ON);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__READ_BY);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__CONCLUSION);
		createEAttribute(assuranceReportEClass, ASSURANCE_REPORT__NOTIFIED_ON);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__FILE);
		createEReference(assuranceReportEClass, ASSURANCE_REPORT__COVERAGE);

		userControlEClass = createEClass(USER_CONTROL);
		createEReference(userControlEClass, USER_CONTROL__TEXT);
		createEAttribute(userControlEClass, USER_CONTROL__CONTROL);
		createEAttribute(userControlEClass, USER_CONTROL__DONE);

		bridgeLetterEClass = createEClass(BRIDGE_LETTER);
		createEAttribute(bridgeLetterEClass, BRIDGE_LETTER__FROM);
		createEAttribute(bridgeLetterEClass, BRIDGE_LETTER__UNTIL);
		createEAttribute(bridgeLetterEClass, BRIDGE_LETTER__ON);
		createEReference(bridgeLetterEClass, BRIDGE_LETTER__FILE);

		agreementEClass = createEClass(AGREEMENT);
		createEReference(agreementEClass, AGREEMENT__PARTY);
		createEAttribute(agreementEClass, AGREEMENT__KIND);
		createEAttribute(agreementEClass, AGREEMENT__FORM);
		createEReference(agreementEClass, AGREEMENT__DOCUMENT);
		createEAttribute(agreementEClass, AGREEMENT__VERSION);
		createEAttribute(agreementEClass, AGREEMENT__TEMPLATE);
		createEAttribute(agreementEClass, AGREEMENT__SIGNED_ON);
		createEAttribute(agreementEClass, AGREEMENT__FROM);
		createEAttribute(agreementEClass, AGREEMENT__UNTIL);
		createEAttribute(agreementEClass, AGREEMENT__RENEWAL);
		createEAttribute(agreementEClass, AGREEMENT__NOTICE);
		createEReference(agreementEClass, AGREEMENT__SERVICES);
		createEAttribute(agreementEClass, AGREEMENT__NEXT_REVIEW);
		createEReference(agreementEClass, AGREEMENT__REVIEWS);

		assurancePolicyEClass = createEClass(ASSURANCE_POLICY);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__VERSION);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__STATUS);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__IN_FORCE_FROM);
		createEReference(assurancePolicyEClass, ASSURANCE_POLICY__LINES);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__CERTIFICATE_LEAD);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__AGREEMENT_LEAD);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__GAP_TOLERANCE);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__REPORT_DELAY);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__REPORT_FRESH);
		createEAttribute(assurancePolicyEClass, ASSURANCE_POLICY__CLAIM_FOR);
		createEReference(assurancePolicyEClass, ASSURANCE_POLICY__APPROVALS);

		policyLineEClass = createEClass(POLICY_LINE);
		createEReference(policyLineEClass, POLICY_LINE__TITLE);
		createEAttribute(policyLineEClass, POLICY_LINE__CRITICALITY);
		createEAttribute(policyLineEClass, POLICY_LINE__DATA_KINDS);
		createEReference(policyLineEClass, POLICY_LINE__DEMANDS);

		demandEClass = createEClass(DEMAND);
		createEAttribute(demandEClass, DEMAND__KIND);
		createEAttribute(demandEClass, DEMAND__NORMS);
		createEAttribute(demandEClass, DEMAND__CHECKLIST);
		createEAttribute(demandEClass, DEMAND__FRESH);
		createEAttribute(demandEClass, DEMAND__RESPONSIBLE);
		createEAttribute(demandEClass, DEMAND__VERIFIED);

		receivedStatementEClass = createEClass(RECEIVED_STATEMENT);
		createEReference(receivedStatementEClass, RECEIVED_STATEMENT__ORGANISATION);
		createEAttribute(receivedStatementEClass, RECEIVED_STATEMENT__SET);
		createEAttribute(receivedStatementEClass, RECEIVED_STATEMENT__VERSION);
		createEAttribute(receivedStatementEClass, RECEIVED_STATEMENT__DATE);
		createEAttribute(receivedStatementEClass, RECEIVED_STATEMENT__RECEIVED_ON);
		createEReference(receivedStatementEClass, RECEIVED_STATEMENT__CERTIFICATE);
		createEReference(receivedStatementEClass, RECEIVED_STATEMENT__FILE);
		createEReference(receivedStatementEClass, RECEIVED_STATEMENT__ROWS);

		receivedControlEClass = createEClass(RECEIVED_CONTROL);
		createEAttribute(receivedControlEClass, RECEIVED_CONTROL__CONTROL);
		createEAttribute(receivedControlEClass, RECEIVED_CONTROL__APPLICABLE);
		createEAttribute(receivedControlEClass, RECEIVED_CONTROL__IMPLEMENTED);
		createEAttribute(receivedControlEClass, RECEIVED_CONTROL__TEXT);

		deliveryEClass = createEClass(DELIVERY);
		createEAttribute(deliveryEClass, DELIVERY__KIND);
		createEReference(deliveryEClass, DELIVERY__TO);
		createEAttribute(deliveryEClass, DELIVERY__STATEMENT);
		createEAttribute(deliveryEClass, DELIVERY__VERSION);
		createEAttribute(deliveryEClass, DELIVERY__SHA256);
		createEAttribute(deliveryEClass, DELIVERY__ON);
		createEReference(deliveryEClass, DELIVERY__BY);
		createEAttribute(deliveryEClass, DELIVERY__CHANNEL);
		createEReference(deliveryEClass, DELIVERY__AGREEMENT);
		createEReference(deliveryEClass, DELIVERY__FILE);
		createEReference(deliveryEClass, DELIVERY__SUPERSEDES);

		questionnaireEClass = createEClass(QUESTIONNAIRE);
		createEReference(questionnaireEClass, QUESTIONNAIRE__FROM);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__RECEIVED_ON);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__ANSWER_BY);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__RETURNED_ON);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__FILE_NAME);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__SHA256);
		createEAttribute(questionnaireEClass, QUESTIONNAIRE__SHEET);
		createEReference(questionnaireEClass, QUESTIONNAIRE__QUESTIONS);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__ROW);
		createEAttribute(questionEClass, QUESTION__NUMBER);
		createEAttribute(questionEClass, QUESTION__TEXT);
		createEAttribute(questionEClass, QUESTION__ANSWER);
		createEAttribute(questionEClass, QUESTION__REMARK);
		createEAttribute(questionEClass, QUESTION__ANSWER_CELL);
		createEAttribute(questionEClass, QUESTION__REMARK_CELL);
		createEAttribute(questionEClass, QUESTION__CONTROL);
		createEReference(questionEClass, QUESTION__EARLIER);
		createEReference(questionEClass, QUESTION__ANSWERED_BY);
		createEAttribute(questionEClass, QUESTION__ANSWERED_ON);

		// Create enums
		supplierStatusEEnum = createEEnum(SUPPLIER_STATUS);
		criticalityEEnum = createEEnum(CRITICALITY);
		solutionKindEEnum = createEEnum(SOLUTION_KIND);
		dataKindEEnum = createEEnum(DATA_KIND);
		processingRoleEEnum = createEEnum(PROCESSING_ROLE);
		keyHolderEEnum = createEEnum(KEY_HOLDER);
		breachReporterEEnum = createEEnum(BREACH_REPORTER);
		locationUseEEnum = createEEnum(LOCATION_USE);
		transferGroundEEnum = createEEnum(TRANSFER_GROUND);
		standingEEnum = createEEnum(STANDING);
		certificateStateEEnum = createEEnum(CERTIFICATE_STATE);
		issueReasonEEnum = createEEnum(ISSUE_REASON);
		auditKindEEnum = createEEnum(AUDIT_KIND);
		auditClockEEnum = createEEnum(AUDIT_CLOCK);
		accreditationEEnum = createEEnum(ACCREDITATION);
		clusterEEnum = createEEnum(CLUSTER);
		reportKindEEnum = createEEnum(REPORT_KIND);
		reportTypeEEnum = createEEnum(REPORT_TYPE);
		opinionEEnum = createEEnum(OPINION);
		agreementKindEEnum = createEEnum(AGREEMENT_KIND);
		agreementFormEEnum = createEEnum(AGREEMENT_FORM);
		renewalEEnum = createEEnum(RENEWAL);
		policyStatusEEnum = createEEnum(POLICY_STATUS);
		demandKindEEnum = createEEnum(DEMAND_KIND);
		supplierChangeKindEEnum = createEEnum(SUPPLIER_CHANGE_KIND);
		countryGroupKindEEnum = createEEnum(COUNTRY_GROUP_KIND);
		deliveryKindEEnum = createEEnum(DELIVERY_KIND);
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
		assuranceRegisterEClass.getESuperTypes().add(theDossierPackage.getElement());
		supplierEClass.getESuperTypes().add(theDossierPackage.getElement());
		suppliedServiceEClass.getESuperTypes().add(theDossierPackage.getElement());
		processingLocationEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		subProcessorEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		supplierChangeEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		certificateEClass.getESuperTypes().add(theDossierPackage.getElement());
		certificateIssueEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		cycleAuditEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		verificationEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		stateReportEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		coverageEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		certificationSchemeEClass.getESuperTypes().add(theDossierPackage.getElement());
		schemeStepEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		editionTransitionEClass.getESuperTypes().add(theDossierPackage.getElement());
		countryGroupEClass.getESuperTypes().add(theDossierPackage.getElement());
		countryEntryEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		assuranceReportEClass.getESuperTypes().add(theDossierPackage.getElement());
		userControlEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		bridgeLetterEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		agreementEClass.getESuperTypes().add(theDossierPackage.getElement());
		assurancePolicyEClass.getESuperTypes().add(theDossierPackage.getElement());
		policyLineEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		demandEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		receivedStatementEClass.getESuperTypes().add(theDossierPackage.getElement());
		receivedControlEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		deliveryEClass.getESuperTypes().add(theDossierPackage.getElement());
		questionnaireEClass.getESuperTypes().add(theDossierPackage.getElement());
		questionEClass.getESuperTypes().add(theControlsetPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(assuranceRegisterEClass, AssuranceRegister.class, "AssuranceRegister", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Suppliers(), this.getSupplier(), null, "suppliers", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Certificates(), this.getCertificate(), null, "certificates", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Reports(), this.getAssuranceReport(), null, "reports", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Agreements(), this.getAgreement(), null, "agreements", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Policies(), this.getAssurancePolicy(), null, "policies", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Schemes(), this.getCertificationScheme(), null, "schemes", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Transitions(), this.getEditionTransition(), null, "transitions", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Countries(), this.getCountryGroup(), null, "countries", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_ReceivedStatements(), this.getReceivedStatement(), null, "receivedStatements", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Deliveries(), this.getDelivery(), null, "deliveries", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceRegister_Questionnaires(), this.getQuestionnaire(), null, "questionnaires", null, 0, -1, AssuranceRegister.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(supplierEClass, Supplier.class, "Supplier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getSupplier_Organisation(), theDossierPackage.getOrganisation(), null, "organisation", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplier_Status(), this.getSupplierStatus(), "status", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplier_ParentCountry(), ecorePackage.getEString(), "parentCountry", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplier_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplier_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplier_Contacts(), theDossierPackage.getPerson(), null, "contacts", null, 0, -1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplier_Services(), this.getSuppliedService(), null, "services", null, 0, -1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplier_ReviewPeriod(), theControlsetPackage.getPeriod(), "reviewPeriod", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplier_NextReview(), theControlsetPackage.getLocalDate(), "nextReview", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplier_Reviews(), theDossierPackage.getReview(), null, "reviews", null, 0, -1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplier_Changes(), this.getSupplierChange(), null, "changes", null, 0, -1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(suppliedServiceEClass, SuppliedService.class, "SuppliedService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getSuppliedService_Assets(), theDossierPackage.getAsset(), null, "assets", null, 0, -1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Criticality(), this.getCriticality(), "criticality", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Solution(), this.getSolutionKind(), "solution", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_DataKinds(), this.getDataKind(), "dataKinds", null, 0, -1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Role(), this.getProcessingRole(), "role", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSuppliedService_Locations(), this.getProcessingLocation(), null, "locations", null, 0, -1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSuppliedService_SubProcessors(), this.getSubProcessor(), null, "subProcessors", null, 0, -1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_EncryptedInTransit(), theControlsetPackage.getFlag(), "encryptedInTransit", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_EncryptedAtRest(), theControlsetPackage.getFlag(), "encryptedAtRest", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Isolated(), theControlsetPackage.getFlag(), "isolated", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_StrongAuthentication(), theControlsetPackage.getFlag(), "strongAuthentication", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Keys(), this.getKeyHolder(), "keys", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSuppliedService_ExitPlan(), theDossierPackage.getDocument(), null, "exitPlan", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_ExitTestedOn(), theControlsetPackage.getLocalDate(), "exitTestedOn", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_Escrow(), theControlsetPackage.getFlag(), "escrow", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSuppliedService_EscrowText(), theControlsetPackage.getLocalText(), null, "escrowText", null, 0, -1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_BreachReporter(), this.getBreachReporter(), "breachReporter", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSuppliedService_BreachHours(), ecorePackage.getEInt(), "breachHours", null, 0, 1, SuppliedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(processingLocationEClass, ProcessingLocation.class, "ProcessingLocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProcessingLocation_Country(), ecorePackage.getEString(), "country", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProcessingLocation_Place(), ecorePackage.getEString(), "place", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProcessingLocation_Uses(), this.getLocationUse(), "uses", null, 0, -1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProcessingLocation_Ground(), this.getTransferGround(), "ground", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProcessingLocation_GroundSince(), theControlsetPackage.getLocalDate(), "groundSince", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProcessingLocation_Document(), theDossierPackage.getDocument(), null, "document", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProcessingLocation_LegalFact(), theDossierPackage.getLegalFact(), null, "legalFact", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProcessingLocation_Review(), theControlsetPackage.getLocalDate(), "review", null, 0, 1, ProcessingLocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(subProcessorEClass, SubProcessor.class, "SubProcessor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getSubProcessor_Organisation(), theDossierPackage.getOrganisation(), null, "organisation", null, 0, 1, SubProcessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSubProcessor_Task(), theControlsetPackage.getLocalText(), null, "task", null, 0, -1, SubProcessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSubProcessor_ConsentOn(), theControlsetPackage.getLocalDate(), "consentOn", null, 0, 1, SubProcessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSubProcessor_Locations(), this.getProcessingLocation(), null, "locations", null, 0, -1, SubProcessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSubProcessor_SubProcessors(), this.getSubProcessor(), null, "subProcessors", null, 0, -1, SubProcessor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(supplierChangeEClass, SupplierChange.class, "SupplierChange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSupplierChange_Kind(), this.getSupplierChangeKind(), "kind", null, 0, 1, SupplierChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplierChange_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, SupplierChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplierChange_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, SupplierChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSupplierChange_SettledOn(), theControlsetPackage.getLocalDate(), "settledOn", null, 0, 1, SupplierChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplierChange_SettledBy(), theDossierPackage.getPerson(), null, "settledBy", null, 0, 1, SupplierChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSupplierChange_Outcome(), theControlsetPackage.getLocalText(), null, "outcome", null, 0, -1, SupplierChange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(certificateEClass, Certificate.class, "Certificate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCertificate_Holder(), theDossierPackage.getOrganisation(), null, "holder", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_Norm(), ecorePackage.getEString(), "norm", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_NormText(), ecorePackage.getEString(), "normText", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Scheme(), this.getCertificationScheme(), null, "scheme", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Body(), theDossierPackage.getOrganisation(), null, "body", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_Accreditation(), this.getAccreditation(), "accreditation", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_AccreditedBy(), theDossierPackage.getOrganisation(), null, "accreditedBy", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_Cluster(), this.getCluster(), "cluster", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Together(), this.getCertificate(), null, "together", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_FirstCertified(), theControlsetPackage.getLocalDate(), "firstCertified", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_DecidedOn(), theControlsetPackage.getLocalDate(), "decidedOn", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Issues(), this.getCertificateIssue(), null, "issues", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Audits(), this.getCycleAudit(), null, "audits", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Verifications(), this.getVerification(), null, "verifications", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_States(), this.getStateReport(), null, "states", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificate_RenewalUntil(), theControlsetPackage.getLocalDate(), "renewalUntil", null, 0, 1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_RenewalText(), theControlsetPackage.getLocalText(), null, "renewalText", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificate_Coverage(), this.getCoverage(), null, "coverage", null, 0, -1, Certificate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(certificateIssueEClass, CertificateIssue.class, "CertificateIssue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_Number(), ecorePackage.getEString(), "number", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_Reason(), this.getIssueReason(), "reason", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_Norm(), ecorePackage.getEString(), "norm", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_IssuedOn(), theControlsetPackage.getLocalDate(), "issuedOn", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_ExpiresOn(), theControlsetPackage.getLocalDate(), "expiresOn", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificateIssue_Scope(), theControlsetPackage.getLocalText(), null, "scope", null, 0, -1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificateIssue_Entities(), theDossierPackage.getOrganisation(), null, "entities", null, 0, -1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificateIssue_Sites(), theDossierPackage.getAsset(), null, "sites", null, 0, -1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_StatementVersion(), ecorePackage.getEString(), "statementVersion", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificateIssue_StatementDate(), theControlsetPackage.getLocalDate(), "statementDate", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificateIssue_File(), theDossierPackage.getEvidence(), null, "file", null, 0, 1, CertificateIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(cycleAuditEClass, CycleAudit.class, "CycleAudit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCycleAudit_Kind(), this.getAuditKind(), "kind", null, 0, 1, CycleAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCycleAudit_Planned(), theControlsetPackage.getLocalDate(), "planned", null, 0, 1, CycleAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCycleAudit_HeldOn(), theControlsetPackage.getLocalDate(), "heldOn", null, 0, 1, CycleAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCycleAudit_Outcome(), theControlsetPackage.getLocalText(), null, "outcome", null, 0, -1, CycleAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCycleAudit_Report(), theDossierPackage.getEvidence(), null, "report", null, 0, 1, CycleAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(verificationEClass, Verification.class, "Verification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getVerification_Standing(), this.getStanding(), "standing", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerification_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerification_By(), theDossierPackage.getPerson(), null, "by", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getVerification_Where(), ecorePackage.getEString(), "where", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerification_Proof(), theDossierPackage.getEvidence(), null, "proof", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getVerification_Remark(), theControlsetPackage.getLocalText(), null, "remark", null, 0, -1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(stateReportEClass, StateReport.class, "StateReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getStateReport_State(), this.getCertificateState(), "state", null, 0, 1, StateReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStateReport_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, StateReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStateReport_SeenOn(), theControlsetPackage.getLocalDate(), "seenOn", null, 0, 1, StateReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStateReport_SeenBy(), theDossierPackage.getPerson(), null, "seenBy", null, 0, 1, StateReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStateReport_Where(), ecorePackage.getEString(), "where", null, 0, 1, StateReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStateReport_Proof(), theDossierPackage.getEvidence(), null, "proof", null, 0, 1, StateReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(coverageEClass, Coverage.class, "Coverage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCoverage_Subject(), theDossierPackage.getElement(), null, "subject", null, 0, 1, Coverage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCoverage_Covers(), theControlsetPackage.getFlag(), "covers", null, 0, 1, Coverage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCoverage_Because(), theControlsetPackage.getLocalText(), null, "because", null, 0, -1, Coverage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCoverage_By(), theDossierPackage.getPerson(), null, "by", null, 0, 1, Coverage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCoverage_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, Coverage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(certificationSchemeEClass, CertificationScheme.class, "CertificationScheme", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCertificationScheme_Norms(), ecorePackage.getEString(), "norms", null, 0, -1, CertificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificationScheme_Validity(), theControlsetPackage.getPeriod(), "validity", null, 0, 1, CertificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificationScheme_PendingValidity(), theControlsetPackage.getPeriod(), "pendingValidity", null, 0, 1, CertificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCertificationScheme_Steps(), this.getSchemeStep(), null, "steps", null, 0, -1, CertificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificationScheme_Source(), ecorePackage.getEString(), "source", null, 0, 1, CertificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCertificationScheme_Confidence(), theControlsetPackage.getConfidence(), "confidence", null, 0, 1, CertificationScheme.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(schemeStepEClass, SchemeStep.class, "SchemeStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSchemeStep_Kind(), this.getAuditKind(), "kind", null, 0, 1, SchemeStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSchemeStep_Clock(), this.getAuditClock(), "clock", null, 0, 1, SchemeStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSchemeStep_Period(), theControlsetPackage.getPeriod(), "period", null, 0, 1, SchemeStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSchemeStep_Year(), ecorePackage.getEInt(), "year", null, 0, 1, SchemeStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSchemeStep_Window(), theControlsetPackage.getPeriod(), "window", null, 0, 1, SchemeStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(editionTransitionEClass, EditionTransition.class, "EditionTransition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getEditionTransition_From(), ecorePackage.getEString(), "from", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEditionTransition_To(), ecorePackage.getEString(), "to", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEditionTransition_LastAudits(), theControlsetPackage.getLocalDate(), "lastAudits", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEditionTransition_Ends(), theControlsetPackage.getLocalDate(), "ends", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEditionTransition_Source(), ecorePackage.getEString(), "source", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEditionTransition_Confidence(), theControlsetPackage.getConfidence(), "confidence", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getEditionTransition_VerifiedOn(), theControlsetPackage.getLocalDate(), "verifiedOn", null, 0, 1, EditionTransition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(countryGroupEClass, CountryGroup.class, "CountryGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCountryGroup_Kind(), this.getCountryGroupKind(), "kind", null, 0, 1, CountryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCountryGroup_Entries(), this.getCountryEntry(), null, "entries", null, 0, -1, CountryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountryGroup_Source(), ecorePackage.getEString(), "source", null, 0, 1, CountryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountryGroup_VerifiedOn(), theControlsetPackage.getLocalDate(), "verifiedOn", null, 0, 1, CountryGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(countryEntryEClass, CountryEntry.class, "CountryEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getCountryEntry_Country(), ecorePackage.getEString(), "country", null, 0, 1, CountryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountryEntry_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, CountryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountryEntry_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, CountryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCountryEntry_Number(), ecorePackage.getEString(), "number", null, 0, 1, CountryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getCountryEntry_Condition(), theControlsetPackage.getLocalText(), null, "condition", null, 0, -1, CountryEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(assuranceReportEClass, AssuranceReport.class, "AssuranceReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAssuranceReport_Organisation(), theDossierPackage.getOrganisation(), null, "organisation", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_Kind(), this.getReportKind(), "kind", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_Type(), this.getReportType(), "type", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_IssuedOn(), theControlsetPackage.getLocalDate(), "issuedOn", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_ReceivedOn(), theControlsetPackage.getLocalDate(), "receivedOn", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_Expert(), theDossierPackage.getOrganisation(), null, "expert", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_Opinion(), this.getOpinion(), "opinion", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_Scope(), theControlsetPackage.getLocalText(), null, "scope", null, 0, -1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_Exceptions(), theControlsetPackage.getLocalText(), null, "exceptions", null, 0, -1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_UserControls(), this.getUserControl(), null, "userControls", null, 0, -1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_BridgeLetters(), this.getBridgeLetter(), null, "bridgeLetters", null, 0, -1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_ReadOn(), theControlsetPackage.getLocalDate(), "readOn", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_ReadBy(), theDossierPackage.getPerson(), null, "readBy", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_Conclusion(), theControlsetPackage.getLocalText(), null, "conclusion", null, 0, -1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssuranceReport_NotifiedOn(), theControlsetPackage.getLocalDate(), "notifiedOn", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_File(), theDossierPackage.getEvidence(), null, "file", null, 0, 1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssuranceReport_Coverage(), this.getCoverage(), null, "coverage", null, 0, -1, AssuranceReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(userControlEClass, UserControl.class, "UserControl", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getUserControl_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, UserControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUserControl_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, UserControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUserControl_Done(), theControlsetPackage.getFlag(), "done", null, 0, 1, UserControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(bridgeLetterEClass, BridgeLetter.class, "BridgeLetter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getBridgeLetter_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, BridgeLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBridgeLetter_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, BridgeLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getBridgeLetter_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, BridgeLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getBridgeLetter_File(), theDossierPackage.getEvidence(), null, "file", null, 0, 1, BridgeLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(agreementEClass, Agreement.class, "Agreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAgreement_Party(), theDossierPackage.getOrganisation(), null, "party", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Kind(), this.getAgreementKind(), "kind", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Form(), this.getAgreementForm(), "form", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAgreement_Document(), theDossierPackage.getDocument(), null, "document", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Version(), ecorePackage.getEString(), "version", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Template(), ecorePackage.getEString(), "template", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_SignedOn(), theControlsetPackage.getLocalDate(), "signedOn", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_From(), theControlsetPackage.getLocalDate(), "from", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Renewal(), this.getRenewal(), "renewal", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_Notice(), theControlsetPackage.getPeriod(), "notice", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAgreement_Services(), this.getSuppliedService(), null, "services", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAgreement_NextReview(), theControlsetPackage.getLocalDate(), "nextReview", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAgreement_Reviews(), theDossierPackage.getReview(), null, "reviews", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(assurancePolicyEClass, AssurancePolicy.class, "AssurancePolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_Version(), ecorePackage.getEInt(), "version", "1", 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getAssurancePolicy_Status(), this.getPolicyStatus(), "status", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_InForceFrom(), theControlsetPackage.getLocalDate(), "inForceFrom", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssurancePolicy_Lines(), this.getPolicyLine(), null, "lines", null, 0, -1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_CertificateLead(), theControlsetPackage.getPeriod(), "certificateLead", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_AgreementLead(), theControlsetPackage.getPeriod(), "agreementLead", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_GapTolerance(), theControlsetPackage.getPeriod(), "gapTolerance", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_ReportDelay(), theControlsetPackage.getPeriod(), "reportDelay", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_ReportFresh(), theControlsetPackage.getPeriod(), "reportFresh", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAssurancePolicy_ClaimFor(), theControlsetPackage.getPeriod(), "claimFor", null, 0, 1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAssurancePolicy_Approvals(), theDossierPackage.getApproval(), null, "approvals", null, 0, -1, AssurancePolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(policyLineEClass, PolicyLine.class, "PolicyLine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getPolicyLine_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, PolicyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyLine_Criticality(), this.getCriticality(), "criticality", null, 0, -1, PolicyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyLine_DataKinds(), this.getDataKind(), "dataKinds", null, 0, -1, PolicyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicyLine_Demands(), this.getDemand(), null, "demands", null, 0, -1, PolicyLine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(demandEClass, Demand.class, "Demand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDemand_Kind(), this.getDemandKind(), "kind", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDemand_Norms(), ecorePackage.getEString(), "norms", null, 0, -1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDemand_Checklist(), ecorePackage.getEString(), "checklist", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDemand_Fresh(), theControlsetPackage.getPeriod(), "fresh", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDemand_Responsible(), theDossierPackage.getRole(), "responsible", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDemand_Verified(), ecorePackage.getEBoolean(), "verified", null, 0, 1, Demand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(receivedStatementEClass, ReceivedStatement.class, "ReceivedStatement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getReceivedStatement_Organisation(), theDossierPackage.getOrganisation(), null, "organisation", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedStatement_Set(), ecorePackage.getEString(), "set", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedStatement_Version(), ecorePackage.getEString(), "version", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedStatement_Date(), theControlsetPackage.getLocalDate(), "date", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedStatement_ReceivedOn(), theControlsetPackage.getLocalDate(), "receivedOn", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReceivedStatement_Certificate(), this.getCertificate(), null, "certificate", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReceivedStatement_File(), theDossierPackage.getEvidence(), null, "file", null, 0, 1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReceivedStatement_Rows(), this.getReceivedControl(), null, "rows", null, 0, -1, ReceivedStatement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(receivedControlEClass, ReceivedControl.class, "ReceivedControl", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReceivedControl_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, ReceivedControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedControl_Applicable(), theControlsetPackage.getFlag(), "applicable", null, 0, 1, ReceivedControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedControl_Implemented(), theControlsetPackage.getFlag(), "implemented", null, 0, 1, ReceivedControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReceivedControl_Text(), ecorePackage.getEString(), "text", null, 0, 1, ReceivedControl.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(deliveryEClass, Delivery.class, "Delivery", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDelivery_Kind(), this.getDeliveryKind(), "kind", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDelivery_To(), theDossierPackage.getOrganisation(), null, "to", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDelivery_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDelivery_Version(), ecorePackage.getEString(), "version", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDelivery_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDelivery_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDelivery_By(), theDossierPackage.getPerson(), null, "by", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDelivery_Channel(), ecorePackage.getEString(), "channel", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDelivery_Agreement(), this.getAgreement(), null, "agreement", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDelivery_File(), theDossierPackage.getEvidence(), null, "file", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDelivery_Supersedes(), this.getDelivery(), null, "supersedes", null, 0, 1, Delivery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(questionnaireEClass, Questionnaire.class, "Questionnaire", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getQuestionnaire_From(), theDossierPackage.getOrganisation(), null, "from", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestionnaire_ReceivedOn(), theControlsetPackage.getLocalDate(), "receivedOn", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestionnaire_AnswerBy(), theControlsetPackage.getLocalDate(), "answerBy", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestionnaire_ReturnedOn(), theControlsetPackage.getLocalDate(), "returnedOn", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestionnaire_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestionnaire_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestionnaire_Sheet(), ecorePackage.getEString(), "sheet", null, 0, 1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getQuestionnaire_Questions(), this.getQuestion(), null, "questions", null, 0, -1, Questionnaire.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(questionEClass, Question.class, "Question", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getQuestion_Row(), ecorePackage.getEInt(), "row", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_Number(), ecorePackage.getEString(), "number", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_Text(), ecorePackage.getEString(), "text", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_Remark(), ecorePackage.getEString(), "remark", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_AnswerCell(), ecorePackage.getEString(), "answerCell", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_RemarkCell(), ecorePackage.getEString(), "remarkCell", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getQuestion_Earlier(), this.getQuestion(), null, "earlier", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getQuestion_AnsweredBy(), theDossierPackage.getPerson(), null, "answeredBy", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getQuestion_AnsweredOn(), theControlsetPackage.getLocalDate(), "answeredOn", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(supplierStatusEEnum, SupplierStatus.class, "SupplierStatus"); //$NON-NLS-1$
		addEEnumLiteral(supplierStatusEEnum, SupplierStatus.CANDIDATE);
		addEEnumLiteral(supplierStatusEEnum, SupplierStatus.ACTIVE);
		addEEnumLiteral(supplierStatusEEnum, SupplierStatus.LEAVING);
		addEEnumLiteral(supplierStatusEEnum, SupplierStatus.ENDED);

		initEEnum(criticalityEEnum, Criticality.class, "Criticality"); //$NON-NLS-1$
		addEEnumLiteral(criticalityEEnum, Criticality.UNKNOWN);
		addEEnumLiteral(criticalityEEnum, Criticality.LOW);
		addEEnumLiteral(criticalityEEnum, Criticality.MEDIUM);
		addEEnumLiteral(criticalityEEnum, Criticality.HIGH);

		initEEnum(solutionKindEEnum, SolutionKind.class, "SolutionKind"); //$NON-NLS-1$
		addEEnumLiteral(solutionKindEEnum, SolutionKind.UNKNOWN);
		addEEnumLiteral(solutionKindEEnum, SolutionKind.CONSUMER);
		addEEnumLiteral(solutionKindEEnum, SolutionKind.BUSINESS);
		addEEnumLiteral(solutionKindEEnum, SolutionKind.CARE);
		addEEnumLiteral(solutionKindEEnum, SolutionKind.TAILORED);

		initEEnum(dataKindEEnum, DataKind.class, "DataKind"); //$NON-NLS-1$
		addEEnumLiteral(dataKindEEnum, DataKind.NONE);
		addEEnumLiteral(dataKindEEnum, DataKind.METADATA);
		addEEnumLiteral(dataKindEEnum, DataKind.PERSONAL);
		addEEnumLiteral(dataKindEEnum, DataKind.HEALTH);
		addEEnumLiteral(dataKindEEnum, DataKind.CITIZEN_SERVICE_NUMBER);

		initEEnum(processingRoleEEnum, ProcessingRole.class, "ProcessingRole"); //$NON-NLS-1$
		addEEnumLiteral(processingRoleEEnum, ProcessingRole.UNKNOWN);
		addEEnumLiteral(processingRoleEEnum, ProcessingRole.NONE);
		addEEnumLiteral(processingRoleEEnum, ProcessingRole.PROCESSOR);
		addEEnumLiteral(processingRoleEEnum, ProcessingRole.CONTROLLER);
		addEEnumLiteral(processingRoleEEnum, ProcessingRole.JOINT_CONTROLLER);

		initEEnum(keyHolderEEnum, KeyHolder.class, "KeyHolder"); //$NON-NLS-1$
		addEEnumLiteral(keyHolderEEnum, KeyHolder.UNKNOWN);
		addEEnumLiteral(keyHolderEEnum, KeyHolder.OWN);
		addEEnumLiteral(keyHolderEEnum, KeyHolder.SUPPLIER);
		addEEnumLiteral(keyHolderEEnum, KeyHolder.THIRD_PARTY);

		initEEnum(breachReporterEEnum, BreachReporter.class, "BreachReporter"); //$NON-NLS-1$
		addEEnumLiteral(breachReporterEEnum, BreachReporter.UNKNOWN);
		addEEnumLiteral(breachReporterEEnum, BreachReporter.OWN);
		addEEnumLiteral(breachReporterEEnum, BreachReporter.SUPPLIER);

		initEEnum(locationUseEEnum, LocationUse.class, "LocationUse"); //$NON-NLS-1$
		addEEnumLiteral(locationUseEEnum, LocationUse.PROCESSING);
		addEEnumLiteral(locationUseEEnum, LocationUse.BACKUP);
		addEEnumLiteral(locationUseEEnum, LocationUse.SUPPORT);

		initEEnum(transferGroundEEnum, TransferGround.class, "TransferGround"); //$NON-NLS-1$
		addEEnumLiteral(transferGroundEEnum, TransferGround.NONE);
		addEEnumLiteral(transferGroundEEnum, TransferGround.ADEQUACY);
		addEEnumLiteral(transferGroundEEnum, TransferGround.CONTRACT_CLAUSES);
		addEEnumLiteral(transferGroundEEnum, TransferGround.CORPORATE_RULES);
		addEEnumLiteral(transferGroundEEnum, TransferGround.OTHER_SAFEGUARD);
		addEEnumLiteral(transferGroundEEnum, TransferGround.DEROGATION);

		initEEnum(standingEEnum, Standing.class, "Standing"); //$NON-NLS-1$
		addEEnumLiteral(standingEEnum, Standing.CLAIMED);
		addEEnumLiteral(standingEEnum, Standing.SEEN);
		addEEnumLiteral(standingEEnum, Standing.VERIFIED);

		initEEnum(certificateStateEEnum, CertificateState.class, "CertificateState"); //$NON-NLS-1$
		addEEnumLiteral(certificateStateEEnum, CertificateState.VALID);
		addEEnumLiteral(certificateStateEEnum, CertificateState.SUSPENDED);
		addEEnumLiteral(certificateStateEEnum, CertificateState.WITHDRAWN);

		initEEnum(issueReasonEEnum, IssueReason.class, "IssueReason"); //$NON-NLS-1$
		addEEnumLiteral(issueReasonEEnum, IssueReason.INITIAL);
		addEEnumLiteral(issueReasonEEnum, IssueReason.SCOPE_CHANGE);
		addEEnumLiteral(issueReasonEEnum, IssueReason.EDITION);
		addEEnumLiteral(issueReasonEEnum, IssueReason.RECERTIFICATION);
		addEEnumLiteral(issueReasonEEnum, IssueReason.TRANSFER);
		addEEnumLiteral(issueReasonEEnum, IssueReason.EXTENSION);
		addEEnumLiteral(issueReasonEEnum, IssueReason.CORRECTION);

		initEEnum(auditKindEEnum, AuditKind.class, "AuditKind"); //$NON-NLS-1$
		addEEnumLiteral(auditKindEEnum, AuditKind.STAGE_1);
		addEEnumLiteral(auditKindEEnum, AuditKind.STAGE_2);
		addEEnumLiteral(auditKindEEnum, AuditKind.SURVEILLANCE);
		addEEnumLiteral(auditKindEEnum, AuditKind.RECERTIFICATION);
		addEEnumLiteral(auditKindEEnum, AuditKind.SPECIAL);
		addEEnumLiteral(auditKindEEnum, AuditKind.TRANSITION);

		initEEnum(auditClockEEnum, AuditClock.class, "AuditClock"); //$NON-NLS-1$
		addEEnumLiteral(auditClockEEnum, AuditClock.AFTER_DECISION);
		addEEnumLiteral(auditClockEEnum, AuditClock.CALENDAR_YEAR);
		addEEnumLiteral(auditClockEEnum, AuditClock.BEFORE_EXPIRY);

		initEEnum(accreditationEEnum, Accreditation.class, "Accreditation"); //$NON-NLS-1$
		addEEnumLiteral(accreditationEEnum, Accreditation.UNKNOWN);
		addEEnumLiteral(accreditationEEnum, Accreditation.ACCREDITED);
		addEEnumLiteral(accreditationEEnum, Accreditation.PENDING);
		addEEnumLiteral(accreditationEEnum, Accreditation.NONE);

		initEEnum(clusterEEnum, Cluster.class, "Cluster"); //$NON-NLS-1$
		addEEnumLiteral(clusterEEnum, Cluster.NONE);
		addEEnumLiteral(clusterEEnum, Cluster.CARE);
		addEEnumLiteral(clusterEEnum, Cluster.ADMINISTRATORS);

		initEEnum(reportKindEEnum, ReportKind.class, "ReportKind"); //$NON-NLS-1$
		addEEnumLiteral(reportKindEEnum, ReportKind.ISAE_3402);
		addEEnumLiteral(reportKindEEnum, ReportKind.SOC_2);
		addEEnumLiteral(reportKindEEnum, ReportKind.AUDIT);
		addEEnumLiteral(reportKindEEnum, ReportKind.PEN_TEST);
		addEEnumLiteral(reportKindEEnum, ReportKind.SELF_DECLARATION);
		addEEnumLiteral(reportKindEEnum, ReportKind.EXCHANGE_FINDING);
		addEEnumLiteral(reportKindEEnum, ReportKind.OTHER);

		initEEnum(reportTypeEEnum, ReportType.class, "ReportType"); //$NON-NLS-1$
		addEEnumLiteral(reportTypeEEnum, ReportType.DATE);
		addEEnumLiteral(reportTypeEEnum, ReportType.PERIOD);

		initEEnum(opinionEEnum, Opinion.class, "Opinion"); //$NON-NLS-1$
		addEEnumLiteral(opinionEEnum, Opinion.UNKNOWN);
		addEEnumLiteral(opinionEEnum, Opinion.UNQUALIFIED);
		addEEnumLiteral(opinionEEnum, Opinion.QUALIFIED);
		addEEnumLiteral(opinionEEnum, Opinion.ADVERSE);
		addEEnumLiteral(opinionEEnum, Opinion.DISCLAIMED);

		initEEnum(agreementKindEEnum, AgreementKind.class, "AgreementKind"); //$NON-NLS-1$
		addEEnumLiteral(agreementKindEEnum, AgreementKind.PROCESSOR);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.JOINT_CONTROLLERS);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.SERVICE);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.CONFIDENTIALITY);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.CONNECTION);
		addEEnumLiteral(agreementKindEEnum, AgreementKind.OTHER);

		initEEnum(agreementFormEEnum, AgreementForm.class, "AgreementForm"); //$NON-NLS-1$
		addEEnumLiteral(agreementFormEEnum, AgreementForm.UNKNOWN);
		addEEnumLiteral(agreementFormEEnum, AgreementForm.SEPARATE);
		addEEnumLiteral(agreementFormEEnum, AgreementForm.ANNEX);
		addEEnumLiteral(agreementFormEEnum, AgreementForm.GENERAL_TERMS);

		initEEnum(renewalEEnum, Renewal.class, "Renewal"); //$NON-NLS-1$
		addEEnumLiteral(renewalEEnum, Renewal.NONE);
		addEEnumLiteral(renewalEEnum, Renewal.TACIT);
		addEEnumLiteral(renewalEEnum, Renewal.BY_AGREEMENT);

		initEEnum(policyStatusEEnum, PolicyStatus.class, "PolicyStatus"); //$NON-NLS-1$
		addEEnumLiteral(policyStatusEEnum, PolicyStatus.DRAFT);
		addEEnumLiteral(policyStatusEEnum, PolicyStatus.IN_FORCE);
		addEEnumLiteral(policyStatusEEnum, PolicyStatus.SUPERSEDED);

		initEEnum(demandKindEEnum, DemandKind.class, "DemandKind"); //$NON-NLS-1$
		addEEnumLiteral(demandKindEEnum, DemandKind.CERTIFICATE);
		addEEnumLiteral(demandKindEEnum, DemandKind.REPORT);
		addEEnumLiteral(demandKindEEnum, DemandKind.CERTIFICATE_OR_REPORT);
		addEEnumLiteral(demandKindEEnum, DemandKind.STATEMENT);
		addEEnumLiteral(demandKindEEnum, DemandKind.AGREEMENT);
		addEEnumLiteral(demandKindEEnum, DemandKind.ASSESSMENT);
		addEEnumLiteral(demandKindEEnum, DemandKind.REVIEW);
		addEEnumLiteral(demandKindEEnum, DemandKind.EXIT_PLAN);
		addEEnumLiteral(demandKindEEnum, DemandKind.EXIT_TEST);

		initEEnum(supplierChangeKindEEnum, SupplierChangeKind.class, "SupplierChangeKind"); //$NON-NLS-1$
		addEEnumLiteral(supplierChangeKindEEnum, SupplierChangeKind.OWNERSHIP);
		addEEnumLiteral(supplierChangeKindEEnum, SupplierChangeKind.LOCATION);
		addEEnumLiteral(supplierChangeKindEEnum, SupplierChangeKind.SUB_PROCESSOR);
		addEEnumLiteral(supplierChangeKindEEnum, SupplierChangeKind.SERVICE);
		addEEnumLiteral(supplierChangeKindEEnum, SupplierChangeKind.INCIDENT);
		addEEnumLiteral(supplierChangeKindEEnum, SupplierChangeKind.OTHER);

		initEEnum(countryGroupKindEEnum, CountryGroupKind.class, "CountryGroupKind"); //$NON-NLS-1$
		addEEnumLiteral(countryGroupKindEEnum, CountryGroupKind.EEA);
		addEEnumLiteral(countryGroupKindEEnum, CountryGroupKind.ADEQUATE);

		initEEnum(deliveryKindEEnum, DeliveryKind.class, "DeliveryKind"); //$NON-NLS-1$
		addEEnumLiteral(deliveryKindEEnum, DeliveryKind.RELEASE);
		addEEnumLiteral(deliveryKindEEnum, DeliveryKind.PACK);
		addEEnumLiteral(deliveryKindEEnum, DeliveryKind.CERTIFICATE);
		addEEnumLiteral(deliveryKindEEnum, DeliveryKind.REPORT);
		addEEnumLiteral(deliveryKindEEnum, DeliveryKind.QUESTIONNAIRE);
		addEEnumLiteral(deliveryKindEEnum, DeliveryKind.OTHER);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData"; //$NON-NLS-1$
		addAnnotation
		  (getCertificationScheme_Source(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "source" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getEditionTransition_Source(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "source" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCountryGroup_Source(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "source" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getReceivedControl_Text(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "text" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getQuestion_Text(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "text" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getQuestion_Answer(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "answer" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getQuestion_Remark(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "remark" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //AssurancePackageImpl
