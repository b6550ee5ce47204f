package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What FORMAT.md tells the author of a control set of each message: every message, its level, and the words that he will read. */
class FormatTableTest {

	private static final String PREFIX = "registry.";
	/** Words of a comparison, and no problem. */
	private static final String COMPARISON = "registry.change.";
	private static final Path REGISTRY = Checkout.BUNDLES
			.resolve("org.waarborg.registry/src/org/waarborg/registry/internal/messages.properties");
	private static final Path FORMAT = Checkout.BUNDLES.resolve("org.waarborg.controlset/FORMAT.md");
	private static final Pattern ROW = Pattern
			.compile("\\| `([A-Za-z.]+)` \\| ((?:error|warning|info)[^|]*) \\| (.*?) \\| (.*?) ?\\|");
	private static final Pattern MADE = Pattern.compile("\\b(error|warning|info)\\(\\s*\"registry\\.([A-Za-z.]+)\"");

	/** One row of the table. */
	private record Row(String level, String message, String action) {
	}

	private static Map<String, Row> table() throws IOException {
		Map<String, Row> rows = new TreeMap<>();
		for (String line : Files.readAllLines(FORMAT)) {
			Matcher row = ROW.matcher(line);
			if (row.matches()) {
				Row before = rows.put(row.group(1), new Row(row.group(2), row.group(3), row.group(4)));
				assertEquals(null, before, "twice in the table: " + row.group(1));
			}
		}
		return rows;
	}

	private static Properties messages() throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(REGISTRY)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Set<String> codes(Properties messages) {
		return messages.stringPropertyNames().stream().filter(k -> !k.startsWith(COMPARISON))
				.filter(k -> !k.endsWith(".expected") && !k.endsWith(".action"))
				.map(k -> k.startsWith(PREFIX) ? k.substring(PREFIX.length()) : k)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyMessageIsInTheTableAndNoOther() throws IOException {
		assertEquals(codes(messages()), table().keySet());
	}

	@Test
	void theWordsAreThoseThatAreSaid() throws IOException {
		Properties messages = messages();
		List<String> different = new ArrayList<>();
		for (Map.Entry<String, Row> row : table().entrySet()) {
			String key = PREFIX + row.getKey();
			String said = plain(messages.getProperty(key, ""));
			if (said.equals("…")) {
				continue; // says what another program says; the table describes it
			}
			String todo = Stream.of(".expected", ".action").map(s -> plain(messages.getProperty(key + s, "")))
					.filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
			compare(row.getKey(), said, row.getValue().message, different);
			compare(row.getKey(), todo, row.getValue().action, different);
		}
		assertEquals("", String.join("\n", different));
	}

	private static void compare(String code, String said, String told, List<String> different) {
		String plain = told.replace("`", "").strip();
		if (!said.strip().equals(plain)) {
			different.add(code + "\n  is said:      " + said + "\n  in FORMAT.md: " + plain);
		}
	}

	/** A message as the table writes it: … for what differs from time to time, the many of singular and plural. */
	private static String plain(String pattern) {
		StringBuilder text = new StringBuilder();
		for (int at = 0; at < pattern.length(); at++) {
			if (pattern.charAt(at) != '{') {
				text.append(pattern.charAt(at));
				continue;
			}
			int end = end(pattern, at);
			String inside = pattern.substring(at + 1, end);
			String many = inside.substring(inside.lastIndexOf('|') + 1).replaceFirst("^[^#<]*[#<]", "");
			text.append(inside.contains(",choice,") ? plain(many) : "…");
			at = end;
		}
		return text.toString().replace("''", "'");
	}

	private static int end(String pattern, int open) {
		int depth = 0;
		for (int at = open; at < pattern.length(); at++) {
			depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
			if (depth == 0) {
				return at;
			}
		}
		return pattern.length() - 1;
	}

	@Test
	void everyLevelThatItIsMadeWithIsTold() throws IOException {
		Map<String, Set<String>> made = new TreeMap<>();
		for (Path source : sources()) {
			Matcher problem = MADE.matcher(Files.readString(source));
			while (problem.find()) {
				made.computeIfAbsent(problem.group(2), c -> new TreeSet<>()).add(problem.group(1));
			}
		}
		assertTrue(made.size() > 60, "problems are made in another way now: " + made.keySet());
		Map<String, Row> table = table();
		made.forEach((code, levels) -> {
			assertFalse(table.get(code) == null, code);
			assertTrue(List.of(table.get(code).level.split("\\W+")).containsAll(levels),
					code + ": " + levels + ", in FORMAT.md " + table.get(code).level);
		});
	}

	private static List<Path> sources() throws IOException {
		List<Path> all = new ArrayList<>();
		for (String bundle : List.of("org.waarborg.registry", "org.waarborg.exchange.oscal")) {
			try (Stream<Path> files = Files.walk(Checkout.BUNDLES.resolve(bundle).resolve("src"))) {
				files.filter(f -> f.toString().endsWith(".java")).forEach(all::add);
			}
		}
		return all;
	}
}
