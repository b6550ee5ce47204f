package org.waarborg.rules.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.document.DocumentRequest;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.RuleSettings;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg check}: what the rules say about a dossier. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	private static final TreeSet<String> OWN = new TreeSet<>(Set.of("text", "json", "sarif"));

	private final Session session;

	@Parameters(paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "option.check.format")
	private String format;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", descriptionKey = "option.output")
	private Path output;

	@Option(names = "--fail-on", paramLabel = "error|attention|info|never", descriptionKey = "option.fail-on", defaultValue = "error")
	private String failOn;

	@Option(names = "--severity", paramLabel = "error|attention|info", descriptionKey = "option.severity", defaultValue = "info")
	private String severity;

	@Option(names = "--rule", paramLabel = "ID", split = ",", descriptionKey = "option.rule")
	private List<String> asked = new ArrayList<>();

	@Option(names = "--all", descriptionKey = "option.all")
	private boolean all;

	@Option(names = "--ids", descriptionKey = "option.ids")
	private boolean ids;

	CheckCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		Threshold fails = Threshold.parse(failOn, "--fail-on", true, session);
		Threshold shown = Threshold.parse(severity, "--severity", false, session);
		Set<String> only = new LinkedHashSet<>();
		asked.forEach(id -> only.add(session.rule(id).id()));
		Target target = Target.of(session, format, output, OWN);
		try (OpenDossier dossier = Dossiers.read(session.store(), folder, session.console())) {
			if (target.looksSound(Set.of("json", "sarif")) && Dossiers.damaged(dossier)) {
				throw session.input("export.damaged", folder);
			}
			CheckRequest request = session.request(dossier, RuleSettings.DEFAULTS.switchedOn(only));
			CheckResult result = narrowed(session.rules().check(request), only);
			Report report = new Report(dossier, result, shown, filtered(result, shown));
			write(target, report, request);
			ExitCode code = result.open().stream().anyMatch(s -> fails.reached(s.severity())) ? ExitCode.SIGNALS
					: ExitCode.DONE;
			return session.outcome(dossier, code);
		}
	}

	/** What was asked for: everything that was said, from which severity on, and what of it is shown. */
	record Report(OpenDossier dossier, CheckResult result, Threshold threshold, List<Signal> shown) {

		/** What is open from that severity on, and everything that somebody set aside. */
		List<Signal> withSetAside() {
			return result.signals().stream().filter(s -> !s.isOpen() || threshold.reached(s.severity())).toList();
		}
	}

	private static CheckResult narrowed(CheckResult result, Set<String> only) {
		return only.isEmpty() ? result
				: new CheckResult(result.signals().stream().filter(s -> only.contains(s.rule())).toList(),
						only.size());
	}

	private List<Signal> filtered(CheckResult result, Threshold shown) {
		return result.signals().stream().filter(s -> shown.reached(s.severity()))
				.filter(s -> all || s.isOpen()).toList();
	}

	private void write(Target target, Report report, CheckRequest request) {
		switch (target.format()) {
			case "text" -> target.print(to -> new CheckText(session, to, all, ids).print(report));
			case "json" -> target.print(to -> CheckJson.print(session, to, report));
			case "sarif" -> target.print(to -> sarif(to, report));
			default -> {
				// A document says what is open and what somebody set aside: it gets everything that is asked for.
				CheckResult subject = new CheckResult(report.withSetAside(), report.result().rules());
				List<Object> context = new ArrayList<>(request.context());
				context.add(report.dossier().dossier());
				context.add(report.dossier());
				target.document("signals", new DocumentRequest(subject, session.console().language(), "", Map.of(),
						context, session.console().today()));
			}
		}
	}

	/** Sarif has words of its own for what is set aside, so it is always there. */
	private void sarif(Console to, Report report) {
		new Sarif(session, report.dossier(), report.withSetAside()).print(to);
	}

	/** From which severity on something counts. */
	record Threshold(Severity from) {

		static Threshold parse(String word, String option, boolean orNever, Session session) {
			return switch (word.toLowerCase(Locale.ROOT)) {
				case "error" -> new Threshold(Severity.ERROR);
				case "attention", "warning" -> new Threshold(Severity.ATTENTION);
				case "info" -> new Threshold(Severity.INFO);
				case "never" -> {
					if (orNever) {
						yield new Threshold(null);
					}
					throw session.usage("severity.unknown", word, option, "error, attention, info");
				}
				default -> throw session.usage("severity.unknown", word, option,
						orNever ? "error, attention, info, never" : "error, attention, info");
			};
		}

		boolean reached(Severity severity) {
			return from != null && severity.compareTo(from) >= 0;
		}
	}
}
