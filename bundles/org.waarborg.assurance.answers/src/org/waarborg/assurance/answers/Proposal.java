package org.waarborg.assurance.answers;

import java.util.Objects;
import java.util.Optional;

import org.waarborg.assurance.Question;
import org.waarborg.controlset.ControlRef;

/**
 * An answer that is proposed to a question. Nobody answers with it before a person took it.
 *
 * @param kind     what it comes from
 * @param text     the answer
 * @param likeness how much question and source are alike, above 0 to 1
 * @param source   where it comes from, in words: with version and day
 * @param control  the control whose decision it says; empty where it is no decision
 * @param earlier  the earlier question; empty where it is no earlier answer
 * @since 0.1
 */
public record Proposal(Kind kind, String text, double likeness, String source, Optional<ControlRef> control,
		Optional<Question> earlier) {

	/** What an answer comes from, what one can rely on most first. */
	public enum Kind {
		/** The approved version of a statement. */
		RELEASE,
		/** A certificate of the organisation. */
		CERTIFICATE,
		/** A statement as it is now: not approved. */
		DRAFT,
		/** What was answered before. */
		EARLIER
	}

	/** Checks that all is there. */
	public Proposal {
		Objects.requireNonNull(kind);
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
