package org.waarborg.rules.cli.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.SarifOutput;
import org.waarborg.document.Formats;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreProblem;

/** Signals as a log of SARIF 2.1.0 (OASIS), which viewers and pipelines of software developers read. */
final class Sarif {

	private static final String BASE = "DOSSIER";

	private final Session session;
	private final OpenDossier dossier;
	private final List<Signal> signals;
	private final List<RuleDescription> rules;
	private final Map<String, Integer> indexes = new LinkedHashMap<>();
	private final Path folder;
	private final Lines lines;

	Sarif(Session session, OpenDossier dossier, List<Signal> signals) {
		this.session = session;
		this.dossier = dossier;
		this.signals = signals;
		this.rules = session.rules().descriptions(session.console().locale());
		rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
		this.folder = Files.isDirectory(dossier.folder()) ? dossier.folder() : dossier.folder().getParent();
		this.lines = new Lines(folder);
	}

	void print(Console to) {
		SarifOutput.print(to, this::rules, this::run);
	}

	private void run(JsonGenerator json) throws IOException {
		json.writeObjectFieldStart("automationDetails");
		json.writeStringField("id", "waarborg-check/" + dossier.dossier().getId() + '/');
		json.writeEndObject();
		invocation(json);
		json.writeObjectFieldStart("originalUriBaseIds");
		json.writeObjectFieldStart(BASE);
		String uri = folder.toUri().toASCIIString();
		json.writeStringField("uri", uri.endsWith("/") ? uri : uri + '/');
		SarifOutput.message(json, "description",
				session.messages().get("sarif.base", Session.name(dossier, language())));
		json.writeEndObject();
		json.writeEndObject();
		json.writeStringField("columnKind", "utf16CodeUnits");
		json.writeStringField("language", language());
		json.writeArrayFieldStart("results");
		for (Signal signal : signals) {
			json.writeStartObject();
			result(json, signal);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void rules(JsonGenerator json) throws IOException {
		for (RuleDescription rule : rules) {
			json.writeStartObject();
			json.writeStringField("id", rule.id());
			json.writeStringField("name", rule.title());
			SarifOutput.message(json, "shortDescription", rule.title());
			SarifOutput.message(json, "fullDescription", rule.reason());
			SarifOutput.message(json, "help", session.messages().get("sarif.help", rule.reason(), rule.source()));
			json.writeObjectFieldStart("defaultConfiguration");
			json.writeBooleanField("enabled", rule.active());
			json.writeStringField("level", level(rule.severity()));
			json.writeEndObject();
			json.writeEndObject();
		}
	}

	/** What of the dossier could not be read: a reader has to know that results may be missing. */
	private void invocation(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("invocations");
		json.writeStartObject();
		json.writeBooleanField("executionSuccessful", !Dossiers.damaged(dossier));
		List<StoreProblem> problems = dossier.problems().stream()
				.filter(p -> p.severity() != StoreProblem.Severity.INFO).toList();
		if (!problems.isEmpty()) {
			json.writeArrayFieldStart("toolExecutionNotifications");
			for (StoreProblem problem : problems) {
				json.writeStartObject();
				json.writeStringField("level",
						problem.severity() == StoreProblem.Severity.ERROR ? "error" : "warning");
				SarifOutput.message(json, "message", problem.message(session.console().locale()));
				if (!problem.file().isEmpty()) {
					json.writeArrayFieldStart("locations");
					json.writeStartObject();
					file(json, problem.file(), problem.line());
					json.writeEndObject();
					json.writeEndArray();
				}
				json.writeEndObject();
			}
			json.writeEndArray();
		}
		json.writeEndObject();
		json.writeEndArray();
	}

	private void result(JsonGenerator json, Signal signal) throws IOException {
		json.writeStringField("ruleId", signal.rule());
		if (indexes.containsKey(signal.rule())) {
			json.writeNumberField("ruleIndex", indexes.get(signal.rule()));
		}
		json.writeStringField("level", level(signal.severity()));
		SarifOutput.message(json, "message", signal.text() + ' ' + signal.todo());
		json.writeArrayFieldStart("locations");
		json.writeStartObject();
		place(json, signal.place());
		json.writeEndObject();
		json.writeEndArray();
		related(json, signal);
		json.writeObjectFieldStart("partialFingerprints");
		json.writeStringField("waarborgSignal/v1", signal.id());
		json.writeEndObject();
		suppression(json, signal.outcome());
	}

	private void related(JsonGenerator json, Signal signal) throws IOException {
		List<Place> places = signal.related().stream().distinct().toList();
		if (places.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart("relatedLocations");
		for (int i = 0; i < places.size(); i++) {
			json.writeStartObject();
			json.writeNumberField("id", i + 1);
			place(json, places.get(i));
			SarifOutput.message(json, "message", places.get(i).label());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void place(JsonGenerator json, Place place) throws IOException {
		if (!place.file().isEmpty()) {
			file(json, place.file(), lines.of(place.file(), place.objectId()));
		}
		json.writeArrayFieldStart("logicalLocations");
		json.writeStartObject();
		json.writeStringField("fullyQualifiedName", place.objectId());
		json.writeStringField("name", place.label().isEmpty() ? place.objectId() : place.label());
		json.writeStringField("kind", place.type());
		json.writeEndObject();
		json.writeEndArray();
	}

	private static void file(JsonGenerator json, String file, int line) throws IOException {
		json.writeObjectFieldStart("physicalLocation");
		json.writeObjectFieldStart("artifactLocation");
		json.writeStringField("uri", relative(file));
		json.writeStringField("uriBaseId", BASE);
		json.writeEndObject();
		if (line > 0) {
			json.writeObjectFieldStart("region");
			json.writeNumberField("startLine", line);
			json.writeEndObject();
		}
		json.writeEndObject();
	}

	private static String relative(String file) {
		try {
			return new URI(null, null, file, null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(file, e);
		}
	}

	/** Both were decided outside the files that a developer would annotate, so the kind is external. */
	private void suppression(JsonGenerator json, Outcome outcome) throws IOException {
		String reason = switch (outcome) {
			case Outcome.Open open -> "";
			case Outcome.Accepted accepted -> session.messages().get("check.accepted",
					Formats.of(language()).date(accepted.until()), by(accepted.by()),
					accepted.reason());
			case Outcome.Muted muted -> session.messages().get("check.muted", by(muted.by()), muted.reason());
		};
		json.writeArrayFieldStart("suppressions");
		if (!(outcome instanceof Outcome.Open)) {
			json.writeStartObject();
			json.writeStringField("kind", "external");
			json.writeStringField("status", "accepted");
			json.writeStringField("justification", reason);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private String by(String name) {
		return name.isEmpty() ? session.messages().get("somebody") : name;
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case ATTENTION -> "warning";
			case INFO -> "note";
		};
	}

	private String language() {
		return session.console().language();
	}
}
