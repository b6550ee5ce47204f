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

import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.LegalFactStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Legal Fact</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.LegalFactImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.LegalFactImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.LegalFactImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.LegalFactImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.LegalFactImpl#getReassess <em>Reassess</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LegalFactImpl extends ElementImpl implements LegalFact {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final LegalFactStatus STATUS_EDEFAULT = LegalFactStatus.EXPECTED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected LegalFactStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> text;

	/**
	 * The cached value of the '{@link #getReassess() <em>Reassess</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReassess()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> reassess;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LegalFactImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.LEGAL_FACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.LEGAL_FACT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LegalFactStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(LegalFactStatus newStatus) {
		LegalFactStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.LEGAL_FACT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.LEGAL_FACT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.LEGAL_FACT__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Element> getReassess() {
		if (reassess == null) {
			reassess = new EObjectResolvingEList<Element>(Element.class, this, DossierPackage.LEGAL_FACT__REASSESS);
		}
		return reassess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.LEGAL_FACT__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.LEGAL_FACT__DATE:
				return getDate();
			case DossierPackage.LEGAL_FACT__STATUS:
				return getStatus();
			case DossierPackage.LEGAL_FACT__SOURCE:
				return getSource();
			case DossierPackage.LEGAL_FACT__TEXT:
				return getText();
			case DossierPackage.LEGAL_FACT__REASSESS:
				return getReassess();
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
			case DossierPackage.LEGAL_FACT__DATE:
				setDate((LocalDate)newValue);
				return;
			case DossierPackage.LEGAL_FACT__STATUS:
				setStatus((LegalFactStatus)newValue);
				return;
			case DossierPackage.LEGAL_FACT__SOURCE:
				setSource((String)newValue);
				return;
			case DossierPackage.LEGAL_FACT__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.LEGAL_FACT__REASSESS:
				getReassess().clear();
				getReassess().addAll((Collection<? extends Element>)newValue);
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
			case DossierPackage.LEGAL_FACT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case DossierPackage.LEGAL_FACT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case DossierPackage.LEGAL_FACT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case DossierPackage.LEGAL_FACT__TEXT:
				getText().clear();
				return;
			case DossierPackage.LEGAL_FACT__REASSESS:
				getReassess().clear();
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
			case DossierPackage.LEGAL_FACT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case DossierPackage.LEGAL_FACT__STATUS:
				return status != STATUS_EDEFAULT;
			case DossierPackage.LEGAL_FACT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case DossierPackage.LEGAL_FACT__TEXT:
				return text != null && !text.isEmpty();
			case DossierPackage.LEGAL_FACT__REASSESS:
				return reassess != null && !reassess.isEmpty();
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
		result.append(" (date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //LegalFactImpl
