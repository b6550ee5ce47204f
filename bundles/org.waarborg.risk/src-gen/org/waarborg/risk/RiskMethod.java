/**
 */
package org.waarborg.risk;

import java.time.LocalDate;
import java.time.Period;

import java.util.List;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Approval;
import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Method</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A version of the criteria for assessing and accepting risks (ISO/IEC 27001 clause 6.1.2 a). A version that assessments refer to is not changed; a new one is made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.RiskMethod#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getEffectiveFrom <em>Effective From</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getChangeSummary <em>Change Summary</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getStates <em>States</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getCells <em>Cells</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getReviewPeriod <em>Review Period</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskMethod#getApprovals <em>Approvals</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getRiskMethod()
 * @model
 * @generated
 */
public interface RiskMethod extends Element {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskMethod#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.MethodStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.risk.MethodStatus
	 * @see #setStatus(MethodStatus)
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Status()
	 * @model
	 * @generated
	 */
	MethodStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskMethod#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.risk.MethodStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MethodStatus value);

	/**
	 * Returns the value of the '<em><b>Effective From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective From</em>' attribute.
	 * @see #setEffectiveFrom(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_EffectiveFrom()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getEffectiveFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskMethod#getEffectiveFrom <em>Effective From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective From</em>' attribute.
	 * @see #getEffectiveFrom()
	 * @generated
	 */
	void setEffectiveFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Change Summary</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed since the version before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Summary</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_ChangeSummary()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getChangeSummary();

	/**
	 * Returns the value of the '<em><b>States</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.risk.AssessedState}.
	 * The literals are from the enumeration {@link org.waarborg.risk.AssessedState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which pictures are made of a risk: inherent, current, target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' attribute list.
	 * @see org.waarborg.risk.AssessedState
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_States()
	 * @model
	 * @generated
	 */
	List<AssessedState> getStates();

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.Aggregation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How categories become one level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.waarborg.risk.Aggregation
	 * @see #setAggregation(Aggregation)
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Aggregation()
	 * @model
	 * @generated
	 */
	Aggregation getAggregation();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskMethod#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.waarborg.risk.Aggregation
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(Aggregation value);

	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.ScaleStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps of likelihood, lowest first; their place is their number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Likelihood()
	 * @model containment="true"
	 * @generated
	 */
	List<ScaleStep> getLikelihood();

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.ImpactCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Categories of impact, the most important first (patient safety in care).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Categories()
	 * @model containment="true"
	 * @generated
	 */
	List<ImpactCategory> getCategories();

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.RiskLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels, lowest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Levels()
	 * @model containment="true"
	 * @generated
	 */
	List<RiskLevel> getLevels();

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.MatrixCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The matrix: a level for each pair of likelihood and impact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Cells()
	 * @model containment="true"
	 * @generated
	 */
	List<MatrixCell> getCells();

	/**
	 * Returns the value of the '<em><b>Review Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often a risk is reviewed, where its level says nothing else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Period</em>' attribute.
	 * @see #setReviewPeriod(Period)
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_ReviewPeriod()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getReviewPeriod();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.RiskMethod#getReviewPeriod <em>Review Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Period</em>' attribute.
	 * @see #getReviewPeriod()
	 * @generated
	 */
	void setReviewPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals of this version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskMethod_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	List<Approval> getApprovals();

} // RiskMethod
