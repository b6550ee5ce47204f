/**
 */
package org.waarborg.dossier;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scope Exclusion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something left out of a scope.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.ScopeExclusion#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.dossier.ScopeExclusion#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getScopeExclusion()
 * @model
 * @generated
 */
public interface ScopeExclusion extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScopeExclusion_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getScopeExclusion_Reason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getReason();

} // ScopeExclusion
