package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every message is there in both languages, sorted, and can be formatted. */
class MessagesTest {

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(Checkout.BUNDLES)) {
			return files.filter(f -> f.getFileName().toString().equals("messages.properties"))
					.filter(f -> f.toString().contains("/src/")).sorted().toList();
		}
	}

	private static Properties load(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Path dutch(Path english) {
		return english.resolveSibling("messages_nl.properties");
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertFalse(files().isEmpty());
		for (Path english : files()) {
			assertEquals(new TreeSet<>(load(english).stringPropertyNames()),
					new TreeSet<>(load(dutch(english)).stringPropertyNames()), english.toString());
		}
	}

	@Test
	void filesAreSortedAndHaveNoKeyTwice() throws IOException {
		for (Path english : files()) {
			for (Path file : List.of(english, dutch(english))) {
				List<String> keys = Files.readAllLines(file).stream().filter(l -> l.matches("[A-Za-z][^=]*=.*"))
						.map(l -> l.substring(0, l.indexOf('='))).toList();
				assertEquals(new ArrayList<>(new TreeSet<>(keys)), keys, file.toString());
			}
		}
	}

	@Test
	void everyMessageCanBeFormattedAndTakesTheSameArgumentsInBothLanguages() throws IOException {
		for (Path english : files()) {
			Properties en = load(english);
			Properties nl = load(dutch(english));
			for (String key : en.stringPropertyNames()) {
				int count = places(en.getProperty(key));
				assertEquals(count, places(nl.getProperty(key)), english + ": " + key);
				Object[] arguments = new Object[count];
				java.util.Arrays.fill(arguments, 2);
				for (String pattern : List.of(en.getProperty(key), nl.getProperty(key))) {
					String text = new MessageFormat(pattern, Locale.of("nl")).format(arguments);
					assertFalse(text.matches("(?s).*\\{[0-9].*"), "an apostrophe hides a place: " + key + ": " + text);
				}
			}
		}
	}

	/** One more than the highest place, those inside the branches of a choice included. */
	private static int places(String pattern) {
		return Pattern.compile("\\{(\\d+)").matcher(pattern).results().mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
				.max().orElse(0);
	}
}
