/**
 */
package org.waarborg.dossier;

import java.util.List;

import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scope</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scope of the management system (ISO/IEC 27001 clause 4.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Scope#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.dossier.Scope#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.waarborg.dossier.Scope#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.dossier.Scope#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.waarborg.dossier.Scope#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.waarborg.dossier.Scope#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getScope()
 * @model
 * @generated
 */
public interface Scope extends Element {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scope statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScope_Statement()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getStatement();

	/**
	 * Returns the value of the '<em><b>Entities</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal entities in scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entities</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScope_Entities()
	 * @model
	 * @generated
	 */
	List<Organisation> getEntities();

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Locations in scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locations</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScope_Locations()
	 * @model
	 * @generated
	 */
	List<Asset> getLocations();

	/**
	 * Returns the value of the '<em><b>Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interfaces and dependencies with parties outside the scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interfaces</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScope_Interfaces()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getInterfaces();

	/**
	 * Returns the value of the '<em><b>Exclusions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.ScopeExclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is outside, with reasons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusions</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScope_Exclusions()
	 * @model containment="true"
	 * @generated
	 */
	List<ScopeExclusion> getExclusions();

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scope that gives the baseline, in a group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Scope)
	 * @see org.waarborg.dossier.DossierPackage#getScope_Parent()
	 * @model
	 * @generated
	 */
	Scope getParent();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Scope#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Scope value);

} // Scope
