/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplier Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change at a supplier after which it is assessed again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.SupplierChange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.SupplierChange#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.SupplierChange#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.SupplierChange#getSettledOn <em>Settled On</em>}</li>
 *   <li>{@link org.waarborg.assurance.SupplierChange#getSettledBy <em>Settled By</em>}</li>
 *   <li>{@link org.waarborg.assurance.SupplierChange#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange()
 * @model
 * @generated
 */
public interface SupplierChange extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.SupplierChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.SupplierChangeKind
	 * @see #setKind(SupplierChangeKind)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange_Kind()
	 * @model
	 * @generated
	 */
	SupplierChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SupplierChange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.SupplierChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SupplierChangeKind value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SupplierChange#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Settled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When somebody looked at what it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settled On</em>' attribute.
	 * @see #setSettledOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange_SettledOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getSettledOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SupplierChange#getSettledOn <em>Settled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settled On</em>' attribute.
	 * @see #getSettledOn()
	 * @generated
	 */
	void setSettledOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Settled By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who looked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settled By</em>' reference.
	 * @see #setSettledBy(Person)
	 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange_SettledBy()
	 * @model
	 * @generated
	 */
	Person getSettledBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SupplierChange#getSettledBy <em>Settled By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settled By</em>' reference.
	 * @see #getSettledBy()
	 * @generated
	 */
	void setSettledBy(Person value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSupplierChange_Outcome()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getOutcome();

} // SupplierChange
