/**
 */
package org.waarborg.controlset;

import java.time.LocalDate;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control (beheersmaatregel), a clause, a point of a checklist or a legal requirement. Its id is stable; what is shown may change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.Control#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getControls <em>Controls</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getAfter <em>After</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#isAssessable <em>Assessable</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getCare <em>Care</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getSource <em>Source</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getEnhances <em>Enhances</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getReference <em>Reference</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getInForceFrom <em>In Force From</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getInForceUntil <em>In Force Until</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getEvidenceHints <em>Evidence Hints</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getValues <em>Values</em>}</li>
 *   <li>{@link org.waarborg.controlset.Control#getAnswerScale <em>Answer Scale</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getControl()
 * @model
 * @generated
 */
public interface Control extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is shown as number, for example 5.1. Defaults to the id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short title. May come from a text bundle instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own words: what it is for; for a legal requirement its gist. Never norm text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Purpose()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getPurpose();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.Control}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls below this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Controls()
	 * @model containment="true"
	 * @generated
	 */
	List<Control> getControls();

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In an overlay: id of the control after which this one stands. Without it, it stands at the end of its group, a care part behind its control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Assessable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False for a heading that nothing is decided on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessable</em>' attribute.
	 * @see #setAssessable(boolean)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Assessable()
	 * @model default="true"
	 * @generated
	 */
	boolean isAssessable();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#isAssessable <em>Assessable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessable</em>' attribute.
	 * @see #isAssessable()
	 * @generated
	 */
	void setAssessable(boolean value);

	/**
	 * Returns the value of the '<em><b>Care</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.CareContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care-specific content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Care</em>' attribute.
	 * @see org.waarborg.controlset.CareContent
	 * @see #setCare(CareContent)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Care()
	 * @model
	 * @generated
	 */
	CareContent getCare();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getCare <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Care</em>' attribute.
	 * @see org.waarborg.controlset.CareContent
	 * @see #getCare()
	 * @generated
	 */
	void setCare(CareContent value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether care-specific guidance is reported for the control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setGuidance(Flag)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Guidance()
	 * @model
	 * @generated
	 */
	Flag getGuidance();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(Flag value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well id, title and flags of this control are supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Confidence()
	 * @model
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Source of the entry where it differs from the set's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Enhances</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In an overlay: id of the control of the extended set that this care part stands beside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enhances</em>' attribute.
	 * @see #setEnhances(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Enhances()
	 * @model
	 * @generated
	 */
	String getEnhances();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getEnhances <em>Enhances</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enhances</em>' attribute.
	 * @see #getEnhances()
	 * @generated
	 */
	void setEnhances(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a requirement: law and article, for example AVG art. 32(1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>In Force From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a requirement: first day on which it is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Force From</em>' attribute.
	 * @see #setInForceFrom(LocalDate)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_InForceFrom()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getInForceFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getInForceFrom <em>In Force From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force From</em>' attribute.
	 * @see #getInForceFrom()
	 * @generated
	 */
	void setInForceFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>In Force Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a requirement: last day on which it was in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Force Until</em>' attribute.
	 * @see #setInForceUntil(LocalDate)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_InForceUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getInForceUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getInForceUntil <em>In Force Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Force Until</em>' attribute.
	 * @see #getInForceUntil()
	 * @generated
	 */
	void setInForceUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions that help to judge the control; own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Questions()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getQuestions();

	/**
	 * Returns the value of the '<em><b>Evidence Hints</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could serve as evidence; own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Hints</em>' containment reference list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_EvidenceHints()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getEvidenceHints();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of attribute values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_Values()
	 * @model
	 * @generated
	 */
	List<String> getValues();

	/**
	 * Returns the value of the '<em><b>Answer Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For a checklist: id of the answer scale of this point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer Scale</em>' attribute.
	 * @see #setAnswerScale(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getControl_AnswerScale()
	 * @model
	 * @generated
	 */
	String getAnswerScale();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Control#getAnswerScale <em>Answer Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer Scale</em>' attribute.
	 * @see #getAnswerScale()
	 * @generated
	 */
	void setAnswerScale(String value);

} // Control
