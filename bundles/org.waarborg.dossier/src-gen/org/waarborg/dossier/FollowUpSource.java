/**
 */
package org.waarborg.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Follow Up Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a follow-up point came from.
 * <!-- end-model-doc -->
 * @see org.waarborg.dossier.DossierPackage#getFollowUpSource()
 * @model
 * @generated
 */
public enum FollowUpSource implements Enumerator {
	/**
	 * The '<em><b>INTERNAL AUDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal audit.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNAL_AUDIT(0, "INTERNAL_AUDIT", "INTERNAL_AUDIT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXTERNAL AUDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification or surveillance audit.
	 * <!-- end-model-doc -->
	 * @see #EXTERNAL_AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	EXTERNAL_AUDIT(1, "EXTERNAL_AUDIT", "EXTERNAL_AUDIT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PEN TEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penetration test.
	 * <!-- end-model-doc -->
	 * @see #PEN_TEST_VALUE
	 * @generated
	 * @ordered
	 */
	PEN_TEST(2, "PEN_TEST", "PEN_TEST"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INCIDENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Incident.
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_VALUE
	 * @generated
	 * @ordered
	 */
	INCIDENT(3, "INCIDENT", "INCIDENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CUSTOMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOMER(4, "CUSTOMER", "CUSTOMER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INSPECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inspection by an authority.
	 * <!-- end-model-doc -->
	 * @see #INSPECTION_VALUE
	 * @generated
	 * @ordered
	 */
	INSPECTION(5, "INSPECTION", "INSPECTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management or other review.
	 * <!-- end-model-doc -->
	 * @see #REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEW(6, "REVIEW", "REVIEW"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another source.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INTERNAL AUDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal audit.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_AUDIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERNAL_AUDIT_VALUE = 0;

	/**
	 * The '<em><b>EXTERNAL AUDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification or surveillance audit.
	 * <!-- end-model-doc -->
	 * @see #EXTERNAL_AUDIT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTERNAL_AUDIT_VALUE = 1;

	/**
	 * The '<em><b>PEN TEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penetration test.
	 * <!-- end-model-doc -->
	 * @see #PEN_TEST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEN_TEST_VALUE = 2;

	/**
	 * The '<em><b>INCIDENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Incident.
	 * <!-- end-model-doc -->
	 * @see #INCIDENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INCIDENT_VALUE = 3;

	/**
	 * The '<em><b>CUSTOMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Customer.
	 * <!-- end-model-doc -->
	 * @see #CUSTOMER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOMER_VALUE = 4;

	/**
	 * The '<em><b>INSPECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inspection by an authority.
	 * <!-- end-model-doc -->
	 * @see #INSPECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSPECTION_VALUE = 5;

	/**
	 * The '<em><b>REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management or other review.
	 * <!-- end-model-doc -->
	 * @see #REVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another source.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Follow Up Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FollowUpSource[] VALUES_ARRAY =
		new FollowUpSource[] {
			INTERNAL_AUDIT,
			EXTERNAL_AUDIT,
			PEN_TEST,
			INCIDENT,
			CUSTOMER,
			INSPECTION,
			REVIEW,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Follow Up Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FollowUpSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Follow Up Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FollowUpSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FollowUpSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Follow Up Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FollowUpSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FollowUpSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Follow Up Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FollowUpSource get(int value) {
		switch (value) {
			case INTERNAL_AUDIT_VALUE: return INTERNAL_AUDIT;
			case EXTERNAL_AUDIT_VALUE: return EXTERNAL_AUDIT;
			case PEN_TEST_VALUE: return PEN_TEST;
			case INCIDENT_VALUE: return INCIDENT;
			case CUSTOMER_VALUE: return CUSTOMER;
			case INSPECTION_VALUE: return INSPECTION;
			case REVIEW_VALUE: return REVIEW;
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
	private FollowUpSource(int value, String name, String literal) {
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
	
} //FollowUpSource
