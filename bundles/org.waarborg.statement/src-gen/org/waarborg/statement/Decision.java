/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Note;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The decision on one control or one care part.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.Decision#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getApplicability <em>Applicability</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#isFollowsBase <em>Follows Base</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getTakenOverFrom <em>Taken Over From</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getTakenOverSha256 <em>Taken Over Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getRealisationFrom <em>Realisation From</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getOverrideReason <em>Override Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getRealisation <em>Realisation</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getSameAs <em>Same As</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getParts <em>Parts</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getImplementationReason <em>Implementation Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#isToConfirm <em>To Confirm</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getToConfirmBecause <em>To Confirm Because</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getInRole <em>In Role</em>}</li>
 *   <li>{@link org.waarborg.statement.Decision#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Identified {
	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control or care part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.statement.StatementPackage#getDecision_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Applicability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Applicability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applicability</em>' attribute.
	 * @see org.waarborg.statement.Applicability
	 * @see #setApplicability(Applicability)
	 * @see org.waarborg.statement.StatementPackage#getDecision_Applicability()
	 * @model
	 * @generated
	 */
	Applicability getApplicability();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getApplicability <em>Applicability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Applicability</em>' attribute.
	 * @see org.waarborg.statement.Applicability
	 * @see #getApplicability()
	 * @generated
	 */
	void setApplicability(Applicability value);

	/**
	 * Returns the value of the '<em><b>Follows Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a care part: applicability, drivers and owner follow the base control until changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows Base</em>' attribute.
	 * @see #setFollowsBase(boolean)
	 * @see org.waarborg.statement.StatementPackage#getDecision_FollowsBase()
	 * @model
	 * @generated
	 */
	boolean isFollowsBase();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#isFollowsBase <em>Follows Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows Base</em>' attribute.
	 * @see #isFollowsBase()
	 * @generated
	 */
	void setFollowsBase(boolean value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the decision comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.waarborg.statement.Origin
	 * @see #setOrigin(Origin)
	 * @see org.waarborg.statement.StatementPackage#getDecision_Origin()
	 * @model
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.waarborg.statement.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Taken Over From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statement and version that it was taken over from, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Over From</em>' attribute.
	 * @see #setTakenOverFrom(String)
	 * @see org.waarborg.statement.StatementPackage#getDecision_TakenOverFrom()
	 * @model
	 * @generated
	 */
	String getTakenOverFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getTakenOverFrom <em>Taken Over From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over From</em>' attribute.
	 * @see #getTakenOverFrom()
	 * @generated
	 */
	void setTakenOverFrom(String value);

	/**
	 * Returns the value of the '<em><b>Taken Over Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 (hexadecimal) of what was taken over: applicability, drivers and justifications. So it is known whether this statement or its parent changed since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Over Sha256</em>' attribute.
	 * @see #setTakenOverSha256(String)
	 * @see org.waarborg.statement.StatementPackage#getDecision_TakenOverSha256()
	 * @model
	 * @generated
	 */
	String getTakenOverSha256();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getTakenOverSha256 <em>Taken Over Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over Sha256</em>' attribute.
	 * @see #getTakenOverSha256()
	 * @generated
	 */
	void setTakenOverSha256(String value);

	/**
	 * Returns the value of the '<em><b>Realisation From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statement and version that the realisation was taken over from, in words; empty for an own one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realisation From</em>' attribute.
	 * @see #setRealisationFrom(String)
	 * @see org.waarborg.statement.StatementPackage#getDecision_RealisationFrom()
	 * @model
	 * @generated
	 */
	String getRealisationFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getRealisationFrom <em>Realisation From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Realisation From</em>' attribute.
	 * @see #getRealisationFrom()
	 * @generated
	 */
	void setRealisationFrom(String value);

	/**
	 * Returns the value of the '<em><b>Override Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why a decision that was taken over was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Override Reason</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_OverrideReason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getOverrideReason();

	/**
	 * Returns the value of the '<em><b>Drivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.Driver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drivers</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Drivers()
	 * @model containment="true"
	 * @generated
	 */
	List<Driver> getDrivers();

	/**
	 * Returns the value of the '<em><b>Inclusion</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Justification for inclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Inclusion()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getInclusion();

	/**
	 * Returns the value of the '<em><b>Exclusion</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Justification for exclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclusion</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Exclusion()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getExclusion();

	/**
	 * Returns the value of the '<em><b>Realisation</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is realised, in own words (invulling).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realisation</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Realisation()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRealisation();

	/**
	 * Returns the value of the '<em><b>Same As</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision whose realisation holds here too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same As</em>' reference.
	 * @see #setSameAs(Decision)
	 * @see org.waarborg.statement.StatementPackage#getDecision_SameAs()
	 * @model
	 * @generated
	 */
	Decision getSameAs();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getSameAs <em>Same As</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same As</em>' reference.
	 * @see #getSameAs()
	 * @generated
	 */
	void setSameAs(Decision value);

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.Part}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does what, where. A new decision has one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Parts()
	 * @model containment="true"
	 * @generated
	 */
	List<Part> getParts();

	/**
	 * Returns the value of the '<em><b>Implementation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Implementation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Overrides the weakest part's implementation; needs a reason. Unset: the weakest part counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementation</em>' attribute.
	 * @see org.waarborg.statement.Implementation
	 * @see #isSetImplementation()
	 * @see #unsetImplementation()
	 * @see #setImplementation(Implementation)
	 * @see org.waarborg.statement.StatementPackage#getDecision_Implementation()
	 * @model unsettable="true"
	 * @generated
	 */
	Implementation getImplementation();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getImplementation <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implementation</em>' attribute.
	 * @see org.waarborg.statement.Implementation
	 * @see #isSetImplementation()
	 * @see #unsetImplementation()
	 * @see #getImplementation()
	 * @generated
	 */
	void setImplementation(Implementation value);

	/**
	 * Unsets the value of the '{@link org.waarborg.statement.Decision#getImplementation <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetImplementation()
	 * @see #getImplementation()
	 * @see #setImplementation(Implementation)
	 * @generated
	 */
	void unsetImplementation();

	/**
	 * Returns whether the value of the '{@link org.waarborg.statement.Decision#getImplementation <em>Implementation</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Implementation</em>' attribute is set.
	 * @see #unsetImplementation()
	 * @see #getImplementation()
	 * @see #setImplementation(Implementation)
	 * @generated
	 */
	boolean isSetImplementation();

	/**
	 * Returns the value of the '<em><b>Implementation Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the implementation is overridden.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementation Reason</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_ImplementationReason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getImplementationReason();

	/**
	 * Returns the value of the '<em><b>Exemptions</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Exemption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exceptions that touch it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemptions</em>' reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Exemptions()
	 * @model
	 * @generated
	 */
	List<Exemption> getExemptions();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Owner of the control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.waarborg.statement.StatementPackage#getDecision_Owner()
	 * @model
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getDecision_NextReview()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getDecision_Notes()
	 * @model containment="true"
	 * @generated
	 */
	List<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Classification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it. Unset: whoever may see the statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #isSetClassification()
	 * @see #unsetClassification()
	 * @see #setClassification(Classification)
	 * @see org.waarborg.statement.StatementPackage#getDecision_Classification()
	 * @model unsettable="true"
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #isSetClassification()
	 * @see #unsetClassification()
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Unsets the value of the '{@link org.waarborg.statement.Decision#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetClassification()
	 * @see #getClassification()
	 * @see #setClassification(Classification)
	 * @generated
	 */
	void unsetClassification();

	/**
	 * Returns whether the value of the '{@link org.waarborg.statement.Decision#getClassification <em>Classification</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Classification</em>' attribute is set.
	 * @see #unsetClassification()
	 * @see #getClassification()
	 * @see #setClassification(Classification)
	 * @generated
	 */
	boolean isSetClassification();

	/**
	 * Returns the value of the '<em><b>To Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when a migration or import carried it and nobody confirmed it yet: it does not count as decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Confirm</em>' attribute.
	 * @see #setToConfirm(boolean)
	 * @see org.waarborg.statement.StatementPackage#getDecision_ToConfirm()
	 * @model
	 * @generated
	 */
	boolean isToConfirm();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#isToConfirm <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Confirm</em>' attribute.
	 * @see #isToConfirm()
	 * @generated
	 */
	void setToConfirm(boolean value);

	/**
	 * Returns the value of the '<em><b>To Confirm Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What carried it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Confirm Because</em>' attribute.
	 * @see #setToConfirmBecause(String)
	 * @see org.waarborg.statement.StatementPackage#getDecision_ToConfirmBecause()
	 * @model extendedMetaData="kind='element' name='toConfirmBecause'"
	 * @generated
	 */
	String getToConfirmBecause();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getToConfirmBecause <em>To Confirm Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Confirm Because</em>' attribute.
	 * @see #getToConfirmBecause()
	 * @generated
	 */
	void setToConfirmBecause(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference.
	 * @see #setDecidedBy(Person)
	 * @see org.waarborg.statement.StatementPackage#getDecision_DecidedBy()
	 * @model
	 * @generated
	 */
	Person getDecidedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getDecidedBy <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Person value);

	/**
	 * Returns the value of the '<em><b>In Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #isSetInRole()
	 * @see #unsetInRole()
	 * @see #setInRole(Role)
	 * @see org.waarborg.statement.StatementPackage#getDecision_InRole()
	 * @model unsettable="true"
	 * @generated
	 */
	Role getInRole();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getInRole <em>In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #isSetInRole()
	 * @see #unsetInRole()
	 * @see #getInRole()
	 * @generated
	 */
	void setInRole(Role value);

	/**
	 * Unsets the value of the '{@link org.waarborg.statement.Decision#getInRole <em>In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInRole()
	 * @see #getInRole()
	 * @see #setInRole(Role)
	 * @generated
	 */
	void unsetInRole();

	/**
	 * Returns whether the value of the '{@link org.waarborg.statement.Decision#getInRole <em>In Role</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>In Role</em>' attribute is set.
	 * @see #unsetInRole()
	 * @see #getInRole()
	 * @see #setInRole(Role)
	 * @generated
	 */
	boolean isSetInRole();

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getDecision_DecidedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.Decision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

} // Decision
