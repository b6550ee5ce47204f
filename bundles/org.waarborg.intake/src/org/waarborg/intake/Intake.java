package org.waarborg.intake;

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
}
