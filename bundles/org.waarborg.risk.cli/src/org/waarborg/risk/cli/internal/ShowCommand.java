package org.waarborg.risk.cli.internal;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.waarborg.cli.Dossiers;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.dossier.Labels;
import org.waarborg.risk.Acceptances;
import org.waarborg.risk.AssessedState;
import org.waarborg.risk.Assessments;
import org.waarborg.risk.Risk;
import org.waarborg.risk.RiskDates;
import org.waarborg.risk.RiskMatrices;
import org.waarborg.risk.RiskWords;
import org.waarborg.risk.Thresholds;
import org.waarborg.risk.Treatment;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg risk show}: one risk, why its levels are what they are, and what is done about it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

	private final RiskSession session;

	@Mixin
	private RegisterOptions options;

	@Parameters(index = "1", paramLabel = "RISK", descriptionKey = "parameter.risk")
	private String asked;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ShowCommand(RiskSession session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		try (OpenDossier dossier = Dossiers.read(session.store(), options.folder, session.console())) {
			Risk risk = session.risk(session.register(dossier, options.register), asked);
			switch (format) {
				case TEXT -> print(dossier, risk);
				case JSON -> JsonOutput.print(session.console(), json -> {
					RiskJson writer = new RiskJson(json, session.words(), session.console().today());
					json.writeStartObject();
					writer.fields(risk);
					writer.more(risk);
					json.writeEndObject();
				});
				case CSV -> throw session.usage("format.unknown", format, "text, json");
			}
			return session.outcome(dossier);
		}
	}

	private void print(OpenDossier dossier, Risk risk) {
		RiskWords words = session.words();
		RiskMatrices matrices = new RiskMatrices();
		PrintStream out = session.console().out();
		out.println(words.name(risk));
		line("column.description", words.text(risk.getDescription()));
		line("column.cause", words.text(risk.getCause()));
		line("column.vulnerability", words.text(risk.getVulnerability()));
		line("column.consequence", words.text(risk.getConsequence()));
		line("column.subjects", risk.getSubjects().stream().map(words::name).collect(Collectors.joining("; ")));
		line("column.owner", Labels.of(risk.getOwner()));
		for (AssessedState state : AssessedState.values()) {
			Assessments.of(risk, state, matrices).ifPresent(a -> line("column." + state.getName().toLowerCase(
					java.util.Locale.ROOT), words.level(a) + ". " + words.why(a)));
		}
		line("column.option", words.label(risk.getOption()));
		line("column.answer", words.label(Thresholds.of(risk, session.console().today(), matrices)));
		risk.getTreatments().forEach(t -> line("column.treatment", treatment(dossier, t, words)));
		Acceptances.Standing standing = Acceptances.of(risk, session.console().today(), matrices);
		if (standing.acceptance().isPresent()) {
			String state = words.label(standing.state());
			String stale = words.stale(standing);
			line("column.acceptance", standing.until()
					.map(d -> session.messages().get("show.until", state, words.date(d))).orElse(state)
					+ (stale.isEmpty() ? "" : ": " + stale));
		}
		line("column.review", RiskDates.review(risk, matrices).map(words::date).orElse(""));
	}

	private String treatment(OpenDossier dossier, Treatment t, RiskWords words) {
		String controls = t.getControls().stream().filter(c -> c.getControl() != null)
				.map(c -> session.control(dossier, c.getControl()))
				.collect(Collectors.joining(", "));
		String due = t.getDue() == null ? "" : words.date(t.getDue());
		return java.util.stream.Stream.of(words.name(t), words.label(t.getStatus()), due, Labels.of(t.getOwner()),
				controls).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
	}

	private void line(String key, String text) {
		if (!text.isBlank()) {
			session.console().out().println("  " + session.messages().get(key) + ": " + text.replaceAll("\\s+", " "));
		}
	}
}
