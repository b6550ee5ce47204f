/**
 */
package org.waarborg.statement;

import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Used Control Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control set that a statement covers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.UsedControlSet#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.statement.UsedControlSet#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getUsedControlSet()
 * @model
 * @generated
 */
public interface UsedControlSet extends Identified {
	/**
	 * Returns the value of the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set</em>' attribute.
	 * @see #setSet(String)
	 * @see org.waarborg.statement.StatementPackage#getUsedControlSet_Set()
	 * @model
	 * @generated
	 */
	String getSet();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.UsedControlSet#getSet <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set</em>' attribute.
	 * @see #getSet()
	 * @generated
	 */
	void setSet(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the set when it was last compared with the decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.waarborg.statement.StatementPackage#getUsedControlSet_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.UsedControlSet#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

} // UsedControlSet
