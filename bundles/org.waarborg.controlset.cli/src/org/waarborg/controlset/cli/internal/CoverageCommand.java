package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.Coverage;
import org.waarborg.registry.Coverage.Degree;
import org.waarborg.registry.Coverage.Hop;
import org.waarborg.registry.Coverage.Way;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;
import org.waarborg.statement.StatementCoverage;
import org.waarborg.statement.StatementNames;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.store.DossierStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set coverage}: what one set already covers of another, or what a statement over it does. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {

	private final ControlSetRegistry registry;
	private final DossierStore store;
	private final Console console;
	private final Messages messages;

	@Parameters(index = "0", paramLabel = "FROM", descriptionKey = "parameter.coverage.from")
	private String from;

	@Parameters(index = "1", paramLabel = "TO", descriptionKey = "parameter.coverage.to")
	private String to;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	@Mixin
	private final Subject subject = new Subject();

	/** One line, whichever way it was found: by the sets alone, or by what a statement decided. */
	private record Line(ResolvedControl control, Degree degree, Degree applicable, List<Way> ways,
			Optional<Hop> weakest, int together,
			boolean toConfirm) {
	}

	CoverageCommand(ControlSetRegistry registry, DossierStore store, Console console, Messages messages) {
		this.registry = registry;
		this.store = store;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		List<Line> lines = subject.given()
				? subject.read(store, registry, console, messages,
						(statements, sets, dossier) -> ofStatement(statements, sets,
								new StatementNames(dossier).names(statements)))
				: ofSets();
		switch (format) {
			case TEXT -> print(lines);
			case JSON -> JsonOutput.print(console, json -> write(json, lines));
			case CSV -> csv(lines);
		}
		return ExitCode.DONE.code();
	}

	private ResolvedSet known(ControlSetRegistry sets, String id) {
		return sets.set(id).orElseThrow(() -> new CommandFailure(ExitCode.INPUT, messages.get("set.unknown", id,
				sets.headers().stream().map(ControlSetHeader::id).collect(Collectors.joining(", ")))));
	}

	private List<Line> ofSets() {
		known(registry, from);
		known(registry, to);
		return registry.coverage(from, to).orElseThrow().controls().stream()
				.map(c -> new Line(c.control(), c.degree(), c.degree(), c.paths(), Coverage.weakest(c.paths()),
						c.together(),
						c.toConfirm()))
				.toList();
	}

	/** Only what applies and is implemented counts; what merely applies is said besides. */
	private List<Line> ofStatement(List<StatementOfApplicability> statements, ControlSetRegistry sets, String names) {
		known(sets, from);
		known(sets, to);
		if (statements.size() > 1) {
			throw new CommandFailure(ExitCode.USAGE, messages.get("subject.which", names));
		}
		StatementCoverage coverage = StatementCoverage.of(statements.get(0), sets, to)
				.filter(c -> c.from().contains(from))
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, messages.get("coverage.not-about", names, from)));
		return coverage.lines().stream()
				.map(l -> new Line(l.control(), l.implemented(), l.degree(), l.ways(), l.weakest(), l.together(),
						l.toConfirm()))
				.toList();
	}

	private static long count(List<Line> lines, Degree degree) {
		return lines.stream().filter(l -> l.degree() == degree).count();
	}

	private void print(List<Line> lines) {
		TextTable table = new TextTable(List.of(messages.get("column.id"), messages.get("column.title"),
				messages.get("column.covered"), messages.get("column.path"), messages.get("column.weakest")));
		lines.forEach(
				l -> table.add(List.of(l.control().ref().control(), l.control().title(console.language()), degree(l),
						path(l), l.weakest().map(this::hop).orElse(""))));
		table.print(console);
		console.message(
				messages.get("coverage.total", from, to, count(lines, Degree.FULL), count(lines, Degree.PARTIAL),
						count(lines, Degree.NONE)));
		console.message(messages.get(subject.given() ? "coverage.statement" : "coverage.judge"));
	}

	private String degree(Line line) {
		String word = messages.label(line.degree());
		if (line.applicable() != line.degree()) {
			word += messages.get("coverage.later", messages.label(line.applicable()));
		}
		return line.toConfirm() ? word + messages.get("coverage.confirm") : word;
	}

	private String hop(Hop hop) {
		return hop.from().control() + " → " + hop.to().control() + " (" + messages.label(hop.relationship()) + ')';
	}

	/** The shortest way, and how many more there are. */
	private String path(Line line) {
		if (line.ways().isEmpty()) {
			return "";
		}
		Way way = line.ways().get(0);
		StringBuilder text = new StringBuilder(way.start().toString());
		way.hops().forEach(h -> text.append(" → ").append(h.to()));
		return line.ways().size() == 1 ? text.toString() : text + messages.get("coverage.more", line.ways().size() - 1);
	}

	private void csv(List<Line> lines) {
		CsvLine.print(console,
				List.of("control", "title", "covered", "applicable", "path", "weakest_from", "weakest_to",
						"weakest_relationship", "to_confirm"));
		lines.forEach(l -> CsvLine.print(console,
				List.of(l.control().ref().toString(), l.control().title(console.language()), word(l.degree()),
						word(l.applicable()),
						l.ways().isEmpty() ? "" : steps(l.ways().get(0)).stream().collect(Collectors.joining(" > ")),
						l.weakest().map(h -> h.from().toString()).orElse(""),
						l.weakest().map(h -> h.to().toString()).orElse(""),
						l.weakest().map(h -> h.relationship().getName()).orElse(""), Boolean.toString(l.toConfirm()))));
	}

	private static String word(Degree degree) {
		return degree.name().toLowerCase(Locale.ROOT);
	}

	private static List<String> steps(Way way) {
		List<String> steps = new ArrayList<>(List.of(way.start().toString()));
		way.hops().forEach(h -> steps.add(h.to().toString()));
		return steps;
	}

	private void write(JsonGenerator json, List<Line> lines) throws IOException {
		json.writeStartObject();
		json.writeStringField("from", from);
		json.writeStringField("to", to);
		json.writeBooleanField("statement", subject.given());
		for (Degree degree : Degree.values()) {
			json.writeNumberField(word(degree), count(lines, degree));
		}
		json.writeArrayFieldStart("controls");
		for (Line line : lines) {
			json.writeStartObject();
			json.writeStringField("control", line.control().ref().toString());
			json.writeStringField("title", line.control().title(console.language()));
			json.writeStringField("covered", line.degree().name());
			json.writeStringField("applicable", line.applicable().name());
			json.writeNumberField("together", line.together());
			json.writeBooleanField("toConfirm", line.toConfirm());
			json.writeArrayFieldStart("ways");
			for (Way way : line.ways()) {
				way(json, way);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void way(JsonGenerator json, Way way) throws IOException {
		json.writeStartObject();
		json.writeStringField("start", way.start().toString());
		json.writeArrayFieldStart("hops");
		for (Hop hop : way.hops()) {
			json.writeStartObject();
			json.writeStringField("from", hop.from().toString());
			json.writeStringField("to", hop.to().toString());
			json.writeStringField("relationship", hop.relationship().getName());
			json.writeStringField("definedIn", hop.definedIn());
			json.writeBooleanField("toConfirm", hop.toConfirm());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
