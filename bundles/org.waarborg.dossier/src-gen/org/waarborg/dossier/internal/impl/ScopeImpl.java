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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Scope;
import org.waarborg.dossier.ScopeExclusion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scope</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.ScopeImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ScopeImpl#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ScopeImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ScopeImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ScopeImpl#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.ScopeImpl#getParent <em>Parent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScopeImpl extends ElementImpl implements Scope {
	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> statement;

	/**
	 * The cached value of the '{@link #getEntities() <em>Entities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntities()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> entities;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> locations;

	/**
	 * The cached value of the '{@link #getInterfaces() <em>Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> interfaces;

	/**
	 * The cached value of the '{@link #getExclusions() <em>Exclusions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclusions()
	 * @generated
	 * @ordered
	 */
	protected EList<ScopeExclusion> exclusions;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Scope parent;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScopeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.SCOPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getStatement() {
		if (statement == null) {
			statement = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.SCOPE__STATEMENT);
		}
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Organisation> getEntities() {
		if (entities == null) {
			entities = new EObjectResolvingEList<Organisation>(Organisation.class, this, DossierPackage.SCOPE__ENTITIES);
		}
		return entities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Asset> getLocations() {
		if (locations == null) {
			locations = new EObjectResolvingEList<Asset>(Asset.class, this, DossierPackage.SCOPE__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getInterfaces() {
		if (interfaces == null) {
			interfaces = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.SCOPE__INTERFACES);
		}
		return interfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ScopeExclusion> getExclusions() {
		if (exclusions == null) {
			exclusions = new EObjectContainmentEList<ScopeExclusion>(ScopeExclusion.class, this, DossierPackage.SCOPE__EXCLUSIONS);
		}
		return exclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scope getParent() {
		if (parent != null && parent.eIsProxy()) {
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (Scope)eResolveProxy(oldParent);
			if (parent != oldParent) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.SCOPE__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Scope basicGetParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Scope newParent) {
		Scope oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.SCOPE__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.SCOPE__STATEMENT:
				return ((InternalEList<?>)getStatement()).basicRemove(otherEnd, msgs);
			case DossierPackage.SCOPE__INTERFACES:
				return ((InternalEList<?>)getInterfaces()).basicRemove(otherEnd, msgs);
			case DossierPackage.SCOPE__EXCLUSIONS:
				return ((InternalEList<?>)getExclusions()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.SCOPE__STATEMENT:
				return getStatement();
			case DossierPackage.SCOPE__ENTITIES:
				return getEntities();
			case DossierPackage.SCOPE__LOCATIONS:
				return getLocations();
			case DossierPackage.SCOPE__INTERFACES:
				return getInterfaces();
			case DossierPackage.SCOPE__EXCLUSIONS:
				return getExclusions();
			case DossierPackage.SCOPE__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
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
			case DossierPackage.SCOPE__STATEMENT:
				getStatement().clear();
				getStatement().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.SCOPE__ENTITIES:
				getEntities().clear();
				getEntities().addAll((Collection<? extends Organisation>)newValue);
				return;
			case DossierPackage.SCOPE__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends Asset>)newValue);
				return;
			case DossierPackage.SCOPE__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.SCOPE__EXCLUSIONS:
				getExclusions().clear();
				getExclusions().addAll((Collection<? extends ScopeExclusion>)newValue);
				return;
			case DossierPackage.SCOPE__PARENT:
				setParent((Scope)newValue);
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
			case DossierPackage.SCOPE__STATEMENT:
				getStatement().clear();
				return;
			case DossierPackage.SCOPE__ENTITIES:
				getEntities().clear();
				return;
			case DossierPackage.SCOPE__LOCATIONS:
				getLocations().clear();
				return;
			case DossierPackage.SCOPE__INTERFACES:
				getInterfaces().clear();
				return;
			case DossierPackage.SCOPE__EXCLUSIONS:
				getExclusions().clear();
				return;
			case DossierPackage.SCOPE__PARENT:
				setParent((Scope)null);
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
			case DossierPackage.SCOPE__STATEMENT:
				return statement != null && !statement.isEmpty();
			case DossierPackage.SCOPE__ENTITIES:
				return entities != null && !entities.isEmpty();
			case DossierPackage.SCOPE__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case DossierPackage.SCOPE__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case DossierPackage.SCOPE__EXCLUSIONS:
				return exclusions != null && !exclusions.isEmpty();
			case DossierPackage.SCOPE__PARENT:
				return parent != null;
		}
		return super.eIsSet(featureID);
	}

} //ScopeImpl
