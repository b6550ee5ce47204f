package org.waarborg.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.store.DossierStore;
import org.waarborg.store.ExampleDossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code waarborg demo}: puts the example dossier in a folder and makes its documents with the same commands that a user
 * would type. A dossier that is already there is never touched.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

	private static final String STATEMENT = "--statement";
	/** The statement that work goes on in; the example has one over the edition before too. */
	private static final String MAIN = "nen7510";

	private final Supplier<Optional<ExampleDossier>> examples;
	private final Console console;
	private final Messages messages;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "waarborg-demo", descriptionKey = "parameter.demo")
	private Path folder;

	DemoCommand(Supplier<Optional<ExampleDossier>> examples, Console console, Messages messages) {
		this.examples = examples;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		ExampleDossier example = examples.get()
				.orElseThrow(() -> new CommandFailure(ExitCode.INPUT, messages.get("demo.missing")));
		Path dossier = console.resolve(folder).resolve(example.id());
		boolean made = place(example, dossier);
		console.out().println(messages.get(made ? "demo.dossier" : "demo.dossier.kept", dossier));
		for (List<String> command : documents(dossier, console.resolve(folder).resolve("documents"))) {
			int code = run(command);
			if (code != ExitCode.DONE.code()) {
				return code;
			}
		}
		console.out().println();
		int code = run(List.of("statement", "list", dossier.toString()));
		console.out().println();
		int checked = run(List.of("check", dossier.toString(), "--severity", "error", "--fail-on", "never"));
		console.out().println();
		String word = Console.quoted(relative(dossier).toString());
		console.out().println(messages.get("demo.next", word));
		if (Boolean.getBoolean("waarborg.display")) {
			console.out().println(messages.get("demo.open", word));
		}
		return Math.max(code, checked);
	}

	/** The commands that make the documents: the same that a user would type. */
	private List<List<String>> documents(Path dossier, Path folder) {
		String language = '-' + console.language() + '.';
		List<List<String>> commands = new ArrayList<>();
		for (String format : List.of("html", "pdf", "docx", "xlsx", "csv", "json")) {
			commands.add(export(dossier, folder.resolve("statement" + language + format)));
		}
		commands.add(export(dossier, folder.resolve("statement-care" + language + "pdf"), "--view", "care"));
		commands.add(
				export(dossier, folder.resolve("statement-customer" + language + "pdf"), "--audience", "customer"));
		commands.add(export(dossier, folder.resolve("exclusions" + language + "pdf"), "--view", "exclusions"));
		commands.add(export(dossier, folder.resolve("evidence" + language + "xlsx"), "--view", "evidence"));
		commands.add(List.of("statement", "compare", dossier.toString(), STATEMENT, MAIN, "-o",
				folder.resolve("changes" + language + "pdf").toString()));
		commands.add(List.of("check", dossier.toString(), "--fail-on", "never", "--format", "html", "-o",
				folder.resolve("signals" + language + "html").toString()));
		commands.add(List.of("due", dossier.toString(), "--format", "ics", "-o",
				folder.resolve("due" + language + "ics").toString()));
		commands.add(List.of("due", dossier.toString(), "--format", "pdf", "-o",
				folder.resolve("due" + language + "pdf").toString()));
		return commands;
	}

	private static List<String> export(Path dossier, Path file, String... options) {
		List<String> command = new ArrayList<>(
				List.of("statement", "export", dossier.toString(), STATEMENT, MAIN, "-o", file.toString()));
		command.addAll(List.of(options));
		return command;
	}

	private int run(List<String> command) {
		List<String> words = new ArrayList<>(command);
		words.addAll(List.of("--language", console.language()));
		return spec.root().commandLine().execute(words.toArray(String[]::new));
	}

	private boolean place(ExampleDossier example, Path dossier) {
		if (Files.exists(dossier.resolve(DossierStore.ROOT_FILE))) {
			return false;
		}
		if (Files.exists(dossier)) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("demo.taken", dossier));
		}
		try {
			example.copyTo(dossier);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.INPUT, messages.get("output.failed", dossier, e), e);
		}
		return true;
	}

	/** A path as one would type it: relative to where the command was given, when it lies below. */
	private static Path relative(Path path) {
		Path here = Path.of("").toAbsolutePath();
		return path.startsWith(here) ? here.relativize(path) : path;
	}
}
