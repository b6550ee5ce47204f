/**
 */
package org.waarborg.assurance;

import java.time.Period;

import org.waarborg.controlset.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An audit that a scheme asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.SchemeStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.SchemeStep#getClock <em>Clock</em>}</li>
 *   <li>{@link org.waarborg.assurance.SchemeStep#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.waarborg.assurance.SchemeStep#getYear <em>Year</em>}</li>
 *   <li>{@link org.waarborg.assurance.SchemeStep#getWindow <em>Window</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getSchemeStep()
 * @model
 * @generated
 */
public interface SchemeStep extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.AuditKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.AuditKind
	 * @see #setKind(AuditKind)
	 * @see org.waarborg.assurance.AssurancePackage#getSchemeStep_Kind()
	 * @model
	 * @generated
	 */
	AuditKind getKind();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SchemeStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.waarborg.assurance.AuditKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AuditKind value);

	/**
	 * Returns the value of the '<em><b>Clock</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.AuditClock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where its time runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clock</em>' attribute.
	 * @see org.waarborg.assurance.AuditClock
	 * @see #setClock(AuditClock)
	 * @see org.waarborg.assurance.AssurancePackage#getSchemeStep_Clock()
	 * @model
	 * @generated
	 */
	AuditClock getClock();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SchemeStep#getClock <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clock</em>' attribute.
	 * @see org.waarborg.assurance.AuditClock
	 * @see #getClock()
	 * @generated
	 */
	void setClock(AuditClock value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * AFTER_DECISION: at most so long after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getSchemeStep_Period()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SchemeStep#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CALENDAR_YEAR: so many years after that of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.waarborg.assurance.AssurancePackage#getSchemeStep_Year()
	 * @model
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SchemeStep#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long before the last day it may begin.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(Period)
	 * @see org.waarborg.assurance.AssurancePackage#getSchemeStep_Window()
	 * @model dataType="org.waarborg.controlset.Period"
	 * @generated
	 */
	Period getWindow();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SchemeStep#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(Period value);

} // SchemeStep
