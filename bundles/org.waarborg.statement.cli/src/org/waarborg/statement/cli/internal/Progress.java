package org.waarborg.statement.cli.internal;

import org.waarborg.controlset.Messages;
import org.waarborg.statement.StatementCounts;

/** The one figure that matters, counted the field's way. */
final class Progress {

	private Progress() {
	}

	static String sentence(StatementCounts counts, Messages messages) {
		String decided = messages.get("count.decided", counts.controlsDecided(), counts.controls());
		return counts.careParts() == 0 ? decided
				: decided + " · " + messages.get("count.careparts", counts.carePartsOpen());
	}
}
