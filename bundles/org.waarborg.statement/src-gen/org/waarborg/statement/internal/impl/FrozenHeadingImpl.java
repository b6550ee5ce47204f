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

import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.statement.FrozenHeading;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Heading</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getSet <em>Set</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getGroupLabel <em>Group Label</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getGroupTitle <em>Group Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenHeadingImpl#getEnhances <em>Enhances</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenHeadingImpl extends IdentifiedImpl implements FrozenHeading {
	/**
	 * The default value of the '{@link #getSet() <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSet()
	 * @generated
	 * @ordered
	 */
	protected static final String SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSet() <em>Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSet()
	 * @generated
	 * @ordered
	 */
	protected String set = SET_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

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
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroupLabel() <em>Group Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroupLabel() <em>Group Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupLabel()
	 * @generated
	 * @ordered
	 */
	protected String groupLabel = GROUP_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroupTitle() <em>Group Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroupTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> groupTitle;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnhances() <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhances()
	 * @generated
	 * @ordered
	 */
	protected static final ControlRef ENHANCES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnhances() <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhances()
	 * @generated
	 * @ordered
	 */
	protected ControlRef enhances = ENHANCES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenHeadingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_HEADING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSet() {
		return set;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSet(String newSet) {
		String oldSet = set;
		set = newSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_HEADING__SET, oldSet, set));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_HEADING__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_HEADING__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_HEADING__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroupLabel() {
		return groupLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroupLabel(String newGroupLabel) {
		String oldGroupLabel = groupLabel;
		groupLabel = newGroupLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_HEADING__GROUP_LABEL, oldGroupLabel, groupLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getGroupTitle() {
		if (groupTitle == null) {
			groupTitle = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_HEADING__GROUP_TITLE);
		}
		return groupTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_HEADING__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlRef getEnhances() {
		return enhances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnhances(ControlRef newEnhances) {
		ControlRef oldEnhances = enhances;
		enhances = newEnhances;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_HEADING__ENHANCES, oldEnhances, enhances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_HEADING__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_HEADING__GROUP_TITLE:
				return ((InternalEList<?>)getGroupTitle()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.FROZEN_HEADING__SET:
				return getSet();
			case StatementPackage.FROZEN_HEADING__LABEL:
				return getLabel();
			case StatementPackage.FROZEN_HEADING__TITLE:
				return getTitle();
			case StatementPackage.FROZEN_HEADING__GROUP:
				return getGroup();
			case StatementPackage.FROZEN_HEADING__GROUP_LABEL:
				return getGroupLabel();
			case StatementPackage.FROZEN_HEADING__GROUP_TITLE:
				return getGroupTitle();
			case StatementPackage.FROZEN_HEADING__ORDER:
				return getOrder();
			case StatementPackage.FROZEN_HEADING__ENHANCES:
				return getEnhances();
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
			case StatementPackage.FROZEN_HEADING__SET:
				setSet((String)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__LABEL:
				setLabel((String)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__GROUP:
				setGroup((String)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__GROUP_LABEL:
				setGroupLabel((String)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__GROUP_TITLE:
				getGroupTitle().clear();
				getGroupTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__ORDER:
				setOrder((Integer)newValue);
				return;
			case StatementPackage.FROZEN_HEADING__ENHANCES:
				setEnhances((ControlRef)newValue);
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
			case StatementPackage.FROZEN_HEADING__SET:
				setSet(SET_EDEFAULT);
				return;
			case StatementPackage.FROZEN_HEADING__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_HEADING__TITLE:
				getTitle().clear();
				return;
			case StatementPackage.FROZEN_HEADING__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case StatementPackage.FROZEN_HEADING__GROUP_LABEL:
				setGroupLabel(GROUP_LABEL_EDEFAULT);
				return;
			case StatementPackage.FROZEN_HEADING__GROUP_TITLE:
				getGroupTitle().clear();
				return;
			case StatementPackage.FROZEN_HEADING__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case StatementPackage.FROZEN_HEADING__ENHANCES:
				setEnhances(ENHANCES_EDEFAULT);
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
			case StatementPackage.FROZEN_HEADING__SET:
				return SET_EDEFAULT == null ? set != null : !SET_EDEFAULT.equals(set);
			case StatementPackage.FROZEN_HEADING__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case StatementPackage.FROZEN_HEADING__TITLE:
				return title != null && !title.isEmpty();
			case StatementPackage.FROZEN_HEADING__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case StatementPackage.FROZEN_HEADING__GROUP_LABEL:
				return GROUP_LABEL_EDEFAULT == null ? groupLabel != null : !GROUP_LABEL_EDEFAULT.equals(groupLabel);
			case StatementPackage.FROZEN_HEADING__GROUP_TITLE:
				return groupTitle != null && !groupTitle.isEmpty();
			case StatementPackage.FROZEN_HEADING__ORDER:
				return order != ORDER_EDEFAULT;
			case StatementPackage.FROZEN_HEADING__ENHANCES:
				return ENHANCES_EDEFAULT == null ? enhances != null : !ENHANCES_EDEFAULT.equals(enhances);
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
		result.append(" (set: "); //$NON-NLS-1$
		result.append(set);
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", group: "); //$NON-NLS-1$
		result.append(group);
		result.append(", groupLabel: "); //$NON-NLS-1$
		result.append(groupLabel);
		result.append(", order: "); //$NON-NLS-1$
		result.append(order);
		result.append(", enhances: "); //$NON-NLS-1$
		result.append(enhances);
		result.append(')');
		return result.toString();
	}

} //FrozenHeadingImpl
