package org.waarborg.statement.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.waarborg.cli.CommandFailure;
import org.waarborg.cli.Dossiers;
import org.waarborg.cli.ExitCode;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.OpenDossier;
import org.waarborg.store.StoreException;

/** Finds the state of a statement that a person means: the draft, a number, the last version, the one that was audited. */
final class Versioned {

	static final String DRAFT = "draft";

	private final Session session;

	Versioned(Session session) {
		this.session = session;
	}

	/**
	 * A state, and whether what it is made of is sound.
	 *
	 * @param state the state
	 * @param sound false where a released file or its ledger is not what it was; that is said
	 */
	record Found(ComparedState state, boolean sound) {
	}

	/** The state that is asked for; a version that is not what was released is said, and shown. */
	Found state(OpenDossier dossier, StatementOfApplicability statement, String asked) {
		String word = asked.toLowerCase(Locale.ROOT);
		if (word.equals(DRAFT)) {
			return new Found(ComparedState.draft(Freeze.draft(statement, dossier.dossier(), session.registry(dossier),
					session.console().today())), true);
		}
		try {
			Versions versions = Versions.of(dossier, statement);
			Version version = versions.named(word).orElseThrow(() -> unknown(versions, asked));
			List<VersionProblem> problems = versions.problems(version.number());
			problems.forEach(p -> session.console().message("waarborg: " + p.message(session.console().locale())));
			return new Found(ComparedState.released(versions.release(version)), problems.isEmpty());
		} catch (StoreException e) {
			throw Dossiers.failure(e, session.console());
		}
	}

	private CommandFailure unknown(Versions versions, String asked) {
		List<Version> all = versions.all();
		String known = all.stream().map(v -> Integer.toString(v.number())).collect(Collectors.joining(", "));
		if (all.isEmpty()) {
			return new CommandFailure(ExitCode.USAGE, session.messages().get("version.none"));
		}
		return new CommandFailure(ExitCode.USAGE, asked.equalsIgnoreCase(Versions.AUDITED)
				? session.messages().get("version.audited", known)
				: session.messages().get("version.unknown", asked, known));
	}
}
