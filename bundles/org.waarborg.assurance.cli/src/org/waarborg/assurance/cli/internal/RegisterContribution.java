package org.waarborg.assurance.cli.internal;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;

/** A first word whose commands work on a register of suppliers and assurance. */
abstract class RegisterContribution implements CommandContribution {

	private final String name;
	private final int rank;
	private final DossierStore store;
	private final ControlSetRegistry registry;
	private final Documents documents;

	RegisterContribution(String name, int rank, DossierStore store, ControlSetRegistry registry, Documents documents) {
		this.name = name;
		this.rank = rank;
		this.store = store;
		this.registry = registry;
		this.documents = documents;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public int rank() {
		return rank;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(RegisterContribution.class, console.locale());
		CommandLine command = commands(new AssuranceSession(store, registry, documents, console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}

	/** The word with its commands. */
	abstract CommandLine commands(AssuranceSession session);
}
