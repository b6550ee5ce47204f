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

/** {@code waarborg supplier}: list, show, add, set, compare, start, export, take-back. */
@Component(property = CommandContribution.NAME + "=supplier")
public class SupplierContribution implements CommandContribution {

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
	public SupplierContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		this.store = store;
		this.registry = registry;
		this.documents = documents;
	}

	@Override
	public String name() {
		return "supplier";
	}

	@Override
	public int rank() {
		return 26;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(SupplierContribution.class, console.locale());
		AssuranceSession session = new AssuranceSession(store, registry, documents, console, messages);
		CommandLine command = new CommandLine(new SupplierCommand());
		command.addSubcommand("list", new SupplierListCommand(session));
		command.addSubcommand("show", new SupplierShowCommand(session));
		command.addSubcommand("add", new SupplierAddCommand(session));
		command.addSubcommand("set", new SupplierSetCommand(session));
		command.addSubcommand("compare", new CompareCommand(session));
		command.addSubcommand("start", new StartCommand(session));
		command.addSubcommand("export", new ExportCommand(session, "supplier-dossier"));
		command.addSubcommand("take-back", new TakeBackCommand(session));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
