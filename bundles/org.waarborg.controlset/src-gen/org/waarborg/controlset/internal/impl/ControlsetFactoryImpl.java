/**
 */
package org.waarborg.controlset.internal.impl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.waarborg.controlset.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ControlsetFactoryImpl extends EFactoryImpl implements ControlsetFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ControlsetFactory init() {
		try {
			ControlsetFactory theControlsetFactory = (ControlsetFactory)EPackage.Registry.INSTANCE.getEFactory(ControlsetPackage.eNS_URI);
			if (theControlsetFactory != null) {
				return theControlsetFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ControlsetFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlsetFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ControlsetPackage.LOCAL_TEXT: return createLocalText();
			case ControlsetPackage.CONTROL_SET: return createControlSet();
			case ControlsetPackage.GROUP: return createGroup();
			case ControlsetPackage.CONTROL: return createControl();
			case ControlsetPackage.ADJUSTMENT: return createAdjustment();
			case ControlsetPackage.ATTRIBUTE_DIMENSION: return createAttributeDimension();
			case ControlsetPackage.ATTRIBUTE_VALUE: return createAttributeValue();
			case ControlsetPackage.ANSWER_SCALE: return createAnswerScale();
			case ControlsetPackage.ANSWER_VALUE: return createAnswerValue();
			case ControlsetPackage.PROFILE: return createProfile();
			case ControlsetPackage.PARAMETER: return createParameter();
			case ControlsetPackage.TERM: return createTerm();
			case ControlsetPackage.MAPPING: return createMapping();
			case ControlsetPackage.MAPPING_ENTRY: return createMappingEntry();
			case ControlsetPackage.CONTROL_SET_TEXT: return createControlSetText();
			case ControlsetPackage.TEXT_ENTRY: return createTextEntry();
			case ControlsetPackage.CONTROL_SET_ATTRIBUTES: return createControlSetAttributes();
			case ControlsetPackage.ATTRIBUTE_ENTRY: return createAttributeEntry();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ControlsetPackage.CONTROL_SET_KIND:
				return createControlSetKindFromString(eDataType, initialValue);
			case ControlsetPackage.CONTROL_SET_STATUS:
				return createControlSetStatusFromString(eDataType, initialValue);
			case ControlsetPackage.CONFIDENCE:
				return createConfidenceFromString(eDataType, initialValue);
			case ControlsetPackage.CARE_CONTENT:
				return createCareContentFromString(eDataType, initialValue);
			case ControlsetPackage.FLAG:
				return createFlagFromString(eDataType, initialValue);
			case ControlsetPackage.MAPPING_RELATIONSHIP:
				return createMappingRelationshipFromString(eDataType, initialValue);
			case ControlsetPackage.MAPPING_CHANGE:
				return createMappingChangeFromString(eDataType, initialValue);
			case ControlsetPackage.ANSWER_KIND:
				return createAnswerKindFromString(eDataType, initialValue);
			case ControlsetPackage.FULFILMENT:
				return createFulfilmentFromString(eDataType, initialValue);
			case ControlsetPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case ControlsetPackage.INSTANT:
				return createInstantFromString(eDataType, initialValue);
			case ControlsetPackage.PERIOD:
				return createPeriodFromString(eDataType, initialValue);
			case ControlsetPackage.CONTROL_REF:
				return createControlRefFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ControlsetPackage.CONTROL_SET_KIND:
				return convertControlSetKindToString(eDataType, instanceValue);
			case ControlsetPackage.CONTROL_SET_STATUS:
				return convertControlSetStatusToString(eDataType, instanceValue);
			case ControlsetPackage.CONFIDENCE:
				return convertConfidenceToString(eDataType, instanceValue);
			case ControlsetPackage.CARE_CONTENT:
				return convertCareContentToString(eDataType, instanceValue);
			case ControlsetPackage.FLAG:
				return convertFlagToString(eDataType, instanceValue);
			case ControlsetPackage.MAPPING_RELATIONSHIP:
				return convertMappingRelationshipToString(eDataType, instanceValue);
			case ControlsetPackage.MAPPING_CHANGE:
				return convertMappingChangeToString(eDataType, instanceValue);
			case ControlsetPackage.ANSWER_KIND:
				return convertAnswerKindToString(eDataType, instanceValue);
			case ControlsetPackage.FULFILMENT:
				return convertFulfilmentToString(eDataType, instanceValue);
			case ControlsetPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case ControlsetPackage.INSTANT:
				return convertInstantToString(eDataType, instanceValue);
			case ControlsetPackage.PERIOD:
				return convertPeriodToString(eDataType, instanceValue);
			case ControlsetPackage.CONTROL_REF:
				return convertControlRefToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalText createLocalText() {
		LocalTextImpl localText = new LocalTextImpl();
		return localText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSet createControlSet() {
		ControlSetImpl controlSet = new ControlSetImpl();
		return controlSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Group createGroup() {
		GroupImpl group = new GroupImpl();
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Control createControl() {
		ControlImpl control = new ControlImpl();
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Adjustment createAdjustment() {
		AdjustmentImpl adjustment = new AdjustmentImpl();
		return adjustment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeDimension createAttributeDimension() {
		AttributeDimensionImpl attributeDimension = new AttributeDimensionImpl();
		return attributeDimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeValue createAttributeValue() {
		AttributeValueImpl attributeValue = new AttributeValueImpl();
		return attributeValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerScale createAnswerScale() {
		AnswerScaleImpl answerScale = new AnswerScaleImpl();
		return answerScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnswerValue createAnswerValue() {
		AnswerValueImpl answerValue = new AnswerValueImpl();
		return answerValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Profile createProfile() {
		ProfileImpl profile = new ProfileImpl();
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term createTerm() {
		TermImpl term = new TermImpl();
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mapping createMapping() {
		MappingImpl mapping = new MappingImpl();
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingEntry createMappingEntry() {
		MappingEntryImpl mappingEntry = new MappingEntryImpl();
		return mappingEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSetText createControlSetText() {
		ControlSetTextImpl controlSetText = new ControlSetTextImpl();
		return controlSetText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextEntry createTextEntry() {
		TextEntryImpl textEntry = new TextEntryImpl();
		return textEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlSetAttributes createControlSetAttributes() {
		ControlSetAttributesImpl controlSetAttributes = new ControlSetAttributesImpl();
		return controlSetAttributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeEntry createAttributeEntry() {
		AttributeEntryImpl attributeEntry = new AttributeEntryImpl();
		return attributeEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlSetKind createControlSetKindFromString(EDataType eDataType, String initialValue) {
		ControlSetKind result = ControlSetKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlSetKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlSetStatus createControlSetStatusFromString(EDataType eDataType, String initialValue) {
		ControlSetStatus result = ControlSetStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlSetStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
		Confidence result = Confidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CareContent createCareContentFromString(EDataType eDataType, String initialValue) {
		CareContent result = CareContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCareContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Flag createFlagFromString(EDataType eDataType, String initialValue) {
		Flag result = Flag.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFlagToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MappingRelationship createMappingRelationshipFromString(EDataType eDataType, String initialValue) {
		MappingRelationship result = MappingRelationship.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMappingRelationshipToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MappingChange createMappingChangeFromString(EDataType eDataType, String initialValue) {
		MappingChange result = MappingChange.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMappingChangeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AnswerKind createAnswerKindFromString(EDataType eDataType, String initialValue) {
		AnswerKind result = AnswerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAnswerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fulfilment createFulfilmentFromString(EDataType eDataType, String initialValue) {
		Fulfilment result = Fulfilment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFulfilmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstant(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createInstantFromString(EDataType eDataType, String initialValue) {
		return createInstant(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstant(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInstantToString(EDataType eDataType, Object instanceValue) {
		return convertInstant((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriod(final String it) {
		return it == null ? null : java.time.Period.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriodFromString(EDataType eDataType, String initialValue) {
		return createPeriod(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriod(final Period it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodToString(EDataType eDataType, Object instanceValue) {
		return convertPeriod((Period)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlRef createControlRef(final String it) {
		return it == null ? null : org.waarborg.controlset.ControlRef.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlRef createControlRefFromString(EDataType eDataType, String initialValue) {
		return createControlRef(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlRef(final ControlRef it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlRefToString(EDataType eDataType, Object instanceValue) {
		return convertControlRef((ControlRef)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlsetPackage getControlsetPackage() {
		return (ControlsetPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ControlsetPackage getPackage() {
		return ControlsetPackage.eINSTANCE;
	}

} //ControlsetFactoryImpl
