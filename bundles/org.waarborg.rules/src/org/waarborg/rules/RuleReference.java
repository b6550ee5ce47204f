package org.waarborg.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.waarborg.controlset.Messages;
import org.waarborg.rules.internal.EngineWords;

/**
 * Writes the rule reference: what there is to say about each rule, as a page that people read and link to.
 *
 * @since 0.1
 */
public final class RuleReference {

	private RuleReference() {
	}

	/**
	 * The page, by subject area and id. Each rule has an anchor that is its id in lower case.
	 *
	 * @param rules  the rules, from {@link Rules#descriptions}
	 * @param locale the language of the headings, the same as that of the descriptions
	 * @return Markdown (CommonMark), lines ended by a line feed
	 */
	public static String markdown(List<RuleDescription> rules, Locale locale) {
		Messages words = EngineWords.in(locale);
		Map<String, Map<String, RuleDescription>> areas = new TreeMap<>();
		for (RuleDescription rule : rules) {
			areas.computeIfAbsent(rule.id().substring(0, 3), a -> new TreeMap<>()).put(rule.id(), rule);
		}
		StringBuilder page = new StringBuilder();
		page.append("# ").append(words.get("reference.title")).append("\n\n").append(text(words.get("reference.intro")))
				.append("\n\n## ").append(words.get("reference.contents")).append('\n');
		areas.forEach((area, of) -> contents(page, area, of));
		areas.forEach((area, of) -> {
			page.append("\n## ").append(heading(area, of)).append('\n');
			of.values().forEach(rule -> rule(page, rule, words));
		});
		return page.toString();
	}

	private static String heading(String area, Map<String, RuleDescription> rules) {
		return text(rules.values().iterator().next().area()) + " (" + area + ')';
	}

	private static void contents(StringBuilder page, String area, Map<String, RuleDescription> rules) {
		page.append("\n**").append(heading(area, rules)).append("**\n\n");
		rules.values().forEach(rule -> page.append("- [").append(rule.id()).append(" – ").append(text(rule.title()))
				.append("](#").append(anchor(rule)).append(")\n"));
	}

	private static String anchor(RuleDescription rule) {
		return rule.id().toLowerCase(Locale.ROOT);
	}

	private static void rule(StringBuilder page, RuleDescription rule, Messages words) {
		page.append("\n<a id=\"").append(anchor(rule)).append("\"></a>\n\n### ").append(rule.id()).append(" – ")
				.append(text(rule.title())).append("\n\n");
		if (!rule.active()) {
			page.append('*').append(words.get("reference.off")).append("*\n\n");
		}
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("severity", words.get("reference.severity." + rule.severity()));
		facts.put("reason", text(rule.reason()));
		facts.put("source", text(rule.source()));
		if (!rule.settings().isEmpty()) {
			facts.put("settings", '`' + String.join("`, `", rule.settings()) + '`');
		}
		facts.forEach((key, value) -> page.append("- **").append(words.get("reference." + key)).append(":** ")
				.append(value).append('\n'));
		examples(page, words.get("reference.fires"), rule.fires());
		examples(page, words.get("reference.silent"), rule.silent());
	}

	private static void examples(StringBuilder page, String heading, List<String> examples) {
		if (!examples.isEmpty()) {
			page.append("\n**").append(heading).append("**\n\n");
			examples.forEach(example -> page.append("- ").append(text(example)).append('\n'));
		}
	}

	/** Text on one line in which nothing is taken for Markdown or HTML. */
	private static String text(String text) {
		return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
	}
}
