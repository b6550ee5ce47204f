/**
 */
package org.waarborg.risk;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Measure;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Treatment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A treatment of a risk (ISO/IEC 27001 clause 6.1.3 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.Treatment#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getDue <em>Due</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getLikelihoodDown <em>Likelihood Down</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getImpactDown <em>Impact Down</em>}</li>
 *   <li>{@link org.waarborg.risk.Treatment#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.waarborg.risk.RiskPackage#getTreatment()
 * @model
 * @generated
 */
public interface Treatment extends Element {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.risk.TreatmentStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.risk.TreatmentStatus
	 * @see #setStatus(TreatmentStatus)
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Status()
	 * @model
	 * @generated
	 */
	TreatmentStatus getStatus();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Treatment#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.waarborg.risk.TreatmentStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(TreatmentStatus value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Description()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getDescription();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Measure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures that carry it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Measures()
	 * @model
	 * @generated
	 */
	List<Measure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.risk.ChosenControl}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that were chosen for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Controls()
	 * @model containment="true"
	 * @generated
	 */
	List<ChosenControl> getControls();

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be done on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Due()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Treatment#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Moves</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.dossier.DateMove}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier due dates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moves</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Moves()
	 * @model containment="true"
	 * @generated
	 */
	List<DateMove> getMoves();

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Done on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.waarborg.risk.RiskPackage#getTreatment_DoneOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Treatment#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expected effect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' containment reference list.
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Effect()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getEffect();

	/**
	 * Returns the value of the '<em><b>Likelihood Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how many steps it is expected to lower the likelihood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood Down</em>' attribute.
	 * @see #setLikelihoodDown(int)
	 * @see org.waarborg.risk.RiskPackage#getTreatment_LikelihoodDown()
	 * @model
	 * @generated
	 */
	int getLikelihoodDown();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Treatment#getLikelihoodDown <em>Likelihood Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood Down</em>' attribute.
	 * @see #getLikelihoodDown()
	 * @generated
	 */
	void setLikelihoodDown(int value);

	/**
	 * Returns the value of the '<em><b>Impact Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how many steps it is expected to lower the impact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Down</em>' attribute.
	 * @see #setImpactDown(int)
	 * @see org.waarborg.risk.RiskPackage#getTreatment_ImpactDown()
	 * @model
	 * @generated
	 */
	int getImpactDown();

	/**
	 * Sets the value of the '{@link org.waarborg.risk.Treatment#getImpactDown <em>Impact Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact Down</em>' attribute.
	 * @see #getImpactDown()
	 * @generated
	 */
	void setImpactDown(int value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.risk.ImpactCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Categories whose impact it lowers; empty for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' reference list.
	 * @see org.waarborg.risk.RiskPackage#getTreatment_Categories()
	 * @model
	 * @generated
	 */
	List<ImpactCategory> getCategories();

} // Treatment
