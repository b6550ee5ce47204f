package org.waarborg.rules.cli.internal;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.People;
import org.waarborg.dossier.Person;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Signal;
import org.waarborg.rules.SignalDecisions;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code waarborg signal mute}: a rule says nothing any more about an object, or about anything. */
@CommandLine.Command(name = "mute")
final class MuteCommand extends SignalCommand {

	@Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "option.reason")
	private String reason;

	@Option(names = "--by", paramLabel = "PERSON", descriptionKey = "option.mute.by")
	private String by;

	@Option(names = "--everywhere", descriptionKey = "option.everywhere")
	private boolean everywhere;

	MuteCommand(Session session) {
		super(session);
	}

	@Override
	boolean fits(Signal signal) {
		return signal.isOpen();
	}

	/** Everywhere is wherever the rule says something: any of its signals stands for all. */
	@Override
	Signal find(Named named, String asked) {
		return everywhere ? named.any(asked, this::fits) : super.find(named, asked);
	}

	@Override
	Command change(OpenDossier dossier, Signal signal) {
		Person person = by == null ? null : People.find(dossier, by.strip(), session().console());
		return SignalDecisions.mute(dossier, signal, everywhere, text("--reason", reason), person,
				session().console().today());
	}

	@Override
	boolean helped(Signal after) {
		return after != null && after.outcome() instanceof Outcome.Muted;
	}

	@Override
	void report(Signal before, List<Signal> changed, List<Signal> appeared) {
		print("mute.done", changed, everywhere ? 1 : 0);
		takeBack(before);
	}
}
