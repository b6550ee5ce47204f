/**
 */
package org.waarborg.risk.internal.impl;

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

import org.waarborg.risk.RiskPackage;
import org.waarborg.risk.ScaleStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.risk.internal.impl.ScaleStepImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.ScaleStepImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.ScaleStepImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.waarborg.risk.internal.impl.ScaleStepImpl#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScaleStepImpl extends IdentifiedImpl implements ScaleStep {
	/**
	 * The default value of the '{@link #getContinues() <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTINUES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected String continues = CONTINUES_EDEFAULT;

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
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> meaning;

	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> words;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScaleStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.SCALE_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(String newContinues) {
		String oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.SCALE_STEP__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.SCALE_STEP__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getMeaning() {
		if (meaning == null) {
			meaning = new EObjectContainmentEList<LocalText>(LocalText.class, this, RiskPackage.SCALE_STEP__MEANING);
		}
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getWords() {
		if (words == null) {
			words = new EDataTypeUniqueEList<String>(String.class, this, RiskPackage.SCALE_STEP__WORDS);
		}
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.SCALE_STEP__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case RiskPackage.SCALE_STEP__MEANING:
				return ((InternalEList<?>)getMeaning()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.SCALE_STEP__CONTINUES:
				return getContinues();
			case RiskPackage.SCALE_STEP__TITLE:
				return getTitle();
			case RiskPackage.SCALE_STEP__MEANING:
				return getMeaning();
			case RiskPackage.SCALE_STEP__WORDS:
				return getWords();
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
			case RiskPackage.SCALE_STEP__CONTINUES:
				setContinues((String)newValue);
				return;
			case RiskPackage.SCALE_STEP__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.SCALE_STEP__MEANING:
				getMeaning().clear();
				getMeaning().addAll((Collection<? extends LocalText>)newValue);
				return;
			case RiskPackage.SCALE_STEP__WORDS:
				getWords().clear();
				getWords().addAll((Collection<? extends String>)newValue);
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
			case RiskPackage.SCALE_STEP__CONTINUES:
				setContinues(CONTINUES_EDEFAULT);
				return;
			case RiskPackage.SCALE_STEP__TITLE:
				getTitle().clear();
				return;
			case RiskPackage.SCALE_STEP__MEANING:
				getMeaning().clear();
				return;
			case RiskPackage.SCALE_STEP__WORDS:
				getWords().clear();
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
			case RiskPackage.SCALE_STEP__CONTINUES:
				return CONTINUES_EDEFAULT == null ? continues != null : !CONTINUES_EDEFAULT.equals(continues);
			case RiskPackage.SCALE_STEP__TITLE:
				return title != null && !title.isEmpty();
			case RiskPackage.SCALE_STEP__MEANING:
				return meaning != null && !meaning.isEmpty();
			case RiskPackage.SCALE_STEP__WORDS:
				return words != null && !words.isEmpty();
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
		result.append(" (continues: "); //$NON-NLS-1$
		result.append(continues);
		result.append(", words: "); //$NON-NLS-1$
		result.append(words);
		result.append(')');
		return result.toString();
	}

} //ScaleStepImpl
