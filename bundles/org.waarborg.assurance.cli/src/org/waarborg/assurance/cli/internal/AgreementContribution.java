package org.waarborg.assurance.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg agreement}: list, add, set, take-back. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=agreement")
public class AgreementContribution extends RegisterContribution {

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param registry  the installed control sets
	 * @param documents what registers say and how it is written
	 */
	@Activate
	public AgreementContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		super("agreement", 28, store, registry, documents);
	}

	@Override
	CommandLine commands(AssuranceSession session) {
		CommandLine command = new CommandLine(new AgreementCommand());
		command.addSubcommand("list", new AgreementListCommand(session));
		command.addSubcommand("add", new AgreementAddCommand(session));
		command.addSubcommand("set", new ElementSetCommand(session, "agreement"));
		command.addSubcommand("take-back", new TakeBackCommand(session));
		return command;
	}
}
