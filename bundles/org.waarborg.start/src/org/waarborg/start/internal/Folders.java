package org.waarborg.start.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The user's own folders on this platform. Nothing is ever written where the product is installed.
 *
 * @param config what the user chose
 * @param state  what the program remembers
 * @param cache  what can be made again
 */
public record Folders(Path config, Path state, Path cache) {

	/**
	 * The folders for an environment.
	 *
	 * @param env  environment variables; {@code WAARBORG_CONFIG}, {@code WAARBORG_STATE} and {@code WAARBORG_CACHE} come
	 *             first
	 * @param os   name of the operating system
	 * @param home the home folder
	 * @return the folders; none needs to exist
	 */
	public static Folders of(Map<String, String> env, String os, Path home) {
		String system = os.toLowerCase(Locale.ROOT);
		Path config;
		Path state;
		Path cache;
		if (system.startsWith("windows")) {
			Path local = given(env, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("Waarborg");
			config = given(env, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Waarborg");
			state = local.resolve("state");
			cache = local.resolve("cache");
		} else if (system.startsWith("mac")) {
			Path library = home.resolve("Library");
			config = library.resolve("Application Support").resolve("Waarborg");
			state = config.resolve("state");
			cache = library.resolve("Caches").resolve("Waarborg");
		} else {
			config = given(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("waarborg");
			state = given(env, "XDG_STATE_HOME", home.resolve(".local").resolve("state")).resolve("waarborg");
			cache = given(env, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("waarborg");
		}
		return new Folders(given(env, "WAARBORG_CONFIG", config), given(env, "WAARBORG_STATE", state),
				given(env, "WAARBORG_CACHE", cache));
	}

	private static Path given(Map<String, String> env, String name, Path otherwise) {
		String value = env.get(name);
		return value == null || value.isBlank() ? otherwise : Path.of(value);
	}
}
