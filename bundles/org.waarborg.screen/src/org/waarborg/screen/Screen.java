package org.waarborg.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.waarborg.document.Figure;
import org.waarborg.screen.FieldType.Added;
import org.waarborg.store.Edits;

/**
 * A list of things that one works on, with the form of one of them: what an editor shows. It reads the dossier each time it is
 * asked; {@link GridModel} keeps what it shows and asks again after a change. On the dossier's thread.
 *
 * @since 0.1
 */
public interface Screen {

	/**
	 * Where it is.
	 *
	 * @return its source and key, without row
	 */
	Target target();

	/**
	 * What its tab says.
	 *
	 * @return a few words in the session's language
	 */
	String title();

	/**
	 * Name of its icon.
	 *
	 * @return for example {@code measure}
	 */
	String icon();

	/**
	 * The band on top.
	 *
	 * @return what it says now
	 */
	Header header();

	/**
	 * All fields that can be columns, in reading order; {@code id} and {@code label} never change.
	 *
	 * @return the fields
	 */
	List<Field> columns();

	/**
	 * The columns that are shown until the user chooses: what one decides on. A column may be among them only while it has something
	 * to say: it then comes and goes with that, also in a grid that is open.
	 *
	 * @return ids of columns, in order
	 */
	List<String> defaultColumns();

	/**
	 * The lines.
	 *
	 * @return all rows in their natural order
	 */
	List<Row> rows();

	/**
	 * One line.
	 *
	 * @param id its id
	 * @return the row as it is now, or empty when it is gone
	 */
	default Optional<Row> row(String id) {
		return rows().stream().filter(r -> r.id().equals(id)).findFirst();
	}

	/**
	 * What a row is called: heading of its form.
	 *
	 * @param row the row
	 * @return for example "5.19 – Information security in supplier relationships"
	 */
	String name(Row row);

	/**
	 * What a row is called in a list of rows or a label of undo: the number, where it has one.
	 *
	 * @param row the row
	 * @return for example "5.19"; the name up to its first dash unless the screen knows better
	 */
	default String shortName(Row row) {
		String name = name(row);
		int dash = name.indexOf(" – ");
		return dash > 0 ? name.substring(0, dash) : name;
	}

	/**
	 * The form of a row. The same sections for all rows of a screen, so that several can be edited together;
	 * {@link Field#shown} leaves out what makes no sense.
	 *
	 * @return three or four sections
	 */
	List<Section> sections();

	/**
	 * Ways to group and to pick.
	 *
	 * @return the groupings; the first is used from the start when {@link #grouped}
	 */
	List<Grouping> groupings();

	/**
	 * Whether it opens grouped by its first grouping.
	 *
	 * @return true to group from the start
	 */
	default boolean grouped() {
		return false;
	}

	/**
	 * Pictures of what it holds.
	 *
	 * @return the figures; may be empty
	 */
	default List<Figure> figures() {
		return List.of();
	}

	/**
	 * What can be done at a part of one of its pictures: show the risks of a square, give the square another level. One action is
	 * done at once by a click or Enter, several are offered as a menu there.
	 *
	 * @param spot the part
	 * @return the actions; empty where the picture only tells
	 */
	default List<Action> actions(Spot spot) {
		return List.of();
	}

	/**
	 * Whether it opens with its pictures rather than its rows: a page that gives an overview.
	 *
	 * @return true to show the pictures first, where it has some
	 */
	default boolean picturesFirst() {
		return false;
	}

	/**
	 * Further words by which a row is found as one types: its title in another language, a former number.
	 *
	 * @param row a row of this screen
	 * @return words that need not stand in any column; may be empty
	 */
	default String alsoFoundBy(Row row) {
		return "";
	}

	/**
	 * What has to do with a row, each a link to its place.
	 *
	 * @param title what the list is called ("Why this applies")
	 * @param links what there is, what matters most first; may be empty
	 */
	record Related(String title, List<Usage> links) {
		/** Copies the list. */
		public Related {
			links = List.copyOf(links);
		}
	}

	/**
	 * What has to do with a row, where that is more than what refers to its object. Below its form.
	 *
	 * @param row a row of this screen
	 * @return the list; empty for what refers to its object
	 */
	default Optional<Related> related(Row row) {
		return Optional.empty();
	}

	/**
	 * What belongs here, for who sees it empty.
	 *
	 * @return a sentence or two
	 */
	String empty();

	/**
	 * The button that adds a row.
	 *
	 * @return its label ("New measure"); empty where rows cannot be added
	 */
	default Optional<String> adds() {
		return Optional.empty();
	}

	/**
	 * Adds a row; only where {@link #adds} says so.
	 *
	 * @param edits makes commands
	 * @return the command, and the id of the row that is there when it has run
	 */
	default Added add(Edits edits) {
		throw new UnsupportedOperationException("no rows can be added to " + target());
	}

	/**
	 * What adds a row where something has to be asked first: button and key run it. Only where {@link #adds} is empty.
	 *
	 * @return an action that can be done now; empty where rows cannot be added so
	 */
	default Optional<Action> addsBy() {
		return Optional.empty();
	}

	/**
	 * Why a row cannot be deleted.
	 *
	 * @param row the row
	 * @return the reason in a sentence; empty when it can
	 */
	Optional<String> cannotDelete(Row row);

	/**
	 * Deletes rows with the references to them.
	 *
	 * @param edits makes commands
	 * @param rows  rows that can be deleted
	 * @return the command, not yet run
	 */
	Command delete(Edits edits, List<Row> rows);

	/**
	 * What else can be done here.
	 *
	 * @return the actions; may be empty
	 */
	default List<Action> actions() {
		return List.of();
	}

	/**
	 * What tables that people keep can be taken in here.
	 *
	 * @return the kind of table and what it goes into; empty where there is none
	 */
	default Optional<TakesIn> takesIn() {
		return Optional.empty();
	}

	/**
	 * What can be done with rows beside editing them: the fixes of a signal.
	 *
	 * @param rows rows of this screen
	 * @return the actions; may be empty
	 */
	default List<Action> actions(List<Row> rows) {
		return List.of();
	}

	/**
	 * Where one goes from a row when it is opened: the place of a signal. A screen without such a place edits it.
	 *
	 * @param row a row
	 * @return the place, or empty
	 */
	default Optional<Target> leadsTo(Row row) {
		return Optional.empty();
	}

	/**
	 * Whether signals can stand at its rows. Where none ever can, a column for them says nothing.
	 *
	 * @return false for what is only looked at: the content of a version, a comparison
	 */
	default boolean hasSignals() {
		return true;
	}

	/**
	 * Whether its rows are other ones when the signals are.
	 *
	 * @return true to read the rows again then
	 */
	default boolean followsSignals() {
		return false;
	}

	/**
	 * Whether a change concerns this screen: its rows, what they read, or its header.
	 *
	 * @param change what changed
	 * @return false to leave the grid as it is
	 */
	default boolean concerns(Change change) {
		return true;
	}

	/**
	 * The rows that read differently after a change although neither something in their object nor something that it refers
	 * to changed: a care part that follows the decision on its control. Rows whose {@link Row#subject} is another by
	 * {@code equals} are found without being named here, and in a screen with few rows all are read again anyway.
	 *
	 * @param change what changed; it {@link #concerns} this screen
	 * @return ids of rows; those that are not there do not matter
	 */
	default Set<String> alsoChanged(Change change) {
		return Set.of();
	}
}
