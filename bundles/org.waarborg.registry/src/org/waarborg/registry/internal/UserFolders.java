package org.waarborg.registry.internal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The user's own folders, per platform.
 *
 * @param controlSets folder with the user's own control sets; need not exist
 * @param cache       folder for caches; need not exist or be writable; null for no cache
 */
public record UserFolders(Path controlSets, Path cache) {

	/**
	 * The folders of the user who runs this process.
	 *
	 * @return the folders
	 */
	public static UserFolders current() {
		return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
	}

	/**
	 * The folders for an environment.
	 *
	 * @param env  environment variables
	 * @param os   name of the operating system
	 * @param home the user's home folder
	 * @return the folders
	 */
	public static UserFolders of(Map<String, String> env, String os, String home) {
		String system = os.toLowerCase(Locale.ROOT);
		Path data;
		Path cache;
		if (system.startsWith("windows")) {
			Path local = Path.of(given(env, "LOCALAPPDATA", Path.of(home, "AppData", "Local").toString()), "Waarborg");
			data = local.resolve("control-sets");
			cache = local.resolve("cache");
		} else if (system.startsWith("mac")) {
			data = Path.of(home, "Library", "Application Support", "Waarborg", "control-sets");
			cache = Path.of(home, "Library", "Caches", "Waarborg");
		} else {
			data = Path.of(given(env, "XDG_DATA_HOME", home + "/.local/share"), "waarborg", "control-sets");
			cache = Path.of(given(env, "XDG_CACHE_HOME", home + "/.cache"), "waarborg");
		}
		return new UserFolders(Path.of(given(env, "WAARBORG_CONTROL_SETS", data.toString())),
				Path.of(given(env, "WAARBORG_CACHE", cache.toString())));
	}

	private static String given(Map<String, String> env, String name, String otherwise) {
		String value = env.get(name);
		return value == null || value.isBlank() ? otherwise : value;
	}
}
