package org.waarborg.cli.spi;

import org.waarborg.cli.Console;

import picocli.CommandLine;

/**
 * A command that a bundle adds to the command line. Publish it as an OSGi service; it appears in {@code --help} at the
 * next invocation and needs no change anywhere else. What is not built is not contributed, so it is not listed.
 *
 * @since 0.1
 */
public interface CommandContribution {

	/** Service property with {@link #name()}: with it the command is made only when somebody types its name. */
	String NAME = "command.name";

	/**
	 * The name of the command, for example {@code statement}.
	 *
	 * @return the first word behind {@code waarborg}; never null
	 */
	String name();

	/**
	 * Where it stands in the help: lower first, names break ties.
	 *
	 * @return any number; the daily commands are below 100
	 */
	int rank();

	/**
	 * Makes the command for one invocation. Called once for each process, on the main thread. The command's resource
	 * bundle (usage texts in the console's language) is set by the contribution.
	 *
	 * @param console what the command writes to
	 * @return the command with its subcommands
	 */
	CommandLine create(Console console);
}
