package org.waarborg.statement.migration;

/**
 * What a decision holds that is carried to another edition.
 *
 * @since 0.1
 */
public enum Content {
	/** Whether the control applies. */
	APPLICABILITY,
	/** Why it applies: requirements and texts that name one. */
	DRIVERS,
	/** Justification for inclusion. */
	INCLUSION,
	/** Justification for exclusion. */
	EXCLUSION,
	/** How it is realised, in own words. */
	REALISATION,
	/** Parts with performer, state, dates and texts. */
	PARTS,
	/** Owner of the control or of a part. */
	OWNER,
	/** Measures; the new statement refers to the same ones. */
	MEASURES,
	/** Documents; the new statement refers to the same ones. */
	DOCUMENTS,
	/** Evidence; the new statement refers to the same pieces. */
	EVIDENCE,
	/** Exceptions; the new statement refers to the same ones. */
	EXEMPTIONS,
	/** Next review. */
	NEXT_REVIEW,
	/** Remarks. */
	NOTES
}
