package org.waarborg.registry;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads a catalog as the registry would, for the author of a control set. A Declarative Service. Safe on any thread.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CatalogChecker {

	/**
	 * Checks a catalog, text or attribute file, or a jar with such files: structure, ids, duplicates, dangling
	 * references, missing titles for each language, licence and source. Sets that it extends or maps to are looked up
	 * in the registry and among the catalogs of the same jar.
	 *
	 * @param file a {@code *.controlset}, {@code *.controltext}, {@code *.controlattributes} or {@code *.jar} file, or
	 *             the folder of a bundle that is not packed; not null. It is neither installed nor changed
	 * @return one report for each catalog, text or attribute file; one report with the errors when there is none
	 */
	List<CheckReport> check(Path file);
}
