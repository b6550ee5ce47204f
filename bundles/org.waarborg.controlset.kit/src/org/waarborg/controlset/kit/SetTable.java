package org.waarborg.controlset.kit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waarborg.controlset.ControlSet;
import org.waarborg.controlset.Messages;
import org.waarborg.controlset.kit.internal.ExampleTable;
import org.waarborg.controlset.kit.internal.TableReading;
import org.waarborg.controlset.kit.internal.TableRows;
import org.waarborg.intake.SheetFile;

/**
 * A control set as a table that its author keeps in a spreadsheet: one row for each group, control, mapping and so on, told apart by
 * the column {@code row}. The header is described in the guide <i>Publish a control set</i>. Safe on any thread.
 *
 * @since 0.1
 */
public final class SetTable {

	private SetTable() {
	}

	/**
	 * What a table became. Immutable but for the set.
	 *
	 * @param set      the set, which belongs to the caller; empty when there is a problem
	 * @param problems why it is no set: every problem of the table
	 * @param notices  what somebody should know, in his language: sheets that were not read
	 * @param places   where the row of an id is, by id, for example {@code Controls!A12}
	 * @since 0.1
	 */
	public record Read(Optional<ControlSet> set, List<TableProblem> problems, List<String> notices,
			Map<String, String> places) {

		/** Keeps unmodifiable copies. */
		public Read {
			problems = List.copyOf(problems);
			notices = List.copyOf(notices);
			places = Map.copyOf(places);
		}
	}

	/**
	 * Reads a set from the sheets of a file that have the header. Nothing is guessed: a cell that cannot be taken over is a problem.
	 *
	 * @param file   the file, read
	 * @param locale language of messages
	 * @return the set, or every problem
	 */
	public static Read read(SheetFile file, Locale locale) {
		return new TableReading(file, locale).read();
	}

	/**
	 * A small, complete and fictional set, to be written over.
	 *
	 * @param id id of the set; empty for that of the example
	 * @return the header, then a row for each thing; all of the same length
	 */
	public static List<List<String>> example(String id) {
		return ExampleTable.rows(id);
	}

	/**
	 * What is written above {@link #example}, for who opens it. A sheet with this sentence is read as an explanation.
	 *
	 * @param locale language
	 * @return a sentence
	 */
	public static String explanation(Locale locale) {
		return Messages.beside(TableReading.class, locale).get("table.explanation");
	}

	/**
	 * A set as rows. What {@link #read} makes of them is the same set, but for the ids and fingerprints of single texts.
	 *
	 * @param set the set; it is read and not changed
	 * @return the header, then a row for each thing; all of the same length
	 */
	public static List<List<String>> rows(ControlSet set) {
		return TableRows.of(set);
	}
}
