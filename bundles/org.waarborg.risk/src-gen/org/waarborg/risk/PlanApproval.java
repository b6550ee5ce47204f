/**
 */
package org.waarborg.risk;

import java.util.List;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Approval;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The approval of the treatment plan by a risk owner, over a list of risks (ISO/IEC 27001 clause 6.1.3 f).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.PlanApproval#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.waarborg.risk.PlanApproval#getApproval <em>Approval</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getPlanApproval()
 * @model
 * @generated
 */
public interface PlanApproval extends Identified {
	/**
	 * Returns the value of the '<em><b>Risks</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.risk.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' reference list.
	 * @see org.waarborg.risk.RiskPackage#getPlanApproval_Risks()
	 * @model
	 * @generated
	 */
	List<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who, in which role, when, with which proof; its hash is of the canonical form of the plan of these risks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.waarborg.risk.RiskPackage#getPlanApproval_Approval()
	 * @model containment="true"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.PlanApproval#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

} // PlanApproval
