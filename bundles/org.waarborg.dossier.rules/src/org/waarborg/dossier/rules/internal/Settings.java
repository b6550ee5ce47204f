package org.waarborg.dossier.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The settings of the rules, from {@code rules.properties} beside this class: {@code MEA-001.grace=P5D}. */
final class Settings {

	private static final Properties ALL = read();

	private Settings() {
	}

	private static Properties read() {
		Properties properties = new Properties();
		try (InputStream in = Settings.class.getResourceAsStream("rules.properties");
				InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			properties.load(reader);
			return properties;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Map<String, String> of(String rule) {
		Map<String, String> settings = new TreeMap<>();
		ALL.forEach((key, value) -> {
			String name = (String) key;
			if (name.startsWith(rule + '.')) {
				settings.put(name.substring(rule.length() + 1), (String) value);
			}
		});
		return Map.copyOf(settings);
	}

	/** A setting as it ships, for dates that are reckoned outside a check. */
	static Period period(String rule, String name) {
		return Period.parse(ALL.getProperty(rule + '.' + name));
	}
}
