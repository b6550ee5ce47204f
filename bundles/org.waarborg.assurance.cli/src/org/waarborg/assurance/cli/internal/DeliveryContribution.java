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

/** {@code waarborg delivery}: list, add, export. */
@Component(property = CommandContribution.NAME + "=delivery")
public class DeliveryContribution implements CommandContribution {

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
	public DeliveryContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		this.store = store;
		this.registry = registry;
		this.documents = documents;
	}

	@Override
	public String name() {
		return "delivery";
	}

	@Override
	public int rank() {
		return 28;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(DeliveryContribution.class, console.locale());
		AssuranceSession session = new AssuranceSession(store, registry, documents, console, messages);
		CommandLine command = new CommandLine(new DeliveryCommand());
		command.addSubcommand("list", new DeliveryListCommand(session));
		command.addSubcommand("add", new DeliveryAddCommand(session));
		command.addSubcommand("export", new ExportCommand(session, "deliveries"));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
