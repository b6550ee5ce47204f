package org.waarborg.statement.migration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.controlset.ControlRef;
import org.waarborg.statement.Applicability;

/**
 * What a migration cannot know and does not guess. Immutable.
 *
 * @param about      the control that it is asked at, each at most one question: of the new edition for a conflict, of
 *                   the old one for the others
 * @param kind       what is asked
 * @param options    the answers to choose from
 * @param anyControl whether any control of the new edition is an answer too
 * @param affects    controls of the new edition that stay undecided while it is not answered
 * @param answer     the answer, in the form of an option; empty while nobody answered
 * @since 0.1
 */
public record Question(ControlRef about, Kind kind, List<String> options, boolean anyControl,
		List<ControlRef> affects, Optional<String> answer) {

	/** To carry a control that was split to all of its successors. */
	public static final String ALL = "all";
	/** To keep the texts of a decision that has no successor as a remark on the new statement. */
	public static final String NOTE = "note";

	/** What is asked. */
	public enum Kind {
		/** Controls became one, and one of them applies while another does not. Does the new one apply? */
		CONFLICT,
		/** A control became several. To which of them does its decision go? */
		SPLIT,
		/** The new edition has no care part where the old one had one. Where does its decision go? */
		CARE_PART,
		/** The mapping says nothing about a control. Where does its decision go? */
		HOLE
	}

	/** Copies the lists. */
	public Question {
		Objects.requireNonNull(about);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(answer);
		options = List.copyOf(options);
		affects = List.copyOf(affects);
	}

	/**
	 * Whether nobody answered.
	 *
	 * @return true when it is open
	 */
	public boolean open() {
		return answer.isEmpty();
	}

	/**
	 * The option that stands for an applicability.
	 *
	 * @param applicability the applicability
	 * @return for example {@code not-applicable}
	 */
	public static String option(Applicability applicability) {
		return applicability.getName().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The same question with an answer.
	 *
	 * @param value an option of it, or controls with commas between
	 * @return the question
	 */
	public Question answered(String value) {
		return new Question(about, kind, options, anyControl, affects, Optional.of(value));
	}
}
