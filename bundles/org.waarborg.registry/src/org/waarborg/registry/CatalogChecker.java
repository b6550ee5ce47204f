package org.waarborg.registry;

import java.nio.file.Path;
import java.util.List;

import org.waarborg.controlset.ControlSet;

/**
 * Reads a catalog as the registry would, for the author of a control set. A Declarative Service. Safe on any thread.
 *
 * @since 0.1
 */
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

	/**
	 * Checks a file and what a new version of it does to those who use the version before: ids that are gone or were given anew, and
	 * a version that was not counted.
	 *
	 * @param file     the new file, as for {@link #check(Path)}
	 * @param previous the file as it was published last; the same kinds of files; not null
	 * @return the reports of {@link #check(Path)}, with what was found besides
	 */
	List<CheckReport> check(Path file, Path previous);

	/**
	 * Checks a set that is being written, as if it were a file: for an editor that says at once what is wrong. Problems name the id of
	 * the element; there are no lines. The set is read and not changed; nobody may change it meanwhile.
	 *
	 * @param set   the set; not null
	 * @param place what problems name as their place; not null
	 * @return the report
	 */
	CheckReport check(ControlSet set, String place);
}
