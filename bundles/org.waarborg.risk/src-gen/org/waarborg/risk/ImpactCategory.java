/**
 */
package org.waarborg.risk;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact Category</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A category of impact with its own steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.ImpactCategory#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.waarborg.risk.ImpactCategory#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.ImpactCategory#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getImpactCategory()
 * @model
 * @generated
 */
public interface ImpactCategory extends Identified {
	/**
	 * Returns the value of the '<em><b>Continues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the category of the version before that it continues; empty for a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' attribute.
	 * @see #setContinues(String)
	 * @see org.waarborg.risk.RiskPackage#getImpactCategory_Continues()
	 * @model
	 * @generated
	 */
	String getContinues();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.ImpactCategory#getContinues <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' attribute.
	 * @see #getContinues()
	 * @generated
	 */
	void setContinues(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name, for example patient safety.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getImpactCategory_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.ScaleStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its steps, lowest first; as many as in the other categories.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getImpactCategory_Steps()
	 * @model containment="true"
	 * @generated
	 */
	List<ScaleStep> getSteps();

} // ImpactCategory
