package org.waarborg.registry.spi;

import java.util.List;
import java.util.Map;

import org.waarborg.controlset.ControlSet;

/**
 * Whiteboard service: reads catalogs of one format. The content is untrusted: no network, no external entities, bounded
 * depth; nothing outside the given bytes is read. Called on any thread, also on several at once.
 *
 * @since 0.1
 */
public interface CatalogReader {

	/**
	 * The file extension that this reader takes.
	 *
	 * @return lower case, without dot, for example {@code controlset}
	 */
	String extension();

	/**
	 * Reads a catalog.
	 *
	 * @param input the file
	 * @return a new control set that belongs to the caller; never null
	 * @throws CatalogException when it cannot be read; with every problem that was found
	 */
	ControlSet read(CatalogInput input) throws CatalogException;

	/**
	 * Reads a catalog, and says what is to be said of it. A reader that leaves anything out or mends anything says so here;
	 * what it says is kept in a cache by its code, so the words stand in the messages of the registry.
	 *
	 * @param input the file
	 * @return the set with notes; never null
	 * @throws CatalogException when it cannot be read; with every problem that was found
	 */
	default CatalogReading reading(CatalogInput input) throws CatalogException {
		return new CatalogReading(read(input), Map.of(), List.of());
	}
}
