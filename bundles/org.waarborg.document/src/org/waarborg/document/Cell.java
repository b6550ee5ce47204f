package org.waarborg.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One value of a table or fact. It keeps its type, so that a writer for people shows words and a writer for machines
 * writes data. Texts are in the document's language and raw: escaping is the writer's work.
 * <p>
 * Each {@link Column.Kind} takes one type of cell (and {@link Empty}); {@link Table} checks that.
 *
 * @since 0.1
 */
public sealed interface Cell {

	/**
	 * Text; {@code \n} separates lines, an empty line separates paragraphs.
	 *
	 * @param value the text, not null
	 */
	record Text(String value) implements Cell {
		/** Checks that there is a text. */
		public Text {
			Objects.requireNonNull(value);
		}
	}

	/**
	 * A number.
	 *
	 * @param value the number with the digits that are to be shown, not null
	 */
	record Number(BigDecimal value) implements Cell {
		/** Checks that there is a number. */
		public Number {
			Objects.requireNonNull(value);
		}
	}

	/**
	 * A day.
	 *
	 * @param value the day, not null
	 */
	record Date(LocalDate value) implements Cell {
		/** Checks that there is a day. */
		public Date {
			Objects.requireNonNull(value);
		}
	}

	/**
	 * A state as a word with its meaning.
	 *
	 * @param status what it means, not null
	 * @param word   the word that the reader sees, not empty: a colour alone says nothing
	 * @param code   name for machines, the same in every language (for example the literal {@code NOT_APPLICABLE});
	 *               empty when there is none
	 */
	record Chip(Status status, String word, String code) implements Cell {
		/** Checks that there is a word. */
		public Chip {
			Objects.requireNonNull(status);
			Objects.requireNonNull(code);
			if (word.isBlank())
				throw new IllegalArgumentException("a chip needs a word");
		}
	}

	/**
	 * Several short texts, for example the drivers of a control, in the order in which they are shown.
	 *
	 * @param items the texts; not null, may be empty
	 */
	record Items(List<Item> items) implements Cell {
		/** Copies the list. */
		public Items {
			items = List.copyOf(items);
		}
	}

	/**
	 * One of several short texts.
	 *
	 * @param text the text, not null
	 * @param code name for machines, for example the literal {@code LAW}; empty when there is none
	 */
	record Item(String text, String code) {
		/** Checks the texts. */
		public Item {
			Objects.requireNonNull(text);
			Objects.requireNonNull(code);
		}
	}

	/**
	 * A text that names something else. A writer makes it a link when the target is in the same document; a target
	 * outside is never followed or fetched.
	 *
	 * @param text   the text, not null
	 * @param target id of a section, table, figure or row, or another name (a document's code, an address) for machines
	 */
	record Ref(String text, String target) implements Cell {
		/** Checks the texts. */
		public Ref {
			Objects.requireNonNull(text);
			Objects.requireNonNull(target);
		}
	}

	/** Nothing to say here. An unknown value is not empty: it is a chip that says so. */
	record Empty() implements Cell {
	}

	/**
	 * A text, or empty when there is none.
	 *
	 * @param value the text; null and blank give {@link Empty}
	 * @return the cell
	 */
	static Cell text(String value) {
		return value == null || value.isBlank() ? empty() : new Text(value);
	}

	/**
	 * A whole number.
	 *
	 * @param value the number
	 * @return the cell
	 */
	static Cell number(long value) {
		return new Number(BigDecimal.valueOf(value));
	}

	/**
	 * A day, or empty when there is none.
	 *
	 * @param value the day, may be null
	 * @return the cell
	 */
	static Cell date(LocalDate value) {
		return value == null ? empty() : new Date(value);
	}

	/**
	 * A state.
	 *
	 * @param status what it means
	 * @param word   the word that the reader sees
	 * @param code   an enum literal, whose name is the code
	 * @return the cell
	 */
	static Chip chip(Status status, String word, Enum<?> code) {
		return new Chip(status, word, code.name());
	}

	/**
	 * Several short texts without codes.
	 *
	 * @param texts the texts; blank ones are left out
	 * @return the cell, {@link Empty} when no text is left
	 */
	static Cell items(List<String> texts) {
		List<Item> items = texts.stream().filter(t -> !t.isBlank()).map(t -> new Item(t, "")).toList();
		return items.isEmpty() ? empty() : new Items(items);
	}

	/**
	 * Nothing.
	 *
	 * @return the cell
	 */
	static Cell empty() {
		return Nothing.EMPTY;
	}

	/** Holds the one instance that is used for {@link Empty}. */
	final class Nothing {
		private static final Empty EMPTY = new Empty();

		private Nothing() {
		}
	}
}
