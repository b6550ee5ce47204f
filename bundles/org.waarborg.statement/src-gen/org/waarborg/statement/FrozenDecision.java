/**
 */
package org.waarborg.statement;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision as it was; the id is the decision's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getCare <em>Care</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getHeadings <em>Headings</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getApplicability <em>Applicability</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#isFollowsBase <em>Follows Base</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getTakenOverFrom <em>Taken Over From</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getOverrideReason <em>Override Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getDrivers <em>Drivers</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getInclusion <em>Inclusion</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getExclusion <em>Exclusion</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getRealisation <em>Realisation</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getRealisationFrom <em>Realisation From</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getImplementationReason <em>Implementation Reason</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getParts <em>Parts</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getNextReview <em>Next Review</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#isToConfirm <em>To Confirm</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getInRole <em>In Role</em>}</li>
 *   <li>{@link org.waarborg.statement.FrozenDecision#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.statement.StatementPackage#getFrozenDecision()
 * @model
 * @generated
 */
public interface FrozenDecision extends Identified {
	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(ControlRef)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Control()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	ControlRef getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlRef value);

	/**
	 * Returns the value of the '<em><b>Care</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.CareContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care-specific content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Care</em>' attribute.
	 * @see org.waarborg.controlset.CareContent
	 * @see #setCare(CareContent)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Care()
	 * @model
	 * @generated
	 */
	CareContent getCare();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getCare <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Care</em>' attribute.
	 * @see org.waarborg.controlset.CareContent
	 * @see #getCare()
	 * @generated
	 */
	void setCare(CareContent value);

	/**
	 * Returns the value of the '<em><b>Headings</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenHeading}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, title and place in each control set covered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headings</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Headings()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenHeading> getHeadings();

	/**
	 * Returns the value of the '<em><b>Applicability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Applicability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it applied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Applicability</em>' attribute.
	 * @see org.waarborg.statement.Applicability
	 * @see #setApplicability(Applicability)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Applicability()
	 * @model
	 * @generated
	 */
	Applicability getApplicability();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getApplicability <em>Applicability</em>}' attribute.
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
	 * Whether it followed its base control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows Base</em>' attribute.
	 * @see #setFollowsBase(boolean)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_FollowsBase()
	 * @model
	 * @generated
	 */
	boolean isFollowsBase();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#isFollowsBase <em>Follows Base</em>}' attribute.
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
	 * Where it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.waarborg.statement.Origin
	 * @see #setOrigin(Origin)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Origin()
	 * @model
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getOrigin <em>Origin</em>}' attribute.
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
	 * Statement and version that it was taken over from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Over From</em>' attribute.
	 * @see #setTakenOverFrom(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_TakenOverFrom()
	 * @model
	 * @generated
	 */
	String getTakenOverFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getTakenOverFrom <em>Taken Over From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Over From</em>' attribute.
	 * @see #getTakenOverFrom()
	 * @generated
	 */
	void setTakenOverFrom(String value);

	/**
	 * Returns the value of the '<em><b>Override Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Override Reason</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_OverrideReason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getOverrideReason();

	/**
	 * Returns the value of the '<em><b>Drivers</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenDriver}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Drivers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drivers</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Drivers()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenDriver> getDrivers();

	/**
	 * Returns the value of the '<em><b>Inclusion</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Justification for inclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inclusion</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Inclusion()
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
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Exclusion()
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
	 * Realisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realisation</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Realisation()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRealisation();

	/**
	 * Returns the value of the '<em><b>Realisation From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statement and version that the realisation was taken over from; empty for an own one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realisation From</em>' attribute.
	 * @see #setRealisationFrom(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_RealisationFrom()
	 * @model
	 * @generated
	 */
	String getRealisationFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getRealisationFrom <em>Realisation From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Realisation From</em>' attribute.
	 * @see #getRealisationFrom()
	 * @generated
	 */
	void setRealisationFrom(String value);

	/**
	 * Returns the value of the '<em><b>Implementation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.statement.Implementation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Implementation as shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementation</em>' attribute.
	 * @see org.waarborg.statement.Implementation
	 * @see #setImplementation(Implementation)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Implementation()
	 * @model
	 * @generated
	 */
	Implementation getImplementation();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getImplementation <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implementation</em>' attribute.
	 * @see org.waarborg.statement.Implementation
	 * @see #getImplementation()
	 * @generated
	 */
	void setImplementation(Implementation value);

	/**
	 * Returns the value of the '<em><b>Implementation Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was overridden.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementation Reason</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_ImplementationReason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getImplementationReason();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Parts()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenPart> getParts();

	/**
	 * Returns the value of the '<em><b>Exemptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenExemption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exceptions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exemptions</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Exemptions()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenExemption> getExemptions();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the owner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Next Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Review</em>' attribute.
	 * @see #setNextReview(LocalDate)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_NextReview()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getNextReview();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getNextReview <em>Next Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Review</em>' attribute.
	 * @see #getNextReview()
	 * @generated
	 */
	void setNextReview(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.statement.FrozenNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Notes()
	 * @model containment="true"
	 * @generated
	 */
	List<FrozenNote> getNotes();

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
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_Classification()
	 * @model
	 * @generated
	 */
	Classification getClassification();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getClassification <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classification</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getClassification()
	 * @generated
	 */
	void setClassification(Classification value);

	/**
	 * Returns the value of the '<em><b>To Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it still had to be confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Confirm</em>' attribute.
	 * @see #setToConfirm(boolean)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_ToConfirm()
	 * @model
	 * @generated
	 */
	boolean isToConfirm();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#isToConfirm <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Confirm</em>' attribute.
	 * @see #isToConfirm()
	 * @generated
	 */
	void setToConfirm(boolean value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

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
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_InRole()
	 * @model unsettable="true"
	 * @generated
	 */
	Role getInRole();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getInRole <em>In Role</em>}' attribute.
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
	 * Unsets the value of the '{@link org.waarborg.statement.FrozenDecision#getInRole <em>In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInRole()
	 * @see #getInRole()
	 * @see #setInRole(Role)
	 * @generated
	 */
	void unsetInRole();

	/**
	 * Returns whether the value of the '{@link org.waarborg.statement.FrozenDecision#getInRole <em>In Role</em>}' attribute is set.
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
	 * @see org.waarborg.statement.StatementPackage#getFrozenDecision_DecidedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.statement.FrozenDecision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

} // FrozenDecision
