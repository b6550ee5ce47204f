package org.waarborg.statement.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code statement} itself. */
@Command(name = "statement", synopsisSubcommandLabel = "COMMAND")
final class StatementCommand extends CommandGroup {
}
