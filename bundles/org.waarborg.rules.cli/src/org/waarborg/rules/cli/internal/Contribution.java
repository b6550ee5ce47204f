package org.waarborg.rules.cli.internal;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.store.DossierStore;

/** What the commands of this bundle are made of. */
abstract class Contribution implements CommandContribution {

	private final DossierStore store;
	private final Rules rules;
	private final ControlSetRegistry registry;
	private final Documents documents;

	Contribution(DossierStore store, Rules rules, ControlSetRegistry registry, Documents documents) {
		this.store = store;
		this.rules = rules;
		this.registry = registry;
		this.documents = documents;
	}

	Session session(Console console) {
		return new Session(store, rules, registry, documents, console,
				Messages.beside(Contribution.class, console.locale()));
	}
}
