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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.BreachReporter;
import org.waarborg.assurance.Criticality;
import org.waarborg.assurance.DataKind;
import org.waarborg.assurance.KeyHolder;
import org.waarborg.assurance.ProcessingLocation;
import org.waarborg.assurance.ProcessingRole;
import org.waarborg.assurance.SolutionKind;
import org.waarborg.assurance.SubProcessor;
import org.waarborg.assurance.SuppliedService;

import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Document;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplied Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getSolution <em>Solution</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getDataKinds <em>Data Kinds</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getSubProcessors <em>Sub Processors</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getEncryptedInTransit <em>Encrypted In Transit</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getEncryptedAtRest <em>Encrypted At Rest</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getIsolated <em>Isolated</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getStrongAuthentication <em>Strong Authentication</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getExitPlan <em>Exit Plan</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getExitTestedOn <em>Exit Tested On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getEscrow <em>Escrow</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getEscrowText <em>Escrow Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getBreachReporter <em>Breach Reporter</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.SuppliedServiceImpl#getBreachHours <em>Breach Hours</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuppliedServiceImpl extends ElementImpl implements SuppliedService {
	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The default value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected static final Criticality CRITICALITY_EDEFAULT = Criticality.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCriticality() <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticality()
	 * @generated
	 * @ordered
	 */
	protected Criticality criticality = CRITICALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolution() <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolution()
	 * @generated
	 * @ordered
	 */
	protected static final SolutionKind SOLUTION_EDEFAULT = SolutionKind.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSolution() <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolution()
	 * @generated
	 * @ordered
	 */
	protected SolutionKind solution = SOLUTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDataKinds() <em>Data Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<DataKind> dataKinds;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessingRole ROLE_EDEFAULT = ProcessingRole.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ProcessingRole role = ROLE_EDEFAULT;

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
	 * The cached value of the '{@link #getLocations() <em>Locations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocations()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessingLocation> locations;

	/**
	 * The cached value of the '{@link #getSubProcessors() <em>Sub Processors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubProcessors()
	 * @generated
	 * @ordered
	 */
	protected EList<SubProcessor> subProcessors;

	/**
	 * The default value of the '{@link #getEncryptedInTransit() <em>Encrypted In Transit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedInTransit()
	 * @generated
	 * @ordered
	 */
	protected static final Flag ENCRYPTED_IN_TRANSIT_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEncryptedInTransit() <em>Encrypted In Transit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedInTransit()
	 * @generated
	 * @ordered
	 */
	protected Flag encryptedInTransit = ENCRYPTED_IN_TRANSIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncryptedAtRest() <em>Encrypted At Rest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedAtRest()
	 * @generated
	 * @ordered
	 */
	protected static final Flag ENCRYPTED_AT_REST_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEncryptedAtRest() <em>Encrypted At Rest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncryptedAtRest()
	 * @generated
	 * @ordered
	 */
	protected Flag encryptedAtRest = ENCRYPTED_AT_REST_EDEFAULT;

	/**
	 * The default value of the '{@link #getIsolated() <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsolated()
	 * @generated
	 * @ordered
	 */
	protected static final Flag ISOLATED_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getIsolated() <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsolated()
	 * @generated
	 * @ordered
	 */
	protected Flag isolated = ISOLATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrongAuthentication() <em>Strong Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrongAuthentication()
	 * @generated
	 * @ordered
	 */
	protected static final Flag STRONG_AUTHENTICATION_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getStrongAuthentication() <em>Strong Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrongAuthentication()
	 * @generated
	 * @ordered
	 */
	protected Flag strongAuthentication = STRONG_AUTHENTICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected static final KeyHolder KEYS_EDEFAULT = KeyHolder.UNKNOWN;

	/**
	 * The cached value of the '{@link #getKeys() <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeys()
	 * @generated
	 * @ordered
	 */
	protected KeyHolder keys = KEYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExitPlan() <em>Exit Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitPlan()
	 * @generated
	 * @ordered
	 */
	protected Document exitPlan;

	/**
	 * The default value of the '{@link #getExitTestedOn() <em>Exit Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitTestedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXIT_TESTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExitTestedOn() <em>Exit Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitTestedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate exitTestedOn = EXIT_TESTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEscrow() <em>Escrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscrow()
	 * @generated
	 * @ordered
	 */
	protected static final Flag ESCROW_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEscrow() <em>Escrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscrow()
	 * @generated
	 * @ordered
	 */
	protected Flag escrow = ESCROW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEscrowText() <em>Escrow Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEscrowText()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> escrowText;

	/**
	 * The default value of the '{@link #getBreachReporter() <em>Breach Reporter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreachReporter()
	 * @generated
	 * @ordered
	 */
	protected static final BreachReporter BREACH_REPORTER_EDEFAULT = BreachReporter.UNKNOWN;

	/**
	 * The cached value of the '{@link #getBreachReporter() <em>Breach Reporter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreachReporter()
	 * @generated
	 * @ordered
	 */
	protected BreachReporter breachReporter = BREACH_REPORTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreachHours() <em>Breach Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreachHours()
	 * @generated
	 * @ordered
	 */
	protected static final int BREACH_HOURS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBreachHours() <em>Breach Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreachHours()
	 * @generated
	 * @ordered
	 */
	protected int breachHours = BREACH_HOURS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuppliedServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.SUPPLIED_SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectResolvingEList<Asset>(Asset.class, this, AssurancePackage.SUPPLIED_SERVICE__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criticality getCriticality() {
		return criticality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticality(Criticality newCriticality) {
		Criticality oldCriticality = criticality;
		criticality = newCriticality == null ? CRITICALITY_EDEFAULT : newCriticality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__CRITICALITY, oldCriticality, criticality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SolutionKind getSolution() {
		return solution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolution(SolutionKind newSolution) {
		SolutionKind oldSolution = solution;
		solution = newSolution == null ? SOLUTION_EDEFAULT : newSolution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__SOLUTION, oldSolution, solution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<DataKind> getDataKinds() {
		if (dataKinds == null) {
			dataKinds = new EDataTypeUniqueEList<DataKind>(DataKind.class, this, AssurancePackage.SUPPLIED_SERVICE__DATA_KINDS);
		}
		return dataKinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessingRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ProcessingRole newRole) {
		ProcessingRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__ROLE, oldRole, role));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ProcessingLocation> getLocations() {
		if (locations == null) {
			locations = new EObjectContainmentEList<ProcessingLocation>(ProcessingLocation.class, this, AssurancePackage.SUPPLIED_SERVICE__LOCATIONS);
		}
		return locations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SubProcessor> getSubProcessors() {
		if (subProcessors == null) {
			subProcessors = new EObjectContainmentEList<SubProcessor>(SubProcessor.class, this, AssurancePackage.SUPPLIED_SERVICE__SUB_PROCESSORS);
		}
		return subProcessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getEncryptedInTransit() {
		return encryptedInTransit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncryptedInTransit(Flag newEncryptedInTransit) {
		Flag oldEncryptedInTransit = encryptedInTransit;
		encryptedInTransit = newEncryptedInTransit == null ? ENCRYPTED_IN_TRANSIT_EDEFAULT : newEncryptedInTransit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT, oldEncryptedInTransit, encryptedInTransit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getEncryptedAtRest() {
		return encryptedAtRest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncryptedAtRest(Flag newEncryptedAtRest) {
		Flag oldEncryptedAtRest = encryptedAtRest;
		encryptedAtRest = newEncryptedAtRest == null ? ENCRYPTED_AT_REST_EDEFAULT : newEncryptedAtRest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_AT_REST, oldEncryptedAtRest, encryptedAtRest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getIsolated() {
		return isolated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsolated(Flag newIsolated) {
		Flag oldIsolated = isolated;
		isolated = newIsolated == null ? ISOLATED_EDEFAULT : newIsolated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__ISOLATED, oldIsolated, isolated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getStrongAuthentication() {
		return strongAuthentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrongAuthentication(Flag newStrongAuthentication) {
		Flag oldStrongAuthentication = strongAuthentication;
		strongAuthentication = newStrongAuthentication == null ? STRONG_AUTHENTICATION_EDEFAULT : newStrongAuthentication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__STRONG_AUTHENTICATION, oldStrongAuthentication, strongAuthentication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyHolder getKeys() {
		return keys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeys(KeyHolder newKeys) {
		KeyHolder oldKeys = keys;
		keys = newKeys == null ? KEYS_EDEFAULT : newKeys;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__KEYS, oldKeys, keys));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document getExitPlan() {
		if (exitPlan != null && exitPlan.eIsProxy()) {
			InternalEObject oldExitPlan = (InternalEObject)exitPlan;
			exitPlan = (Document)eResolveProxy(oldExitPlan);
			if (exitPlan != oldExitPlan) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.SUPPLIED_SERVICE__EXIT_PLAN, oldExitPlan, exitPlan));
			}
		}
		return exitPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Document basicGetExitPlan() {
		return exitPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitPlan(Document newExitPlan) {
		Document oldExitPlan = exitPlan;
		exitPlan = newExitPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__EXIT_PLAN, oldExitPlan, exitPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExitTestedOn() {
		return exitTestedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitTestedOn(LocalDate newExitTestedOn) {
		LocalDate oldExitTestedOn = exitTestedOn;
		exitTestedOn = newExitTestedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__EXIT_TESTED_ON, oldExitTestedOn, exitTestedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getEscrow() {
		return escrow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEscrow(Flag newEscrow) {
		Flag oldEscrow = escrow;
		escrow = newEscrow == null ? ESCROW_EDEFAULT : newEscrow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__ESCROW, oldEscrow, escrow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getEscrowText() {
		if (escrowText == null) {
			escrowText = new EObjectContainmentEList<LocalText>(LocalText.class, this, AssurancePackage.SUPPLIED_SERVICE__ESCROW_TEXT);
		}
		return escrowText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BreachReporter getBreachReporter() {
		return breachReporter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreachReporter(BreachReporter newBreachReporter) {
		BreachReporter oldBreachReporter = breachReporter;
		breachReporter = newBreachReporter == null ? BREACH_REPORTER_EDEFAULT : newBreachReporter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__BREACH_REPORTER, oldBreachReporter, breachReporter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBreachHours() {
		return breachHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreachHours(int newBreachHours) {
		int oldBreachHours = breachHours;
		breachHours = newBreachHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.SUPPLIED_SERVICE__BREACH_HOURS, oldBreachHours, breachHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.SUPPLIED_SERVICE__LOCATIONS:
				return ((InternalEList<?>)getLocations()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUPPLIED_SERVICE__SUB_PROCESSORS:
				return ((InternalEList<?>)getSubProcessors()).basicRemove(otherEnd, msgs);
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW_TEXT:
				return ((InternalEList<?>)getEscrowText()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.SUPPLIED_SERVICE__ASSETS:
				return getAssets();
			case AssurancePackage.SUPPLIED_SERVICE__CRITICALITY:
				return getCriticality();
			case AssurancePackage.SUPPLIED_SERVICE__SOLUTION:
				return getSolution();
			case AssurancePackage.SUPPLIED_SERVICE__DATA_KINDS:
				return getDataKinds();
			case AssurancePackage.SUPPLIED_SERVICE__ROLE:
				return getRole();
			case AssurancePackage.SUPPLIED_SERVICE__FROM:
				return getFrom();
			case AssurancePackage.SUPPLIED_SERVICE__UNTIL:
				return getUntil();
			case AssurancePackage.SUPPLIED_SERVICE__LOCATIONS:
				return getLocations();
			case AssurancePackage.SUPPLIED_SERVICE__SUB_PROCESSORS:
				return getSubProcessors();
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT:
				return getEncryptedInTransit();
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_AT_REST:
				return getEncryptedAtRest();
			case AssurancePackage.SUPPLIED_SERVICE__ISOLATED:
				return getIsolated();
			case AssurancePackage.SUPPLIED_SERVICE__STRONG_AUTHENTICATION:
				return getStrongAuthentication();
			case AssurancePackage.SUPPLIED_SERVICE__KEYS:
				return getKeys();
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_PLAN:
				if (resolve) return getExitPlan();
				return basicGetExitPlan();
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_TESTED_ON:
				return getExitTestedOn();
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW:
				return getEscrow();
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW_TEXT:
				return getEscrowText();
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_REPORTER:
				return getBreachReporter();
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_HOURS:
				return getBreachHours();
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
			case AssurancePackage.SUPPLIED_SERVICE__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__CRITICALITY:
				setCriticality((Criticality)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__SOLUTION:
				setSolution((SolutionKind)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__DATA_KINDS:
				getDataKinds().clear();
				getDataKinds().addAll((Collection<? extends DataKind>)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ROLE:
				setRole((ProcessingRole)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__FROM:
				setFrom((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__LOCATIONS:
				getLocations().clear();
				getLocations().addAll((Collection<? extends ProcessingLocation>)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__SUB_PROCESSORS:
				getSubProcessors().clear();
				getSubProcessors().addAll((Collection<? extends SubProcessor>)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT:
				setEncryptedInTransit((Flag)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_AT_REST:
				setEncryptedAtRest((Flag)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ISOLATED:
				setIsolated((Flag)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__STRONG_AUTHENTICATION:
				setStrongAuthentication((Flag)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__KEYS:
				setKeys((KeyHolder)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_PLAN:
				setExitPlan((Document)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_TESTED_ON:
				setExitTestedOn((LocalDate)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW:
				setEscrow((Flag)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW_TEXT:
				getEscrowText().clear();
				getEscrowText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_REPORTER:
				setBreachReporter((BreachReporter)newValue);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_HOURS:
				setBreachHours((Integer)newValue);
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
			case AssurancePackage.SUPPLIED_SERVICE__ASSETS:
				getAssets().clear();
				return;
			case AssurancePackage.SUPPLIED_SERVICE__CRITICALITY:
				setCriticality(CRITICALITY_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__SOLUTION:
				setSolution(SOLUTION_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__DATA_KINDS:
				getDataKinds().clear();
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__LOCATIONS:
				getLocations().clear();
				return;
			case AssurancePackage.SUPPLIED_SERVICE__SUB_PROCESSORS:
				getSubProcessors().clear();
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT:
				setEncryptedInTransit(ENCRYPTED_IN_TRANSIT_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_AT_REST:
				setEncryptedAtRest(ENCRYPTED_AT_REST_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ISOLATED:
				setIsolated(ISOLATED_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__STRONG_AUTHENTICATION:
				setStrongAuthentication(STRONG_AUTHENTICATION_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__KEYS:
				setKeys(KEYS_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_PLAN:
				setExitPlan((Document)null);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_TESTED_ON:
				setExitTestedOn(EXIT_TESTED_ON_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW:
				setEscrow(ESCROW_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW_TEXT:
				getEscrowText().clear();
				return;
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_REPORTER:
				setBreachReporter(BREACH_REPORTER_EDEFAULT);
				return;
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_HOURS:
				setBreachHours(BREACH_HOURS_EDEFAULT);
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
			case AssurancePackage.SUPPLIED_SERVICE__ASSETS:
				return assets != null && !assets.isEmpty();
			case AssurancePackage.SUPPLIED_SERVICE__CRITICALITY:
				return criticality != CRITICALITY_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__SOLUTION:
				return solution != SOLUTION_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__DATA_KINDS:
				return dataKinds != null && !dataKinds.isEmpty();
			case AssurancePackage.SUPPLIED_SERVICE__ROLE:
				return role != ROLE_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case AssurancePackage.SUPPLIED_SERVICE__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case AssurancePackage.SUPPLIED_SERVICE__LOCATIONS:
				return locations != null && !locations.isEmpty();
			case AssurancePackage.SUPPLIED_SERVICE__SUB_PROCESSORS:
				return subProcessors != null && !subProcessors.isEmpty();
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_IN_TRANSIT:
				return encryptedInTransit != ENCRYPTED_IN_TRANSIT_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__ENCRYPTED_AT_REST:
				return encryptedAtRest != ENCRYPTED_AT_REST_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__ISOLATED:
				return isolated != ISOLATED_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__STRONG_AUTHENTICATION:
				return strongAuthentication != STRONG_AUTHENTICATION_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__KEYS:
				return keys != KEYS_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_PLAN:
				return exitPlan != null;
			case AssurancePackage.SUPPLIED_SERVICE__EXIT_TESTED_ON:
				return EXIT_TESTED_ON_EDEFAULT == null ? exitTestedOn != null : !EXIT_TESTED_ON_EDEFAULT.equals(exitTestedOn);
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW:
				return escrow != ESCROW_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__ESCROW_TEXT:
				return escrowText != null && !escrowText.isEmpty();
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_REPORTER:
				return breachReporter != BREACH_REPORTER_EDEFAULT;
			case AssurancePackage.SUPPLIED_SERVICE__BREACH_HOURS:
				return breachHours != BREACH_HOURS_EDEFAULT;
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
		result.append(" (criticality: "); //$NON-NLS-1$
		result.append(criticality);
		result.append(", solution: "); //$NON-NLS-1$
		result.append(solution);
		result.append(", dataKinds: "); //$NON-NLS-1$
		result.append(dataKinds);
		result.append(", role: "); //$NON-NLS-1$
		result.append(role);
		result.append(", from: "); //$NON-NLS-1$
		result.append(from);
		result.append(", until: "); //$NON-NLS-1$
		result.append(until);
		result.append(", encryptedInTransit: "); //$NON-NLS-1$
		result.append(encryptedInTransit);
		result.append(", encryptedAtRest: "); //$NON-NLS-1$
		result.append(encryptedAtRest);
		result.append(", isolated: "); //$NON-NLS-1$
		result.append(isolated);
		result.append(", strongAuthentication: "); //$NON-NLS-1$
		result.append(strongAuthentication);
		result.append(", keys: "); //$NON-NLS-1$
		result.append(keys);
		result.append(", exitTestedOn: "); //$NON-NLS-1$
		result.append(exitTestedOn);
		result.append(", escrow: "); //$NON-NLS-1$
		result.append(escrow);
		result.append(", breachReporter: "); //$NON-NLS-1$
		result.append(breachReporter);
		result.append(", breachHours: "); //$NON-NLS-1$
		result.append(breachHours);
		result.append(')');
		return result.toString();
	}

} //SuppliedServiceImpl
