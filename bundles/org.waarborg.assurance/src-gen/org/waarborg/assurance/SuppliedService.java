/**
 */
package org.waarborg.assurance;

import java.time.LocalDate;

import java.util.List;

import org.waarborg.controlset.Flag;
import org.waarborg.controlset.LocalText;

import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Document;
import org.waarborg.dossier.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplied Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service of a supplier, with what makes it matter. It describes assets of the dossier.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getCriticality <em>Criticality</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getSolution <em>Solution</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getDataKinds <em>Data Kinds</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getRole <em>Role</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getFrom <em>From</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getUntil <em>Until</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getLocations <em>Locations</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getSubProcessors <em>Sub Processors</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getEncryptedInTransit <em>Encrypted In Transit</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getEncryptedAtRest <em>Encrypted At Rest</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getIsolated <em>Isolated</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getStrongAuthentication <em>Strong Authentication</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getExitPlan <em>Exit Plan</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getExitTestedOn <em>Exit Tested On</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getEscrow <em>Escrow</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getEscrowText <em>Escrow Text</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getBreachReporter <em>Breach Reporter</em>}</li>
 *   <li>{@link org.waarborg.assurance.SuppliedService#getBreachHours <em>Breach Hours</em>}</li>
 * </ul>
 *
 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService()
 * @model
 * @generated
 */
public interface SuppliedService extends Element {
	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.waarborg.dossier.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The services and systems that it is or runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Assets()
	 * @model
	 * @generated
	 */
	List<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Criticality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.Criticality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much care depends on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criticality</em>' attribute.
	 * @see org.waarborg.assurance.Criticality
	 * @see #setCriticality(Criticality)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Criticality()
	 * @model
	 * @generated
	 */
	Criticality getCriticality();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getCriticality <em>Criticality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criticality</em>' attribute.
	 * @see org.waarborg.assurance.Criticality
	 * @see #getCriticality()
	 * @generated
	 */
	void setCriticality(Criticality value);

	/**
	 * Returns the value of the '<em><b>Solution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.SolutionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solution</em>' attribute.
	 * @see org.waarborg.assurance.SolutionKind
	 * @see #setSolution(SolutionKind)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Solution()
	 * @model
	 * @generated
	 */
	SolutionKind getSolution();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getSolution <em>Solution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solution</em>' attribute.
	 * @see org.waarborg.assurance.SolutionKind
	 * @see #getSolution()
	 * @generated
	 */
	void setSolution(SolutionKind value);

	/**
	 * Returns the value of the '<em><b>Data Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.waarborg.assurance.DataKind}.
	 * The literals are from the enumeration {@link org.waarborg.assurance.DataKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data that it touches; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Kinds</em>' attribute list.
	 * @see org.waarborg.assurance.DataKind
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_DataKinds()
	 * @model
	 * @generated
	 */
	List<DataKind> getDataKinds();

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.ProcessingRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplier's role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.waarborg.assurance.ProcessingRole
	 * @see #setRole(ProcessingRole)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Role()
	 * @model
	 * @generated
	 */
	ProcessingRole getRole();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.waarborg.assurance.ProcessingRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ProcessingRole value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In use, or under contract, from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_From()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Until()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Locations</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.ProcessingLocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where data are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locations</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Locations()
	 * @model containment="true"
	 * @generated
	 */
	List<ProcessingLocation> getLocations();

	/**
	 * Returns the value of the '<em><b>Sub Processors</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.assurance.SubProcessor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who else processes, in chains of any length (GDPR article 28(2) and (4)).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sub Processors</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_SubProcessors()
	 * @model containment="true"
	 * @generated
	 */
	List<SubProcessor> getSubProcessors();

	/**
	 * Returns the value of the '<em><b>Encrypted In Transit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether data are encrypted on their way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encrypted In Transit</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setEncryptedInTransit(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_EncryptedInTransit()
	 * @model
	 * @generated
	 */
	Flag getEncryptedInTransit();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getEncryptedInTransit <em>Encrypted In Transit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted In Transit</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getEncryptedInTransit()
	 * @generated
	 */
	void setEncryptedInTransit(Flag value);

	/**
	 * Returns the value of the '<em><b>Encrypted At Rest</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether data are encrypted where they are kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encrypted At Rest</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setEncryptedAtRest(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_EncryptedAtRest()
	 * @model
	 * @generated
	 */
	Flag getEncryptedAtRest();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getEncryptedAtRest <em>Encrypted At Rest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encrypted At Rest</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getEncryptedAtRest()
	 * @generated
	 */
	void setEncryptedAtRest(Flag value);

	/**
	 * Returns the value of the '<em><b>Isolated</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether data are kept apart from those of other customers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Isolated</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setIsolated(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Isolated()
	 * @model
	 * @generated
	 */
	Flag getIsolated();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getIsolated <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Isolated</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getIsolated()
	 * @generated
	 */
	void setIsolated(Flag value);

	/**
	 * Returns the value of the '<em><b>Strong Authentication</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether more than a password is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strong Authentication</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setStrongAuthentication(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_StrongAuthentication()
	 * @model
	 * @generated
	 */
	Flag getStrongAuthentication();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getStrongAuthentication <em>Strong Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strong Authentication</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getStrongAuthentication()
	 * @generated
	 */
	void setStrongAuthentication(Flag value);

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.KeyHolder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the keys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute.
	 * @see org.waarborg.assurance.KeyHolder
	 * @see #setKeys(KeyHolder)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Keys()
	 * @model
	 * @generated
	 */
	KeyHolder getKeys();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getKeys <em>Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keys</em>' attribute.
	 * @see org.waarborg.assurance.KeyHolder
	 * @see #getKeys()
	 * @generated
	 */
	void setKeys(KeyHolder value);

	/**
	 * Returns the value of the '<em><b>Exit Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan for leaving.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Plan</em>' reference.
	 * @see #setExitPlan(Document)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_ExitPlan()
	 * @model
	 * @generated
	 */
	Document getExitPlan();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getExitPlan <em>Exit Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Plan</em>' reference.
	 * @see #getExitPlan()
	 * @generated
	 */
	void setExitPlan(Document value);

	/**
	 * Returns the value of the '<em><b>Exit Tested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the plan was last tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Tested On</em>' attribute.
	 * @see #setExitTestedOn(LocalDate)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_ExitTestedOn()
	 * @model dataType="org.waarborg.controlset.LocalDate"
	 * @generated
	 */
	LocalDate getExitTestedOn();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getExitTestedOn <em>Exit Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Tested On</em>' attribute.
	 * @see #getExitTestedOn()
	 * @generated
	 */
	void setExitTestedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Escrow</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.controlset.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether source code or data lie with a third party for the case of bankruptcy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escrow</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #setEscrow(Flag)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_Escrow()
	 * @model
	 * @generated
	 */
	Flag getEscrow();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getEscrow <em>Escrow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Escrow</em>' attribute.
	 * @see org.waarborg.controlset.Flag
	 * @see #getEscrow()
	 * @generated
	 */
	void setEscrow(Flag value);

	/**
	 * Returns the value of the '<em><b>Escrow Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.waarborg.controlset.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom, and what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Escrow Text</em>' containment reference list.
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_EscrowText()
	 * @model containment="true"
	 * @generated
	 */
	List<LocalText> getEscrowText();

	/**
	 * Returns the value of the '<em><b>Breach Reporter</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waarborg.assurance.BreachReporter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who notifies the authority of a breach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breach Reporter</em>' attribute.
	 * @see org.waarborg.assurance.BreachReporter
	 * @see #setBreachReporter(BreachReporter)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_BreachReporter()
	 * @model
	 * @generated
	 */
	BreachReporter getBreachReporter();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getBreachReporter <em>Breach Reporter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breach Reporter</em>' attribute.
	 * @see org.waarborg.assurance.BreachReporter
	 * @see #getBreachReporter()
	 * @generated
	 */
	void setBreachReporter(BreachReporter value);

	/**
	 * Returns the value of the '<em><b>Breach Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within how many hours the supplier tells of a breach; 0 when not agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breach Hours</em>' attribute.
	 * @see #setBreachHours(int)
	 * @see org.waarborg.assurance.AssurancePackage#getSuppliedService_BreachHours()
	 * @model
	 * @generated
	 */
	int getBreachHours();

	/**
	 * Sets the value of the '{@link org.waarborg.assurance.SuppliedService#getBreachHours <em>Breach Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breach Hours</em>' attribute.
	 * @see #getBreachHours()
	 * @generated
	 */
	void setBreachHours(int value);

} // SuppliedService
