package org.waarborg.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.controlset.Flag;
import org.waarborg.controlset.Identifiers;
import org.waarborg.controlset.LocalText;
import org.waarborg.controlset.Texts;
import org.waarborg.dossier.Asset;
import org.waarborg.dossier.Element;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.Person;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Part;
import org.waarborg.statement.Performer;
import org.waarborg.statement.StatementFactory;
import org.waarborg.statement.StatementPackage;
import org.waarborg.store.OpenDossier;

/**
 * Records what somebody found of a certificate, and lets parts of decisions rely on it: the way from "the supplier claims NEN
 * 7510" to "verified, covers our service, five controls rely on it", each step a command that can be undone. Workbench and
 * command line use the same. On the dossier's thread.
 *
 * @since 0.1
 */
public final class Recording {

	private static final AssuranceFactory A = AssuranceFactory.eINSTANCE;

	private Recording() {
	}

	/**
	 * What somebody found.
	 *
	 * @param by     who looked
	 * @param on     when
	 * @param where  where: the register, the document, a mail; may be empty
	 * @param proof  what proves it; empty where there is nothing
	 * @param remark in own words, by language; may be empty
	 * @since 0.1
	 */
	public record Found(Person by, LocalDate on, String where, Optional<Evidence> proof, Map<String, String> remark) {
	}

	/** Why something is not recorded. */
	public enum Refusal {
		/** The day lies ahead. */
		DAY_AHEAD,
		/** Verified, and nobody says where it was looked up. */
		NO_PLACE,
		/** Verified, and no certificate with a number is there to look up. */
		NO_NUMBER,
		/** Whether it covers something is said without why. */
		NO_REASON
	}

	/**
	 * Whether a look can be recorded.
	 *
	 * @param certificate the certificate
	 * @param standing    what was found
	 * @param found       who, when, where
	 * @param today       the day
	 * @return why not; empty when it can
	 */
	public static Optional<Refusal> refusal(Certificate certificate, Standing standing, Found found, LocalDate today) {
		if (found.on().isAfter(today)) {
			return Optional.of(Refusal.DAY_AHEAD);
		}
		if (standing == Standing.VERIFIED && Certificates.number(certificate).isBlank()) {
			return Optional.of(Refusal.NO_NUMBER);
		}
		return standing == Standing.VERIFIED && found.where().isBlank() ? Optional.of(Refusal.NO_PLACE)
				: Optional.empty();
	}

	/**
	 * Records a look at a certificate.
	 *
	 * @param dossier     the open dossier
	 * @param certificate one of its certificates
	 * @param standing    what was found
	 * @param found       who, when, where
	 * @return the command, not yet run
	 */
	public static Command verify(OpenDossier dossier, Certificate certificate, Standing standing, Found found) {
		Verification made = A.createVerification();
		made.setStanding(standing);
		made.setOn(found.on());
		made.setBy(found.by());
		made.setWhere(found.where().isBlank() ? null : found.where());
		found.proof().ifPresent(made::setProof);
		texts(made.getRemark(), found.remark());
		return dossier.edits().add(certificate, Literals.CERTIFICATE__VERIFICATIONS, Identifiers.ensureIds(made));
	}

	/**
	 * Records the state in which a certificate was seen.
	 *
	 * @param dossier     the open dossier
	 * @param certificate one of its certificates
	 * @param state       the state
	 * @param from        since when; null where nobody knows
	 * @param found       who, when, where
	 * @return the command, not yet run
	 */
	public static Command seen(OpenDossier dossier, Certificate certificate, CertificateState state, LocalDate from,
			Found found) {
		StateReport made = A.createStateReport();
		made.setState(state);
		made.setFrom(from);
		made.setSeenOn(found.on());
		made.setSeenBy(found.by());
		made.setWhere(found.where().isBlank() ? null : found.where());
		found.proof().ifPresent(made::setProof);
		return dossier.edits().add(certificate, Literals.CERTIFICATE__STATES, Identifiers.ensureIds(made));
	}

	/**
	 * Records whether a certificate or report covers something, and why. What was judged before stays behind it.
	 *
	 * @param dossier   the open dossier
	 * @param assurance a certificate or report
	 * @param subject   the supplied service or asset
	 * @param covers    whether it does
	 * @param found     who and when; its remark says why
	 * @return the command, not yet run
	 */
	public static Command covers(OpenDossier dossier, Element assurance, Element subject, Flag covers, Found found) {
		Coverage made = A.createCoverage();
		made.setSubject(subject);
		made.setCovers(covers);
		made.setBy(found.by());
		made.setOn(found.on());
		texts(made.getBecause(), found.remark());
		return dossier.edits().add(assurance,
				assurance instanceof AssuranceReport ? Literals.ASSURANCE_REPORT__COVERAGE
						: Literals.CERTIFICATE__COVERAGE,
				Identifiers.ensureIds(made));
	}

	/**
	 * Plans an audit of the cycle, or records that it was held.
	 *
	 * @param dossier     the open dossier
	 * @param certificate one of its certificates
	 * @param kind        which
	 * @param planned     the day that was set; null where none was
	 * @param heldOn      the day on which it was held; null while it was not
	 * @return the command, not yet run: one that was planned and not held is changed, else a new one is made
	 */
	public static Command audit(OpenDossier dossier, Certificate certificate, AuditKind kind, LocalDate planned,
			LocalDate heldOn) {
		return audit(dossier, certificate, new Audited(kind, planned, heldOn, Map.of(), Optional.empty()));
	}

