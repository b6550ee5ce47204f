package org.waarborg.risk.cli.internal;

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

/** {@code waarborg risk}: list, show, matrix, export, accept, snapshot, method. */
@Component(property = CommandContribution.NAME + "=risk")
public class RiskContribution implements CommandContribution {

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
	public RiskContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		this.store = store;
		this.registry = registry;
		this.documents = documents;
	}

	@Override
	public String name() {
		return "risk";
	}

	@Override
	public int rank() {
		return 25;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(RiskContribution.class, console.locale());
		RiskSession session = new RiskSession(store, registry, documents, console, messages);
		CommandLine command = new CommandLine(new RiskCommand());
		command.addSubcommand("list", new ListCommand(session));
		command.addSubcommand("show", new ShowCommand(session));
		command.addSubcommand("matrix", new MatrixCommand(session));
		command.addSubcommand("export", new ExportCommand(session));
		command.addSubcommand("accept", new AcceptCommand(session));
		command.addSubcommand("snapshot", new SnapshotCommand(session));
		command.addSubcommand("method", new MethodCommand(session));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
