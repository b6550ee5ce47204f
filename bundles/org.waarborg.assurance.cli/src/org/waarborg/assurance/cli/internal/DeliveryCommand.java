package org.waarborg.assurance.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code delivery} itself. */
@Command(name = "delivery", synopsisSubcommandLabel = "COMMAND")
final class DeliveryCommand extends CommandGroup {
}
