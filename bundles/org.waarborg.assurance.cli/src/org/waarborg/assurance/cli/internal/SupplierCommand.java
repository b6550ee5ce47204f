package org.waarborg.assurance.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code supplier} itself. */
@Command(name = "supplier", synopsisSubcommandLabel = "COMMAND")
final class SupplierCommand extends CommandGroup {
}
