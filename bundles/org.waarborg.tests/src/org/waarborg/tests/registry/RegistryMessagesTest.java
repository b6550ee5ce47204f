package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.waarborg.registry.internal.Messages;

/** Every message exists in both languages and can be formatted. */
class RegistryMessagesTest {

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = load("messages.properties");
		Properties dutch = load("messages_nl.properties");

		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(dutch.stringPropertyNames()));
		List<String> args = List.of("een", "twee", "drie", "vier");
		for (String key : english.stringPropertyNames()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl", "NL"), Locale.JAPANESE)) {
				String text = Messages.text(locale, key, args);
				assertFalse(text.contains("{") || text.contains("''"), key + ": " + text);
			}
			for (int i = 0; i < 4; i++) {
				assertEquals(english.getProperty(key).contains("{" + i + "}"),
						dutch.getProperty(key).contains("{" + i + "}"), key);
			}
		}
	}
}
