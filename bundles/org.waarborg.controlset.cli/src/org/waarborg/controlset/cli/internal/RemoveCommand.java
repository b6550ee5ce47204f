package org.waarborg.controlset.cli.internal;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetHeader;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.InstallException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set remove}: takes a set out of the user's own folder; the file is kept. */
@Command(name = "remove")
final class RemoveCommand implements Callable<Integer> {

	private final ControlSetInstaller installer;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "ID", descriptionKey = "parameter.set")
	private String id;

	RemoveCommand(ControlSetInstaller installer, Console console, Messages messages) {
		this.installer = installer;
		this.console = console;
		this.messages = messages;
	}

	@Override
	public Integer call() {
		try {
			ControlSetInstaller.Removal removal = installer.leaving(id);
			ControlSetInstaller.Change change = installer.remove(removal);
			console.message(messages.get("remove.done",
					removal.sets().stream().map(ControlSetHeader::id).collect(Collectors.joining(", "))));
			if (!removal.dependents().isEmpty()) {
				console.message(messages.get("remove.dependents",
						removal.dependents().stream().map(ControlSetHeader::id).collect(Collectors.joining(", "))));
			}
			removal.instead().ifPresent(h -> console.message(messages.get("remove.instead", h.id(), h.version())));
			change.kept().forEach(k -> {
				console.message(messages.get("remove.kept"));
				console.out().println(k.to());
			});
			return ExitCode.DONE.code();
		} catch (InstallException e) {
			throw new CommandFailure(ExitCode.INPUT, e.problem().describe(console.locale()), e);
		}
	}
}
