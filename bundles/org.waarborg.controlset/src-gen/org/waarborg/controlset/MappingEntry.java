/**
 */
package org.waarborg.controlset;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One link from a control to a control.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.controlset.MappingEntry#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.controlset.MappingEntry#getTo <em>To</em>}</li>
 *   <li>{@link org.waarborg.controlset.MappingEntry#getRelationship <em>Relationship</em>}</li>
 *   <li>{@link org.waarborg.controlset.MappingEntry#getChange <em>Change</em>}</li>
 *   <li>{@link org.waarborg.controlset.MappingEntry#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.waarborg.controlset.MappingEntry#isToConfirm <em>To Confirm</em>}</li>
 * </ul>
 *
 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry()
 * @model
 * @generated
 */
public interface MappingEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the control in the source set; empty for a new control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry_From()
	 * @model
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.MappingEntry#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the control in the target set; empty for a dropped control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry_To()
	 * @model
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.MappingEntry#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Relationship</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.MappingRelationship}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the contents relate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship</em>' attribute.
	 * @see org.waarborg.controlset.MappingRelationship
	 * @see #setRelationship(MappingRelationship)
	 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry_Relationship()
	 * @model
	 * @generated
	 */
	MappingRelationship getRelationship();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.MappingEntry#getRelationship <em>Relationship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship</em>' attribute.
	 * @see org.waarborg.controlset.MappingRelationship
	 * @see #getRelationship()
	 * @generated
	 */
	void setRelationship(MappingRelationship value);

	/**
	 * Returns the value of the '<em><b>Change</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.MappingChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened between the editions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change</em>' attribute.
	 * @see org.waarborg.controlset.MappingChange
	 * @see #setChange(MappingChange)
	 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry_Change()
	 * @model
	 * @generated
	 */
	MappingChange getChange();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.MappingEntry#getChange <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' attribute.
	 * @see org.waarborg.controlset.MappingChange
	 * @see #getChange()
	 * @generated
	 */
	void setChange(MappingChange value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the link was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry_Rationale()
	 * @model extendedMetaData="kind='element' name='rationale'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.MappingEntry#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>To Confirm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the link is a proposal that the user confirms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Confirm</em>' attribute.
	 * @see #setToConfirm(boolean)
	 * @see org.waarborg.controlset.ControlsetPackage#getMappingEntry_ToConfirm()
	 * @model
	 * @generated
	 */
	boolean isToConfirm();

	/**
	 * Sets the value of the '{@link org.waarborg.controlset.MappingEntry#isToConfirm <em>To Confirm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Confirm</em>' attribute.
	 * @see #isToConfirm()
	 * @generated
	 */
	void setToConfirm(boolean value);

} // MappingEntry
