package org.waarborg.rules.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.rules.Fix;
import org.waarborg.rules.Signal;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code waarborg signal fix}: repairs the cause of a signal, and saves only when the check agrees. */
@CommandLine.Command(name = "fix")
final class FixCommand extends SignalCommand {

	@Option(names = "--fix", paramLabel = "NAME", descriptionKey = "option.fix")
	private String asked;

	private Fix fix;

	FixCommand(Session session) {
		super(session);
	}

	@Override
	boolean fits(Signal signal) {
		return signal.isOpen();
	}

	@Override
	Command change(OpenDossier dossier, Signal signal) {
		fix = choose(signal);
		return dossier.edits().compound(fix.label(), List.of(fix.command().apply(dossier.edits())));
	}

	private Fix choose(Signal signal) {
		List<Fix> fixes = signal.fixes();
		if (fixes.isEmpty()) {
			throw session().usage("fix.none", name(signal), signal.todo());
		}
		if (asked == null && fixes.size() == 1) {
			return fixes.get(0);
		}
		String names = fixes.stream().map(f -> "\n  " + f.id() + "  " + f.label()).collect(Collectors.joining());
		if (asked == null) {
			throw session().usage("fix.which", name(signal), names);
		}
		return fixes.stream().filter(f -> f.id().equalsIgnoreCase(asked.strip())).findFirst()
				.orElseThrow(() -> session().usage("fix.unknown", name(signal), asked, names));
	}

	@Override
	boolean helped(Signal after) {
		return after == null;
	}

	@Override
	void report(Signal before, List<Signal> changed, List<Signal> appeared) {
		print("fix.done", List.of(before), fix.id(), fix.label());
		print("fix.also", changed.stream().filter(s -> !s.id().equals(before.id())).toList());
		// Who repairs one thing may have to look at the next.
		print("fix.new", appeared);
	}
}
