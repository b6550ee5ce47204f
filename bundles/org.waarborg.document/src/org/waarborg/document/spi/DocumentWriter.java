package org.waarborg.document.spi;

import java.io.IOException;
import java.io.OutputStream;

import org.waarborg.document.Document;
import org.waarborg.document.DocumentException;
import org.waarborg.document.WriteOptions;

/**
 * Writes documents in one format. Published as a Declarative Services component. Contract, held by one test over all
 * writers:
 * <ul>
 * <li>the same document gives the same bytes: no clock, no random, no locale or fonts of the machine;
 * <li>every text arrives, whatever characters it has, and none is run as code, formula or markup;
 * <li>a character that the format cannot hold becomes U+FFFD, see {@link org.waarborg.document.SafeText};
 * <li>words of the writer are in the document's language where it speaks it, else English;
 * <li>a document of 12,000 rows is written without holding its output in memory;
 * <li>no state: any number of threads may write at the same time.
 * </ul>
 *
 * @since 0.1
 */
public interface DocumentWriter {

	/**
	 * Name of the format for machines and the command line.
	 *
	 * @return lower-case letters and digits, for example {@code html}
	 */
	String format();

	/**
	 * Extension of its files.
	 *
	 * @return without a dot, for example {@code html}
	 */
	String fileExtension();

	/**
	 * Media type of its files.
	 *
	 * @return for example {@code text/html}
	 */
	String mediaType();

	/**
	 * Whether it takes a template of the customer.
	 *
	 * @return true when {@link WriteOptions#template()} is used
	 */
	default boolean takesTemplate() {
		return false;
	}

	/**
	 * Writes the template that is used when the customer has none, for him to adapt.
	 *
	 * @param out where to; it is flushed, and closed by the caller
	 * @throws IOException                   when the target cannot be written
	 * @throws UnsupportedOperationException when the writer {@link #takesTemplate takes no template}
	 */
	default void writeTemplate(OutputStream out) throws IOException {
		throw new UnsupportedOperationException(format());
	}

	/**
	 * Writes a document.
	 *
	 * @param document the document
	 * @param out      where to; it is flushed, and closed by the caller
	 * @param options  template and who is told what could not be written as it is
	 * @throws DocumentException when the template cannot be used: which file, what is wrong, what was expected
	 * @throws IOException       when the target cannot be written, or when the document has nothing that this format
	 *                           can hold; what was written until then is of no use
	 */
	void write(Document document, OutputStream out, WriteOptions options) throws IOException, DocumentException;

	/**
	 * Writes a document without options.
	 *
	 * @param document the document
	 * @param out      where to; it is flushed, and closed by the caller
	 * @throws IOException when the target cannot be written, or when the document has nothing that this format can
	 *                     hold; what was written until then is of no use
	 */
	default void write(Document document, OutputStream out) throws IOException {
		try {
			write(document, out, WriteOptions.NONE);
		} catch (DocumentException e) {
			throw new IllegalStateException("a document without a template cannot have a bad one", e);
		}
	}
}
