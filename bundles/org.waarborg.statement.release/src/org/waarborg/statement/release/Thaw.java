package org.waarborg.statement.release;

import org.waarborg.dossier.Dossier;
import org.waarborg.registry.ControlSetRegistry;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.release.internal.FrozenRegistry;
import org.waarborg.statement.release.internal.Thawer;

/**
 * Makes of a release, and of nothing else, what documents and screens are made of: a statement, a dossier with what it refers to,
 * and the control sets as they were. So a released version is shown by the same code as a draft.
 *
 * @since 0.1
 */
public final class Thaw {

	private Thaw() {
	}

	/**
	 * A release as objects in memory. They belong to no file and nobody edits them.
	 *
	 * @param statement the statement, numbered as the release is
	 * @param dossier   the people, organisations, documents … that the release names
	 * @param registry  the control sets that it covers; knows nothing else
	 * @since 0.1
	 */
	public record Thawed(StatementOfApplicability statement, Dossier dossier, ControlSetRegistry registry) {
	}

	/**
	 * Thaws a release.
	 *
	 * @param release the release; it is not changed
	 * @return new objects
	 */
	public static Thawed of(StatementRelease release) {
		Thawer thawer = new Thawer(release);
		return new Thawed(thawer.statement(), thawer.dossier(), new FrozenRegistry(release));
	}
}
