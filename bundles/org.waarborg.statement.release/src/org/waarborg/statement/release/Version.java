package org.waarborg.statement.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Role;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.VersionFacts.Standing;

/**
 * A released version as the ledger tells it. Immutable.
 *
 * @param number     its number
 * @param on         day of its release
 * @param by         name of who released it; may be empty
 * @param summary    what changed, in the language of the dossier; may be empty
 * @param file       path of the file inside the dossier
 * @param sha256     SHA-256 of the file, hexadecimal
 * @param standing   where it stands
 * @param approvals  its approvals, oldest first, those that were withdrawn too
 * @param marks      what it was used for, oldest first
 * @param withdrawn  why it was withdrawn; empty when it was not
 * @param supersededBy number of the version that took its place; 0 for none
 * @since 0.1
 */
public record Version(int number, LocalDate on, String by, String summary, String file, String sha256,
		Standing standing, List<Approved> approvals, List<Marked> marks, Optional<Withdrawn> withdrawn,
		int supersededBy) {

	/** Copies the lists and checks that all is there. */
	public Version {
		Objects.requireNonNull(on);
		Objects.requireNonNull(standing);
		approvals = List.copyOf(approvals);
		marks = List.copyOf(marks);
	}

	/**
	 * The approvals that hold.
	 *
	 * @return without those that were withdrawn
	 */
	public List<Approved> valid() {
		return approvals.stream().filter(a -> a.withdrawn().isEmpty()).toList();
	}

	/**
	 * An approval.
	 *
	 * @param entry     id of its entry in the ledger
	 * @param name      name of who approved
	 * @param role      in which role
	 * @param deputy    for whom and by which mandate; empty when not as a deputy
	 * @param on        when
	 * @param kind      how; a signature is kept and shown, and not checked
	 * @param proof     what proves it; may be empty
	 * @param remark    what the approver remarked; may be empty
	 * @param exemption why author and approver may be one; empty where they are not
	 * @param withdrawn why it was withdrawn; empty while it holds
	 * @since 0.1
	 */
	public record Approved(String entry, String name, Role role, String deputy, LocalDate on, ApprovalKind kind,
			String proof, String remark, String exemption, Optional<Withdrawn> withdrawn) {
	}

	/**
	 * A withdrawal of a version or an approval.
	 *
	 * @param on     when
	 * @param by     name of who withdrew it
	 * @param reason why
	 * @since 0.1
	 */
	public record Withdrawn(LocalDate on, String by, String reason) {
	}

	/**
	 * A use of a version.
	 *
	 * @param mark   what for
	 * @param on     when
	 * @param by     name of who recorded it
	 * @param remark certificate number, recipient, audit
	 * @since 0.1
	 */
	public record Marked(ReleaseMark mark, LocalDate on, String by, String remark) {
	}
}
