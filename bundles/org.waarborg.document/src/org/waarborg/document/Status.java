package org.waarborg.document;

/**
 * What a state means to the reader, the same in every list, document and picture. A writer never shows a status by
 * colour alone: the word of the chip or the label of the series stands beside it.
 *
 * @since 0.1
 */
public enum Status {
	/** It is as it should be. */
	DONE,
	/** Somebody works on it and it is on time. */
	UNDER_WAY,
	/** Somebody must look; an undecided or unknown state is this, never {@link #DONE}. */
	ATTENTION,
	/** An auditor will stop here. */
	STOP,
	/** Neither good nor bad, for example "not applicable" with a reason. */
	NEUTRAL
}
