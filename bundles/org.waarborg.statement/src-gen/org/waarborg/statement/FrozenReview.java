/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A review or renewal of an exception as it was; the id is the review's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenReview#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenReview#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenReview#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenReview#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenReview()
 * @model
 * @generated
 */
public interface FrozenReview extends Identified {
	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenReview_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenReview#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who reviewed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenReview_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenReview#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenReview_Outcome()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getOutcome();

	/**
	 * Returns the value of the '<em><b>Next</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' attribute.
	 * @see #setNext(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenReview_Next()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNext();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenReview#getNext <em>Next</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next</em>' attribute.
	 * @see #getNext()
	 * @generated
	 */
	void setNext(LocalDate value);

} // FrozenReview
