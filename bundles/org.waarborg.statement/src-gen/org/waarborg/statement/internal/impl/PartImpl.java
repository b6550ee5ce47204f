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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.controlset.LocalText;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.DateMove;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Measure;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;

import org.waarborg.statement.Implementation;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getPerformer <em>Performer</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getService <em>Service</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getCovers <em>Covers</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getImplementation <em>Implementation</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getMoves <em>Moves</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.PartImpl#getAssurance <em>Assurance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartImpl extends IdentifiedImpl implements Part {
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
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected Organisation provider;

	/**
	 * The cached value of the '{@link #getService() <em>Service</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getService()
	 * @generated
	 * @ordered
	 */
	protected Asset service;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> covers;

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
	 * The cached value of the '{@link #getMoves() <em>Moves</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoves()
	 * @generated
	 * @ordered
	 */
	protected EList<DateMove> moves;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Person owner;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<Measure> measures;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<Document> documents;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getAssurance() <em>Assurance</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssurance()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> assurance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.PART;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.PART__TITLE);
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.PART__PERFORMER, oldPerformer, performer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getProvider() {
		if (provider != null && provider.eIsProxy()) {
			InternalEObject oldProvider = (InternalEObject)provider;
			provider = (Organisation)eResolveProxy(oldProvider);
			if (provider != oldProvider) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StatementPackage.PART__PROVIDER, oldProvider, provider));
			}
		}
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(Organisation newProvider) {
		Organisation oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.PART__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Asset getService() {
		if (service != null && service.eIsProxy()) {
			InternalEObject oldService = (InternalEObject)service;
			service = (Asset)eResolveProxy(oldService);
			if (service != oldService) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StatementPackage.PART__SERVICE, oldService, service));
			}
		}
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Asset basicGetService() {
		return service;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setService(Asset newService) {
		Asset oldService = service;
		service = newService;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.PART__SERVICE, oldService, service));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Element> getCovers() {
		if (covers == null) {
			covers = new EObjectResolvingEList<Element>(Element.class, this, StatementPackage.PART__COVERS);
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
			text = new EObjectContainmentEList<LocalText>(LocalText.class, this, StatementPackage.PART__TEXT);
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.PART__IMPLEMENTATION, oldImplementation, implementation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.PART__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<DateMove> getMoves() {
		if (moves == null) {
			moves = new EObjectContainmentEList<DateMove>(DateMove.class, this, StatementPackage.PART__MOVES);
		}
		return moves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Person)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StatementPackage.PART__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Person newOwner) {
		Person oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.PART__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Measure> getMeasures() {
		if (measures == null) {
			measures = new EObjectResolvingEList<Measure>(Measure.class, this, StatementPackage.PART__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Document> getDocuments() {
		if (documents == null) {
			documents = new EObjectResolvingEList<Document>(Document.class, this, StatementPackage.PART__DOCUMENTS);
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
			evidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, StatementPackage.PART__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Element> getAssurance() {
		if (assurance == null) {
			assurance = new EObjectResolvingEList<Element>(Element.class, this, StatementPackage.PART__ASSURANCE);
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
			case StatementPackage.PART__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case StatementPackage.PART__TEXT:
				return ((InternalEList<?>)getText()).basicRemove(otherEnd, msgs);
			case StatementPackage.PART__MOVES:
				return ((InternalEList<?>)getMoves()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.PART__TITLE:
				return getTitle();
			case StatementPackage.PART__PERFORMER:
				return getPerformer();
			case StatementPackage.PART__PROVIDER:
				if (resolve) return getProvider();
				return basicGetProvider();
			case StatementPackage.PART__SERVICE:
				if (resolve) return getService();
				return basicGetService();
			case StatementPackage.PART__COVERS:
				return getCovers();
			case StatementPackage.PART__TEXT:
				return getText();
			case StatementPackage.PART__IMPLEMENTATION:
				return getImplementation();
			case StatementPackage.PART__PLANNED:
				return getPlanned();
			case StatementPackage.PART__MOVES:
				return getMoves();
			case StatementPackage.PART__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case StatementPackage.PART__MEASURES:
				return getMeasures();
			case StatementPackage.PART__DOCUMENTS:
				return getDocuments();
			case StatementPackage.PART__EVIDENCE:
				return getEvidence();
			case StatementPackage.PART__ASSURANCE:
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
			case StatementPackage.PART__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.PART__PERFORMER:
				setPerformer((Performer)newValue);
				return;
			case StatementPackage.PART__PROVIDER:
				setProvider((Organisation)newValue);
				return;
			case StatementPackage.PART__SERVICE:
				setService((Asset)newValue);
				return;
			case StatementPackage.PART__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Element>)newValue);
				return;
			case StatementPackage.PART__TEXT:
				getText().clear();
				getText().addAll((Collection<? extends LocalText>)newValue);
				return;
			case StatementPackage.PART__IMPLEMENTATION:
				setImplementation((Implementation)newValue);
				return;
			case StatementPackage.PART__PLANNED:
				setPlanned((LocalDate)newValue);
				return;
			case StatementPackage.PART__MOVES:
				getMoves().clear();
				getMoves().addAll((Collection<? extends DateMove>)newValue);
				return;
			case StatementPackage.PART__OWNER:
				setOwner((Person)newValue);
				return;
			case StatementPackage.PART__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends Measure>)newValue);
				return;
			case StatementPackage.PART__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends Document>)newValue);
				return;
			case StatementPackage.PART__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case StatementPackage.PART__ASSURANCE:
				getAssurance().clear();
				getAssurance().addAll((Collection<? extends Element>)newValue);
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
			case StatementPackage.PART__TITLE:
				getTitle().clear();
				return;
			case StatementPackage.PART__PERFORMER:
				setPerformer(PERFORMER_EDEFAULT);
				return;
			case StatementPackage.PART__PROVIDER:
				setProvider((Organisation)null);
				return;
			case StatementPackage.PART__SERVICE:
				setService((Asset)null);
				return;
			case StatementPackage.PART__COVERS:
				getCovers().clear();
				return;
			case StatementPackage.PART__TEXT:
				getText().clear();
				return;
			case StatementPackage.PART__IMPLEMENTATION:
				setImplementation(IMPLEMENTATION_EDEFAULT);
				return;
			case StatementPackage.PART__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case StatementPackage.PART__MOVES:
				getMoves().clear();
				return;
			case StatementPackage.PART__OWNER:
				setOwner((Person)null);
				return;
			case StatementPackage.PART__MEASURES:
				getMeasures().clear();
				return;
			case StatementPackage.PART__DOCUMENTS:
				getDocuments().clear();
				return;
			case StatementPackage.PART__EVIDENCE:
				getEvidence().clear();
				return;
			case StatementPackage.PART__ASSURANCE:
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
			case StatementPackage.PART__TITLE:
				return title != null && !title.isEmpty();
			case StatementPackage.PART__PERFORMER:
				return performer != PERFORMER_EDEFAULT;
			case StatementPackage.PART__PROVIDER:
				return provider != null;
			case StatementPackage.PART__SERVICE:
				return service != null;
			case StatementPackage.PART__COVERS:
				return covers != null && !covers.isEmpty();
			case StatementPackage.PART__TEXT:
				return text != null && !text.isEmpty();
			case StatementPackage.PART__IMPLEMENTATION:
				return implementation != IMPLEMENTATION_EDEFAULT;
			case StatementPackage.PART__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case StatementPackage.PART__MOVES:
				return moves != null && !moves.isEmpty();
			case StatementPackage.PART__OWNER:
				return owner != null;
			case StatementPackage.PART__MEASURES:
				return measures != null && !measures.isEmpty();
			case StatementPackage.PART__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case StatementPackage.PART__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case StatementPackage.PART__ASSURANCE:
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
		result.append(", implementation: "); //$NON-NLS-1$
		result.append(implementation);
		result.append(", planned: "); //$NON-NLS-1$
		result.append(planned);
		result.append(')');
		return result.toString();
	}

} //PartImpl
