package org.waarborg.assurance.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code agreement} itself. */
@Command(name = "agreement", synopsisSubcommandLabel = "COMMAND")
final class AgreementCommand extends CommandGroup {
}
