/**
 */
package org.waarborg.risk;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of likelihood or impact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.ScaleStep#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.waarborg.risk.ScaleStep#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.ScaleStep#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.waarborg.risk.ScaleStep#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getScaleStep()
 * @model
 * @generated
 */
public interface ScaleStep extends Identified {
	/**
	 * Returns the value of the '<em><b>Continues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the step of the version before that it continues; empty for a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' attribute.
	 * @see #setContinues(String)
	 * @see org.waarborg.risk.RiskPackage#getScaleStep_Continues()
	 * @model
	 * @generated
	 */
	String getContinues();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.ScaleStep#getContinues <em>Continues</em>}' attribute.
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
	 * Its word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getScaleStep_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means here, so that two people choose the same step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getScaleStep_Meaning()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getMeaning();

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other words or numbers for it in tables that are taken in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute list.
	 * @see org.waarborg.risk.RiskPackage#getScaleStep_Words()
	 * @model
	 * @generated
	 */
	List<String> getWords();

} // ScaleStep
