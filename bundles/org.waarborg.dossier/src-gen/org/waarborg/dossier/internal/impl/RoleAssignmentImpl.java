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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Document;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.Scope;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getRoleTitle <em>Role Title</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getDeputyFor <em>Deputy For</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.RoleAssignmentImpl#getMandate <em>Mandate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleAssignmentImpl extends IdentifiedImpl implements RoleAssignment {
	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final Role ROLE_EDEFAULT = Role.CISO;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected Role role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoleTitle() <em>Role Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> roleTitle;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected Scope scope;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDeputyFor() <em>Deputy For</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeputyFor()
	 * @generated
	 * @ordered
	 */
	protected RoleAssignment deputyFor;

	/**
	 * The cached value of the '{@link #getMandate() <em>Mandate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMandate()
	 * @generated
	 * @ordered
	 */
	protected Document mandate;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleAssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.ROLE_ASSIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ROLE_ASSIGNMENT__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(Role newRole) {
		Role oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getRoleTitle() {
		if (roleTitle == null) {
			roleTitle = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.ROLE_ASSIGNMENT__ROLE_TITLE);
		}
		return roleTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scope getScope() {
		if (scope != null && scope.eIsProxy()) {
			InternalEObject oldScope = (InternalEObject)scope;
			scope = (Scope)eResolveProxy(oldScope);
			if (scope != oldScope) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ROLE_ASSIGNMENT__SCOPE, oldScope, scope));
			}
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scope basicGetScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(Scope newScope) {
		Scope oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleAssignment getDeputyFor() {
		if (deputyFor != null && deputyFor.eIsProxy()) {
			InternalEObject oldDeputyFor = (InternalEObject)deputyFor;
			deputyFor = (RoleAssignment)eResolveProxy(oldDeputyFor);
			if (deputyFor != oldDeputyFor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ROLE_ASSIGNMENT__DEPUTY_FOR, oldDeputyFor, deputyFor));
			}
		}
		return deputyFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RoleAssignment basicGetDeputyFor() {
		return deputyFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeputyFor(RoleAssignment newDeputyFor) {
		RoleAssignment oldDeputyFor = deputyFor;
		deputyFor = newDeputyFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__DEPUTY_FOR, oldDeputyFor, deputyFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getMandate() {
		if (mandate != null && mandate.eIsProxy()) {
			InternalEObject oldMandate = (InternalEObject)mandate;
			mandate = (Document)eResolveProxy(oldMandate);
			if (mandate != oldMandate) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ROLE_ASSIGNMENT__MANDATE, oldMandate, mandate));
			}
		}
		return mandate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetMandate() {
		return mandate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandate(Document newMandate) {
		Document oldMandate = mandate;
		mandate = newMandate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ROLE_ASSIGNMENT__MANDATE, oldMandate, mandate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.ROLE_ASSIGNMENT__ROLE_TITLE:
				return ((InternalEList<?>)getRoleTitle()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.ROLE_ASSIGNMENT__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case DossierPackage.ROLE_ASSIGNMENT__ROLE:
				return getRole();
			case DossierPackage.ROLE_ASSIGNMENT__ROLE_TITLE:
				return getRoleTitle();
			case DossierPackage.ROLE_ASSIGNMENT__SCOPE:
				if (resolve) return getScope();
				return basicGetScope();
			case DossierPackage.ROLE_ASSIGNMENT__FROM:
				return getFrom();
			case DossierPackage.ROLE_ASSIGNMENT__UNTIL:
				return getUntil();
			case DossierPackage.ROLE_ASSIGNMENT__DEPUTY_FOR:
				if (resolve) return getDeputyFor();
				return basicGetDeputyFor();
			case DossierPackage.ROLE_ASSIGNMENT__MANDATE:
				if (resolve) return getMandate();
				return basicGetMandate();
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
			case DossierPackage.ROLE_ASSIGNMENT__PERSON:
				setPerson((Person)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__ROLE:
				setRole((Role)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__ROLE_TITLE:
				getRoleTitle().clear();
				getRoleTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__SCOPE:
				setScope((Scope)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__DEPUTY_FOR:
				setDeputyFor((RoleAssignment)newValue);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__MANDATE:
				setMandate((Document)newValue);
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
			case DossierPackage.ROLE_ASSIGNMENT__PERSON:
				setPerson((Person)null);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__ROLE_TITLE:
				getRoleTitle().clear();
				return;
			case DossierPackage.ROLE_ASSIGNMENT__SCOPE:
				setScope((Scope)null);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__DEPUTY_FOR:
				setDeputyFor((RoleAssignment)null);
				return;
			case DossierPackage.ROLE_ASSIGNMENT__MANDATE:
				setMandate((Document)null);
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
			case DossierPackage.ROLE_ASSIGNMENT__PERSON:
				return person != null;
			case DossierPackage.ROLE_ASSIGNMENT__ROLE:
				return role != ROLE_EDEFAULT;
			case DossierPackage.ROLE_ASSIGNMENT__ROLE_TITLE:
				return roleTitle != null && !roleTitle.isEmpty();
			case DossierPackage.ROLE_ASSIGNMENT__SCOPE:
				return scope != null;
			case DossierPackage.ROLE_ASSIGNMENT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case DossierPackage.ROLE_ASSIGNMENT__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case DossierPackage.ROLE_ASSIGNMENT__DEPUTY_FOR:
				return deputyFor != null;
			case DossierPackage.ROLE_ASSIGNMENT__MANDATE:
				return mandate != null;
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
		result.append(" (role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(')');
		return result.toString();
	}

} //RoleAssignmentImpl
