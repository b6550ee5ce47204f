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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.statement.FrozenDocument;
import org.waarborg.statement.FrozenEvidence;
import org.waarborg.statement.FrozenMeasure;
import org.waarborg.statement.FrozenPart;
import org.waarborg.statement.FrozenParty;
import org.waarborg.statement.Implementation;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Part</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getProvidedBy <em>Provided By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getCameWith <em>Came With</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getCovered <em>Covered</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getReliedOn <em>Relied On</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.FrozenPartImpl#getAssurance <em>Assurance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenPartImpl extends IdentifiedImpl implements FrozenPart {
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
	 * The default value of the '{@link #getPerformer() <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformer()
	 * @generated
	 * @ordered
	 */
	protected static final Performer PERFORMER_EDEFAULT = Performer.OWN;

	/**
	 * The cached value of the '{@link #getPerformer() <em>Performer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformer()
	 * @generated
	 * @ordered
	 */
	protected Performer performer = PERFORMER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProvidedBy() <em>Provided By</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvidedBy()
	 * @generated
	 * @ordered
	 */
	protected FrozenParty providedBy;

	/**
	 * The cached value of the '{@link #getCameWith() <em>Came With</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCameWith()
	 * @generated
	 * @ordered
	 */
	protected FrozenParty cameWith;

	/**
	 * The cached value of the '{@link #getCovered() <em>Covered</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovered()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenParty> covered;

	/**
	 * The cached value of the '{@link #getReliedOn() <em>Relied On</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenParty> reliedOn;

	/**
	 * The default value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected String provider = PROVIDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> service;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> covers;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> text;

	/**
	 * The default value of the '{@link #getImplementation() <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementation()
	 * @generated
	 * @ordered
	 */
	protected static final Implementation IMPLEMENTATION_EDEFAULT = Implementation.UNKNOWN;

	/**
	 * The cached value of the '{@link #getImplementation() <em>Implementation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementation()
	 * @generated
	 * @ordered
	 */
	protected Implementation implementation = IMPLEMENTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected LocalDate planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenMeasure> measures;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenDocument> documents;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenEvidence> evidence;

	/**
	 * The cached value of the '{@link #getAssurance() <em>Assurance</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssurance()
	 * @generated
	 * @ordered
	 */
	protected EList<String> assurance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenPartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.FROZEN_PART;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_PART__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Performer getPerformer() {
		return performer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformer(Performer newPerformer) {
		Performer oldPerformer = performer;
		performer = newPerformer == null ? PERFORMER_EDEFAULT : newPerformer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__PERFORMER, oldPerformer, performer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenParty getProvidedBy() {
		return providedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProvidedBy(FrozenParty newProvidedBy, NotificationChain msgs) {
		FrozenParty oldProvidedBy = providedBy;
		providedBy = newProvidedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__PROVIDED_BY, oldProvidedBy, newProvidedBy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvidedBy(FrozenParty newProvidedBy) {
		if (newProvidedBy != providedBy) {
			NotificationChain msgs = null;
			if (providedBy != null)
				msgs = ((InternalEObject)providedBy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StatementPackage.FROZEN_PART__PROVIDED_BY, null, msgs);
			if (newProvidedBy != null)
				msgs = ((InternalEObject)newProvidedBy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StatementPackage.FROZEN_PART__PROVIDED_BY, null, msgs);
			msgs = basicSetProvidedBy(newProvidedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__PROVIDED_BY, newProvidedBy, newProvidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenParty getCameWith() {
		return cameWith;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCameWith(FrozenParty newCameWith, NotificationChain msgs) {
		FrozenParty oldCameWith = cameWith;
		cameWith = newCameWith;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__CAME_WITH, oldCameWith, newCameWith);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCameWith(FrozenParty newCameWith) {
		if (newCameWith != cameWith) {
			NotificationChain msgs = null;
			if (cameWith != null)
				msgs = ((InternalEObject)cameWith).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StatementPackage.FROZEN_PART__CAME_WITH, null, msgs);
			if (newCameWith != null)
				msgs = ((InternalEObject)newCameWith).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StatementPackage.FROZEN_PART__CAME_WITH, null, msgs);
			msgs = basicSetCameWith(newCameWith, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__CAME_WITH, newCameWith, newCameWith));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenParty> getCovered() {
		if (covered == null) {
			covered = new EObjectContainmentEList<FrozenParty>(FrozenParty.class, this, StatementPackage.FROZEN_PART__COVERED);
		}
		return covered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenParty> getReliedOn() {
		if (reliedOn == null) {
			reliedOn = new EObjectContainmentEList<FrozenParty>(FrozenParty.class, this, StatementPackage.FROZEN_PART__RELIED_ON);
		}
		return reliedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(String newProvider) {
		String oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getService() {
		if (service == null) {
			service = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_PART__SERVICE);
		}
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCovers() {
		if (covers == null) {
			covers = new EDataTypeUniqueEList<String>(String.class, this, StatementPackage.FROZEN_PART__COVERS);
		}
		return covers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getText() {
		if (text == null) {
			text = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.FROZEN_PART__TEXT);
		}
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Implementation getImplementation() {
		return implementation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplementation(Implementation newImplementation) {
		Implementation oldImplementation = implementation;
		implementation = newImplementation == null ? IMPLEMENTATION_EDEFAULT : newImplementation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__IMPLEMENTATION, oldImplementation, implementation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(LocalDate newPlanned) {
		LocalDate oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.FROZEN_PART__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<FrozenMeasure>(FrozenMeasure.class, this, StatementPackage.FROZEN_PART__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<FrozenDocument>(FrozenDocument.class, this, StatementPackage.FROZEN_PART__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenEvidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<FrozenEvidence>(FrozenEvidence.class, this, StatementPackage.FROZEN_PART__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getAssurance() {
		if (assurance == null) {
			assurance = new EDataTypeUniqueEList<String>(String.class, this, StatementPackage.FROZEN_PART__ASSURANCE);
		}
		return assurance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.FROZEN_PART__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__PROVIDED_BY:
				return basicSetProvidedBy(null, msgs);
			case StatementPackage.FROZEN_PART__CAME_WITH:
				return basicSetCameWith(null, msgs);
			case StatementPackage.FROZEN_PART__COVERED:
				return ((InternalEList<?>)getCovered()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__RELIED_ON:
				return ((InternalEList<?>)getReliedOn()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__SERVICE:
				return ((InternalEList<?>)getService()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case StatementPackage.FROZEN_PART__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.FROZEN_PART__TITLE:
				return getTitle();
			case StatementPackage.FROZEN_PART__PERFORMER:
				return getPerformer();
			case StatementPackage.FROZEN_PART__PROVIDED_BY:
				return getProvidedBy();
			case StatementPackage.FROZEN_PART__CAME_WITH:
				return getCameWith();
			case StatementPackage.FROZEN_PART__COVERED:
				return getCovered();
			case StatementPackage.FROZEN_PART__RELIED_ON:
				return getReliedOn();
			case StatementPackage.FROZEN_PART__PROVIDER:
				return getProvider();
			case StatementPackage.FROZEN_PART__SERVICE:
				return getService();
			case StatementPackage.FROZEN_PART__COVERS:
				return getCovers();
			case StatementPackage.FROZEN_PART__TEXT:
				return getText();
			case StatementPackage.FROZEN_PART__IMPLEMENTATION:
				return getImplementation();
			case StatementPackage.FROZEN_PART__PLANNED:
				return getPlanned();
			case StatementPackage.FROZEN_PART__OWNER:
				return getOwner();
			case StatementPackage.FROZEN_PART__MEASURES:
				return getMeasures();
			case StatementPackage.FROZEN_PART__DOCUMENTS:
				return getDocuments();
			case StatementPackage.FROZEN_PART__EVIDENCE:
				return getEvidence();
			case StatementPackage.FROZEN_PART__ASSURANCE:
				return getAssurance();
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
			case StatementPackage.FROZEN_PART__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_PART__PERFORMER:
				setPerformer((Performer)newValue);
				return;
			case StatementPackage.FROZEN_PART__PROVIDED_BY:
				setProvidedBy((FrozenParty)newValue);
				return;
			case StatementPackage.FROZEN_PART__CAME_WITH:
				setCameWith((FrozenParty)newValue);
				return;
			case StatementPackage.FROZEN_PART__COVERED:
				getCovered().clear();
				getCovered().addAll((Collection<? extends FrozenParty>)newValue);
				return;
			case StatementPackage.FROZEN_PART__RELIED_ON:
				getReliedOn().clear();
				getReliedOn().addAll((Collection<? extends FrozenParty>)newValue);
				return;
			case StatementPackage.FROZEN_PART__PROVIDER:
				setProvider((String)newValue);
				return;
			case StatementPackage.FROZEN_PART__SERVICE:
				getService().clear();
				getService().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_PART__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends String>)newValue);
				return;
			case StatementPackage.FROZEN_PART__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.FROZEN_PART__IMPLEMENTATION:
				setImplementation((Implementation)newValue);
				return;
			case StatementPackage.FROZEN_PART__PLANNED:
				setPlanned((LocalDate)newValue);
				return;
			case StatementPackage.FROZEN_PART__OWNER:
				setOwner((String)newValue);
				return;
			case StatementPackage.FROZEN_PART__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends FrozenMeasure>)newValue);
				return;
			case StatementPackage.FROZEN_PART__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends FrozenDocument>)newValue);
				return;
			case StatementPackage.FROZEN_PART__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends FrozenEvidence>)newValue);
				return;
			case StatementPackage.FROZEN_PART__ASSURANCE:
				getAssurance().clear();
				getAssurance().addAll((Collection<? extends String>)newValue);
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
			case StatementPackage.FROZEN_PART__TITLE:
				getTitle().clear();
				return;
			case StatementPackage.FROZEN_PART__PERFORMER:
				setPerformer(PERFORMER_EDEFAULT);
				return;
			case StatementPackage.FROZEN_PART__PROVIDED_BY:
				setProvidedBy((FrozenParty)null);
				return;
			case StatementPackage.FROZEN_PART__CAME_WITH:
				setCameWith((FrozenParty)null);
				return;
			case StatementPackage.FROZEN_PART__COVERED:
				getCovered().clear();
				return;
			case StatementPackage.FROZEN_PART__RELIED_ON:
				getReliedOn().clear();
				return;
			case StatementPackage.FROZEN_PART__PROVIDER:
				setProvider(PROVIDER_EDEFAULT);
				return;
			case StatementPackage.FROZEN_PART__SERVICE:
				getService().clear();
				return;
			case StatementPackage.FROZEN_PART__COVERS:
				getCovers().clear();
				return;
			case StatementPackage.FROZEN_PART__TEXT:
				getText().clear();
				return;
			case StatementPackage.FROZEN_PART__IMPLEMENTATION:
				setImplementation(IMPLEMENTATION_EDEFAULT);
				return;
			case StatementPackage.FROZEN_PART__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case StatementPackage.FROZEN_PART__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case StatementPackage.FROZEN_PART__MEASURES:
				getMeasures().clear();
				return;
			case StatementPackage.FROZEN_PART__DOCUMENTS:
				getDocuments().clear();
				return;
			case StatementPackage.FROZEN_PART__EVIDENCE:
				getEvidence().clear();
				return;
			case StatementPackage.FROZEN_PART__ASSURANCE:
				getAssurance().clear();
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
			case StatementPackage.FROZEN_PART__TITLE:
				return title != null && !title.isEmpty();
			case StatementPackage.FROZEN_PART__PERFORMER:
				return performer != PERFORMER_EDEFAULT;
			case StatementPackage.FROZEN_PART__PROVIDED_BY:
				return providedBy != null;
			case StatementPackage.FROZEN_PART__CAME_WITH:
				return cameWith != null;
			case StatementPackage.FROZEN_PART__COVERED:
				return covered != null && !covered.isEmpty();
			case StatementPackage.FROZEN_PART__RELIED_ON:
				return reliedOn != null && !reliedOn.isEmpty();
			case StatementPackage.FROZEN_PART__PROVIDER:
				return PROVIDER_EDEFAULT == null ? provider != null : !PROVIDER_EDEFAULT.equals(provider);
			case StatementPackage.FROZEN_PART__SERVICE:
				return service != null && !service.isEmpty();
			case StatementPackage.FROZEN_PART__COVERS:
				return covers != null && !covers.isEmpty();
			case StatementPackage.FROZEN_PART__TEXT:
				return text != null && !text.isEmpty();
			case StatementPackage.FROZEN_PART__IMPLEMENTATION:
				return implementation != IMPLEMENTATION_EDEFAULT;
			case StatementPackage.FROZEN_PART__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case StatementPackage.FROZEN_PART__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case StatementPackage.FROZEN_PART__MEASURES:
				return measures != null && !measures.isEmpty();
			case StatementPackage.FROZEN_PART__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case StatementPackage.FROZEN_PART__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case StatementPackage.FROZEN_PART__ASSURANCE:
				return assurance != null && !assurance.isEmpty();
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
		result.append(" (performer: "); //$NON-NLS-1$
		result.append(performer);
		result.append(", provider: "); //$NON-NLS-1$
		result.append(provider);
		result.append(", covers: "); //$NON-NLS-1$
		result.append(covers);
		result.append(", implementation: "); //$NON-NLS-1$
		result.append(implementation);
		result.append(", planned: "); //$NON-NLS-1$
		result.append(planned);
		result.append(", owner: "); //$NON-NLS-1$
		result.append(owner);
		result.append(", assurance: "); //$NON-NLS-1$
		result.append(assurance);
		result.append(')');
		return result.toString();
	}

} //FrozenPartImpl
