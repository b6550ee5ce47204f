package org.waarborg.assurance.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg supplier}: list, show, add, set, compare, start, export, take-back. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=supplier")
public class SupplierContribution extends RegisterContribution {

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param registry  the installed control sets
	 * @param documents what registers say and how it is written
	 */
	@Activate
	public SupplierContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		super("supplier", 26, store, registry, documents);
	}

	@Override
	CommandLine commands(AssuranceSession session) {
		CommandLine command = new CommandLine(new SupplierCommand());
		command.addSubcommand("list", new SupplierListCommand(session));
		command.addSubcommand("show", new SupplierShowCommand(session));
		command.addSubcommand("add", new SupplierAddCommand(session));
		command.addSubcommand("set", new SupplierSetCommand(session));
		command.addSubcommand("compare", new CompareCommand(session));
		command.addSubcommand("start", new StartCommand(session));
		command.addSubcommand("export", new ExportCommand(session, "supplier-dossier"));
		command.addSubcommand("take-back", new TakeBackCommand(session));
		return command;
	}
}
