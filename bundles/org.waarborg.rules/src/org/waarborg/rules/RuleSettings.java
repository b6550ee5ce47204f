package org.waarborg.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.waarborg.rules.spi.Rule;

/**
 * What somebody set otherwise than the rules do: rules switched on or off, and values of their settings. Given in the
 * context of a {@link CheckRequest}; without it every rule is as it ships. Immutable.
 *
 * @param on     ids of rules that are switched on although they ship switched off
 * @param off    ids of rules that are switched off
 * @param values values by rule id and name of the setting, for example {@code SOA-014} to {@code grace} to {@code P30D}
 * @since 0.1
 */
public record RuleSettings(Set<String> on, Set<String> off, Map<String, Map<String, String>> values) {

	/** Everything as the rules ship. */
	public static final RuleSettings DEFAULTS = new RuleSettings(Set.of(), Set.of(), Map.of());

	/** Copies the collections. */
	public RuleSettings {
		on = Set.copyOf(on);
		off = Set.copyOf(off);
		Map<String, Map<String, String>> copy = new LinkedHashMap<>();
		values.forEach((rule, settings) -> copy.put(rule, Map.copyOf(settings)));
		values = Map.copyOf(copy);
	}

	/**
	 * The same with further rules switched on.
	 *
	 * @param rules ids of rules
	 * @return the new settings
	 */
	public RuleSettings switchedOn(Set<String> rules) {
		Set<String> more = new HashSet<>(on);
		more.addAll(rules);
		Set<String> less = new HashSet<>(off);
		less.removeAll(rules);
		return new RuleSettings(more, less, values);
	}

	/**
	 * Whether a rule looks.
	 *
	 * @param rule the rule
	 * @return true when it ships switched on or was switched on, and was not switched off
	 */
	public boolean isOn(Rule rule) {
		return !off.contains(rule.id()) && (rule.active() || on.contains(rule.id()));
	}

	/**
	 * The value of a setting.
	 *
	 * @param rule the rule
	 * @param name its name in {@link Rule#settings()}
	 * @return the value as written
	 * @throws IllegalArgumentException when the rule has no such setting
	 */
	public String value(Rule rule, String name) {
		String shipped = rule.settings().get(name);
		if (shipped == null)
			throw new IllegalArgumentException("rule " + rule.id() + " has no setting " + name);
		return values.getOrDefault(rule.id(), Map.of()).getOrDefault(name, shipped);
	}
}
