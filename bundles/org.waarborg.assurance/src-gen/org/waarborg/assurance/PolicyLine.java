/**
 */
package org.waarborg.assurance;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is asked of services of a criticality with certain data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.PolicyLine#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.assurance.PolicyLine#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.waarborg.assurance.PolicyLine#getDataKinds <em>Data Kinds</em>}</li>
 *   <li>{@link org.waarborg.assurance.PolicyLine#getDemands <em>Demands</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getPolicyLine()
 * @model
 * @generated
 */
public interface PolicyLine extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getPolicyLine_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.assurance.Criticality}.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Criticality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which criticality; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute list.
	 * @see org.waarborg.assurance.Criticality
	 * @see org.waarborg.assurance.AssurancePackage#getPolicyLine_Criticality()
	 * @model
	 * @generated
	 */
	List<Criticality> getCriticality();

	/**
	 * Returns the value of the '<em><b>Data Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.assurance.DataKind}.
	 * The literals are from the enumeration {@link org.waarborg.assurance.DataKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With which data, one of them is enough; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Kinds</em>' attribute list.
	 * @see org.waarborg.assurance.DataKind
	 * @see org.waarborg.assurance.AssurancePackage#getPolicyLine_DataKinds()
	 * @model
	 * @generated
	 */
	List<DataKind> getDataKinds();

	/**
	 * Returns the value of the '<em><b>Demands</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Demand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Demands</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getPolicyLine_Demands()
	 * @model containment="true"
	 * @generated
	 */
	List<Demand> getDemands();

} // PolicyLine
