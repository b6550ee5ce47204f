package org.waarborg.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Role;

/**
 * What a document says about the released version that it shows: given in the context of its request, beside the statement and
 * the control sets of that version. Without it a document is of a draft. Whether something is late or has ended is reckoned from
 * the day of the release. Immutable.
 *
 * @param number     number of the version
 * @param on         day of the release
 * @param by         name of who released it; may be empty
 * @param standing   where the version stands
 * @param sha256     SHA-256 of its file, hexadecimal
 * @param approvals  approvals, oldest first; those that were withdrawn too
 * @param history    the versions, newest first
 * @param openPoints signals at the time of release
 * @param ledger     number of entries and short hash of the last, by which two copies of a ledger are compared; may be empty
 * @param troubles   what is wrong with the file or the ledger, in the language of the document; empty when they are sound
 * @since 0.1
 */
public record VersionFacts(int number, LocalDate on, String by, Standing standing, String sha256,
		List<ApprovalFact> approvals, List<Change> history, List<OpenPoint> openPoints, String ledger,
		List<String> troubles) {

	/** Copies the lists and checks that all is there. */
	public VersionFacts {
		Objects.requireNonNull(on);
		Objects.requireNonNull(by);
		Objects.requireNonNull(standing);
		Objects.requireNonNull(sha256);
		Objects.requireNonNull(ledger);
		approvals = List.copyOf(approvals);
		history = List.copyOf(history);
		openPoints = List.copyOf(openPoints);
		troubles = List.copyOf(troubles);
	}

	/** Where a released version stands; follows from the ledger. */
	public enum Standing {
		/** Released, and not approved yet. */
		RELEASED,
		/** Approved. */
		APPROVED,
		/** A newer version was approved. */
		SUPERSEDED,
		/** Withdrawn. */
		WITHDRAWN
	}

	/**
	 * An approval.
	 *
	 * @param name      name of who approved
	 * @param role      in which role
	 * @param deputy    whether as a deputy
	 * @param on        when
	 * @param kind      how
	 * @param proof     what proves it; may be empty
	 * @param comment   what the approver remarked, and why author and approver are one where they are; may be empty
	 * @param withdrawn when it was withdrawn; empty when it holds
	 */
	public record ApprovalFact(String name, Role role, boolean deputy, LocalDate on, ApprovalKind kind, String proof,
			String comment, Optional<LocalDate> withdrawn) {
	}

	/**
	 * A version of the change history.
	 *
	 * @param number   its number
	 * @param on       day of its release
	 * @param standing where it stands
	 * @param summary  what changed, by language; may be empty
	 */
	public record Change(int number, LocalDate on, Standing standing, Map<String, String> summary) {
	}

	/**
	 * A signal at the time of release.
	 *
	 * @param rule     id of the rule
	 * @param control  reference of the control that it is about; empty where it is about the statement
	 * @param text     what it says, by language
	 * @param accepted why it was accepted, by language; empty where it was not
	 * @param until    last day on which that counts
	 */
	public record OpenPoint(String rule, String control, Map<String, String> text,
			Optional<Map<String, String>> accepted, Optional<LocalDate> until) {
	}
}
