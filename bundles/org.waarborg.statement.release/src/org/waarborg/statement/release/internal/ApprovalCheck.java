package org.waarborg.statement.release.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.dossier.ApprovalKind;
import org.waarborg.dossier.Dossier;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Exemptions;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.RoleAssignment;
import org.waarborg.dossier.RoleAssignments;
import org.waarborg.statement.Approvers;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementWords;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.ReleaseException.Reason;
import org.waarborg.statement.release.ReleaseException.Worded;
import org.waarborg.statement.release.Releasing.Approve;

/** Whether somebody may approve: the role on that day, a deputy's mandate, four eyes or why two suffice. */
public final class ApprovalCheck {

	private final Dossier dossier;
	private final StatementOfApplicability statement;
	private final LocalDate today;

	/**
	 * For one statement.
	 *
	 * @param dossier   its dossier
	 * @param statement the statement
	 * @param today     the day
	 */
	public ApprovalCheck(Dossier dossier, StatementOfApplicability statement, LocalDate today) {
		this.dossier = dossier;
		this.statement = statement;
		this.today = today;
	}

	/**
	 * An approval that may be given.
	 *
	 * @param assignment the assignment by which the person has the role
	 * @param deputy     for whom and by which mandate; empty where not as a deputy
	 * @param exemption  why author and approver are one; empty where they are not
	 */
	public record Allowed(RoleAssignment assignment, String deputy, Optional<Exemption> exemption) {
	}

	/**
	 * Checks an approval.
	 *
	 * @param asked    the approval
	 * @param author   name of who made the release
	 * @param released day of the release
	 * @return what allows it
	 * @throws ReleaseException why not
	 */
	public Allowed allow(Approve asked, String author, LocalDate released) throws ReleaseException {
		if (asked.on().isAfter(today)) {
			throw new ReleaseException(Reason.DAY_AHEAD, Words.of(asked.on()));
		}
		if (asked.on().isBefore(released)) {
			throw new ReleaseException(Reason.DAY_BEFORE, Words.of(asked.on()), Words.of(released));
		}
		if (asked.kind() == ApprovalKind.SIGNED && asked.signature().filter(s -> !s.isBlank()).isEmpty()) {
			throw new ReleaseException(Reason.NO_SIGNATURE);
		}
		RoleAssignment assignment = Approvers
				.assignment(dossier, asked.person(), asked.role(), asked.on(), statement.getScope())
				.orElseThrow(() -> noRole(asked));
		return new Allowed(assignment, deputy(assignment, asked), fourEyes(asked, author));
	}

	private ReleaseException noRole(Approve asked) {
		List<RoleAssignment> own = dossier.getRoleAssignments().stream().filter(a -> a.getPerson() == asked.person())
				.toList();
		boolean otherwise = own.stream().anyMatch(a -> RoleAssignments.gives(a, asked.role()));
		Worded has = locale -> own.isEmpty() ? "–"
				: own.stream().map(a -> described(a, locale)).collect(Collectors.joining(", "));
		return new ReleaseException(otherwise ? Reason.ROLE_NOT_VALID : Reason.NO_ROLE, Labels.of(asked.person()),
				Words.of(asked.role()), Words.of(asked.on()), has);
	}

	private static String described(RoleAssignment assignment, java.util.Locale locale) {
		String role = StatementWords.messages(locale.getLanguage()).label(assignment.getRole());
		String from = assignment.getFrom() == null ? "" : Words.of(assignment.getFrom()).in(locale);
		String until = assignment.getUntil() == null ? "" : Words.of(assignment.getUntil()).in(locale);
		return from.isEmpty() && until.isEmpty() ? role : role + " (" + (from + " – " + until).strip() + ')';
	}

	private static String deputy(RoleAssignment assignment, Approve asked) throws ReleaseException {
		RoleAssignment principal = assignment.getDeputyFor();
		if (principal == null || principal.getRole() != asked.role()) {
			return "";
		}
		if (assignment.getMandate() == null || assignment.getMandate().eIsProxy()) {
			throw new ReleaseException(Reason.NO_MANDATE, Labels.of(asked.person()), Words.of(asked.role()));
		}
		String language = assignment.getMandate().getTitle().isEmpty() ? "nl"
				: assignment.getMandate().getTitle().get(0).getLanguage();
		String name = Labels.of(principal.getPerson());
		return (name + " – " + Labels.of(assignment.getMandate(), Objects.toString(language, "nl"))).strip();
	}

	private Optional<Exemption> fourEyes(Approve asked, String author) throws ReleaseException {
		boolean same = !author.isEmpty() && author.equals(Labels.of(asked.person()));
		if (!same) {
			return Optional.empty();
		}
		Exemption exemption = asked.exemption()
				.orElseThrow(() -> new ReleaseException(Reason.FOUR_EYES, Labels.of(asked.person())));
		if (!Exemptions.allows(exemption, asked.on(), statement, statement.getScope())) {
			throw new ReleaseException(Reason.EXEMPTION_UNFIT,
					(Worded) locale -> Labels.of(exemption, locale.getLanguage()), Words.of(asked.on()));
		}
		return Optional.of(exemption);
	}
}
