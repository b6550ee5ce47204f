/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Report Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a report is.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getReportKind()
 * @model
 * @generated
 */
public enum ReportKind implements Enumerator {
	/**
	 * The '<em><b>ISAE 3402</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISAE 3402.
	 * <!-- end-model-doc -->
	 * @see #ISAE_3402_VALUE
	 * @generated
	 * @ordered
	 */
	ISAE_3402(0, "ISAE_3402", "ISAE_3402"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SOC 2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SOC 2.
	 * <!-- end-model-doc -->
	 * @see #SOC_2_VALUE
	 * @generated
	 * @ordered
	 */
	SOC_2(1, "SOC_2", "SOC_2"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AUDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another audit report.
	 * <!-- end-model-doc -->
	 * @see #AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIT(2, "AUDIT", "AUDIT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PEN TEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Report of a penetration test.
	 * <!-- end-model-doc -->
	 * @see #PEN_TEST_VALUE
	 * @generated
	 * @ordered
	 */
	PEN_TEST(3, "PEN_TEST", "PEN_TEST"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SELF DECLARATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declaration of the supplier itself.
	 * <!-- end-model-doc -->
	 * @see #SELF_DECLARATION_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_DECLARATION(4, "SELF_DECLARATION", "SELF_DECLARATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXCHANGE FINDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding of an independent organisation on NEN 7510 and NEN 7512 for an exchange system (Begz art. 3(4)).
	 * <!-- end-model-doc -->
	 * @see #EXCHANGE_FINDING_VALUE
	 * @generated
	 * @ordered
	 */
	EXCHANGE_FINDING(5, "EXCHANGE_FINDING", "EXCHANGE_FINDING"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ISAE 3402</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISAE 3402.
	 * <!-- end-model-doc -->
	 * @see #ISAE_3402
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ISAE_3402_VALUE = 0;

	/**
	 * The '<em><b>SOC 2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SOC 2.
	 * <!-- end-model-doc -->
	 * @see #SOC_2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOC_2_VALUE = 1;

	/**
	 * The '<em><b>AUDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another audit report.
	 * <!-- end-model-doc -->
	 * @see #AUDIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AUDIT_VALUE = 2;

	/**
	 * The '<em><b>PEN TEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Report of a penetration test.
	 * <!-- end-model-doc -->
	 * @see #PEN_TEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEN_TEST_VALUE = 3;

	/**
	 * The '<em><b>SELF DECLARATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declaration of the supplier itself.
	 * <!-- end-model-doc -->
	 * @see #SELF_DECLARATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SELF_DECLARATION_VALUE = 4;

	/**
	 * The '<em><b>EXCHANGE FINDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding of an independent organisation on NEN 7510 and NEN 7512 for an exchange system (Begz art. 3(4)).
	 * <!-- end-model-doc -->
	 * @see #EXCHANGE_FINDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXCHANGE_FINDING_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Report Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReportKind[] VALUES_ARRAY =
		new ReportKind[] {
			ISAE_3402,
			SOC_2,
			AUDIT,
			PEN_TEST,
			SELF_DECLARATION,
			EXCHANGE_FINDING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Report Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReportKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Report Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReportKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReportKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Report Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReportKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReportKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Report Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReportKind get(int value) {
		switch (value) {
			case ISAE_3402_VALUE: return ISAE_3402;
			case SOC_2_VALUE: return SOC_2;
			case AUDIT_VALUE: return AUDIT;
			case PEN_TEST_VALUE: return PEN_TEST;
			case SELF_DECLARATION_VALUE: return SELF_DECLARATION;
			case EXCHANGE_FINDING_VALUE: return EXCHANGE_FINDING;
			case OTHER_VALUE: return OTHER;
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
	private ReportKind(int value, String name, String literal) {
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
	
} //ReportKind
