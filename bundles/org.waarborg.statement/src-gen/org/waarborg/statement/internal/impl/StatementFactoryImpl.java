/**
 */
package org.waarborg.statement.internal.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.waarborg.statement.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StatementFactoryImpl extends EFactoryImpl implements StatementFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static StatementFactory init() {
		try {
			StatementFactory theStatementFactory = (StatementFactory)EPackage.Registry.INSTANCE.getEFactory(StatementPackage.eNS_URI);
			if (theStatementFactory != null) {
				return theStatementFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new StatementFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatementFactoryImpl() {
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
			case StatementPackage.STATEMENT_OF_APPLICABILITY: return createStatementOfApplicability();
			case StatementPackage.USED_CONTROL_SET: return createUsedControlSet();
			case StatementPackage.MIGRATION_ANSWER: return createMigrationAnswer();
			case StatementPackage.DECISION: return createDecision();
			case StatementPackage.PART: return createPart();
			case StatementPackage.DRIVER: return createDriver();
			case StatementPackage.STATEMENT_RELEASE: return createStatementRelease();
			case StatementPackage.FROZEN_PARTY: return createFrozenParty();
			case StatementPackage.FROZEN_CONTROL_SET: return createFrozenControlSet();
			case StatementPackage.FROZEN_HEADING: return createFrozenHeading();
			case StatementPackage.FROZEN_DECISION: return createFrozenDecision();
			case StatementPackage.FROZEN_DRIVER: return createFrozenDriver();
			case StatementPackage.FROZEN_PART: return createFrozenPart();
			case StatementPackage.FROZEN_MEASURE: return createFrozenMeasure();
			case StatementPackage.FROZEN_DOCUMENT: return createFrozenDocument();
			case StatementPackage.FROZEN_EVIDENCE: return createFrozenEvidence();
			case StatementPackage.FROZEN_EXEMPTION: return createFrozenExemption();
			case StatementPackage.FROZEN_REVIEW: return createFrozenReview();
			case StatementPackage.FROZEN_NOTE: return createFrozenNote();
			case StatementPackage.FROZEN_OPEN_POINT: return createFrozenOpenPoint();
			case StatementPackage.RELEASE_LEDGER: return createReleaseLedger();
			case StatementPackage.LEDGER_ENTRY: return createLedgerEntry();
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
			case StatementPackage.PHASE:
				return createPhaseFromString(eDataType, initialValue);
			case StatementPackage.APPLICABILITY:
				return createApplicabilityFromString(eDataType, initialValue);
			case StatementPackage.ORIGIN:
				return createOriginFromString(eDataType, initialValue);
			case StatementPackage.PERFORMER:
				return createPerformerFromString(eDataType, initialValue);
			case StatementPackage.IMPLEMENTATION:
				return createImplementationFromString(eDataType, initialValue);
			case StatementPackage.DRIVER_KIND:
				return createDriverKindFromString(eDataType, initialValue);
			case StatementPackage.LEDGER_ENTRY_KIND:
				return createLedgerEntryKindFromString(eDataType, initialValue);
			case StatementPackage.RELEASE_MARK:
				return createReleaseMarkFromString(eDataType, initialValue);
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
			case StatementPackage.PHASE:
				return convertPhaseToString(eDataType, instanceValue);
			case StatementPackage.APPLICABILITY:
				return convertApplicabilityToString(eDataType, instanceValue);
			case StatementPackage.ORIGIN:
				return convertOriginToString(eDataType, instanceValue);
			case StatementPackage.PERFORMER:
				return convertPerformerToString(eDataType, instanceValue);
			case StatementPackage.IMPLEMENTATION:
				return convertImplementationToString(eDataType, instanceValue);
			case StatementPackage.DRIVER_KIND:
				return convertDriverKindToString(eDataType, instanceValue);
			case StatementPackage.LEDGER_ENTRY_KIND:
				return convertLedgerEntryKindToString(eDataType, instanceValue);
			case StatementPackage.RELEASE_MARK:
				return convertReleaseMarkToString(eDataType, instanceValue);
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
	public StatementOfApplicability createStatementOfApplicability() {
		StatementOfApplicabilityImpl statementOfApplicability = new StatementOfApplicabilityImpl();
		return statementOfApplicability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UsedControlSet createUsedControlSet() {
		UsedControlSetImpl usedControlSet = new UsedControlSetImpl();
		return usedControlSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MigrationAnswer createMigrationAnswer() {
		MigrationAnswerImpl migrationAnswer = new MigrationAnswerImpl();
		return migrationAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision createDecision() {
		DecisionImpl decision = new DecisionImpl();
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Part createPart() {
		PartImpl part = new PartImpl();
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Driver createDriver() {
		DriverImpl driver = new DriverImpl();
		return driver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatementRelease createStatementRelease() {
		StatementReleaseImpl statementRelease = new StatementReleaseImpl();
		return statementRelease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenParty createFrozenParty() {
		FrozenPartyImpl frozenParty = new FrozenPartyImpl();
		return frozenParty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenControlSet createFrozenControlSet() {
		FrozenControlSetImpl frozenControlSet = new FrozenControlSetImpl();
		return frozenControlSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenHeading createFrozenHeading() {
		FrozenHeadingImpl frozenHeading = new FrozenHeadingImpl();
		return frozenHeading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenDecision createFrozenDecision() {
		FrozenDecisionImpl frozenDecision = new FrozenDecisionImpl();
		return frozenDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenDriver createFrozenDriver() {
		FrozenDriverImpl frozenDriver = new FrozenDriverImpl();
		return frozenDriver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenPart createFrozenPart() {
		FrozenPartImpl frozenPart = new FrozenPartImpl();
		return frozenPart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenMeasure createFrozenMeasure() {
		FrozenMeasureImpl frozenMeasure = new FrozenMeasureImpl();
		return frozenMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenDocument createFrozenDocument() {
		FrozenDocumentImpl frozenDocument = new FrozenDocumentImpl();
		return frozenDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenEvidence createFrozenEvidence() {
		FrozenEvidenceImpl frozenEvidence = new FrozenEvidenceImpl();
		return frozenEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenExemption createFrozenExemption() {
		FrozenExemptionImpl frozenExemption = new FrozenExemptionImpl();
		return frozenExemption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenReview createFrozenReview() {
		FrozenReviewImpl frozenReview = new FrozenReviewImpl();
		return frozenReview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenNote createFrozenNote() {
		FrozenNoteImpl frozenNote = new FrozenNoteImpl();
		return frozenNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenOpenPoint createFrozenOpenPoint() {
		FrozenOpenPointImpl frozenOpenPoint = new FrozenOpenPointImpl();
		return frozenOpenPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseLedger createReleaseLedger() {
		ReleaseLedgerImpl releaseLedger = new ReleaseLedgerImpl();
		return releaseLedger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LedgerEntry createLedgerEntry() {
		LedgerEntryImpl ledgerEntry = new LedgerEntryImpl();
		return ledgerEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Phase createPhaseFromString(EDataType eDataType, String initialValue) {
		Phase result = Phase.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Applicability createApplicabilityFromString(EDataType eDataType, String initialValue) {
		Applicability result = Applicability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApplicabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Origin createOriginFromString(EDataType eDataType, String initialValue) {
		Origin result = Origin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Performer createPerformerFromString(EDataType eDataType, String initialValue) {
		Performer result = Performer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPerformerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Implementation createImplementationFromString(EDataType eDataType, String initialValue) {
		Implementation result = Implementation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImplementationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DriverKind createDriverKindFromString(EDataType eDataType, String initialValue) {
		DriverKind result = DriverKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDriverKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LedgerEntryKind createLedgerEntryKindFromString(EDataType eDataType, String initialValue) {
		LedgerEntryKind result = LedgerEntryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLedgerEntryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReleaseMark createReleaseMarkFromString(EDataType eDataType, String initialValue) {
		ReleaseMark result = ReleaseMark.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReleaseMarkToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatementPackage getStatementPackage() {
		return (StatementPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static StatementPackage getPackage() {
		return StatementPackage.eINSTANCE;
	}

} //StatementFactoryImpl
