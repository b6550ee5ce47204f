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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Activity;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.AudienceProfile;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.FollowUp;
import org.waarborg.dossier.LegalFact;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.MutedRule;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Requirement;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.Scope;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dossier</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getDomainsUsed <em>Domains Used</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getRoleAssignments <em>Role Assignments</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getScopes <em>Scopes</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getLegalFacts <em>Legal Facts</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getExemptions <em>Exemptions</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getFollowUps <em>Follow Ups</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getAudienceProfiles <em>Audience Profiles</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.DossierImpl#getMutedRules <em>Muted Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DossierImpl extends IdentifiedImpl implements Dossier {
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
	 * The cached value of the '{@link #getDomainsUsed() <em>Domains Used</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomainsUsed()
	 * @generated
	 * @ordered
	 */
	protected EList<String> domainsUsed;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getRoleAssignments() <em>Role Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleAssignment> roleAssignments;

	/**
	 * The cached value of the '{@link #getScopes() <em>Scopes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScopes()
	 * @generated
	 * @ordered
	 */
	protected EList<Scope> scopes;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<Requirement> requirements;

	/**
	 * The cached value of the '{@link #getLegalFacts() <em>Legal Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<LegalFact> legalFacts;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> measures;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getExemptions() <em>Exemptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Exemption> exemptions;

	/**
	 * The cached value of the '{@link #getFollowUps() <em>Follow Ups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUps()
	 * @generated
	 * @ordered
	 */
	protected EList<FollowUp> followUps;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The cached value of the '{@link #getAudienceProfiles() <em>Audience Profiles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudienceProfiles()
	 * @generated
	 * @ordered
	 */
	protected EList<AudienceProfile> audienceProfiles;

	/**
	 * The cached value of the '{@link #getMutedRules() <em>Muted Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMutedRules()
	 * @generated
	 * @ordered
	 */
	protected EList<MutedRule> mutedRules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DossierImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.DOSSIER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getDomainsUsed() {
		if (domainsUsed == null) {
			domainsUsed = new EDataTypeUniqueEList<String>(String.class, this, DossierPackage.DOSSIER__DOMAINS_USED);
		}
		return domainsUsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		if (organisation != null && organisation.eIsProxy()) {
			InternalEObject oldOrganisation = (InternalEObject)organisation;
			organisation = (Organisation)eResolveProxy(oldOrganisation);
			if (organisation != oldOrganisation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.DOSSIER__ORGANISATION, oldOrganisation, organisation));
			}
		}
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.DOSSIER__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, DossierPackage.DOSSIER__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, DossierPackage.DOSSIER__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<RoleAssignment> getRoleAssignments() {
		if (roleAssignments == null) {
			roleAssignments = new EObjectContainmentEList<RoleAssignment>(RoleAssignment.class, this, DossierPackage.DOSSIER__ROLE_ASSIGNMENTS);
		}
		return roleAssignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Scope> getScopes() {
		if (scopes == null) {
			scopes = new EObjectContainmentEList<Scope>(Scope.class, this, DossierPackage.DOSSIER__SCOPES);
		}
		return scopes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectContainmentEList<Asset>(Asset.class, this, DossierPackage.DOSSIER__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Requirement> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectContainmentEList<Requirement>(Requirement.class, this, DossierPackage.DOSSIER__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LegalFact> getLegalFacts() {
		if (legalFacts == null) {
			legalFacts = new EObjectContainmentEList<LegalFact>(LegalFact.class, this, DossierPackage.DOSSIER__LEGAL_FACTS);
		}
		return legalFacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<Document>(Document.class, this, DossierPackage.DOSSIER__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, DossierPackage.DOSSIER__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Measure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<Measure>(Measure.class, this, DossierPackage.DOSSIER__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, DossierPackage.DOSSIER__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Exemption> getExemptions() {
		if (exemptions == null) {
			exemptions = new EObjectContainmentEList<Exemption>(Exemption.class, this, DossierPackage.DOSSIER__EXEMPTIONS);
		}
		return exemptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FollowUp> getFollowUps() {
		if (followUps == null) {
			followUps = new EObjectContainmentEList<FollowUp>(FollowUp.class, this, DossierPackage.DOSSIER__FOLLOW_UPS);
		}
		return followUps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, DossierPackage.DOSSIER__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AudienceProfile> getAudienceProfiles() {
		if (audienceProfiles == null) {
			audienceProfiles = new EObjectContainmentEList<AudienceProfile>(AudienceProfile.class, this, DossierPackage.DOSSIER__AUDIENCE_PROFILES);
		}
		return audienceProfiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<MutedRule> getMutedRules() {
		if (mutedRules == null) {
			mutedRules = new EObjectContainmentEList<MutedRule>(MutedRule.class, this, DossierPackage.DOSSIER__MUTED_RULES);
		}
		return mutedRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.DOSSIER__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__ROLE_ASSIGNMENTS:
				return ((InternalEList<?>)getRoleAssignments()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__SCOPES:
				return ((InternalEList<?>)getScopes()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__ASSETS:
				return ((InternalEList<?>)getAssets()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__REQUIREMENTS:
				return ((InternalEList<?>)getRequirements()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__LEGAL_FACTS:
				return ((InternalEList<?>)getLegalFacts()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__EXEMPTIONS:
				return ((InternalEList<?>)getExemptions()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__FOLLOW_UPS:
				return ((InternalEList<?>)getFollowUps()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__AUDIENCE_PROFILES:
				return ((InternalEList<?>)getAudienceProfiles()).basicRemove(otherEnd, msgs);
			case DossierPackage.DOSSIER__MUTED_RULES:
				return ((InternalEList<?>)getMutedRules()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				return getFormatVersion();
			case DossierPackage.DOSSIER__LANGUAGE:
				return getLanguage();
			case DossierPackage.DOSSIER__DOMAINS_USED:
				return getDomainsUsed();
			case DossierPackage.DOSSIER__ORGANISATION:
				if (resolve) return getOrganisation();
				return basicGetOrganisation();
			case DossierPackage.DOSSIER__ORGANISATIONS:
				return getOrganisations();
			case DossierPackage.DOSSIER__PEOPLE:
				return getPeople();
			case DossierPackage.DOSSIER__ROLE_ASSIGNMENTS:
				return getRoleAssignments();
			case DossierPackage.DOSSIER__SCOPES:
				return getScopes();
			case DossierPackage.DOSSIER__ASSETS:
				return getAssets();
			case DossierPackage.DOSSIER__REQUIREMENTS:
				return getRequirements();
			case DossierPackage.DOSSIER__LEGAL_FACTS:
				return getLegalFacts();
			case DossierPackage.DOSSIER__DOCUMENTS:
				return getDocuments();
			case DossierPackage.DOSSIER__EVIDENCE:
				return getEvidence();
			case DossierPackage.DOSSIER__MEASURES:
				return getMeasures();
			case DossierPackage.DOSSIER__ACTIVITIES:
				return getActivities();
			case DossierPackage.DOSSIER__EXEMPTIONS:
				return getExemptions();
			case DossierPackage.DOSSIER__FOLLOW_UPS:
				return getFollowUps();
			case DossierPackage.DOSSIER__ASSESSMENTS:
				return getAssessments();
			case DossierPackage.DOSSIER__AUDIENCE_PROFILES:
				return getAudienceProfiles();
			case DossierPackage.DOSSIER__MUTED_RULES:
				return getMutedRules();
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case DossierPackage.DOSSIER__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case DossierPackage.DOSSIER__DOMAINS_USED:
				getDomainsUsed().clear();
				getDomainsUsed().addAll((Collection<? extends String>)newValue);
				return;
			case DossierPackage.DOSSIER__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case DossierPackage.DOSSIER__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case DossierPackage.DOSSIER__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case DossierPackage.DOSSIER__ROLE_ASSIGNMENTS:
				getRoleAssignments().clear();
				getRoleAssignments().addAll((Collection<? extends RoleAssignment>)newValue);
				return;
			case DossierPackage.DOSSIER__SCOPES:
				getScopes().clear();
				getScopes().addAll((Collection<? extends Scope>)newValue);
				return;
			case DossierPackage.DOSSIER__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case DossierPackage.DOSSIER__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends Requirement>)newValue);
				return;
			case DossierPackage.DOSSIER__LEGAL_FACTS:
				getLegalFacts().clear();
				getLegalFacts().addAll((Collection<? extends LegalFact>)newValue);
				return;
			case DossierPackage.DOSSIER__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case DossierPackage.DOSSIER__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case DossierPackage.DOSSIER__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends Measure>)newValue);
				return;
			case DossierPackage.DOSSIER__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case DossierPackage.DOSSIER__EXEMPTIONS:
				getExemptions().clear();
				getExemptions().addAll((Collection<? extends Exemption>)newValue);
				return;
			case DossierPackage.DOSSIER__FOLLOW_UPS:
				getFollowUps().clear();
				getFollowUps().addAll((Collection<? extends FollowUp>)newValue);
				return;
			case DossierPackage.DOSSIER__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case DossierPackage.DOSSIER__AUDIENCE_PROFILES:
				getAudienceProfiles().clear();
				getAudienceProfiles().addAll((Collection<? extends AudienceProfile>)newValue);
				return;
			case DossierPackage.DOSSIER__MUTED_RULES:
				getMutedRules().clear();
				getMutedRules().addAll((Collection<? extends MutedRule>)newValue);
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case DossierPackage.DOSSIER__DOMAINS_USED:
				getDomainsUsed().clear();
				return;
			case DossierPackage.DOSSIER__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case DossierPackage.DOSSIER__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case DossierPackage.DOSSIER__PEOPLE:
				getPeople().clear();
				return;
			case DossierPackage.DOSSIER__ROLE_ASSIGNMENTS:
				getRoleAssignments().clear();
				return;
			case DossierPackage.DOSSIER__SCOPES:
				getScopes().clear();
				return;
			case DossierPackage.DOSSIER__ASSETS:
				getAssets().clear();
				return;
			case DossierPackage.DOSSIER__REQUIREMENTS:
				getRequirements().clear();
				return;
			case DossierPackage.DOSSIER__LEGAL_FACTS:
				getLegalFacts().clear();
				return;
			case DossierPackage.DOSSIER__DOCUMENTS:
				getDocuments().clear();
				return;
			case DossierPackage.DOSSIER__EVIDENCE:
				getEvidence().clear();
				return;
			case DossierPackage.DOSSIER__MEASURES:
				getMeasures().clear();
				return;
			case DossierPackage.DOSSIER__ACTIVITIES:
				getActivities().clear();
				return;
			case DossierPackage.DOSSIER__EXEMPTIONS:
				getExemptions().clear();
				return;
			case DossierPackage.DOSSIER__FOLLOW_UPS:
				getFollowUps().clear();
				return;
			case DossierPackage.DOSSIER__ASSESSMENTS:
				getAssessments().clear();
				return;
			case DossierPackage.DOSSIER__AUDIENCE_PROFILES:
				getAudienceProfiles().clear();
				return;
			case DossierPackage.DOSSIER__MUTED_RULES:
				getMutedRules().clear();
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
			case DossierPackage.DOSSIER__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case DossierPackage.DOSSIER__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case DossierPackage.DOSSIER__DOMAINS_USED:
				return domainsUsed != null && !domainsUsed.isEmpty();
			case DossierPackage.DOSSIER__ORGANISATION:
				return organisation != null;
			case DossierPackage.DOSSIER__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case DossierPackage.DOSSIER__PEOPLE:
				return people != null && !people.isEmpty();
			case DossierPackage.DOSSIER__ROLE_ASSIGNMENTS:
				return roleAssignments != null && !roleAssignments.isEmpty();
			case DossierPackage.DOSSIER__SCOPES:
				return scopes != null && !scopes.isEmpty();
			case DossierPackage.DOSSIER__ASSETS:
				return assets != null && !assets.isEmpty();
			case DossierPackage.DOSSIER__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case DossierPackage.DOSSIER__LEGAL_FACTS:
				return legalFacts != null && !legalFacts.isEmpty();
			case DossierPackage.DOSSIER__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case DossierPackage.DOSSIER__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case DossierPackage.DOSSIER__MEASURES:
				return measures != null && !measures.isEmpty();
			case DossierPackage.DOSSIER__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case DossierPackage.DOSSIER__EXEMPTIONS:
				return exemptions != null && !exemptions.isEmpty();
			case DossierPackage.DOSSIER__FOLLOW_UPS:
				return followUps != null && !followUps.isEmpty();
			case DossierPackage.DOSSIER__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case DossierPackage.DOSSIER__AUDIENCE_PROFILES:
				return audienceProfiles != null && !audienceProfiles.isEmpty();
			case DossierPackage.DOSSIER__MUTED_RULES:
				return mutedRules != null && !mutedRules.isEmpty();
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
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", domainsUsed: "); //$NON-NLS-1$
		result.append(domainsUsed);
		result.append(')');
		return result.toString();
	}

} //DossierImpl
