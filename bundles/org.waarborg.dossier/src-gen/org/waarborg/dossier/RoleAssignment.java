/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role of a person during a time (ISO/IEC 27001 clause 5.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getPerson <em>Person</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getRole <em>Role</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getRoleTitle <em>Role Title</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getDeputyFor <em>Deputy For</em>}</li>
 *   <li>{@link org.waarborg.dossier.RoleAssignment#getMandate <em>Mandate</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment()
 * @model
 * @generated
 */
public interface RoleAssignment extends Identified {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #setRole(Role)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Role Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own name of the role, needed for OTHER.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role Title</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_RoleTitle()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRoleTitle();

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For which scope; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' reference.
	 * @see #setScope(Scope)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_Scope()
	 * @model
	 * @generated
	 */
	Scope getScope();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getScope <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' reference.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(Scope value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; empty when open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Deputy For</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assignment that this one deputises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deputy For</em>' reference.
	 * @see #setDeputyFor(RoleAssignment)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_DeputyFor()
	 * @model
	 * @generated
	 */
	RoleAssignment getDeputyFor();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getDeputyFor <em>Deputy For</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deputy For</em>' reference.
	 * @see #getDeputyFor()
	 * @generated
	 */
	void setDeputyFor(RoleAssignment value);

	/**
	 * Returns the value of the '<em><b>Mandate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document that gives the mandate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandate</em>' reference.
	 * @see #setMandate(Document)
	 * @see org.waarborg.dossier.DossierPackage#getRoleAssignment_Mandate()
	 * @model
	 * @generated
	 */
	Document getMandate();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.RoleAssignment#getMandate <em>Mandate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandate</em>' reference.
	 * @see #getMandate()
	 * @generated
	 */
	void setMandate(Document value);

} // RoleAssignment
