/**
 */
package org.waarborg.risk;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Tone</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a level asks for; colours follow from it, words are the user's.
 * <!-- end-model-doc -->
 * @see org.waarborg.risk.RiskPackage#getTone()
 * @model
 * @generated
 */
public enum Tone implements Enumerator {
	/**
	 * The '<em><b>CALM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing to do.
	 * <!-- end-model-doc -->
	 * @see #CALM_VALUE
	 * @generated
	 * @ordered
	 */
	CALM(0, "CALM", "CALM"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NOTICED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keep an eye on it.
	 * <!-- end-model-doc -->
	 * @see #NOTICED_VALUE
	 * @generated
	 * @ordered
	 */
	NOTICED(1, "NOTICED", "NOTICED"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ATTENTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody must look.
	 * <!-- end-model-doc -->
	 * @see #ATTENTION_VALUE
	 * @generated
	 * @ordered
	 */
	ATTENTION(2, "ATTENTION", "ATTENTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STOP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not acceptable as it is.
	 * <!-- end-model-doc -->
	 * @see #STOP_VALUE
	 * @generated
	 * @ordered
	 */
	STOP(3, "STOP", "STOP"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CALM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing to do.
	 * <!-- end-model-doc -->
	 * @see #CALM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CALM_VALUE = 0;

	/**
	 * The '<em><b>NOTICED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Keep an eye on it.
	 * <!-- end-model-doc -->
	 * @see #NOTICED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTICED_VALUE = 1;

	/**
	 * The '<em><b>ATTENTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody must look.
	 * <!-- end-model-doc -->
	 * @see #ATTENTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATTENTION_VALUE = 2;

	/**
	 * The '<em><b>STOP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not acceptable as it is.
	 * <!-- end-model-doc -->
	 * @see #STOP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STOP_VALUE = 3;

	/**
	 * An array of all the '<em><b>Tone</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Tone[] VALUES_ARRAY =
		new Tone[] {
			CALM,
			NOTICED,
			ATTENTION,
			STOP,
		};

	/**
	 * A public read-only list of all the '<em><b>Tone</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Tone> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Tone</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tone get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tone result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tone</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tone getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Tone result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Tone</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Tone get(int value) {
		switch (value) {
			case CALM_VALUE: return CALM;
			case NOTICED_VALUE: return NOTICED;
			case ATTENTION_VALUE: return ATTENTION;
			case STOP_VALUE: return STOP;
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
	private Tone(int value, String name, String literal) {
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
	
} //Tone
