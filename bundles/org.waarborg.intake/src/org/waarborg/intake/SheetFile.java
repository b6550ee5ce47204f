package org.waarborg.intake;

import java.util.List;

/**
 * A file of tables as it was read. Immutable.
 *
 * @param name    name of the file, without folder
 * @param format  format, for example {@code xlsx}
 * @param sheets  its sheets, in order
 * @param notices what somebody should know who reads the values, in his language: which separator was taken, that macros
 *                were not run
 * @since 0.1
 */
public record SheetFile(String name, String format, List<Sheet> sheets, List<String> notices) {

	/** Keeps unmodifiable copies. */
	public SheetFile {
		sheets = List.copyOf(sheets);
		notices = List.copyOf(notices);
	}
}
