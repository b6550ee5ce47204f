/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coverage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether a certificate or report covers something that the organisation uses, and why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Coverage#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.waarborg.assurance.Coverage#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.waarborg.assurance.Coverage#getBecause <em>Because</em>}</li>
 *   <li>{@link org.waarborg.assurance.Coverage#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.assurance.Coverage#getOn <em>On</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getCoverage()
 * @model
 * @generated
 */
public interface Coverage extends Identified {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplied service or asset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Element)
	 * @see org.waarborg.assurance.AssurancePackage#getCoverage_Subject()
	 * @model
	 * @generated
	 */
	Element getSubject();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Coverage#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Element value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setCovers(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getCoverage_Covers()
	 * @model
	 * @generated
	 */
	Flag getCovers();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Coverage#getCovers <em>Covers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Covers</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getCovers()
	 * @generated
	 */
	void setCovers(Flag value);

	/**
	 * Returns the value of the '<em><b>Because</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why: the words of the scope, a site, an answer of the supplier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Because</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCoverage_Because()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getBecause();

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who judged it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.waarborg.assurance.AssurancePackage#getCoverage_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Coverage#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCoverage_On()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Coverage#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

} // Coverage
