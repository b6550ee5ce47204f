package org.waarborg.statement.cli.internal;

import org.waarborg.controlset.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code statement} itself. */
@Command(name = "statement", synopsisSubcommandLabel = "COMMAND")
final class StatementCommand implements Runnable {

	private final Messages messages;

	@Spec
	private CommandSpec spec;

	StatementCommand(Messages messages) {
		this.messages = messages;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), messages.get("error.command"));
	}
}
