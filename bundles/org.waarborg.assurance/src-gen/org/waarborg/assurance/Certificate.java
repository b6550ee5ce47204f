/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Element;
import org.waarborg.dossier.Organisation;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate of a management system, own or of a supplier (ISO/IEC 17021-1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.Certificate#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getNorm <em>Norm</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getNormText <em>Norm Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getBody <em>Body</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getAccreditation <em>Accreditation</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getAccreditedBy <em>Accredited By</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getCluster <em>Cluster</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getTogether <em>Together</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getFirstCertified <em>First Certified</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getIssues <em>Issues</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getAudits <em>Audits</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getVerifications <em>Verifications</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getStates <em>States</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getRenewalUntil <em>Renewal Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getRenewalText <em>Renewal Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.Certificate#getCoverage <em>Coverage</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getCertificate()
 * @model
 * @generated
 */
public interface Certificate extends Element {
	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who it was given to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Holder()
	 * @model
	 * @generated
	 */
	Organisation getHolder();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(Organisation value);

	/**
	 * Returns the value of the '<em><b>Norm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the control set or norm entry, for example nen7510-2024.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norm</em>' attribute.
	 * @see #setNorm(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Norm()
	 * @model
	 * @generated
	 */
	String getNorm();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getNorm <em>Norm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norm</em>' attribute.
	 * @see #getNorm()
	 * @generated
	 */
	void setNorm(String value);

	/**
	 * Returns the value of the '<em><b>Norm Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The norm as the certificate names it, where it is in no set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norm Text</em>' attribute.
	 * @see #setNormText(String)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_NormText()
	 * @model
	 * @generated
	 */
	String getNormText();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getNormText <em>Norm Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norm Text</em>' attribute.
	 * @see #getNormText()
	 * @generated
	 */
	void setNormText(String value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scheme; without one, the cycle is not reckoned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' reference.
	 * @see #setScheme(CertificationScheme)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Scheme()
	 * @model
	 * @generated
	 */
	CertificationScheme getScheme();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getScheme <em>Scheme</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' reference.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(CertificationScheme value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The certification body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' reference.
	 * @see #setBody(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Body()
	 * @model
	 * @generated
	 */
	Organisation getBody();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getBody <em>Body</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Organisation value);

	/**
	 * Returns the value of the '<em><b>Accreditation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Accreditation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the body is accredited for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accreditation</em>' attribute.
	 * @see org.waarborg.assurance.Accreditation
	 * @see #setAccreditation(Accreditation)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Accreditation()
	 * @model
	 * @generated
	 */
	Accreditation getAccreditation();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getAccreditation <em>Accreditation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accreditation</em>' attribute.
	 * @see org.waarborg.assurance.Accreditation
	 * @see #getAccreditation()
	 * @generated
	 */
	void setAccreditation(Accreditation value);

	/**
	 * Returns the value of the '<em><b>Accredited By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The accreditation body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accredited By</em>' reference.
	 * @see #setAccreditedBy(Organisation)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_AccreditedBy()
	 * @model
	 * @generated
	 */
	Organisation getAccreditedBy();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getAccreditedBy <em>Accredited By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accredited By</em>' reference.
	 * @see #getAccreditedBy()
	 * @generated
	 */
	void setAccreditedBy(Organisation value);

	/**
	 * Returns the value of the '<em><b>Cluster</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Cluster}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cluster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cluster</em>' attribute.
	 * @see org.waarborg.assurance.Cluster
	 * @see #setCluster(Cluster)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Cluster()
	 * @model
	 * @generated
	 */
	Cluster getCluster();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getCluster <em>Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cluster</em>' attribute.
	 * @see org.waarborg.assurance.Cluster
	 * @see #getCluster()
	 * @generated
	 */
	void setCluster(Cluster value);

	/**
	 * Returns the value of the '<em><b>Together</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Certificate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certificates that it holds together with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Together</em>' reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Together()
	 * @model
	 * @generated
	 */
	List<Certificate> getTogether();

	/**
	 * Returns the value of the '<em><b>First Certified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First certified on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Certified</em>' attribute.
	 * @see #setFirstCertified(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_FirstCertified()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFirstCertified();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getFirstCertified <em>First Certified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Certified</em>' attribute.
	 * @see #getFirstCertified()
	 * @generated
	 */
	void setFirstCertified(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision on certification in this cycle: from here the times of audits run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_DecidedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Issues</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.CertificateIssue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Issues over the years, oldest first; the last one counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issues</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Issues()
	 * @model containment="true"
	 * @generated
	 */
	List<CertificateIssue> getIssues();

	/**
	 * Returns the value of the '<em><b>Audits</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.CycleAudit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audits, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audits</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Audits()
	 * @model containment="true"
	 * @generated
	 */
	List<CycleAudit> getAudits();

	/**
	 * Returns the value of the '<em><b>Verifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is known, oldest first; the last one counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verifications</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Verifications()
	 * @model containment="true"
	 * @generated
	 */
	List<Verification> getVerifications();

	/**
	 * Returns the value of the '<em><b>States</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.StateReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen of its state, oldest first; the last one counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_States()
	 * @model containment="true"
	 * @generated
	 */
	List<StateReport> getStates();

	/**
	 * Returns the value of the '<em><b>Renewal Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplier announced a renewal that is there before this day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renewal Until</em>' attribute.
	 * @see #setRenewalUntil(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_RenewalUntil()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getRenewalUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.Certificate#getRenewalUntil <em>Renewal Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Renewal Until</em>' attribute.
	 * @see #getRenewalUntil()
	 * @generated
	 */
	void setRenewalUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Renewal Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was announced, by whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renewal Text</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_RenewalText()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getRenewalText();

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.Coverage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it covers what the organisation uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getCertificate_Coverage()
	 * @model containment="true"
	 * @generated
	 */
	List<Coverage> getCoverage();

} // Certificate
