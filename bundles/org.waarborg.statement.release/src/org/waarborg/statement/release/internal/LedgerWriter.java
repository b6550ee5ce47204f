package org.waarborg.statement.release.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.DossierFactory;
import org.waarborg.dossier.DossierPackage;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.LedgerEntryKind;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.ReleaseException.Worded;
import org.waarborg.statement.release.Releasing.Approve;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.FileContent;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Makes entries and appends them to the ledger, in one save with all else; what was changed in memory goes when that fails. */
public final class LedgerWriter {

	private static final StatementFactory S = StatementFactory.eINSTANCE;

	private final OpenDossier dossier;
	private final Instant now;
	private final List<Lasting> lasting = new ArrayList<>();
	private boolean changed;

	/**
	 * For one step.
	 *
	 * @param dossier the dossier
	 * @param now     the moment that entries remember
	 */
	public LedgerWriter(OpenDossier dossier, Instant now) {
		this.dossier = dossier;
		this.now = now.truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * A file that is written once.
	 *
	 * @param path  path inside the dossier
	 * @param bytes its content
	 */
	public record Made(String path, byte[] bytes) {
	}

	/**
	 * The language in which the dossier is written.
	 *
	 * @return ISO 639-1 code
	 */
	public String language() {
		String language = dossier.dossier().getLanguage();
		return language == null || language.isBlank() ? "en" : language;
	}

	/**
	 * Where a version goes: beside its ledger.
	 *
	 * @param versions  the versions there are
	 * @param statement the statement
	 * @param number    the version
	 * @return path inside the dossier
	 */
	public String file(Versions versions, StatementOfApplicability statement, int number) {
		String folder = versions.file().substring(0, versions.file().lastIndexOf('/') + 1);
		return folder + VersionsReader.name(dossier.fileOf(statement)) + "-v" + number + VersionsReader.RELEASE;
	}

	/** A change that undo does not take back once it is written: what was released stays so. */
	private static final class Lasting extends CommandWrapper {

		private boolean written;

		Lasting(Command command) {
			super(command);
		}

		@Override
		public void undo() {
			if (!written) {
				super.undo();
			}
		}

		@Override
		public void redo() {
			if (!written) {
				super.redo();
			}
		}
	}

	/**
	 * A change that undo leaves alone after it was written.
	 *
	 * @param command what changes, not yet run
	 * @return the command for {@link #change}
	 */
	public Command lasting(Command command) {
		Lasting change = new Lasting(command);
		lasting.add(change);
		return change;
	}

	/**
	 * Changes the dossier in memory as one step for undo.
	 *
	 * @param commands what changes
	 * @param proof    evidence; added where it is new
	 * @param label    what undo shows
	 */
	public void change(List<Command> commands, Optional<Evidence> proof, Worded label) {
		List<Command> all = new ArrayList<>(commands);
		proof.filter(e -> e.eContainer() == null).ifPresent(e -> all.add(
				dossier.edits().add(dossier.dossier(), DossierPackage.Literals.DOSSIER__EVIDENCE, e)));
		if (!all.isEmpty()) {
			dossier.edits().run(dossier.edits().compound(label.in(Locale.of(language())), all));
			changed = true;
		}
	}

	/**
	 * An entry, without its place in the ledger.
	 *
	 * @param kind   what it records
	 * @param number the version
	 * @param by     who writes it
	 * @param text   day and remark
	 * @return the entry
	 */
	public LedgerEntry entry(LedgerEntryKind kind, int number, Person by, EntryText text) {
		LedgerEntry entry = S.createLedgerEntry();
		entry.setAt(now);
		entry.setBy(Frozen.orNull(Labels.of(by)));
		entry.setKind(kind);
		entry.setNumber(number);
		text.writeTo(entry);
		return entry;
	}

	/**
	 * An approval.
	 *
	 * @param number    the version
	 * @param sha256    hash of its file
	 * @param statement the statement
	 * @param asked     the approval
	 * @param allowed   what allows it
	 * @return the entry
	 */
	public LedgerEntry approval(int number, String sha256, StatementOfApplicability statement, Approve asked,
			ApprovalCheck.Allowed allowed) {
		Approval approval = DossierFactory.eINSTANCE.createApproval();
		approval.setPerson(asked.person());
		approval.setPersonName(Labels.of(asked.person()));
		approval.setRole(asked.role());
		approval.setAssignment(allowed.assignment());
		approval.setOn(asked.on());
		approval.setSubject(Texts.get(statement.getTitle(), language()) + " – " + number);
		approval.setSha256(sha256);
		approval.setKind(asked.kind());
		asked.proof().ifPresent(approval::setProof);
		asked.signature().ifPresent(approval::setSignature);
		approval.setComment(Frozen.orNull(asked.remark().strip()));
		String proof = asked.proof().map(this::described).orElse("");
		LedgerEntry entry = entry(LedgerEntryKind.APPROVED, number, asked.person(),
				new EntryText(asked.on(), allowed.deputy(), proof, ""));
		entry.setApproval(approval);
		allowed.exemption().ifPresent(e -> entry.getExemptions().add(frozen(e)));
		return entry;
	}

	/** Code, title and hash: what is left of a proof when its object is gone. */
	private String described(Evidence proof) {
		String label = Labels.of(proof, language());
		String name = label.isEmpty() ? String.valueOf(proof.getLocation()) : label;
		return proof.getSha256() == null || proof.getSha256().isEmpty() ? name
				: name + " – SHA-256 " + proof.getSha256();
	}

	/**
	 * That a version was superseded.
	 *
	 * @param number the version
	 * @param by     the version that takes its place
	 * @param asked  the approval that makes it so
	 * @return the entry
	 */
	public LedgerEntry superseded(int number, int by, Approve asked) {
		LedgerEntry entry = entry(LedgerEntryKind.SUPERSEDED, number, asked.person(), EntryText.of(asked.on(), ""));
		entry.setSupersededBy(by);
		return entry;
	}

	/**
	 * An exemption as it is now.
	 *
	 * @param exemption the exemption
	 * @return its values, with ids of their own: an exemption may be in many entries
	 */
	public FrozenExemption frozen(Exemption exemption) {
		FrozenExemption frozen = RowFreezer.exemption(exemption, new Frozen("ledger"));
		frozen.eAllContents().forEachRemaining(c -> ((org.waarborg.controlset.Identified) c).setId(null));
		frozen.setId(null);
		return Identifiers.ensureIds(frozen);
	}

	/**
	 * Appends entries and saves everything in one step.
	 *
	 * @param before    the versions there were
	 * @param statement the statement
	 * @param entries   the entries
	 * @param made      the file of a new version
	 * @param number    the version that is asked for
	 * @return that version as it stands now
	 * @throws StoreException when it cannot be written; then nothing was, and what {@link #change} did is undone
	 */
	public Version write(Versions before, StatementOfApplicability statement, List<LedgerEntry> entries,
			Optional<Made> made, int number) throws StoreException {
		boolean written = false;
		try {
			ReleaseLedger ledger = before.ledger().map(l -> Identifiers.<ReleaseLedger>copyWithSameIds(List.of(l))
					.iterator().next()).orElseGet(() -> begin(statement));
			for (LedgerEntry entry : entries) {
				Identifiers.ensureIds(entry);
				LedgerChain.append(ledger, entry);
			}
			List<FileContent> files = new ArrayList<>();
			made.ifPresent(m -> files.add(new FileContent(m.path(), m.bytes(), Optional.empty())));
			files.add(new FileContent(before.file(), dossier.serialise(before.file(), ledger), before.sha256()));
			dossier.save(files);
			written = true;
		} catch (StoreException.WriteFailed e) {
			// The save counts: what it wrote is put in place by the next one.
			written = e.pending();
			throw e;
		} finally {
			for (Lasting change : lasting) {
				change.written = written;
			}
			if (!written && changed) {
				dossier.editingDomain().getCommandStack().undo();
			}
			changed = false;
			lasting.clear();
		}
		return Versions.of(dossier, statement).find(number).orElseThrow();
	}

	private ReleaseLedger begin(StatementOfApplicability statement) {
		ReleaseLedger ledger = S.createReleaseLedger();
		ledger.setDossier(dossier.dossier().getId());
		ledger.setStatement(statement.getId());
		return ledger;
	}
}
