package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.JsonOutput;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set check}: reads files and bundles as the registry would and says what is wrong. */
@Command(name = "check")
final class ControlSetCheckCommand implements Callable<Integer> {

	private final SetFiles sets;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.catalog")
	private List<Path> files;

	@Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "option.format", defaultValue = "text")
	private CheckFormat format;

	@Option(names = "--previous", paramLabel = "FILE", descriptionKey = "option.previous")
	private Path previous;

	@Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "option.fail-on", defaultValue = "error")
	private FailOn failOn;

	/** How it is printed. */
	enum CheckFormat {
		TEXT, JSON, SARIF;

		@Override
		public String toString() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** From which severity on the exit code is 1. */
	enum FailOn {
		ERROR, WARNING, NEVER;

		boolean fails(CheckReport report) {
			return switch (this) {
				case NEVER -> false;
				case ERROR -> report.count(ControlSetProblem.Severity.ERROR) > 0;
				case WARNING -> report.count(ControlSetProblem.Severity.ERROR)
						+ report.count(ControlSetProblem.Severity.WARNING) > 0;
			};
		}

		@Override
		public String toString() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	ControlSetCheckCommand(SetFiles sets) {
		this.sets = sets;
		this.console = sets.console();
		this.messages = sets.messages();
	}

	@Override
	public Integer call() {
		List<CheckReport> reports = new ArrayList<>();
		Optional<Path> before = Optional.ofNullable(previous).map(sets::existing);
		files.stream().map(sets::existing).forEach(file -> reports.addAll(sets.check(file, before)));
		switch (format) {
			case JSON -> JsonOutput.print(console, json -> write(json, reports));
			case SARIF -> new CheckSarif(console, messages).print(reports);
			case TEXT -> reports.forEach(this::printText);
		}
		return (reports.stream().anyMatch(failOn::fails) ? ExitCode.SIGNALS : ExitCode.DONE).code();
	}

	private void printText(CheckReport report) {
		String place = report.path().isEmpty() ? report.file().toString() : report.file() + " / " + report.path();
		console.out().println(report.header().map(h -> h.id() + ' ' + h.version() + " – "
				+ h.title(console.language()) + " (" + place + ')')
				.orElse(report.subject().isEmpty() ? place : report.subject() + " (" + place + ')'));
		String counted = counted(report.counts());
		if (!counted.isEmpty() || report.header().isPresent()) {
			console.out().println("  " + (counted.isEmpty() ? messages.get("check.count.controls", 0) : counted));
		}
		for (ControlSetProblem problem : report.problems()) {
			console.out()
					.println("  " + messages.label(problem.severity()) + "  " + problem.describe(console.locale()));
		}
		console.out().println("  " + messages.get("check.result", report.count(ControlSetProblem.Severity.ERROR),
				report.count(ControlSetProblem.Severity.WARNING)));
	}

	/** What there is; what there is not needs no words. */
	private String counted(CheckReport.Counts counts) {
		Map<String, Integer> all = new LinkedHashMap<>();
		all.put("controls", counts.controls());
		all.put("careOnly", counts.careOnly());
		all.put("careParts", counts.careParts());
		all.put("headings", counts.headings());
		all.put("texts", counts.texts());
		all.put("mappingLinks", counts.mappingLinks());
		all.put("terms", counts.terms());
		return all.entrySet().stream().filter(c -> c.getValue() > 0)
				.map(c -> messages.get("check.count." + c.getKey(), c.getValue())).collect(Collectors.joining(", "));
	}

	private void write(JsonGenerator json, List<CheckReport> reports) throws IOException {
		json.writeStartArray();
		for (CheckReport report : reports) {
			json.writeStartObject();
			json.writeStringField("file", report.file().toString());
			json.writeStringField("path", report.path());
			json.writeStringField("set", report.set());
			json.writeNumberField("controls", report.counts().controls());
			json.writeNumberField("careOnly", report.counts().careOnly());
			json.writeNumberField("careParts", report.counts().careParts());
			json.writeNumberField("texts", report.counts().texts());
			json.writeNumberField("mappingLinks", report.counts().mappingLinks());
			json.writeArrayFieldStart("problems");
			for (ControlSetProblem problem : report.problems()) {
				writeProblem(json, problem);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void writeProblem(JsonGenerator json, ControlSetProblem problem) throws IOException {
		json.writeStartObject();
		json.writeStringField("severity", problem.severity().name());
		json.writeStringField("code", problem.code());
		json.writeStringField("place", problem.place());
		json.writeNumberField("line", problem.line());
		json.writeNumberField("column", problem.column());
		json.writeStringField("element", problem.element());
		json.writeStringField("message", problem.message(console.locale()));
		json.writeStringField("expected", problem.expected(console.locale()));
		json.writeStringField("action", problem.action(console.locale()));
		json.writeEndObject();
	}
}
