package org.waarborg.rules;

import java.util.List;
import java.util.Objects;

/**
 * What a rule says about a place in a dossier. (Never called a finding: that word belongs to auditors.) All texts are in
 * the language of the check. Immutable; its fixes are valid until the next change of the dossier.
 *
 * @param rule     id of the rule, for example {@code SOA-004}
 * @param severity how much it matters
 * @param place    where it is
 * @param detail   what tells it from other signals of the rule at the same object; empty when there is one only
 * @param text     what is so, in one sentence with the facts of this place
 * @param todo     what to do, in one sentence
 * @param related  other places that have a part in it
 * @param fixes    what would repair it; may be empty
 * @param outcome  open, accepted or muted
 * @since 0.1
 */
public record Signal(String rule, Severity severity, Place place, String detail, String text, String todo,
		List<Place> related, List<Fix> fixes, Outcome outcome) {

	/** Copies the lists and checks that all is there. */
	public Signal {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(severity);
		Objects.requireNonNull(place);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(outcome);
		related = List.copyOf(related);
		fixes = List.copyOf(fixes);
		if (text.isBlank() || todo.isBlank())
			throw new IllegalArgumentException("a signal of " + rule + " needs a text and something to do");
	}

	/**
	 * What stays the same from check to check while the cause stays: rule, object and detail.
	 *
	 * @return for example {@code SOA-004@_5aaf0610-e71e}
	 */
	public String id() {
		return rule + '@' + place.objectId() + (detail.isEmpty() ? "" : '@' + detail);
	}

	/**
	 * Whether it asks for something.
	 *
	 * @return false when it is accepted or muted
	 */
	public boolean isOpen() {
		return outcome instanceof Outcome.Open;
	}
}
