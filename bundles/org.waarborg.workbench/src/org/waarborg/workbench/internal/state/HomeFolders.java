package org.waarborg.workbench.internal.state;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The user's own folders on this platform. None of them needs to exist.
 *
 * @param config    what the user has chosen
 * @param state     what the program remembers: recent dossiers, unsaved changes
 * @param documents where people keep their work
 */
public record HomeFolders(Path config, Path state, Path documents) {

	/** The folders of the user who runs this program. */
	public static HomeFolders current() {
		return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
	}

	/**
	 * The folders for an environment.
	 *
	 * @param environment the environment variables; {@code WAARBORG_CONFIG} and {@code WAARBORG_STATE} come first
	 * @param system      name of the operating system
	 * @param home        the home folder
	 * @return the folders
	 */
	public static HomeFolders of(Map<String, String> environment, String system, String home) {
		String lower = system.toLowerCase(Locale.ROOT);
		Path config;
		Path state;
		if (lower.startsWith("windows")) {
			config = given(environment, "APPDATA", Path.of(home, "AppData", "Roaming")).resolve("Waarborg");
			state = given(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local")).resolve("Waarborg")
					.resolve("state");
		} else if (lower.startsWith("mac")) {
			config = Path.of(home, "Library", "Application Support", "Waarborg");
			state = config.resolve("state");
		} else {
			config = given(environment, "XDG_CONFIG_HOME", Path.of(home, ".config")).resolve("waarborg");
			state = given(environment, "XDG_STATE_HOME", Path.of(home, ".local", "state")).resolve("waarborg");
		}
		return new HomeFolders(given(environment, "WAARBORG_CONFIG", config),
				given(environment, "WAARBORG_STATE", state),
				Path.of(home, "Documents"));
	}

	private static Path given(Map<String, String> environment, String name, Path otherwise) {
		String value = environment.get(name);
		return value == null || value.isBlank() ? otherwise : Path.of(value);
	}
}
