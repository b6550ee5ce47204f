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
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Question;
import org.waarborg.assurance.Questionnaire;

import org.waarborg.dossier.Organisation;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Questionnaire</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getAnswerBy <em>Answer By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getReturnedOn <em>Returned On</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionnaireImpl#getQuestions <em>Questions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuestionnaireImpl extends ElementImpl implements Questionnaire {
	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Organisation from;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswerBy() <em>Answer By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWER_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswerBy() <em>Answer By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answerBy = ANSWER_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnedOn() <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RETURNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturnedOn() <em>Returned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate returnedOn = RETURNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected static final String SHEET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSheet() <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSheet()
	 * @generated
	 * @ordered
	 */
	protected String sheet = SHEET_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> questions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionnaireImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.QUESTIONNAIRE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Organisation)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.QUESTIONNAIRE__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisation basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Organisation newFrom) {
		Organisation oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnswerBy() {
		return answerBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerBy(LocalDate newAnswerBy) {
		LocalDate oldAnswerBy = answerBy;
		answerBy = newAnswerBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__ANSWER_BY, oldAnswerBy, answerBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReturnedOn() {
		return returnedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnedOn(LocalDate newReturnedOn) {
		LocalDate oldReturnedOn = returnedOn;
		returnedOn = newReturnedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__RETURNED_ON, oldReturnedOn, returnedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__FILE_NAME, oldFileName, fileName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSheet() {
		return sheet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSheet(String newSheet) {
		String oldSheet = sheet;
		sheet = newSheet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTIONNAIRE__SHEET, oldSheet, sheet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Question> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Question>(Question.class, this, AssurancePackage.QUESTIONNAIRE__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.QUESTIONNAIRE__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.QUESTIONNAIRE__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case AssurancePackage.QUESTIONNAIRE__RECEIVED_ON:
				return getReceivedOn();
			case AssurancePackage.QUESTIONNAIRE__ANSWER_BY:
				return getAnswerBy();
			case AssurancePackage.QUESTIONNAIRE__RETURNED_ON:
				return getReturnedOn();
			case AssurancePackage.QUESTIONNAIRE__FILE_NAME:
				return getFileName();
			case AssurancePackage.QUESTIONNAIRE__SHA256:
				return getSha256();
			case AssurancePackage.QUESTIONNAIRE__SHEET:
				return getSheet();
			case AssurancePackage.QUESTIONNAIRE__QUESTIONS:
				return getQuestions();
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
			case AssurancePackage.QUESTIONNAIRE__FROM:
				setFrom((Organisation)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__ANSWER_BY:
				setAnswerBy((LocalDate)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__RETURNED_ON:
				setReturnedOn((LocalDate)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__FILE_NAME:
				setFileName((String)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__SHA256:
				setSha256((String)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__SHEET:
				setSheet((String)newValue);
				return;
			case AssurancePackage.QUESTIONNAIRE__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Question>)newValue);
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
			case AssurancePackage.QUESTIONNAIRE__FROM:
				setFrom((Organisation)null);
				return;
			case AssurancePackage.QUESTIONNAIRE__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case AssurancePackage.QUESTIONNAIRE__ANSWER_BY:
				setAnswerBy(ANSWER_BY_EDEFAULT);
				return;
			case AssurancePackage.QUESTIONNAIRE__RETURNED_ON:
				setReturnedOn(RETURNED_ON_EDEFAULT);
				return;
			case AssurancePackage.QUESTIONNAIRE__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case AssurancePackage.QUESTIONNAIRE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case AssurancePackage.QUESTIONNAIRE__SHEET:
				setSheet(SHEET_EDEFAULT);
				return;
			case AssurancePackage.QUESTIONNAIRE__QUESTIONS:
				getQuestions().clear();
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
			case AssurancePackage.QUESTIONNAIRE__FROM:
				return from != null;
			case AssurancePackage.QUESTIONNAIRE__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case AssurancePackage.QUESTIONNAIRE__ANSWER_BY:
				return ANSWER_BY_EDEFAULT == null ? answerBy != null : !ANSWER_BY_EDEFAULT.equals(answerBy);
			case AssurancePackage.QUESTIONNAIRE__RETURNED_ON:
				return RETURNED_ON_EDEFAULT == null ? returnedOn != null : !RETURNED_ON_EDEFAULT.equals(returnedOn);
			case AssurancePackage.QUESTIONNAIRE__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case AssurancePackage.QUESTIONNAIRE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case AssurancePackage.QUESTIONNAIRE__SHEET:
				return SHEET_EDEFAULT == null ? sheet != null : !SHEET_EDEFAULT.equals(sheet);
			case AssurancePackage.QUESTIONNAIRE__QUESTIONS:
				return questions != null && !questions.isEmpty();
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
		result.append(" (receivedOn: "); //$NON-NLS-1$
		result.append(receivedOn);
		result.append(", answerBy: "); //$NON-NLS-1$
		result.append(answerBy);
		result.append(", returnedOn: "); //$NON-NLS-1$
		result.append(returnedOn);
		result.append(", fileName: "); //$NON-NLS-1$
		result.append(fileName);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", sheet: "); //$NON-NLS-1$
		result.append(sheet);
		result.append(')');
		return result.toString();
	}

} //QuestionnaireImpl
