/**
 */
package org.waarborg.controlset.internal.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Term;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Term</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.TermImpl#getPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.TermImpl#getDiscouraged <em>Discouraged</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.TermImpl#getSourceEdition <em>Source Edition</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TermImpl extends IdentifiedImpl implements Term {
	/**
	 * The cached value of the '{@link #getPreferred() <em>Preferred</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreferred()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> preferred;

	/**
	 * The cached value of the '{@link #getDiscouraged() <em>Discouraged</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscouraged()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> discouraged;

	/**
	 * The default value of the '{@link #getSourceEdition() <em>Source Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceEdition() <em>Source Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceEdition()
	 * @generated
	 * @ordered
	 */
	protected String sourceEdition = SOURCE_EDITION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TermImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.TERM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getPreferred() {
		if (preferred == null) {
			preferred = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.TERM__PREFERRED);
		}
		return preferred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getDiscouraged() {
		if (discouraged == null) {
			discouraged = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.TERM__DISCOURAGED);
		}
		return discouraged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceEdition() {
		return sourceEdition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceEdition(String newSourceEdition) {
		String oldSourceEdition = sourceEdition;
		sourceEdition = newSourceEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.TERM__SOURCE_EDITION, oldSourceEdition, sourceEdition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlsetPackage.TERM__PREFERRED:
				return ((InternalEList<?>)getPreferred()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.TERM__DISCOURAGED:
				return ((InternalEList<?>)getDiscouraged()).basicRemove(otherEnd, msgs);
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
			case ControlsetPackage.TERM__PREFERRED:
				return getPreferred();
			case ControlsetPackage.TERM__DISCOURAGED:
				return getDiscouraged();
			case ControlsetPackage.TERM__SOURCE_EDITION:
				return getSourceEdition();
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
			case ControlsetPackage.TERM__PREFERRED:
				getPreferred().clear();
				getPreferred().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.TERM__DISCOURAGED:
				getDiscouraged().clear();
				getDiscouraged().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.TERM__SOURCE_EDITION:
				setSourceEdition((String)newValue);
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
			case ControlsetPackage.TERM__PREFERRED:
				getPreferred().clear();
				return;
			case ControlsetPackage.TERM__DISCOURAGED:
				getDiscouraged().clear();
				return;
			case ControlsetPackage.TERM__SOURCE_EDITION:
				setSourceEdition(SOURCE_EDITION_EDEFAULT);
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
			case ControlsetPackage.TERM__PREFERRED:
				return preferred != null && !preferred.isEmpty();
			case ControlsetPackage.TERM__DISCOURAGED:
				return discouraged != null && !discouraged.isEmpty();
			case ControlsetPackage.TERM__SOURCE_EDITION:
				return SOURCE_EDITION_EDEFAULT == null ? sourceEdition != null : !SOURCE_EDITION_EDEFAULT.equals(sourceEdition);
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
		result.append(" (sourceEdition: "); //$NON-NLS-1$
		result.append(sourceEdition);
		result.append(')');
		return result.toString();
	}

} //TermImpl
