package org.waarborg.statement.screens.internal;

import java.util.Optional;

import org.waarborg.document.Status;
import org.waarborg.screen.Target;

/**
 * Something to do next with a statement.
 *
 * @param id     stable name
 * @param kind   under which heading it stands
 * @param what   what is to be done, in a few words
 * @param count  how many rows it concerns; 1 for a thing of its own
 * @param detail by when, or what it is; may be empty
 * @param status how it is meant
 * @param place  where it is done; empty where no installed screen shows it
 */
record OverviewStep(String id, Kind kind, String what, long count, String detail, Status status,
		Optional<Target> place) {

	/** What kind of work it is, in the order of the page. */
	enum Kind {
		/** Rows that nobody decided on, or that miss something that a decision needs. */
		DECIDE,
		/** Signals of rules. */
		SIGNALS,
		/** What has a date. */
		DUE,
		/** Differences with a version or another statement. */
		VERSIONS,
		/** Applicable controls that are not in place yet. */
		REALISE
	}
}
