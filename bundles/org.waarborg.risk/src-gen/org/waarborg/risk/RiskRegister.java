/**
 */
package org.waarborg.risk;

import java.util.List;

import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A register of risks with the versions of its method: file *.risk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.RiskRegister#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskRegister#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.waarborg.risk.RiskRegister#getPlanApprovals <em>Plan Approvals</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getRiskRegister()
 * @model
 * @generated
 */
public interface RiskRegister extends Element {
	/**
	 * Returns the value of the '<em><b>Methods</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.RiskMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of the method, oldest first. The last approved one is in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methods</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskRegister_Methods()
	 * @model containment="true"
	 * @generated
	 */
	List<RiskMethod> getMethods();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskRegister_Risks()
	 * @model containment="true"
	 * @generated
	 */
	List<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Plan Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.PlanApproval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals of the treatment plan by risk owners, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Approvals</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getRiskRegister_PlanApprovals()
	 * @model containment="true"
	 * @generated
	 */
	List<PlanApproval> getPlanApprovals();

} // RiskRegister
