package org.waarborg.controlset.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementNames;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.DossierStore;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Option;

/** The dossier whose decisions are looked at besides, when one is named. */
final class Subject {

	@Option(names = "--dossier", paramLabel = "DOSSIER", descriptionKey = "option.subject.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.subject.statement")
	private String statement;

	boolean given() {
		return folder != null;
	}

	/** Something to do with an open dossier. */
	interface Work<T> {
		T with(List<StatementOfApplicability> statements, ControlSetRegistry sets, OpenDossier dossier);
	}

	<T> T read(DossierStore store, ControlSetRegistry registry, Console console, Messages messages, Work<T> work) {
		try (OpenDossier dossier = Dossiers.read(store, folder, console)) {
			return work.with(statements(dossier, messages), registry.withSets(dossier.ownControlSets()), dossier);
		}
	}

	private List<StatementOfApplicability> statements(OpenDossier dossier, Messages messages) {
		StatementNames names = new StatementNames(dossier);
		List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
		List<StatementOfApplicability> asked = statement == null ? all : names.named(statement);
		if (asked.isEmpty()) {
			throw new CommandFailure(statement == null ? ExitCode.INPUT : ExitCode.USAGE,
					messages.get(statement == null ? "subject.none" : "subject.unknown", folder, statement,
							names.names(all)));
		}
		return asked;
	}
}
