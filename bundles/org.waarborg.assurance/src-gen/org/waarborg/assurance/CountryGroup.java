/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Country Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A list of countries. Data, with a source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.CountryGroup#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.CountryGroup#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.waarborg.assurance.CountryGroup#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.assurance.CountryGroup#getVerifiedOn <em>Verified On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getCountryGroup()
 * @model
 * @generated
 */
public interface CountryGroup extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.CountryGroupKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.CountryGroupKind
	 * @see #setKind(CountryGroupKind)
	 * @see org.waarborg.assurance.AssurancePackage#getCountryGroup_Kind()
	 * @model
	 * @generated
	 */
	CountryGroupKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CountryGroup#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.CountryGroupKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CountryGroupKind value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.CountryEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The countries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCountryGroup_Entries()
	 * @model containment="true"
	 * @generated
	 */
	List<CountryEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the list comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCountryGroup_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CountryGroup#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last looked up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCountryGroup_VerifiedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.CountryGroup#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(LocalDate value);

} // CountryGroup
