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

import org.waarborg.controlset.CareContent;
import org.waarborg.controlset.Confidence;
import org.waarborg.controlset.Control;
import org.waarborg.controlset.ControlsetPackage;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#isAssessable <em>Assessable</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getCare <em>Care</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getEnhances <em>Enhances</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getInForceUntil <em>In Force Until</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getEvidenceHints <em>Evidence Hints</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.waarborg.controlset.internal.impl.ControlImpl#getAnswerScale <em>Answer Scale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlImpl extends IdentifiedImpl implements Control {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

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
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> purpose;

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
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #isAssessable() <em>Assessable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssessable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASSESSABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAssessable() <em>Assessable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssessable()
	 * @generated
	 * @ordered
	 */
	protected boolean assessable = ASSESSABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCare() <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCare()
	 * @generated
	 * @ordered
	 */
	protected static final CareContent CARE_EDEFAULT = CareContent.NONE;

	/**
	 * The cached value of the '{@link #getCare() <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCare()
	 * @generated
	 * @ordered
	 */
	protected CareContent care = CARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final Flag GUIDANCE_EDEFAULT = Flag.UNKNOWN;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected Flag guidance = GUIDANCE_EDEFAULT;

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
	 * The default value of the '{@link #getEnhances() <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhances()
	 * @generated
	 * @ordered
	 */
	protected static final String ENHANCES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnhances() <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhances()
	 * @generated
	 * @ordered
	 */
	protected String enhances = ENHANCES_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInForceFrom() <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IN_FORCE_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInForceFrom() <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate inForceFrom = IN_FORCE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getInForceUntil() <em>In Force Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate IN_FORCE_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInForceUntil() <em>In Force Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInForceUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate inForceUntil = IN_FORCE_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> questions;

	/**
	 * The cached value of the '{@link #getEvidenceHints() <em>Evidence Hints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceHints()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> evidenceHints;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<String> values;

	/**
	 * The default value of the '{@link #getAnswerScale() <em>Answer Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerScale()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_SCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswerScale() <em>Answer Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerScale()
	 * @generated
	 * @ordered
	 */
	protected String answerScale = ANSWER_SCALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlsetPackage.Literals.CONTROL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.CONTROL__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getPurpose() {
		if (purpose == null) {
			purpose = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.CONTROL__PURPOSE);
		}
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Control> getControls() {
		if (controls == null) {
			controls = new EObjectContainmentEList<Control>(Control.class, this, ControlsetPackage.CONTROL__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAssessable() {
		return assessable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessable(boolean newAssessable) {
		boolean oldAssessable = assessable;
		assessable = newAssessable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__ASSESSABLE, oldAssessable, assessable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CareContent getCare() {
		return care;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCare(CareContent newCare) {
		CareContent oldCare = care;
		care = newCare == null ? CARE_EDEFAULT : newCare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__CARE, oldCare, care));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flag getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(Flag newGuidance) {
		Flag oldGuidance = guidance;
		guidance = newGuidance == null ? GUIDANCE_EDEFAULT : newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__GUIDANCE, oldGuidance, guidance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__CONFIDENCE, oldConfidence, confidence));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnhances() {
		return enhances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnhances(String newEnhances) {
		String oldEnhances = enhances;
		enhances = newEnhances;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__ENHANCES, oldEnhances, enhances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInForceFrom() {
		return inForceFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForceFrom(LocalDate newInForceFrom) {
		LocalDate oldInForceFrom = inForceFrom;
		inForceFrom = newInForceFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__IN_FORCE_FROM, oldInForceFrom, inForceFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInForceUntil() {
		return inForceUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInForceUntil(LocalDate newInForceUntil) {
		LocalDate oldInForceUntil = inForceUntil;
		inForceUntil = newInForceUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__IN_FORCE_UNTIL, oldInForceUntil, inForceUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.CONTROL__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getEvidenceHints() {
		if (evidenceHints == null) {
			evidenceHints = new EObjectContainmentEList<LocalText>(LocalText.class, this, ControlsetPackage.CONTROL__EVIDENCE_HINTS);
		}
		return evidenceHints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getValues() {
		if (values == null) {
			values = new EDataTypeUniqueEList<String>(String.class, this, ControlsetPackage.CONTROL__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswerScale() {
		return answerScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerScale(String newAnswerScale) {
		String oldAnswerScale = answerScale;
		answerScale = newAnswerScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlsetPackage.CONTROL__ANSWER_SCALE, oldAnswerScale, answerScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlsetPackage.CONTROL__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL__PURPOSE:
				return ((InternalEList<?>)getPurpose()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL__CONTROLS:
				return ((InternalEList<?>)getControls()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case ControlsetPackage.CONTROL__EVIDENCE_HINTS:
				return ((InternalEList<?>)getEvidenceHints()).basicRemove(otherEnd, msgs);
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
			case ControlsetPackage.CONTROL__LABEL:
				return getLabel();
			case ControlsetPackage.CONTROL__TITLE:
				return getTitle();
			case ControlsetPackage.CONTROL__PURPOSE:
				return getPurpose();
			case ControlsetPackage.CONTROL__CONTROLS:
				return getControls();
			case ControlsetPackage.CONTROL__AFTER:
				return getAfter();
			case ControlsetPackage.CONTROL__ASSESSABLE:
				return isAssessable();
			case ControlsetPackage.CONTROL__CARE:
				return getCare();
			case ControlsetPackage.CONTROL__GUIDANCE:
				return getGuidance();
			case ControlsetPackage.CONTROL__CONFIDENCE:
				return getConfidence();
			case ControlsetPackage.CONTROL__SOURCE:
				return getSource();
			case ControlsetPackage.CONTROL__ENHANCES:
				return getEnhances();
			case ControlsetPackage.CONTROL__REFERENCE:
				return getReference();
			case ControlsetPackage.CONTROL__IN_FORCE_FROM:
				return getInForceFrom();
			case ControlsetPackage.CONTROL__IN_FORCE_UNTIL:
				return getInForceUntil();
			case ControlsetPackage.CONTROL__QUESTIONS:
				return getQuestions();
			case ControlsetPackage.CONTROL__EVIDENCE_HINTS:
				return getEvidenceHints();
			case ControlsetPackage.CONTROL__VALUES:
				return getValues();
			case ControlsetPackage.CONTROL__ANSWER_SCALE:
				return getAnswerScale();
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
			case ControlsetPackage.CONTROL__LABEL:
				setLabel((String)newValue);
				return;
			case ControlsetPackage.CONTROL__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.CONTROL__PURPOSE:
				getPurpose().clear();
				getPurpose().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.CONTROL__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends Control>)newValue);
				return;
			case ControlsetPackage.CONTROL__AFTER:
				setAfter((String)newValue);
				return;
			case ControlsetPackage.CONTROL__ASSESSABLE:
				setAssessable((Boolean)newValue);
				return;
			case ControlsetPackage.CONTROL__CARE:
				setCare((CareContent)newValue);
				return;
			case ControlsetPackage.CONTROL__GUIDANCE:
				setGuidance((Flag)newValue);
				return;
			case ControlsetPackage.CONTROL__CONFIDENCE:
				setConfidence((Confidence)newValue);
				return;
			case ControlsetPackage.CONTROL__SOURCE:
				setSource((String)newValue);
				return;
			case ControlsetPackage.CONTROL__ENHANCES:
				setEnhances((String)newValue);
				return;
			case ControlsetPackage.CONTROL__REFERENCE:
				setReference((String)newValue);
				return;
			case ControlsetPackage.CONTROL__IN_FORCE_FROM:
				setInForceFrom((LocalDate)newValue);
				return;
			case ControlsetPackage.CONTROL__IN_FORCE_UNTIL:
				setInForceUntil((LocalDate)newValue);
				return;
			case ControlsetPackage.CONTROL__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.CONTROL__EVIDENCE_HINTS:
				getEvidenceHints().clear();
				getEvidenceHints().addAll((Collection<? extends LocalText>)newValue);
				return;
			case ControlsetPackage.CONTROL__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends String>)newValue);
				return;
			case ControlsetPackage.CONTROL__ANSWER_SCALE:
				setAnswerScale((String)newValue);
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
			case ControlsetPackage.CONTROL__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__TITLE:
				getTitle().clear();
				return;
			case ControlsetPackage.CONTROL__PURPOSE:
				getPurpose().clear();
				return;
			case ControlsetPackage.CONTROL__CONTROLS:
				getControls().clear();
				return;
			case ControlsetPackage.CONTROL__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__ASSESSABLE:
				setAssessable(ASSESSABLE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__CARE:
				setCare(CARE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__ENHANCES:
				setEnhances(ENHANCES_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__IN_FORCE_FROM:
				setInForceFrom(IN_FORCE_FROM_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__IN_FORCE_UNTIL:
				setInForceUntil(IN_FORCE_UNTIL_EDEFAULT);
				return;
			case ControlsetPackage.CONTROL__QUESTIONS:
				getQuestions().clear();
				return;
			case ControlsetPackage.CONTROL__EVIDENCE_HINTS:
				getEvidenceHints().clear();
				return;
			case ControlsetPackage.CONTROL__VALUES:
				getValues().clear();
				return;
			case ControlsetPackage.CONTROL__ANSWER_SCALE:
				setAnswerScale(ANSWER_SCALE_EDEFAULT);
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
			case ControlsetPackage.CONTROL__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ControlsetPackage.CONTROL__TITLE:
				return title != null && !title.isEmpty();
			case ControlsetPackage.CONTROL__PURPOSE:
				return purpose != null && !purpose.isEmpty();
			case ControlsetPackage.CONTROL__CONTROLS:
				return controls != null && !controls.isEmpty();
			case ControlsetPackage.CONTROL__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case ControlsetPackage.CONTROL__ASSESSABLE:
				return assessable != ASSESSABLE_EDEFAULT;
			case ControlsetPackage.CONTROL__CARE:
				return care != CARE_EDEFAULT;
			case ControlsetPackage.CONTROL__GUIDANCE:
				return guidance != GUIDANCE_EDEFAULT;
			case ControlsetPackage.CONTROL__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
			case ControlsetPackage.CONTROL__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ControlsetPackage.CONTROL__ENHANCES:
				return ENHANCES_EDEFAULT == null ? enhances != null : !ENHANCES_EDEFAULT.equals(enhances);
			case ControlsetPackage.CONTROL__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case ControlsetPackage.CONTROL__IN_FORCE_FROM:
				return IN_FORCE_FROM_EDEFAULT == null ? inForceFrom != null : !IN_FORCE_FROM_EDEFAULT.equals(inForceFrom);
			case ControlsetPackage.CONTROL__IN_FORCE_UNTIL:
				return IN_FORCE_UNTIL_EDEFAULT == null ? inForceUntil != null : !IN_FORCE_UNTIL_EDEFAULT.equals(inForceUntil);
			case ControlsetPackage.CONTROL__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case ControlsetPackage.CONTROL__EVIDENCE_HINTS:
				return evidenceHints != null && !evidenceHints.isEmpty();
			case ControlsetPackage.CONTROL__VALUES:
				return values != null && !values.isEmpty();
			case ControlsetPackage.CONTROL__ANSWER_SCALE:
				return ANSWER_SCALE_EDEFAULT == null ? answerScale != null : !ANSWER_SCALE_EDEFAULT.equals(answerScale);
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
		result.append(" (label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", after: "); //$NON-NLS-1$
		result.append(after);
		result.append(", assessable: "); //$NON-NLS-1$
		result.append(assessable);
		result.append(", care: "); //$NON-NLS-1$
		result.append(care);
		result.append(", guidance: "); //$NON-NLS-1$
		result.append(guidance);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", source: "); //$NON-NLS-1$
		result.append(source);
		result.append(", enhances: "); //$NON-NLS-1$
		result.append(enhances);
		result.append(", reference: "); //$NON-NLS-1$
		result.append(reference);
		result.append(", inForceFrom: "); //$NON-NLS-1$
		result.append(inForceFrom);
		result.append(", inForceUntil: "); //$NON-NLS-1$
		result.append(inForceUntil);
		result.append(", values: "); //$NON-NLS-1$
		result.append(values);
		result.append(", answerScale: "); //$NON-NLS-1$
		result.append(answerScale);
		result.append(')');
		return result.toString();
	}

} //ControlImpl
