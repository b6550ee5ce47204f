/**
 */
package org.waarborg.assurance.internal.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage;
import org.waarborg.assurance.AssurancePolicy;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AssuranceReport;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificationScheme;
import org.waarborg.assurance.CountryGroup;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.EditionTransition;
import org.waarborg.assurance.Questionnaire;
import org.waarborg.assurance.ReceivedStatement;
import org.waarborg.assurance.Supplier;

import org.waarborg.dossier.internal.impl.ElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Register</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getSuppliers <em>Suppliers</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getCertificates <em>Certificates</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getPolicies <em>Policies</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getSchemes <em>Schemes</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getCountries <em>Countries</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getReceivedStatements <em>Received Statements</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getDeliveries <em>Deliveries</em>}</li>
 *   <li>{@link org.waarborg.assurance.internal.impl.AssuranceRegisterImpl#getQuestionnaires <em>Questionnaires</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssuranceRegisterImpl extends ElementImpl implements AssuranceRegister {
	/**
	 * The cached value of the '{@link #getSuppliers() <em>Suppliers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppliers()
	 * @generated
	 * @ordered
	 */
	protected EList<Supplier> suppliers;

	/**
	 * The cached value of the '{@link #getCertificates() <em>Certificates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCertificates()
	 * @generated
	 * @ordered
	 */
	protected EList<Certificate> certificates;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<AssuranceReport> reports;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<Agreement> agreements;

	/**
	 * The cached value of the '{@link #getPolicies() <em>Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<AssurancePolicy> policies;

	/**
	 * The cached value of the '{@link #getSchemes() <em>Schemes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchemes()
	 * @generated
	 * @ordered
	 */
	protected EList<CertificationScheme> schemes;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<EditionTransition> transitions;

	/**
	 * The cached value of the '{@link #getCountries() <em>Countries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountries()
	 * @generated
	 * @ordered
	 */
	protected EList<CountryGroup> countries;

	/**
	 * The cached value of the '{@link #getReceivedStatements() <em>Received Statements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedStatements()
	 * @generated
	 * @ordered
	 */
	protected EList<ReceivedStatement> receivedStatements;

	/**
	 * The cached value of the '{@link #getDeliveries() <em>Deliveries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveries()
	 * @generated
	 * @ordered
	 */
	protected EList<Delivery> deliveries;

	/**
	 * The cached value of the '{@link #getQuestionnaires() <em>Questionnaires</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionnaires()
	 * @generated
	 * @ordered
	 */
	protected EList<Questionnaire> questionnaires;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssuranceRegisterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssurancePackage.Literals.ASSURANCE_REGISTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Supplier> getSuppliers() {
		if (suppliers == null) {
			suppliers = new EObjectContainmentEList<Supplier>(Supplier.class, this, AssurancePackage.ASSURANCE_REGISTER__SUPPLIERS);
		}
		return suppliers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Certificate> getCertificates() {
		if (certificates == null) {
			certificates = new EObjectContainmentEList<Certificate>(Certificate.class, this, AssurancePackage.ASSURANCE_REGISTER__CERTIFICATES);
		}
		return certificates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AssuranceReport> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<AssuranceReport>(AssuranceReport.class, this, AssurancePackage.ASSURANCE_REGISTER__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Agreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<Agreement>(Agreement.class, this, AssurancePackage.ASSURANCE_REGISTER__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<AssurancePolicy> getPolicies() {
		if (policies == null) {
			policies = new EObjectContainmentEList<AssurancePolicy>(AssurancePolicy.class, this, AssurancePackage.ASSURANCE_REGISTER__POLICIES);
		}
		return policies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<CertificationScheme> getSchemes() {
		if (schemes == null) {
			schemes = new EObjectContainmentEList<CertificationScheme>(CertificationScheme.class, this, AssurancePackage.ASSURANCE_REGISTER__SCHEMES);
		}
		return schemes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<EditionTransition> getTransitions() {
		if (transitions == null) {
			transitions = new EObjectContainmentEList<EditionTransition>(EditionTransition.class, this, AssurancePackage.ASSURANCE_REGISTER__TRANSITIONS);
		}
		return transitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<CountryGroup> getCountries() {
		if (countries == null) {
			countries = new EObjectContainmentEList<CountryGroup>(CountryGroup.class, this, AssurancePackage.ASSURANCE_REGISTER__COUNTRIES);
		}
		return countries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ReceivedStatement> getReceivedStatements() {
		if (receivedStatements == null) {
			receivedStatements = new EObjectContainmentEList<ReceivedStatement>(ReceivedStatement.class, this, AssurancePackage.ASSURANCE_REGISTER__RECEIVED_STATEMENTS);
		}
		return receivedStatements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Delivery> getDeliveries() {
		if (deliveries == null) {
			deliveries = new EObjectContainmentEList<Delivery>(Delivery.class, this, AssurancePackage.ASSURANCE_REGISTER__DELIVERIES);
		}
		return deliveries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Questionnaire> getQuestionnaires() {
		if (questionnaires == null) {
			questionnaires = new EObjectContainmentEList<Questionnaire>(Questionnaire.class, this, AssurancePackage.ASSURANCE_REGISTER__QUESTIONNAIRES);
		}
		return questionnaires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssurancePackage.ASSURANCE_REGISTER__SUPPLIERS:
				return ((InternalEList<?>)getSuppliers()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__CERTIFICATES:
				return ((InternalEList<?>)getCertificates()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__POLICIES:
				return ((InternalEList<?>)getPolicies()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__SCHEMES:
				return ((InternalEList<?>)getSchemes()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__COUNTRIES:
				return ((InternalEList<?>)getCountries()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__RECEIVED_STATEMENTS:
				return ((InternalEList<?>)getReceivedStatements()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__DELIVERIES:
				return ((InternalEList<?>)getDeliveries()).basicRemove(otherEnd, msgs);
			case AssurancePackage.ASSURANCE_REGISTER__QUESTIONNAIRES:
				return ((InternalEList<?>)getQuestionnaires()).basicRemove(otherEnd, msgs);
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
			case AssurancePackage.ASSURANCE_REGISTER__SUPPLIERS:
				return getSuppliers();
			case AssurancePackage.ASSURANCE_REGISTER__CERTIFICATES:
				return getCertificates();
			case AssurancePackage.ASSURANCE_REGISTER__REPORTS:
				return getReports();
			case AssurancePackage.ASSURANCE_REGISTER__AGREEMENTS:
				return getAgreements();
			case AssurancePackage.ASSURANCE_REGISTER__POLICIES:
				return getPolicies();
			case AssurancePackage.ASSURANCE_REGISTER__SCHEMES:
				return getSchemes();
			case AssurancePackage.ASSURANCE_REGISTER__TRANSITIONS:
				return getTransitions();
			case AssurancePackage.ASSURANCE_REGISTER__COUNTRIES:
				return getCountries();
			case AssurancePackage.ASSURANCE_REGISTER__RECEIVED_STATEMENTS:
				return getReceivedStatements();
			case AssurancePackage.ASSURANCE_REGISTER__DELIVERIES:
				return getDeliveries();
			case AssurancePackage.ASSURANCE_REGISTER__QUESTIONNAIRES:
				return getQuestionnaires();
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
			case AssurancePackage.ASSURANCE_REGISTER__SUPPLIERS:
				getSuppliers().clear();
				getSuppliers().addAll((Collection<? extends Supplier>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__CERTIFICATES:
				getCertificates().clear();
				getCertificates().addAll((Collection<? extends Certificate>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends AssuranceReport>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends Agreement>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__POLICIES:
				getPolicies().clear();
				getPolicies().addAll((Collection<? extends AssurancePolicy>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__SCHEMES:
				getSchemes().clear();
				getSchemes().addAll((Collection<? extends CertificationScheme>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends EditionTransition>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__COUNTRIES:
				getCountries().clear();
				getCountries().addAll((Collection<? extends CountryGroup>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__RECEIVED_STATEMENTS:
				getReceivedStatements().clear();
				getReceivedStatements().addAll((Collection<? extends ReceivedStatement>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__DELIVERIES:
				getDeliveries().clear();
				getDeliveries().addAll((Collection<? extends Delivery>)newValue);
				return;
			case AssurancePackage.ASSURANCE_REGISTER__QUESTIONNAIRES:
				getQuestionnaires().clear();
				getQuestionnaires().addAll((Collection<? extends Questionnaire>)newValue);
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
			case AssurancePackage.ASSURANCE_REGISTER__SUPPLIERS:
				getSuppliers().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__CERTIFICATES:
				getCertificates().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__REPORTS:
				getReports().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__AGREEMENTS:
				getAgreements().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__POLICIES:
				getPolicies().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__SCHEMES:
				getSchemes().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__TRANSITIONS:
				getTransitions().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__COUNTRIES:
				getCountries().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__RECEIVED_STATEMENTS:
				getReceivedStatements().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__DELIVERIES:
				getDeliveries().clear();
				return;
			case AssurancePackage.ASSURANCE_REGISTER__QUESTIONNAIRES:
				getQuestionnaires().clear();
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
			case AssurancePackage.ASSURANCE_REGISTER__SUPPLIERS:
				return suppliers != null && !suppliers.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__CERTIFICATES:
				return certificates != null && !certificates.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__REPORTS:
				return reports != null && !reports.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__POLICIES:
				return policies != null && !policies.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__SCHEMES:
				return schemes != null && !schemes.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__COUNTRIES:
				return countries != null && !countries.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__RECEIVED_STATEMENTS:
				return receivedStatements != null && !receivedStatements.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__DELIVERIES:
				return deliveries != null && !deliveries.isEmpty();
			case AssurancePackage.ASSURANCE_REGISTER__QUESTIONNAIRES:
				return questionnaires != null && !questionnaires.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //AssuranceRegisterImpl
