package org.waarborg.risk.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.dossier.Evidence;
import org.waarborg.risk.Accepting;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskRegister;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waarborg risk accept}: records that somebody accepted risks as they are. All of them, or none. */
@CommandLine.Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	@Option(names = "--risk", paramLabel = "RISK", split = ",", required = true, descriptionKey = "option.accept.risk")
	private List<String> risks;

	@Option(names = "--by", paramLabel = "PERSON", required = true, descriptionKey = "option.accept.by")
	private String person;

	@Option(names = "--role", paramLabel = "ROLE", defaultValue = "top-management", descriptionKey = "option.accept.role")
	private String role;

	@Option(names = "--state", paramLabel = "current|target", defaultValue = "current", descriptionKey = "option.accept.state")
	private String state;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.accept.on")
	private LocalDate on;

	@Option(names = "--until", paramLabel = "DATE", descriptionKey = "option.accept.until")
	private LocalDate until;

	@Option(names = "--proof", paramLabel = "ID", descriptionKey = "option.accept.proof")
	private String proof;

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.accept.reason")
	private String reason;

	AcceptCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		AssessedState picture = session.literal(AssessedState.class, state);
		try (OpenDossier dossier = Dossiers.write(session.store(), options.folder, session.console())) {
			RiskRegister register = session.register(dossier, options.register);
			Accepting.Asked asked = new Accepting.Asked(picture, People.find(dossier, person, session.console()),
					session.role(role), session.day(on), Optional.ofNullable(until), evidence(dossier),
					reason == null || reason.isBlank() ? Map.of() : Map.of(language(dossier), reason));
			List<Command> commands = new ArrayList<>();
			String label = session.messages().get("accept.label");
			for (String name : risks) {
				Risk risk = session.risk(register, name);
				Accepting.refusal(dossier, risk, asked, session.console().today()).ifPresent(r -> {
					throw new CommandFailure(ExitCode.USAGE, session.messages().get("accept.refused",
							Accepting.message(r, risk, asked, session.console().locale())));
				});
				commands.add(Accepting.command(dossier, risk, asked, label));
			}
			dossier.edits().run(dossier.edits().compound(label, commands));
			Dossiers.save(dossier, session.console());
			session.console().message(session.messages().get("accept.done", Integer.valueOf(risks.size())));
			return ExitCode.DONE.code();
		}
	}

	private String language(OpenDossier dossier) {
		String own = dossier.dossier().getLanguage();
		return own == null || own.isEmpty() ? session.console().language() : own;
	}

	private Optional<Evidence> evidence(OpenDossier dossier) {
		return proof == null ? Optional.empty()
				: Optional.of(dossier.dossier().getEvidence().stream()
						.filter(e -> proof.equals(e.getCode()) || proof.equals(e.getId())).findFirst()
						.orElseThrow(() -> session.usage("proof.unknown", proof)));
	}
}
