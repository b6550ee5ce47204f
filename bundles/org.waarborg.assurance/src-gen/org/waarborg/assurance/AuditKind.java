/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Audit Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Audits of a certification cycle.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getAuditKind()
 * @model
 * @generated
 */
public enum AuditKind implements Enumerator {
	/**
	 * The '<em><b>STAGE 1</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial audit, stage 1.
	 * <!-- end-model-doc -->
	 * @see #STAGE_1_VALUE
	 * @generated
	 * @ordered
	 */
	STAGE_1(0, "STAGE_1", "STAGE_1"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STAGE 2</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial audit, stage 2.
	 * <!-- end-model-doc -->
	 * @see #STAGE_2_VALUE
	 * @generated
	 * @ordered
	 */
	STAGE_2(1, "STAGE_2", "STAGE_2"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SURVEILLANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surveillance audit (opvolgingsaudit).
	 * <!-- end-model-doc -->
	 * @see #SURVEILLANCE_VALUE
	 * @generated
	 * @ordered
	 */
	SURVEILLANCE(2, "SURVEILLANCE", "SURVEILLANCE"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RECERTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recertification audit.
	 * <!-- end-model-doc -->
	 * @see #RECERTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	RECERTIFICATION(3, "RECERTIFICATION", "RECERTIFICATION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SPECIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Special audit: extension of scope, at short notice.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIAL(4, "SPECIAL", "SPECIAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TRANSITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit of the transition to another edition.
	 * <!-- end-model-doc -->
	 * @see #TRANSITION_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSITION(5, "TRANSITION", "TRANSITION"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>STAGE 1</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial audit, stage 1.
	 * <!-- end-model-doc -->
	 * @see #STAGE_1
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAGE_1_VALUE = 0;

	/**
	 * The '<em><b>STAGE 2</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Initial audit, stage 2.
	 * <!-- end-model-doc -->
	 * @see #STAGE_2
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STAGE_2_VALUE = 1;

	/**
	 * The '<em><b>SURVEILLANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surveillance audit (opvolgingsaudit).
	 * <!-- end-model-doc -->
	 * @see #SURVEILLANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SURVEILLANCE_VALUE = 2;

	/**
	 * The '<em><b>RECERTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recertification audit.
	 * <!-- end-model-doc -->
	 * @see #RECERTIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECERTIFICATION_VALUE = 3;

	/**
	 * The '<em><b>SPECIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Special audit: extension of scope, at short notice.
	 * <!-- end-model-doc -->
	 * @see #SPECIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIAL_VALUE = 4;

	/**
	 * The '<em><b>TRANSITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit of the transition to another edition.
	 * <!-- end-model-doc -->
	 * @see #TRANSITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSITION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Audit Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AuditKind[] VALUES_ARRAY =
		new AuditKind[] {
			STAGE_1,
			STAGE_2,
			SURVEILLANCE,
			RECERTIFICATION,
			SPECIAL,
			TRANSITION,
		};

	/**
	 * A public read-only list of all the '<em><b>Audit Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AuditKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Audit Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuditKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audit Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuditKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audit Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditKind get(int value) {
		switch (value) {
			case STAGE_1_VALUE: return STAGE_1;
			case STAGE_2_VALUE: return STAGE_2;
			case SURVEILLANCE_VALUE: return SURVEILLANCE;
			case RECERTIFICATION_VALUE: return RECERTIFICATION;
			case SPECIAL_VALUE: return SPECIAL;
			case TRANSITION_VALUE: return TRANSITION;
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
	private AuditKind(int value, String name, String literal) {
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
	
} //AuditKind
