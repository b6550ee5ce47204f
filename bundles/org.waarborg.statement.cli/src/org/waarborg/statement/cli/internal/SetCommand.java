package org.waarborg.statement.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.Decision;
import org.waarborg.statement.Decisions;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRow;
import org.waarborg.statement.StatementRows;
import org.waarborg.statement.StatementView;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code waarborg statement set}: sets features of decisions, for scripts. All of it is one step: everything is checked
 * before anything is changed. Prints the commands that take it back.
 */
@CommandLine.Command(name = "set")
final class SetCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--statement", paramLabel = "ID", descriptionKey = "option.statement")
	private String statement;

	@Option(names = "--control", paramLabel = "ID", split = ",", required = true, descriptionKey = "option.control")
	private List<String> controls;

	@Option(names = "--part", paramLabel = "N", descriptionKey = "option.part")
	private Integer part;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FEATURE=VALUE", descriptionKey = "parameter.feature")
	private List<String> assignments;

	SetCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		Map<String, String> values = values();
		try (OpenDossier dossier = Dossiers.write(session.store(), folder, session.console())) {
			StatementOfApplicability soa = session.statement(dossier, statement);
			DecisionFeatures features = new DecisionFeatures(dossier, session, part);
			if (part != null && values.keySet().stream().noneMatch(features::isOfPart)) {
				throw new CommandFailure(ExitCode.USAGE, session.messages().get("set.part.unused", part));
			}
			Map<String, List<String>> inverses = new LinkedHashMap<>();
			List<Command> commands = new ArrayList<>();
			for (StatementRow row : rows(soa, dossier)) {
				Decision decision = row.decision().orElseThrow(() -> new CommandFailure(ExitCode.INPUT,
						session.messages().get("decision.missing", row.ref())));
				Map<String, String> own = forDecision(features, decision, values);
				inverses.computeIfAbsent(inverse(features, decision, own), k -> new ArrayList<>())
						.add(row.ref().toString());
				own.forEach((name, value) -> {
					if (!DecisionFeatures.isSource(name)) {
						commands.add(features.set(decision, name, value, own.get(DecisionFeatures.sourceOf(name))));
					}
				});
			}
			dossier.edits().run(session.messages().get("set.label", String.join(", ", values.keySet())),
					commands.toArray(Command[]::new));
			Dossiers.save(dossier, session.console());
			inverses.forEach(this::printInverse);
			session.console().message(session.messages().get("set.done", controlsCount(inverses)));
			return ExitCode.DONE.code();
		}
	}

	/** A care part that is decided on its own, no longer follows its control. */
	private Map<String, String> forDecision(DecisionFeatures features, Decision decision,
			Map<String, String> values) {
		Map<String, String> own = new LinkedHashMap<>(values);
		String applicability = values.get("applicability");
		if (applicability != null) {
			Decisions.consequences(decision, features.applicability(applicability), session.console().today())
					.forEach((feature, value) -> own.putIfAbsent(features.name(feature),
							value == null ? "" : value.toString()));
			if (decision.isFollowsBase()) {
				session.console().message(session.messages().get("set.unfollowed", decision.getControl()));
			}
		}
		if (decision.isSetImplementation() && values.containsKey("implementation")
				&& !values.containsKey("implementation-override")) {
			session.console().message(session.messages().get("set.overridden", decision.getControl()));
		}
		return own;
	}

	private static int controlsCount(Map<String, List<String>> inverses) {
		return inverses.values().stream().mapToInt(List::size).sum();
	}

	private Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		for (String assignment : assignments) {
			int equals = assignment.indexOf('=');
			if (equals <= 0) {
				throw new CommandFailure(ExitCode.USAGE, session.messages().get("set.form", assignment));
			}
			if (values.put(assignment.substring(0, equals), assignment.substring(equals + 1)) != null) {
				throw new CommandFailure(ExitCode.USAGE,
						session.messages().get("set.twice", assignment.substring(0, equals)));
			}
		}
		return values;
	}

	private List<StatementRow> rows(StatementOfApplicability soa, OpenDossier dossier) {
		List<StatementRow> all = StatementRows.of(soa, session.registry(dossier), new StatementView.Combined());
		return controls.stream().map(String::strip).distinct().map(id -> row(id, all)).toList();
	}

	/** {@code A.5.1} where it is clear, {@code iso27001-2022#A.5.1} always. */
	private StatementRow row(String id, List<StatementRow> all) {
		List<StatementRow> found = all.stream()
				.filter(r -> ControlRef.tryParse(id).map(r.ref()::equals)
						.orElse(r.ref().control().equals(id) || r.label().equals(id)))
				.toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		if (found.isEmpty()) {
			List<String> near = all.stream().filter(r -> r.label().equals(id) || r.ref().control().endsWith('.' + id))
					.map(r -> r.ref().control()).limit(3).toList();
			throw new CommandFailure(ExitCode.USAGE,
					near.isEmpty() ? session.messages().get("control.unknown", id)
							: session.messages().get("control.unknown.near", id, String.join(", ", near)));
		}
		throw new CommandFailure(ExitCode.USAGE, session.messages().get("control.ambiguous", id,
				String.join(", ", found.stream().map(r -> r.ref().toString()).toList())));
	}

	private String inverse(DecisionFeatures features, Decision decision, Map<String, String> values) {
		StringBuilder inverse = new StringBuilder();
		values.keySet().stream().filter(name -> !DecisionFeatures.isSource(name)).forEach(name -> {
			inverse.append(' ').append(Console.quoted(name + '=' + features.get(decision, name)));
			// A translation that was outdated is outdated again when the change is taken back.
			features.outdatedSource(decision, name)
					.ifPresent(hash -> inverse.append(' ').append(DecisionFeatures.sourceOf(name)).append('=')
							.append(hash));
		});
		return inverse.toString();
	}

	private void printInverse(String assignmentsBefore, List<String> refs) {
		StringBuilder line = new StringBuilder("waarborg statement set ").append(Console.quoted(folder.toString()));
		if (statement != null) {
			line.append(" --statement ").append(Console.quoted(statement));
		}
		if (part != null) {
			line.append(" --part ").append(part);
		}
		line.append(" --control ").append(Console.quoted(String.join(",", refs))).append(assignmentsBefore);
		session.console().out().println(line);
	}

}
