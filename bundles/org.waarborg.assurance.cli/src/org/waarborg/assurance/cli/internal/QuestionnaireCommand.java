package org.waarborg.assurance.cli.internal;

import org.waarborg.cli.CommandGroup;

import picocli.CommandLine.Command;

/** The word {@code questionnaire} itself. */
@Command(name = "questionnaire", synopsisSubcommandLabel = "COMMAND")
final class QuestionnaireCommand extends CommandGroup {
}
