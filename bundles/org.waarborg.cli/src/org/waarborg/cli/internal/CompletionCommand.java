package org.waarborg.cli.internal;

import org.waarborg.cli.Console;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a completion script for bash and zsh. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {

	private final Console console;

	@Spec
	private CommandSpec spec;

	CompletionCommand(Console console) {
		this.console = console;
	}

	@Override
	public void run() {
		console.out().print(AutoComplete.bash("waarborg", spec.root().commandLine()));
	}
}
