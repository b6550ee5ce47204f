package org.waarborg.statement.internal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The content beside the rules: settings and word lists, from {@code rules.properties}. */
final class RuleContent {

	private static final Properties CONTENT = read();

	private RuleContent() {
	}

	private static Properties read() {
		Properties content = new Properties();
		try (InputStream in = RuleContent.class.getResourceAsStream("rules.properties")) {
			content.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("The settings of the rules in the bundle cannot be read", e);
		}
		return content;
	}

	/** The settings of a rule: {@code SOA-001.group = 10}. */
	static Map<String, String> settings(String rule) {
		Map<String, String> settings = new TreeMap<>();
		for (String key : CONTENT.stringPropertyNames()) {
			if (key.startsWith(rule + '.')) {
				settings.put(key.substring(rule.length() + 1), CONTENT.getProperty(key).strip());
			}
		}
		return Map.copyOf(settings);
	}

	/** A list that is no setting, for example of words. */
	static String[] words(String key) {
		return CONTENT.getProperty(key).strip().split("\\s*,\\s*");
	}
}
