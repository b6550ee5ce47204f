/**
 */
package org.waarborg.assurance;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Audit Clock</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * From where the time for an audit of a scheme runs.
 * <!-- end-model-doc -->
 * @see org.waarborg.assurance.AssurancePackage#getAuditClock()
 * @model
 * @generated
 */
public enum AuditClock implements Enumerator {
	/**
	 * The '<em><b>AFTER DECISION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A length of time after the certification decision.
	 * <!-- end-model-doc -->
	 * @see #AFTER_DECISION_VALUE
	 * @generated
	 * @ordered
	 */
	AFTER_DECISION(0, "AFTER_DECISION", "AFTER_DECISION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CALENDAR YEAR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within a calendar year, counted from that of the decision.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_YEAR_VALUE
	 * @generated
	 * @ordered
	 */
	CALENDAR_YEAR(1, "CALENDAR_YEAR", "CALENDAR_YEAR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>BEFORE EXPIRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before the certificate expires.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_EXPIRY_VALUE
	 * @generated
	 * @ordered
	 */
	BEFORE_EXPIRY(2, "BEFORE_EXPIRY", "BEFORE_EXPIRY"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AFTER DECISION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A length of time after the certification decision.
	 * <!-- end-model-doc -->
	 * @see #AFTER_DECISION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AFTER_DECISION_VALUE = 0;

	/**
	 * The '<em><b>CALENDAR YEAR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within a calendar year, counted from that of the decision.
	 * <!-- end-model-doc -->
	 * @see #CALENDAR_YEAR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CALENDAR_YEAR_VALUE = 1;

	/**
	 * The '<em><b>BEFORE EXPIRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Before the certificate expires.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_EXPIRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEFORE_EXPIRY_VALUE = 2;

	/**
	 * An array of all the '<em><b>Audit Clock</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AuditClock[] VALUES_ARRAY =
		new AuditClock[] {
			AFTER_DECISION,
			CALENDAR_YEAR,
			BEFORE_EXPIRY,
		};

	/**
	 * A public read-only list of all the '<em><b>Audit Clock</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AuditClock> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Audit Clock</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditClock get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuditClock result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audit Clock</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditClock getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuditClock result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audit Clock</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditClock get(int value) {
		switch (value) {
			case AFTER_DECISION_VALUE: return AFTER_DECISION;
			case CALENDAR_YEAR_VALUE: return CALENDAR_YEAR;
			case BEFORE_EXPIRY_VALUE: return BEFORE_EXPIRY;
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
	private AuditClock(int value, String name, String literal) {
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
	
} //AuditClock
