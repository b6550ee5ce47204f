package org.waarborg.workbench.internal.state;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The user's own folders. Where they are on each platform only the start knows; it says so by system properties. None of them
 * needs to exist.
 *
 * @param config    what the user has chosen
 * @param state     what the program remembers: recent dossiers, unsaved changes
 * @param documents where people keep their work
 */
public record HomeFolders(Path config, Path state, Path documents) {

	private static final String CONFIG = "waarborg.config";
	private static final String STATE = "waarborg.state";

	/**
	 * The folders of the user who runs this program.
	 *
	 * @throws IllegalStateException when it was started by something else than {@code org.waarborg.start}
	 */
	public static HomeFolders current() {
		return of(System::getProperty);
	}

	/**
	 * The folders that somebody named.
	 *
	 * @param properties answers a system property, null where there is none
	 * @return the folders
	 * @throws IllegalStateException when one is not named
	 */
	public static HomeFolders of(UnaryOperator<String> properties) {
		return new HomeFolders(named(properties, CONFIG), named(properties, STATE),
				named(properties, "user.home").resolve("Documents"));
	}

	private static Path named(UnaryOperator<String> properties, String name) {
		String value = properties.apply(name);
		if (value == null || value.isBlank())
			throw new IllegalStateException("Nobody said where the user's folders are: the system property " + name
					+ " is not set; org.waarborg.start sets it.");
		return Path.of(value);
	}
}
