package org.waarborg.risk.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code risk} itself. */
@Command(name = "risk", synopsisSubcommandLabel = "COMMAND")
final class RiskCommand extends CommandGroup {
}
