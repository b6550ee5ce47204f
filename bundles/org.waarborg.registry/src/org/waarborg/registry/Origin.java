package org.waarborg.registry;

import java.nio.file.Path;

/**
 * Where a set comes from. Immutable.
 *
 * @since 0.1
 */
public sealed interface Origin {

	/**
	 * The place, to be shown to a person.
	 *
	 * @return bundle name and version, or the path of the file; never null
	 */
	String place();

	/**
	 * A bundle of the product or of a third party, installed in the framework.
	 *
	 * @param symbolicName   its symbolic name
	 * @param version        its version
	 * @param bundleId       its id in this framework
	 * @param path           path of the catalog file in the bundle
	 * @since 0.1
	 */
	record InBundle(String symbolicName, String version, long bundleId, String path) implements Origin {
		@Override
		public String place() {
			return symbolicName + ' ' + version + " / " + path;
		}
	}

	/**
	 * A jar or loose file in the user's own control-set folder.
	 *
	 * @param file the file
	 * @param path path of the catalog file inside the jar; empty for a loose file
	 * @since 0.1
	 */
	record InUserFolder(Path file, String path) implements Origin {
		@Override
		public String place() {
			return path.isEmpty() ? file.toString() : file + " / " + path;
		}
	}

	/**
	 * A dossier's own control set.
	 *
	 * @param file the file
	 * @since 0.1
	 */
	record InDossier(Path file) implements Origin {
		@Override
		public String place() {
			return file.toString();
		}
	}

	/**
	 * Held in memory, for tests and tools.
	 *
	 * @param name a name for messages
	 * @since 0.1
	 */
	record InMemory(String name) implements Origin {
		@Override
		public String place() {
			return name;
		}
	}
}
