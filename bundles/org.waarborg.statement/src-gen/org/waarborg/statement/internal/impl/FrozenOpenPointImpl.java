/**
 */
package org.waarborg.statement.internal.impl;

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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.statement.FrozenOpenPoint;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Open Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#getRule <em>Rule</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#isAccepted <em>Accepted</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#getAcceptedBecause <em>Accepted Because</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenOpenPointImpl#getAcceptedUntil <em>Accepted Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenOpenPointImpl extends IdentifiedImpl implements FrozenOpenPoint {
	/**
	 * The default value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected static final String RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRule() <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRule()
	 * @generated
	 * @ordered
	 */
	protected String rule = RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final String SEVERITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected String severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final ControlRef CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected ControlRef control = CONTROL_EDEFAULT;

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
	 * The default value of the '{@link #isAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccepted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCEPTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccepted() <em>Accepted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccepted()
	 * @generated
	 * @ordered
	 */
	protected boolean accepted = ACCEPTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceptedBecause() <em>Accepted Because</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBecause()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> acceptedBecause;

	/**
	 * The default value of the '{@link #getAcceptedUntil() <em>Accepted Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACCEPTED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedUntil() <em>Accepted Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate acceptedUntil = ACCEPTED_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenOpenPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_OPEN_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRule() {
		return rule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRule(String newRule) {
		String oldRule = rule;
		rule = newRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_OPEN_POINT__RULE, oldRule, rule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(String newSeverity) {
		String oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_OPEN_POINT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlRef getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(ControlRef newControl) {
		ControlRef oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_OPEN_POINT__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_OPEN_POINT__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAccepted() {
		return accepted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccepted(boolean newAccepted) {
		boolean oldAccepted = accepted;
		accepted = newAccepted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_OPEN_POINT__ACCEPTED, oldAccepted, accepted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getAcceptedBecause() {
		if (acceptedBecause == null) {
			acceptedBecause = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_BECAUSE);
		}
		return acceptedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAcceptedUntil() {
		return acceptedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedUntil(LocalDate newAcceptedUntil) {
		LocalDate oldAcceptedUntil = acceptedUntil;
		acceptedUntil = newAcceptedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_UNTIL, oldAcceptedUntil, acceptedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_OPEN_POINT__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_BECAUSE:
				return ((InternalEList<?>)getAcceptedBecause()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.FROZEN_OPEN_POINT__RULE:
				return getRule();
			case StatementPackage.FROZEN_OPEN_POINT__SEVERITY:
				return getSeverity();
			case StatementPackage.FROZEN_OPEN_POINT__CONTROL:
				return getControl();
			case StatementPackage.FROZEN_OPEN_POINT__TEXT:
				return getText();
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED:
				return isAccepted();
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_BECAUSE:
				return getAcceptedBecause();
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_UNTIL:
				return getAcceptedUntil();
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
			case StatementPackage.FROZEN_OPEN_POINT__RULE:
				setRule((String)newValue);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__SEVERITY:
				setSeverity((String)newValue);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__CONTROL:
				setControl((ControlRef)newValue);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED:
				setAccepted((Boolean)newValue);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_BECAUSE:
				getAcceptedBecause().clear();
				getAcceptedBecause().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_UNTIL:
				setAcceptedUntil((LocalDate)newValue);
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
			case StatementPackage.FROZEN_OPEN_POINT__RULE:
				setRule(RULE_EDEFAULT);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__TEXT:
				getText().clear();
				return;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED:
				setAccepted(ACCEPTED_EDEFAULT);
				return;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_BECAUSE:
				getAcceptedBecause().clear();
				return;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_UNTIL:
				setAcceptedUntil(ACCEPTED_UNTIL_EDEFAULT);
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
			case StatementPackage.FROZEN_OPEN_POINT__RULE:
				return RULE_EDEFAULT == null ? rule != null : !RULE_EDEFAULT.equals(rule);
			case StatementPackage.FROZEN_OPEN_POINT__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case StatementPackage.FROZEN_OPEN_POINT__CONTROL:
				return CONTROL_EDEFAULT == null ? control != null : !CONTROL_EDEFAULT.equals(control);
			case StatementPackage.FROZEN_OPEN_POINT__TEXT:
				return text != null && !text.isEmpty();
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED:
				return accepted != ACCEPTED_EDEFAULT;
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_BECAUSE:
				return acceptedBecause != null && !acceptedBecause.isEmpty();
			case StatementPackage.FROZEN_OPEN_POINT__ACCEPTED_UNTIL:
				return ACCEPTED_UNTIL_EDEFAULT == null ? acceptedUntil != null : !ACCEPTED_UNTIL_EDEFAULT.equals(acceptedUntil);
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
		result.append(" (rule: "); //$NON-NLS-1$
		result.append(rule);
		result.append(", severity: "); //$NON-NLS-1$
		result.append(severity);
		result.append(", control: "); //$NON-NLS-1$
		result.append(control);
		result.append(", accepted: "); //$NON-NLS-1$
		result.append(accepted);
		result.append(", acceptedUntil: "); //$NON-NLS-1$
		result.append(acceptedUntil);
		result.append(')');
		return result.toString();
	}

} //FrozenOpenPointImpl
