package org.waarborg.rules.cli.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.waarborg.rules.CheckResult;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Signal;

/** Finds the signal that a person names: by its id, or by its rule and place where that is enough. */
final class Named {

	private static final int MOST_CANDIDATES = 20;

	private final Session session;
	private final CheckResult result;

	Named(Session session, CheckResult result) {
		this.session = session;
		this.result = result;
	}

	/**
	 * The one signal that is meant.
	 *
	 * @param asked {@code RULE@object}, {@code RULE@object@detail}, {@code RULE@label} or {@code RULE}
	 * @param fits  which signals can be meant
	 */
	Signal find(String asked, Predicate<Signal> fits) {
		String word = asked.strip();
		List<Signal> exact = result.signals().stream().filter(s -> s.id().equals(word)).toList();
		List<Signal> found = exact.isEmpty() ? byRuleAndPlace(word) : exact;
		List<Signal> fitting = found.stream().filter(fits).toList();
		if (fitting.size() == 1) {
			return fitting.get(0);
		}
		if (fitting.size() > 1) {
			throw session.usage("signal.many", asked, candidates(fitting));
		}
		if (found.isEmpty()) {
			throw session.usage("signal.unknown", asked);
		}
		// It is there, and not in the state that the command is about.
		String key = found.get(0).isOpen() ? "signal.open" : "signal.aside";
		throw session.usage(key, found.get(0).id());
	}

	private List<Signal> byRuleAndPlace(String word) {
		int at = word.indexOf('@');
		RuleDescription rule = session.rule(at < 0 ? word : word.substring(0, at));
		String place = at < 0 ? "" : word.substring(at + 1);
		List<Signal> ofRule = result.signals().stream().filter(s -> s.rule().equals(rule.id())).toList();
		List<Signal> exact = ofRule.stream().filter(s -> place.isEmpty() || place.equals(s.place().objectId())
				|| place.equalsIgnoreCase(s.place().label())).toList();
		// "5.40" for "5.40 Information exchange": what people say of a thing is its number.
		return exact.isEmpty() ? ofRule.stream()
				.filter(s -> s.place().label().regionMatches(true, 0, place + ' ', 0, place.length() + 1)).toList()
				: exact;
	}

	private String candidates(List<Signal> fitting) {
		String lines = fitting.stream().limit(MOST_CANDIDATES)
				.map(s -> "\n  " + s.id() + "  " + s.place().label()).collect(Collectors.joining());
		int more = fitting.size() - MOST_CANDIDATES;
		return more > 0 ? lines + "\n  " + session.messages().get("signal.more", more) : lines;
	}
}
