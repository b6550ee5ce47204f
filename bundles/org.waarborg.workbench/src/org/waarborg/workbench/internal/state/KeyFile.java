package org.waarborg.workbench.internal.state;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A small file of keys and values. Written at once or not at all; what cannot be read is as if it were not there. */
final class KeyFile {

	private KeyFile() {
	}

	static Map<String, String> read(Path file) {
		Map<String, String> values = new TreeMap<>();
		if (!Files.isRegularFile(file))
			return values;
		try {
			Properties properties = new Properties();
			properties.load(new StringReader(Files.readString(file)));
			properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
		} catch (IOException | IllegalArgumentException e) {
			values.clear();
		}
		return values;
	}

	static void write(Path file, Map<String, String> values) throws IOException {
		StringBuilder text = new StringBuilder();
		for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet())
			text.append(line(entry.getKey(), entry.getValue()));
		Files.createDirectories(file.getParent());
		Path aside = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
		try {
			Files.write(aside, text.toString().getBytes(StandardCharsets.UTF_8));
			Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	/** As {@link Properties} escapes it, without its line with the date. */
	private static String line(String key, String value) throws IOException {
		Properties one = new Properties();
		one.setProperty(key, value);
		StringWriter out = new StringWriter();
		one.store(out, null);
		return out.toString().lines().filter(l -> !l.startsWith("#")).findFirst().orElse("") + '\n';
	}
}
