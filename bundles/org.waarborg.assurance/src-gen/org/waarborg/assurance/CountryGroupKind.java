/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Country Group Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a list of countries says.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getCountryGroupKind()
 * @model
 * @generated
 */
public enum CountryGroupKind implements Enumerator {
	/**
	 * The '<em><b>EEA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Countries of the European Economic Area.
	 * <!-- end-model-doc -->
	 * @see #EEA_VALUE
	 * @generated
	 * @ordered
	 */
	EEA(0, "EEA", "EEA"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ADEQUATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Countries with an adequacy decision (GDPR article 45).
	 * <!-- end-model-doc -->
	 * @see #ADEQUATE_VALUE
	 * @generated
	 * @ordered
	 */
	ADEQUATE(1, "ADEQUATE", "ADEQUATE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EEA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Countries of the European Economic Area.
	 * <!-- end-model-doc -->
	 * @see #EEA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EEA_VALUE = 0;

	/**
	 * The '<em><b>ADEQUATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Countries with an adequacy decision (GDPR article 45).
	 * <!-- end-model-doc -->
	 * @see #ADEQUATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADEQUATE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Country Group Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CountryGroupKind[] VALUES_ARRAY =
		new CountryGroupKind[] {
			EEA,
			ADEQUATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Country Group Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CountryGroupKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Country Group Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CountryGroupKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CountryGroupKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Country Group Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CountryGroupKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CountryGroupKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Country Group Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CountryGroupKind get(int value) {
		switch (value) {
			case EEA_VALUE: return EEA;
			case ADEQUATE_VALUE: return ADEQUATE;
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
	private CountryGroupKind(int value, String name, String literal) {
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
	
} //CountryGroupKind
