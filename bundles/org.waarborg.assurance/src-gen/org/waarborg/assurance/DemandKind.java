/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Demand Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the policy can ask.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getDemandKind()
 * @model
 * @generated
 */
public enum DemandKind implements Enumerator {
	/**
	 * The '<em><b>CERTIFICATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A certificate that covers the service.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATE_VALUE
	 * @generated
	 * @ordered
	 */
	CERTIFICATE(0, "CERTIFICATE", "CERTIFICATE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An assurance report that covers the service.
	 * <!-- end-model-doc -->
	 * @see #REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	REPORT(1, "REPORT", "REPORT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CERTIFICATE OR REPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of both.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATE_OR_REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	CERTIFICATE_OR_REPORT(2, "CERTIFICATE_OR_REPORT", "CERTIFICATE_OR_REPORT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STATEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplier's Statement of Applicability.
	 * <!-- end-model-doc -->
	 * @see #STATEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	STATEMENT(3, "STATEMENT", "STATEMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A processor agreement, signed and complete.
	 * <!-- end-model-doc -->
	 * @see #AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	AGREEMENT(4, "AGREEMENT", "AGREEMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ASSESSMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An assessment against a checklist, before the contract.
	 * <!-- end-model-doc -->
	 * @see #ASSESSMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ASSESSMENT(5, "ASSESSMENT", "ASSESSMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A review on a cycle.
	 * <!-- end-model-doc -->
	 * @see #REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEW(6, "REVIEW", "REVIEW"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXIT PLAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A plan for leaving.
	 * <!-- end-model-doc -->
	 * @see #EXIT_PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT_PLAN(7, "EXIT_PLAN", "EXIT_PLAN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXIT TEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A test of that plan.
	 * <!-- end-model-doc -->
	 * @see #EXIT_TEST_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT_TEST(8, "EXIT_TEST", "EXIT_TEST"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CERTIFICATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A certificate that covers the service.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CERTIFICATE_VALUE = 0;

	/**
	 * The '<em><b>REPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An assurance report that covers the service.
	 * <!-- end-model-doc -->
	 * @see #REPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPORT_VALUE = 1;

	/**
	 * The '<em><b>CERTIFICATE OR REPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One of both.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATE_OR_REPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CERTIFICATE_OR_REPORT_VALUE = 2;

	/**
	 * The '<em><b>STATEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplier's Statement of Applicability.
	 * <!-- end-model-doc -->
	 * @see #STATEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STATEMENT_VALUE = 3;

	/**
	 * The '<em><b>AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A processor agreement, signed and complete.
	 * <!-- end-model-doc -->
	 * @see #AGREEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AGREEMENT_VALUE = 4;

	/**
	 * The '<em><b>ASSESSMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An assessment against a checklist, before the contract.
	 * <!-- end-model-doc -->
	 * @see #ASSESSMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASSESSMENT_VALUE = 5;

	/**
	 * The '<em><b>REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A review on a cycle.
	 * <!-- end-model-doc -->
	 * @see #REVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_VALUE = 6;

	/**
	 * The '<em><b>EXIT PLAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A plan for leaving.
	 * <!-- end-model-doc -->
	 * @see #EXIT_PLAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_PLAN_VALUE = 7;

	/**
	 * The '<em><b>EXIT TEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A test of that plan.
	 * <!-- end-model-doc -->
	 * @see #EXIT_TEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_TEST_VALUE = 8;

	/**
	 * An array of all the '<em><b>Demand Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DemandKind[] VALUES_ARRAY =
		new DemandKind[] {
			CERTIFICATE,
			REPORT,
			CERTIFICATE_OR_REPORT,
			STATEMENT,
			AGREEMENT,
			ASSESSMENT,
			REVIEW,
			EXIT_PLAN,
			EXIT_TEST,
		};

	/**
	 * A public read-only list of all the '<em><b>Demand Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DemandKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Demand Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DemandKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DemandKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Demand Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DemandKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DemandKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Demand Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DemandKind get(int value) {
		switch (value) {
			case CERTIFICATE_VALUE: return CERTIFICATE;
			case REPORT_VALUE: return REPORT;
			case CERTIFICATE_OR_REPORT_VALUE: return CERTIFICATE_OR_REPORT;
			case STATEMENT_VALUE: return STATEMENT;
			case AGREEMENT_VALUE: return AGREEMENT;
			case ASSESSMENT_VALUE: return ASSESSMENT;
			case REVIEW_VALUE: return REVIEW;
			case EXIT_PLAN_VALUE: return EXIT_PLAN;
			case EXIT_TEST_VALUE: return EXIT_TEST;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DemandKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DemandKind
