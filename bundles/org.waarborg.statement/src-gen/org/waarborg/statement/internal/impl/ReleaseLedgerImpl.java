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

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release Ledger</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.ReleaseLedgerImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.ReleaseLedgerImpl#getDossier <em>Dossier</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.ReleaseLedgerImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReleaseLedgerImpl extends IdentifiedImpl implements ReleaseLedger {
	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDossier() <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDossier()
	 * @generated
	 * @ordered
	 */
	protected static final String DOSSIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDossier() <em>Dossier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDossier()
	 * @generated
	 * @ordered
	 */
	protected String dossier = DOSSIER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<LedgerEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReleaseLedgerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.RELEASE_LEDGER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.RELEASE_LEDGER__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDossier() {
		return dossier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDossier(String newDossier) {
		String oldDossier = dossier;
		dossier = newDossier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.RELEASE_LEDGER__DOSSIER, oldDossier, dossier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LedgerEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<LedgerEntry>(LedgerEntry.class, this, StatementPackage.RELEASE_LEDGER__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.RELEASE_LEDGER__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.RELEASE_LEDGER__STATEMENT:
				return getStatement();
			case StatementPackage.RELEASE_LEDGER__DOSSIER:
				return getDossier();
			case StatementPackage.RELEASE_LEDGER__ENTRIES:
				return getEntries();
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
			case StatementPackage.RELEASE_LEDGER__STATEMENT:
				setStatement((String)newValue);
				return;
			case StatementPackage.RELEASE_LEDGER__DOSSIER:
				setDossier((String)newValue);
				return;
			case StatementPackage.RELEASE_LEDGER__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends LedgerEntry>)newValue);
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
			case StatementPackage.RELEASE_LEDGER__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case StatementPackage.RELEASE_LEDGER__DOSSIER:
				setDossier(DOSSIER_EDEFAULT);
				return;
			case StatementPackage.RELEASE_LEDGER__ENTRIES:
				getEntries().clear();
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
			case StatementPackage.RELEASE_LEDGER__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case StatementPackage.RELEASE_LEDGER__DOSSIER:
				return DOSSIER_EDEFAULT == null ? dossier != null : !DOSSIER_EDEFAULT.equals(dossier);
			case StatementPackage.RELEASE_LEDGER__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(" (statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", dossier: "); //$NON-NLS-1$
		result.append(dossier);
		result.append(')');
		return result.toString();
	}

} //ReleaseLedgerImpl
