package org.waarborg.statement.screens.internal.versions;

import org.waarborg.statement.compare.ComparedField;

/** What a change is about, in the order in which an auditor asks. */
enum ChangeArea {

	/** The statement as a whole: scope, entities, norms. */
	WHOLE,
	/** Which controls there are. */
	LIST,
	/** Whether a control applies and why. */
	APPLICABILITY,
	/** How far it is implemented, and by when. */
	IMPLEMENTATION,
	/** How it is worded. */
	TEXT,
	/** Who performs and owns it, what proves it, and the rest. */
	OTHER;

	static ChangeArea of(ComparedField field) {
		return switch (field) {
			case APPLICABILITY, EXCLUSION, DRIVERS -> APPLICABILITY;
			case IMPLEMENTATION, IMPLEMENTATION_REASON, PART_IMPLEMENTATION, PLANNED -> IMPLEMENTATION;
			case INCLUSION, REALISATION, PART_TEXT, NOTES, HEADING -> TEXT;
			default -> OTHER;
		};
	}
}
