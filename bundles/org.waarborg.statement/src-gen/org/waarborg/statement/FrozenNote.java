/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import org.waarborg.controlset.Identified;

import org.waarborg.dossier.Classification;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenNote#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenNote#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenNote#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenNote#getClassification <em>Classification</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenNote()
 * @model
 * @generated
 */
public interface FrozenNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenNote_Text()
	 * @model extendedMetaData="kind='element' name='text'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenNote_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenNote#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenNote_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenNote#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

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
	 * @see org.waarborg.statement.StatementPackage#getFrozenNote_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenNote#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

} // FrozenNote
