package org.waarborg.rules.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.ExitCode;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.Messages;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.RuleReference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waarborg rule list}: the reference of all rules. */
@Command(name = "list")
final class RuleListCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--format", paramLabel = "text|json|markdown", descriptionKey = "option.format", defaultValue = "text")
	private String format;

	RuleListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		List<RuleDescription> all = session.rules().descriptions(session.console().locale());
		switch (format) {
			case "text" -> print(all);
			case "json" -> JsonOutput.print(session.console(), json -> {
				json.writeStartArray();
				for (RuleDescription rule : all) {
					write(json, rule);
				}
				json.writeEndArray();
			});
			case "markdown" ->
				session.console().out().print(RuleReference.markdown(all, session.console().locale()));
			default -> throw session.usage("format.unknown", format, "json, markdown, text");
		}
		return ExitCode.DONE.code();
	}

	private void print(List<RuleDescription> all) {
		Messages messages = session.messages();
		TextTable table = new TextTable(List.of(messages.get("column.rule"), messages.get("column.severity"),
				messages.get("column.title")));
		all.forEach(r -> table.add(List.of(r.id(),
				r.active() ? messages.label(r.severity()) : messages.get("rule.off"), r.title())));
		table.print(session.console());
		session.console().message(messages.get("rule.count", all.size()));
	}

	/** Flat and stable, see {@code schema/rule-list.schema.json}. */
	static void write(JsonGenerator json, RuleDescription rule) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", rule.id());
		json.writeStringField("area", rule.area());
		json.writeStringField("title", rule.title());
		json.writeStringField("severity", rule.severity().name());
		json.writeBooleanField("active", rule.active());
		json.writeStringField("reason", rule.reason());
		json.writeStringField("source", rule.source());
		write(json, "fires", rule.fires());
		write(json, "silent", rule.silent());
		write(json, "settings", rule.settings());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, String field, List<String> texts) throws IOException {
		json.writeArrayFieldStart(field);
		for (String text : texts) {
			json.writeString(text);
		}
		json.writeEndArray();
	}
}
