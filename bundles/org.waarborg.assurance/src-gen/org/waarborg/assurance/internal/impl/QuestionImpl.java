/**
 */
package org.waarborg.assurance.internal.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.Question;

import org.waarborg.controlset.ControlRef;

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getRow <em>Row</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getRemark <em>Remark</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getAnswerCell <em>Answer Cell</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getRemarkCell <em>Remark Cell</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getEarlier <em>Earlier</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.QuestionImpl#getAnsweredOn <em>Answered On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuestionImpl extends IdentifiedImpl implements Question {
	/**
	 * The default value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected static final int ROW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRow() <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRow()
	 * @generated
	 * @ordered
	 */
	protected int row = ROW_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswerCell() <em>Answer Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerCell()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_CELL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswerCell() <em>Answer Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerCell()
	 * @generated
	 * @ordered
	 */
	protected String answerCell = ANSWER_CELL_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemarkCell() <em>Remark Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarkCell()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_CELL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemarkCell() <em>Remark Cell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarkCell()
	 * @generated
	 * @ordered
	 */
	protected String remarkCell = REMARK_CELL_EDEFAULT;

	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final ControlRef CONTROL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected ControlRef control = CONTROL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEarlier() <em>Earlier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarlier()
	 * @generated
	 * @ordered
	 */
	protected Question earlier;

	/**
	 * The cached value of the '{@link #getAnsweredBy() <em>Answered By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected Person answeredBy;

	/**
	 * The default value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ANSWERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsweredOn() <em>Answered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate answeredOn = ANSWERED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRow() {
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRow(int newRow) {
		int oldRow = row;
		row = newRow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__ROW, oldRow, row));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswerCell() {
		return answerCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerCell(String newAnswerCell) {
		String oldAnswerCell = answerCell;
		answerCell = newAnswerCell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__ANSWER_CELL, oldAnswerCell, answerCell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemarkCell() {
		return remarkCell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemarkCell(String newRemarkCell) {
		String oldRemarkCell = remarkCell;
		remarkCell = newRemarkCell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__REMARK_CELL, oldRemarkCell, remarkCell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlRef getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(ControlRef newControl) {
		ControlRef oldControl = control;
		control = newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getEarlier() {
		if (earlier != null && earlier.eIsProxy()) {
			InternalEObject oldEarlier = (InternalEObject)earlier;
			earlier = (Question)eResolveProxy(oldEarlier);
			if (earlier != oldEarlier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.QUESTION__EARLIER, oldEarlier, earlier));
			}
		}
		return earlier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetEarlier() {
		return earlier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarlier(Question newEarlier) {
		Question oldEarlier = earlier;
		earlier = newEarlier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__EARLIER, oldEarlier, earlier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAnsweredBy() {
		if (answeredBy != null && answeredBy.eIsProxy()) {
			InternalEObject oldAnsweredBy = (InternalEObject)answeredBy;
			answeredBy = (Person)eResolveProxy(oldAnsweredBy);
			if (answeredBy != oldAnsweredBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, AssurancePackage.QUESTION__ANSWERED_BY, oldAnsweredBy, answeredBy));
			}
		}
		return answeredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAnsweredBy() {
		return answeredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredBy(Person newAnsweredBy) {
		Person oldAnsweredBy = answeredBy;
		answeredBy = newAnsweredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__ANSWERED_BY, oldAnsweredBy, answeredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAnsweredOn() {
		return answeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsweredOn(LocalDate newAnsweredOn) {
		LocalDate oldAnsweredOn = answeredOn;
		answeredOn = newAnsweredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssurancePackage.QUESTION__ANSWERED_ON, oldAnsweredOn, answeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssurancePackage.QUESTION__ROW:
				return getRow();
			case AssurancePackage.QUESTION__NUMBER:
				return getNumber();
			case AssurancePackage.QUESTION__TEXT:
				return getText();
			case AssurancePackage.QUESTION__ANSWER:
				return getAnswer();
			case AssurancePackage.QUESTION__REMARK:
				return getRemark();
			case AssurancePackage.QUESTION__ANSWER_CELL:
				return getAnswerCell();
			case AssurancePackage.QUESTION__REMARK_CELL:
				return getRemarkCell();
			case AssurancePackage.QUESTION__CONTROL:
				return getControl();
			case AssurancePackage.QUESTION__EARLIER:
				if (resolve) return getEarlier();
				return basicGetEarlier();
			case AssurancePackage.QUESTION__ANSWERED_BY:
				if (resolve) return getAnsweredBy();
				return basicGetAnsweredBy();
			case AssurancePackage.QUESTION__ANSWERED_ON:
				return getAnsweredOn();
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
			case AssurancePackage.QUESTION__ROW:
				setRow((Integer)newValue);
				return;
			case AssurancePackage.QUESTION__NUMBER:
				setNumber((String)newValue);
				return;
			case AssurancePackage.QUESTION__TEXT:
				setText((String)newValue);
				return;
			case AssurancePackage.QUESTION__ANSWER:
				setAnswer((String)newValue);
				return;
			case AssurancePackage.QUESTION__REMARK:
				setRemark((String)newValue);
				return;
			case AssurancePackage.QUESTION__ANSWER_CELL:
				setAnswerCell((String)newValue);
				return;
			case AssurancePackage.QUESTION__REMARK_CELL:
				setRemarkCell((String)newValue);
				return;
			case AssurancePackage.QUESTION__CONTROL:
				setControl((ControlRef)newValue);
				return;
			case AssurancePackage.QUESTION__EARLIER:
				setEarlier((Question)newValue);
				return;
			case AssurancePackage.QUESTION__ANSWERED_BY:
				setAnsweredBy((Person)newValue);
				return;
			case AssurancePackage.QUESTION__ANSWERED_ON:
				setAnsweredOn((LocalDate)newValue);
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
			case AssurancePackage.QUESTION__ROW:
				setRow(ROW_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__REMARK:
				setRemark(REMARK_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__ANSWER_CELL:
				setAnswerCell(ANSWER_CELL_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__REMARK_CELL:
				setRemarkCell(REMARK_CELL_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case AssurancePackage.QUESTION__EARLIER:
				setEarlier((Question)null);
				return;
			case AssurancePackage.QUESTION__ANSWERED_BY:
				setAnsweredBy((Person)null);
				return;
			case AssurancePackage.QUESTION__ANSWERED_ON:
				setAnsweredOn(ANSWERED_ON_EDEFAULT);
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
			case AssurancePackage.QUESTION__ROW:
				return row != ROW_EDEFAULT;
			case AssurancePackage.QUESTION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case AssurancePackage.QUESTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AssurancePackage.QUESTION__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case AssurancePackage.QUESTION__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
			case AssurancePackage.QUESTION__ANSWER_CELL:
				return ANSWER_CELL_EDEFAULT == null ? answerCell != null : !ANSWER_CELL_EDEFAULT.equals(answerCell);
			case AssurancePackage.QUESTION__REMARK_CELL:
				return REMARK_CELL_EDEFAULT == null ? remarkCell != null : !REMARK_CELL_EDEFAULT.equals(remarkCell);
			case AssurancePackage.QUESTION__CONTROL:
				return CONTROL_EDEFAULT == null ? control != null : !CONTROL_EDEFAULT.equals(control);
			case AssurancePackage.QUESTION__EARLIER:
				return earlier != null;
			case AssurancePackage.QUESTION__ANSWERED_BY:
				return answeredBy != null;
			case AssurancePackage.QUESTION__ANSWERED_ON:
				return ANSWERED_ON_EDEFAULT == null ? answeredOn != null : !ANSWERED_ON_EDEFAULT.equals(answeredOn);
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
		result.append(" (row: "); //$NON-NLS-1$
		result.append(row);
		result.append(", number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", answer: "); //$NON-NLS-1$
		result.append(answer);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(", answerCell: "); //$NON-NLS-1$
		result.append(answerCell);
		result.append(", remarkCell: "); //$NON-NLS-1$
		result.append(remarkCell);
		result.append(", control: "); //$NON-NLS-1$
		result.append(control);
		result.append(", answeredOn: "); //$NON-NLS-1$
		result.append(answeredOn);
		result.append(')');
		return result.toString();
	}

} //QuestionImpl
