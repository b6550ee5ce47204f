package org.waarborg.document;

import java.util.List;

/**
 * Labels with their values, in the order in which they are shown.
 *
 * @param facts the facts
 * @since 0.1
 */
public record Facts(List<Fact> facts) implements Block {

	/** Copies the list. */
	public Facts {
		facts = List.copyOf(facts);
	}
}
