/**
 */
package org.waarborg.dossier;

import java.util.List;

import org.waarborg.controlset.Identified;
import org.waarborg.controlset.LocalText;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audience Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What leaves the organisation in documents for an audience.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.dossier.AudienceProfile#getTitle <em>Title</em>}</li>
 *   <li>{@link org.waarborg.dossier.AudienceProfile#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.waarborg.dossier.AudienceProfile#getUpTo <em>Up To</em>}</li>
 *   <li>{@link org.waarborg.dossier.AudienceProfile#getWithheld <em>Withheld</em>}</li>
 * </ul>
 *
 * @see org.waarborg.dossier.DossierPackage#getAudienceProfile()
 * @model
 * @generated
 */
public interface AudienceProfile extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.waarborg.dossier.DossierPackage#getAudienceProfile_Title()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getTitle();

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.waarborg.dossier.Audience
	 * @see #setAudience(Audience)
	 * @see org.waarborg.dossier.DossierPackage#getAudienceProfile_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.AudienceProfile#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.waarborg.dossier.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>Up To</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.dossier.Classification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest classification that leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Up To</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #setUpTo(Classification)
	 * @see org.waarborg.dossier.DossierPackage#getAudienceProfile_UpTo()
	 * @model
	 * @generated
	 */
	Classification getUpTo();

	/**
	 * Sets the value of the '{@link org.waarborg.dossier.AudienceProfile#getUpTo <em>Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Up To</em>' attribute.
	 * @see org.waarborg.dossier.Classification
	 * @see #getUpTo()
	 * @generated
	 */
	void setUpTo(Classification value);

	/**
	 * Returns the value of the '<em><b>Withheld</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Features that never leave, as package.Class.feature, for example statement.Decision.notes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withheld</em>' attribute list.
	 * @see org.waarborg.dossier.DossierPackage#getAudienceProfile_Withheld()
	 * @model
	 * @generated
	 */
	List<String> getWithheld();

} // AudienceProfile
