package org.waarborg.intake;

import java.util.List;
import java.util.Map;

/**
 * A file of tables as it was read. Immutable.
 *
 * @param name    name of the file, without folder
 * @param format  format, for example {@code xlsx}
 * @param sheets  its sheets, in order
 * @param notices what somebody should know who reads the values, in his language: which separator was taken, that macros
 *                were not run
 * @param facts   what the file says of itself, by a stable name ({@code version}, {@code date}), and of a text file the
 *                {@code encoding} that it was read as; empty where it says nothing
 * @since 0.1
 */
public record SheetFile(String name, String format, List<Sheet> sheets, List<String> notices,
		Map<String, String> facts) {

	/** Keeps unmodifiable copies. */
	public SheetFile {
		sheets = List.copyOf(sheets);
		notices = List.copyOf(notices);
		facts = Map.copyOf(facts);
	}

	/**
	 * A file that says nothing of itself.
	 *
	 * @param name    name of the file, without folder
	 * @param format  format, for example {@code xlsx}
	 * @param sheets  its sheets, in order
	 * @param notices what somebody should know who reads the values
	 */
	public SheetFile(String name, String format, List<Sheet> sheets, List<String> notices) {
		this(name, format, sheets, notices, Map.of());
	}
}
