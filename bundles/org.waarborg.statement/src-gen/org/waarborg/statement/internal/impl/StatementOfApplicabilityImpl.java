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

import org.waarborg.dossier.Scope;

import org.waarborg.dossier.internal.impl.ElementImpl;

import org.waarborg.statement.Decision;
import org.waarborg.statement.MigrationAnswer;
import org.waarborg.statement.Phase;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.UsedControlSet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Of Applicability</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getControlSets <em>Control Sets</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getParentStatement <em>Parent Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getTwin <em>Twin</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getChangeSummary <em>Change Summary</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementOfApplicabilityImpl#getMigrationAnswers <em>Migration Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatementOfApplicabilityImpl extends ElementImpl implements StatementOfApplicability {
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
	 * The cached value of the '{@link #getControlSets() <em>Control Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlSets()
	 * @generated
	 * @ordered
	 */
	protected EList<UsedControlSet> controlSets;

	/**
	 * The cached value of the '{@link #getParentStatement() <em>Parent Statement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentStatement()
	 * @generated
	 * @ordered
	 */
	protected StatementOfApplicability parentStatement;

	/**
	 * The cached value of the '{@link #getTwin() <em>Twin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTwin()
	 * @generated
	 * @ordered
	 */
	protected StatementOfApplicability twin;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected int version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final Phase PHASE_EDEFAULT = Phase.DRAFT;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected Phase phase = PHASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChangeSummary() <em>Change Summary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeSummary()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> changeSummary;

	/**
	 * The default value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected static final String CERTIFICATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCertificate() <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificate()
	 * @generated
	 * @ordered
	 */
	protected String certificate = CERTIFICATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getMigrationAnswers() <em>Migration Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMigrationAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<MigrationAnswer> migrationAnswers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatementOfApplicabilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.STATEMENT_OF_APPLICABILITY;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StatementPackage.STATEMENT_OF_APPLICABILITY__SCOPE, oldScope, scope));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_OF_APPLICABILITY__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<UsedControlSet> getControlSets() {
		if (controlSets == null) {
			controlSets = new EObjectContainmentEList<UsedControlSet>(UsedControlSet.class, this, StatementPackage.STATEMENT_OF_APPLICABILITY__CONTROL_SETS);
		}
		return controlSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatementOfApplicability getParentStatement() {
		if (parentStatement != null && parentStatement.eIsProxy()) {
			InternalEObject oldParentStatement = (InternalEObject)parentStatement;
			parentStatement = (StatementOfApplicability)eResolveProxy(oldParentStatement);
			if (parentStatement != oldParentStatement) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StatementPackage.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT, oldParentStatement, parentStatement));
			}
		}
		return parentStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatementOfApplicability basicGetParentStatement() {
		return parentStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentStatement(StatementOfApplicability newParentStatement) {
		StatementOfApplicability oldParentStatement = parentStatement;
		parentStatement = newParentStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT, oldParentStatement, parentStatement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatementOfApplicability getTwin() {
		if (twin != null && twin.eIsProxy()) {
			InternalEObject oldTwin = (InternalEObject)twin;
			twin = (StatementOfApplicability)eResolveProxy(oldTwin);
			if (twin != oldTwin) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StatementPackage.STATEMENT_OF_APPLICABILITY__TWIN, oldTwin, twin));
			}
		}
		return twin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StatementOfApplicability basicGetTwin() {
		return twin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTwin(StatementOfApplicability newTwin) {
		StatementOfApplicability oldTwin = twin;
		twin = newTwin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_OF_APPLICABILITY__TWIN, oldTwin, twin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(int newVersion) {
		int oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_OF_APPLICABILITY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(Phase newPhase) {
		Phase oldPhase = phase;
		phase = newPhase == null ? PHASE_EDEFAULT : newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_OF_APPLICABILITY__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getChangeSummary() {
		if (changeSummary == null) {
			changeSummary = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY);
		}
		return changeSummary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCertificate() {
		return certificate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCertificate(String newCertificate) {
		String oldCertificate = certificate;
		certificate = newCertificate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_OF_APPLICABILITY__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, StatementPackage.STATEMENT_OF_APPLICABILITY__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<MigrationAnswer> getMigrationAnswers() {
		if (migrationAnswers == null) {
			migrationAnswers = new EObjectContainmentEList<MigrationAnswer>(MigrationAnswer.class, this, StatementPackage.STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS);
		}
		return migrationAnswers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CONTROL_SETS:
				return ((InternalEList<?>)getControlSets()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY:
				return ((InternalEList<?>)getChangeSummary()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_OF_APPLICABILITY__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS:
				return ((InternalEList<?>)getMigrationAnswers()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.STATEMENT_OF_APPLICABILITY__SCOPE:
				if (resolve) return getScope();
				return basicGetScope();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CONTROL_SETS:
				return getControlSets();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT:
				if (resolve) return getParentStatement();
				return basicGetParentStatement();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__TWIN:
				if (resolve) return getTwin();
				return basicGetTwin();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__VERSION:
				return getVersion();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PHASE:
				return getPhase();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY:
				return getChangeSummary();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CERTIFICATE:
				return getCertificate();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__DECISIONS:
				return getDecisions();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS:
				return getMigrationAnswers();
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
			case StatementPackage.STATEMENT_OF_APPLICABILITY__SCOPE:
				setScope((Scope)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CONTROL_SETS:
				getControlSets().clear();
				getControlSets().addAll((Collection<? extends UsedControlSet>)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT:
				setParentStatement((StatementOfApplicability)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__TWIN:
				setTwin((StatementOfApplicability)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__VERSION:
				setVersion((Integer)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PHASE:
				setPhase((Phase)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY:
				getChangeSummary().clear();
				getChangeSummary().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CERTIFICATE:
				setCertificate((String)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS:
				getMigrationAnswers().clear();
				getMigrationAnswers().addAll((Collection<? extends MigrationAnswer>)newValue);
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
			case StatementPackage.STATEMENT_OF_APPLICABILITY__SCOPE:
				setScope((Scope)null);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CONTROL_SETS:
				getControlSets().clear();
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT:
				setParentStatement((StatementOfApplicability)null);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__TWIN:
				setTwin((StatementOfApplicability)null);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY:
				getChangeSummary().clear();
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__DECISIONS:
				getDecisions().clear();
				return;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS:
				getMigrationAnswers().clear();
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
			case StatementPackage.STATEMENT_OF_APPLICABILITY__SCOPE:
				return scope != null;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CONTROL_SETS:
				return controlSets != null && !controlSets.isEmpty();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PARENT_STATEMENT:
				return parentStatement != null;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__TWIN:
				return twin != null;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__VERSION:
				return version != VERSION_EDEFAULT;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__PHASE:
				return phase != PHASE_EDEFAULT;
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CHANGE_SUMMARY:
				return changeSummary != null && !changeSummary.isEmpty();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
			case StatementPackage.STATEMENT_OF_APPLICABILITY__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case StatementPackage.STATEMENT_OF_APPLICABILITY__MIGRATION_ANSWERS:
				return migrationAnswers != null && !migrationAnswers.isEmpty();
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
		result.append(" (version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", phase: "); //$NON-NLS-1$
		result.append(phase);
		result.append(", certificate: "); //$NON-NLS-1$
		result.append(certificate);
		result.append(')');
		return result.toString();
	}

} //StatementOfApplicabilityImpl
