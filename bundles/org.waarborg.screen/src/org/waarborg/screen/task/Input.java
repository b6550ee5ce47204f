package org.waarborg.screen.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.document.Figure;
import org.waarborg.document.Status;
import org.waarborg.screen.Cell;
import org.waarborg.screen.Option;
import org.waarborg.screen.internal.Tsv;

/**
 * Something that a step asks or tells.
 *
 * @param id      stable name, unique in its task
 * @param label   what people call it, above the field; may be empty for what only tells
 * @param help    what one should know, below the field; may be empty
 * @param kind    what kind of answer it takes
 * @param value   the answer as it is now, as the kind says; null for none
 * @param problem what is wrong with the answer; shown only after the person was there
 * @since 0.1
 */
public record Input(String id, String label, String help, Kind kind, Object value, Optional<String> problem) {

	/** Checks that all is there. */
	public Input {
		Objects.requireNonNull(label);
		Objects.requireNonNull(help);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(problem);
		if (id.isEmpty()) {
			throw new IllegalArgumentException("an input needs an id");
		}
	}

	/**
	 * An input without help or problem.
	 *
	 * @param id    stable name
	 * @param label what people call it
	 * @param kind  what kind of answer it takes
	 * @param value the answer as it is now
	 * @return the input
	 */
	public static Input of(String id, String label, Kind kind, Object value) {
		return new Input(id, label, "", kind, value, Optional.empty());
	}

	/**
	 * The same with help.
	 *
	 * @param words what one should know
	 * @return the input
	 */
	public Input help(String words) {
		return new Input(id, label, words, kind, value, problem);
	}

	/**
	 * The same with a problem.
	 *
	 * @param what what is wrong; empty when nothing is
	 * @return the input
	 */
	public Input problem(Optional<String> what) {
		return new Input(id, label, help, kind, value, what);
	}

	/** What kind of answer an input takes. In brackets the answer. */
	public sealed interface Kind {
	}

	/**
	 * Words (String, never null).
	 *
	 * @param lines about how many lines; 1 for a short text
	 */
	public record Words(int lines) implements Kind {
	}

	/** A day (LocalDate). */
	public record Day() implements Kind {
	}

	/**
	 * One of some (the value of an {@link Option}). A few are shown at once, many are found by typing.
	 *
	 * @param options   in order
	 * @param clearable whether nothing is an answer
	 */
	public record Choice(List<Option> options, boolean clearable) implements Kind {
		/** Copies the list. */
		public Choice {
			options = List.copyOf(options);
		}
	}

	/**
	 * Any of some (List of the values of {@link Option}s, never null).
	 *
	 * @param options in order
	 */
	public record Several(List<Option> options) implements Kind {
		/** Copies the list. */
		public Several {
			options = List.copyOf(options);
		}
	}

	/** Yes or no (Boolean, never null); the label stands behind the box. */
	public record Tick() implements Kind {
	}

	/**
	 * A file that is there (Path).
	 *
	 * @param extensions without dot ("xlsx"); empty for any
	 */
	public record FileToRead(List<String> extensions) implements Kind {
		/** Copies the list. */
		public FileToRead {
			extensions = List.copyOf(extensions);
		}
	}

	/**
	 * A file that will be written (Path). What is there already is replaced only after the person said so.
	 *
	 * @param extension without dot
	 */
	public record FileToWrite(String extension) implements Kind {
	}

	/** A folder that files are written into (Path). */
	public record FolderToWrite() implements Kind {
	}

	/**
	 * Tells something (nothing is answered).
	 *
	 * @param status how it is meant; {@link Status#DONE} for good news, {@link Status#ATTENTION} for what one should know
	 * @param text   a paragraph or several, split by line breaks
	 */
	public record Tells(Optional<Status> status, String text) implements Kind {
	}

	/**
	 * A picture that tells, with its table (nothing is answered).
	 *
	 * @param figure the picture
	 */
	public record Shows(Figure figure) implements Kind {
	}

	/**
	 * A table that tells: what will be done, what was found (nothing is answered). It sorts, filters by typing and copies.
	 *
	 * @param columns headings
	 * @param rows    cells by row; each as long as the columns
	 */
	public record Table(List<String> columns, List<List<Cell>> rows) implements Kind {
		/** Copies the lists. */
		public Table {
			columns = List.copyOf(columns);
			rows = rows.stream().map(List::copyOf).toList();
		}

		/**
		 * Rows as text for a spreadsheet.
		 *
		 * @param some rows of this table
		 * @return a line with the headings, then a line a row; tabs between cells. Nothing in it starts a formula
		 */
		public String copy(List<List<Cell>> some) {
			StringBuilder text = new StringBuilder(Tsv.line(columns));
			some.forEach(row -> text.append(Tsv.line(row.stream().map(Cell::text).toList())));
			return text.toString();
		}
	}
}
