package org.waarborg.rules.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What rules go by and is content, not code: {@code rules.properties} beside a class, in UTF-8. {@code SOA-001.group = 10} is a
 * setting of a rule that a dossier may set otherwise; {@code driver.words = …} a list of words. Immutable.
 *
 * @since 0.1
 */
public final class RuleProperties {

	private static final String FILE = "rules.properties";

	private final Properties content;

	private RuleProperties(Properties content) {
		this.content = content;
	}

	/**
	 * The content beside a class.
	 *
	 * @param type a class of the bundle that has the file
	 * @return the content
	 * @throws IllegalStateException when there is no such file
	 * @throws UncheckedIOException  when it cannot be read
	 */
	public static RuleProperties beside(Class<?> type) {
		Properties content = new Properties();
		try (InputStream in = type.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("There is no " + FILE + " beside " + type.getName());
			}
			content.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("The settings of the rules beside " + type.getName() + " cannot be read", e);
		}
		return new RuleProperties(content);
	}

	/**
	 * The settings of a rule as they ship.
	 *
	 * @param rule id of the rule
	 * @return value by name; empty when it has none
	 */
	public Map<String, String> settings(String rule) {
		Map<String, String> settings = new TreeMap<>();
		for (String key : content.stringPropertyNames()) {
			if (key.startsWith(rule + '.')) {
				settings.put(key.substring(rule.length() + 1), content.getProperty(key).strip());
			}
		}
		return Map.copyOf(settings);
	}

	/**
	 * A list of words.
	 *
	 * @param key its key
	 * @return the words, which stand apart by commas
	 * @throws IllegalStateException when there is no such list: a rule without its words would be silent
	 */
	public List<String> words(String key) {
		String words = content.getProperty(key);
		if (words == null) {
			throw new IllegalStateException("There is no list " + key + " in " + FILE);
		}
		return List.of(words.strip().split("\\s*,\\s*"));
	}
}
