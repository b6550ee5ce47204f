package org.waarborg.cli.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import org.waarborg.cli.Console;
import org.waarborg.cli.spi.CommandContribution;
import org.waarborg.controlset.Messages;
import org.waarborg.document.Documents;

import picocli.CommandLine;

/** {@code waarborg template}: the product's own template of a format, to adapt. */
@Component(property = CommandContribution.NAME + "=template")
public class TemplateContribution implements CommandContribution {

	private final Documents documents;

	/**
	 * The contribution.
	 *
	 * @param documents the writers
	 */
	@Activate
	public TemplateContribution(@Reference Documents documents) {
		this.documents = documents;
	}

	@Override
	public String name() {
		return "template";
	}

	@Override
	public int rank() {
		return 60;
	}

	@Override
	public CommandLine create(Console console) {
		Messages messages = Messages.beside(Shell.class, console.locale());
		CommandLine command = new CommandLine(new TemplateCommand(documents, console, messages));
		command.setResourceBundle(messages.bundle());
		return command;
	}
}
