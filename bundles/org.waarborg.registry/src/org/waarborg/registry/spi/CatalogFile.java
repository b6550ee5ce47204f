package org.waarborg.registry.spi;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that a source offers: on disk, in a jar, in a bundle or in memory.
 *
 * @since 0.1
 */
public interface CatalogFile {

	/**
	 * The file, for messages.
	 *
	 * @return never null
	 */
	String place();

	/**
	 * Its file extension.
	 *
	 * @return lower case, without dot
	 */
	String extension();

	/**
	 * Something that changes when the content does and costs no reading, such as path, size and time. Two files with
	 * the same stamp have the same content.
	 *
	 * @return never null
	 */
	String stamp();

	/**
	 * Opens the content; the caller closes it.
	 *
	 * @return a new stream
	 * @throws IOException when it cannot be opened
	 */
	InputStream open() throws IOException;
}
