package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssuranceFactory;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CertificateIssue;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.IssueReason;
import org.waarborg.assurance.Recording;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Texts;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate issue}: records that a certificate was issued, or issued again; what was stays behind it. */
@Command(name = "issue")
final class IssueCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Option(names = "--reason", paramLabel = "REASON", descriptionKey = "option.reason")
	private String reason;

	@Option(names = "--norm", paramLabel = "ID", descriptionKey = "option.edition")
	private String norm;

	@Option(names = "--statement-version", paramLabel = "TEXT", descriptionKey = "option.cited")
	private String cited;

	@Mixin
	private IssueOptions issue;

	IssueCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate certificate = session.certificate(register, asked);
			IssueReason why = reason != null ? session.literal(IssueReason.class, reason)
					: certificate.getIssues().isEmpty() ? IssueReason.INITIAL : IssueReason.RECERTIFICATION;
			boolean cycle = why == IssueReason.INITIAL || why == IssueReason.RECERTIFICATION;
			CertificateIssue made = made(dossier, register, certificate, why, cycle);
			String inverse = inverse(certificate);
			dossier.edits().run(dossier.edits().compound(session.messages().get("issue.label"),
					Recording.issue(dossier, certificate, made, cycle ? made.getIssuedOn() : null, null)));
			session.takesBack("certificate", options.folder, List.of(made));
			if (cycle) {
				session.console().out().println(inverse);
			}
			session.console().message(session.messages().get("issue.done", session.words().name(certificate),
					made.getNumber(), session.words().date(made.getExpiresOn())));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	private CertificateIssue made(OpenDossier dossier, AssuranceRegister register, Certificate certificate,
			IssueReason why, boolean cycle) {
		Optional<CertificateIssue> before = Certificates.current(certificate);
		String edition = norm == null ? Certificates.norm(certificate) : session.norm(dossier, norm);
		String number = !issue.number.isBlank() ? issue.number : cycle ? "" : Certificates.number(certificate);
		LocalDate until = issue.until != null ? issue.until
				: cycle ? Adding.lastDay(Adding.scheme(register, edition), issue.from).orElse(null)
						: before.map(CertificateIssue::getExpiresOn).orElse(null);
		if (number.isBlank() || issue.from == null || until == null) {
			throw session.usage("issue.missing");
		}
		session.days(issue.from, until);
		before.map(CertificateIssue::getIssuedOn).filter(d -> issue.from.isBefore(d)).ifPresent(d -> {
			throw session.usage("issue.early", session.words().date(issue.from), session.words().date(d));
		});
		CertificateIssue made = AssuranceFactory.eINSTANCE.createCertificateIssue();
		made.setReason(why);
		made.setNumber(number.strip());
		made.setNorm(Objects.equals(edition, certificate.getNorm()) ? null : edition);
		made.setIssuedOn(issue.from);
		made.setExpiresOn(until);
		made.setStatementVersion(cited);
		session.said(dossier, issue.scope).forEach((l, t) -> made.getScope().add(Texts.of(l, t)));
		return made;
	}

	/** What else is another with a new cycle, as it was. */
	private String inverse(Certificate certificate) {
		StringBuilder inverse = new StringBuilder("waarborg certificate set ")
				.append(Console.quoted(options.folder.toString())).append(' ').append(Console.quoted(asked))
				.append(" decided-on=").append(Objects.toString(certificate.getDecidedOn(), ""))
				.append(" renewal-until=").append(Objects.toString(certificate.getRenewalUntil(), ""));
		certificate.getRenewalText().forEach(t -> inverse.append(' ')
				.append(Console.quoted("renewal-text." + t.getLanguage() + '=' + Objects.toString(t.getValue(), ""))));
		return inverse.toString();
	}
}
