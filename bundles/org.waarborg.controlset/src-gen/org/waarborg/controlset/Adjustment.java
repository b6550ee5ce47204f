/**
 */
package org.waarborg.controlset;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adjustment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an overlay or a correction says about a control of another set without replacing it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.Adjustment#getControl <em>Control</em>}</li>
 *   <li>{@link org.waarborg.controlset.Adjustment#getLabel <em>Label</em>}</li>
 *   <li>{@link org.waarborg.controlset.Adjustment#getCare <em>Care</em>}</li>
 *   <li>{@link org.waarborg.controlset.Adjustment#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.waarborg.controlset.Adjustment#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.waarborg.controlset.Adjustment#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment()
 * @model
 * @generated
 */
public interface Adjustment extends Identified {
	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the control in the set that is extended or corrected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see #setControl(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment_Control()
	 * @model
	 * @generated
	 */
	String getControl();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Adjustment#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see #getControl()
	 * @generated
	 */
	void setControl(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The overlay's own number for the control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Adjustment#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Care</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.CareContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Care-specific content as this set states it; unset when it says nothing about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Care</em>' attribute.
	 * @see org.waarborg.controlset.CareContent
	 * @see #isSetCare()
	 * @see #unsetCare()
	 * @see #setCare(CareContent)
	 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment_Care()
	 * @model unsettable="true"
	 * @generated
	 */
	CareContent getCare();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Adjustment#getCare <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Care</em>' attribute.
	 * @see org.waarborg.controlset.CareContent
	 * @see #isSetCare()
	 * @see #unsetCare()
	 * @see #getCare()
	 * @generated
	 */
	void setCare(CareContent value);

	/**
	 * Unsets the value of the '{@link org.waarborg.controlset.Adjustment#getCare <em>Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCare()
	 * @see #getCare()
	 * @see #setCare(CareContent)
	 * @generated
	 */
	void unsetCare();

	/**
	 * Returns whether the value of the '{@link org.waarborg.controlset.Adjustment#getCare <em>Care</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Care</em>' attribute is set.
	 * @see #unsetCare()
	 * @see #getCare()
	 * @see #setCare(CareContent)
	 * @generated
	 */
	boolean isSetCare();

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether care-specific guidance is reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setGuidance(Flag)
	 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment_Guidance()
	 * @model
	 * @generated
	 */
	Flag getGuidance();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Adjustment#getGuidance <em>Guidance</em>}' attribute.
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
	 * How well this is supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.waarborg.controlset.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment_Confidence()
	 * @model
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Adjustment#getConfidence <em>Confidence</em>}' attribute.
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
	 * Source of the statement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getAdjustment_Source()
	 * @model extendedMetaData="kind='element' name='source'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.Adjustment#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Adjustment
