/**
 */
package org.waarborg.risk;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Acceptance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An acceptance of a risk as it was then (ISO/IEC 27001 clause 6.1.3 f). It is stale when likelihood, an impact, the option or the method became worse or another; an edited text changes nothing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.Acceptance#getMethod <em>Method</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getState <em>State</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getOption <em>Option</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getWithdrawnBy <em>Withdrawn By</em>}</li>
 *   <li>{@link org.waarborg.risk.Acceptance#getWithdrawnBecause <em>Withdrawn Because</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getAcceptance()
 * @model
 * @generated
 */
public interface Acceptance extends Identified {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' reference.
	 * @see #setMethod(RiskMethod)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Method()
	 * @model
	 * @generated
	 */
	RiskMethod getMethod();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getMethod <em>Method</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' reference.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(RiskMethod value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.AssessedState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The picture that was accepted: current or target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.waarborg.risk.AssessedState
	 * @see #setState(AssessedState)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_State()
	 * @model
	 * @generated
	 */
	AssessedState getState();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.waarborg.risk.AssessedState
	 * @see #getState()
	 * @generated
	 */
	void setState(AssessedState value);

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the step of likelihood that was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see #setLikelihood(int)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Likelihood()
	 * @model
	 * @generated
	 */
	int getLikelihood();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(int value);

	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.Impact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impacts that were accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Impacts()
	 * @model containment="true"
	 * @generated
	 */
	List<Impact> getImpacts();

	/**
	 * Returns the value of the '<em><b>Option</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.TreatmentOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Option that was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' attribute.
	 * @see org.waarborg.risk.TreatmentOption
	 * @see #setOption(TreatmentOption)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Option()
	 * @model
	 * @generated
	 */
	TreatmentOption getOption();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getOption <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' attribute.
	 * @see org.waarborg.risk.TreatmentOption
	 * @see #getOption()
	 * @generated
	 */
	void setOption(TreatmentOption value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is acceptable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Reason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getReason();

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted it, in which role, when, with which proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Approval()
	 * @model containment="true"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Withdrawn on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_WithdrawnOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn On</em>' attribute.
	 * @see #getWithdrawnOn()
	 * @generated
	 */
	void setWithdrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn By</em>' reference.
	 * @see #setWithdrawnBy(Person)
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_WithdrawnBy()
	 * @model
	 * @generated
	 */
	Person getWithdrawnBy();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Acceptance#getWithdrawnBy <em>Withdrawn By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn By</em>' reference.
	 * @see #getWithdrawnBy()
	 * @generated
	 */
	void setWithdrawnBy(Person value);

	/**
	 * Returns the value of the '<em><b>Withdrawn Because</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn Because</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getAcceptance_WithdrawnBecause()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getWithdrawnBecause();

} // Acceptance
