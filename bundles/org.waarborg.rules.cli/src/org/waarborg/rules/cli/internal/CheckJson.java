package org.waarborg.rules.cli.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.JsonOutput;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Fix;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Place;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;

/** Signals for machines: flat and stable, see {@code schema/check.schema.json}. */
final class CheckJson {

	private CheckJson() {
	}

	static void print(Session session, Console to, CheckCommand.Report report) {
		JsonOutput.print(to, json -> {
			CheckResult result = report.result();
			json.writeStartObject();
			json.writeStringField("dossier", report.dossier().dossier().getId());
			json.writeStringField("organisation", Session.name(report.dossier(), to.language()));
			json.writeStringField("language", to.language());
			json.writeStringField("today", session.console().today().toString());
			json.writeBooleanField("complete", !Dossiers.damaged(report.dossier()));
			json.writeNumberField("rules", result.rules());
			json.writeNumberField("errors", result.open(Severity.ERROR));
			json.writeNumberField("attentions", result.open(Severity.ATTENTION));
			json.writeNumberField("infos", result.open(Severity.INFO));
			json.writeNumberField("accepted", result.accepted());
			json.writeNumberField("muted", result.muted());
			json.writeArrayFieldStart("signals");
			for (Signal signal : report.shown()) {
				write(json, signal);
			}
			json.writeEndArray();
			json.writeEndObject();
		});
	}

	private static void write(JsonGenerator json, Signal signal) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", signal.id());
		json.writeStringField("rule", signal.rule());
		json.writeStringField("severity", signal.severity().name());
		writePlace(json, signal.place());
		json.writeStringField("detail", signal.detail());
		json.writeStringField("text", signal.text());
		json.writeStringField("todo", signal.todo());
		writeOutcome(json, signal.outcome());
		json.writeArrayFieldStart("related");
		for (Place place : signal.related()) {
			json.writeStartObject();
			writePlace(json, place);
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("fixes");
		for (Fix fix : signal.fixes()) {
			json.writeStartObject();
			json.writeStringField("id", fix.id());
			json.writeStringField("label", fix.label());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	static void writePlace(JsonGenerator json, Place place) throws IOException {
		json.writeStringField("label", place.label());
		json.writeStringField("object", place.objectId());
		json.writeStringField("type", place.type());
		json.writeStringField("feature", place.feature());
		json.writeStringField("file", place.file());
	}

	private static void writeOutcome(JsonGenerator json, Outcome outcome) throws IOException {
		switch (outcome) {
			case Outcome.Open open -> writeOutcome(json, "OPEN", "", "", "");
			case Outcome.Accepted accepted ->
				writeOutcome(json, "ACCEPTED", accepted.reason(), accepted.by(), accepted.until().toString());
			case Outcome.Muted muted -> writeOutcome(json, "MUTED", muted.reason(), muted.by(), "");
		}
	}

	private static void writeOutcome(JsonGenerator json, String word, String reason, String by, String until)
			throws IOException {
		json.writeStringField("outcome", word);
		json.writeStringField("reason", reason);
		json.writeStringField("by", by);
		json.writeStringField("until", until);
	}
}
