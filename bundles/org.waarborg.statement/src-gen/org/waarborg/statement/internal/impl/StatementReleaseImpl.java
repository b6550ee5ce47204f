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

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Classification;
import org.waarborg.dossier.ScopeExclusion;

import org.waarborg.statement.FrozenControlSet;
import org.waarborg.statement.FrozenDecision;
import org.waarborg.statement.FrozenOpenPoint;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.StatementPackage;
import org.waarborg.statement.StatementRelease;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Release</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getDossier <em>Dossier</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getPreviousSha256 <em>Previous Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getClassification <em>Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getScopeTitle <em>Scope Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getScopeStatement <em>Scope Statement</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getScopeClassification <em>Scope Classification</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getEntities <em>Entities</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getInterfaces <em>Interfaces</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getExclusions <em>Exclusions</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getCertificate <em>Certificate</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getControlSets <em>Control Sets</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.StatementReleaseImpl#getOpenPoints <em>Open Points</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatementReleaseImpl extends IdentifiedImpl implements StatementRelease {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreviousSha256() <em>Previous Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String PREVIOUS_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreviousSha256() <em>Previous Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousSha256()
	 * @generated
	 * @ordered
	 */
	protected String previousSha256 = PREVIOUS_SHA256_EDEFAULT;

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
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

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
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> title;

	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegistrationNumber() <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistrationNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String REGISTRATION_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegistrationNumber() <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistrationNumber()
	 * @generated
	 * @ordered
	 */
	protected String registrationNumber = REGISTRATION_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScopeTitle() <em>Scope Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> scopeTitle;

	/**
	 * The cached value of the '{@link #getScopeStatement() <em>Scope Statement</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeStatement()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> scopeStatement;

	/**
	 * The default value of the '{@link #getScopeClassification() <em>Scope Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeClassification()
	 * @generated
	 * @ordered
	 */
	protected static final Classification SCOPE_CLASSIFICATION_EDEFAULT = Classification.INTERNAL;

	/**
	 * The cached value of the '{@link #getScopeClassification() <em>Scope Classification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopeClassification()
	 * @generated
	 * @ordered
	 */
	protected Classification scopeClassification = SCOPE_CLASSIFICATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntities() <em>Entities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntities()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenParty> entities;

	/**
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenParty> locations;

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
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> summary;

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
	 * The cached value of the '{@link #getControlSets() <em>Control Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlSets()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenControlSet> controlSets;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenDecision> rows;

	/**
	 * The cached value of the '{@link #getOpenPoints() <em>Open Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenOpenPoint> openPoints;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatementReleaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.STATEMENT_RELEASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__DOSSIER, oldDossier, dossier));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreviousSha256() {
		return previousSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreviousSha256(String newPreviousSha256) {
		String oldPreviousSha256 = previousSha256;
		previousSha256 = newPreviousSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__PREVIOUS_SHA256, oldPreviousSha256, previousSha256));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__LANGUAGE, oldLanguage, language));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__CLASSIFICATION, oldClassification, classification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.STATEMENT_RELEASE__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegistrationNumber() {
		return registrationNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistrationNumber(String newRegistrationNumber) {
		String oldRegistrationNumber = registrationNumber;
		registrationNumber = newRegistrationNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__REGISTRATION_NUMBER, oldRegistrationNumber, registrationNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getScopeTitle() {
		if (scopeTitle == null) {
			scopeTitle = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.STATEMENT_RELEASE__SCOPE_TITLE);
		}
		return scopeTitle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getScopeStatement() {
		if (scopeStatement == null) {
			scopeStatement = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.STATEMENT_RELEASE__SCOPE_STATEMENT);
		}
		return scopeStatement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Classification getScopeClassification() {
		return scopeClassification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScopeClassification(Classification newScopeClassification) {
		Classification oldScopeClassification = scopeClassification;
		scopeClassification = newScopeClassification == null ? SCOPE_CLASSIFICATION_EDEFAULT : newScopeClassification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__SCOPE_CLASSIFICATION, oldScopeClassification, scopeClassification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenParty> getEntities() {
		if (entities == null) {
			entities = new EObjectContainmentEList<FrozenParty>(FrozenParty.class, this, StatementPackage.STATEMENT_RELEASE__ENTITIES);
		}
		return entities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenParty> getLocations() {
		if (locations == null) {
			locations = new EObjectContainmentEList<FrozenParty>(FrozenParty.class, this, StatementPackage.STATEMENT_RELEASE__LOCATIONS);
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
			interfaces = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.STATEMENT_RELEASE__INTERFACES);
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
			exclusions = new EObjectContainmentEList<ScopeExclusion>(ScopeExclusion.class, this, StatementPackage.STATEMENT_RELEASE__EXCLUSIONS);
		}
		return exclusions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getSummary() {
		if (summary == null) {
			summary = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.STATEMENT_RELEASE__SUMMARY);
		}
		return summary;
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.STATEMENT_RELEASE__CERTIFICATE, oldCertificate, certificate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenControlSet> getControlSets() {
		if (controlSets == null) {
			controlSets = new EObjectContainmentEList<FrozenControlSet>(FrozenControlSet.class, this, StatementPackage.STATEMENT_RELEASE__CONTROL_SETS);
		}
		return controlSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenDecision> getRows() {
		if (rows == null) {
			rows = new EObjectContainmentEList<FrozenDecision>(FrozenDecision.class, this, StatementPackage.STATEMENT_RELEASE__ROWS);
		}
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenOpenPoint> getOpenPoints() {
		if (openPoints == null) {
			openPoints = new EObjectContainmentEList<FrozenOpenPoint>(FrozenOpenPoint.class, this, StatementPackage.STATEMENT_RELEASE__OPEN_POINTS);
		}
		return openPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.STATEMENT_RELEASE__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__SCOPE_TITLE:
				return ((InternalEList<?>)getScopeTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__SCOPE_STATEMENT:
				return ((InternalEList<?>)getScopeStatement()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__ENTITIES:
				return ((InternalEList<?>)getEntities()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__LOCATIONS:
				return ((InternalEList<?>)getLocations()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__INTERFACES:
				return ((InternalEList<?>)getInterfaces()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__EXCLUSIONS:
				return ((InternalEList<?>)getExclusions()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__SUMMARY:
				return ((InternalEList<?>)getSummary()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__CONTROL_SETS:
				return ((InternalEList<?>)getControlSets()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__ROWS:
				return ((InternalEList<?>)getRows()).basicRemove(otherEnd, msgs);
			case StatementPackage.STATEMENT_RELEASE__OPEN_POINTS:
				return ((InternalEList<?>)getOpenPoints()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.STATEMENT_RELEASE__FORMAT_VERSION:
				return getFormatVersion();
			case StatementPackage.STATEMENT_RELEASE__DOSSIER:
				return getDossier();
			case StatementPackage.STATEMENT_RELEASE__STATEMENT:
				return getStatement();
			case StatementPackage.STATEMENT_RELEASE__NUMBER:
				return getNumber();
			case StatementPackage.STATEMENT_RELEASE__PREVIOUS_SHA256:
				return getPreviousSha256();
			case StatementPackage.STATEMENT_RELEASE__ON:
				return getOn();
			case StatementPackage.STATEMENT_RELEASE__BY:
				return getBy();
			case StatementPackage.STATEMENT_RELEASE__LANGUAGE:
				return getLanguage();
			case StatementPackage.STATEMENT_RELEASE__CLASSIFICATION:
				return getClassification();
			case StatementPackage.STATEMENT_RELEASE__TITLE:
				return getTitle();
			case StatementPackage.STATEMENT_RELEASE__ORGANISATION:
				return getOrganisation();
			case StatementPackage.STATEMENT_RELEASE__REGISTRATION_NUMBER:
				return getRegistrationNumber();
			case StatementPackage.STATEMENT_RELEASE__SCOPE_TITLE:
				return getScopeTitle();
			case StatementPackage.STATEMENT_RELEASE__SCOPE_STATEMENT:
				return getScopeStatement();
			case StatementPackage.STATEMENT_RELEASE__SCOPE_CLASSIFICATION:
				return getScopeClassification();
			case StatementPackage.STATEMENT_RELEASE__ENTITIES:
				return getEntities();
			case StatementPackage.STATEMENT_RELEASE__LOCATIONS:
				return getLocations();
			case StatementPackage.STATEMENT_RELEASE__INTERFACES:
				return getInterfaces();
			case StatementPackage.STATEMENT_RELEASE__EXCLUSIONS:
				return getExclusions();
			case StatementPackage.STATEMENT_RELEASE__SUMMARY:
				return getSummary();
			case StatementPackage.STATEMENT_RELEASE__CERTIFICATE:
				return getCertificate();
			case StatementPackage.STATEMENT_RELEASE__CONTROL_SETS:
				return getControlSets();
			case StatementPackage.STATEMENT_RELEASE__ROWS:
				return getRows();
			case StatementPackage.STATEMENT_RELEASE__OPEN_POINTS:
				return getOpenPoints();
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
			case StatementPackage.STATEMENT_RELEASE__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__DOSSIER:
				setDossier((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__STATEMENT:
				setStatement((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__NUMBER:
				setNumber((Integer)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__PREVIOUS_SHA256:
				setPreviousSha256((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__ON:
				setOn((LocalDate)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__BY:
				setBy((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__CLASSIFICATION:
				setClassification((Classification)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__REGISTRATION_NUMBER:
				setRegistrationNumber((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__SCOPE_TITLE:
				getScopeTitle().clear();
				getScopeTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__SCOPE_STATEMENT:
				getScopeStatement().clear();
				getScopeStatement().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__SCOPE_CLASSIFICATION:
				setScopeClassification((Classification)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__ENTITIES:
				getEntities().clear();
				getEntities().addAll((Collection<? extends FrozenParty>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends FrozenParty>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__INTERFACES:
				getInterfaces().clear();
				getInterfaces().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__EXCLUSIONS:
				getExclusions().clear();
				getExclusions().addAll((Collection<? extends ScopeExclusion>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__SUMMARY:
				getSummary().clear();
				getSummary().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__CERTIFICATE:
				setCertificate((String)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__CONTROL_SETS:
				getControlSets().clear();
				getControlSets().addAll((Collection<? extends FrozenControlSet>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__ROWS:
				getRows().clear();
				getRows().addAll((Collection<? extends FrozenDecision>)newValue);
				return;
			case StatementPackage.STATEMENT_RELEASE__OPEN_POINTS:
				getOpenPoints().clear();
				getOpenPoints().addAll((Collection<? extends FrozenOpenPoint>)newValue);
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
			case StatementPackage.STATEMENT_RELEASE__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__DOSSIER:
				setDossier(DOSSIER_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__PREVIOUS_SHA256:
				setPreviousSha256(PREVIOUS_SHA256_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__ON:
				setOn(ON_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__BY:
				setBy(BY_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__CLASSIFICATION:
				setClassification(CLASSIFICATION_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__TITLE:
				getTitle().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__REGISTRATION_NUMBER:
				setRegistrationNumber(REGISTRATION_NUMBER_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__SCOPE_TITLE:
				getScopeTitle().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__SCOPE_STATEMENT:
				getScopeStatement().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__SCOPE_CLASSIFICATION:
				setScopeClassification(SCOPE_CLASSIFICATION_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__ENTITIES:
				getEntities().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__LOCATIONS:
				getLocations().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__INTERFACES:
				getInterfaces().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__EXCLUSIONS:
				getExclusions().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__SUMMARY:
				getSummary().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__CERTIFICATE:
				setCertificate(CERTIFICATE_EDEFAULT);
				return;
			case StatementPackage.STATEMENT_RELEASE__CONTROL_SETS:
				getControlSets().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__ROWS:
				getRows().clear();
				return;
			case StatementPackage.STATEMENT_RELEASE__OPEN_POINTS:
				getOpenPoints().clear();
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
			case StatementPackage.STATEMENT_RELEASE__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case StatementPackage.STATEMENT_RELEASE__DOSSIER:
				return DOSSIER_EDEFAULT == null ? dossier != null : !DOSSIER_EDEFAULT.equals(dossier);
			case StatementPackage.STATEMENT_RELEASE__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case StatementPackage.STATEMENT_RELEASE__NUMBER:
				return number != NUMBER_EDEFAULT;
			case StatementPackage.STATEMENT_RELEASE__PREVIOUS_SHA256:
				return PREVIOUS_SHA256_EDEFAULT == null ? previousSha256 != null : !PREVIOUS_SHA256_EDEFAULT.equals(previousSha256);
			case StatementPackage.STATEMENT_RELEASE__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case StatementPackage.STATEMENT_RELEASE__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StatementPackage.STATEMENT_RELEASE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StatementPackage.STATEMENT_RELEASE__CLASSIFICATION:
				return classification != CLASSIFICATION_EDEFAULT;
			case StatementPackage.STATEMENT_RELEASE__TITLE:
				return title != null && !title.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case StatementPackage.STATEMENT_RELEASE__REGISTRATION_NUMBER:
				return REGISTRATION_NUMBER_EDEFAULT == null ? registrationNumber != null : !REGISTRATION_NUMBER_EDEFAULT.equals(registrationNumber);
			case StatementPackage.STATEMENT_RELEASE__SCOPE_TITLE:
				return scopeTitle != null && !scopeTitle.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__SCOPE_STATEMENT:
				return scopeStatement != null && !scopeStatement.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__SCOPE_CLASSIFICATION:
				return scopeClassification != SCOPE_CLASSIFICATION_EDEFAULT;
			case StatementPackage.STATEMENT_RELEASE__ENTITIES:
				return entities != null && !entities.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__INTERFACES:
				return interfaces != null && !interfaces.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__EXCLUSIONS:
				return exclusions != null && !exclusions.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__SUMMARY:
				return summary != null && !summary.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__CERTIFICATE:
				return CERTIFICATE_EDEFAULT == null ? certificate != null : !CERTIFICATE_EDEFAULT.equals(certificate);
			case StatementPackage.STATEMENT_RELEASE__CONTROL_SETS:
				return controlSets != null && !controlSets.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__ROWS:
				return rows != null && !rows.isEmpty();
			case StatementPackage.STATEMENT_RELEASE__OPEN_POINTS:
				return openPoints != null && !openPoints.isEmpty();
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
		result.append(" (formatVersion: "); //$NON-NLS-1$
		result.append(formatVersion);
		result.append(", dossier: "); //$NON-NLS-1$
		result.append(dossier);
		result.append(", statement: "); //$NON-NLS-1$
		result.append(statement);
		result.append(", number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", previousSha256: "); //$NON-NLS-1$
		result.append(previousSha256);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", by: "); //$NON-NLS-1$
		result.append(by);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", classification: "); //$NON-NLS-1$
		result.append(classification);
		result.append(", organisation: "); //$NON-NLS-1$
		result.append(organisation);
		result.append(", registrationNumber: "); //$NON-NLS-1$
		result.append(registrationNumber);
		result.append(", scopeClassification: "); //$NON-NLS-1$
		result.append(scopeClassification);
		result.append(", certificate: "); //$NON-NLS-1$
		result.append(certificate);
		result.append(')');
		return result.toString();
	}

} //StatementReleaseImpl
