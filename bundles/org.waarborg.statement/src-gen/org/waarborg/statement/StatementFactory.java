/**
 */
package org.waarborg.statement;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.waarborg.statement.StatementPackage
 * @generated
 */
public interface StatementFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StatementFactory eINSTANCE = org.waarborg.statement.internal.impl.StatementFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Of Applicability</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Of Applicability</em>'.
	 * @generated
	 */
	StatementOfApplicability createStatementOfApplicability();

	/**
	 * Returns a new object of class '<em>Used Control Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Used Control Set</em>'.
	 * @generated
	 */
	UsedControlSet createUsedControlSet();

	/**
	 * Returns a new object of class '<em>Migration Answer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Migration Answer</em>'.
	 * @generated
	 */
	MigrationAnswer createMigrationAnswer();

	/**
	 * Returns a new object of class '<em>Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decision</em>'.
	 * @generated
	 */
	Decision createDecision();

	/**
	 * Returns a new object of class '<em>Part</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Part</em>'.
	 * @generated
	 */
	Part createPart();

	/**
	 * Returns a new object of class '<em>Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Driver</em>'.
	 * @generated
	 */
	Driver createDriver();

	/**
	 * Returns a new object of class '<em>Release</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Release</em>'.
	 * @generated
	 */
	StatementRelease createStatementRelease();

	/**
	 * Returns a new object of class '<em>Frozen Party</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Party</em>'.
	 * @generated
	 */
	FrozenParty createFrozenParty();

	/**
	 * Returns a new object of class '<em>Frozen Control Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Control Set</em>'.
	 * @generated
	 */
	FrozenControlSet createFrozenControlSet();

	/**
	 * Returns a new object of class '<em>Frozen Heading</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Heading</em>'.
	 * @generated
	 */
	FrozenHeading createFrozenHeading();

	/**
	 * Returns a new object of class '<em>Frozen Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Decision</em>'.
	 * @generated
	 */
	FrozenDecision createFrozenDecision();

	/**
	 * Returns a new object of class '<em>Frozen Driver</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Driver</em>'.
	 * @generated
	 */
	FrozenDriver createFrozenDriver();

	/**
	 * Returns a new object of class '<em>Frozen Part</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Part</em>'.
	 * @generated
	 */
	FrozenPart createFrozenPart();

	/**
	 * Returns a new object of class '<em>Frozen Measure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Measure</em>'.
	 * @generated
	 */
	FrozenMeasure createFrozenMeasure();

	/**
	 * Returns a new object of class '<em>Frozen Document</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Document</em>'.
	 * @generated
	 */
	FrozenDocument createFrozenDocument();

	/**
	 * Returns a new object of class '<em>Frozen Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Evidence</em>'.
	 * @generated
	 */
	FrozenEvidence createFrozenEvidence();

	/**
	 * Returns a new object of class '<em>Frozen Exemption</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Exemption</em>'.
	 * @generated
	 */
	FrozenExemption createFrozenExemption();

	/**
	 * Returns a new object of class '<em>Frozen Review</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Review</em>'.
	 * @generated
	 */
	FrozenReview createFrozenReview();

	/**
	 * Returns a new object of class '<em>Frozen Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Note</em>'.
	 * @generated
	 */
	FrozenNote createFrozenNote();

	/**
	 * Returns a new object of class '<em>Frozen Open Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Frozen Open Point</em>'.
	 * @generated
	 */
	FrozenOpenPoint createFrozenOpenPoint();

	/**
	 * Returns a new object of class '<em>Release Ledger</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Release Ledger</em>'.
	 * @generated
	 */
	ReleaseLedger createReleaseLedger();

	/**
	 * Returns a new object of class '<em>Ledger Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ledger Entry</em>'.
	 * @generated
	 */
	LedgerEntry createLedgerEntry();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	StatementPackage getStatementPackage();

} //StatementFactory
