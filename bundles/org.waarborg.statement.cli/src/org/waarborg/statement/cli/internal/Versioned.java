package org.waarborg.statement.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.statement.ReleaseMark;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Finds the state of a statement that a person means: the draft, a number, the last version, the one that was audited. */
final class Versioned {

	static final String DRAFT = "draft";
	static final String LAST = "last";
	static final String AUDITED = "audited";

	private final Session session;

	Versioned(Session session) {
		this.session = session;
	}

	/** The state that is asked for; a version that is not what was released is said, and shown. */
	ComparedState state(OpenDossier dossier, StatementOfApplicability statement, String asked) {
		String word = asked.toLowerCase(Locale.ROOT);
		if (word.equals(DRAFT)) {
			return ComparedState.draft(Freeze.of(statement, dossier.dossier(), session.registry(dossier),
					Freeze.Facts.draft(statement, dossier.dossier(), session.console().today())));
		}
		try {
			Versions versions = Versions.of(dossier, statement);
			Version version = find(versions, word).orElseThrow(() -> unknown(versions, asked));
			versions.problems(version.number())
					.forEach(p -> session.console().message("waarborg: " + p.message(session.console().locale())));
			return ComparedState.released(versions.release(version));
		} catch (StoreException e) {
			throw Dossiers.failure(e, session.console());
		}
	}

	private static Optional<Version> find(Versions versions, String word) {
		return switch (word) {
			case LAST -> versions.latest();
			case AUDITED -> versions.all().reversed().stream()
					.filter(v -> v.marks().stream().anyMatch(m -> m.mark() == ReleaseMark.AUDITED)).findFirst();
			default -> number(word).flatMap(versions::find);
		};
	}

	/** "2" or "v2". */
	private static Optional<Integer> number(String word) {
		String digits = word.startsWith("v") ? word.substring(1) : word;
		return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
	}

	private CommandFailure unknown(Versions versions, String asked) {
		List<Version> all = versions.all();
		String known = all.stream().map(v -> Integer.toString(v.number())).collect(Collectors.joining(", "));
		if (all.isEmpty()) {
			return new CommandFailure(ExitCode.USAGE, session.messages().get("version.none"));
		}
		return new CommandFailure(ExitCode.USAGE, asked.equalsIgnoreCase(AUDITED)
				? session.messages().get("version.audited", known)
				: session.messages().get("version.unknown", asked, known));
	}
}
