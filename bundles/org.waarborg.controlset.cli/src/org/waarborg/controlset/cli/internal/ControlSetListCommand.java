package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.ControlSetKind;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waarborg control-set list}: from headers alone, no catalog is read. */
@Command(name = "list")
final class ControlSetListCommand implements Callable<Integer> {

	private final ControlSetRegistry registry;
	private final Console console;
	private final Messages messages;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ControlSetListCommand(ControlSetRegistry registry, Console console, Messages messages) {
		this.registry = registry;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		List<ControlSetHeader> headers = registry.headers();
		switch (format) {
			case JSON -> JsonOutput.print(console, json -> write(json, headers));
			case TEXT -> printText(headers);
			case CSV -> throw new CommandFailure(ExitCode.USAGE, messages.get("format.unknown", format, "text, json"));
		}
		// Only what was refused is said here: what is wrong inside a catalog is the checker's subject.
		registry.problems().forEach(p -> console.message("waarborg: " + p.describe(console.locale())));
		return ExitCode.DONE.code();
	}

	private void printText(List<ControlSetHeader> headers) {
		TextTable table = new TextTable(List.of(messages.get("column.set"), messages.get("column.title"),
				messages.get("column.kind"), messages.get("column.status"), ">" + messages.get("column.controls"),
				messages.get("column.languages"), messages.get("column.extends"), messages.get("column.version")));
		headers.forEach(h -> table.add(List.of(h.id(), h.title(console.language()), messages.label(h.kind()),
				h.broken() ? messages.get("set.broken") : messages.label(h.status()),
				h.controls() == 0 ? "" : Integer.toString(h.controls()), String.join(" ", h.languages()),
				h.extendsSet(), h.version())));
		table.print(console);
		// Points of checklists, threats and legal requirements are no controls.
		console.message(messages.get("set.count", headers.size(), headers.stream()
				.filter(h -> h.kind() == ControlSetKind.CONTROLS).mapToInt(ControlSetHeader::controls).sum()));
	}

	private static void write(JsonGenerator json, List<ControlSetHeader> headers) throws IOException {
		json.writeStartArray();
		for (ControlSetHeader header : headers) {
			json.writeStartObject();
			writeHeader(json, header);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	static void writeHeader(JsonGenerator json, ControlSetHeader header) throws IOException {
		json.writeStringField("id", header.id());
		json.writeStringField("version", header.version());
		writeTexts(json, "titles", header.titles());
		json.writeStringField("norm", header.norm());
		json.writeStringField("edition", header.edition());
		json.writeStringField("kind", header.kind().getName());
		json.writeStringField("status", header.status().getName());
		json.writeNumberField("controls", header.controls());
		json.writeArrayFieldStart("languages");
		for (String language : header.languages()) {
			json.writeString(language);
		}
		json.writeEndArray();
		json.writeStringField("extends", header.extendsSet());
		json.writeStringField("publisher", header.publisher());
		json.writeStringField("licence", header.licence());
		json.writeStringField("origin", header.origin().place());
		json.writeBooleanField("broken", header.broken());
	}

	static void writeTexts(JsonGenerator json, String field, Map<String, String> texts) throws IOException {
		json.writeObjectFieldStart(field);
		for (Map.Entry<String, String> text : texts.entrySet()) {
			json.writeStringField(text.getKey(), text.getValue());
		}
		json.writeEndObject();
	}
}
