package org.waarborg.rules.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** {@code waarborg signal}: accepts, mutes and repairs what the rules say. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=signal")
public class SignalContribution extends Contribution {

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param rules     checks them
	 * @param registry  the installed control sets
	 * @param documents sources and writers of documents
	 */
	@Activate
	public SignalContribution(@Reference DossierStore store, @Reference Rules rules,
			@Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		super(store, rules, registry, documents);
	}

	@Override
	public String name() {
		return "signal";
	}

	@Override
	public int rank() {
		return 17;
	}

	@Override
	public CommandLine create(Console console) {
		Session session = session(console);
		CommandLine command = new CommandLine(new Group.OfSignals());
		command.addSubcommand("accept", new AcceptCommand(session));
		command.addSubcommand("mute", new MuteCommand(session));
		command.addSubcommand("withdraw", new WithdrawCommand(session));
		command.addSubcommand("fix", new FixCommand(session));
		command.setResourceBundle(session.messages().bundle());
		return command;
	}
}
