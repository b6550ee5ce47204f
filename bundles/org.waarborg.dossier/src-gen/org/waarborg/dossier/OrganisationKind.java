/**
 */
package org.waarborg.dossier;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Organisation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an organisation is; obligations follow from it (Begz art. 1 to 3).
 * <!-- end-model-doc -->
 * @see org.waarborg.dossier.DossierPackage#getOrganisationKind()
 * @model
 * @generated
 */
public enum OrganisationKind implements Enumerator {
	/**
	 * The '<em><b>CARE PROVIDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care provider (zorgaanbieder).
	 * <!-- end-model-doc -->
	 * @see #CARE_PROVIDER_VALUE
	 * @generated
	 * @ordered
	 */
	CARE_PROVIDER(0, "CARE_PROVIDER", "CARE_PROVIDER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARE INSTITUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care institution (zorginstelling).
	 * <!-- end-model-doc -->
	 * @see #CARE_INSTITUTION_VALUE
	 * @generated
	 * @ordered
	 */
	CARE_INSTITUTION(1, "CARE_INSTITUTION", "CARE_INSTITUTION"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>EXCHANGE SYSTEM OPERATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operator of an electronic exchange system.
	 * <!-- end-model-doc -->
	 * @see #EXCHANGE_SYSTEM_OPERATOR_VALUE
	 * @generated
	 * @ordered
	 */
	EXCHANGE_SYSTEM_OPERATOR(2, "EXCHANGE_SYSTEM_OPERATOR", "EXCHANGE_SYSTEM_OPERATOR"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>NETWORK PROVIDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care service provider, network (zorgserviceprovider).
	 * <!-- end-model-doc -->
	 * @see #NETWORK_PROVIDER_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK_PROVIDER(3, "NETWORK_PROVIDER", "NETWORK_PROVIDER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SUPPLIER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supplier.
	 * <!-- end-model-doc -->
	 * @see #SUPPLIER_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLIER(4, "SUPPLIER", "SUPPLIER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CERTIFICATION BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification body (certificerende instelling).
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATION_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	CERTIFICATION_BODY(5, "CERTIFICATION_BODY", "CERTIFICATION_BODY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>ACCREDITATION BODY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accreditation body.
	 * <!-- end-model-doc -->
	 * @see #ACCREDITATION_BODY_VALUE
	 * @generated
	 * @ordered
	 */
	ACCREDITATION_BODY(6, "ACCREDITATION_BODY", "ACCREDITATION_BODY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>AUTHORITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supervising authority.
	 * <!-- end-model-doc -->
	 * @see #AUTHORITY_VALUE
	 * @generated
	 * @ordered
	 */
	AUTHORITY(7, "AUTHORITY", "AUTHORITY"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>SOURCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publisher of norms, guides or rules.
	 * <!-- end-model-doc -->
	 * @see #SOURCE_VALUE
	 * @generated
	 * @ordered
	 */
	SOURCE(8, "SOURCE", "SOURCE"), //$NON-NLS-1$ //$NON-NLS-2$

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
	CUSTOMER(9, "CUSTOMER", "CUSTOMER"), //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind of party.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(10, "OTHER", "OTHER"); //$NON-NLS-1$ //$NON-NLS-2$

	/**
	 * The '<em><b>CARE PROVIDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care provider (zorgaanbieder).
	 * <!-- end-model-doc -->
	 * @see #CARE_PROVIDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARE_PROVIDER_VALUE = 0;

	/**
	 * The '<em><b>CARE INSTITUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care institution (zorginstelling).
	 * <!-- end-model-doc -->
	 * @see #CARE_INSTITUTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARE_INSTITUTION_VALUE = 1;

	/**
	 * The '<em><b>EXCHANGE SYSTEM OPERATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operator of an electronic exchange system.
	 * <!-- end-model-doc -->
	 * @see #EXCHANGE_SYSTEM_OPERATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXCHANGE_SYSTEM_OPERATOR_VALUE = 2;

	/**
	 * The '<em><b>NETWORK PROVIDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care service provider, network (zorgserviceprovider).
	 * <!-- end-model-doc -->
	 * @see #NETWORK_PROVIDER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_PROVIDER_VALUE = 3;

	/**
	 * The '<em><b>SUPPLIER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supplier.
	 * <!-- end-model-doc -->
	 * @see #SUPPLIER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLIER_VALUE = 4;

	/**
	 * The '<em><b>CERTIFICATION BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certification body (certificerende instelling).
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATION_BODY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CERTIFICATION_BODY_VALUE = 5;

	/**
	 * The '<em><b>ACCREDITATION BODY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accreditation body.
	 * <!-- end-model-doc -->
	 * @see #ACCREDITATION_BODY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACCREDITATION_BODY_VALUE = 6;

	/**
	 * The '<em><b>AUTHORITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supervising authority.
	 * <!-- end-model-doc -->
	 * @see #AUTHORITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AUTHORITY_VALUE = 7;

	/**
	 * The '<em><b>SOURCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publisher of norms, guides or rules.
	 * <!-- end-model-doc -->
	 * @see #SOURCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOURCE_VALUE = 8;

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
	public static final int CUSTOMER_VALUE = 9;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind of party.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 10;

	/**
	 * An array of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OrganisationKind[] VALUES_ARRAY =
		new OrganisationKind[] {
			CARE_PROVIDER,
			CARE_INSTITUTION,
			EXCHANGE_SYSTEM_OPERATOR,
			NETWORK_PROVIDER,
			SUPPLIER,
			CERTIFICATION_BODY,
			ACCREDITATION_BODY,
			AUTHORITY,
			SOURCE,
			CUSTOMER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Organisation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OrganisationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganisationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationKind get(int value) {
		switch (value) {
			case CARE_PROVIDER_VALUE: return CARE_PROVIDER;
			case CARE_INSTITUTION_VALUE: return CARE_INSTITUTION;
			case EXCHANGE_SYSTEM_OPERATOR_VALUE: return EXCHANGE_SYSTEM_OPERATOR;
			case NETWORK_PROVIDER_VALUE: return NETWORK_PROVIDER;
			case SUPPLIER_VALUE: return SUPPLIER;
			case CERTIFICATION_BODY_VALUE: return CERTIFICATION_BODY;
			case ACCREDITATION_BODY_VALUE: return ACCREDITATION_BODY;
			case AUTHORITY_VALUE: return AUTHORITY;
			case SOURCE_VALUE: return SOURCE;
			case CUSTOMER_VALUE: return CUSTOMER;
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
	private OrganisationKind(int value, String name, String literal) {
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
	
} //OrganisationKind
