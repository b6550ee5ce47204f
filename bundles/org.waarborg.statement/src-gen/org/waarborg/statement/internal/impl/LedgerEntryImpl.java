/**
 */
package org.waarborg.statement.internal.impl;

import java.time.Instant;
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

import org.waarborg.controlset.internal.impl.IdentifiedImpl;

import org.waarborg.dossier.Approval;

import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.LedgerEntryKind;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ledger Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getPreviousSha256 <em>Previous Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getDeputy <em>Deputy</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getProof <em>Proof</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getWithdraws <em>Withdraws</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getSupersededBy <em>Superseded By</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getMark <em>Mark</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.waarborg.statement.internal.impl.LedgerEntryImpl#getExemptions <em>Exemptions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LedgerEntryImpl extends IdentifiedImpl implements LedgerEntry {
	/**
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final int SEQUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected int sequence = SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPreviousSha256() <em>Previous Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String PREVIOUS_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPreviousSha256() <em>Previous Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreviousSha256()
	 * @generated
	 * @ordered
	 */
	protected String previousSha256 = PREVIOUS_SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LedgerEntryKind KIND_EDEFAULT = LedgerEntryKind.RELEASED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LedgerEntryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

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
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected Approval approval;

	/**
	 * The default value of the '{@link #getDeputy() <em>Deputy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeputy()
	 * @generated
	 * @ordered
	 */
	protected static final String DEPUTY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeputy() <em>Deputy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeputy()
	 * @generated
	 * @ordered
	 */
	protected String deputy = DEPUTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProof() <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected static final String PROOF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProof() <em>Proof</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProof()
	 * @generated
	 * @ordered
	 */
	protected String proof = PROOF_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdraws() <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdraws()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdraws() <em>Withdraws</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdraws()
	 * @generated
	 * @ordered
	 */
	protected String withdraws = WITHDRAWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupersededBy() <em>Superseded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersededBy()
	 * @generated
	 * @ordered
	 */
	protected static final int SUPERSEDED_BY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSupersededBy() <em>Superseded By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersededBy()
	 * @generated
	 * @ordered
	 */
	protected int supersededBy = SUPERSEDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMark() <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMark()
	 * @generated
	 * @ordered
	 */
	protected static final ReleaseMark MARK_EDEFAULT = ReleaseMark.NONE;

	/**
	 * The cached value of the '{@link #getMark() <em>Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMark()
	 * @generated
	 * @ordered
	 */
	protected ReleaseMark mark = MARK_EDEFAULT;

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
	 * The cached value of the '{@link #getExemptions() <em>Exemptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExemptions()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenExemption> exemptions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LedgerEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StatementPackage.Literals.LEDGER_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(int newSequence) {
		int oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPreviousSha256() {
		return previousSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreviousSha256(String newPreviousSha256) {
		String oldPreviousSha256 = previousSha256;
		previousSha256 = newPreviousSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__PREVIOUS_SHA256, oldPreviousSha256, previousSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LedgerEntryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LedgerEntryKind newKind) {
		LedgerEntryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__FILE, oldFile, file));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApproval(Approval newApproval, NotificationChain msgs) {
		Approval oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__APPROVAL, oldApproval, newApproval);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApproval(Approval newApproval) {
		if (newApproval != approval) {
			NotificationChain msgs = null;
			if (approval != null)
				msgs = ((InternalEObject)approval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StatementPackage.LEDGER_ENTRY__APPROVAL, null, msgs);
			if (newApproval != null)
				msgs = ((InternalEObject)newApproval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StatementPackage.LEDGER_ENTRY__APPROVAL, null, msgs);
			msgs = basicSetApproval(newApproval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__APPROVAL, newApproval, newApproval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeputy() {
		return deputy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeputy(String newDeputy) {
		String oldDeputy = deputy;
		deputy = newDeputy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__DEPUTY, oldDeputy, deputy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProof() {
		return proof;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProof(String newProof) {
		String oldProof = proof;
		proof = newProof;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__PROOF, oldProof, proof));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdraws() {
		return withdraws;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdraws(String newWithdraws) {
		String oldWithdraws = withdraws;
		withdraws = newWithdraws;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__WITHDRAWS, oldWithdraws, withdraws));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSupersededBy() {
		return supersededBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersededBy(int newSupersededBy) {
		int oldSupersededBy = supersededBy;
		supersededBy = newSupersededBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__SUPERSEDED_BY, oldSupersededBy, supersededBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReleaseMark getMark() {
		return mark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMark(ReleaseMark newMark) {
		ReleaseMark oldMark = mark;
		mark = newMark == null ? MARK_EDEFAULT : newMark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__MARK, oldMark, mark));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StatementPackage.LEDGER_ENTRY__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<FrozenExemption> getExemptions() {
		if (exemptions == null) {
			exemptions = new EObjectContainmentEList<FrozenExemption>(FrozenExemption.class, this, StatementPackage.LEDGER_ENTRY__EXEMPTIONS);
		}
		return exemptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StatementPackage.LEDGER_ENTRY__APPROVAL:
				return basicSetApproval(null, msgs);
			case StatementPackage.LEDGER_ENTRY__EXEMPTIONS:
				return ((InternalEList<?>)getExemptions()).basicRemove(otherEnd, msgs);
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
			case StatementPackage.LEDGER_ENTRY__SEQUENCE:
				return getSequence();
			case StatementPackage.LEDGER_ENTRY__PREVIOUS_SHA256:
				return getPreviousSha256();
			case StatementPackage.LEDGER_ENTRY__AT:
				return getAt();
			case StatementPackage.LEDGER_ENTRY__ON:
				return getOn();
			case StatementPackage.LEDGER_ENTRY__BY:
				return getBy();
			case StatementPackage.LEDGER_ENTRY__KIND:
				return getKind();
			case StatementPackage.LEDGER_ENTRY__NUMBER:
				return getNumber();
			case StatementPackage.LEDGER_ENTRY__FILE:
				return getFile();
			case StatementPackage.LEDGER_ENTRY__SHA256:
				return getSha256();
			case StatementPackage.LEDGER_ENTRY__APPROVAL:
				return getApproval();
			case StatementPackage.LEDGER_ENTRY__DEPUTY:
				return getDeputy();
			case StatementPackage.LEDGER_ENTRY__PROOF:
				return getProof();
			case StatementPackage.LEDGER_ENTRY__WITHDRAWS:
				return getWithdraws();
			case StatementPackage.LEDGER_ENTRY__SUPERSEDED_BY:
				return getSupersededBy();
			case StatementPackage.LEDGER_ENTRY__MARK:
				return getMark();
			case StatementPackage.LEDGER_ENTRY__TEXT:
				return getText();
			case StatementPackage.LEDGER_ENTRY__EXEMPTIONS:
				return getExemptions();
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
			case StatementPackage.LEDGER_ENTRY__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__PREVIOUS_SHA256:
				setPreviousSha256((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__AT:
				setAt((Instant)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__ON:
				setOn((LocalDate)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__BY:
				setBy((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__KIND:
				setKind((LedgerEntryKind)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__NUMBER:
				setNumber((Integer)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__FILE:
				setFile((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__SHA256:
				setSha256((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__APPROVAL:
				setApproval((Approval)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__DEPUTY:
				setDeputy((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__PROOF:
				setProof((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__WITHDRAWS:
				setWithdraws((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__SUPERSEDED_BY:
				setSupersededBy((Integer)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__MARK:
				setMark((ReleaseMark)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__TEXT:
				setText((String)newValue);
				return;
			case StatementPackage.LEDGER_ENTRY__EXEMPTIONS:
				getExemptions().clear();
				getExemptions().addAll((Collection<? extends FrozenExemption>)newValue);
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
			case StatementPackage.LEDGER_ENTRY__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__PREVIOUS_SHA256:
				setPreviousSha256(PREVIOUS_SHA256_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__AT:
				setAt(AT_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__ON:
				setOn(ON_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__BY:
				setBy(BY_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__APPROVAL:
				setApproval((Approval)null);
				return;
			case StatementPackage.LEDGER_ENTRY__DEPUTY:
				setDeputy(DEPUTY_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__PROOF:
				setProof(PROOF_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__WITHDRAWS:
				setWithdraws(WITHDRAWS_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__SUPERSEDED_BY:
				setSupersededBy(SUPERSEDED_BY_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__MARK:
				setMark(MARK_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StatementPackage.LEDGER_ENTRY__EXEMPTIONS:
				getExemptions().clear();
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
			case StatementPackage.LEDGER_ENTRY__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
			case StatementPackage.LEDGER_ENTRY__PREVIOUS_SHA256:
				return PREVIOUS_SHA256_EDEFAULT == null ? previousSha256 != null : !PREVIOUS_SHA256_EDEFAULT.equals(previousSha256);
			case StatementPackage.LEDGER_ENTRY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StatementPackage.LEDGER_ENTRY__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case StatementPackage.LEDGER_ENTRY__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StatementPackage.LEDGER_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case StatementPackage.LEDGER_ENTRY__NUMBER:
				return number != NUMBER_EDEFAULT;
			case StatementPackage.LEDGER_ENTRY__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case StatementPackage.LEDGER_ENTRY__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case StatementPackage.LEDGER_ENTRY__APPROVAL:
				return approval != null;
			case StatementPackage.LEDGER_ENTRY__DEPUTY:
				return DEPUTY_EDEFAULT == null ? deputy != null : !DEPUTY_EDEFAULT.equals(deputy);
			case StatementPackage.LEDGER_ENTRY__PROOF:
				return PROOF_EDEFAULT == null ? proof != null : !PROOF_EDEFAULT.equals(proof);
			case StatementPackage.LEDGER_ENTRY__WITHDRAWS:
				return WITHDRAWS_EDEFAULT == null ? withdraws != null : !WITHDRAWS_EDEFAULT.equals(withdraws);
			case StatementPackage.LEDGER_ENTRY__SUPERSEDED_BY:
				return supersededBy != SUPERSEDED_BY_EDEFAULT;
			case StatementPackage.LEDGER_ENTRY__MARK:
				return mark != MARK_EDEFAULT;
			case StatementPackage.LEDGER_ENTRY__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StatementPackage.LEDGER_ENTRY__EXEMPTIONS:
				return exemptions != null && !exemptions.isEmpty();
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
		result.append(" (sequence: "); //$NON-NLS-1$
		result.append(sequence);
		result.append(", previousSha256: "); //$NON-NLS-1$
		result.append(previousSha256);
		result.append(", at: "); //$NON-NLS-1$
		result.append(at);
		result.append(", on: "); //$NON-NLS-1$
		result.append(on);
		result.append(", by: "); //$NON-NLS-1$
		result.append(by);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", file: "); //$NON-NLS-1$
		result.append(file);
		result.append(", sha256: "); //$NON-NLS-1$
		result.append(sha256);
		result.append(", deputy: "); //$NON-NLS-1$
		result.append(deputy);
		result.append(", proof: "); //$NON-NLS-1$
		result.append(proof);
		result.append(", withdraws: "); //$NON-NLS-1$
		result.append(withdraws);
		result.append(", supersededBy: "); //$NON-NLS-1$
		result.append(supersededBy);
		result.append(", mark: "); //$NON-NLS-1$
		result.append(mark);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //LedgerEntryImpl
