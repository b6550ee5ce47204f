package org.waarborg.rules.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which line of its file an object has its id: a scan of the text, each file once. */
final class Lines {

	private static final Pattern ID = Pattern.compile("(?<![\\w:])id=\"([^\"]+)\"");

	private final Path folder;
	private final Map<String, Map<String, Integer>> files = new HashMap<>();

	Lines(Path folder) {
		this.folder = folder;
	}

	/** The line, from 1; 0 when it cannot be told. */
	int of(String file, String id) {
		return files.computeIfAbsent(file, this::scan).getOrDefault(id, 0);
	}

	/** Without lines a result is as good as it was, so a file that cannot be read any more is no error. */
	private Map<String, Integer> scan(String file) {
		Map<String, Integer> lines = new HashMap<>();
		try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file))) {
			String text = reader.readLine();
			for (int line = 1; text != null; line++) {
				Matcher matcher = ID.matcher(text);
				while (matcher.find()) {
					lines.putIfAbsent(matcher.group(1), line);
				}
				text = reader.readLine();
			}
		} catch (IOException e) {
			return lines;
		}
		return lines;
	}
}
