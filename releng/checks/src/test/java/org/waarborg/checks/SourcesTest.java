package org.waarborg.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What holds for every committed text. */
class SourcesTest {

	private static final Pattern REGISTRY = Pattern.compile(
			"repo1?\\.maven\\.|maven\\.apache\\.org/maven2|registry\\.npmjs|deb\\.debian|central\\.sonatype|download\\.eclipse\\.org");

	@Test
	void sourcesAreFormatted() throws IOException {
		FormatSources format = new FormatSources(Checkout.ROOT);
		List<String> unformatted = new ArrayList<>();
		for (Path file : FormatSources.sources(Checkout.ROOT)) {
			String text = Files.readString(file);
			if (!format.format(text).equals(text)) {
				unformatted.add(Checkout.ROOT.relativize(file).toString());
			}
		}
		assertEquals(List.of(), unformatted, "run releng/scripts/format");
	}

	@Test
	void noFileNamesTheHostOfARegistry() throws IOException {
		List<String> naming = new ArrayList<>();
		for (Path file : texts()) {
			if (!file.endsWith("SourcesTest.java") && REGISTRY.matcher(read(file)).find()) {
				naming.add(Checkout.ROOT.relativize(file).toString());
			}
		}
		assertEquals(List.of(), naming);
	}

	@Test
	void methodsFitAScreen() throws IOException {
		List<String> tall = new ArrayList<>();
		for (Path file : FormatSources.sources(Checkout.ROOT)) {
			int start = -1;
			List<String> lines = Files.readAllLines(file);
			for (int i = 0; i < lines.size(); i++) {
				String line = lines.get(i);
				if (line.matches("\t(?! )[^\t*/@}].*\\{") && !line.matches(".*\\b(class|record|enum|interface)\\b.*")) {
					start = i;
				} else if (line.equals("\t}") && start >= 0) {
					if (i - start > 60) {
						tall.add(Checkout.ROOT.relativize(file) + ":" + (start + 1) + " has " + (i - start) + " lines");
					}
					start = -1;
				}
			}
		}
		assertEquals(List.of(), tall);
	}

	private static List<Path> texts() throws IOException {
		try (Stream<Path> files = Files.walk(Checkout.ROOT)) {
			return files.filter(Files::isRegularFile).filter(f -> {
				String path = Checkout.ROOT.relativize(f).toString();
				return !path.matches("(^|.*/)(target|\\.git|bin|waarborg-demo|\\.polyglot[^/]*)(/.*|$)")
						&& path.matches(
								"(.*\\.(java|xml|md|sh|target|MF|properties|config|prefs|json)|(.*/)?[a-z-]+)$");
			}).toList();
		}
	}

	private static String read(Path file) throws IOException {
		try {
			return Files.readString(file);
		} catch (MalformedInputException binary) {
			return "";
		}
	}
}
