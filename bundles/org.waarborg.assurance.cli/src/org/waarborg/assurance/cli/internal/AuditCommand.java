package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.AuditKind;
import org.waarborg.assurance.Certificate;
import org.waarborg.assurance.CycleAudit;
import org.waarborg.assurance.Recording;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg certificate audit}: plans an audit of the cycle, or records that it was held. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "CERTIFICATE", descriptionKey = "parameter.certificate")
	private String asked;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "surveillance", descriptionKey = "option.kind")
	private String kind;

	@Option(names = "--planned", paramLabel = "DATE", descriptionKey = "option.planned")
	private LocalDate planned;

	@Option(names = "--held", paramLabel = "DATE", descriptionKey = "option.held")
	private LocalDate held;

	AuditCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Certificate certificate = session.certificate(register, asked);
			if (planned == null && held == null) {
				throw session.usage("audit.nothing");
			}
			if (held != null && held.isAfter(session.console().today())) {
				throw session.usage("refused",
						session.words().messages().get("refusal." + Recording.Refusal.DAY_AHEAD.name()));
			}
			AuditKind which = session.literal(AuditKind.class, kind);
			Optional<CycleAudit> open = Recording.open(certificate, which);
			String before = open.map(AuditCommand::said).orElse("");
			dossier.edits().run(session.messages().get("audit.label"),
					Recording.audit(dossier, certificate, which, planned, held));
			if (open.isPresent()) {
				session.console().out().println("waarborg certificate set " + Console.quoted(options.folder.toString())
						+ ' ' + Console.quoted(asked) + " --part " + open.get().getId() + before);
			} else {
				session.takesBack("certificate", options.folder, List.of(certificate.getAudits().getLast()));
			}
			session.console().message(session.messages().get("audit.done", session.words().label(which),
					session.words().name(certificate)));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	/** The days as they are, as what sets them again. */
	private static String said(CycleAudit audit) {
		return " planned=" + Objects.toString(audit.getPlanned(), "") + " held-on="
				+ Objects.toString(audit.getHeldOn(), "");
	}
}
