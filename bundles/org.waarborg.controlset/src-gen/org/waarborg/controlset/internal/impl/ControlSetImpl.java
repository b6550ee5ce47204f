/**
 */
package org.waarborg.controlset.internal.impl;

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

import org.waarborg.controlset.Adjustment;
import org.waarborg.controlset.AnswerScale;
import org.waarborg.controlset.AttributeDimension;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.ControlSetStatus;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Group;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Mapping;
import org.waarborg.controlset.Parameter;
import org.waarborg.controlset.Profile;
import org.waarborg.controlset.Term;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getPublisher <em>Publisher</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#isTitlesOnly <em>Titles Only</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getChangeNote <em>Change Note</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getPublishedSource <em>Published Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getAppliesNew <em>Applies New</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getAppliesNewSource <em>Applies New Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getAppliesExisting <em>Applies Existing</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getAppliesExistingSource <em>Applies Existing Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getTransitionEnds <em>Transition Ends</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getTransitionEndsSource <em>Transition Ends Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getExtends <em>Extends</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getCorrects <em>Corrects</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getAdjustments <em>Adjustments</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getAnswerScales <em>Answer Scales</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getProfiles <em>Profiles</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getMappings <em>Mappings</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlSetImpl#getTerms <em>Terms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlSetImpl extends IdentifiedImpl implements ControlSet {
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
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ControlSetKind KIND_EDEFAULT = ControlSetKind.CONTROLS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ControlSetKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublisher() <em>Publisher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublisher()
	 * @generated
	 * @ordered
	 */
	protected String publisher = PUBLISHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected String contact = CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected static final String LICENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLicence() <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicence()
	 * @generated
	 * @ordered
	 */
	protected String licence = LICENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final Confidence CONFIDENCE_EDEFAULT = Confidence.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected Confidence confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isTitlesOnly() <em>Titles Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTitlesOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TITLES_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTitlesOnly() <em>Titles Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTitlesOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean titlesOnly = TITLES_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangeNote() <em>Change Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeNote()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangeNote() <em>Change Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangeNote()
	 * @generated
	 * @ordered
	 */
	protected String changeNote = CHANGE_NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ControlSetStatus STATUS_EDEFAULT = ControlSetStatus.IN_PREPARATION;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ControlSetStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected LocalDate published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedSource() <em>Published Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedSource()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedSource() <em>Published Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedSource()
	 * @generated
	 * @ordered
	 */
	protected String publishedSource = PUBLISHED_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppliesNew() <em>Applies New</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesNew()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPLIES_NEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliesNew() <em>Applies New</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesNew()
	 * @generated
	 * @ordered
	 */
	protected LocalDate appliesNew = APPLIES_NEW_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppliesNewSource() <em>Applies New Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesNewSource()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLIES_NEW_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliesNewSource() <em>Applies New Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesNewSource()
	 * @generated
	 * @ordered
	 */
	protected String appliesNewSource = APPLIES_NEW_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppliesExisting() <em>Applies Existing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesExisting()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate APPLIES_EXISTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliesExisting() <em>Applies Existing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesExisting()
	 * @generated
	 * @ordered
	 */
	protected LocalDate appliesExisting = APPLIES_EXISTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAppliesExistingSource() <em>Applies Existing Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesExistingSource()
	 * @generated
	 * @ordered
	 */
	protected static final String APPLIES_EXISTING_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppliesExistingSource() <em>Applies Existing Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppliesExistingSource()
	 * @generated
	 * @ordered
	 */
	protected String appliesExistingSource = APPLIES_EXISTING_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransitionEnds() <em>Transition Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionEnds()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TRANSITION_ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransitionEnds() <em>Transition Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionEnds()
	 * @generated
	 * @ordered
	 */
	protected LocalDate transitionEnds = TRANSITION_ENDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransitionEndsSource() <em>Transition Ends Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionEndsSource()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSITION_ENDS_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransitionEndsSource() <em>Transition Ends Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitionEndsSource()
	 * @generated
	 * @ordered
	 */
	protected String transitionEndsSource = TRANSITION_ENDS_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupersedes() <em>Supersedes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPERSEDES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected String supersedes = SUPERSEDES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtends() <em>Extends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtends()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtends() <em>Extends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtends()
	 * @generated
	 * @ordered
	 */
	protected String extends_ = EXTENDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCorrects() <em>Corrects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrects()
	 * @generated
	 * @ordered
	 */
	protected static final String CORRECTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCorrects() <em>Corrects</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorrects()
	 * @generated
	 * @ordered
	 */
	protected String corrects = CORRECTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<Group> groups;

	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<Control> controls;

	/**
	 * The cached value of the '{@link #getAdjustments() <em>Adjustments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdjustments()
	 * @generated
	 * @ordered
	 */
	protected EList<Adjustment> adjustments;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<AttributeDimension> dimensions;

	/**
	 * The cached value of the '{@link #getAnswerScales() <em>Answer Scales</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerScales()
	 * @generated
	 * @ordered
	 */
	protected EList<AnswerScale> answerScales;

	/**
	 * The cached value of the '{@link #getProfiles() <em>Profiles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfiles()
	 * @generated
	 * @ordered
	 */
	protected EList<Profile> profiles;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected EList<Parameter> parameters;

	/**
	 * The cached value of the '{@link #getMappings() <em>Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<Mapping> mappings;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected EList<Term> terms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.CONTROL_SET;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__NORM, oldNorm, norm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSetKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ControlSetKind newKind) {
		ControlSetKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.CONTROL_SET__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublisher() {
		return publisher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublisher(String newPublisher) {
		String oldPublisher = publisher;
		publisher = newPublisher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__PUBLISHER, oldPublisher, publisher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		String oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLicence() {
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicence(String newLicence) {
		String oldLicence = licence;
		licence = newLicence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__LICENCE, oldLicence, licence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Confidence getConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(Confidence newConfidence) {
		Confidence oldConfidence = confidence;
		confidence = newConfidence == null ? CONFIDENCE_EDEFAULT : newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTitlesOnly() {
		return titlesOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitlesOnly(boolean newTitlesOnly) {
		boolean oldTitlesOnly = titlesOnly;
		titlesOnly = newTitlesOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__TITLES_ONLY, oldTitlesOnly, titlesOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChangeNote() {
		return changeNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangeNote(String newChangeNote) {
		String oldChangeNote = changeNote;
		changeNote = newChangeNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__CHANGE_NOTE, oldChangeNote, changeNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSetStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ControlSetStatus newStatus) {
		ControlSetStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(LocalDate newPublished) {
		LocalDate oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublishedSource() {
		return publishedSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedSource(String newPublishedSource) {
		String oldPublishedSource = publishedSource;
		publishedSource = newPublishedSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__PUBLISHED_SOURCE, oldPublishedSource, publishedSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAppliesNew() {
		return appliesNew;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesNew(LocalDate newAppliesNew) {
		LocalDate oldAppliesNew = appliesNew;
		appliesNew = newAppliesNew;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__APPLIES_NEW, oldAppliesNew, appliesNew));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAppliesNewSource() {
		return appliesNewSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesNewSource(String newAppliesNewSource) {
		String oldAppliesNewSource = appliesNewSource;
		appliesNewSource = newAppliesNewSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__APPLIES_NEW_SOURCE, oldAppliesNewSource, appliesNewSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAppliesExisting() {
		return appliesExisting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesExisting(LocalDate newAppliesExisting) {
		LocalDate oldAppliesExisting = appliesExisting;
		appliesExisting = newAppliesExisting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__APPLIES_EXISTING, oldAppliesExisting, appliesExisting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAppliesExistingSource() {
		return appliesExistingSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppliesExistingSource(String newAppliesExistingSource) {
		String oldAppliesExistingSource = appliesExistingSource;
		appliesExistingSource = newAppliesExistingSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__APPLIES_EXISTING_SOURCE, oldAppliesExistingSource, appliesExistingSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTransitionEnds() {
		return transitionEnds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransitionEnds(LocalDate newTransitionEnds) {
		LocalDate oldTransitionEnds = transitionEnds;
		transitionEnds = newTransitionEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__TRANSITION_ENDS, oldTransitionEnds, transitionEnds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransitionEndsSource() {
		return transitionEndsSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransitionEndsSource(String newTransitionEndsSource) {
		String oldTransitionEndsSource = transitionEndsSource;
		transitionEndsSource = newTransitionEndsSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__TRANSITION_ENDS_SOURCE, oldTransitionEndsSource, transitionEndsSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSupersedes() {
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(String newSupersedes) {
		String oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtends() {
		return extends_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtends(String newExtends) {
		String oldExtends = extends_;
		extends_ = newExtends;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__EXTENDS, oldExtends, extends_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCorrects() {
		return corrects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCorrects(String newCorrects) {
		String oldCorrects = corrects;
		corrects = newCorrects;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__CORRECTS, oldCorrects, corrects));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL_SET__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, ControlsetPackage.CONTROL_SET__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Group> getGroups() {
		if (groups == null) {
			groups = new EObjectContainmentEList<Group>(Group.class, this, ControlsetPackage.CONTROL_SET__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Control> getControls() {
		if (controls == null) {
			controls = new EObjectContainmentEList<Control>(Control.class, this, ControlsetPackage.CONTROL_SET__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Adjustment> getAdjustments() {
		if (adjustments == null) {
			adjustments = new EObjectContainmentEList<Adjustment>(Adjustment.class, this, ControlsetPackage.CONTROL_SET__ADJUSTMENTS);
		}
		return adjustments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AttributeDimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<AttributeDimension>(AttributeDimension.class, this, ControlsetPackage.CONTROL_SET__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AnswerScale> getAnswerScales() {
		if (answerScales == null) {
			answerScales = new EObjectContainmentEList<AnswerScale>(AnswerScale.class, this, ControlsetPackage.CONTROL_SET__ANSWER_SCALES);
		}
		return answerScales;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Profile> getProfiles() {
		if (profiles == null) {
			profiles = new EObjectContainmentEList<Profile>(Profile.class, this, ControlsetPackage.CONTROL_SET__PROFILES);
		}
		return profiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Parameter> getParameters() {
		if (parameters == null) {
			parameters = new EObjectContainmentEList<Parameter>(Parameter.class, this, ControlsetPackage.CONTROL_SET__PARAMETERS);
		}
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Mapping> getMappings() {
		if (mappings == null) {
			mappings = new EObjectContainmentEList<Mapping>(Mapping.class, this, ControlsetPackage.CONTROL_SET__MAPPINGS);
		}
		return mappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Term> getTerms() {
		if (terms == null) {
			terms = new EObjectContainmentEList<Term>(Term.class, this, ControlsetPackage.CONTROL_SET__TERMS);
		}
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlsetPackage.CONTROL_SET__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__GROUPS:
				return ((InternalEList<?>)getGroups()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__CONTROLS:
				return ((InternalEList<?>)getControls()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__ADJUSTMENTS:
				return ((InternalEList<?>)getAdjustments()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__ANSWER_SCALES:
				return ((InternalEList<?>)getAnswerScales()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__PROFILES:
				return ((InternalEList<?>)getProfiles()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__PARAMETERS:
				return ((InternalEList<?>)getParameters()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__MAPPINGS:
				return ((InternalEList<?>)getMappings()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL_SET__TERMS:
				return ((InternalEList<?>)getTerms()).basicRemove(otherEnd, msgs);
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
			case ControlsetPackage.CONTROL_SET__VERSION:
				return getVersion();
			case ControlsetPackage.CONTROL_SET__NORM:
				return getNorm();
			case ControlsetPackage.CONTROL_SET__EDITION:
				return getEdition();
			case ControlsetPackage.CONTROL_SET__KIND:
				return getKind();
			case ControlsetPackage.CONTROL_SET__TITLE:
				return getTitle();
			case ControlsetPackage.CONTROL_SET__PUBLISHER:
				return getPublisher();
			case ControlsetPackage.CONTROL_SET__CONTACT:
				return getContact();
			case ControlsetPackage.CONTROL_SET__LICENCE:
				return getLicence();
			case ControlsetPackage.CONTROL_SET__SOURCE:
				return getSource();
			case ControlsetPackage.CONTROL_SET__CONFIDENCE:
				return getConfidence();
			case ControlsetPackage.CONTROL_SET__TITLES_ONLY:
				return isTitlesOnly();
			case ControlsetPackage.CONTROL_SET__CHANGE_NOTE:
				return getChangeNote();
			case ControlsetPackage.CONTROL_SET__STATUS:
				return getStatus();
			case ControlsetPackage.CONTROL_SET__PUBLISHED:
				return getPublished();
			case ControlsetPackage.CONTROL_SET__PUBLISHED_SOURCE:
				return getPublishedSource();
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW:
				return getAppliesNew();
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW_SOURCE:
				return getAppliesNewSource();
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING:
				return getAppliesExisting();
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING_SOURCE:
				return getAppliesExistingSource();
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS:
				return getTransitionEnds();
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS_SOURCE:
				return getTransitionEndsSource();
			case ControlsetPackage.CONTROL_SET__SUPERSEDES:
				return getSupersedes();
			case ControlsetPackage.CONTROL_SET__EXTENDS:
				return getExtends();
			case ControlsetPackage.CONTROL_SET__CORRECTS:
				return getCorrects();
			case ControlsetPackage.CONTROL_SET__URL:
				return getUrl();
			case ControlsetPackage.CONTROL_SET__LANGUAGES:
				return getLanguages();
			case ControlsetPackage.CONTROL_SET__GROUPS:
				return getGroups();
			case ControlsetPackage.CONTROL_SET__CONTROLS:
				return getControls();
			case ControlsetPackage.CONTROL_SET__ADJUSTMENTS:
				return getAdjustments();
			case ControlsetPackage.CONTROL_SET__DIMENSIONS:
				return getDimensions();
			case ControlsetPackage.CONTROL_SET__ANSWER_SCALES:
				return getAnswerScales();
			case ControlsetPackage.CONTROL_SET__PROFILES:
				return getProfiles();
			case ControlsetPackage.CONTROL_SET__PARAMETERS:
				return getParameters();
			case ControlsetPackage.CONTROL_SET__MAPPINGS:
				return getMappings();
			case ControlsetPackage.CONTROL_SET__TERMS:
				return getTerms();
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
			case ControlsetPackage.CONTROL_SET__VERSION:
				setVersion((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__NORM:
				setNorm((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__EDITION:
				setEdition((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__KIND:
				setKind((ControlSetKind)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__PUBLISHER:
				setPublisher((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__CONTACT:
				setContact((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__LICENCE:
				setLicence((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__SOURCE:
				setSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__TITLES_ONLY:
				setTitlesOnly((Boolean)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__CHANGE_NOTE:
				setChangeNote((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__STATUS:
				setStatus((ControlSetStatus)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__PUBLISHED:
				setPublished((LocalDate)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__PUBLISHED_SOURCE:
				setPublishedSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW:
				setAppliesNew((LocalDate)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW_SOURCE:
				setAppliesNewSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING:
				setAppliesExisting((LocalDate)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING_SOURCE:
				setAppliesExistingSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS:
				setTransitionEnds((LocalDate)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS_SOURCE:
				setTransitionEndsSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__SUPERSEDES:
				setSupersedes((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__EXTENDS:
				setExtends((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__CORRECTS:
				setCorrects((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__URL:
				setUrl((String)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends Group>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends Control>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__ADJUSTMENTS:
				getAdjustments().clear();
				getAdjustments().addAll((Collection<? extends Adjustment>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends AttributeDimension>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__ANSWER_SCALES:
				getAnswerScales().clear();
				getAnswerScales().addAll((Collection<? extends AnswerScale>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__PROFILES:
				getProfiles().clear();
				getProfiles().addAll((Collection<? extends Profile>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__PARAMETERS:
				getParameters().clear();
				getParameters().addAll((Collection<? extends Parameter>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__MAPPINGS:
				getMappings().clear();
				getMappings().addAll((Collection<? extends Mapping>)newValue);
				return;
			case ControlsetPackage.CONTROL_SET__TERMS:
				getTerms().clear();
				getTerms().addAll((Collection<? extends Term>)newValue);
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
			case ControlsetPackage.CONTROL_SET__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__NORM:
				setNorm(NORM_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__TITLE:
				getTitle().clear();
				return;
			case ControlsetPackage.CONTROL_SET__PUBLISHER:
				setPublisher(PUBLISHER_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__LICENCE:
				setLicence(LICENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__TITLES_ONLY:
				setTitlesOnly(TITLES_ONLY_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__CHANGE_NOTE:
				setChangeNote(CHANGE_NOTE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__PUBLISHED_SOURCE:
				setPublishedSource(PUBLISHED_SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW:
				setAppliesNew(APPLIES_NEW_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW_SOURCE:
				setAppliesNewSource(APPLIES_NEW_SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING:
				setAppliesExisting(APPLIES_EXISTING_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING_SOURCE:
				setAppliesExistingSource(APPLIES_EXISTING_SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS:
				setTransitionEnds(TRANSITION_ENDS_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS_SOURCE:
				setTransitionEndsSource(TRANSITION_ENDS_SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__SUPERSEDES:
				setSupersedes(SUPERSEDES_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__EXTENDS:
				setExtends(EXTENDS_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__CORRECTS:
				setCorrects(CORRECTS_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__URL:
				setUrl(URL_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL_SET__LANGUAGES:
				getLanguages().clear();
				return;
			case ControlsetPackage.CONTROL_SET__GROUPS:
				getGroups().clear();
				return;
			case ControlsetPackage.CONTROL_SET__CONTROLS:
				getControls().clear();
				return;
			case ControlsetPackage.CONTROL_SET__ADJUSTMENTS:
				getAdjustments().clear();
				return;
			case ControlsetPackage.CONTROL_SET__DIMENSIONS:
				getDimensions().clear();
				return;
			case ControlsetPackage.CONTROL_SET__ANSWER_SCALES:
				getAnswerScales().clear();
				return;
			case ControlsetPackage.CONTROL_SET__PROFILES:
				getProfiles().clear();
				return;
			case ControlsetPackage.CONTROL_SET__PARAMETERS:
				getParameters().clear();
				return;
			case ControlsetPackage.CONTROL_SET__MAPPINGS:
				getMappings().clear();
				return;
			case ControlsetPackage.CONTROL_SET__TERMS:
				getTerms().clear();
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
			case ControlsetPackage.CONTROL_SET__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ControlsetPackage.CONTROL_SET__NORM:
				return NORM_EDEFAULT == null ? norm != null : !NORM_EDEFAULT.equals(norm);
			case ControlsetPackage.CONTROL_SET__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case ControlsetPackage.CONTROL_SET__KIND:
				return kind != KIND_EDEFAULT;
			case ControlsetPackage.CONTROL_SET__TITLE:
				return title != null && !title.isEmpty();
			case ControlsetPackage.CONTROL_SET__PUBLISHER:
				return PUBLISHER_EDEFAULT == null ? publisher != null : !PUBLISHER_EDEFAULT.equals(publisher);
			case ControlsetPackage.CONTROL_SET__CONTACT:
				return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
			case ControlsetPackage.CONTROL_SET__LICENCE:
				return LICENCE_EDEFAULT == null ? licence != null : !LICENCE_EDEFAULT.equals(licence);
			case ControlsetPackage.CONTROL_SET__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ControlsetPackage.CONTROL_SET__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ControlsetPackage.CONTROL_SET__TITLES_ONLY:
				return titlesOnly != TITLES_ONLY_EDEFAULT;
			case ControlsetPackage.CONTROL_SET__CHANGE_NOTE:
				return CHANGE_NOTE_EDEFAULT == null ? changeNote != null : !CHANGE_NOTE_EDEFAULT.equals(changeNote);
			case ControlsetPackage.CONTROL_SET__STATUS:
				return status != STATUS_EDEFAULT;
			case ControlsetPackage.CONTROL_SET__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case ControlsetPackage.CONTROL_SET__PUBLISHED_SOURCE:
				return PUBLISHED_SOURCE_EDEFAULT == null ? publishedSource != null : !PUBLISHED_SOURCE_EDEFAULT.equals(publishedSource);
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW:
				return APPLIES_NEW_EDEFAULT == null ? appliesNew != null : !APPLIES_NEW_EDEFAULT.equals(appliesNew);
			case ControlsetPackage.CONTROL_SET__APPLIES_NEW_SOURCE:
				return APPLIES_NEW_SOURCE_EDEFAULT == null ? appliesNewSource != null : !APPLIES_NEW_SOURCE_EDEFAULT.equals(appliesNewSource);
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING:
				return APPLIES_EXISTING_EDEFAULT == null ? appliesExisting != null : !APPLIES_EXISTING_EDEFAULT.equals(appliesExisting);
			case ControlsetPackage.CONTROL_SET__APPLIES_EXISTING_SOURCE:
				return APPLIES_EXISTING_SOURCE_EDEFAULT == null ? appliesExistingSource != null : !APPLIES_EXISTING_SOURCE_EDEFAULT.equals(appliesExistingSource);
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS:
				return TRANSITION_ENDS_EDEFAULT == null ? transitionEnds != null : !TRANSITION_ENDS_EDEFAULT.equals(transitionEnds);
			case ControlsetPackage.CONTROL_SET__TRANSITION_ENDS_SOURCE:
				return TRANSITION_ENDS_SOURCE_EDEFAULT == null ? transitionEndsSource != null : !TRANSITION_ENDS_SOURCE_EDEFAULT.equals(transitionEndsSource);
			case ControlsetPackage.CONTROL_SET__SUPERSEDES:
				return SUPERSEDES_EDEFAULT == null ? supersedes != null : !SUPERSEDES_EDEFAULT.equals(supersedes);
			case ControlsetPackage.CONTROL_SET__EXTENDS:
				return EXTENDS_EDEFAULT == null ? extends_ != null : !EXTENDS_EDEFAULT.equals(extends_);
			case ControlsetPackage.CONTROL_SET__CORRECTS:
				return CORRECTS_EDEFAULT == null ? corrects != null : !CORRECTS_EDEFAULT.equals(corrects);
			case ControlsetPackage.CONTROL_SET__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case ControlsetPackage.CONTROL_SET__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case ControlsetPackage.CONTROL_SET__GROUPS:
				return groups != null && !groups.isEmpty();
			case ControlsetPackage.CONTROL_SET__CONTROLS:
				return controls != null && !controls.isEmpty();
			case ControlsetPackage.CONTROL_SET__ADJUSTMENTS:
				return adjustments != null && !adjustments.isEmpty();
			case ControlsetPackage.CONTROL_SET__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case ControlsetPackage.CONTROL_SET__ANSWER_SCALES:
				return answerScales != null && !answerScales.isEmpty();
			case ControlsetPackage.CONTROL_SET__PROFILES:
				return profiles != null && !profiles.isEmpty();
			case ControlsetPackage.CONTROL_SET__PARAMETERS:
				return parameters != null && !parameters.isEmpty();
			case ControlsetPackage.CONTROL_SET__MAPPINGS:
				return mappings != null && !mappings.isEmpty();
			case ControlsetPackage.CONTROL_SET__TERMS:
				return terms != null && !terms.isEmpty();
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
		result.append(", norm: "); //$NON-NLS-1$
		result.append(norm);
		result.append(", edition: "); //$NON-NLS-1$
		result.append(edition);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", publisher: "); //$NON-NLS-1$
		result.append(publisher);
		result.append(", contact: "); //$NON-NLS-1$
		result.append(contact);
		result.append(", licence: "); //$NON-NLS-1$
		result.append(licence);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", titlesOnly: "); //$NON-NLS-1$
		result.append(titlesOnly);
		result.append(", changeNote: "); //$NON-NLS-1$
		result.append(changeNote);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(", published: "); //$NON-NLS-1$
		result.append(published);
		result.append(", publishedSource: "); //$NON-NLS-1$
		result.append(publishedSource);
		result.append(", appliesNew: "); //$NON-NLS-1$
		result.append(appliesNew);
		result.append(", appliesNewSource: "); //$NON-NLS-1$
		result.append(appliesNewSource);
		result.append(", appliesExisting: "); //$NON-NLS-1$
		result.append(appliesExisting);
		result.append(", appliesExistingSource: "); //$NON-NLS-1$
		result.append(appliesExistingSource);
		result.append(", transitionEnds: "); //$NON-NLS-1$
		result.append(transitionEnds);
		result.append(", transitionEndsSource: "); //$NON-NLS-1$
		result.append(transitionEndsSource);
		result.append(", supersedes: "); //$NON-NLS-1$
		result.append(supersedes);
		result.append(", extends: "); //$NON-NLS-1$
		result.append(extends_);
		result.append(", corrects: "); //$NON-NLS-1$
		result.append(corrects);
		result.append(", url: "); //$NON-NLS-1$
		result.append(url);
		result.append(", languages: "); //$NON-NLS-1$
		result.append(languages);
		result.append(')');
		return result.toString();
	}

} //ControlSetImpl
