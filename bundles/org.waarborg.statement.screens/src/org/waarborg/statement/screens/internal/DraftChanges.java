package org.waarborg.statement.screens.internal;

import java.util.Optional;

import org.waarborg.screen.DossierSession;
import org.waarborg.statement.StatementOfApplicability;
import org.waarborg.statement.StatementRelease;
import org.waarborg.statement.compare.ComparedState;
import org.waarborg.statement.compare.Comparison;
import org.waarborg.statement.release.Freeze;
import org.waarborg.statement.release.Version;
import org.waarborg.statement.release.Versions;
import org.waarborg.store.StoreException;

/** What changed in a draft since the newest released version, which is read once. */
final class DraftChanges {

	private final DossierSession session;
	private StatementRelease content;
	private String contentOf = "";

	/**
	 * The changes.
	 *
	 * @param version    the newest version
	 * @param comparison that version beside the draft
	 */
	record Since(Version version, Comparison comparison) {
	}

	DraftChanges(DossierSession session) {
		this.session = session;
	}

	/** The changes as they are now; empty when nothing was released, or it cannot be read: then rules say so. */
	Optional<Since> of(StatementOfApplicability statement) {
		try {
			Versions versions = Versions.glance(session.dossier(), statement);
			Optional<Version> latest = versions.latest();
			return latest.isEmpty() ? Optional.empty()
					: Optional.of(compare(statement, latest.get(), release(versions, latest.get())));
		} catch (StoreException unreadable) {
			return Optional.empty();
		}
	}

	private Since compare(StatementOfApplicability statement, Version version, StatementRelease release) {
		StatementRelease now = Freeze.draft(statement, session.dossier().dossier(), session.controlSets(),
				session.today());
		return new Since(version, Comparison.of(ComparedState.released(release), ComparedState.draft(now)));
	}

	private StatementRelease release(Versions versions, Version version) throws StoreException {
		if (!contentOf.equals(version.sha256())) {
			content = versions.release(version);
			contentOf = version.sha256();
		}
		return content;
	}
}
