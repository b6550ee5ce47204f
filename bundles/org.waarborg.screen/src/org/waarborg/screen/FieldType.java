package org.waarborg.screen;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.waarborg.store.Edits;

/**
 * What kind of value a field has, and so what it is edited with. In brackets what {@link Field#value} answers and
 * {@link Field#set} takes; null stands for nothing and clears.
 *
 * @since 0.1
 */
public sealed interface FieldType {

	/**
	 * Whether it holds something that a person can set.
	 *
	 * @return false for what follows from the rest
	 */
	default boolean isEdited() {
		return !(this instanceof Derived || this instanceof Difference || this instanceof Picture);
	}

	/**
	 * Text as it is (String).
	 *
	 * @param lines about how many lines it has; 1 for a short text
	 */
	record Text(int lines) implements FieldType {
	}

	/**
	 * Text in several languages (answers {@link Translations}, takes a {@link Translation}).
	 *
	 * @param lines about how many lines it has; 1 for a short text
	 */
	record Translated(int lines) implements FieldType {
	}

	/** A day (LocalDate). */
	record Day() implements FieldType {
	}

	/** A length of time in years, months, days (Period). */
	record Duration() implements FieldType {
	}

	/** A whole number (Integer). */
	record Number() implements FieldType {
	}

	/**
	 * One of a few (a literal).
	 *
	 * @param options   in order
	 * @param clearable whether nothing is a choice
	 */
	record Choice(List<Option> options, boolean clearable) implements FieldType {
		/** Copies the list. */
		public Choice {
			options = List.copyOf(options);
		}
	}

	/**
	 * Any of a few (List of literals).
	 *
	 * @param options in order
	 */
	record Several(List<Option> options) implements FieldType {
		/** Copies the list. */
		public Several {
			options = List.copyOf(options);
		}
	}

	/**
	 * One object that is found by typing (the object).
	 *
	 * @param choices what can be chosen
	 */
	record Reference(Choices choices) implements FieldType {
	}

	/**
	 * Objects or controls that are found by typing (List).
	 *
	 * @param choices what can be chosen
	 */
	record References(Choices choices) implements FieldType {
	}

	/**
	 * Things that belong to the row and are edited in place: versions of a document, parts of a decision (answers a List of
	 * {@link Row}; set is not used).
	 *
	 * @param columns  fields for the short list, a few
	 * @param sections the form of one of them
	 * @param item     what one is called ("version"), for the button that adds one
	 * @param edits    how they are added, taken away and moved
	 */
	record Children(List<Field> columns, List<Section> sections, String item, ChildEdits edits) implements FieldType {
		/** Copies the lists. */
		public Children {
			columns = List.copyOf(columns);
			sections = List.copyOf(sections);
		}
	}

	/** Something that follows from the rest (whatever; nothing can be set). */
	record Derived() implements FieldType {
	}

	/**
	 * A text in two states side by side, with the words marked that differ (answers a {@link BeforeAfter}; nothing can be set).
	 *
	 * @param before what the earlier state is called
	 * @param after  what the later state is called
	 */
	record Difference(String before, String after) implements FieldType {
	}

	/**
	 * A picture of the row, below its words; only for a single row (answers a Figure, nothing can be set). What can be done at its
	 * parts is asked of {@link Screen#actions(Spot)}.
	 */
	record Picture() implements FieldType {
	}

	/** How things that belong to a row are added, taken away and moved. */
	interface ChildEdits {

		/**
		 * Adds a new one at the end.
		 *
		 * @param edits makes commands
		 * @param owner the row that it belongs to
		 * @return the command, and with it run, the new row
		 */
		Added add(Edits edits, Row owner);

		/**
		 * Takes some away.
		 *
		 * @param edits    makes commands
		 * @param children the rows
		 * @return the command, not yet run
		 */
		Command delete(Edits edits, List<Row> children);

		/**
		 * Moves one to another place.
		 *
		 * @param edits makes commands
		 * @param child the row
		 * @param index the new place, from 0
		 * @return the command, not yet run
		 */
		Command move(Edits edits, Row child, int index);
	}

	/**
	 * A command that adds something.
	 *
	 * @param command the command, not yet run
	 * @param id      id of the row that is there when it has run
	 */
	record Added(Command command, String id) {
	}

	/**
	 * Options for the literals of an enumeration.
	 *
	 * @param <E>   the enumeration
	 * @param type  the enumeration
	 * @param label what a literal is called
	 * @return the options in the order of the enumeration
	 */
	static <E extends Enum<E>> List<Option> options(Class<E> type, Function<E, String> label) {
		return List.of(type.getEnumConstants()).stream().map(e -> new Option(e, label.apply(e), "", "")).toList();
	}
}
