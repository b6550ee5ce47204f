package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Approval;
import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Role;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.FrozenExemption;
import org.waarborg.statement.LedgerEntry;
import org.waarborg.statement.LedgerEntryKind;
import org.waarborg.statement.ReleaseLedger;
import org.waarborg.statement.VersionFacts.Standing;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Version.Approved;
import org.waarborg.statement.release.Version.Marked;
import org.waarborg.statement.release.Version.Withdrawn;

/**
 * Where each version stands, from the entries of the ledger alone: approved once somebody of top management approved it and that
 * holds; superseded once a newer one is approved; withdrawn as a whole by an entry of its own.
 */
final class Derivation {

	private final ReleaseLedger ledger;
	/** Withdrawals by the id of the entry that they withdraw. */
	private final Map<String, Withdrawn> approvalsWithdrawn = new LinkedHashMap<>();

	Derivation(ReleaseLedger ledger) {
		this.ledger = ledger;
		for (LedgerEntry entry : entries(LedgerEntryKind.WITHDRAWN)) {
			if (!isWhole(entry)) {
				approvalsWithdrawn.putIfAbsent(entry.getWithdraws(), withdrawn(entry));
			}
		}
	}

	private static boolean isWhole(LedgerEntry withdrawal) {
		return withdrawal.getWithdraws() == null || withdrawal.getWithdraws().isEmpty();
	}

	private List<LedgerEntry> entries(LedgerEntryKind kind) {
		return ledger.getEntries().stream().filter(e -> e.getKind() == kind).toList();
	}

	private List<LedgerEntry> entries(LedgerEntryKind kind, int number) {
		return entries(kind).stream().filter(e -> e.getNumber() == number).toList();
	}

	List<Version> versions() {
		List<LedgerEntry> released = entries(LedgerEntryKind.RELEASED);
		List<Version> versions = new ArrayList<>();
		int newer = 0;
		for (LedgerEntry entry : released.reversed()) {
			Version version = version(entry, newer);
			versions.add(0, version);
			if (version.standing() == Standing.APPROVED) {
				newer = version.number();
			}
		}
		return versions;
	}

	private Version version(LedgerEntry entry, int approvedNewer) {
		int number = entry.getNumber();
		List<Approved> approvals = entries(LedgerEntryKind.APPROVED, number).stream()
				.filter(e -> e.getApproval() != null).map(this::approved).toList();
		Optional<Withdrawn> withdrawn = entries(LedgerEntryKind.WITHDRAWN, number).stream().filter(Derivation::isWhole)
				.findFirst().map(Derivation::withdrawn);
		boolean decided = approvals.stream()
				.anyMatch(a -> a.withdrawn().isEmpty() && a.role() == Approvers.DECIDING);
		Standing standing = withdrawn.isPresent() ? Standing.WITHDRAWN
				: approvedNewer > 0 ? Standing.SUPERSEDED : decided ? Standing.APPROVED : Standing.RELEASED;
		EntryText text = text(entry);
		List<Marked> marks = entries(LedgerEntryKind.MARKED, number).stream()
				.map(e -> new Marked(e.getMark(), text(e).on(), by(e), text(e).remark())).toList();
		return new Version(number, text.on(), by(entry), text.remark(), Objects.toString(entry.getFile(), ""),
				Objects.toString(entry.getSha256(), ""), standing, approvals, marks, withdrawn,
				standing == Standing.SUPERSEDED ? approvedNewer : 0);
	}

	private Approved approved(LedgerEntry entry) {
		Approval approval = entry.getApproval();
		EntryText text = text(entry);
		Role role = approval.getRole();
		return new Approved(entry.getId(), Objects.toString(approval.getPersonName(), ""), role, text.deputy(),
				approval.getOn() == null ? text.on() : approval.getOn(),
				approval.getKind() == null ? ApprovalKind.RECORDED : approval.getKind(), text.proof(),
				Objects.toString(approval.getComment(), text.remark()),
				entry.getExemptions().stream().findFirst().map(Derivation::exemption).orElse(""),
				Optional.ofNullable(approvalsWithdrawn.get(entry.getId())));
	}

	private static String exemption(FrozenExemption exemption) {
		String language = exemption.getReason().isEmpty() ? "nl" : exemption.getReason().get(0).getLanguage();
		String title = (Objects.toString(exemption.getCode(), "") + ' '
				+ Texts.get(exemption.getTitle(), language)).strip();
		String reason = Texts.get(exemption.getReason(), language);
		return reason.isEmpty() ? title : title + ": " + reason;
	}

	private static Withdrawn withdrawn(LedgerEntry entry) {
		EntryText text = text(entry);
		return new Withdrawn(text.on(), by(entry), text.remark());
	}

	private static String by(LedgerEntry entry) {
		return Objects.toString(entry.getBy(), "");
	}

	private static EntryText text(LedgerEntry entry) {
		LocalDate at = entry.getAt() == null ? LocalDate.EPOCH : entry.getAt().atZone(ZoneOffset.UTC).toLocalDate();
		return EntryText.of(entry, at);
	}
}
