package org.waarborg.assurance.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg delivery}: list, add, export. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=delivery")
public class DeliveryContribution extends RegisterContribution {

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
		super("delivery", 28, store, registry, documents);
	}

	@Override
	CommandLine commands(AssuranceSession session) {
		CommandLine command = new CommandLine(new DeliveryCommand());
		command.addSubcommand("list", new DeliveryListCommand(session));
		command.addSubcommand("add", new DeliveryAddCommand(session));
		command.addSubcommand("export", new ExportCommand(session, "deliveries"));
		return command;
	}
}
