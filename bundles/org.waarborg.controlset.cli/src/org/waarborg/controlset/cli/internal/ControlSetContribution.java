package org.waarborg.controlset.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.CommandGroup;
import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;
import org.waarborg.intake.Intake;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.store.DossierStore;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code waarborg control-set}: what is installed, what covers what, and what the author of a set needs. */
@Component(property = CommandContribution.NAME + "=control-set")
public class ControlSetContribution implements CommandContribution {

	private final ControlSetRegistry registry;
	private final CatalogChecker checker;
	private final Intake intake;
	private final ControlSetInstaller installer;
	private final Documents documents;
	private final DossierStore store;

	/**
	 * The contribution.
	 *
	 * @param registry  the installed control sets
	 * @param checker   reads a file as the registry would
	 * @param intake    reads tables
	 * @param installer puts sets into the user's folder
	 * @param documents writers of workbooks
	 * @param store     opens dossiers
	 */
	@Activate
	public ControlSetContribution(@Reference ControlSetRegistry registry, @Reference CatalogChecker checker,
			@Reference Intake intake, @Reference ControlSetInstaller installer, @Reference Documents documents,
			@Reference DossierStore store) {
		this.registry = registry;
		this.checker = checker;
		this.intake = intake;
		this.installer = installer;
		this.documents = documents;
		this.store = store;
	}

	@Override
	public String name() {
		return "control-set";
	}

	@Override
	public int rank() {
		return 50;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(ControlSetContribution.class, console.locale());
		CommandLine command = new CommandLine(new Root());
		command.addSubcommand("list", new ControlSetListCommand(registry, console, messages));
		command.addSubcommand("show", new ControlSetShowCommand(registry, console, messages));
		SetFiles sets = new SetFiles(checker, intake, console, messages);
		command.addSubcommand("check", new ControlSetCheckCommand(sets));
		command.addSubcommand("new", new NewSetCommand(documents, console, messages));
		command.addSubcommand("pack", new PackCommand(sets));
		command.addSubcommand("diff", new DiffCommand(registry, store, sets));
		command.addSubcommand("coverage", new CoverageCommand(registry, store, console, messages));
		command.addSubcommand("add", new AddCommand(installer, sets));
		command.addSubcommand("remove", new RemoveCommand(installer, console, messages));
		command.addSubcommand("text", ControlSetTextCommand.create(registry, intake, console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}

	/** The word itself. */
	@Command(name = "control-set", synopsisSubcommandLabel = "COMMAND")
	static final class Root extends CommandGroup {
	}
}