	/**
	 * What is to be recorded of an audit.
	 *
	 * @param kind    which
	 * @param planned the day that was set; null where none was
	 * @param heldOn  the day on which it was held; null while it was not
	 * @param outcome what came out, by language; may be empty
	 * @param report  the report; empty where there is none
	 * @since 0.1
	 */
	public record Audited(AuditKind kind, LocalDate planned, LocalDate heldOn, Map<String, String> outcome,
			Optional<Evidence> report) {
	}

	/**
	 * The audit that is changed when one of its kind is recorded.
	 *
	 * @param certificate the certificate
	 * @param kind        which
	 * @return the first that was planned and not held; empty where a new one is made
	 */
	public static Optional<CycleAudit> open(Certificate certificate, AuditKind kind) {
		return certificate.getAudits().stream().filter(a -> a.getKind() == kind && a.getHeldOn() == null).findFirst();
	}

	/**
	 * Plans an audit of the cycle, or records that it was held, with what came out.
	 *
	 * @param dossier     the open dossier
	 * @param certificate one of its certificates
	 * @param audited     what is to be recorded
	 * @return the command, not yet run: one that was planned and not held is changed, else a new one is made
	 */
	public static Command audit(OpenDossier dossier, Certificate certificate, Audited audited) {
		Optional<CycleAudit> open = open(certificate, audited.kind());
		if (open.isPresent()) {
			return dossier.edits().compound("", changes(dossier, open.get(), audited));
		}
		CycleAudit made = A.createCycleAudit();
		made.setKind(audited.kind());
		made.setPlanned(audited.planned());
		made.setHeldOn(audited.heldOn());
		texts(made.getOutcome(), audited.outcome());
		audited.report().ifPresent(made::setReport);
		return dossier.edits().add(certificate, Literals.CERTIFICATE__AUDITS, Identifiers.ensureIds(made));
	}

	private static List<Command> changes(OpenDossier dossier, CycleAudit open, Audited audited) {
		List<Command> commands = new ArrayList<>();
		if (audited.planned() != null) {
			commands.add(dossier.edits().set(open, Literals.CYCLE_AUDIT__PLANNED, audited.planned()));
		}
		if (audited.heldOn() != null) {
			commands.add(dossier.edits().set(open, Literals.CYCLE_AUDIT__HELD_ON, audited.heldOn()));
		}
		audited.outcome().forEach(
				(language, text) -> commands.add(dossier.edits().setText(open.getOutcome(), language, text)));
		audited.report()
				.ifPresent(r -> commands.add(dossier.edits().set(open, Literals.CYCLE_AUDIT__REPORT, r)));
		return commands;
	}

	/**
	 * Records that a certificate was issued again. What was issued before stays behind it.
	 *
	 * @param dossier     the open dossier
	 * @param certificate one of its certificates
	 * @param issue       the new issue, in no file yet
	 * @param decidedOn   a recertification: the decision on it, from which the times of audits run; null else
	 * @param body        a transfer: the body that took it over; null else
	 * @return the commands, not yet run: what was announced of a renewal has come true
	 */
	public static List<Command> issue(OpenDossier dossier, Certificate certificate, CertificateIssue issue,
			LocalDate decidedOn, Organisation body) {
		List<Command> commands = new ArrayList<>();
		commands.add(dossier.edits().add(certificate, Literals.CERTIFICATE__ISSUES, Identifiers.ensureIds(issue)));
		if (decidedOn != null) {
			commands.add(dossier.edits().set(certificate, Literals.CERTIFICATE__DECIDED_ON, decidedOn));
		}
		if (body != null) {
			commands.add(dossier.edits().set(certificate, Literals.CERTIFICATE__BODY, body));
		}
		if (certificate.getRenewalUntil() != null && issue.getReason() == IssueReason.RECERTIFICATION) {
			commands.add(dossier.edits().clear(certificate, Literals.CERTIFICATE__RENEWAL_UNTIL));
			if (!certificate.getRenewalText().isEmpty()) {
				commands.add(dossier.edits().clear(certificate, Literals.CERTIFICATE__RENEWAL_TEXT));
			}
		}
		return commands;
	}

	/**
	 * Lets decisions rely on a certificate or report: the part of the supplier is found or made, and names it.
	 *
	 * @param dossier   the open dossier
	 * @param assurance a certificate or report
	 * @param supplier  the organisation that performs the part
	 * @param service   the service that the part comes with; null for none in particular
	 * @param decisions the decisions
	 * @return the commands, not yet run; none for decisions that rely on it already
	 */
	public static List<Command> rely(OpenDossier dossier, Element assurance, Organisation supplier, Asset service,
			List<Decision> decisions) {
		List<Command> commands = new ArrayList<>();
		for (Decision decision : decisions) {
			Optional<Part> part = decision.getParts().stream().filter(p -> p.getProvider() == supplier)
					.filter(p -> service == null || p.getService() == null || p.getService() == service).findFirst();
			if (part.isEmpty()) {
				commands.add(dossier.edits().add(decision, StatementPackage.Literals.DECISION__PARTS,
						part(assurance, supplier, service)));
			} else if (!part.get().getAssurance().contains(assurance)) {
				commands.add(dossier.edits().add(part.get(), StatementPackage.Literals.PART__ASSURANCE, assurance));
			}
		}
		return commands;
	}

	private static Part part(Element assurance, Organisation supplier, Asset service) {
		Part part = StatementFactory.eINSTANCE.createPart();
		part.setPerformer(Performer.SUPPLIER);
		part.setProvider(supplier);
		part.setService(service);
		part.getAssurance().add(assurance);
		return Identifiers.ensureIds(part);
	}

	private static void texts(List<LocalText> into, Map<String, String> texts) {
		texts.forEach((language, text) -> {
			if (!text.isBlank()) {
				into.add(Texts.of(language, text));
			}
		});
	}
}
