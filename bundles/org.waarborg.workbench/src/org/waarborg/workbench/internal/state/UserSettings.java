package org.waarborg.workbench.internal.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the user has chosen, in {@code settings.properties} of the configuration folder. The launcher reads the language from
 * it before there is any window. Keys of others are kept.
 */
public final class UserSettings {

	/** Language of all words: {@code nl}, {@code en}, or absent for the system's. */
	public static final String LANGUAGE = "language";

	/** {@code light}, {@code dark}, or absent for the system's. */
	public static final String THEME = "theme";

	private static final String ME = "me.";

	private final Path file;
	private final Map<String, String> values;

	/** Reads the settings; none when there is no file or it cannot be read. */
	public UserSettings(Path file) {
		this.file = file;
		values = KeyFile.read(file);
	}

	/** A setting; empty when the user did not choose. */
	public Optional<String> get(String key) {
		return Optional.ofNullable(values.get(key)).filter(v -> !v.isBlank());
	}

	/** Chooses; empty takes the choice back. */
	public void set(String key, Optional<String> value) {
		value.ifPresentOrElse(v -> values.put(key, v), () -> values.remove(key));
	}

	/** Id of the person that the user is in a dossier. */
	public Optional<String> me(String dossier) {
		return get(ME + dossier);
	}

	/** The user is a person of a dossier. */
	public void setMe(String dossier, Optional<String> person) {
		set(ME + dossier, person);
	}

	/**
	 * Writes the settings.
	 *
	 * @throws IOException when the folder cannot be written
	 */
	public void save() throws IOException {
		KeyFile.write(file, values);
	}
}
