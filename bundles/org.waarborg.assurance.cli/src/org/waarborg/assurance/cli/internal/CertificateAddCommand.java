package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.Certificates;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.controlset.Identified;
import org.waarborg.dossier.Organisation;
import org.waarborg.dossier.OrganisationKind;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg certificate add}: adds a certificate as somebody claims it, with as much as is known. */
@picocli.CommandLine.Command(name = "add")
final class CertificateAddCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--holder", paramLabel = "WHO", required = true, descriptionKey = "option.holder")
	private String holder;

	@Option(names = "--norm", paramLabel = "ID", required = true, descriptionKey = "option.norm")
	private String norm;

	@Option(names = "--body", paramLabel = "WHO", descriptionKey = "option.body")
	private String body;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.heard")
	private String by;

	@Option(names = "--where", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.claimed")
	private String where;

	@Mixin
	private IssueOptions issue;

	CertificateAddCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			String edition = session.norm(dossier, norm);
			LocalDate until = issue.until != null ? issue.until
					: Adding.lastDay(Adding.scheme(register, edition), issue.from).orElse(null);
			session.days(issue.from, until);
			register.getCertificates().stream()
					.filter(c -> !issue.number.isBlank() && issue.number.equalsIgnoreCase(Certificates.number(c)))
					.findFirst().ifPresent(c -> {
						throw session.usage("certificate.there", issue.number, session.words().name(c));
					});
			List<Command> commands = new ArrayList<>();
			Organisation whose = register.getSuppliers().stream()
					.filter(s -> AssuranceSession.is(s, holder) && s.getOrganisation() != null)
					.map(Supplier::getOrganisation).findFirst()
					.orElseGet(() -> session.organisation(dossier, holder, OrganisationKind.SUPPLIER, "", commands));
			Organisation who = body == null ? null
					: session.organisation(dossier, body, OrganisationKind.CERTIFICATION_BODY, "", commands);
			Certificate made = Adding.certificate(register, new Adding.CertificateFacts(whose, edition, "", who,
					issue.number, issue.from, until, null, session.said(dossier, issue.scope)));
			Adding.claimed(made, by == null ? null : People.find(dossier, by, session.console()),
					session.console().today(), where);
			commands.add(dossier.edits().add(register, Literals.ASSURANCE_REGISTER__CERTIFICATES, made));
			List<Identified> added = new ArrayList<>(List.of(made));
			if (whose.eContainer() == null) {
				added.add(whose);
			}
			if (who != null && who.eContainer() == null) {
				added.add(who);
			}
			dossier.edits().run(dossier.edits().compound(session.messages().get("certificate.add.label"), commands));
			session.takesBack("certificate", options.folder, added);
			session.console().message(session.messages().get("certificate.add.done", made.getCode(),
					session.words().norm(made, session.registry(dossier)), session.words().organisation(whose)));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}
}
