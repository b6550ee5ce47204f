/**
 */
package org.waarborg.risk;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A risk as it was; the id is the risk's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getCode <em>Code</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getOption <em>Option</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#isAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getAcceptedUntil <em>Accepted Until</em>}</li>
 *   <li>{@link org.waarborg.risk.FrozenRisk#getStates <em>States</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getFrozenRisk()
 * @model
 * @generated
 */
public interface FrozenRisk extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenRisk#getCode <em>Code</em>}' attribute.
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
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenRisk#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Scopes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the scopes that it was in; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scopes</em>' attribute list.
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Scopes()
	 * @model
	 * @generated
	 */
	List<String> getScopes();

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
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenRisk#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>Option</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.TreatmentOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Option.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' attribute.
	 * @see org.waarborg.risk.TreatmentOption
	 * @see #setOption(TreatmentOption)
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Option()
	 * @model
	 * @generated
	 */
	TreatmentOption getOption();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenRisk#getOption <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' attribute.
	 * @see org.waarborg.risk.TreatmentOption
	 * @see #getOption()
	 * @generated
	 */
	void setOption(TreatmentOption value);

	/**
	 * Returns the value of the '<em><b>Accepted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a valid acceptance was there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted</em>' attribute.
	 * @see #setAccepted(boolean)
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_Accepted()
	 * @model
	 * @generated
	 */
	boolean isAccepted();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenRisk#isAccepted <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted</em>' attribute.
	 * @see #isAccepted()
	 * @generated
	 */
	void setAccepted(boolean value);

	/**
	 * Returns the value of the '<em><b>Accepted Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Until</em>' attribute.
	 * @see #setAcceptedUntil(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_AcceptedUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAcceptedUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.FrozenRisk#getAcceptedUntil <em>Accepted Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Until</em>' attribute.
	 * @see #getAcceptedUntil()
	 * @generated
	 */
	void setAcceptedUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>States</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.FrozenAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pictures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getFrozenRisk_States()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenAssessment> getStates();

} // FrozenRisk
