/**
 */
package org.waarborg.statement;

import java.util.List;

import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Control Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control set as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getExtends <em>Extends</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenControlSet#getTitle <em>Title</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet()
 * @model
 * @generated
 */
public interface FrozenControlSet extends Identified {
	/**
	 * Returns the value of the '<em><b>Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set</em>' attribute.
	 * @see #setSet(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Set()
	 * @model
	 * @generated
	 */
	String getSet();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenControlSet#getSet <em>Set</em>}' attribute.
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
	 * Version of the catalog.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenControlSet#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the resolved content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenControlSet#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Norm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norm</em>' attribute.
	 * @see #setNorm(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Norm()
	 * @model
	 * @generated
	 */
	String getNorm();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenControlSet#getNorm <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norm</em>' attribute.
	 * @see #getNorm()
	 * @generated
	 */
	void setNorm(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenControlSet#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.ControlSetStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the edition at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.controlset.ControlSetStatus
	 * @see #setStatus(ControlSetStatus)
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Status()
	 * @model
	 * @generated
	 */
	ControlSetStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenControlSet#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.controlset.ControlSetStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ControlSetStatus value);

	/**
	 * Returns the value of the '<em><b>Extends</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the sets that it extended, the nearest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extends</em>' attribute list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Extends()
	 * @model
	 * @generated
	 */
	List<String> getExtends();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenControlSet_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

} // FrozenControlSet
