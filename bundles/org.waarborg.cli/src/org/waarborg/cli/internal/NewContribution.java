package org.waarborg.cli.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;
import org.waarborg.store.spi.DossierStarter;

import picocli.CommandLine;

/** {@code waarborg new}: starts a dossier. */
@Component(property = CommandContribution.NAME + "=new")
public class NewContribution implements CommandContribution {

	private final DossierStore store;
	private final ControlSetRegistry registry;
	private final List<DossierStarter> starters = new CopyOnWriteArrayList<>();

	/**
	 * The contribution.
	 *
	 * @param store    creates dossiers
	 * @param registry the installed control sets
	 */
	@Activate
	public NewContribution(@Reference DossierStore store, @Reference ControlSetRegistry registry) {
		this.store = store;
		this.registry = registry;
	}

	/**
	 * A domain comes.
	 *
	 * @param starter what puts its first objects into a dossier
	 */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addStarter(DossierStarter starter) {
		starters.add(starter);
	}

	/**
	 * A domain goes.
	 *
	 * @param starter what put its first objects into a dossier
	 */
	public void removeStarter(DossierStarter starter) {
		starters.remove(starter);
	}

	@Override
	public String name() {
		return "new";
	}

	@Override
	public int rank() {
		return 10;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(Shell.class, console.locale());
		CommandLine command = new CommandLine(
				new NewCommand(store, registry, List.copyOf(starters), console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
