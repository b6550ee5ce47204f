/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;

import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivery</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.DeliveryImpl#getSupersedes <em>Supersedes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryImpl extends ElementImpl implements Delivery {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DeliveryKind KIND_EDEFAULT = DeliveryKind.RELEASE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DeliveryKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Organisation to;

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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Person by;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected String channel = CHANNEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgreement() <em>Agreement</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreement()
	 * @generated
	 * @ordered
	 */
	protected Agreement agreement;

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
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected Delivery supersedes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.DELIVERY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DeliveryKind newKind) {
		DeliveryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Organisation)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.DELIVERY__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Organisation newTo) {
		Organisation oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__TO, oldTo, to));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getBy() {
		if (by != null && by.eIsProxy()) {
			InternalEObject oldBy = (InternalEObject)by;
			by = (Person)eResolveProxy(oldBy);
			if (by != oldBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.DELIVERY__BY, oldBy, by));
			}
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Person newBy) {
		Person oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(String newChannel) {
		String oldChannel = channel;
		channel = newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getAgreement() {
		if (agreement != null && agreement.eIsProxy()) {
			InternalEObject oldAgreement = (InternalEObject)agreement;
			agreement = (Agreement)eResolveProxy(oldAgreement);
			if (agreement != oldAgreement) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.DELIVERY__AGREEMENT, oldAgreement, agreement));
			}
		}
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Agreement basicGetAgreement() {
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreement(Agreement newAgreement) {
		Agreement oldAgreement = agreement;
		agreement = newAgreement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__AGREEMENT, oldAgreement, agreement));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.DELIVERY__FILE, oldFile, file));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Delivery getSupersedes() {
		if (supersedes != null && supersedes.eIsProxy()) {
			InternalEObject oldSupersedes = (InternalEObject)supersedes;
			supersedes = (Delivery)eResolveProxy(oldSupersedes);
			if (supersedes != oldSupersedes) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.DELIVERY__SUPERSEDES, oldSupersedes, supersedes));
			}
		}
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Delivery basicGetSupersedes() {
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(Delivery newSupersedes) {
		Delivery oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.DELIVERY__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.DELIVERY__KIND:
				return getKind();
			case AssurancePackage.DELIVERY__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case AssurancePackage.DELIVERY__STATEMENT:
				return getStatement();
			case AssurancePackage.DELIVERY__VERSION:
				return getVersion();
			case AssurancePackage.DELIVERY__SHA256:
				return getSha256();
			case AssurancePackage.DELIVERY__ON:
				return getOn();
			case AssurancePackage.DELIVERY__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case AssurancePackage.DELIVERY__CHANNEL:
				return getChannel();
			case AssurancePackage.DELIVERY__AGREEMENT:
				if (resolve) return getAgreement();
				return basicGetAgreement();
			case AssurancePackage.DELIVERY__FILE:
				if (resolve) return getFile();
				return basicGetFile();
			case AssurancePackage.DELIVERY__SUPERSEDES:
				if (resolve) return getSupersedes();
				return basicGetSupersedes();
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
			case AssurancePackage.DELIVERY__KIND:
				setKind((DeliveryKind)newValue);
				return;
			case AssurancePackage.DELIVERY__TO:
				setTo((Organisation)newValue);
				return;
			case AssurancePackage.DELIVERY__STATEMENT:
				setStatement((String)newValue);
				return;
			case AssurancePackage.DELIVERY__VERSION:
				setVersion((String)newValue);
				return;
			case AssurancePackage.DELIVERY__SHA256:
				setSha256((String)newValue);
				return;
			case AssurancePackage.DELIVERY__ON:
				setOn((LocalDate)newValue);
				return;
			case AssurancePackage.DELIVERY__BY:
				setBy((Person)newValue);
				return;
			case AssurancePackage.DELIVERY__CHANNEL:
				setChannel((String)newValue);
				return;
			case AssurancePackage.DELIVERY__AGREEMENT:
				setAgreement((Agreement)newValue);
				return;
			case AssurancePackage.DELIVERY__FILE:
				setFile((Evidence)newValue);
				return;
			case AssurancePackage.DELIVERY__SUPERSEDES:
				setSupersedes((Delivery)newValue);
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
			case AssurancePackage.DELIVERY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case AssurancePackage.DELIVERY__TO:
				setTo((Organisation)null);
				return;
			case AssurancePackage.DELIVERY__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case AssurancePackage.DELIVERY__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case AssurancePackage.DELIVERY__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case AssurancePackage.DELIVERY__ON:
				setOn(ON_EDEFAULT);
				return;
			case AssurancePackage.DELIVERY__BY:
				setBy((Person)null);
				return;
			case AssurancePackage.DELIVERY__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case AssurancePackage.DELIVERY__AGREEMENT:
				setAgreement((Agreement)null);
				return;
			case AssurancePackage.DELIVERY__FILE:
				setFile((Evidence)null);
				return;
			case AssurancePackage.DELIVERY__SUPERSEDES:
				setSupersedes((Delivery)null);
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
			case AssurancePackage.DELIVERY__KIND:
				return kind != KIND_EDEFAULT;
			case AssurancePackage.DELIVERY__TO:
				return to != null;
			case AssurancePackage.DELIVERY__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case AssurancePackage.DELIVERY__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case AssurancePackage.DELIVERY__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case AssurancePackage.DELIVERY__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case AssurancePackage.DELIVERY__BY:
				return by != null;
			case AssurancePackage.DELIVERY__CHANNEL:
				return CHANNEL_EDEFAULT == null ? channel != null : !CHANNEL_EDEFAULT.equals(channel);
			case AssurancePackage.DELIVERY__AGREEMENT:
				return agreement != null;
			case AssurancePackage.DELIVERY__FILE:
				return file != null;
			case AssurancePackage.DELIVERY__SUPERSEDES:
				return supersedes != null;
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
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", version: "); //$NON-NLS-1$
		result.append(version);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", channel: "); //$NON-NLS-1$
		result.append(channel);
		result.append(')');
		return result.toString();
	}

} //DeliveryImpl
