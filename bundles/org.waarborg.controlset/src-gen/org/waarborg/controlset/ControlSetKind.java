/**
 */
package org.waarborg.controlset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Control Set Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a control set holds.
 * <!-- end-model-doc -->
 * @see org.waarborg.controlset.ControlsetPackage#getControlSetKind()
 * @model
 * @generated
 */
public enum ControlSetKind implements Enumerator {
	/**
	 * The '<em><b>CONTROLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls of a norm: what a statement of applicability decides on.
	 * <!-- end-model-doc -->
	 * @see #CONTROLS_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROLS(0, "CONTROLS", "CONTROLS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CLAUSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clauses of a management-system norm (chapters 4 to 10): assessed in audits; cannot be put in a statement.
	 * <!-- end-model-doc -->
	 * @see #CLAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	CLAUSES(1, "CLAUSES", "CLAUSES"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CHECKLIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions to answer about a subject, on an answer scale.
	 * <!-- end-model-doc -->
	 * @see #CHECKLIST_VALUE
	 * @generated
	 * @ordered
	 */
	CHECKLIST(2, "CHECKLIST", "CHECKLIST"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>REQUIREMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal or contractual requirements: drivers of controls.
	 * <!-- end-model-doc -->
	 * @see #REQUIREMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIREMENTS(3, "REQUIREMENTS", "REQUIREMENTS"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NORM ENTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A norm without controls, so that certificates and obligations can name it.
	 * <!-- end-model-doc -->
	 * @see #NORM_ENTRY_VALUE
	 * @generated
	 * @ordered
	 */
	NORM_ENTRY(4, "NORM_ENTRY", "NORM_ENTRY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>THREATS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threats, or vulnerabilities: what risks are chosen from; cannot be put in a statement.
	 * <!-- end-model-doc -->
	 * @see #THREATS_VALUE
	 * @generated
	 * @ordered
	 */
	THREATS(5, "THREATS", "THREATS"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CONTROLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls of a norm: what a statement of applicability decides on.
	 * <!-- end-model-doc -->
	 * @see #CONTROLS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONTROLS_VALUE = 0;

	/**
	 * The '<em><b>CLAUSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clauses of a management-system norm (chapters 4 to 10): assessed in audits; cannot be put in a statement.
	 * <!-- end-model-doc -->
	 * @see #CLAUSES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLAUSES_VALUE = 1;

	/**
	 * The '<em><b>CHECKLIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions to answer about a subject, on an answer scale.
	 * <!-- end-model-doc -->
	 * @see #CHECKLIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHECKLIST_VALUE = 2;

	/**
	 * The '<em><b>REQUIREMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal or contractual requirements: drivers of controls.
	 * <!-- end-model-doc -->
	 * @see #REQUIREMENTS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REQUIREMENTS_VALUE = 3;

	/**
	 * The '<em><b>NORM ENTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A norm without controls, so that certificates and obligations can name it.
	 * <!-- end-model-doc -->
	 * @see #NORM_ENTRY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NORM_ENTRY_VALUE = 4;

	/**
	 * The '<em><b>THREATS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threats, or vulnerabilities: what risks are chosen from; cannot be put in a statement.
	 * <!-- end-model-doc -->
	 * @see #THREATS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THREATS_VALUE = 5;

	/**
	 * An array of all the '<em><b>Control Set Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ControlSetKind[] VALUES_ARRAY =
		new ControlSetKind[] {
			CONTROLS,
			CLAUSES,
			CHECKLIST,
			REQUIREMENTS,
			NORM_ENTRY,
			THREATS,
		};

	/**
	 * A public read-only list of all the '<em><b>Control Set Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ControlSetKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Control Set Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlSetKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlSetKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Set Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlSetKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlSetKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Set Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlSetKind get(int value) {
		switch (value) {
			case CONTROLS_VALUE: return CONTROLS;
			case CLAUSES_VALUE: return CLAUSES;
			case CHECKLIST_VALUE: return CHECKLIST;
			case REQUIREMENTS_VALUE: return REQUIREMENTS;
			case NORM_ENTRY_VALUE: return NORM_ENTRY;
			case THREATS_VALUE: return THREATS;
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
	private ControlSetKind(int value, String name, String literal) {
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
	
} //ControlSetKind
