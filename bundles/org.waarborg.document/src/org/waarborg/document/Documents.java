package org.waarborg.document;

import java.util.List;
import java.util.Optional;

import org.waarborg.document.spi.DocumentSource;
import org.waarborg.document.spi.DocumentWriter;

/**
 * Which documents can be made and in which formats: all sources and writers that are installed at this moment. A
 * service; safe on any thread. Where two have the same name, the one with the higher service ranking counts.
 *
 * @since 0.1
 */
public interface Documents {

	/**
	 * The formats that can be written.
	 *
	 * @return names such as {@code html}, sorted, each once
	 */
	List<String> formats();

	/**
	 * The writer of a format.
	 *
	 * @param format name of the format, in any case
	 * @return the writer, or empty when none is installed
	 */
	Optional<DocumentWriter> writer(String format);

	/**
	 * The sources that are installed.
	 *
	 * @return the sources, sorted by id
	 */
	List<DocumentSource> sources();

	/**
	 * The sources that can make a document about a subject.
	 *
	 * @param subject the subject
	 * @return the sources, sorted by id
	 */
	List<DocumentSource> sources(Object subject);

	/**
	 * The source with this id.
	 *
	 * @param id the id
	 * @return the source, or empty when none is installed
	 */
	Optional<DocumentSource> source(String id);
}
