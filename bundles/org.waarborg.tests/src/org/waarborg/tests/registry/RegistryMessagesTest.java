package org.waarborg.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.waarborg.registry.internal.Messages;

/** Every message of the registry in every language. */
class RegistryMessagesTest {

	private static final Locale DUTCH = Locale.of("nl");

	private static TreeSet<String> keys(Locale locale) {
		return new TreeSet<>(Collections.list(
				org.waarborg.controlset.Messages.beside(Messages.class, locale).bundle().getKeys()));
	}

	@Test
	void everyMessageCanBeFormatted() {
		for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
			for (String key : keys(locale)) {
				String text = Messages.text(locale, key, List.of("1", "2", "3", "4"));
				assertFalse(text.isBlank() || text.contains("{") || text.contains("''"), key + ": " + text);
			}
		}
		assertEquals(keys(Locale.ENGLISH), keys(DUTCH));
	}

	@Test
	void anExpectationSaysThatItIsOne() {
		for (String key : keys(Locale.ENGLISH)) {
			if (key.endsWith(".expected")) {
				assertTrue(Messages.text(Locale.ENGLISH, key, List.of("1", "2", "3")).startsWith("Expected: "), key);
				assertTrue(Messages.text(DUTCH, key, List.of("1", "2", "3")).startsWith("Verwacht: "), key);
			}
		}
	}
}
