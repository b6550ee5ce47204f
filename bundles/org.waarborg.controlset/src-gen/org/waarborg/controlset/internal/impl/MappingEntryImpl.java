/**
 */
package org.waarborg.controlset.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.MappingChange;
import org.waarborg.controlset.MappingEntry;
import org.waarborg.controlset.MappingRelationship;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mapping Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.MappingEntryImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.MappingEntryImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.MappingEntryImpl#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.MappingEntryImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.MappingEntryImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.MappingEntryImpl#isToConfirm <em>To Confirm</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MappingEntryImpl extends IdentifiedImpl implements MappingEntry {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected String from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final String TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected String to = TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelationship() <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationship()
	 * @generated
	 * @ordered
	 */
	protected static final MappingRelationship RELATIONSHIP_EDEFAULT = MappingRelationship.NONE;

	/**
	 * The cached value of the '{@link #getRelationship() <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationship()
	 * @generated
	 * @ordered
	 */
	protected MappingRelationship relationship = RELATIONSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected static final MappingChange CHANGE_EDEFAULT = MappingChange.CARRIED;

	/**
	 * The cached value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected MappingChange change = CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #isToConfirm() <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToConfirm()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TO_CONFIRM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isToConfirm() <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isToConfirm()
	 * @generated
	 * @ordered
	 */
	protected boolean toConfirm = TO_CONFIRM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MappingEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.MAPPING_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(String newFrom) {
		String oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.MAPPING_ENTRY__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(String newTo) {
		String oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.MAPPING_ENTRY__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingRelationship getRelationship() {
		return relationship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelationship(MappingRelationship newRelationship) {
		MappingRelationship oldRelationship = relationship;
		relationship = newRelationship == null ? RELATIONSHIP_EDEFAULT : newRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.MAPPING_ENTRY__RELATIONSHIP, oldRelationship, relationship));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingChange getChange() {
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChange(MappingChange newChange) {
		MappingChange oldChange = change;
		change = newChange == null ? CHANGE_EDEFAULT : newChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.MAPPING_ENTRY__CHANGE, oldChange, change));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.MAPPING_ENTRY__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isToConfirm() {
		return toConfirm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToConfirm(boolean newToConfirm) {
		boolean oldToConfirm = toConfirm;
		toConfirm = newToConfirm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.MAPPING_ENTRY__TO_CONFIRM, oldToConfirm, toConfirm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlsetPackage.MAPPING_ENTRY__FROM:
				return getFrom();
			case ControlsetPackage.MAPPING_ENTRY__TO:
				return getTo();
			case ControlsetPackage.MAPPING_ENTRY__RELATIONSHIP:
				return getRelationship();
			case ControlsetPackage.MAPPING_ENTRY__CHANGE:
				return getChange();
			case ControlsetPackage.MAPPING_ENTRY__RATIONALE:
				return getRationale();
			case ControlsetPackage.MAPPING_ENTRY__TO_CONFIRM:
				return isToConfirm();
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
			case ControlsetPackage.MAPPING_ENTRY__FROM:
				setFrom((String)newValue);
				return;
			case ControlsetPackage.MAPPING_ENTRY__TO:
				setTo((String)newValue);
				return;
			case ControlsetPackage.MAPPING_ENTRY__RELATIONSHIP:
				setRelationship((MappingRelationship)newValue);
				return;
			case ControlsetPackage.MAPPING_ENTRY__CHANGE:
				setChange((MappingChange)newValue);
				return;
			case ControlsetPackage.MAPPING_ENTRY__RATIONALE:
				setRationale((String)newValue);
				return;
			case ControlsetPackage.MAPPING_ENTRY__TO_CONFIRM:
				setToConfirm((Boolean)newValue);
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
			case ControlsetPackage.MAPPING_ENTRY__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ControlsetPackage.MAPPING_ENTRY__TO:
				setTo(TO_EDEFAULT);
				return;
			case ControlsetPackage.MAPPING_ENTRY__RELATIONSHIP:
				setRelationship(RELATIONSHIP_EDEFAULT);
				return;
			case ControlsetPackage.MAPPING_ENTRY__CHANGE:
				setChange(CHANGE_EDEFAULT);
				return;
			case ControlsetPackage.MAPPING_ENTRY__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case ControlsetPackage.MAPPING_ENTRY__TO_CONFIRM:
				setToConfirm(TO_CONFIRM_EDEFAULT);
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
			case ControlsetPackage.MAPPING_ENTRY__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ControlsetPackage.MAPPING_ENTRY__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ControlsetPackage.MAPPING_ENTRY__RELATIONSHIP:
				return relationship != RELATIONSHIP_EDEFAULT;
			case ControlsetPackage.MAPPING_ENTRY__CHANGE:
				return change != CHANGE_EDEFAULT;
			case ControlsetPackage.MAPPING_ENTRY__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case ControlsetPackage.MAPPING_ENTRY__TO_CONFIRM:
				return toConfirm != TO_CONFIRM_EDEFAULT;
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
		result.append(" (from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", to: "); //$NON-NLS-1$
		result.append(to);
		result.append(", relationship: "); //$NON-NLS-1$
		result.append(relationship);
		result.append(", change: "); //$NON-NLS-1$
		result.append(change);
		result.append(", rationale: "); //$NON-NLS-1$
		result.append(rationale);
		result.append(", toConfirm: "); //$NON-NLS-1$
		result.append(toConfirm);
		result.append(')');
		return result.toString();
	}

} //MappingEntryImpl
