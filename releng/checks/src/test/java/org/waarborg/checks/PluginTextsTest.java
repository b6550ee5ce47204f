package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What a bundle says outside its classes: words for people are there in both languages, and files that it names exist. */
class PluginTextsTest {

	/** Attributes of extensions that people read. */
	private static final Pattern WORDS = Pattern
			.compile("\\s(name|label|tooltip|mnemonic|description|title|helpText)=\"([^\"]*)\"");
	private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");

	private static List<Path> with(String file) throws IOException {
		return Checkout.folders().stream().filter(f -> Files.exists(f.resolve(file))).toList();
	}

	private static Properties load(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Set<String> keys(Path file) throws IOException {
		return new TreeSet<>(load(file).stringPropertyNames());
	}

	@Test
	void bothLanguagesHaveTheSameKeysAndAreSorted() throws IOException {
		for (Path folder : with("plugin.properties")) {
			Path english = folder.resolve("plugin.properties");
			Path dutch = folder.resolve("plugin_nl.properties");
			assertEquals(keys(english), keys(dutch), folder.toString());
			for (Path file : List.of(english, dutch)) {
				List<String> keys = Files.readAllLines(file).stream().filter(l -> l.matches("[A-Za-z][^=]*=.*"))
						.map(l -> l.substring(0, l.indexOf('='))).toList();
				assertEquals(new ArrayList<>(new TreeSet<>(keys)), keys, file.toString());
			}
		}
	}

	@Test
	void everyKeyIsUsedAndEveryUseHasAKey() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path folder : with("plugin.properties")) {
			String used = Files.readString(folder.resolve("META-INF/MANIFEST.MF")).replaceAll(": %(\\S+)", ": \"%$1\"")
					+ (Files.exists(folder.resolve("plugin.xml")) ? Files.readString(folder.resolve("plugin.xml"))
							: "");
			Set<String> asked = KEY.matcher(used).results().map(m -> m.group(1)).collect(Collectors.toSet());
			Set<String> there = keys(folder.resolve("plugin.properties"));
			asked.stream().filter(k -> !there.contains(k))
					.forEach(k -> wrong.add(folder.getFileName() + " lacks " + k));
			there.stream().filter(k -> !asked.contains(k))
					.forEach(k -> wrong.add(folder.getFileName() + " does not use " + k));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void noExtensionSpeaksOneLanguageOnly() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path folder : with("plugin.xml")) {
			WORDS.matcher(Files.readString(folder.resolve("plugin.xml"))).results()
					.filter(m -> m.group(2).contains(" ") || m.group(1).matches("label|tooltip|description|title"))
					.filter(m -> !m.group(2).startsWith("%"))
					.forEach(m -> wrong.add(folder.getFileName() + ": " + m.group().strip()));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void whatABundleSaysItHoldsIsThere() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path folder : with("build.properties")) {
			for (String included : load(folder.resolve("build.properties")).getProperty("bin.includes", "")
					.split(",")) {
				String file = included.strip();
				if (!file.equals(".") && !file.contains("*") && !Files.exists(folder.resolve(file))) {
					missing.add(folder.getFileName() + ": " + file);
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	/** A plugin.xml that build.properties forgets is not in the jar, and then nothing of it is in the product. */
	@Test
	void whatABundleNeedsAtRunTimeIsIncluded() throws IOException {
		List<String> forgotten = new ArrayList<>();
		for (Path folder : Checkout.folders()) {
			String included = load(folder.resolve("build.properties")).getProperty("bin.includes", "");
			for (String file : List.of("plugin.xml", "plugin.properties", "plugin_nl.properties", "icons", "css")) {
				if (Files.exists(folder.resolve(file))
						&& List.of(included.split(",")).stream().map(String::strip)
								.noneMatch(i -> i.equals(file) || i.equals(file + '/'))) {
					forgotten.add(folder.getFileName() + ": " + file);
				}
			}
		}
		assertTrue(forgotten.isEmpty(), forgotten.toString());
	}
}
