/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.EvidenceKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evidence as it was; the id is the evidence's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getLocation <em>Location</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getPeriodFrom <em>Period From</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getPeriodUntil <em>Period Until</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getCollectedBy <em>Collected By</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getCollectedOn <em>Collected On</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenEvidence#getClassification <em>Classification</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence()
 * @model
 * @generated
 */
public interface FrozenEvidence extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getCode <em>Code</em>}' attribute.
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
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.EvidenceKind
	 * @see #setKind(EvidenceKind)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_Kind()
	 * @model
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.dossier.EvidenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_Location()
	 * @model
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Period From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the period that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period From</em>' attribute.
	 * @see #setPeriodFrom(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_PeriodFrom()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getPeriodFrom <em>Period From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period From</em>' attribute.
	 * @see #getPeriodFrom()
	 * @generated
	 */
	void setPeriodFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the period that it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Until</em>' attribute.
	 * @see #setPeriodUntil(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_PeriodUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getPeriodUntil <em>Period Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Until</em>' attribute.
	 * @see #getPeriodUntil()
	 * @generated
	 */
	void setPeriodUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_ValidUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Collected By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the collector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected By</em>' attribute.
	 * @see #setCollectedBy(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_CollectedBy()
	 * @model
	 * @generated
	 */
	String getCollectedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getCollectedBy <em>Collected By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected By</em>' attribute.
	 * @see #getCollectedBy()
	 * @generated
	 */
	void setCollectedBy(String value);

	/**
	 * Returns the value of the '<em><b>Collected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was collected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected On</em>' attribute.
	 * @see #setCollectedOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_CollectedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getCollectedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getCollectedOn <em>Collected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected On</em>' attribute.
	 * @see #getCollectedOn()
	 * @generated
	 */
	void setCollectedOn(LocalDate value);

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
	 * @see org.waarborg.statement.StatementPackage#getFrozenEvidence_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenEvidence#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

} // FrozenEvidence
