/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part as it was; the id is the part's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenPart#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getProvidedBy <em>Provided By</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getCameWith <em>Came With</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getCovered <em>Covered</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getReliedOn <em>Relied On</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getService <em>Service</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenPart#getAssurance <em>Assurance</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenPart()
 * @model
 * @generated
 */
public interface FrozenPart extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Performer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Performer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who performed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performer</em>' attribute.
	 * @see org.waarborg.statement.Performer
	 * @see #setPerformer(Performer)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Performer()
	 * @model
	 * @generated
	 */
	Performer getPerformer();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getPerformer <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performer</em>' attribute.
	 * @see org.waarborg.statement.Performer
	 * @see #getPerformer()
	 * @generated
	 */
	void setPerformer(Performer value);

	/**
	 * Returns the value of the '<em><b>Provided By</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The provider.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provided By</em>' containment reference.
	 * @see #setProvidedBy(FrozenParty)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_ProvidedBy()
	 * @model containment="true"
	 * @generated
	 */
	FrozenParty getProvidedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getProvidedBy <em>Provided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provided By</em>' containment reference.
	 * @see #getProvidedBy()
	 * @generated
	 */
	void setProvidedBy(FrozenParty value);

	/**
	 * Returns the value of the '<em><b>Came With</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that it came with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Came With</em>' containment reference.
	 * @see #setCameWith(FrozenParty)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_CameWith()
	 * @model containment="true"
	 * @generated
	 */
	FrozenParty getCameWith();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getCameWith <em>Came With</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Came With</em>' containment reference.
	 * @see #getCameWith()
	 * @generated
	 */
	void setCameWith(FrozenParty value);

	/**
	 * Returns the value of the '<em><b>Covered</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenParty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it covered; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covered</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Covered()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenParty> getCovered();

	/**
	 * Returns the value of the '<em><b>Relied On</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenParty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificates and reports relied on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relied On</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_ReliedOn()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenParty> getReliedOn();

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the provider in a file without providedBy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Provider()
	 * @model
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the service in a file without cameWith.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Service()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getService();

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it covered, in a file without covered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' attribute list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Covers()
	 * @model
	 * @generated
	 */
	List<String> getCovers();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Text()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getText();

	/**
	 * Returns the value of the '<em><b>Implementation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Implementation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementation</em>' attribute.
	 * @see org.waarborg.statement.Implementation
	 * @see #setImplementation(Implementation)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Implementation()
	 * @model
	 * @generated
	 */
	Implementation getImplementation();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getImplementation <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implementation</em>' attribute.
	 * @see org.waarborg.statement.Implementation
	 * @see #getImplementation()
	 * @generated
	 */
	void setImplementation(Implementation value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Planned()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPlanned();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenPart#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Measures()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenMeasure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Documents()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenEvidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenEvidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Assurance</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificates and reports relied on, in a file without reliedOn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assurance</em>' attribute list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenPart_Assurance()
	 * @model
	 * @generated
	 */
	List<String> getAssurance();

} // FrozenPart
