/**
 */
package org.waarborg.dossier;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exemption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An exception (ontheffing) from a control, part, document or tool, for a limited time. An accepted signal is one too. Named Exemption because Java has Exception.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.Exemption#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getWhere <em>Where</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getCompensatingMeasures <em>Compensating Measures</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getRisk <em>Risk</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getGrantedInRole <em>Granted In Role</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getApprovals <em>Approvals</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getAcceptedRule <em>Accepted Rule</em>}</li>
 *   <li>{@link org.waarborg.dossier.Exemption#getAcceptedObject <em>Accepted Object</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getExemption()
 * @model
 * @generated
 */
public interface Exemption extends Element {
	/**
	 * Returns the value of the '<em><b>Controls</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.controlset.ControlRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controls it is from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' attribute list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Controls()
	 * @model dataType="org.waarborg.controlset.ControlRef"
	 * @generated
	 */
	List<ControlRef> getControls();

	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Subjects()
	 * @model
	 * @generated
	 */
	List<Element> getSubjects();

	/**
	 * Returns the value of the '<em><b>Where</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Where()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getWhere();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Reason()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getReason();

	/**
	 * Returns the value of the '<em><b>Compensating Measures</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures that compensate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Compensating Measures</em>' reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_CompensatingMeasures()
	 * @model
	 * @generated
	 */
	List<Measure> getCompensatingMeasures();

	/**
	 * Returns the value of the '<em><b>Risk</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk that remains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Risk()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRisk();

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked By</em>' reference.
	 * @see #setAskedBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_AskedBy()
	 * @model
	 * @generated
	 */
	Person getAskedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getAskedBy <em>Asked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked By</em>' reference.
	 * @see #getAskedBy()
	 * @generated
	 */
	void setAskedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked On</em>' attribute.
	 * @see #setAskedOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_AskedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getAskedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getAskedOn <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked On</em>' attribute.
	 * @see #getAskedOn()
	 * @generated
	 */
	void setAskedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Granted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who granted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted By</em>' reference.
	 * @see #setGrantedBy(Person)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_GrantedBy()
	 * @model
	 * @generated
	 */
	Person getGrantedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getGrantedBy <em>Granted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted By</em>' reference.
	 * @see #getGrantedBy()
	 * @generated
	 */
	void setGrantedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Granted In Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted In Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #setGrantedInRole(Role)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_GrantedInRole()
	 * @model
	 * @generated
	 */
	Role getGrantedInRole();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getGrantedInRole <em>Granted In Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted In Role</em>' attribute.
	 * @see org.waarborg.dossier.Role
	 * @see #getGrantedInRole()
	 * @generated
	 */
	void setGrantedInRole(Role value);

	/**
	 * Returns the value of the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was granted; empty while asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted On</em>' attribute.
	 * @see #setGrantedOn(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_GrantedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getGrantedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getGrantedOn <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted On</em>' attribute.
	 * @see #getGrantedOn()
	 * @generated
	 */
	void setGrantedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Valid until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews and renewals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	List<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Approvals</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Approval}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approvals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approvals</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getExemption_Approvals()
	 * @model containment="true"
	 * @generated
	 */
	List<Approval> getApprovals();

	/**
	 * Returns the value of the '<em><b>Accepted Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For an accepted signal: id of the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Rule</em>' attribute.
	 * @see #setAcceptedRule(String)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_AcceptedRule()
	 * @model
	 * @generated
	 */
	String getAcceptedRule();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getAcceptedRule <em>Accepted Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Rule</em>' attribute.
	 * @see #getAcceptedRule()
	 * @generated
	 */
	void setAcceptedRule(String value);

	/**
	 * Returns the value of the '<em><b>Accepted Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For an accepted signal: id of the object that the signal is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted Object</em>' attribute.
	 * @see #setAcceptedObject(String)
	 * @see org.waarborg.dossier.DossierPackage#getExemption_AcceptedObject()
	 * @model
	 * @generated
	 */
	String getAcceptedObject();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.Exemption#getAcceptedObject <em>Accepted Object</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted Object</em>' attribute.
	 * @see #getAcceptedObject()
	 * @generated
	 */
	void setAcceptedObject(String value);

} // Exemption
