package org.waarborg.rules.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waarborg.rules.CheckResult;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.Signal;

/** Finds the signal that a person names: by its id, or by its rule and place where that is enough. */
final class Named {

	private static final int MOST_CANDIDATES = 20;

	private final Session session;
	private final CheckResult result;
	private final Map<String, List<Signal>> byRule;

	Named(Session session, CheckResult result) {
		this.session = session;
		this.result = result;
		byRule = result.signals().stream().collect(Collectors.groupingBy(Signal::rule));
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

	/**
	 * One of the signals that are meant, where it does not matter which.
	 *
	 * @param asked a rule, or what names one signal
	 * @param fits  which signals can be meant
	 */
	Signal any(String asked, Predicate<Signal> fits) {
		if (asked.indexOf('@') >= 0) {
			return find(asked, fits);
		}
		return byRuleAndPlace(asked.strip()).stream().filter(fits).findFirst().orElseGet(() -> find(asked, fits));
	}

	/**
	 * How a person names a signal: by rule and number, or by rule and label, where that is this signal and no other.
	 *
	 * @return what {@link #find} takes; the signal's id where nothing shorter will do
	 */
	String shortId(Signal signal) {
		String label = signal.place().label();
		String first = label.split(" ", 2)[0];
		boolean number = first.chars().anyMatch(Character::isDigit);
		return Stream.of(number ? first : label, label)
				.filter(l -> !l.isEmpty() && l.equals(l.strip()) && l.chars().noneMatch(Character::isISOControl))
				.filter(l -> atPlace(ofRule(signal.rule()), l).equals(List.of(signal))).findFirst()
				.map(l -> signal.rule() + '@' + l).orElse(signal.id());
	}

	private List<Signal> ofRule(String rule) {
		return byRule.getOrDefault(rule, List.of());
	}

	private List<Signal> byRuleAndPlace(String word) {
		int at = word.indexOf('@');
		RuleDescription rule = session.rule(at < 0 ? word : word.substring(0, at));
		return atPlace(ofRule(rule.id()), at < 0 ? "" : word.substring(at + 1));
	}

	private static List<Signal> atPlace(List<Signal> ofRule, String place) {
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
