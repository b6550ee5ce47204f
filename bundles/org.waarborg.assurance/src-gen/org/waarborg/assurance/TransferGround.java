/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Transfer Ground</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What allows data to be in a country outside the European Economic Area (GDPR articles 45, 46 and 49).
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getTransferGround()
 * @model
 * @generated
 */
public enum TransferGround implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None is known.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADEQUACY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adequacy decision.
	 * <!-- end-model-doc -->
	 * @see #ADEQUACY_VALUE
	 * @generated
	 * @ordered
	 */
	ADEQUACY(1, "ADEQUACY", "ADEQUACY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTRACT CLAUSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard contractual clauses.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_CLAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT_CLAUSES(2, "CONTRACT_CLAUSES", "CONTRACT_CLAUSES"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CORPORATE RULES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binding corporate rules.
	 * <!-- end-model-doc -->
	 * @see #CORPORATE_RULES_VALUE
	 * @generated
	 * @ordered
	 */
	CORPORATE_RULES(3, "CORPORATE_RULES", "CORPORATE_RULES"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER SAFEGUARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another appropriate safeguard.
	 * <!-- end-model-doc -->
	 * @see #OTHER_SAFEGUARD_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_SAFEGUARD(4, "OTHER_SAFEGUARD", "OTHER_SAFEGUARD"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DEROGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A derogation for a specific situation.
	 * <!-- end-model-doc -->
	 * @see #DEROGATION_VALUE
	 * @generated
	 * @ordered
	 */
	DEROGATION(5, "DEROGATION", "DEROGATION"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None is known.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>ADEQUACY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An adequacy decision.
	 * <!-- end-model-doc -->
	 * @see #ADEQUACY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADEQUACY_VALUE = 1;

	/**
	 * The '<em><b>CONTRACT CLAUSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standard contractual clauses.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_CLAUSES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_CLAUSES_VALUE = 2;

	/**
	 * The '<em><b>CORPORATE RULES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Binding corporate rules.
	 * <!-- end-model-doc -->
	 * @see #CORPORATE_RULES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CORPORATE_RULES_VALUE = 3;

	/**
	 * The '<em><b>OTHER SAFEGUARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another appropriate safeguard.
	 * <!-- end-model-doc -->
	 * @see #OTHER_SAFEGUARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_SAFEGUARD_VALUE = 4;

	/**
	 * The '<em><b>DEROGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A derogation for a specific situation.
	 * <!-- end-model-doc -->
	 * @see #DEROGATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEROGATION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Transfer Ground</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TransferGround[] VALUES_ARRAY =
		new TransferGround[] {
			NONE,
			ADEQUACY,
			CONTRACT_CLAUSES,
			CORPORATE_RULES,
			OTHER_SAFEGUARD,
			DEROGATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Transfer Ground</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TransferGround> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Transfer Ground</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransferGround get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TransferGround result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transfer Ground</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransferGround getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TransferGround result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Transfer Ground</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TransferGround get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case ADEQUACY_VALUE: return ADEQUACY;
			case CONTRACT_CLAUSES_VALUE: return CONTRACT_CLAUSES;
			case CORPORATE_RULES_VALUE: return CORPORATE_RULES;
			case OTHER_SAFEGUARD_VALUE: return OTHER_SAFEGUARD;
			case DEROGATION_VALUE: return DEROGATION;
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
	private TransferGround(int value, String name, String literal) {
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
	
} //TransferGround
