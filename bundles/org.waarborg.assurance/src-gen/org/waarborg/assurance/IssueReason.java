/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Issue Reason</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Why a certificate was issued again.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getIssueReason()
 * @model
 * @generated
 */
public enum IssueReason implements Enumerator {
	/**
	 * The '<em><b>INITIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First certification.
	 * <!-- end-model-doc -->
	 * @see #INITIAL_VALUE
	 * @generated
	 * @ordered
	 */
	INITIAL(0, "INITIAL", "INITIAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SCOPE CHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another scope.
	 * <!-- end-model-doc -->
	 * @see #SCOPE_CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPE_CHANGE(1, "SCOPE_CHANGE", "SCOPE_CHANGE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EDITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another edition of the norm.
	 * <!-- end-model-doc -->
	 * @see #EDITION_VALUE
	 * @generated
	 * @ordered
	 */
	EDITION(2, "EDITION", "EDITION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RECERTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recertification: a new cycle.
	 * <!-- end-model-doc -->
	 * @see #RECERTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	RECERTIFICATION(3, "RECERTIFICATION", "RECERTIFICATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRANSFER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken over by another certification body.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFER(4, "TRANSFER", "TRANSFER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXTENSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prolonged for a time in an exceptional situation.
	 * <!-- end-model-doc -->
	 * @see #EXTENSION_VALUE
	 * @generated
	 * @ordered
	 */
	EXTENSION(5, "EXTENSION", "EXTENSION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CORRECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected.
	 * <!-- end-model-doc -->
	 * @see #CORRECTION_VALUE
	 * @generated
	 * @ordered
	 */
	CORRECTION(6, "CORRECTION", "CORRECTION"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INITIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First certification.
	 * <!-- end-model-doc -->
	 * @see #INITIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INITIAL_VALUE = 0;

	/**
	 * The '<em><b>SCOPE CHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another scope.
	 * <!-- end-model-doc -->
	 * @see #SCOPE_CHANGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SCOPE_CHANGE_VALUE = 1;

	/**
	 * The '<em><b>EDITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another edition of the norm.
	 * <!-- end-model-doc -->
	 * @see #EDITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EDITION_VALUE = 2;

	/**
	 * The '<em><b>RECERTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recertification: a new cycle.
	 * <!-- end-model-doc -->
	 * @see #RECERTIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECERTIFICATION_VALUE = 3;

	/**
	 * The '<em><b>TRANSFER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken over by another certification body.
	 * <!-- end-model-doc -->
	 * @see #TRANSFER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFER_VALUE = 4;

	/**
	 * The '<em><b>EXTENSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prolonged for a time in an exceptional situation.
	 * <!-- end-model-doc -->
	 * @see #EXTENSION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTENSION_VALUE = 5;

	/**
	 * The '<em><b>CORRECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Corrected.
	 * <!-- end-model-doc -->
	 * @see #CORRECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CORRECTION_VALUE = 6;

	/**
	 * An array of all the '<em><b>Issue Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final IssueReason[] VALUES_ARRAY =
		new IssueReason[] {
			INITIAL,
			SCOPE_CHANGE,
			EDITION,
			RECERTIFICATION,
			TRANSFER,
			EXTENSION,
			CORRECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Issue Reason</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<IssueReason> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Issue Reason</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IssueReason get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IssueReason result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Issue Reason</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IssueReason getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			IssueReason result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Issue Reason</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static IssueReason get(int value) {
		switch (value) {
			case INITIAL_VALUE: return INITIAL;
			case SCOPE_CHANGE_VALUE: return SCOPE_CHANGE;
			case EDITION_VALUE: return EDITION;
			case RECERTIFICATION_VALUE: return RECERTIFICATION;
			case TRANSFER_VALUE: return TRANSFER;
			case EXTENSION_VALUE: return EXTENSION;
			case CORRECTION_VALUE: return CORRECTION;
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
	private IssueReason(int value, String name, String literal) {
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
	
} //IssueReason
