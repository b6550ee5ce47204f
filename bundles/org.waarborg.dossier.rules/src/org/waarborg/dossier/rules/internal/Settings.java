package org.waarborg.dossier.rules.internal;

import java.time.Period;
import java.util.Map;

import org.waarborg.rules.spi.RuleProperties;

/** The settings of the rules, from {@code rules.properties} beside this class: {@code MEA-001.grace=P5D}. */
final class Settings {

	private static final RuleProperties CONTENT = RuleProperties.beside(Settings.class);

	private Settings() {
	}

	static Map<String, String> of(String rule) {
		return CONTENT.settings(rule);
	}

	/** A setting as it ships, for dates that are reckoned outside a check. */
	static Period period(String rule, String name) {
		return Period.parse(of(rule).get(name));
	}
}
