package org.waarborg.rules.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.JsonOutput;
import org.waarborg.controlset.Messages;
import org.waarborg.rules.RuleDescription;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waarborg rule show}: one rule, why it is there and what it is about. */
@Command(name = "show")
final class RuleShowCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "ID", descriptionKey = "parameter.rule")
	private String id;

	@Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format", defaultValue = "text")
	private String format;

	RuleShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() {
		RuleDescription rule = session.rule(id);
		switch (format) {
			case "text" -> print(rule);
			case "json" -> JsonOutput.print(session.console(), json -> RuleListCommand.write(json, rule));
			default -> throw session.usage("format.unknown", format, "json, text");
		}
		return ExitCode.DONE.code();
	}

	private void print(RuleDescription rule) {
		Messages messages = session.messages();
		Console console = session.console();
		console.out().println(rule.id() + " – " + rule.title());
		console.out().println(rule.area() + " · " + messages.label(rule.severity())
				+ (rule.active() ? "" : " · " + messages.get("rule.off")));
		console.out().println();
		Wrapped.print(console, "", rule.reason());
		Wrapped.print(console, messages.get("rule.source") + ' ', rule.source());
		list("rule.fires", rule.fires());
		list("rule.silent", rule.silent());
		list("rule.settings", rule.settings());
	}

	private void list(String key, List<String> lines) {
		if (!lines.isEmpty()) {
			session.console().out().println();
			session.console().out().println(session.messages().get(key));
			lines.forEach(line -> Wrapped.print(session.console(), "  • ", line));
		}
	}
}
