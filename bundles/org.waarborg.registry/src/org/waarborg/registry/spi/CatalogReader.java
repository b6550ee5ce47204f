package org.waarborg.registry.spi;

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
}
