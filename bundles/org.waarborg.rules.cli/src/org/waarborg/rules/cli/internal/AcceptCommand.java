package org.waarborg.rules.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.document.Formats;
import org.waarborg.dossier.Labels;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.rules.Outcome;
import org.waarborg.rules.Signal;
import org.waarborg.rules.SignalDecisions;
import org.waarborg.store.OpenDossier;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code waarborg signal accept}: somebody accepts a signal for a time. */
@CommandLine.Command(name = "accept")
final class AcceptCommand extends SignalCommand {

	@Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "option.reason")
	private String reason;

	@Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "option.until")
	private String until;

	@Option(names = "--by", paramLabel = "PERSON", required = true, descriptionKey = "option.accept.by")
	private String by;

	@Option(names = "--role", paramLabel = "ROLE", descriptionKey = "option.role")
	private String role;

	private LocalDate last;
	private Person person;

	AcceptCommand(Session session) {
		super(session);
	}

	@Override
	boolean fits(Signal signal) {
		return signal.isOpen();
	}

	@Override
	Command change(OpenDossier dossier, Signal signal) {
		LocalDate today = session().console().today();
		last = date();
		if (last.isBefore(today)) {
			throw session().usage("accept.past", Formats.of(session().console().language()).date(last));
		}
		person = People.find(dossier, by.strip(), session().console());
		return SignalDecisions.accept(dossier, signal, text("--reason", reason), last, person, inRole(), today);
	}

	private LocalDate date() {
		try {
			return LocalDate.parse(until.strip());
		} catch (DateTimeParseException e) {
			throw new CommandFailure(ExitCode.USAGE,
					session().messages().get("signal.date", until, "--until DATE"), e);
		}
	}

	private Role inRole() {
		if (role == null) {
			return null;
		}
		return Arrays.stream(Role.values()).filter(r -> word(r).equals(role.strip().toLowerCase(Locale.ROOT)
				.replace('_', '-'))).findFirst().orElseThrow(() -> session().usage("role.unknown", role,
						Arrays.stream(Role.values()).map(AcceptCommand::word).collect(Collectors.joining(", "))));
	}

	private static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	boolean helped(Signal after) {
		return after != null && after.outcome() instanceof Outcome.Accepted;
	}

	@Override
	void report(Signal before, List<Signal> changed, List<Signal> appeared) {
		print("accept.done", changed, Formats.of(session().console().language()).date(last), Labels.of(person));
		takeBack(before);
	}
}
