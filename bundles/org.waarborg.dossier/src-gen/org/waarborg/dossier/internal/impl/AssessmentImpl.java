/**
 */
package org.waarborg.dossier.internal.impl;

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

import org.waarborg.dossier.Answer;
import org.waarborg.dossier.Assessment;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getChecklistVersion <em>Checklist Version</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.waarborg.dossier.internal.impl.AssessmentImpl#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends ElementImpl implements Assessment {
	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected Element subject;

	/**
	 * The default value of the '{@link #getChecklist() <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKLIST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected String checklist = CHECKLIST_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecklistVersion() <em>Checklist Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKLIST_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecklistVersion() <em>Checklist Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistVersion()
	 * @generated
	 * @ordered
	 */
	protected String checklistVersion = CHECKLIST_VERSION_EDEFAULT;

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
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> conclusion;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return DossierPackage.Literals.ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getSubject() {
		if (subject != null && subject.eIsProxy()) {
			InternalEObject oldSubject = (InternalEObject)subject;
			subject = (Element)eResolveProxy(oldSubject);
			if (subject != oldSubject) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ASSESSMENT__SUBJECT, oldSubject, subject));
			}
		}
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Element basicGetSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(Element newSubject) {
		Element oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSESSMENT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecklist() {
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklist(String newChecklist) {
		String oldChecklist = checklist;
		checklist = newChecklist;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSESSMENT__CHECKLIST, oldChecklist, checklist));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecklistVersion() {
		return checklistVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklistVersion(String newChecklistVersion) {
		String oldChecklistVersion = checklistVersion;
		checklistVersion = newChecklistVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSESSMENT__CHECKLIST_VERSION, oldChecklistVersion, checklistVersion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSESSMENT__ON, oldOn, on));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, DossierPackage.ASSESSMENT__BY, oldBy, by));
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
			eNotify(new ENotificationImpl(this, Notification.SET, DossierPackage.ASSESSMENT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalText> getConclusion() {
		if (conclusion == null) {
			conclusion = new EObjectContainmentEList<LocalText>(LocalText.class, this, DossierPackage.ASSESSMENT__CONCLUSION);
		}
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, DossierPackage.ASSESSMENT__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case DossierPackage.ASSESSMENT__CONCLUSION:
				return ((InternalEList<?>)getConclusion()).basicRemove(otherEnd, msgs);
			case DossierPackage.ASSESSMENT__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
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
			case DossierPackage.ASSESSMENT__SUBJECT:
				if (resolve) return getSubject();
				return basicGetSubject();
			case DossierPackage.ASSESSMENT__CHECKLIST:
				return getChecklist();
			case DossierPackage.ASSESSMENT__CHECKLIST_VERSION:
				return getChecklistVersion();
			case DossierPackage.ASSESSMENT__ON:
				return getOn();
			case DossierPackage.ASSESSMENT__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case DossierPackage.ASSESSMENT__CONCLUSION:
				return getConclusion();
			case DossierPackage.ASSESSMENT__ANSWERS:
				return getAnswers();
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
			case DossierPackage.ASSESSMENT__SUBJECT:
				setSubject((Element)newValue);
				return;
			case DossierPackage.ASSESSMENT__CHECKLIST:
				setChecklist((String)newValue);
				return;
			case DossierPackage.ASSESSMENT__CHECKLIST_VERSION:
				setChecklistVersion((String)newValue);
				return;
			case DossierPackage.ASSESSMENT__ON:
				setOn((LocalDate)newValue);
				return;
			case DossierPackage.ASSESSMENT__BY:
				setBy((Person)newValue);
				return;
			case DossierPackage.ASSESSMENT__CONCLUSION:
				getConclusion().clear();
				getConclusion().addAll((Collection<? extends LocalText>)newValue);
				return;
			case DossierPackage.ASSESSMENT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
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
			case DossierPackage.ASSESSMENT__SUBJECT:
				setSubject((Element)null);
				return;
			case DossierPackage.ASSESSMENT__CHECKLIST:
				setChecklist(CHECKLIST_EDEFAULT);
				return;
			case DossierPackage.ASSESSMENT__CHECKLIST_VERSION:
				setChecklistVersion(CHECKLIST_VERSION_EDEFAULT);
				return;
			case DossierPackage.ASSESSMENT__ON:
				setOn(ON_EDEFAULT);
				return;
			case DossierPackage.ASSESSMENT__BY:
				setBy((Person)null);
				return;
			case DossierPackage.ASSESSMENT__CONCLUSION:
				getConclusion().clear();
				return;
			case DossierPackage.ASSESSMENT__ANSWERS:
				getAnswers().clear();
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
			case DossierPackage.ASSESSMENT__SUBJECT:
				return subject != null;
			case DossierPackage.ASSESSMENT__CHECKLIST:
				return CHECKLIST_EDEFAULT == null ? checklist != null : !CHECKLIST_EDEFAULT.equals(checklist);
			case DossierPackage.ASSESSMENT__CHECKLIST_VERSION:
				return CHECKLIST_VERSION_EDEFAULT == null ? checklistVersion != null : !CHECKLIST_VERSION_EDEFAULT.equals(checklistVersion);
			case DossierPackage.ASSESSMENT__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case DossierPackage.ASSESSMENT__BY:
				return by != null;
			case DossierPackage.ASSESSMENT__CONCLUSION:
				return conclusion != null && !conclusion.isEmpty();
			case DossierPackage.ASSESSMENT__ANSWERS:
				return answers != null && !answers.isEmpty();
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
		result.append(" (checklist: "); //$NON-NLS-1$
		result.append(checklist);
		result.append(", checklistVersion: "); //$NON-NLS-1$
		result.append(checklistVersion);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
