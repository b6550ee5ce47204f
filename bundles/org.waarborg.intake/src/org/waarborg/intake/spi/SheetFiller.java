package org.waarborg.intake.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.waarborg.intake.CellText;
import org.waarborg.intake.IntakeException;

/**
 * Writes texts into cells of a copy of a file, and leaves everything else in it as it was: looks, other sheets, formulas,
 * macros. Publish it as an OSGi service. Files are untrusted, as for a {@link SheetReader}.
 * <p>
 * Safe on any thread.
 *
 * @since 0.1
 */
public interface SheetFiller {

	/**
	 * The format.
	 *
	 * @return for example {@code xlsx}; never null
	 */
	String format();

	/**
	 * Whether this filler writes into such files.
	 *
	 * @param head the first bytes of the file, up to {@link SheetReader#HEAD}
	 * @param name name of the file
	 * @return true when {@link #fill} is to be called
	 */
	boolean accepts(byte[] head, String name);

	/**
	 * Writes a copy with texts in it.
	 *
	 * @param file   the file; it is only read
	 * @param cells  what goes where; a cell that is merged with others is the first of them
	 * @param out    where the copy goes; it is flushed and left open
	 * @param locale language of messages
	 * @return a sentence for each cell that was left as it is, with its place and why: locked, a formula, two texts for one cell
	 * @throws IntakeException when the file cannot be read or filled in
	 * @throws IOException     when the copy cannot be written
	 */
	List<String> fill(Path file, List<CellText> cells, OutputStream out, Locale locale)
			throws IntakeException, IOException;
}
