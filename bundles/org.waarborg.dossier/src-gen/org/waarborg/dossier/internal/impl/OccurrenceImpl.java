/**
 */
package org.waarborg.dossier.internal.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Occurrence;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Occurrence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getDoneBy <em>Done By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getPopulationChecked <em>Population Checked</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getPopulationTotal <em>Population Total</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.OccurrenceImpl#getSkippedBecause <em>Skipped Because</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OccurrenceImpl extends IdentifiedImpl implements Occurrence {
	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected LocalDate planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate doneOn = DONE_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDoneBy() <em>Done By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneBy()
	 * @generated
	 * @ordered
	 */
	protected Person doneBy;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> result;

	/**
	 * The default value of the '{@link #getPopulationChecked() <em>Population Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationChecked()
	 * @generated
	 * @ordered
	 */
	protected static final int POPULATION_CHECKED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPopulationChecked() <em>Population Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationChecked()
	 * @generated
	 * @ordered
	 */
	protected int populationChecked = POPULATION_CHECKED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulationTotal() <em>Population Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationTotal()
	 * @generated
	 * @ordered
	 */
	protected static final int POPULATION_TOTAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPopulationTotal() <em>Population Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulationTotal()
	 * @generated
	 * @ordered
	 */
	protected int populationTotal = POPULATION_TOTAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> population;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getSkippedBecause() <em>Skipped Because</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkippedBecause()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> skippedBecause;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OccurrenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.OCCURRENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(LocalDate newPlanned) {
		LocalDate oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OCCURRENCE__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(LocalDate newDoneOn) {
		LocalDate oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OCCURRENCE__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getDoneBy() {
		if (doneBy != null && doneBy.eIsProxy()) {
			InternalEObject oldDoneBy = (InternalEObject)doneBy;
			doneBy = (Person)eResolveProxy(oldDoneBy);
			if (doneBy != oldDoneBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.OCCURRENCE__DONE_BY, oldDoneBy, doneBy));
			}
		}
		return doneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetDoneBy() {
		return doneBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneBy(Person newDoneBy) {
		Person oldDoneBy = doneBy;
		doneBy = newDoneBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OCCURRENCE__DONE_BY, oldDoneBy, doneBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getResult() {
		if (result == null) {
			result = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.OCCURRENCE__RESULT);
		}
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPopulationChecked() {
		return populationChecked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulationChecked(int newPopulationChecked) {
		int oldPopulationChecked = populationChecked;
		populationChecked = newPopulationChecked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OCCURRENCE__POPULATION_CHECKED, oldPopulationChecked, populationChecked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPopulationTotal() {
		return populationTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulationTotal(int newPopulationTotal) {
		int oldPopulationTotal = populationTotal;
		populationTotal = newPopulationTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.OCCURRENCE__POPULATION_TOTAL, oldPopulationTotal, populationTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getPopulation() {
		if (population == null) {
			population = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.OCCURRENCE__POPULATION);
		}
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, DossierPackage.OCCURRENCE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getSkippedBecause() {
		if (skippedBecause == null) {
			skippedBecause = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.OCCURRENCE__SKIPPED_BECAUSE);
		}
		return skippedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.OCCURRENCE__RESULT:
				return ((InternalEList<?>)getResult()).basicRemove(otherEnd, msgs);
			case DossierPackage.OCCURRENCE__POPULATION:
				return ((InternalEList<?>)getPopulation()).basicRemove(otherEnd, msgs);
			case DossierPackage.OCCURRENCE__SKIPPED_BECAUSE:
				return ((InternalEList<?>)getSkippedBecause()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case DossierPackage.OCCURRENCE__PLANNED:
				return getPlanned();
			case DossierPackage.OCCURRENCE__DONE_ON:
				return getDoneOn();
			case DossierPackage.OCCURRENCE__DONE_BY:
				if (resolve) return getDoneBy();
				return basicGetDoneBy();
			case DossierPackage.OCCURRENCE__RESULT:
				return getResult();
			case DossierPackage.OCCURRENCE__POPULATION_CHECKED:
				return getPopulationChecked();
			case DossierPackage.OCCURRENCE__POPULATION_TOTAL:
				return getPopulationTotal();
			case DossierPackage.OCCURRENCE__POPULATION:
				return getPopulation();
			case DossierPackage.OCCURRENCE__EVIDENCE:
				return getEvidence();
			case DossierPackage.OCCURRENCE__SKIPPED_BECAUSE:
				return getSkippedBecause();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case DossierPackage.OCCURRENCE__PLANNED:
				setPlanned((LocalDate)newValue);
				return;
			case DossierPackage.OCCURRENCE__DONE_ON:
				setDoneOn((LocalDate)newValue);
				return;
			case DossierPackage.OCCURRENCE__DONE_BY:
				setDoneBy((Person)newValue);
				return;
			case DossierPackage.OCCURRENCE__RESULT:
				getResult().clear();
				getResult().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.OCCURRENCE__POPULATION_CHECKED:
				setPopulationChecked((Integer)newValue);
				return;
			case DossierPackage.OCCURRENCE__POPULATION_TOTAL:
				setPopulationTotal((Integer)newValue);
				return;
			case DossierPackage.OCCURRENCE__POPULATION:
				getPopulation().clear();
				getPopulation().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.OCCURRENCE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.OCCURRENCE__SKIPPED_BECAUSE:
				getSkippedBecause().clear();
				getSkippedBecause().addAll((Collection<? extends LocalText>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case DossierPackage.OCCURRENCE__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case DossierPackage.OCCURRENCE__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
				return;
			case DossierPackage.OCCURRENCE__DONE_BY:
				setDoneBy((Person)null);
				return;
			case DossierPackage.OCCURRENCE__RESULT:
				getResult().clear();
				return;
			case DossierPackage.OCCURRENCE__POPULATION_CHECKED:
				setPopulationChecked(POPULATION_CHECKED_EDEFAULT);
				return;
			case DossierPackage.OCCURRENCE__POPULATION_TOTAL:
				setPopulationTotal(POPULATION_TOTAL_EDEFAULT);
				return;
			case DossierPackage.OCCURRENCE__POPULATION:
				getPopulation().clear();
				return;
			case DossierPackage.OCCURRENCE__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.OCCURRENCE__SKIPPED_BECAUSE:
				getSkippedBecause().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case DossierPackage.OCCURRENCE__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case DossierPackage.OCCURRENCE__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
			case DossierPackage.OCCURRENCE__DONE_BY:
				return doneBy != null;
			case DossierPackage.OCCURRENCE__RESULT:
				return result != null && !result.isEmpty();
			case DossierPackage.OCCURRENCE__POPULATION_CHECKED:
				return populationChecked != POPULATION_CHECKED_EDEFAULT;
			case DossierPackage.OCCURRENCE__POPULATION_TOTAL:
				return populationTotal != POPULATION_TOTAL_EDEFAULT;
			case DossierPackage.OCCURRENCE__POPULATION:
				return population != null && !population.isEmpty();
			case DossierPackage.OCCURRENCE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.OCCURRENCE__SKIPPED_BECAUSE:
				return skippedBecause != null && !skippedBecause.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (planned: "); //$NON-NLS-1$
		result.append(planned);
		result.append(", doneOn: "); //$NON-NLS-1$
		result.append(doneOn);
		result.append(", populationChecked: "); //$NON-NLS-1$
		result.append(populationChecked);
		result.append(", populationTotal: "); //$NON-NLS-1$
		result.append(populationTotal);
		result.append(')');
		return result.toString();
	}

} //OccurrenceImpl
