/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a control's realisation: one performer, one state.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.Part#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getService <em>Service</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.statement.Part#getAssurance <em>Assurance</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getPart()
 * @model
 * @generated
 */
public interface Part extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Title()
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
	 * Who performs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performer</em>' attribute.
	 * @see org.waarborg.statement.Performer
	 * @see #setPerformer(Performer)
	 * @see org.waarborg.statement.StatementPackage#getPart_Performer()
	 * @model
	 * @generated
	 */
	Performer getPerformer();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Part#getPerformer <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performer</em>' attribute.
	 * @see org.waarborg.statement.Performer
	 * @see #getPerformer()
	 * @generated
	 */
	void setPerformer(Performer value);

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group company or supplier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' reference.
	 * @see #setProvider(Organisation)
	 * @see org.waarborg.statement.StatementPackage#getPart_Provider()
	 * @model
	 * @generated
	 */
	Organisation getProvider();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Part#getProvider <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' reference.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(Organisation value);

	/**
	 * Returns the value of the '<em><b>Service</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service that it comes with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service</em>' reference.
	 * @see #setService(Asset)
	 * @see org.waarborg.statement.StatementPackage#getPart_Service()
	 * @model
	 * @generated
	 */
	Asset getService();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Part#getService <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service</em>' reference.
	 * @see #getService()
	 * @generated
	 */
	void setService(Asset value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Locations, entities and assets that it covers; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Covers()
	 * @model
	 * @generated
	 */
	List<Element> getCovers();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How, in own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Text()
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
	 * @see org.waarborg.statement.StatementPackage#getPart_Implementation()
	 * @model
	 * @generated
	 */
	Implementation getImplementation();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Part#getImplementation <em>Implementation</em>}' attribute.
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
	 * Planned to be implemented on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getPart_Planned()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPlanned();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Part#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Moves</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.DateMove}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier planned dates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moves</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Moves()
	 * @model containment="true"
	 * @generated
	 */
	List<DateMove> getMoves();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner of the part. For a part of a supplier: who coordinates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.waarborg.statement.StatementPackage#getPart_Owner()
	 * @model
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Part#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Measures()
	 * @model
	 * @generated
	 */
	List<Measure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Documents()
	 * @model
	 * @generated
	 */
	List<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Evidence()
	 * @model
	 * @generated
	 */
	List<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Assurance</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificates and reports relied on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assurance</em>' reference list.
	 * @see org.waarborg.statement.StatementPackage#getPart_Assurance()
	 * @model
	 * @generated
	 */
	List<Element> getAssurance();

} // Part
