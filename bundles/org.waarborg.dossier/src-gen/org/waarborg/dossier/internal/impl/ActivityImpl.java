/**
 */
package org.waarborg.dossier.internal.impl;

import java.time.LocalDate;
import java.time.Period;

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

import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Occurrence;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.ActivityImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ActivityImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ActivityImpl#getFirstDue <em>First Due</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ActivityImpl#getWindow <em>Window</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ActivityImpl#getOccurrences <em>Occurrences</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ActivityImpl#getDocuments <em>Documents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends ElementImpl implements Activity {
	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> description;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDue() <em>First Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDue() <em>First Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDue = FIRST_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected static final Period WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWindow() <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindow()
	 * @generated
	 * @ordered
	 */
	protected Period window = WINDOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOccurrences() <em>Occurrences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurrences()
	 * @generated
	 * @ordered
	 */
	protected EList<Occurrence> occurrences;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getDescription() {
		if (description == null) {
			description = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.ACTIVITY__DESCRIPTION);
		}
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Period newPeriod) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ACTIVITY__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDue() {
		return firstDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDue(LocalDate newFirstDue) {
		LocalDate oldFirstDue = firstDue;
		firstDue = newFirstDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ACTIVITY__FIRST_DUE, oldFirstDue, firstDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getWindow() {
		return window;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindow(Period newWindow) {
		Period oldWindow = window;
		window = newWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ACTIVITY__WINDOW, oldWindow, window));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Occurrence> getOccurrences() {
		if (occurrences == null) {
			occurrences = new EObjectContainmentEList<Occurrence>(Occurrence.class, this, DossierPackage.ACTIVITY__OCCURRENCES);
		}
		return occurrences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectResolvingEList<Document>(Document.class, this, DossierPackage.ACTIVITY__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.ACTIVITY__DESCRIPTION:
				return ((InternalEList<?>)getDescription()).basicRemove(otherEnd, msgs);
			case DossierPackage.ACTIVITY__OCCURRENCES:
				return ((InternalEList<?>)getOccurrences()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.ACTIVITY__DESCRIPTION:
				return getDescription();
			case DossierPackage.ACTIVITY__PERIOD:
				return getPeriod();
			case DossierPackage.ACTIVITY__FIRST_DUE:
				return getFirstDue();
			case DossierPackage.ACTIVITY__WINDOW:
				return getWindow();
			case DossierPackage.ACTIVITY__OCCURRENCES:
				return getOccurrences();
			case DossierPackage.ACTIVITY__DOCUMENTS:
				return getDocuments();
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
			case DossierPackage.ACTIVITY__DESCRIPTION:
				getDescription().clear();
				getDescription().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.ACTIVITY__PERIOD:
				setPeriod((Period)newValue);
				return;
			case DossierPackage.ACTIVITY__FIRST_DUE:
				setFirstDue((LocalDate)newValue);
				return;
			case DossierPackage.ACTIVITY__WINDOW:
				setWindow((Period)newValue);
				return;
			case DossierPackage.ACTIVITY__OCCURRENCES:
				getOccurrences().clear();
				getOccurrences().addAll((Collection<? extends Occurrence>)newValue);
				return;
			case DossierPackage.ACTIVITY__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
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
			case DossierPackage.ACTIVITY__DESCRIPTION:
				getDescription().clear();
				return;
			case DossierPackage.ACTIVITY__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case DossierPackage.ACTIVITY__FIRST_DUE:
				setFirstDue(FIRST_DUE_EDEFAULT);
				return;
			case DossierPackage.ACTIVITY__WINDOW:
				setWindow(WINDOW_EDEFAULT);
				return;
			case DossierPackage.ACTIVITY__OCCURRENCES:
				getOccurrences().clear();
				return;
			case DossierPackage.ACTIVITY__DOCUMENTS:
				getDocuments().clear();
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
			case DossierPackage.ACTIVITY__DESCRIPTION:
				return description != null && !description.isEmpty();
			case DossierPackage.ACTIVITY__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case DossierPackage.ACTIVITY__FIRST_DUE:
				return FIRST_DUE_EDEFAULT == null ? firstDue != null : !FIRST_DUE_EDEFAULT.equals(firstDue);
			case DossierPackage.ACTIVITY__WINDOW:
				return WINDOW_EDEFAULT == null ? window != null : !WINDOW_EDEFAULT.equals(window);
			case DossierPackage.ACTIVITY__OCCURRENCES:
				return occurrences != null && !occurrences.isEmpty();
			case DossierPackage.ACTIVITY__DOCUMENTS:
				return documents != null && !documents.isEmpty();
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
		result.append(" (period: "); //$NON-NLS-1$
		result.append(period);
		result.append(", firstDue: "); //$NON-NLS-1$
		result.append(firstDue);
		result.append(", window: "); //$NON-NLS-1$
		result.append(window);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
