package org.waarborg.statement.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.waarborg.controlset.Messages;
import org.waarborg.document.Formats;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.VersionProblem;
import org.waarborg.statement.release.Versions;

/**
 * What speaks against handing out an extract of a version.
 *
 * @param kind    what it is
 * @param message what it is and what to do, for the person who publishes
 * @since 0.1
 */
public record Hindrance(Kind kind, String message) {

	/** Checks that all is there. */
	public Hindrance {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(message);
	}

	/** What speaks against it. */
	public enum Kind {
		/** The file or the ledger is not what it was: refused. */
		NOT_SOUND,
		/** The version was withdrawn: refused. */
		WITHDRAWN,
		/** Nobody of top management approved it: refused unless asked for, and the extract says so. */
		NOT_APPROVED,
		/** A newer version took its place: told, and the extract says so. */
		SUPERSEDED
	}

	/**
	 * Whether nothing is published while it is so.
	 *
	 * @param unapproved whether a version that nobody approved may leave
	 * @return false where it is only told
	 */
	public boolean refuses(boolean unapproved) {
		return switch (kind) {
			case NOT_SOUND, WITHDRAWN -> true;
			case NOT_APPROVED -> !unapproved;
			case SUPERSEDED -> false;
		};
	}

	/**
	 * What speaks against an extract of a version.
	 *
	 * @param versions the versions of a statement
	 * @param version  one of them
	 * @param locale   the language
	 * @return hindrances, the gravest first; empty for a sound version in force
	 */
	public static List<Hindrance> of(Versions versions, Version version, Locale locale) {
		List<Hindrance> result = new ArrayList<>();
		for (VersionProblem problem : versions.problems(version.number())) {
			result.add(new Hindrance(Kind.NOT_SOUND, problem.message(locale)));
		}
		Messages messages = Messages.beside(Hindrance.class, locale);
		Formats formats = Formats.of(locale.getLanguage());
		switch (version.standing()) {
			case WITHDRAWN -> result.add(new Hindrance(Kind.WITHDRAWN, messages.get("hindrance.WITHDRAWN",
					version.number(), version.withdrawn().map(w -> formats.date(w.on())).orElse("?"),
					version.withdrawn().map(Version.Withdrawn::reason).orElse(""))));
			case RELEASED -> result.add(
					new Hindrance(Kind.NOT_APPROVED, messages.get("hindrance.NOT_APPROVED", version.number())));
			case SUPERSEDED -> result.add(new Hindrance(Kind.SUPERSEDED,
					messages.get("hindrance.SUPERSEDED", version.number(), version.supersededBy())));
			case APPROVED -> {
				// nothing speaks against it
			}
		}
		return List.copyOf(result);
	}
}
