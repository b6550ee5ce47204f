package org.waarborg.assurance.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.assurance.Agreement;
import org.waarborg.assurance.AssurancePackage.Literals;
import org.waarborg.assurance.AssuranceRegister;
import org.waarborg.assurance.Deliveries;
import org.waarborg.assurance.Delivery;
import org.waarborg.assurance.DeliveryKind;
import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.controlset.Hashes;
import org.waarborg.dossier.Organisation;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg delivery add}: records what was given to whom. */
@picocli.CommandLine.Command(name = "add")
final class DeliveryAddCommand implements Callable<Integer> {

	private final AssuranceSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--to", paramLabel = "CUSTOMER", required = true, descriptionKey = "option.to")
	private String to;

	@Option(names = "--kind", paramLabel = "KIND", defaultValue = "release", descriptionKey = "option.deliveryKind")
	private String kind;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--version", paramLabel = "VERSION", defaultValue = "", descriptionKey = "option.version")
	private String version;

	@Option(names = "--file", paramLabel = "FILE", descriptionKey = "option.given")
	private Path file;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.on")
	private LocalDate on;

	@Option(names = "--by", paramLabel = "PERSON", required = true, descriptionKey = "option.by")
	private String by;

	@Option(names = "--channel", paramLabel = "TEXT", defaultValue = "", descriptionKey = "option.channel")
	private String channel;

	@Option(names = "--agreement", paramLabel = "ID", descriptionKey = "option.agreement")
	private String agreement;

	DeliveryAddCommand(AssuranceSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		LocalDate day = on == null ? session.console().today() : on;
		if (day.isAfter(session.console().today())) {
			throw session.usage("refused", session.words().messages().get("refusal.DAY_AHEAD"));
		}
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			AssuranceRegister register = session.register(dossier, options.register);
			DeliveryKind what = session.literal(DeliveryKind.class, kind);
			Optional<StatementOfApplicability> of = what == DeliveryKind.RELEASE ? Optional.of(statement(dossier))
					: Optional.empty();
			List<Command> commands = new ArrayList<>();
			Organisation customer = Customers.find(dossier, to, commands);
			Delivery made = Deliveries.create(register, new Deliveries.Facts(what, customer,
					of.map(StatementOfApplicability::getId).orElse(null), version, sha256(), day,
					People.find(dossier, by, session.console()), channel, agreement(register)));
			commands.add(dossier.edits().add(register, Literals.ASSURANCE_REGISTER__DELIVERIES, made));
			String name = session.words().name(made);
			dossier.edits().run(dossier.edits().compound(session.messages().get("delivery.label"), commands));
			session.console().message(session.messages().get("delivery.done", name, made.getCode()));
			Dossiers.save(dossier, session.console());
			return ExitCode.DONE.code();
		}
	}

	/** By id, code or name of its file; the only one where none is named. */
	private StatementOfApplicability statement(OpenDossier dossier) {
		List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
		List<StatementOfApplicability> found = all.stream().filter(s -> statement == null
				|| AssuranceSession.is(s, statement)
				|| dossier.fileOf(s).replaceAll("^.*/", "").startsWith(statement + '.'))
				.toList();
		if (found.size() != 1) {
			throw session.usage("statement.which", String.valueOf(statement), all.stream()
					.map(s -> dossier.fileOf(s).replaceAll("^.*/|\\.soa$", "")).reduce((a, b) -> a + ", " + b)
					.orElse("–"));
		}
		return found.getFirst();
	}

	private String sha256() {
		if (file == null) {
			return "";
		}
		try {
			return Hashes.of(Files.readAllBytes(session.console().resolve(file)));
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, session.messages().get("file.unreadable", file), e);
		}
	}

	private Agreement agreement(AssuranceRegister register) {
		return agreement == null ? null
				: register.getAgreements().stream().filter(a -> AssuranceSession.is(a, agreement)).findFirst()
						.orElseThrow(() -> session.usage("agreement.unknown", agreement));
	}
}
