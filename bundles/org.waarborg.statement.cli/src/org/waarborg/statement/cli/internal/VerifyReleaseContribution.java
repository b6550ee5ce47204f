package org.waarborg.statement.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg verify-release}: for who gets a released file and wants to know whether it is what was approved. */
@Component(property = CommandContribution.NAME + "=verify-release")
public class VerifyReleaseContribution implements CommandContribution {

	private final DossierStore store;

	/**
	 * The contribution.
	 *
	 * @param store reads files as carefully as those of a dossier
	 */
	@Activate
	public VerifyReleaseContribution(@Reference DossierStore store) {
		this.store = store;
	}

	@Override
	public String name() {
		return "verify-release";
	}

	@Override
	public int rank() {
		return 70;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(VerifyReleaseContribution.class, console.locale());
		CommandLine command = new CommandLine(new VerifyReleaseCommand(store, console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
