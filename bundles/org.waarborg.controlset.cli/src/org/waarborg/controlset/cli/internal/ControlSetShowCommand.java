package org.waarborg.controlset.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.Format;
import org.waarborg.cli.JsonOutput;
import org.waarborg.cli.TextTable;
import org.waarborg.controlset.ControlRef;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetProblem;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.registry.ResolvedControl;
import org.waarborg.registry.ResolvedSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set show}: one set complete, in the norm's order. */
@Command(name = "show")
final class ControlSetShowCommand implements Callable<Integer> {

	private final ControlSetRegistry registry;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "ID", descriptionKey = "parameter.set")
	private String id;

	@Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "option.format", defaultValue = "text")
	private Format format;

	ControlSetShowCommand(ControlSetRegistry registry, Console console, Messages messages) {
		this.registry = registry;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		ControlSetHeader header = registry.header(id).orElseThrow(() -> new CommandFailure(ExitCode.INPUT,
				messages.get("set.unknown", id,
						registry.headers().stream().map(ControlSetHeader::id).collect(Collectors.joining(", ")))));
		ResolvedSet set = registry.set(id)
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, messages.get("set.unreadable", id, problems())));
		switch (format) {
			case TEXT -> printText(header, set);
			case JSON -> JsonOutput.print(console, json -> write(json, set));
			case CSV -> printCsv(set);
		}
		registry.problems().stream().filter(p -> p.set().equals(id))
				.forEach(p -> console.message("waarborg: " + p.describe(console.locale())));
		return ExitCode.DONE.code();
	}

	private String problems() {
		return registry.problems().stream().filter(p -> p.set().equals(id))
				.filter(p -> p.severity() == ControlSetProblem.Severity.ERROR)
				.map(p -> "\n  " + p.describe(console.locale())).collect(Collectors.joining());
	}

	private void printText(ControlSetHeader header, ResolvedSet set) {
		console.out().println(header.title(console.language()) + " – " + messages.label(header.status()));
		if (!header.licence().isEmpty()) {
			console.out().println(header.licence());
		}
		console.out().println();
		TextTable table = new TextTable(List.of(messages.get("column.number"), messages.get("column.title"),
				messages.get("column.care"), messages.get("column.reference"), messages.get("column.id")));
		set.controls().forEach(c -> table.add(List.of(c.label(), c.title(console.language()), care(c),
				reference(c), c.ref().toString())));
		table.print(console);
	}

	/** "Unknown" is worth saying only where it is a warning; that a control has no care part is the normal case. */
	private String care(ResolvedControl control) {
		return switch (control.care()) {
			case NONE -> "";
			case PART -> messages.get(control.carePart() ? "CareContent.PART" : "care.beside");
			default -> messages.label(control.care());
		};
	}

	private static String reference(ResolvedControl control) {
		return control.reference() == null ? "" : control.reference();
	}

	private void printCsv(ResolvedSet set) {
		CsvLine.print(console, List.of("id", "label", "title_en", "title_nl", "group", "care", "guidance",
				"assessable", "enhances", "reference", "confidence"));
		for (ResolvedControl c : set.controls()) {
			CsvLine.print(console,
					List.of(c.ref().toString(), c.label(), c.titles().getOrDefault("en", ""),
							c.titles().getOrDefault("nl", ""), c.groupId(), c.care().getName(),
							c.guidance().getName(), Boolean.toString(c.assessable()),
							c.enhances().map(ControlRef::toString).orElse(""), reference(c),
							c.confidence().getName()));
		}
	}

	private static void write(JsonGenerator json, ResolvedSet set) throws IOException {
		json.writeStartObject();
		ControlSetListCommand.writeHeader(json, set.header());
		json.writeStringField("contentHash", set.contentHash());
		json.writeArrayFieldStart("rows");
		for (ResolvedControl control : set.controls()) {
			json.writeStartObject();
			json.writeStringField("ref", control.ref().toString());
			json.writeStringField("label", control.label());
			ControlSetListCommand.writeTexts(json, "titles", control.titles());
			json.writeStringField("group", control.groupId());
			json.writeStringField("care", control.care().getName());
			json.writeStringField("guidance", control.guidance().getName());
			json.writeBooleanField("assessable", control.assessable());
			if (control.enhances().isPresent()) {
				json.writeStringField("enhances", control.enhances().get().toString());
			}
			if (!reference(control).isEmpty()) {
				json.writeStringField("reference", control.reference());
			}
			json.writeStringField("confidence", control.confidence().getName());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}
}
