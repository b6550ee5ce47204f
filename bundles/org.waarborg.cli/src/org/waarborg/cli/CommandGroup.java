package org.waarborg.cli;

import java.util.ResourceBundle;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that only holds others: without one of them it says so. Give it to picocli as the object of the command.
 *
 * @since 0.1
 */
public abstract class CommandGroup implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		ResourceBundle texts = spec.root().resourceBundle();
		throw new ParameterException(spec.commandLine(), texts.getString("usage.error.command"));
	}
}
