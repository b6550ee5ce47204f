package org.waarborg.assurance.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Adding;
import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AgreementForm;
import org.waarborg.assurance.AgreementKind;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Renewal;
import org.waarborg.assurance.SuppliedService;
import org.waarborg.assurance.Supplier;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg agreement add}: adds an agreement with a supplier. */
@picocli.CommandLine.Command(name = "add")
final class AgreementAddCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--supplier", paramLabel = "SUPPLIER", required = true, descriptionKey = "option.party")
	private String supplier;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "processor", descriptionKey = "option.agreement.kind")
	private String kind;

	@Option(names = "--form", paramLabel = "separate|annex|general-terms", defaultValue = "unknown", descriptionKey = "option.form")
	private String form;

	@Option(names = "--service", paramLabel = "ID", split = ",", descriptionKey = "option.about")
	private List<String> services = List.of();

	@Option(names = "--version", paramLabel = "TEXT", descriptionKey = "option.version")
	private String version;

	@Option(names = "--signed", paramLabel = "DATE", descriptionKey = "option.signed")
	private LocalDate signed;

	@Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.force")
	private LocalDate from;

	@Option(names = "--until", paramLabel = "DATE", descriptionKey = "option.ends")
	private LocalDate until;

	AgreementAddCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			Supplier with = session.supplier(register, supplier);
			session.days(signed, null);
			LocalDate first = from == null ? signed : from;
			if (first != null && until != null && until.isBefore(first)) {
				throw session.usage("days.order", session.words().date(until), session.words().date(first));
			}
			Agreement made = Adding.agreement(register, with.getOrganisation(),
					session.literal(AgreementKind.class, kind), session.literal(AgreementForm.class, form));
			made.getServices().addAll(services.stream().map(s -> service(with, s)).toList());
			made.setVersion(version);
			made.setSignedOn(signed);
			made.setFrom(first);
			made.setUntil(until);
			made.setRenewal(until == null ? Renewal.TACIT : Renewal.NONE);
			List<Command> commands = new ArrayList<>();
			commands.add(dossier.edits().add(register, Literals.ASSURANCE_REGISTER__AGREEMENTS, made));
			dossier.edits().run(dossier.edits().compound(session.messages().get("agreement.add.label"), commands));
			session.takesBack("agreement", options.folder, List.of(made));
			session.console().message(session.messages().get("agreement.add.done", made.getCode(),
					session.words().label(made.getKind()), session.words().name(with)));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	private SuppliedService service(Supplier with, String asked) {
		return with.getServices().stream().filter(s -> AssuranceSession.is(s, asked)).findFirst()
				.orElseThrow(() -> session.usage("service.unknown", asked));
	}
}
