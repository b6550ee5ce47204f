package org.waarborg.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.store.ExampleDossier;

import picocli.CommandLine;

/** {@code waarborg demo}: the example dossier and its documents. */
@Component(property = CommandContribution.NAME + "=demo")
public class DemoContribution implements CommandContribution {

	private final BundleContext context;

	/**
	 * The contribution.
	 *
	 * @param context where the example's bundle is looked up
	 */
	@Activate
	public DemoContribution(BundleContext context) {
		this.context = context;
	}

	@Override
	public String name() {
		return "demo";
	}

	@Override
	public int rank() {
		return 5;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(Shell.class, console.locale());
		CommandLine command = new CommandLine(new DemoCommand(() -> ExampleDossier.find(context), console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
