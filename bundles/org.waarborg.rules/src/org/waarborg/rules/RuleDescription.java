package org.waarborg.rules;

import java.util.List;

/**
 * What there is to say about a rule, in one language: the page of the rule reference.
 *
 * @param id       stable id, for example {@code SOA-004}
 * @param area     subject area that the first three letters of the id stand for, for example "Statements of Applicability"
 * @param title    what it looks for, for example "Not applicable without a reason"
 * @param severity the severity that its signals usually have
 * @param reason   why it matters
 * @param source   clause, article or page that asks for it, by number and in own words
 * @param fires    examples on which it gives a signal
 * @param silent   examples on which it must not
 * @param settings names and values of its settings ("grace = P14D"); may be empty
 * @param active   false for a rule that ships switched off
 * @since 0.1
 */
public record RuleDescription(String id, String area, String title, Severity severity, String reason, String source,
		List<String> fires, List<String> silent, List<String> settings, boolean active) {

	/** Copies the lists. */
	public RuleDescription {
		fires = List.copyOf(fires);
		silent = List.copyOf(silent);
		settings = List.copyOf(settings);
	}
}
