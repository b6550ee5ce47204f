/**
 */
package org.waarborg.assurance;

import java.time.Period;

import java.util.List;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demand</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that is asked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Demand#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.Demand#getNorms <em>Norms</em>}</li>
 *   <li>{@link org.waarborg.assurance.Demand#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.waarborg.assurance.Demand#getFresh <em>Fresh</em>}</li>
 *   <li>{@link org.waarborg.assurance.Demand#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.waarborg.assurance.Demand#isVerified <em>Verified</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getDemand()
 * @model
 * @generated
 */
public interface Demand extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.DemandKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.DemandKind
	 * @see #setKind(DemandKind)
	 * @see org.waarborg.assurance.AssurancePackage#getDemand_Kind()
	 * @model
	 * @generated
	 */
	DemandKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Demand#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.DemandKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DemandKind value);

	/**
	 * Returns the value of the '<em><b>Norms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CERTIFICATE: ids of norms of which one is enough; empty for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norms</em>' attribute list.
	 * @see org.waarborg.assurance.AssurancePackage#getDemand_Norms()
	 * @model
	 * @generated
	 */
	List<String> getNorms();

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ASSESSMENT, AGREEMENT: id of the checklist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' attribute.
	 * @see #setChecklist(String)
	 * @see org.waarborg.assurance.AssurancePackage#getDemand_Checklist()
	 * @model
	 * @generated
	 */
	String getChecklist();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Demand#getChecklist <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist</em>' attribute.
	 * @see #getChecklist()
	 * @generated
	 */
	void setChecklist(String value);

	/**
	 * Returns the value of the '<em><b>Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How old it may be at most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fresh</em>' attribute.
	 * @see #setFresh(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getDemand_Fresh()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getFresh();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Demand#getFresh <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fresh</em>' attribute.
	 * @see #getFresh()
	 * @generated
	 */
	void setFresh(Period value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #isSetResponsible()
	 * @see #unsetResponsible()
	 * @see #setResponsible(Role)
	 * @see org.waarborg.assurance.AssurancePackage#getDemand_Responsible()
	 * @model unsettable="true"
	 * @generated
	 */
	Role getResponsible();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Demand#getResponsible <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #isSetResponsible()
	 * @see #unsetResponsible()
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Role value);

	/**
	 * Unsets the value of the '{@link org.waarborg.assurance.Demand#getResponsible <em>Responsible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetResponsible()
	 * @see #getResponsible()
	 * @see #setResponsible(Role)
	 * @generated
	 */
	void unsetResponsible();

	/**
	 * Returns whether the value of the '{@link org.waarborg.assurance.Demand#getResponsible <em>Responsible</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Responsible</em>' attribute is set.
	 * @see #unsetResponsible()
	 * @see #getResponsible()
	 * @see #setResponsible(Role)
	 * @generated
	 */
	boolean isSetResponsible();

	/**
	 * Returns the value of the '<em><b>Verified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CERTIFICATE: whether it must have been looked up in the register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified</em>' attribute.
	 * @see #setVerified(boolean)
	 * @see org.waarborg.assurance.AssurancePackage#getDemand_Verified()
	 * @model
	 * @generated
	 */
	boolean isVerified();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Demand#isVerified <em>Verified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified</em>' attribute.
	 * @see #isVerified()
	 * @generated
	 */
	void setVerified(boolean value);

} // Demand
