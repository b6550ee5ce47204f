package org.waarborg.assurance.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg agreement}: list, add, set, take-back. */
@Component(property = CommandContribution.NAME + "=agreement")
public class AgreementContribution implements CommandContribution {

	private final DossierStore store;
	private final ControlSetRegistry registry;
	private final Documents documents;

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
		this.store = store;
		this.registry = registry;
		this.documents = documents;
	}

	@Override
	public String name() {
		return "agreement";
	}

	@Override
	public int rank() {
		return 28;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(AgreementContribution.class, console.locale());
		AssuranceSession session = new AssuranceSession(store, registry, documents, console, messages);
		CommandLine command = new CommandLine(new AgreementCommand());
		command.addSubcommand("list", new AgreementListCommand(session));
		command.addSubcommand("add", new AgreementAddCommand(session));
		command.addSubcommand("set", new ElementSetCommand(session, "agreement"));
		command.addSubcommand("take-back", new TakeBackCommand(session));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
