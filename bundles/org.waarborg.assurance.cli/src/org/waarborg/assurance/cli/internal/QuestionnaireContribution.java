package org.waarborg.assurance.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.document.Documents;
import org.waarborg.intake.Intake;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg questionnaire}: list, read, propose, answer, write. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=questionnaire")
public class QuestionnaireContribution extends RegisterContribution {

	private final Intake intake;

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param registry  the installed control sets
	 * @param documents what registers say and how it is written
	 * @param intake    reads and fills in tables
	 */
	@Activate
	public QuestionnaireContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents, @Reference Intake intake) {
		super("questionnaire", 29, store, registry, documents);
		this.intake = intake;
	}

	@Override
	CommandLine commands(AssuranceSession session) {
		CommandLine command = new CommandLine(new QuestionnaireCommand());
		command.addSubcommand("list", new QuestionnaireListCommand(session));
		command.addSubcommand("read", new QuestionnaireReadCommand(session, intake));
		command.addSubcommand("propose", new QuestionnaireProposeCommand(session));
		command.addSubcommand("answer", new QuestionnaireAnswerCommand(session));
		command.addSubcommand("write", new QuestionnaireWriteCommand(session, intake));
		return command;
	}
}
