package org.waarborg.rules.cli.internal;

import java.util.List;

import org.eclipse.emf.common.command.Command;

import org.waarborg.rules.Signal;
import org.waarborg.rules.SignalDecisions;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine;

/** {@code waarborg signal withdraw}: takes back that a signal was accepted or muted. */
@CommandLine.Command(name = "withdraw")
final class WithdrawCommand extends SignalCommand {

	private boolean open;

	WithdrawCommand(Session session) {
		super(session);
	}

	@Override
	boolean fits(Signal signal) {
		return !signal.isOpen();
	}

	@Override
	Command change(OpenDossier dossier, Signal signal) {
		return SignalDecisions.withdraw(dossier, signal, session().console().today());
	}

	/** What one person took back, another may still accept or mute: that is said and no failure. */
	@Override
	boolean helped(Signal after) {
		open = after != null && after.isOpen();
		return after != null;
	}

	@Override
	void report(Signal before, List<Signal> changed, List<Signal> appeared) {
		if (open) {
			print("withdraw.done", changed);
		} else {
			print("withdraw.still", List.of(before));
		}
	}
}
