package org.waarborg.assurance.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code certificate} itself. */
@Command(name = "certificate", synopsisSubcommandLabel = "COMMAND")
final class CertificateCommand extends CommandGroup {
}
