/**
 */
package org.waarborg.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Roles in an information security management system (ISO/IEC 27001 clause 5.3).
 * <!-- end-model-doc -->
 * @see org.waarborg.dossier.DossierPackage#getRole()
 * @model
 * @generated
 */
public enum Role implements Enumerator {
	/**
	 * The '<em><b>CISO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chief information security officer.
	 * <!-- end-model-doc -->
	 * @see #CISO_VALUE
	 * @generated
	 * @ordered
	 */
	CISO(0, "CISO", "CISO"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>TOP MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Board or top management (directie).
	 * <!-- end-model-doc -->
	 * @see #TOP_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	TOP_MANAGEMENT(1, "TOP_MANAGEMENT", "TOP_MANAGEMENT"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>RISK OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk owner.
	 * <!-- end-model-doc -->
	 * @see #RISK_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_OWNER(2, "RISK_OWNER", "RISK_OWNER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTROL OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner of controls.
	 * <!-- end-model-doc -->
	 * @see #CONTROL_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL_OWNER(3, "CONTROL_OWNER", "CONTROL_OWNER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>INTERNAL AUDITOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal auditor.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_AUDITOR_VALUE
	 * @generated
	 * @ordered
	 */
	INTERNAL_AUDITOR(4, "INTERNAL_AUDITOR", "INTERNAL_AUDITOR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>DPO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data protection officer (functionaris gegevensbescherming).
	 * <!-- end-model-doc -->
	 * @see #DPO_VALUE
	 * @generated
	 * @ordered
	 */
	DPO(5, "DPO", "DPO"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PRIVACY OFFICER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Privacy officer.
	 * <!-- end-model-doc -->
	 * @see #PRIVACY_OFFICER_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVACY_OFFICER(6, "PRIVACY_OFFICER", "PRIVACY_OFFICER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SECURITY OFFICER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security officer or specialist.
	 * <!-- end-model-doc -->
	 * @see #SECURITY_OFFICER_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_OFFICER(7, "SECURITY_OFFICER", "SECURITY_OFFICER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>PROCESS OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process owner.
	 * <!-- end-model-doc -->
	 * @see #PROCESS_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	PROCESS_OWNER(8, "PROCESS_OWNER", "PROCESS_OWNER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SYSTEM OWNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * System or application owner.
	 * <!-- end-model-doc -->
	 * @see #SYSTEM_OWNER_VALUE
	 * @generated
	 * @ordered
	 */
	SYSTEM_OWNER(9, "SYSTEM_OWNER", "SYSTEM_OWNER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>LEGAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lawyer.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL(10, "LEGAL", "LEGAL"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role, named in the assignment.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(11, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CISO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chief information security officer.
	 * <!-- end-model-doc -->
	 * @see #CISO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CISO_VALUE = 0;

	/**
	 * The '<em><b>TOP MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Board or top management (directie).
	 * <!-- end-model-doc -->
	 * @see #TOP_MANAGEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TOP_MANAGEMENT_VALUE = 1;

	/**
	 * The '<em><b>RISK OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risk owner.
	 * <!-- end-model-doc -->
	 * @see #RISK_OWNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RISK_OWNER_VALUE = 2;

	/**
	 * The '<em><b>CONTROL OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner of controls.
	 * <!-- end-model-doc -->
	 * @see #CONTROL_OWNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_OWNER_VALUE = 3;

	/**
	 * The '<em><b>INTERNAL AUDITOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal auditor.
	 * <!-- end-model-doc -->
	 * @see #INTERNAL_AUDITOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERNAL_AUDITOR_VALUE = 4;

	/**
	 * The '<em><b>DPO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data protection officer (functionaris gegevensbescherming).
	 * <!-- end-model-doc -->
	 * @see #DPO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DPO_VALUE = 5;

	/**
	 * The '<em><b>PRIVACY OFFICER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Privacy officer.
	 * <!-- end-model-doc -->
	 * @see #PRIVACY_OFFICER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRIVACY_OFFICER_VALUE = 6;

	/**
	 * The '<em><b>SECURITY OFFICER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security officer or specialist.
	 * <!-- end-model-doc -->
	 * @see #SECURITY_OFFICER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_OFFICER_VALUE = 7;

	/**
	 * The '<em><b>PROCESS OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process owner.
	 * <!-- end-model-doc -->
	 * @see #PROCESS_OWNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROCESS_OWNER_VALUE = 8;

	/**
	 * The '<em><b>SYSTEM OWNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * System or application owner.
	 * <!-- end-model-doc -->
	 * @see #SYSTEM_OWNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SYSTEM_OWNER_VALUE = 9;

	/**
	 * The '<em><b>LEGAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lawyer.
	 * <!-- end-model-doc -->
	 * @see #LEGAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_VALUE = 10;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another role, named in the assignment.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 11;

	/**
	 * An array of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Role[] VALUES_ARRAY =
		new Role[] {
			CISO,
			TOP_MANAGEMENT,
			RISK_OWNER,
			CONTROL_OWNER,
			INTERNAL_AUDITOR,
			DPO,
			PRIVACY_OFFICER,
			SECURITY_OFFICER,
			PROCESS_OWNER,
			SYSTEM_OWNER,
			LEGAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Role> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(int value) {
		switch (value) {
			case CISO_VALUE: return CISO;
			case TOP_MANAGEMENT_VALUE: return TOP_MANAGEMENT;
			case RISK_OWNER_VALUE: return RISK_OWNER;
			case CONTROL_OWNER_VALUE: return CONTROL_OWNER;
			case INTERNAL_AUDITOR_VALUE: return INTERNAL_AUDITOR;
			case DPO_VALUE: return DPO;
			case PRIVACY_OFFICER_VALUE: return PRIVACY_OFFICER;
			case SECURITY_OFFICER_VALUE: return SECURITY_OFFICER;
			case PROCESS_OWNER_VALUE: return PROCESS_OWNER;
			case SYSTEM_OWNER_VALUE: return SYSTEM_OWNER;
			case LEGAL_VALUE: return LEGAL;
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
	private Role(int value, String name, String literal) {
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
	
} //Role
