package org.waarborg.rules;

import java.time.LocalDate;

/**
 * Whether a signal asks for something, or somebody said that it does not.
 *
 * @since 0.1
 */
public sealed interface Outcome {

	/** It asks for something. */
	record Open() implements Outcome {
	}

	/**
	 * Somebody accepted it for a time (an exception that is an {@code Exemption} with {@code acceptedRule}).
	 *
	 * @param exemption id of the exemption
	 * @param reason    why, in the language of the check
	 * @param by        name of who granted it; empty where nobody is named
	 * @param until     last day on which it counts
	 */
	record Accepted(String exemption, String reason, String by, LocalDate until) implements Outcome {
	}

	/**
	 * Its rule is muted here.
	 *
	 * @param mute   id of the muting
	 * @param reason why
	 * @param by     name of who muted it; empty where nobody is named
	 */
	record Muted(String mute, String reason, String by) implements Outcome {
	}
}
