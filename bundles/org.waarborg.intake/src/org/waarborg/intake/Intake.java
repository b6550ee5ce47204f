package org.waarborg.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.waarborg.intake.spi.IntakeTarget;

/**
 * Takes in tables that people keep in spreadsheets. First a plan, which changes nothing; then {@link IntakePlan#apply()},
 * which is one step for undo. An OSGi service.
 *
 * @since 0.1
 */
public interface Intake {

	/**
	 * Reads a file.
	 *
	 * @param file   the file
	 * @param locale language of messages
	 * @return its tables
	 * @throws IntakeException when it cannot be read
	 */
	SheetFile read(Path file, Locale locale) throws IntakeException;

	/**
	 * What can be taken in.
	 *
	 * @return the targets, by id
	 */
	List<IntakeTarget> targets();

	/**
	 * Says what taking in a file would do.
	 *
	 * @param request what was asked
	 * @return the plan
	 * @throws IntakeException when nothing of the file can be taken in, or it is not clear what is meant
	 */
	IntakePlan plan(IntakeRequest request) throws IntakeException;

	/**
	 * Writes texts into cells of a copy of a file; everything else in it stays as it was.
	 *
	 * @param file   the file; it is only read
	 * @param cells  what goes where
	 * @param out    where the copy goes; it is flushed and left open
	 * @param locale language of messages
	 * @return a sentence for each cell that was left as it is, with its place and why
	 * @throws IntakeException when the file cannot be read, or nothing is there that fills in its format
	 * @throws IOException     when the copy cannot be written
	 */
	List<String> fill(Path file, List<CellText> cells, OutputStream out, Locale locale)
			throws IntakeException, IOException;
}
