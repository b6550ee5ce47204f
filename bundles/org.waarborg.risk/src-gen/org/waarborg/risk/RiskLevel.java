/**
 */
package org.waarborg.risk;

import java.time.Period;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A level of risk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.RiskLevel#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#getTone <em>Tone</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#isAboveThreshold <em>Above Threshold</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#getAcceptableBy <em>Acceptable By</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#getAcceptedFor <em>Accepted For</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskLevel#getReviewPeriod <em>Review Period</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getRiskLevel()
 * @model
 * @generated
 */
public interface RiskLevel extends Identified {
	/**
	 * Returns the value of the '<em><b>Continues</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the level of the version before that it continues; empty for a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' attribute.
	 * @see #setContinues(String)
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_Continues()
	 * @model
	 * @generated
	 */
	String getContinues();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskLevel#getContinues <em>Continues</em>}' attribute.
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
	 * Its name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_Title()
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
	 * What is done with a risk of this level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_Meaning()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getMeaning();

	/**
	 * Returns the value of the '<em><b>Tone</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.Tone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone</em>' attribute.
	 * @see org.waarborg.risk.Tone
	 * @see #setTone(Tone)
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_Tone()
	 * @model
	 * @generated
	 */
	Tone getTone();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskLevel#getTone <em>Tone</em>}' attribute.
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
	 * Whether such a risk needs a treatment or an acceptance (risk acceptance criteria).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Above Threshold</em>' attribute.
	 * @see #setAboveThreshold(boolean)
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_AboveThreshold()
	 * @model
	 * @generated
	 */
	boolean isAboveThreshold();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskLevel#isAboveThreshold <em>Above Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Above Threshold</em>' attribute.
	 * @see #isAboveThreshold()
	 * @generated
	 */
	void setAboveThreshold(boolean value);

	/**
	 * Returns the value of the '<em><b>Acceptable By</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.dossier.Role}.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that may accept it; empty when nobody may.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptable By</em>' attribute list.
	 * @see org.waarborg.dossier.Role
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_AcceptableBy()
	 * @model
	 * @generated
	 */
	List<Role> getAcceptableBy();

	/**
	 * Returns the value of the '<em><b>Accepted For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest time for which it may be accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted For</em>' attribute.
	 * @see #setAcceptedFor(Period)
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_AcceptedFor()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getAcceptedFor();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskLevel#getAcceptedFor <em>Accepted For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted For</em>' attribute.
	 * @see #getAcceptedFor()
	 * @generated
	 */
	void setAcceptedFor(Period value);

	/**
	 * Returns the value of the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a risk of this level is reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Period</em>' attribute.
	 * @see #setReviewPeriod(Period)
	 * @see org.waarborg.risk.RiskPackage#getRiskLevel_ReviewPeriod()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getReviewPeriod();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskLevel#getReviewPeriod <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Period</em>' attribute.
	 * @see #getReviewPeriod()
	 * @generated
	 */
	void setReviewPeriod(Period value);

} // RiskLevel
