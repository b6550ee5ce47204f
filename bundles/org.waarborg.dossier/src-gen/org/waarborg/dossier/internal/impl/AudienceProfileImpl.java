/**
 */
package org.waarborg.dossier.internal.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Audience;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Classification;
import org.waarborg.dossier.DossierPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Audience Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.AudienceProfileImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AudienceProfileImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AudienceProfileImpl#getUpTo <em>Up To</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AudienceProfileImpl#getWithheld <em>Withheld</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AudienceProfileImpl extends IdentifiedImpl implements AudienceProfile {
	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> title;

	/**
	 * The default value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected static final Audience AUDIENCE_EDEFAULT = Audience.INTERNAL;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected Audience audience = AUDIENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpTo() <em>Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpTo()
	 * @generated
	 * @ordered
	 */
	protected static final Classification UP_TO_EDEFAULT = Classification.INTERNAL;

	/**
	 * The cached value of the '{@link #getUpTo() <em>Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpTo()
	 * @generated
	 * @ordered
	 */
	protected Classification upTo = UP_TO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWithheld() <em>Withheld</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithheld()
	 * @generated
	 * @ordered
	 */
	protected EList<String> withheld;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AudienceProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.AUDIENCE_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.AUDIENCE_PROFILE__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Audience getAudience() {
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAudience(Audience newAudience) {
		Audience oldAudience = audience;
		audience = newAudience == null ? AUDIENCE_EDEFAULT : newAudience;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.AUDIENCE_PROFILE__AUDIENCE, oldAudience, audience));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classification getUpTo() {
		return upTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpTo(Classification newUpTo) {
		Classification oldUpTo = upTo;
		upTo = newUpTo == null ? UP_TO_EDEFAULT : newUpTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.AUDIENCE_PROFILE__UP_TO, oldUpTo, upTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getWithheld() {
		if (withheld == null) {
			withheld = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.AUDIENCE_PROFILE__WITHHELD);
		}
		return withheld;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.AUDIENCE_PROFILE__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.AUDIENCE_PROFILE__TITLE:
				return getTitle();
			case DossierPackage.AUDIENCE_PROFILE__AUDIENCE:
				return getAudience();
			case DossierPackage.AUDIENCE_PROFILE__UP_TO:
				return getUpTo();
			case DossierPackage.AUDIENCE_PROFILE__WITHHELD:
				return getWithheld();
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
			case DossierPackage.AUDIENCE_PROFILE__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.AUDIENCE_PROFILE__AUDIENCE:
				setAudience((Audience)newValue);
				return;
			case DossierPackage.AUDIENCE_PROFILE__UP_TO:
				setUpTo((Classification)newValue);
				return;
			case DossierPackage.AUDIENCE_PROFILE__WITHHELD:
				getWithheld().clear();
				getWithheld().addAll((Collection<? extends String>)newValue);
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
			case DossierPackage.AUDIENCE_PROFILE__TITLE:
				getTitle().clear();
				return;
			case DossierPackage.AUDIENCE_PROFILE__AUDIENCE:
				setAudience(AUDIENCE_EDEFAULT);
				return;
			case DossierPackage.AUDIENCE_PROFILE__UP_TO:
				setUpTo(UP_TO_EDEFAULT);
				return;
			case DossierPackage.AUDIENCE_PROFILE__WITHHELD:
				getWithheld().clear();
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
			case DossierPackage.AUDIENCE_PROFILE__TITLE:
				return title != null && !title.isEmpty();
			case DossierPackage.AUDIENCE_PROFILE__AUDIENCE:
				return audience != AUDIENCE_EDEFAULT;
			case DossierPackage.AUDIENCE_PROFILE__UP_TO:
				return upTo != UP_TO_EDEFAULT;
			case DossierPackage.AUDIENCE_PROFILE__WITHHELD:
				return withheld != null && !withheld.isEmpty();
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
		result.append(" (audience: "); //$NON-NLS-1$
		result.append(audience);
		result.append(", upTo: "); //$NON-NLS-1$
		result.append(upTo);
		result.append(", withheld: "); //$NON-NLS-1$
		result.append(withheld);
		result.append(')');
		return result.toString();
	}

} //AudienceProfileImpl
