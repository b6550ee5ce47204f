/**
 */
package org.waarborg.risk;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A level as it was; the id is the level's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.FrozenLevel#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenLevel#getTone <em>Tone</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenLevel#isAboveThreshold <em>Above Threshold</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getFrozenLevel()
 * @model
 * @generated
 */
public interface FrozenLevel extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getFrozenLevel_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Tone</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.Tone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone</em>' attribute.
	 * @see org.waarborg.risk.Tone
	 * @see #setTone(Tone)
	 * @see org.waarborg.risk.RiskPackage#getFrozenLevel_Tone()
	 * @model
	 * @generated
	 */
	Tone getTone();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenLevel#getTone <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone</em>' attribute.
	 * @see org.waarborg.risk.Tone
	 * @see #getTone()
	 * @generated
	 */
	void setTone(Tone value);

	/**
	 * Returns the value of the '<em><b>Above Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was above the threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Above Threshold</em>' attribute.
	 * @see #setAboveThreshold(boolean)
	 * @see org.waarborg.risk.RiskPackage#getFrozenLevel_AboveThreshold()
	 * @model
	 * @generated
	 */
	boolean isAboveThreshold();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenLevel#isAboveThreshold <em>Above Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Above Threshold</em>' attribute.
	 * @see #isAboveThreshold()
	 * @generated
	 */
	void setAboveThreshold(boolean value);

} // FrozenLevel
