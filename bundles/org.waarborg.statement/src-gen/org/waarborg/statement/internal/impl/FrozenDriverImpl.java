/**
 */
package org.waarborg.statement.internal.impl;

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

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Classification;

import org.waarborg.statement.DriverKind;
import org.waarborg.statement.FrozenDriver;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Driver</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getArticle <em>Article</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getRiskCode <em>Risk Code</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getRiskTitle <em>Risk Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getRiskLevel <em>Risk Level</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenDriverImpl#getClassification <em>Classification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenDriverImpl extends IdentifiedImpl implements FrozenDriver {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DriverKind KIND_EDEFAULT = DriverKind.RISK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DriverKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUIREMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected String requirement = REQUIREMENT_EDEFAULT;

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
	 * The default value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTICLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArticle() <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticle()
	 * @generated
	 * @ordered
	 */
	protected String article = ARTICLE_EDEFAULT;

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
	 * The default value of the '{@link #getRiskCode() <em>Risk Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskCode()
	 * @generated
	 * @ordered
	 */
	protected static final String RISK_CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRiskCode() <em>Risk Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskCode()
	 * @generated
	 * @ordered
	 */
	protected String riskCode = RISK_CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRiskTitle() <em>Risk Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> riskTitle;

	/**
	 * The cached value of the '{@link #getRiskLevel() <em>Risk Level</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskLevel()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> riskLevel;

	/**
	 * The default value of the '{@link #getClassification() <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassification()
	 * @generated
	 * @ordered
	 */
	protected static final Classification CLASSIFICATION_EDEFAULT = Classification.INTERNAL;

	/**
	 * The cached value of the '{@link #getClassification() <em>Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassification()
	 * @generated
	 * @ordered
	 */
	protected Classification classification = CLASSIFICATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenDriverImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_DRIVER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DriverKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DriverKind newKind) {
		DriverKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DRIVER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequirement() {
		return requirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequirement(String newRequirement) {
		String oldRequirement = requirement;
		requirement = newRequirement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DRIVER__REQUIREMENT, oldRequirement, requirement));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DRIVER__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArticle() {
		return article;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArticle(String newArticle) {
		String oldArticle = article;
		article = newArticle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DRIVER__ARTICLE, oldArticle, article));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DRIVER__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRiskCode() {
		return riskCode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRiskCode(String newRiskCode) {
		String oldRiskCode = riskCode;
		riskCode = newRiskCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DRIVER__RISK_CODE, oldRiskCode, riskCode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRiskTitle() {
		if (riskTitle == null) {
			riskTitle = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DRIVER__RISK_TITLE);
		}
		return riskTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRiskLevel() {
		if (riskLevel == null) {
			riskLevel = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_DRIVER__RISK_LEVEL);
		}
		return riskLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classification getClassification() {
		return classification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassification(Classification newClassification) {
		Classification oldClassification = classification;
		classification = newClassification == null ? CLASSIFICATION_EDEFAULT : newClassification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_DRIVER__CLASSIFICATION, oldClassification, classification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_DRIVER__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DRIVER__RISK_TITLE:
				return ((InternalEList<?>)getRiskTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_DRIVER__RISK_LEVEL:
				return ((InternalEList<?>)getRiskLevel()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.FROZEN_DRIVER__KIND:
				return getKind();
			case StatementPackage.FROZEN_DRIVER__REQUIREMENT:
				return getRequirement();
			case StatementPackage.FROZEN_DRIVER__SOURCE:
				return getSource();
			case StatementPackage.FROZEN_DRIVER__ARTICLE:
				return getArticle();
			case StatementPackage.FROZEN_DRIVER__TEXT:
				return getText();
			case StatementPackage.FROZEN_DRIVER__RISK_CODE:
				return getRiskCode();
			case StatementPackage.FROZEN_DRIVER__RISK_TITLE:
				return getRiskTitle();
			case StatementPackage.FROZEN_DRIVER__RISK_LEVEL:
				return getRiskLevel();
			case StatementPackage.FROZEN_DRIVER__CLASSIFICATION:
				return getClassification();
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
			case StatementPackage.FROZEN_DRIVER__KIND:
				setKind((DriverKind)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__REQUIREMENT:
				setRequirement((String)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__SOURCE:
				setSource((String)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__ARTICLE:
				setArticle((String)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__RISK_CODE:
				setRiskCode((String)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__RISK_TITLE:
				getRiskTitle().clear();
				getRiskTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__RISK_LEVEL:
				getRiskLevel().clear();
				getRiskLevel().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_DRIVER__CLASSIFICATION:
				setClassification((Classification)newValue);
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
			case StatementPackage.FROZEN_DRIVER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DRIVER__REQUIREMENT:
				setRequirement(REQUIREMENT_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DRIVER__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DRIVER__ARTICLE:
				setArticle(ARTICLE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DRIVER__TEXT:
				getText().clear();
				return;
			case StatementPackage.FROZEN_DRIVER__RISK_CODE:
				setRiskCode(RISK_CODE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_DRIVER__RISK_TITLE:
				getRiskTitle().clear();
				return;
			case StatementPackage.FROZEN_DRIVER__RISK_LEVEL:
				getRiskLevel().clear();
				return;
			case StatementPackage.FROZEN_DRIVER__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
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
			case StatementPackage.FROZEN_DRIVER__KIND:
				return kind != KIND_EDEFAULT;
			case StatementPackage.FROZEN_DRIVER__REQUIREMENT:
				return REQUIREMENT_EDEFAULT == null ? requirement != null : !REQUIREMENT_EDEFAULT.equals(requirement);
			case StatementPackage.FROZEN_DRIVER__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case StatementPackage.FROZEN_DRIVER__ARTICLE:
				return ARTICLE_EDEFAULT == null ? article != null : !ARTICLE_EDEFAULT.equals(article);
			case StatementPackage.FROZEN_DRIVER__TEXT:
				return text != null && !text.isEmpty();
			case StatementPackage.FROZEN_DRIVER__RISK_CODE:
				return RISK_CODE_EDEFAULT == null ? riskCode != null : !RISK_CODE_EDEFAULT.equals(riskCode);
			case StatementPackage.FROZEN_DRIVER__RISK_TITLE:
				return riskTitle != null && !riskTitle.isEmpty();
			case StatementPackage.FROZEN_DRIVER__RISK_LEVEL:
				return riskLevel != null && !riskLevel.isEmpty();
			case StatementPackage.FROZEN_DRIVER__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", requirement: "); //$NON-NLS-1$
		result.append(requirement);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", article: "); //$NON-NLS-1$
		result.append(article);
		result.append(", riskCode: "); //$NON-NLS-1$
		result.append(riskCode);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(')');
		return result.toString();
	}

} //FrozenDriverImpl
