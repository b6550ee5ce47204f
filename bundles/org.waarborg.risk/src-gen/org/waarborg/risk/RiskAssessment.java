/**
 */
package org.waarborg.risk;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assessment of a risk (ISO/IEC 27001 clauses 6.1.2 d and 8.2). Its level is derived from the method version that it names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getState <em>State</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getMethod <em>Method</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskAssessment#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getRiskAssessment()
 * @model
 * @generated
 */
public interface RiskAssessment extends Identified {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.AssessedState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which picture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.waarborg.risk.AssessedState
	 * @see #setState(AssessedState)
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_State()
	 * @model
	 * @generated
	 */
	AssessedState getState();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskAssessment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.waarborg.risk.AssessedState
	 * @see #getState()
	 * @generated
	 */
	void setState(AssessedState value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the method that was used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' reference.
	 * @see #setMethod(RiskMethod)
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_Method()
	 * @model
	 * @generated
	 */
	RiskMethod getMethod();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskAssessment#getMethod <em>Method</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' reference.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(RiskMethod value);

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the step of likelihood, from 1; 0 when not assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see #setLikelihood(int)
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_Likelihood()
	 * @model
	 * @generated
	 */
	int getLikelihood();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskAssessment#getLikelihood <em>Likelihood</em>}' attribute.
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
	 * Impact by category; a category without one has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_Impacts()
	 * @model containment="true"
	 * @generated
	 */
	List<Impact> getImpacts();

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskAssessment#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskAssessment#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why these steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskAssessment_Reason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getReason();

} // RiskAssessment
