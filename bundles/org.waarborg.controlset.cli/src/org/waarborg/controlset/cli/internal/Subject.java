package org.waarborg.controlset.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetRegistry;
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
		List<StatementOfApplicability> all = dossier.roots(StatementOfApplicability.class);
		List<StatementOfApplicability> asked = statement == null ? all
				: all.stream()
						.filter(s -> List
								.of(s.getId(), s.getCode() == null ? "" : s.getCode(), name(dossier, s),
										dossier.fileOf(s))
								.contains(statement))
						.toList();
		if (asked.isEmpty()) {
			throw new CommandFailure(statement == null ? ExitCode.INPUT : ExitCode.USAGE,
					messages.get(statement == null ? "subject.none" : "subject.unknown", folder, statement,
							names(dossier, all)));
		}
		return asked;
	}

	static String name(OpenDossier dossier, StatementOfApplicability statement) {
		return dossier.fileOf(statement).replaceAll("^.*/", "").replaceAll("\\.soa$", "");
	}

	static String names(OpenDossier dossier, List<StatementOfApplicability> statements) {
		return statements.stream().map(s -> name(dossier, s)).collect(Collectors.joining(", "));
	}
}
