/**
 */
package org.waarborg.controlset;

import java.time.LocalDate;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One edition of a norm, checklist or list of requirements (ISO/IEC 27001 clause 6.1.3 and Annex A for controls).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.ControlSet#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getContact <em>Contact</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#isTitlesOnly <em>Titles Only</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getChangeNote <em>Change Note</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getPublished <em>Published</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getPublishedSource <em>Published Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getAppliesNew <em>Applies New</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getAppliesNewSource <em>Applies New Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getAppliesExisting <em>Applies Existing</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getAppliesExistingSource <em>Applies Existing Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getTransitionEnds <em>Transition Ends</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getTransitionEndsSource <em>Transition Ends Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getExtends <em>Extends</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getCorrects <em>Corrects</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getUrl <em>Url</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getAdjustments <em>Adjustments</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getAnswerScales <em>Answer Scales</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getProfiles <em>Profiles</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.waarborg.controlset.ControlSet#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getControlSet()
 * @model
 * @generated
 */
public interface ControlSet extends Identified {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of this catalog file (not of the norm), compared as an OSGi version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The norm's own name, for example NEN 7510 or ISO/IEC 27001.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norm</em>' attribute.
	 * @see #setNorm(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Norm()
	 * @model
	 * @generated
	 */
	String getNorm();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getNorm <em>Norm</em>}' attribute.
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
	 * The edition's designation, for example 2022 or 2017+A1:2020.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Edition()
	 * @model
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.ControlSetKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the set holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.controlset.ControlSetKind
	 * @see #setKind(ControlSetKind)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Kind()
	 * @model
	 * @generated
	 */
	ControlSetKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.controlset.ControlSetKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ControlSetKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title of the set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Publisher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who publishes this catalog file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publisher</em>' attribute.
	 * @see #setPublisher(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Publisher()
	 * @model
	 * @generated
	 */
	String getPublisher();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getPublisher <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Publisher</em>' attribute.
	 * @see #getPublisher()
	 * @generated
	 */
	void setPublisher(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the publisher can be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence or copyright note of the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Licence()
	 * @model extendedMetaData="kind='element' name='licence'"
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the content comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well the content as a whole is supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Confidence()
	 * @model
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Titles Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the set holds ids, short titles and flags only, and no norm text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Titles Only</em>' attribute.
	 * @see #setTitlesOnly(boolean)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_TitlesOnly()
	 * @model
	 * @generated
	 */
	boolean isTitlesOnly();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#isTitlesOnly <em>Titles Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Titles Only</em>' attribute.
	 * @see #isTitlesOnly()
	 * @generated
	 */
	void setTitlesOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Change Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed since the previous version of this catalog file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change Note</em>' attribute.
	 * @see #setChangeNote(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_ChangeNote()
	 * @model extendedMetaData="kind='element' name='changeNote'"
	 * @generated
	 */
	String getChangeNote();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getChangeNote <em>Change Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change Note</em>' attribute.
	 * @see #getChangeNote()
	 * @generated
	 */
	void setChangeNote(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.ControlSetStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the edition is in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.controlset.ControlSetStatus
	 * @see #setStatus(ControlSetStatus)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Status()
	 * @model
	 * @generated
	 */
	ControlSetStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.controlset.ControlSetStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ControlSetStatus value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date on which the edition was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(LocalDate)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Published()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getPublished();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Published Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source of the publication date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published Source</em>' attribute.
	 * @see #setPublishedSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_PublishedSource()
	 * @model extendedMetaData="kind='element' name='publishedSource'"
	 * @generated
	 */
	String getPublishedSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getPublishedSource <em>Published Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published Source</em>' attribute.
	 * @see #getPublishedSource()
	 * @generated
	 */
	void setPublishedSource(String value);

	/**
	 * Returns the value of the '<em><b>Applies New</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date from which the edition applies to new systems (Begz art. 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies New</em>' attribute.
	 * @see #setAppliesNew(LocalDate)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_AppliesNew()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAppliesNew();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getAppliesNew <em>Applies New</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies New</em>' attribute.
	 * @see #getAppliesNew()
	 * @generated
	 */
	void setAppliesNew(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Applies New Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source of that date, for example the Staatscourant number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies New Source</em>' attribute.
	 * @see #setAppliesNewSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_AppliesNewSource()
	 * @model extendedMetaData="kind='element' name='appliesNewSource'"
	 * @generated
	 */
	String getAppliesNewSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getAppliesNewSource <em>Applies New Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies New Source</em>' attribute.
	 * @see #getAppliesNewSource()
	 * @generated
	 */
	void setAppliesNewSource(String value);

	/**
	 * Returns the value of the '<em><b>Applies Existing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date from which the edition applies to existing systems (Begz art. 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies Existing</em>' attribute.
	 * @see #setAppliesExisting(LocalDate)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_AppliesExisting()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAppliesExisting();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getAppliesExisting <em>Applies Existing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies Existing</em>' attribute.
	 * @see #getAppliesExisting()
	 * @generated
	 */
	void setAppliesExisting(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Applies Existing Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source of that date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applies Existing Source</em>' attribute.
	 * @see #setAppliesExistingSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_AppliesExistingSource()
	 * @model extendedMetaData="kind='element' name='appliesExistingSource'"
	 * @generated
	 */
	String getAppliesExistingSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getAppliesExistingSource <em>Applies Existing Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applies Existing Source</em>' attribute.
	 * @see #getAppliesExistingSource()
	 * @generated
	 */
	void setAppliesExistingSource(String value);

	/**
	 * Returns the value of the '<em><b>Transition Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which the edition before this one is accepted, for example for certificates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transition Ends</em>' attribute.
	 * @see #setTransitionEnds(LocalDate)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_TransitionEnds()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getTransitionEnds();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getTransitionEnds <em>Transition Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transition Ends</em>' attribute.
	 * @see #getTransitionEnds()
	 * @generated
	 */
	void setTransitionEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Transition Ends Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source of that date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transition Ends Source</em>' attribute.
	 * @see #setTransitionEndsSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_TransitionEndsSource()
	 * @model extendedMetaData="kind='element' name='transitionEndsSource'"
	 * @generated
	 */
	String getTransitionEndsSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getTransitionEndsSource <em>Transition Ends Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transition Ends Source</em>' attribute.
	 * @see #getTransitionEndsSource()
	 * @generated
	 */
	void setTransitionEndsSource(String value);

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set of the edition that this one replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' attribute.
	 * @see #setSupersedes(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Supersedes()
	 * @model
	 * @generated
	 */
	String getSupersedes();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getSupersedes <em>Supersedes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' attribute.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(String value);

	/**
	 * Returns the value of the '<em><b>Extends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set that this overlay extends: it resolves to one complete set under its own name, numbering, titles and order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extends</em>' attribute.
	 * @see #setExtends(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Extends()
	 * @model
	 * @generated
	 */
	String getExtends();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getExtends <em>Extends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extends</em>' attribute.
	 * @see #getExtends()
	 * @generated
	 */
	void setExtends(String value);

	/**
	 * Returns the value of the '<em><b>Corrects</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the set that this dossier-local set corrects in place, for example a care flag verified against the organisation's own copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrects</em>' attribute.
	 * @see #setCorrects(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Corrects()
	 * @model
	 * @generated
	 */
	String getCorrects();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getCorrects <em>Corrects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corrects</em>' attribute.
	 * @see #getCorrects()
	 * @generated
	 */
	void setCorrects(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product page of the norm at its publisher. Shown as text; never fetched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Url()
	 * @model
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.ControlSet#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Languages of the titles that the set can be read in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Languages()
	 * @model
	 * @generated
	 */
	List<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Group}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Themes, domains or chapters, in the norm's order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Groups()
	 * @model containment="true"
	 * @generated
	 */
	List<Group> getGroups();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Control}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls outside any group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Controls()
	 * @model containment="true"
	 * @generated
	 */
	List<Control> getControls();

	/**
	 * Returns the value of the '<em><b>Adjustments</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Adjustment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flags and labels that an overlay or a correction gives to controls of the set it extends or corrects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjustments</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Adjustments()
	 * @model containment="true"
	 * @generated
	 */
	List<Adjustment> getAdjustments();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.AttributeDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attribute dimensions, for example the type of control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	List<AttributeDimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Answer Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.AnswerScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scales on which the points of a checklist are answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer Scales</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_AnswerScales()
	 * @model containment="true"
	 * @generated
	 */
	List<AnswerScale> getAnswerScales();

	/**
	 * Returns the value of the '<em><b>Profiles</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Profile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named subsets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Profiles</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Profiles()
	 * @model containment="true"
	 * @generated
	 */
	List<Profile> getProfiles();

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that the organisation sets itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	List<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Mapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mappings from or to this set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mappings</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Mappings()
	 * @model containment="true"
	 * @generated
	 */
	List<Mapping> getMappings();

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred terms (Begz art. 4 asks for the norm's terms).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControlSet_Terms()
	 * @model containment="true"
	 * @generated
	 */
	List<Term> getTerms();

} // ControlSet
