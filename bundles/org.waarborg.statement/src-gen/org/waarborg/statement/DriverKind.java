/**
 */
package org.waarborg.statement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Driver Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a control applies.
 * <!-- end-model-doc -->
 * @see org.waarborg.statement.StatementPackage#getDriverKind()
 * @model
 * @generated
 */
public enum DriverKind implements Enumerator {
	/**
	 * The '<em><b>RISK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A risk.
	 * <!-- end-model-doc -->
	 * @see #RISK_VALUE
	 * @generated
	 * @ordered
	 */
	RISK(0, "RISK", "RISK"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LAW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law or regulation.
	 * <!-- end-model-doc -->
	 * @see #LAW_VALUE
	 * @generated
	 * @ordered
	 */
	LAW(1, "LAW", "LAW"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTRACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT(2, "CONTRACT", "CONTRACT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INTERESTED PARTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An interested party.
	 * <!-- end-model-doc -->
	 * @see #INTERESTED_PARTY_VALUE
	 * @generated
	 * @ordered
	 */
	INTERESTED_PARTY(3, "INTERESTED_PARTY", "INTERESTED_PARTY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OWN CHOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own choice.
	 * <!-- end-model-doc -->
	 * @see #OWN_CHOICE_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_CHOICE(4, "OWN_CHOICE", "OWN_CHOICE"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RISK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A risk.
	 * <!-- end-model-doc -->
	 * @see #RISK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RISK_VALUE = 0;

	/**
	 * The '<em><b>LAW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law or regulation.
	 * <!-- end-model-doc -->
	 * @see #LAW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAW_VALUE = 1;

	/**
	 * The '<em><b>CONTRACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_VALUE = 2;

	/**
	 * The '<em><b>INTERESTED PARTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An interested party.
	 * <!-- end-model-doc -->
	 * @see #INTERESTED_PARTY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERESTED_PARTY_VALUE = 3;

	/**
	 * The '<em><b>OWN CHOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own choice.
	 * <!-- end-model-doc -->
	 * @see #OWN_CHOICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_CHOICE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Driver Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DriverKind[] VALUES_ARRAY =
		new DriverKind[] {
			RISK,
			LAW,
			CONTRACT,
			INTERESTED_PARTY,
			OWN_CHOICE,
		};

	/**
	 * A public read-only list of all the '<em><b>Driver Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DriverKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Driver Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DriverKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DriverKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Driver Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DriverKind get(int value) {
		switch (value) {
			case RISK_VALUE: return RISK;
			case LAW_VALUE: return LAW;
			case CONTRACT_VALUE: return CONTRACT;
			case INTERESTED_PARTY_VALUE: return INTERESTED_PARTY;
			case OWN_CHOICE_VALUE: return OWN_CHOICE;
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
	private DriverKind(int value, String name, String literal) {
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
	
} //DriverKind
