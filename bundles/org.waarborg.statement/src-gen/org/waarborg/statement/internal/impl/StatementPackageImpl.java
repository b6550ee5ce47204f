/**
 */
package org.waarborg.statement.internal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.waarborg.controlset.ControlsetPackage;

import org.waarborg.dossier.DossierPackage;

import org.waarborg.statement.Applicability;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Driver;
import org.waarborg.statement.DriverKind;
import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenDocument;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.FrozenEvidence;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.FrozenMeasure;
import org.waarborg.statement.FrozenNote;
import org.waarborg.statement.FrozenOpenPoint;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.FrozenReview;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.LedgerEntryKind;
import org.waarborg.statement.MigrationAnswer;
import org.waarborg.statement.Origin;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.Phase;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.UsedControlSet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StatementPackageImpl extends EPackageImpl implements StatementPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statementOfApplicabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass usedControlSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass migrationAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass driverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass statementReleaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenPartyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenControlSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenHeadingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenDriverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenPartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenEvidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenExemptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenOpenPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass releaseLedgerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ledgerEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum applicabilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum originEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum performerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum implementationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum driverKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ledgerEntryKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum releaseMarkEEnum = null;

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
	 * @see org.waarborg.statement.StatementPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StatementPackageImpl() {
		super(eNS_URI, StatementFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link StatementPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StatementPackage init() {
		if (isInited) return (StatementPackage)EPackage.Registry.INSTANCE.getEPackage(StatementPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStatementPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StatementPackageImpl theStatementPackage = registeredStatementPackage instanceof StatementPackageImpl ? (StatementPackageImpl)registeredStatementPackage : new StatementPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		ControlsetPackage.eINSTANCE.eClass();
		DossierPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theStatementPackage.createPackageContents();

		// Initialize created meta-data
		theStatementPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStatementPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StatementPackage.eNS_URI, theStatementPackage);
		return theStatementPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatementOfApplicability() {
		return statementOfApplicabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_Scope() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_ControlSets() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_ParentStatement() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_Twin() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementOfApplicability_Version() {
		return (EAttribute)statementOfApplicabilityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementOfApplicability_Phase() {
		return (EAttribute)statementOfApplicabilityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_ChangeSummary() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementOfApplicability_Certificate() {
		return (EAttribute)statementOfApplicabilityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_Decisions() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementOfApplicability_MigrationAnswers() {
		return (EReference)statementOfApplicabilityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUsedControlSet() {
		return usedControlSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedControlSet_Set() {
		return (EAttribute)usedControlSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUsedControlSet_Version() {
		return (EAttribute)usedControlSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMigrationAnswer() {
		return migrationAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrationAnswer_Control() {
		return (EAttribute)migrationAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMigrationAnswer_Answer() {
		return (EAttribute)migrationAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Control() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Applicability() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_FollowsBase() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Origin() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_TakenOverFrom() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_TakenOverSha256() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_RealisationFrom() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_OverrideReason() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Drivers() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Inclusion() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Exclusion() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Realisation() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_SameAs() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Parts() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Implementation() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_ImplementationReason() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Exemptions() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Owner() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_NextReview() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Notes() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Classification() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_ToConfirm() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_ToConfirmBecause() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_DecidedBy() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_InRole() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_DecidedOn() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPart() {
		return partEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Title() {
		return (EReference)partEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Performer() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Provider() {
		return (EReference)partEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Service() {
		return (EReference)partEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Covers() {
		return (EReference)partEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Text() {
		return (EReference)partEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Implementation() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Planned() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Moves() {
		return (EReference)partEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Owner() {
		return (EReference)partEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Measures() {
		return (EReference)partEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Documents() {
		return (EReference)partEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Evidence() {
		return (EReference)partEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPart_Assurance() {
		return (EReference)partEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDriver() {
		return driverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDriver_Kind() {
		return (EAttribute)driverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriver_Requirement() {
		return (EReference)driverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDriver_Text() {
		return (EReference)driverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStatementRelease() {
		return statementReleaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_FormatVersion() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Dossier() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Statement() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Number() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_PreviousSha256() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_On() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_By() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Language() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Classification() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Title() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Organisation() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_RegistrationNumber() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_ScopeTitle() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_ScopeStatement() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_ScopeClassification() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Entities() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Locations() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Interfaces() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Exclusions() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Summary() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStatementRelease_Certificate() {
		return (EAttribute)statementReleaseEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_ControlSets() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_Rows() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStatementRelease_OpenPoints() {
		return (EReference)statementReleaseEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenParty() {
		return frozenPartyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenParty_Name() {
		return (EAttribute)frozenPartyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenParty_RegistrationNumber() {
		return (EAttribute)frozenPartyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenParty_Address() {
		return (EAttribute)frozenPartyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenParty_Kind() {
		return (EAttribute)frozenPartyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenParty_Code() {
		return (EAttribute)frozenPartyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenParty_Title() {
		return (EReference)frozenPartyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenParty_Classification() {
		return (EAttribute)frozenPartyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenControlSet() {
		return frozenControlSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Set() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Version() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Sha256() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Norm() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Edition() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Status() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenControlSet_Extends() {
		return (EAttribute)frozenControlSetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenControlSet_Title() {
		return (EReference)frozenControlSetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenHeading() {
		return frozenHeadingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenHeading_Set() {
		return (EAttribute)frozenHeadingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenHeading_Label() {
		return (EAttribute)frozenHeadingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenHeading_Title() {
		return (EReference)frozenHeadingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenHeading_Group() {
		return (EAttribute)frozenHeadingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenHeading_GroupLabel() {
		return (EAttribute)frozenHeadingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenHeading_GroupTitle() {
		return (EReference)frozenHeadingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenHeading_Order() {
		return (EAttribute)frozenHeadingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenHeading_Enhances() {
		return (EAttribute)frozenHeadingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenDecision() {
		return frozenDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Control() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Care() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Headings() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Applicability() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_FollowsBase() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Origin() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_TakenOverFrom() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_OverrideReason() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Drivers() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Inclusion() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Exclusion() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Realisation() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_RealisationFrom() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Implementation() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_ImplementationReason() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Parts() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Exemptions() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Owner() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_NextReview() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDecision_Notes() {
		return (EReference)frozenDecisionEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_Classification() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_ToConfirm() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_DecidedBy() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_InRole() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDecision_DecidedOn() {
		return (EAttribute)frozenDecisionEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenDriver() {
		return frozenDriverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDriver_Kind() {
		return (EAttribute)frozenDriverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDriver_Requirement() {
		return (EAttribute)frozenDriverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDriver_Source() {
		return (EAttribute)frozenDriverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDriver_Article() {
		return (EAttribute)frozenDriverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDriver_Text() {
		return (EReference)frozenDriverEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDriver_RiskCode() {
		return (EAttribute)frozenDriverEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDriver_RiskTitle() {
		return (EReference)frozenDriverEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDriver_RiskLevel() {
		return (EReference)frozenDriverEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDriver_Classification() {
		return (EAttribute)frozenDriverEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenPart() {
		return frozenPartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Title() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Performer() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_ProvidedBy() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_CameWith() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Covered() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_ReliedOn() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Provider() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Service() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Covers() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Text() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Implementation() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Planned() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Owner() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Measures() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Documents() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenPart_Evidence() {
		return (EReference)frozenPartEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenPart_Assurance() {
		return (EAttribute)frozenPartEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenMeasure() {
		return frozenMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Code() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenMeasure_Title() {
		return (EReference)frozenMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Status() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Due() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Owner() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Classification() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Documents() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenMeasure_Evidence() {
		return (EAttribute)frozenMeasureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenDocument() {
		return frozenDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Code() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenDocument_Title() {
		return (EReference)frozenDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Version() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Date() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Status() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_ApprovedBy() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_NextReview() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Owner() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Location() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Sha256() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenDocument_Classification() {
		return (EAttribute)frozenDocumentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenEvidence() {
		return frozenEvidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_Code() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenEvidence_Title() {
		return (EReference)frozenEvidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_Kind() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_Location() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_Sha256() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_PeriodFrom() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_PeriodUntil() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_ValidUntil() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_CollectedBy() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_CollectedOn() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenEvidence_Classification() {
		return (EAttribute)frozenEvidenceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenExemption() {
		return frozenExemptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenExemption_Code() {
		return (EAttribute)frozenExemptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenExemption_Title() {
		return (EReference)frozenExemptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenExemption_Reason() {
		return (EReference)frozenExemptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenExemption_Compensation() {
		return (EReference)frozenExemptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenExemption_GrantedBy() {
		return (EAttribute)frozenExemptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenExemption_GrantedInRole() {
		return (EAttribute)frozenExemptionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenExemption_GrantedOn() {
		return (EAttribute)frozenExemptionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenExemption_Until() {
		return (EAttribute)frozenExemptionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenExemption_Classification() {
		return (EAttribute)frozenExemptionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenExemption_Reviews() {
		return (EReference)frozenExemptionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenReview() {
		return frozenReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenReview_On() {
		return (EAttribute)frozenReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenReview_By() {
		return (EAttribute)frozenReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenReview_Outcome() {
		return (EReference)frozenReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenReview_Next() {
		return (EAttribute)frozenReviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenNote() {
		return frozenNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenNote_Text() {
		return (EAttribute)frozenNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenNote_Author() {
		return (EAttribute)frozenNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenNote_On() {
		return (EAttribute)frozenNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenNote_Classification() {
		return (EAttribute)frozenNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenOpenPoint() {
		return frozenOpenPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenOpenPoint_Rule() {
		return (EAttribute)frozenOpenPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenOpenPoint_Severity() {
		return (EAttribute)frozenOpenPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenOpenPoint_Control() {
		return (EAttribute)frozenOpenPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenOpenPoint_Text() {
		return (EReference)frozenOpenPointEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenOpenPoint_Accepted() {
		return (EAttribute)frozenOpenPointEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenOpenPoint_AcceptedBecause() {
		return (EReference)frozenOpenPointEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenOpenPoint_AcceptedUntil() {
		return (EAttribute)frozenOpenPointEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReleaseLedger() {
		return releaseLedgerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLedger_Statement() {
		return (EAttribute)releaseLedgerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReleaseLedger_Dossier() {
		return (EAttribute)releaseLedgerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReleaseLedger_Entries() {
		return (EReference)releaseLedgerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLedgerEntry() {
		return ledgerEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Sequence() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_PreviousSha256() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_At() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_On() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_By() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Kind() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Number() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_File() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Sha256() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLedgerEntry_Approval() {
		return (EReference)ledgerEntryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Deputy() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Proof() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Withdraws() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_SupersededBy() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Mark() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLedgerEntry_Text() {
		return (EAttribute)ledgerEntryEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLedgerEntry_Exemptions() {
		return (EReference)ledgerEntryEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhase() {
		return phaseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApplicability() {
		return applicabilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrigin() {
		return originEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPerformer() {
		return performerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImplementation() {
		return implementationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDriverKind() {
		return driverKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLedgerEntryKind() {
		return ledgerEntryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReleaseMark() {
		return releaseMarkEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatementFactory getStatementFactory() {
		return (StatementFactory)getEFactoryInstance();
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
		statementOfApplicabilityEClass = createEClass(STATEMENT_OF_APPLICABILITY);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__SCOPE);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__CONTROL_SETS);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__TWIN);
		createEAttribute(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__VERSION);
		createEAttribute(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__PHASE);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY);
		createEAttribute(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__CERTIFICATE);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__DECISIONS);
		createEReference(statementOfApplicabilityEClass, STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS);

		usedControlSetEClass = createEClass(USED_CONTROL_SET);
		createEAttribute(usedControlSetEClass, USED_CONTROL_SET__SET);
		createEAttribute(usedControlSetEClass, USED_CONTROL_SET__VERSION);

		migrationAnswerEClass = createEClass(MIGRATION_ANSWER);
		createEAttribute(migrationAnswerEClass, MIGRATION_ANSWER__CONTROL);
		createEAttribute(migrationAnswerEClass, MIGRATION_ANSWER__ANSWER);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__CONTROL);
		createEAttribute(decisionEClass, DECISION__APPLICABILITY);
		createEAttribute(decisionEClass, DECISION__FOLLOWS_BASE);
		createEAttribute(decisionEClass, DECISION__ORIGIN);
		createEAttribute(decisionEClass, DECISION__TAKEN_OVER_FROM);
		createEAttribute(decisionEClass, DECISION__TAKEN_OVER_SHA256);
		createEAttribute(decisionEClass, DECISION__REALISATION_FROM);
		createEReference(decisionEClass, DECISION__OVERRIDE_REASON);
		createEReference(decisionEClass, DECISION__DRIVERS);
		createEReference(decisionEClass, DECISION__INCLUSION);
		createEReference(decisionEClass, DECISION__EXCLUSION);
		createEReference(decisionEClass, DECISION__REALISATION);
		createEReference(decisionEClass, DECISION__SAME_AS);
		createEReference(decisionEClass, DECISION__PARTS);
		createEAttribute(decisionEClass, DECISION__IMPLEMENTATION);
		createEReference(decisionEClass, DECISION__IMPLEMENTATION_REASON);
		createEReference(decisionEClass, DECISION__EXEMPTIONS);
		createEReference(decisionEClass, DECISION__OWNER);
		createEAttribute(decisionEClass, DECISION__NEXT_REVIEW);
		createEReference(decisionEClass, DECISION__NOTES);
		createEAttribute(decisionEClass, DECISION__CLASSIFICATION);
		createEAttribute(decisionEClass, DECISION__TO_CONFIRM);
		createEAttribute(decisionEClass, DECISION__TO_CONFIRM_BECAUSE);
		createEReference(decisionEClass, DECISION__DECIDED_BY);
		createEAttribute(decisionEClass, DECISION__IN_ROLE);
		createEAttribute(decisionEClass, DECISION__DECIDED_ON);

		partEClass = createEClass(PART);
		createEReference(partEClass, PART__TITLE);
		createEAttribute(partEClass, PART__PERFORMER);
		createEReference(partEClass, PART__PROVIDER);
		createEReference(partEClass, PART__SERVICE);
		createEReference(partEClass, PART__COVERS);
		createEReference(partEClass, PART__TEXT);
		createEAttribute(partEClass, PART__IMPLEMENTATION);
		createEAttribute(partEClass, PART__PLANNED);
		createEReference(partEClass, PART__MOVES);
		createEReference(partEClass, PART__OWNER);
		createEReference(partEClass, PART__MEASURES);
		createEReference(partEClass, PART__DOCUMENTS);
		createEReference(partEClass, PART__EVIDENCE);
		createEReference(partEClass, PART__ASSURANCE);

		driverEClass = createEClass(DRIVER);
		createEAttribute(driverEClass, DRIVER__KIND);
		createEReference(driverEClass, DRIVER__REQUIREMENT);
		createEReference(driverEClass, DRIVER__TEXT);

		statementReleaseEClass = createEClass(STATEMENT_RELEASE);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__FORMAT_VERSION);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__DOSSIER);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__STATEMENT);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__NUMBER);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__PREVIOUS_SHA256);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__ON);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__BY);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__LANGUAGE);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__CLASSIFICATION);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__TITLE);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__ORGANISATION);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__REGISTRATION_NUMBER);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__SCOPE_TITLE);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__SCOPE_STATEMENT);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__SCOPE_CLASSIFICATION);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__ENTITIES);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__LOCATIONS);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__INTERFACES);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__EXCLUSIONS);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__SUMMARY);
		createEAttribute(statementReleaseEClass, STATEMENT_RELEASE__CERTIFICATE);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__CONTROL_SETS);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__ROWS);
		createEReference(statementReleaseEClass, STATEMENT_RELEASE__OPEN_POINTS);

		frozenPartyEClass = createEClass(FROZEN_PARTY);
		createEAttribute(frozenPartyEClass, FROZEN_PARTY__NAME);
		createEAttribute(frozenPartyEClass, FROZEN_PARTY__REGISTRATION_NUMBER);
		createEAttribute(frozenPartyEClass, FROZEN_PARTY__ADDRESS);
		createEAttribute(frozenPartyEClass, FROZEN_PARTY__KIND);
		createEAttribute(frozenPartyEClass, FROZEN_PARTY__CODE);
		createEReference(frozenPartyEClass, FROZEN_PARTY__TITLE);
		createEAttribute(frozenPartyEClass, FROZEN_PARTY__CLASSIFICATION);

		frozenControlSetEClass = createEClass(FROZEN_CONTROL_SET);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__SET);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__VERSION);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__SHA256);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__NORM);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__EDITION);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__STATUS);
		createEAttribute(frozenControlSetEClass, FROZEN_CONTROL_SET__EXTENDS);
		createEReference(frozenControlSetEClass, FROZEN_CONTROL_SET__TITLE);

		frozenHeadingEClass = createEClass(FROZEN_HEADING);
		createEAttribute(frozenHeadingEClass, FROZEN_HEADING__SET);
		createEAttribute(frozenHeadingEClass, FROZEN_HEADING__LABEL);
		createEReference(frozenHeadingEClass, FROZEN_HEADING__TITLE);
		createEAttribute(frozenHeadingEClass, FROZEN_HEADING__GROUP);
		createEAttribute(frozenHeadingEClass, FROZEN_HEADING__GROUP_LABEL);
		createEReference(frozenHeadingEClass, FROZEN_HEADING__GROUP_TITLE);
		createEAttribute(frozenHeadingEClass, FROZEN_HEADING__ORDER);
		createEAttribute(frozenHeadingEClass, FROZEN_HEADING__ENHANCES);

		frozenDecisionEClass = createEClass(FROZEN_DECISION);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__CONTROL);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__CARE);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__HEADINGS);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__APPLICABILITY);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__FOLLOWS_BASE);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__ORIGIN);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__TAKEN_OVER_FROM);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__OVERRIDE_REASON);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__DRIVERS);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__INCLUSION);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__EXCLUSION);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__REALISATION);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__REALISATION_FROM);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__IMPLEMENTATION);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__IMPLEMENTATION_REASON);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__PARTS);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__EXEMPTIONS);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__OWNER);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__NEXT_REVIEW);
		createEReference(frozenDecisionEClass, FROZEN_DECISION__NOTES);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__CLASSIFICATION);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__TO_CONFIRM);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__DECIDED_BY);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__IN_ROLE);
		createEAttribute(frozenDecisionEClass, FROZEN_DECISION__DECIDED_ON);

		frozenDriverEClass = createEClass(FROZEN_DRIVER);
		createEAttribute(frozenDriverEClass, FROZEN_DRIVER__KIND);
		createEAttribute(frozenDriverEClass, FROZEN_DRIVER__REQUIREMENT);
		createEAttribute(frozenDriverEClass, FROZEN_DRIVER__SOURCE);
		createEAttribute(frozenDriverEClass, FROZEN_DRIVER__ARTICLE);
		createEReference(frozenDriverEClass, FROZEN_DRIVER__TEXT);
		createEAttribute(frozenDriverEClass, FROZEN_DRIVER__RISK_CODE);
		createEReference(frozenDriverEClass, FROZEN_DRIVER__RISK_TITLE);
		createEReference(frozenDriverEClass, FROZEN_DRIVER__RISK_LEVEL);
		createEAttribute(frozenDriverEClass, FROZEN_DRIVER__CLASSIFICATION);

		frozenPartEClass = createEClass(FROZEN_PART);
		createEReference(frozenPartEClass, FROZEN_PART__TITLE);
		createEAttribute(frozenPartEClass, FROZEN_PART__PERFORMER);
		createEReference(frozenPartEClass, FROZEN_PART__PROVIDED_BY);
		createEReference(frozenPartEClass, FROZEN_PART__CAME_WITH);
		createEReference(frozenPartEClass, FROZEN_PART__COVERED);
		createEReference(frozenPartEClass, FROZEN_PART__RELIED_ON);
		createEAttribute(frozenPartEClass, FROZEN_PART__PROVIDER);
		createEReference(frozenPartEClass, FROZEN_PART__SERVICE);
		createEAttribute(frozenPartEClass, FROZEN_PART__COVERS);
		createEReference(frozenPartEClass, FROZEN_PART__TEXT);
		createEAttribute(frozenPartEClass, FROZEN_PART__IMPLEMENTATION);
		createEAttribute(frozenPartEClass, FROZEN_PART__PLANNED);
		createEAttribute(frozenPartEClass, FROZEN_PART__OWNER);
		createEReference(frozenPartEClass, FROZEN_PART__MEASURES);
		createEReference(frozenPartEClass, FROZEN_PART__DOCUMENTS);
		createEReference(frozenPartEClass, FROZEN_PART__EVIDENCE);
		createEAttribute(frozenPartEClass, FROZEN_PART__ASSURANCE);

		frozenMeasureEClass = createEClass(FROZEN_MEASURE);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__CODE);
		createEReference(frozenMeasureEClass, FROZEN_MEASURE__TITLE);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__STATUS);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__DUE);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__OWNER);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__CLASSIFICATION);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__DOCUMENTS);
		createEAttribute(frozenMeasureEClass, FROZEN_MEASURE__EVIDENCE);

		frozenDocumentEClass = createEClass(FROZEN_DOCUMENT);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__CODE);
		createEReference(frozenDocumentEClass, FROZEN_DOCUMENT__TITLE);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__VERSION);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__DATE);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__STATUS);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__APPROVED_BY);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__NEXT_REVIEW);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__OWNER);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__LOCATION);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__SHA256);
		createEAttribute(frozenDocumentEClass, FROZEN_DOCUMENT__CLASSIFICATION);

		frozenEvidenceEClass = createEClass(FROZEN_EVIDENCE);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__CODE);
		createEReference(frozenEvidenceEClass, FROZEN_EVIDENCE__TITLE);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__KIND);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__LOCATION);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__SHA256);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__PERIOD_FROM);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__PERIOD_UNTIL);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__VALID_UNTIL);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__COLLECTED_BY);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__COLLECTED_ON);
		createEAttribute(frozenEvidenceEClass, FROZEN_EVIDENCE__CLASSIFICATION);

		frozenExemptionEClass = createEClass(FROZEN_EXEMPTION);
		createEAttribute(frozenExemptionEClass, FROZEN_EXEMPTION__CODE);
		createEReference(frozenExemptionEClass, FROZEN_EXEMPTION__TITLE);
		createEReference(frozenExemptionEClass, FROZEN_EXEMPTION__REASON);
		createEReference(frozenExemptionEClass, FROZEN_EXEMPTION__COMPENSATION);
		createEAttribute(frozenExemptionEClass, FROZEN_EXEMPTION__GRANTED_BY);
		createEAttribute(frozenExemptionEClass, FROZEN_EXEMPTION__GRANTED_IN_ROLE);
		createEAttribute(frozenExemptionEClass, FROZEN_EXEMPTION__GRANTED_ON);
		createEAttribute(frozenExemptionEClass, FROZEN_EXEMPTION__UNTIL);
		createEAttribute(frozenExemptionEClass, FROZEN_EXEMPTION__CLASSIFICATION);
		createEReference(frozenExemptionEClass, FROZEN_EXEMPTION__REVIEWS);

		frozenReviewEClass = createEClass(FROZEN_REVIEW);
		createEAttribute(frozenReviewEClass, FROZEN_REVIEW__ON);
		createEAttribute(frozenReviewEClass, FROZEN_REVIEW__BY);
		createEReference(frozenReviewEClass, FROZEN_REVIEW__OUTCOME);
		createEAttribute(frozenReviewEClass, FROZEN_REVIEW__NEXT);

		frozenNoteEClass = createEClass(FROZEN_NOTE);
		createEAttribute(frozenNoteEClass, FROZEN_NOTE__TEXT);
		createEAttribute(frozenNoteEClass, FROZEN_NOTE__AUTHOR);
		createEAttribute(frozenNoteEClass, FROZEN_NOTE__ON);
		createEAttribute(frozenNoteEClass, FROZEN_NOTE__CLASSIFICATION);

		frozenOpenPointEClass = createEClass(FROZEN_OPEN_POINT);
		createEAttribute(frozenOpenPointEClass, FROZEN_OPEN_POINT__RULE);
		createEAttribute(frozenOpenPointEClass, FROZEN_OPEN_POINT__SEVERITY);
		createEAttribute(frozenOpenPointEClass, FROZEN_OPEN_POINT__CONTROL);
		createEReference(frozenOpenPointEClass, FROZEN_OPEN_POINT__TEXT);
		createEAttribute(frozenOpenPointEClass, FROZEN_OPEN_POINT__ACCEPTED);
		createEReference(frozenOpenPointEClass, FROZEN_OPEN_POINT__ACCEPTED_BECAUSE);
		createEAttribute(frozenOpenPointEClass, FROZEN_OPEN_POINT__ACCEPTED_UNTIL);

		releaseLedgerEClass = createEClass(RELEASE_LEDGER);
		createEAttribute(releaseLedgerEClass, RELEASE_LEDGER__STATEMENT);
		createEAttribute(releaseLedgerEClass, RELEASE_LEDGER__DOSSIER);
		createEReference(releaseLedgerEClass, RELEASE_LEDGER__ENTRIES);

		ledgerEntryEClass = createEClass(LEDGER_ENTRY);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__SEQUENCE);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__PREVIOUS_SHA256);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__AT);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__ON);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__BY);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__KIND);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__NUMBER);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__FILE);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__SHA256);
		createEReference(ledgerEntryEClass, LEDGER_ENTRY__APPROVAL);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__DEPUTY);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__PROOF);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__WITHDRAWS);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__SUPERSEDED_BY);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__MARK);
		createEAttribute(ledgerEntryEClass, LEDGER_ENTRY__TEXT);
		createEReference(ledgerEntryEClass, LEDGER_ENTRY__EXEMPTIONS);

		// Create enums
		phaseEEnum = createEEnum(PHASE);
		applicabilityEEnum = createEEnum(APPLICABILITY);
		originEEnum = createEEnum(ORIGIN);
		performerEEnum = createEEnum(PERFORMER);
		implementationEEnum = createEEnum(IMPLEMENTATION);
		driverKindEEnum = createEEnum(DRIVER_KIND);
		ledgerEntryKindEEnum = createEEnum(LEDGER_ENTRY_KIND);
		releaseMarkEEnum = createEEnum(RELEASE_MARK);
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
		statementOfApplicabilityEClass.getESuperTypes().add(theDossierPackage.getElement());
		usedControlSetEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		migrationAnswerEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		decisionEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		partEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		driverEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		statementReleaseEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenPartyEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenControlSetEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenHeadingEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenDecisionEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenDriverEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenPartEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenMeasureEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenDocumentEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenEvidenceEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenExemptionEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenReviewEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenNoteEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		frozenOpenPointEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		releaseLedgerEClass.getESuperTypes().add(theControlsetPackage.getIdentified());
		ledgerEntryEClass.getESuperTypes().add(theControlsetPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(statementOfApplicabilityEClass, StatementOfApplicability.class, "StatementOfApplicability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_Scope(), theDossierPackage.getScope(), null, "scope", null, 0, 1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_ControlSets(), this.getUsedControlSet(), null, "controlSets", null, 0, -1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_ParentStatement(), this.getStatementOfApplicability(), null, "parentStatement", null, 0, 1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_Twin(), this.getStatementOfApplicability(), null, "twin", null, 0, 1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementOfApplicability_Version(), ecorePackage.getEInt(), "version", "1", 0, 1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$ //$NON-NLS-2$
		initEAttribute(getStatementOfApplicability_Phase(), this.getPhase(), "phase", null, 0, 1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_ChangeSummary(), theControlsetPackage.getLocalText(), null, "changeSummary", null, 0, -1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementOfApplicability_Certificate(), ecorePackage.getEString(), "certificate", null, 0, 1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementOfApplicability_MigrationAnswers(), this.getMigrationAnswer(), null, "migrationAnswers", null, 0, -1, StatementOfApplicability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(usedControlSetEClass, UsedControlSet.class, "UsedControlSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getUsedControlSet_Set(), ecorePackage.getEString(), "set", null, 0, 1, UsedControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getUsedControlSet_Version(), ecorePackage.getEString(), "version", null, 0, 1, UsedControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(migrationAnswerEClass, MigrationAnswer.class, "MigrationAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getMigrationAnswer_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, MigrationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getMigrationAnswer_Answer(), ecorePackage.getEString(), "answer", null, 0, 1, MigrationAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDecision_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_Applicability(), this.getApplicability(), "applicability", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_FollowsBase(), ecorePackage.getEBoolean(), "followsBase", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_Origin(), this.getOrigin(), "origin", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_TakenOverFrom(), ecorePackage.getEString(), "takenOverFrom", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_TakenOverSha256(), ecorePackage.getEString(), "takenOverSha256", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_RealisationFrom(), ecorePackage.getEString(), "realisationFrom", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_OverrideReason(), theControlsetPackage.getLocalText(), null, "overrideReason", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Drivers(), this.getDriver(), null, "drivers", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Inclusion(), theControlsetPackage.getLocalText(), null, "inclusion", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Exclusion(), theControlsetPackage.getLocalText(), null, "exclusion", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Realisation(), theControlsetPackage.getLocalText(), null, "realisation", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_SameAs(), this.getDecision(), null, "sameAs", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Parts(), this.getPart(), null, "parts", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_Implementation(), this.getImplementation(), "implementation", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_ImplementationReason(), theControlsetPackage.getLocalText(), null, "implementationReason", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Exemptions(), theDossierPackage.getExemption(), null, "exemptions", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Owner(), theDossierPackage.getPerson(), null, "owner", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_NextReview(), theControlsetPackage.getLocalDate(), "nextReview", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_Notes(), theDossierPackage.getNote(), null, "notes", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_ToConfirm(), ecorePackage.getEBoolean(), "toConfirm", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_ToConfirmBecause(), ecorePackage.getEString(), "toConfirmBecause", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDecision_DecidedBy(), theDossierPackage.getPerson(), null, "decidedBy", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_InRole(), theDossierPackage.getRole(), "inRole", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDecision_DecidedOn(), theControlsetPackage.getLocalDate(), "decidedOn", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(partEClass, Part.class, "Part", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getPart_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPart_Performer(), this.getPerformer(), "performer", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Provider(), theDossierPackage.getOrganisation(), null, "provider", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Service(), theDossierPackage.getAsset(), null, "service", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Covers(), theDossierPackage.getElement(), null, "covers", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPart_Implementation(), this.getImplementation(), "implementation", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPart_Planned(), theControlsetPackage.getLocalDate(), "planned", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Moves(), theDossierPackage.getDateMove(), null, "moves", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Owner(), theDossierPackage.getPerson(), null, "owner", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Measures(), theDossierPackage.getMeasure(), null, "measures", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Documents(), theDossierPackage.getDocument(), null, "documents", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Evidence(), theDossierPackage.getEvidence(), null, "evidence", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPart_Assurance(), theDossierPackage.getElement(), null, "assurance", null, 0, -1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(driverEClass, Driver.class, "Driver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDriver_Kind(), this.getDriverKind(), "kind", null, 0, 1, Driver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDriver_Requirement(), theDossierPackage.getRequirement(), null, "requirement", null, 0, 1, Driver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getDriver_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, Driver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(statementReleaseEClass, StatementRelease.class, "StatementRelease", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getStatementRelease_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Dossier(), ecorePackage.getEString(), "dossier", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Number(), ecorePackage.getEInt(), "number", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_PreviousSha256(), ecorePackage.getEString(), "previousSha256", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_By(), ecorePackage.getEString(), "by", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Language(), ecorePackage.getEString(), "language", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_RegistrationNumber(), ecorePackage.getEString(), "registrationNumber", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_ScopeTitle(), theControlsetPackage.getLocalText(), null, "scopeTitle", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_ScopeStatement(), theControlsetPackage.getLocalText(), null, "scopeStatement", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_ScopeClassification(), theDossierPackage.getClassification(), "scopeClassification", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Entities(), this.getFrozenParty(), null, "entities", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Locations(), this.getFrozenParty(), null, "locations", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Interfaces(), theControlsetPackage.getLocalText(), null, "interfaces", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Exclusions(), theDossierPackage.getScopeExclusion(), null, "exclusions", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Summary(), theControlsetPackage.getLocalText(), null, "summary", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getStatementRelease_Certificate(), ecorePackage.getEString(), "certificate", null, 0, 1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_ControlSets(), this.getFrozenControlSet(), null, "controlSets", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_Rows(), this.getFrozenDecision(), null, "rows", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getStatementRelease_OpenPoints(), this.getFrozenOpenPoint(), null, "openPoints", null, 0, -1, StatementRelease.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenPartyEClass, FrozenParty.class, "FrozenParty", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenParty_Name(), ecorePackage.getEString(), "name", null, 0, 1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenParty_RegistrationNumber(), ecorePackage.getEString(), "registrationNumber", null, 0, 1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenParty_Address(), ecorePackage.getEString(), "address", null, 0, 1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenParty_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenParty_Code(), ecorePackage.getEString(), "code", null, 0, 1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenParty_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenParty_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenParty.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenControlSetEClass, FrozenControlSet.class, "FrozenControlSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Set(), ecorePackage.getEString(), "set", null, 0, 1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Version(), ecorePackage.getEString(), "version", null, 0, 1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Norm(), ecorePackage.getEString(), "norm", null, 0, 1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Status(), theControlsetPackage.getControlSetStatus(), "status", null, 0, 1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenControlSet_Extends(), ecorePackage.getEString(), "extends", null, 0, -1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenControlSet_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenControlSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenHeadingEClass, FrozenHeading.class, "FrozenHeading", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenHeading_Set(), ecorePackage.getEString(), "set", null, 0, 1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenHeading_Label(), ecorePackage.getEString(), "label", null, 0, 1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenHeading_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenHeading_Group(), ecorePackage.getEString(), "group", null, 0, 1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenHeading_GroupLabel(), ecorePackage.getEString(), "groupLabel", null, 0, 1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenHeading_GroupTitle(), theControlsetPackage.getLocalText(), null, "groupTitle", null, 0, -1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenHeading_Order(), ecorePackage.getEInt(), "order", null, 0, 1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenHeading_Enhances(), theControlsetPackage.getControlRef(), "enhances", null, 0, 1, FrozenHeading.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenDecisionEClass, FrozenDecision.class, "FrozenDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Care(), theControlsetPackage.getCareContent(), "care", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Headings(), this.getFrozenHeading(), null, "headings", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Applicability(), this.getApplicability(), "applicability", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_FollowsBase(), ecorePackage.getEBoolean(), "followsBase", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Origin(), this.getOrigin(), "origin", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_TakenOverFrom(), ecorePackage.getEString(), "takenOverFrom", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_OverrideReason(), theControlsetPackage.getLocalText(), null, "overrideReason", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Drivers(), this.getFrozenDriver(), null, "drivers", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Inclusion(), theControlsetPackage.getLocalText(), null, "inclusion", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Exclusion(), theControlsetPackage.getLocalText(), null, "exclusion", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Realisation(), theControlsetPackage.getLocalText(), null, "realisation", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_RealisationFrom(), ecorePackage.getEString(), "realisationFrom", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Implementation(), this.getImplementation(), "implementation", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_ImplementationReason(), theControlsetPackage.getLocalText(), null, "implementationReason", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Parts(), this.getFrozenPart(), null, "parts", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Exemptions(), this.getFrozenExemption(), null, "exemptions", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_NextReview(), theControlsetPackage.getLocalDate(), "nextReview", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDecision_Notes(), this.getFrozenNote(), null, "notes", null, 0, -1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_ToConfirm(), ecorePackage.getEBoolean(), "toConfirm", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_DecidedBy(), ecorePackage.getEString(), "decidedBy", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_InRole(), theDossierPackage.getRole(), "inRole", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDecision_DecidedOn(), theControlsetPackage.getLocalDate(), "decidedOn", null, 0, 1, FrozenDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenDriverEClass, FrozenDriver.class, "FrozenDriver", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenDriver_Kind(), this.getDriverKind(), "kind", null, 0, 1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDriver_Requirement(), ecorePackage.getEString(), "requirement", null, 0, 1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDriver_Source(), ecorePackage.getEString(), "source", null, 0, 1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDriver_Article(), ecorePackage.getEString(), "article", null, 0, 1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDriver_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDriver_RiskCode(), ecorePackage.getEString(), "riskCode", null, 0, 1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDriver_RiskTitle(), theControlsetPackage.getLocalText(), null, "riskTitle", null, 0, -1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDriver_RiskLevel(), theControlsetPackage.getLocalText(), null, "riskLevel", null, 0, -1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDriver_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenDriver.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenPartEClass, FrozenPart.class, "FrozenPart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getFrozenPart_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Performer(), this.getPerformer(), "performer", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_ProvidedBy(), this.getFrozenParty(), null, "providedBy", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_CameWith(), this.getFrozenParty(), null, "cameWith", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_Covered(), this.getFrozenParty(), null, "covered", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_ReliedOn(), this.getFrozenParty(), null, "reliedOn", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Provider(), ecorePackage.getEString(), "provider", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_Service(), theControlsetPackage.getLocalText(), null, "service", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Covers(), ecorePackage.getEString(), "covers", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Implementation(), this.getImplementation(), "implementation", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Planned(), theControlsetPackage.getLocalDate(), "planned", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_Measures(), this.getFrozenMeasure(), null, "measures", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_Documents(), this.getFrozenDocument(), null, "documents", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenPart_Evidence(), this.getFrozenEvidence(), null, "evidence", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenPart_Assurance(), ecorePackage.getEString(), "assurance", null, 0, -1, FrozenPart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenMeasureEClass, FrozenMeasure.class, "FrozenMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Code(), ecorePackage.getEString(), "code", null, 0, 1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenMeasure_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Status(), theDossierPackage.getMeasureStatus(), "status", null, 0, 1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Due(), theControlsetPackage.getLocalDate(), "due", null, 0, 1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Documents(), ecorePackage.getEString(), "documents", null, 0, -1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenMeasure_Evidence(), ecorePackage.getEString(), "evidence", null, 0, -1, FrozenMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenDocumentEClass, FrozenDocument.class, "FrozenDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Code(), ecorePackage.getEString(), "code", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenDocument_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Version(), ecorePackage.getEString(), "version", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Date(), theControlsetPackage.getLocalDate(), "date", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Status(), theDossierPackage.getDocumentStatus(), "status", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_ApprovedBy(), ecorePackage.getEString(), "approvedBy", null, 0, -1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_NextReview(), theControlsetPackage.getLocalDate(), "nextReview", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Location(), ecorePackage.getEString(), "location", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenDocument_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenEvidenceEClass, FrozenEvidence.class, "FrozenEvidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_Code(), ecorePackage.getEString(), "code", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenEvidence_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_Kind(), theDossierPackage.getEvidenceKind(), "kind", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_Location(), ecorePackage.getEString(), "location", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_PeriodFrom(), theControlsetPackage.getLocalDate(), "periodFrom", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_PeriodUntil(), theControlsetPackage.getLocalDate(), "periodUntil", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_ValidUntil(), theControlsetPackage.getLocalDate(), "validUntil", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_CollectedBy(), ecorePackage.getEString(), "collectedBy", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_CollectedOn(), theControlsetPackage.getLocalDate(), "collectedOn", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenEvidence_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenEvidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenExemptionEClass, FrozenExemption.class, "FrozenExemption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenExemption_Code(), ecorePackage.getEString(), "code", null, 0, 1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenExemption_Title(), theControlsetPackage.getLocalText(), null, "title", null, 0, -1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenExemption_Reason(), theControlsetPackage.getLocalText(), null, "reason", null, 0, -1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenExemption_Compensation(), theControlsetPackage.getLocalText(), null, "compensation", null, 0, -1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenExemption_GrantedBy(), ecorePackage.getEString(), "grantedBy", null, 0, 1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenExemption_GrantedInRole(), theDossierPackage.getRole(), "grantedInRole", null, 0, 1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenExemption_GrantedOn(), theControlsetPackage.getLocalDate(), "grantedOn", null, 0, 1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenExemption_Until(), theControlsetPackage.getLocalDate(), "until", null, 0, 1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenExemption_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenExemption_Reviews(), this.getFrozenReview(), null, "reviews", null, 0, -1, FrozenExemption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenReviewEClass, FrozenReview.class, "FrozenReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenReview_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, FrozenReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenReview_By(), ecorePackage.getEString(), "by", null, 0, 1, FrozenReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenReview_Outcome(), theControlsetPackage.getLocalText(), null, "outcome", null, 0, -1, FrozenReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenReview_Next(), theControlsetPackage.getLocalDate(), "next", null, 0, 1, FrozenReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenNoteEClass, FrozenNote.class, "FrozenNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, FrozenNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenNote_Author(), ecorePackage.getEString(), "author", null, 0, 1, FrozenNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenNote_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, FrozenNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenNote_Classification(), theDossierPackage.getClassification(), "classification", null, 0, 1, FrozenNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(frozenOpenPointEClass, FrozenOpenPoint.class, "FrozenOpenPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getFrozenOpenPoint_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenOpenPoint_Severity(), ecorePackage.getEString(), "severity", null, 0, 1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenOpenPoint_Control(), theControlsetPackage.getControlRef(), "control", null, 0, 1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenOpenPoint_Text(), theControlsetPackage.getLocalText(), null, "text", null, 0, -1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenOpenPoint_Accepted(), ecorePackage.getEBoolean(), "accepted", null, 0, 1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getFrozenOpenPoint_AcceptedBecause(), theControlsetPackage.getLocalText(), null, "acceptedBecause", null, 0, -1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getFrozenOpenPoint_AcceptedUntil(), theControlsetPackage.getLocalDate(), "acceptedUntil", null, 0, 1, FrozenOpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(releaseLedgerEClass, ReleaseLedger.class, "ReleaseLedger", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getReleaseLedger_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, ReleaseLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getReleaseLedger_Dossier(), ecorePackage.getEString(), "dossier", null, 0, 1, ReleaseLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getReleaseLedger_Entries(), this.getLedgerEntry(), null, "entries", null, 0, -1, ReleaseLedger.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(ledgerEntryEClass, LedgerEntry.class, "LedgerEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Sequence(), ecorePackage.getEInt(), "sequence", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_PreviousSha256(), ecorePackage.getEString(), "previousSha256", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_At(), theControlsetPackage.getInstant(), "at", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_On(), theControlsetPackage.getLocalDate(), "on", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_By(), ecorePackage.getEString(), "by", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Kind(), this.getLedgerEntryKind(), "kind", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Number(), ecorePackage.getEInt(), "number", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_File(), ecorePackage.getEString(), "file", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLedgerEntry_Approval(), theDossierPackage.getApproval(), null, "approval", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Deputy(), ecorePackage.getEString(), "deputy", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Proof(), ecorePackage.getEString(), "proof", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Withdraws(), ecorePackage.getEString(), "withdraws", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_SupersededBy(), ecorePackage.getEInt(), "supersededBy", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Mark(), this.getReleaseMark(), "mark", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getLedgerEntry_Text(), ecorePackage.getEString(), "text", null, 0, 1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getLedgerEntry_Exemptions(), this.getFrozenExemption(), null, "exemptions", null, 0, -1, LedgerEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(phaseEEnum, Phase.class, "Phase"); //$NON-NLS-1$
		addEEnumLiteral(phaseEEnum, Phase.DRAFT);
		addEEnumLiteral(phaseEEnum, Phase.IN_REVIEW);

		initEEnum(applicabilityEEnum, Applicability.class, "Applicability"); //$NON-NLS-1$
		addEEnumLiteral(applicabilityEEnum, Applicability.UNDECIDED);
		addEEnumLiteral(applicabilityEEnum, Applicability.APPLICABLE);
		addEEnumLiteral(applicabilityEEnum, Applicability.NOT_APPLICABLE);

		initEEnum(originEEnum, Origin.class, "Origin"); //$NON-NLS-1$
		addEEnumLiteral(originEEnum, Origin.OWN);
		addEEnumLiteral(originEEnum, Origin.TAKEN_OVER);
		addEEnumLiteral(originEEnum, Origin.OVERRIDDEN);

		initEEnum(performerEEnum, Performer.class, "Performer"); //$NON-NLS-1$
		addEEnumLiteral(performerEEnum, Performer.OWN);
		addEEnumLiteral(performerEEnum, Performer.GROUP);
		addEEnumLiteral(performerEEnum, Performer.SUPPLIER);
		addEEnumLiteral(performerEEnum, Performer.SHARED);

		initEEnum(implementationEEnum, Implementation.class, "Implementation"); //$NON-NLS-1$
		addEEnumLiteral(implementationEEnum, Implementation.UNKNOWN);
		addEEnumLiteral(implementationEEnum, Implementation.NOT_STARTED);
		addEEnumLiteral(implementationEEnum, Implementation.PLANNED);
		addEEnumLiteral(implementationEEnum, Implementation.PARTIAL);
		addEEnumLiteral(implementationEEnum, Implementation.IMPLEMENTED);

		initEEnum(driverKindEEnum, DriverKind.class, "DriverKind"); //$NON-NLS-1$
		addEEnumLiteral(driverKindEEnum, DriverKind.RISK);
		addEEnumLiteral(driverKindEEnum, DriverKind.LAW);
		addEEnumLiteral(driverKindEEnum, DriverKind.CONTRACT);
		addEEnumLiteral(driverKindEEnum, DriverKind.INTERESTED_PARTY);
		addEEnumLiteral(driverKindEEnum, DriverKind.OWN_CHOICE);

		initEEnum(ledgerEntryKindEEnum, LedgerEntryKind.class, "LedgerEntryKind"); //$NON-NLS-1$
		addEEnumLiteral(ledgerEntryKindEEnum, LedgerEntryKind.RELEASED);
		addEEnumLiteral(ledgerEntryKindEEnum, LedgerEntryKind.APPROVED);
		addEEnumLiteral(ledgerEntryKindEEnum, LedgerEntryKind.WITHDRAWN);
		addEEnumLiteral(ledgerEntryKindEEnum, LedgerEntryKind.SUPERSEDED);
		addEEnumLiteral(ledgerEntryKindEEnum, LedgerEntryKind.MARKED);

		initEEnum(releaseMarkEEnum, ReleaseMark.class, "ReleaseMark"); //$NON-NLS-1$
		addEEnumLiteral(releaseMarkEEnum, ReleaseMark.NONE);
		addEEnumLiteral(releaseMarkEEnum, ReleaseMark.SUBMITTED);
		addEEnumLiteral(releaseMarkEEnum, ReleaseMark.CITED_ON_CERTIFICATE);
		addEEnumLiteral(releaseMarkEEnum, ReleaseMark.SENT);
		addEEnumLiteral(releaseMarkEEnum, ReleaseMark.AUDITED);

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
		  (getDecision_ToConfirmBecause(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "toConfirmBecause" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getFrozenNote_Text(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "text" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLedgerEntry_Deputy(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "deputy" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLedgerEntry_Proof(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "proof" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getLedgerEntry_Text(),
		   source,
		   new String[] {
			   "kind", "element", //$NON-NLS-1$ //$NON-NLS-2$
			   "name", "text" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //StatementPackageImpl
