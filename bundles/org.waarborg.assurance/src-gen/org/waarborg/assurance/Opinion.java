/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Opinion</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Opinion of who reported.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getOpinion()
 * @model
 * @generated
 */
public enum Opinion implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNQUALIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without qualification.
	 * <!-- end-model-doc -->
	 * @see #UNQUALIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNQUALIFIED(1, "UNQUALIFIED", "UNQUALIFIED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>QUALIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With qualification.
	 * <!-- end-model-doc -->
	 * @see #QUALIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	QUALIFIED(2, "QUALIFIED", "QUALIFIED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADVERSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adverse.
	 * <!-- end-model-doc -->
	 * @see #ADVERSE_VALUE
	 * @generated
	 * @ordered
	 */
	ADVERSE(3, "ADVERSE", "ADVERSE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DISCLAIMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No opinion.
	 * <!-- end-model-doc -->
	 * @see #DISCLAIMED_VALUE
	 * @generated
	 * @ordered
	 */
	DISCLAIMED(4, "DISCLAIMED", "DISCLAIMED"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>UNQUALIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Without qualification.
	 * <!-- end-model-doc -->
	 * @see #UNQUALIFIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNQUALIFIED_VALUE = 1;

	/**
	 * The '<em><b>QUALIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With qualification.
	 * <!-- end-model-doc -->
	 * @see #QUALIFIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUALIFIED_VALUE = 2;

	/**
	 * The '<em><b>ADVERSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adverse.
	 * <!-- end-model-doc -->
	 * @see #ADVERSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADVERSE_VALUE = 3;

	/**
	 * The '<em><b>DISCLAIMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No opinion.
	 * <!-- end-model-doc -->
	 * @see #DISCLAIMED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCLAIMED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Opinion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Opinion[] VALUES_ARRAY =
		new Opinion[] {
			UNKNOWN,
			UNQUALIFIED,
			QUALIFIED,
			ADVERSE,
			DISCLAIMED,
		};

	/**
	 * A public read-only list of all the '<em><b>Opinion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Opinion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Opinion</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Opinion get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Opinion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opinion</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Opinion getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Opinion result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Opinion</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Opinion get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case UNQUALIFIED_VALUE: return UNQUALIFIED;
			case QUALIFIED_VALUE: return QUALIFIED;
			case ADVERSE_VALUE: return ADVERSE;
			case DISCLAIMED_VALUE: return DISCLAIMED;
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
	private Opinion(int value, String name, String literal) {
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
	
} //Opinion
