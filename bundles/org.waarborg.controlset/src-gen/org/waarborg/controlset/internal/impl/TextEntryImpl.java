/**
 */
package org.waarborg.controlset.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.TextEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Text Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.TextEntryImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.TextEntryImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.TextEntryImpl#getPrivateText <em>Private Text</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.TextEntryImpl#isWorking <em>Working</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TextEntryImpl extends IdentifiedImpl implements TextEntry {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrivateText() <em>Private Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateText()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIVATE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrivateText() <em>Private Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivateText()
	 * @generated
	 * @ordered
	 */
	protected String privateText = PRIVATE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isWorking() <em>Working</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWorking()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WORKING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWorking() <em>Working</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWorking()
	 * @generated
	 * @ordered
	 */
	protected boolean working = WORKING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TextEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.TEXT_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.TEXT_ENTRY__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.TEXT_ENTRY__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrivateText() {
		return privateText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivateText(String newPrivateText) {
		String oldPrivateText = privateText;
		privateText = newPrivateText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.TEXT_ENTRY__PRIVATE_TEXT, oldPrivateText, privateText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWorking() {
		return working;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorking(boolean newWorking) {
		boolean oldWorking = working;
		working = newWorking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.TEXT_ENTRY__WORKING, oldWorking, working));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlsetPackage.TEXT_ENTRY__TITLE:
				return getTitle();
			case ControlsetPackage.TEXT_ENTRY__PURPOSE:
				return getPurpose();
			case ControlsetPackage.TEXT_ENTRY__PRIVATE_TEXT:
				return getPrivateText();
			case ControlsetPackage.TEXT_ENTRY__WORKING:
				return isWorking();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ControlsetPackage.TEXT_ENTRY__TITLE:
				setTitle((String)newValue);
				return;
			case ControlsetPackage.TEXT_ENTRY__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ControlsetPackage.TEXT_ENTRY__PRIVATE_TEXT:
				setPrivateText((String)newValue);
				return;
			case ControlsetPackage.TEXT_ENTRY__WORKING:
				setWorking((Boolean)newValue);
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
			case ControlsetPackage.TEXT_ENTRY__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ControlsetPackage.TEXT_ENTRY__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ControlsetPackage.TEXT_ENTRY__PRIVATE_TEXT:
				setPrivateText(PRIVATE_TEXT_EDEFAULT);
				return;
			case ControlsetPackage.TEXT_ENTRY__WORKING:
				setWorking(WORKING_EDEFAULT);
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
			case ControlsetPackage.TEXT_ENTRY__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ControlsetPackage.TEXT_ENTRY__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ControlsetPackage.TEXT_ENTRY__PRIVATE_TEXT:
				return PRIVATE_TEXT_EDEFAULT == null ? privateText != null : !PRIVATE_TEXT_EDEFAULT.equals(privateText);
			case ControlsetPackage.TEXT_ENTRY__WORKING:
				return working != WORKING_EDEFAULT;
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
		result.append(" (title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", purpose: "); //$NON-NLS-1$
		result.append(purpose);
		result.append(", privateText: "); //$NON-NLS-1$
		result.append(privateText);
		result.append(", working: "); //$NON-NLS-1$
		result.append(working);
		result.append(')');
		return result.toString();
	}

} //TextEntryImpl
