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

/** {@code waarborg check}: what the rules say about a dossier. */
@Component(service = CommandContribution.class, property = CommandContribution.NAME + "=check")
public class CheckContribution extends Contribution {

	/**
	 * The contribution.
	 *
	 * @param store     opens dossiers
	 * @param rules     checks them
	 * @param registry  the installed control sets
	 * @param documents sources and writers of documents
	 */
	@Activate
	public CheckContribution(@Reference DossierStore store, @Reference Rules rules,
			@Reference ControlSetRegistry registry,
			@Reference Documents documents) {
		super(store, rules, registry, documents);
	}

	@Override
	public String name() {
		return "check";
	}

	@Override
	public int rank() {
		return 15;
	}

	@Override
	public CommandLine create(Console console) {
		Session session = session(console);
		CommandLine command = new CommandLine(new CheckCommand(session));
		command.setResourceBundle(session.messages().bundle());
		return command;
	}
}
