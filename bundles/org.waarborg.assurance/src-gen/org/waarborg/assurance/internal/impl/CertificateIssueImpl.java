/**
 */
package org.waarborg.assurance.internal.impl;

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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.IssueReason;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate Issue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getSites <em>Sites</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getStatementVersion <em>Statement Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getStatementDate <em>Statement Date</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.CertificateIssueImpl#getFile <em>File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateIssueImpl extends IdentifiedImpl implements CertificateIssue {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final IssueReason REASON_EDEFAULT = IssueReason.INITIAL;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected IssueReason reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNorm() <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected static final String NORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNorm() <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorm()
	 * @generated
	 * @ordered
	 */
	protected String norm = NORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPIRES_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpiresOn() <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpiresOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expiresOn = EXPIRES_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> scope;

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
	 * The cached value of the '{@link #getSites() <em>Sites</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSites()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> sites;

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
	 * The default value of the '{@link #getStatementVersion() <em>Statement Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatementVersion() <em>Statement Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementVersion()
	 * @generated
	 * @ordered
	 */
	protected String statementVersion = STATEMENT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatementDate() <em>Statement Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STATEMENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatementDate() <em>Statement Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatementDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate statementDate = STATEMENT_DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected Evidence file;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificateIssueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.CERTIFICATE_ISSUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IssueReason getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(IssueReason newReason) {
		IssueReason oldReason = reason;
		reason = newReason == null ? REASON_EDEFAULT : newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNorm() {
		return norm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNorm(String newNorm) {
		String oldNorm = norm;
		norm = newNorm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__NORM, oldNorm, norm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return issuedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		LocalDate oldIssuedOn = issuedOn;
		issuedOn = newIssuedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__ISSUED_ON, oldIssuedOn, issuedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpiresOn() {
		return expiresOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpiresOn(LocalDate newExpiresOn) {
		LocalDate oldExpiresOn = expiresOn;
		expiresOn = newExpiresOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__EXPIRES_ON, oldExpiresOn, expiresOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getScope() {
		if (scope == null) {
			scope = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.CERTIFICATE_ISSUE__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Organisation> getEntities() {
		if (entities == null) {
			entities = new EObjectResolvingEList<Organisation>(Organisation.class, this, AssurancePackage.CERTIFICATE_ISSUE__ENTITIES);
		}
		return entities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Asset> getSites() {
		if (sites == null) {
			sites = new EObjectResolvingEList<Asset>(Asset.class, this, AssurancePackage.CERTIFICATE_ISSUE__SITES);
		}
		return sites;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatementVersion() {
		return statementVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatementVersion(String newStatementVersion) {
		String oldStatementVersion = statementVersion;
		statementVersion = newStatementVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_VERSION, oldStatementVersion, statementVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStatementDate() {
		return statementDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatementDate(LocalDate newStatementDate) {
		LocalDate oldStatementDate = statementDate;
		statementDate = newStatementDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_DATE, oldStatementDate, statementDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence getFile() {
		if (file != null && file.eIsProxy()) {
			InternalEObject oldFile = (InternalEObject)file;
			file = (Evidence)eResolveProxy(oldFile);
			if (file != oldFile) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.CERTIFICATE_ISSUE__FILE, oldFile, file));
			}
		}
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Evidence basicGetFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(Evidence newFile) {
		Evidence oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.CERTIFICATE_ISSUE__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.CERTIFICATE_ISSUE__SCOPE:
				return ((InternalEList<?>)getScope()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.CERTIFICATE_ISSUE__NUMBER:
				return getNumber();
			case AssurancePackage.CERTIFICATE_ISSUE__REASON:
				return getReason();
			case AssurancePackage.CERTIFICATE_ISSUE__NORM:
				return getNorm();
			case AssurancePackage.CERTIFICATE_ISSUE__ISSUED_ON:
				return getIssuedOn();
			case AssurancePackage.CERTIFICATE_ISSUE__EXPIRES_ON:
				return getExpiresOn();
			case AssurancePackage.CERTIFICATE_ISSUE__SCOPE:
				return getScope();
			case AssurancePackage.CERTIFICATE_ISSUE__ENTITIES:
				return getEntities();
			case AssurancePackage.CERTIFICATE_ISSUE__SITES:
				return getSites();
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT:
				return getStatement();
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_VERSION:
				return getStatementVersion();
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_DATE:
				return getStatementDate();
			case AssurancePackage.CERTIFICATE_ISSUE__FILE:
				if (resolve) return getFile();
				return basicGetFile();
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
			case AssurancePackage.CERTIFICATE_ISSUE__NUMBER:
				setNumber((String)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__REASON:
				setReason((IssueReason)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__NORM:
				setNorm((String)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__ISSUED_ON:
				setIssuedOn((LocalDate)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__EXPIRES_ON:
				setExpiresOn((LocalDate)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__ENTITIES:
				getEntities().clear();
				getEntities().addAll((Collection<? extends Organisation>)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__SITES:
				getSites().clear();
				getSites().addAll((Collection<? extends Asset>)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT:
				setStatement((String)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_VERSION:
				setStatementVersion((String)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_DATE:
				setStatementDate((LocalDate)newValue);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__FILE:
				setFile((Evidence)newValue);
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
			case AssurancePackage.CERTIFICATE_ISSUE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__NORM:
				setNorm(NORM_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__ISSUED_ON:
				setIssuedOn(ISSUED_ON_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__EXPIRES_ON:
				setExpiresOn(EXPIRES_ON_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__SCOPE:
				getScope().clear();
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__ENTITIES:
				getEntities().clear();
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__SITES:
				getSites().clear();
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_VERSION:
				setStatementVersion(STATEMENT_VERSION_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_DATE:
				setStatementDate(STATEMENT_DATE_EDEFAULT);
				return;
			case AssurancePackage.CERTIFICATE_ISSUE__FILE:
				setFile((Evidence)null);
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
			case AssurancePackage.CERTIFICATE_ISSUE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case AssurancePackage.CERTIFICATE_ISSUE__REASON:
				return reason != REASON_EDEFAULT;
			case AssurancePackage.CERTIFICATE_ISSUE__NORM:
				return NORM_EDEFAULT == null ? norm != null : !NORM_EDEFAULT.equals(norm);
			case AssurancePackage.CERTIFICATE_ISSUE__ISSUED_ON:
				return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
			case AssurancePackage.CERTIFICATE_ISSUE__EXPIRES_ON:
				return EXPIRES_ON_EDEFAULT == null ? expiresOn != null : !EXPIRES_ON_EDEFAULT.equals(expiresOn);
			case AssurancePackage.CERTIFICATE_ISSUE__SCOPE:
				return scope != null && !scope.isEmpty();
			case AssurancePackage.CERTIFICATE_ISSUE__ENTITIES:
				return entities != null && !entities.isEmpty();
			case AssurancePackage.CERTIFICATE_ISSUE__SITES:
				return sites != null && !sites.isEmpty();
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_VERSION:
				return STATEMENT_VERSION_EDEFAULT == null ? statementVersion != null : !STATEMENT_VERSION_EDEFAULT.equals(statementVersion);
			case AssurancePackage.CERTIFICATE_ISSUE__STATEMENT_DATE:
				return STATEMENT_DATE_EDEFAULT == null ? statementDate != null : !STATEMENT_DATE_EDEFAULT.equals(statementDate);
			case AssurancePackage.CERTIFICATE_ISSUE__FILE:
				return file != null;
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
		result.append(" (number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", norm: "); //$NON-NLS-1$
		result.append(norm);
		result.append(", issuedOn: "); //$NON-NLS-1$
		result.append(issuedOn);
		result.append(", expiresOn: "); //$NON-NLS-1$
		result.append(expiresOn);
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", statementVersion: "); //$NON-NLS-1$
		result.append(statementVersion);
		result.append(", statementDate: "); //$NON-NLS-1$
		result.append(statementDate);
		result.append(')');
		return result.toString();
	}

} //CertificateIssueImpl
