package org.waarborg.start.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What must be known before the first window: which language and which theme the user chose. A file that cannot be read
 * is as good as none, because the workbench must open all the same.
 *
 * @param language ISO 639-1 code, empty for the language of the system
 * @param theme    {@code light} or {@code dark}, empty for what the system uses
 */
public record Settings(Optional<String> language, Optional<String> theme) {

	/** The name of the file in the configuration folder. */
	public static final String FILE = "settings.properties";

	private static final Set<String> LANGUAGES = Set.of("nl", "en");
	private static final Set<String> THEMES = Set.of("light", "dark");

	/**
	 * Reads the choices.
	 *
	 * @param config the configuration folder
	 * @return the choices; what is missing, unknown or unreadable is left to the system
	 */
	public static Settings in(Path config) {
		Properties properties = new Properties();
		Path file = config.resolve(FILE);
		if (Files.isRegularFile(file)) {
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			} catch (IOException | IllegalArgumentException unreadable) {
				properties.clear();
			}
		}
		return new Settings(one(properties, "language", LANGUAGES), one(properties, "theme", THEMES));
	}

	private static Optional<String> one(Properties properties, String key, Set<String> known) {
		return Optional.ofNullable(properties.getProperty(key)).map(String::strip).filter(known::contains);
	}
}
