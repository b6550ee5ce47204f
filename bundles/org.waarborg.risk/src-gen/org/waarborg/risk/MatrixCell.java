/**
 */
package org.waarborg.risk;

import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Matrix Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of the matrix.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.MatrixCell#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.waarborg.risk.MatrixCell#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.waarborg.risk.MatrixCell#getCategory <em>Category</em>}</li>
 *   <li>{@link org.waarborg.risk.MatrixCell#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getMatrixCell()
 * @model
 * @generated
 */
public interface MatrixCell extends Identified {
	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the step of likelihood, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see #setLikelihood(int)
	 * @see org.waarborg.risk.RiskPackage#getMatrixCell_Likelihood()
	 * @model
	 * @generated
	 */
	int getLikelihood();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.MatrixCell#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(int value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the step of impact, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact</em>' attribute.
	 * @see #setImpact(int)
	 * @see org.waarborg.risk.RiskPackage#getMatrixCell_Impact()
	 * @model
	 * @generated
	 */
	int getImpact();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.MatrixCell#getImpact <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' attribute.
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(int value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The category that it holds for; empty for all. A cell of a category goes before one for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' reference.
	 * @see #setCategory(ImpactCategory)
	 * @see org.waarborg.risk.RiskPackage#getMatrixCell_Category()
	 * @model
	 * @generated
	 */
	ImpactCategory getCategory();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.MatrixCell#getCategory <em>Category</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' reference.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(ImpactCategory value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(RiskLevel)
	 * @see org.waarborg.risk.RiskPackage#getMatrixCell_Level()
	 * @model
	 * @generated
	 */
	RiskLevel getLevel();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.MatrixCell#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(RiskLevel value);

} // MatrixCell
