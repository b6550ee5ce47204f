package org.waarborg.intake.spi;

import java.nio.file.Path;
import java.util.Locale;

import org.waarborg.intake.IntakeException;
import org.waarborg.intake.SheetFile;

/**
 * Reads files of a format. Publish it as an OSGi service. Files are untrusted: a reader runs nothing that is in them,
 * fetches nothing that they name, and bounds what it reads.
 * <p>
 * Safe on any thread.
 *
 * @since 0.1
 */
public interface SheetReader {

	/** As many bytes as {@link #accepts} is given at most. */
	int HEAD = 8192;

	/**
	 * The format.
	 *
	 * @return for example {@code xlsx}; never null
	 */
	String format();

	/**
	 * Whether this reader reads the file, or knows best why nobody does.
	 *
	 * @param head the first bytes of the file, up to {@link #HEAD}
	 * @param name name of the file
	 * @return true when {@link #read} is to be called
	 */
	boolean accepts(byte[] head, String name);

	/**
	 * Reads a file.
	 *
	 * @param file   the file
	 * @param locale language of messages
	 * @return its tables
	 * @throws IntakeException when it cannot be read: what it is, what was expected, what to do
	 */
	SheetFile read(Path file, Locale locale) throws IntakeException;
}
