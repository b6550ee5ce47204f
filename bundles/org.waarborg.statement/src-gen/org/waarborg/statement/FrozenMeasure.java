/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.MeasureStatus;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure as it was; the id is the measure's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getDue <em>Due</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenMeasure#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure()
 * @model
 * @generated
 */
public interface FrozenMeasure extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenMeasure#getCode <em>Code</em>}' attribute.
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
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.MeasureStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.MeasureStatus
	 * @see #setStatus(MeasureStatus)
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Status()
	 * @model
	 * @generated
	 */
	MeasureStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenMeasure#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.dossier.MeasureStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MeasureStatus value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Due()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenMeasure#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenMeasure#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

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
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenMeasure#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of the documents in which it was written down; the title where one has no code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' attribute list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Documents()
	 * @model
	 * @generated
	 */
	List<String> getDocuments();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of the pieces of evidence that proved it; the title where one has no code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenMeasure_Evidence()
	 * @model
	 * @generated
	 */
	List<String> getEvidence();

} // FrozenMeasure
