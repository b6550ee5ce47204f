package org.waarborg.risk.internal.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The content beside the rules: settings, from {@code rules.properties}. */
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

	/** The settings of a rule: {@code RSK-001.group = 10}. */
	static Map<String, String> settings(String rule) {
		Map<String, String> settings = new TreeMap<>();
		for (String key : CONTENT.stringPropertyNames()) {
			if (key.startsWith(rule + '.')) {
				settings.put(key.substring(rule.length() + 1), CONTENT.getProperty(key).strip());
			}
		}
		return Map.copyOf(settings);
	}
}
