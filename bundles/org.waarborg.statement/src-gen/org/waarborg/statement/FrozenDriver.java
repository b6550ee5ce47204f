/**
 */
package org.waarborg.statement;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Driver</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A driver as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getArticle <em>Article</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getRiskCode <em>Risk Code</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getRiskTitle <em>Risk Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getRiskLevel <em>Risk Level</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDriver#getClassification <em>Classification</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenDriver()
 * @model
 * @generated
 */
public interface FrozenDriver extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.DriverKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.statement.DriverKind
	 * @see #setKind(DriverKind)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_Kind()
	 * @model
	 * @generated
	 */
	DriverKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDriver#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.statement.DriverKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DriverKind value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the requirement, where it refers to one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' attribute.
	 * @see #setRequirement(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_Requirement()
	 * @model
	 * @generated
	 */
	String getRequirement();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDriver#getRequirement <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' attribute.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Law, contract or policy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDriver#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_Article()
	 * @model
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDriver#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text, or title of the requirement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Risk Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the risk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Code</em>' attribute.
	 * @see #setRiskCode(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_RiskCode()
	 * @model
	 * @generated
	 */
	String getRiskCode();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDriver#getRiskCode <em>Risk Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Code</em>' attribute.
	 * @see #getRiskCode()
	 * @generated
	 */
	void setRiskCode(String value);

	/**
	 * Returns the value of the '<em><b>Risk Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the risk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_RiskTitle()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRiskTitle();

	/**
	 * Returns the value of the '<em><b>Risk Level</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the risk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Level</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_RiskLevel()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRiskLevel();

	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see the requirement; of no weight where there is no source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #setClassification(Classification)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDriver_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDriver#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

} // FrozenDriver
