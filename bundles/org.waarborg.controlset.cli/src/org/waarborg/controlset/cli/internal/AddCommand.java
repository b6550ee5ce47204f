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

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code waarborg control-set add}: puts sets into the user's own folder. All files come in, or none. */
@Command(name = "add")
final class AddCommand implements Callable<Integer> {

	/** What is worth a note is told there, with what to do. */
	private static final String SIGNATURE = "registry.signature.";

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
		List<Added> added = new ArrayList<>();
		for (ControlSetInstaller.Inspection inspection : all) {
			// What one file brings, the next may extend: it is looked at anew.
			add(added.isEmpty() ? inspection : installer.inspect(inspection.file()), added);
		}
		added.forEach(this::tell);
		return ExitCode.DONE.code();
	}

	/** A file that is in the folder now. */
	private record Added(ControlSetInstaller.Inspection inspection, ControlSetInstaller.Change change) {
	}

	/** All files come in or none: when one cannot, those before it are taken out again. */
	private void add(ControlSetInstaller.Inspection inspection, List<Added> added) {
		try {
			added.add(new Added(inspection, installer.add(inspection)));
		} catch (InstallException e) {
			String why = inspection.file().getFileName() + ": " + e.problem().describe(console.locale());
			throw new CommandFailure(ExitCode.INPUT, why + '\n' + back(added), e);
		}
	}

	/** Takes out what came in; what it says names each file that could not be taken out. */
	private String back(List<Added> added) {
		List<String> left = new ArrayList<>();
		for (Added one : added.reversed()) {
			try {
				installer.undo(one.change());
			} catch (InstallException e) {
				left.add(messages.get("add.left", one.inspection().file().getFileName(),
						e.problem().describe(console.locale())));
			}
		}
		return left.isEmpty() ? messages.get("add.refused") : String.join("\n", left);
	}

	private void tell(Added added) {
		ControlSetInstaller.Inspection inspection = added.inspection();
		inspection.sets().forEach(this::say);
		inspection.texts().forEach(t -> console.message(messages.get("add.texts", t)));
		if (inspection.notes().stream().noneMatch(n -> n.code().startsWith(SIGNATURE))) {
			console.message(signature(inspection.signature()));
		}
		inspection.notes().forEach(n -> console.message(n.describe(console.locale())));
		added.change().kept().forEach(k -> console.message(messages.get("add.kept", k.from().getFileName(), k.to())));
		added.change().added().forEach(p -> console.out().println(p.file()));
	}

	private void say(ControlSetInstaller.Incoming set) {
		console.message(messages.get("add.set." + set.relation().name(), set.header().title(console.language()),
				set.header().id(),
				set.header().version(), set.controls(), set.installed().map(h -> h.version()).orElse("")));
		set.comparison().filter(c -> !c.same()).ifPresent(c -> console.message("  " + changes(c)));
	}

	private String changes(SetComparison c) {
		return messages.get(c.with(SetComparison.Aspect.DROPPED).isEmpty() ? "add.changes" : "add.changes.dropped",
				c.summary(console.locale()));
	}

	private String signature(JarSignature signature) {
		return messages.get("add.signature." + signature.state().name(), signature.name(), signature.fingerprint());
	}
}
