package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Scope;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementDrafts;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg statement new}: begins a statement in a dossier, every row undecided. */
@Command(name = "new")
final class BeginCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--control-set", paramLabel = "ID", required = true, split = ",", descriptionKey = "option.begin.set")
	private List<String> sets;

	@Option(names = "--title", paramLabel = "TEXT", descriptionKey = "option.begin.title")
	private String title;

	@Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "option.begin.scope")
	private String scope;

	BeginCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), folder, session.console())) {
			ControlSetRegistry registry = session.registry(dossier);
			StatementDrafts.objection(registry, sets, session.console().locale()).ifPresent(why -> {
				throw new CommandFailure(ExitCode.INPUT, why);
			});
			String own = dossier.dossier().getLanguage();
			String language = own == null || own.isBlank() ? session.console().language() : own;
			String name = title == null || title.isBlank() ? StatementDrafts.title(registry, sets, language)
					: title.strip();
			StatementOfApplicability made = StatementDrafts.create(Map.of(language, name), scope(dossier), sets,
					registry);
			String file = StatementDrafts.file(dossier, made, registry);
			dossier.addFile(file, made);
			Dossiers.save(dossier, session.console());
			session.console().out().println(session.messages().get("begin.done", name, file,
					made.getDecisions().size(), Console.quoted(folder.toString()),
					file.replaceAll(".*/|\\.soa$", "")));
			return ExitCode.DONE.code();
		}
	}

	/** The one that is named by code, name or id; without a name the first, as in a new dossier. */
	private Scope scope(OpenDossier dossier) {
		List<Scope> all = dossier.dossier().getScopes();
		if (scope == null) {
			return all.stream().findFirst().orElse(null);
		}
		Optional<Scope> found = all.stream().filter(s -> List.of(s.getId(), String.valueOf(s.getCode()),
				Labels.of(s, session.console().language())).contains(scope.strip())).findFirst();
		return found.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, session.messages().get("begin.scope", scope,
				all.stream().map(s -> Labels.of(s, session.console().language())).collect(Collectors.joining(", ")))));
	}
}
