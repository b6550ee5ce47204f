package org.waarborg.rules.cli.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.Console;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.rules.CheckRequest;
import org.waarborg.rules.CheckResult;
import org.waarborg.rules.Severity;
import org.waarborg.rules.Signal;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.XmlText;

import picocli.CommandLine.Parameters;

/**
 * What is done about one signal: found by what the person wrote, changed in one step, checked again, and saved only when
 * the check says that it helped.
 */
abstract class SignalCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "parameter.dossier")
	private Path folder;

	@Parameters(index = "1", paramLabel = "SIGNAL-ID", descriptionKey = "parameter.signal")
	private String id;

	SignalCommand(Session session) {
		this.session = session;
	}

	/** Which signals the command can be about. */
	abstract boolean fits(Signal signal);

	/** The signal that is meant. */
	Signal find(Named named, String asked) {
		return named.find(asked, this::fits);
	}

	/** What changes the dossier; says what is wrong with the other words of the command line. */
	abstract Command change(OpenDossier dossier, Signal signal);

	/** Whether the signal is now as the command promises; null when it is not said any more. */
	abstract boolean helped(Signal after);

	/** Says what was done: to which signals that were there, and which are there only now. */
	abstract void report(Signal before, List<Signal> changed, List<Signal> appeared);

	@Override
	public final Integer call() {
		try (OpenDossier dossier = Dossiers.write(session.store(), folder, session.console())) {
			CheckRequest request = session.request(dossier);
			CheckResult before = session.rules().check(request);
			Signal signal = find(new Named(session, before), id);
			dossier.edits().run(change(dossier, signal));
			CheckResult after = session.rules().check(request);
			Signal now = after.signals().stream().filter(s -> s.id().equals(signal.id())).findFirst().orElse(null);
			if (!helped(now)) {
				throw session.input("signal.still", signal.id());
			}
			Dossiers.save(dossier, session.console());
			report(signal, changed(before, after), appeared(before, after));
			session.console().message(counts(after));
			return ExitCode.DONE.code();
		}
	}

	/** The signals of before that are gone or stand otherwise now. */
	private static List<Signal> changed(CheckResult before, CheckResult after) {
		Map<String, Class<?>> now = new HashMap<>();
		after.signals().forEach(s -> now.put(s.id(), s.outcome().getClass()));
		return before.signals().stream().filter(s -> s.outcome().getClass() != now.get(s.id())).toList();
	}

	private static List<Signal> appeared(CheckResult before, CheckResult after) {
		Set<String> known = before.signals().stream().map(Signal::id).collect(Collectors.toSet());
		return after.signals().stream().filter(s -> !known.contains(s.id())).toList();
	}

	private String counts(CheckResult result) {
		return session.messages().get("signal.now",
				session.messages().get("check.counts", result.open(Severity.ERROR), result.open(Severity.ATTENTION),
						result.open(Severity.INFO), result.accepted(), result.muted()));
	}

	/** A text of the command line that goes into a file. */
	final String text(String option, String value) {
		if (value.isBlank()) {
			throw session.usage("signal.blank", option);
		}
		int illegal = XmlText.firstIllegal(value);
		if (illegal >= 0) {
			throw session.usage("signal.illegal", option, illegal + 1, Integer.toHexString(value.charAt(illegal)));
		}
		return value.strip();
	}

	/** Prints the line that takes it back. */
	final void takeBack(Signal signal) {
		session.console().message(session.messages().get("signal.back", "waarborg signal withdraw "
				+ Console.quoted(folder.toString()) + ' ' + Console.quoted(signal.id())));
	}

	/** Prints what a line says of each signal. */
	final void print(String key, List<Signal> signals, Object... more) {
		for (Signal signal : signals) {
			session.console().out().println(session.messages().get(key, name(signal),
					more.length > 0 ? more[0] : "", more.length > 1 ? more[1] : ""));
		}
	}

	static String name(Signal signal) {
		return signal.place().label().isEmpty() ? signal.rule() : signal.rule() + " – " + signal.place().label();
	}

	final Session session() {
		return session;
	}
}
