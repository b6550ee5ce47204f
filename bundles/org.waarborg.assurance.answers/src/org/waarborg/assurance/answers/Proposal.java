package org.waarborg.assurance.answers;

import java.util.Objects;
import java.util.Optional;

import org.waarborg.assurance.Question;
import org.waarborg.controlset.ControlRef;

/**
 * An answer that is proposed to a question. Nobody answers with it before a person took it.
 *
 * @param text     the answer
 * @param likeness how much question and source are alike, above 0 to 1
 * @param source   where it comes from, in words
 * @param control  the control whose decision it says; empty for an earlier answer
 * @param earlier  the earlier question; empty for a decision
 * @since 0.1
 */
public record Proposal(String text, double likeness, String source, Optional<ControlRef> control,
		Optional<Question> earlier) {

	/** Checks that all is there. */
	public Proposal {
		Objects.requireNonNull(text);
		Objects.requireNonNull(source);
		Objects.requireNonNull(control);
		Objects.requireNonNull(earlier);
	}

	/**
	 * How much they are alike, as people read it.
	 *
	 * @return 1 to 100
	 */
	public int percent() {
		return Math.clamp(Math.round(likeness * 100), 1, 100);
	}
}
