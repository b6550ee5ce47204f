package org.waarborg.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.CommandGroup;
import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.CatalogChecker;
import org.waarborg.registry.ControlSetRegistry;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code waarborg control-set}: what is installed, what is in it, and whether a file would be accepted. */
@Component(property = CommandContribution.NAME + "=control-set")
public class ControlSetContribution implements CommandContribution {

	private final ControlSetRegistry registry;
	private final CatalogChecker checker;

	/**
	 * The contribution.
	 *
	 * @param registry the installed control sets
	 * @param checker  reads a file as the registry would
	 */
	@Activate
	public ControlSetContribution(@Reference ControlSetRegistry registry, @Reference CatalogChecker checker) {
		this.registry = registry;
		this.checker = checker;
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
		Messages messages = Messages.beside(Shell.class, console.locale());
		CommandLine command = new CommandLine(new Root());
		command.addSubcommand("list", new ControlSetListCommand(registry, console, messages));
		command.addSubcommand("show", new ControlSetShowCommand(registry, console, messages));
		command.addSubcommand("check", new ControlSetCheckCommand(checker, console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}

	/** The word itself. */
	@Command(name = "control-set", synopsisSubcommandLabel = "COMMAND")
	static final class Root extends CommandGroup {
	}
}
