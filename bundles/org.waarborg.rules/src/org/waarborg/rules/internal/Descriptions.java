package org.waarborg.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.RuleDescription;
import org.waarborg.rules.spi.Rule;

/** Puts the words of rule books together. */
final class Descriptions {

	private Descriptions() {
	}

	static List<RuleDescription> of(RuleSet rules, Locale locale) {
		return rules.entries().stream().map(e -> of(e.rule(), e.book().messages(locale))).toList();
	}

	private static RuleDescription of(Rule rule, Messages words) {
		String id = rule.id();
		List<String> settings = new ArrayList<>();
		new TreeMap<>(rule.settings()).forEach((name, value) -> settings.add(name + " = " + value));
		return new RuleDescription(id, words.get("area." + id.substring(0, 3)), words.get(id + ".title"),
				rule.severity(), words.get(id + ".reason"), words.get(id + ".source"), examples(words, id + ".fires."),
				examples(words, id + ".silent."), settings, rule.active());
	}

	private static List<String> examples(Messages words, String prefix) {
		List<String> examples = new ArrayList<>();
		while (words.has(prefix + (examples.size() + 1))) {
			examples.add(words.get(prefix + (examples.size() + 1)));
		}
		return examples;
	}
}
