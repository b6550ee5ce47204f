package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.Console;
import org.waarborg.cli.SarifOutput;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.CheckReport;
import org.waarborg.registry.ControlSetProblem;

/** What a check found as a log of SARIF 2.1.0, for pipelines of those who publish sets. */
record CheckSarif(Console console, Messages messages) {

	void print(List<CheckReport> reports) {
		Set<String> codes = new LinkedHashSet<>();
		reports.forEach(r -> r.problems().forEach(p -> codes.add(p.code())));
		List<String> rules = new ArrayList<>(codes);
		SarifOutput.print(console, json -> {
			for (String code : rules) {
				json.writeStartObject();
				json.writeStringField("id", code);
				json.writeEndObject();
			}
		}, json -> {
			json.writeStringField("columnKind", "utf16CodeUnits");
			json.writeArrayFieldStart("results");
			for (CheckReport report : reports) {
				for (ControlSetProblem problem : report.problems()) {
					result(json, report, problem, rules.indexOf(problem.code()));
				}
			}
			json.writeEndArray();
		});
	}

	private void result(JsonGenerator json, CheckReport report, ControlSetProblem problem, int rule)
			throws IOException {
		json.writeStartObject();
		json.writeStringField("ruleId", problem.code());
		json.writeNumberField("ruleIndex", rule);
		json.writeStringField("level", switch (problem.severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
		});
		SarifOutput.message(json, "message", String.join(" ", List.of(problem.message(console.locale()),
				problem.expected(console.locale()), problem.action(console.locale())).stream().filter(t -> !t.isEmpty())
				.toList()));
		json.writeArrayFieldStart("locations");
		json.writeStartObject();
		String inside = inside(report.file(), problem);
		place(json, report.file(), inside.isEmpty() ? problem.line() : 0, problem.column());
		json.writeArrayFieldStart("logicalLocations");
		if (!inside.isEmpty()) {
			logical(json, inside, inside);
		}
		if (!problem.element().isEmpty() && !problem.element().equals(inside)) {
			logical(json, problem.element(),
					problem.set().isEmpty() ? problem.element() : problem.set() + '#' + problem.element());
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void logical(JsonGenerator json, String name, String full) throws IOException {
		json.writeStartObject();
		json.writeStringField("name", name);
		json.writeStringField("fullyQualifiedName", full);
		json.writeEndObject();
	}

	/** The cell of a table, or the file in a jar with its line: a line of the file that is named would be another line. */
	private static String inside(Path file, ControlSetProblem problem) {
		String whole = file.toString();
		if (!problem.place().startsWith(whole) || problem.place().length() == whole.length()) {
			return "";
		}
		String inside = problem.place().substring(whole.length()).replaceFirst("^[ /!]+", "");
		return problem.line() == 0 ? inside : inside + ':' + problem.line() + ':' + problem.column();
	}

	private static void place(JsonGenerator json, Path file, int line, int column) throws IOException {
		json.writeObjectFieldStart("physicalLocation");
		json.writeObjectFieldStart("artifactLocation");
		json.writeStringField("uri", file.toUri().toASCIIString());
		json.writeEndObject();
		if (line > 0) {
			json.writeObjectFieldStart("region");
			json.writeNumberField("startLine", line);
			json.writeNumberField("startColumn", Math.max(1, column));
			json.writeEndObject();
		}
		json.writeEndObject();
	}
}
