package org.waarborg.statement.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.cli.People;
import org.waarborg.controlset.Hashes;
import org.waarborg.dossier.Evidence;
import org.waarborg.dossier.Exemption;
import org.waarborg.dossier.Person;
import org.waarborg.dossier.Role;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.rules.Rules;
import org.waarborg.rules.Signal;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.release.Proofs;
import org.waarborg.statement.release.ReleaseException;
import org.waarborg.statement.release.Releasing;
import org.waarborg.statement.release.Version;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/**
 * What the commands on versions share: who, which role, which proof, and how a refusal becomes an exit code.
 *
 * @param session the statements
 * @param rules   what stops a release
 */
record ReleaseSession(Session session, Rules rules) {

	/** What is done to a dossier. */
	interface Step {
		Version run(Releasing releasing, OpenDossier dossier, StatementOfApplicability statement)
				throws ReleaseException, StoreException;
	}

	/** Opens the dossier for writing and does it; says where the version stands then. */
	int run(Path folder, String asked, String done, Step step) {
		try (OpenDossier dossier = Dossiers.write(session.store(), folder, session.console())) {
			StatementOfApplicability statement = session.statement(dossier, asked);
			Releasing releasing = releasing(dossier, session.registry(dossier));
			Version version = step.run(releasing, dossier, statement);
			session.console().message(session.messages().get(done, version.number(), session.title(statement),
					session.messages().get("standing." + version.standing()), version.file(), version.sha256()));
			return ExitCode.DONE.code();
		} catch (ReleaseException e) {
			throw failure(e);
		} catch (StoreException e) {
			throw Dossiers.failure(e, session.console());
		}
	}

	Releasing releasing(OpenDossier dossier, ControlSetRegistry registry) {
		return new Releasing(dossier, registry, rules, session.console().today(),
				Releasing.moment(session.console().today()));
	}

	CommandFailure failure(ReleaseException e) {
		for (Signal signal : e.signals()) {
			session.console().message(signal.rule() + "  " + signal.place().label() + ": " + signal.text());
		}
		ExitCode code = switch (e.reason()) {
			case NO_SUCH_VERSION, NO_SUCH_APPROVAL, TEXT_MISSING, DAY_AHEAD, DAY_BEFORE, NO_SIGNATURE -> ExitCode.USAGE;
			default -> ExitCode.INPUT;
		};
		return new CommandFailure(code, e.message(session.console().locale()), e);
	}

	/** Who does it: the person named, else the owner of the statement. */
	Person author(OpenDossier dossier, StatementOfApplicability statement, String asked) {
		if (asked != null) {
			return People.find(dossier, asked, session.console());
		}
		if (statement.getOwner() == null || statement.getOwner().eIsProxy()) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("version.by.missing"));
		}
		return statement.getOwner();
	}

	LocalDate day(LocalDate asked) {
		return asked == null ? session.console().today() : asked;
	}

	Role role(String asked) {
		String name = asked.toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(Role.values()).filter(r -> r.name().equals(name)).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, session.messages().get("role.unknown", asked,
						Arrays.stream(Role.values()).map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', '-'))
								.collect(Collectors.joining(", ")))));
	}

	/** A piece of evidence by code or id; else a file, which becomes one. */
	Optional<Evidence> proof(OpenDossier dossier, String asked, Person collectedBy, LocalDate on, int number) {
		if (asked == null) {
			return Optional.empty();
		}
		Optional<Evidence> known = dossier.dossier().getEvidence().stream()
				.filter(e -> asked.equals(e.getCode()) || asked.equals(e.getId())).findFirst();
		if (known.isPresent()) {
			return known;
		}
		Path file = session.console().resolve(Path.of(asked));
		return Optional.of(Proofs.file(asked, file.getFileName().toString(), Hashes.of(bytes(file, asked)),
				collectedBy, on, number, language(dossier)));
	}

	/** The language that a dossier's own texts are in. */
	String language(OpenDossier dossier) {
		return dossier.dossier().getLanguage() == null ? "en" : dossier.dossier().getLanguage();
	}

	private byte[] bytes(Path file, String asked) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new CommandFailure(ExitCode.USAGE, session.messages().get("proof.unknown", asked), e);
		}
	}

	Optional<String> signature(Path asked) {
		return asked == null ? Optional.empty()
				: Optional.of(Proofs.signature(bytes(session.console().resolve(asked), asked.toString())));
	}

	Optional<Exemption> exemption(OpenDossier dossier, String asked) {
		if (asked == null) {
			return Optional.empty();
		}
		List<Exemption> all = dossier.dossier().getExemptions();
		return Optional.of(all.stream().filter(e -> asked.equals(e.getCode()) || asked.equals(e.getId())).findFirst()
				.orElseThrow(() -> new CommandFailure(ExitCode.USAGE, session.messages().get("exemption.unknown", asked,
						all.stream().map(Exemption::getCode).filter(c -> c != null && !c.isBlank())
								.collect(Collectors.joining(", "))))));
	}
}
