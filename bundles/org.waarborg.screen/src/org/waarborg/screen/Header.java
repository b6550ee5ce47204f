package org.waarborg.screen;

import java.util.Objects;
import java.util.Optional;

import org.waarborg.document.Status;

/**
 * The band on top of a screen: what it is, its state, the one figure that matters, what to do next.
 *
 * @param title  what it is, for example "Statement of Applicability NEN 7510"
 * @param detail the rest of what it is: scope, version; may be empty
 * @param chip   its state in a word; empty for none
 * @param status what colour the state has
 * @param figure the one figure that matters, for example "96 of 101 controls decided · 2 care parts open"; may be empty
 * @param done   share of the work that is done, from 0 to 1; negative where that makes no sense
 * @param next   the next sensible action; empty for none
 * @since 0.1
 */
public record Header(String title, String detail, String chip, Status status, String figure, double done,
		Optional<Action> next) {

	/** Checks that all is there. */
	public Header {
		Objects.requireNonNull(title);
		Objects.requireNonNull(detail);
		Objects.requireNonNull(chip);
		Objects.requireNonNull(status);
		Objects.requireNonNull(figure);
		Objects.requireNonNull(next);
	}
}
