package org.waarborg.intake.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.intake.Intake;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg import}: takes a table that somebody keeps in a spreadsheet into a dossier. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=import")
public class ImportContribution implements CommandContribution {

	private final DossierStore store;
	private final Intake intake;

	/**
	 * The contribution.
	 *
	 * @param store  opens dossiers
	 * @param intake reads tables and plans what they become
	 */
	@Activate
	public ImportContribution(@Reference DossierStore store, @Reference Intake intake) {
		this.store = store;
		this.intake = intake;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int rank() {
		return 40;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(ImportContribution.class, console.locale());
		CommandLine command = new CommandLine(new ImportCommand(store, intake, console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
