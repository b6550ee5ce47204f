/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Exemption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An exception as it was; the id is the exception's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getCompensation <em>Compensation</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getGrantedInRole <em>Granted In Role</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenExemption#getReviews <em>Reviews</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenExemption()
 * @model
 * @generated
 */
public interface FrozenExemption extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenExemption#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Reason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getReason();

	/**
	 * Returns the value of the '<em><b>Compensation</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compensating measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compensation</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Compensation()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getCompensation();

	/**
	 * Returns the value of the '<em><b>Granted By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who granted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted By</em>' attribute.
	 * @see #setGrantedBy(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_GrantedBy()
	 * @model
	 * @generated
	 */
	String getGrantedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenExemption#getGrantedBy <em>Granted By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted By</em>' attribute.
	 * @see #getGrantedBy()
	 * @generated
	 */
	void setGrantedBy(String value);

	/**
	 * Returns the value of the '<em><b>Granted In Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted In Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #isSetGrantedInRole()
	 * @see #unsetGrantedInRole()
	 * @see #setGrantedInRole(Role)
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_GrantedInRole()
	 * @model unsettable="true"
	 * @generated
	 */
	Role getGrantedInRole();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenExemption#getGrantedInRole <em>Granted In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted In Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #isSetGrantedInRole()
	 * @see #unsetGrantedInRole()
	 * @see #getGrantedInRole()
	 * @generated
	 */
	void setGrantedInRole(Role value);

	/**
	 * Unsets the value of the '{@link org.waarborg.statement.FrozenExemption#getGrantedInRole <em>Granted In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGrantedInRole()
	 * @see #getGrantedInRole()
	 * @see #setGrantedInRole(Role)
	 * @generated
	 */
	void unsetGrantedInRole();

	/**
	 * Returns whether the value of the '{@link org.waarborg.statement.FrozenExemption#getGrantedInRole <em>Granted In Role</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Granted In Role</em>' attribute is set.
	 * @see #unsetGrantedInRole()
	 * @see #getGrantedInRole()
	 * @see #setGrantedInRole(Role)
	 * @generated
	 */
	boolean isSetGrantedInRole();

	/**
	 * Returns the value of the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted On</em>' attribute.
	 * @see #setGrantedOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_GrantedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getGrantedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenExemption#getGrantedOn <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted On</em>' attribute.
	 * @see #getGrantedOn()
	 * @generated
	 */
	void setGrantedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenExemption#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #setClassification(Classification)
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenExemption#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews and renewals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenExemption_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenReview> getReviews();

} // FrozenExemption
