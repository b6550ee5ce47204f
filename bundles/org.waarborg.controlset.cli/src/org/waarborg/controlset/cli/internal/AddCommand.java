package org.waarborg.controlset.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Console;
import org.waarborg.cli.ExitCode;
import org.waarborg.controlset.Messages;
import org.waarborg.registry.ControlSetInstaller;
import org.waarborg.registry.InstallException;
import org.waarborg.registry.JarSignature;
import org.waarborg.registry.SetComparison;
import org.waarborg.registry.SetComparison.Aspect;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set add}: puts sets into the user's own folder. All files are looked at before the first one comes in. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {

	private final ControlSetInstaller installer;
	private final SetFiles sets;
	private final Console console;
	private final Messages messages;

	@Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.add")
	private List<Path> files;

	AddCommand(ControlSetInstaller installer, SetFiles sets) {
		this.installer = installer;
		this.sets = sets;
		this.console = sets.console();
		this.messages = sets.messages();
	}

	@Override
	public Integer call() {
		List<ControlSetInstaller.Inspection> all = new ArrayList<>();
		for (Path file : files) {
			Path path = sets.existing(file);
			if (SetFiles.isTable(path)) {
				throw new CommandFailure(ExitCode.USAGE, messages.get("add.table", file));
			}
			all.add(installer.inspect(path));
		}
		if (all.stream().anyMatch(i -> !i.usable())) {
			all.forEach(i -> i.refused().forEach(p -> console.message(p.describe(console.locale()))));
			throw new CommandFailure(ExitCode.INPUT, messages.get("add.refused"));
		}
		for (int i = 0; i < all.size(); i++) {
			// What one file brings, the next may extend: it is looked at anew.
			add(i == 0 ? all.get(i) : installer.inspect(all.get(i).file()));
		}
		return ExitCode.DONE.code();
	}

	private void add(ControlSetInstaller.Inspection inspection) {
		try {
			ControlSetInstaller.Change change = installer.add(inspection);
			inspection.sets().forEach(this::say);
			inspection.texts().forEach(t -> console.message(messages.get("add.texts", t)));
			console.message(signature(inspection.signature()));
			inspection.notes().forEach(n -> console.message(n.describe(console.locale())));
			change.kept().forEach(k -> console.message(messages.get("add.kept", k.from().getFileName(), k.to())));
			change.added().forEach(p -> console.out().println(p.file()));
		} catch (InstallException e) {
			throw new CommandFailure(ExitCode.INPUT, e.problem().describe(console.locale()), e);
		}
	}

	private void say(ControlSetInstaller.Incoming set) {
		console.message(messages.get("add.set." + set.relation().name(), set.header().title(console.language()),
				set.header().id(),
				set.header().version(), set.controls(), set.installed().map(h -> h.version()).orElse("")));
		set.comparison().filter(c -> !c.same()).ifPresent(c -> console.message("  " + changes(c)));
	}

	private String changes(SetComparison c) {
		return messages.get("add.changes", c.with(Aspect.NEW).size(), c.with(Aspect.RENAMED).size(),
				c.with(Aspect.MOVED).size(),
				c.with(Aspect.DROPPED).size());
	}

	private String signature(JarSignature signature) {
		return messages.get("add.signature." + signature.state().name(), signature.name(), signature.fingerprint());
	}
}
