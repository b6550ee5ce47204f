package org.waarborg.screen;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.waarborg.document.Status;

/**
 * How a field of a row reads.
 *
 * @param text   the words, on one line; empty for nothing
 * @param status what colour and icon the words get; empty for plain words. Never told by colour alone: the words say it too
 * @param chips  short words that stand apart ("LAW", "5 risks"); then {@code text} is all of them for copy and search
 * @param link   the object that the words name; empty for none
 * @param order  what it sorts by; empties last
 * @since 0.1
 */
public record Cell(String text, Optional<Status> status, List<String> chips, Optional<Target> link, Sort order) {

	/** Nothing. */
	public static final Cell EMPTY = Cell.of("");

	/** Copies the list and checks that all is there. */
	public Cell {
		Objects.requireNonNull(text);
		Objects.requireNonNull(status);
		Objects.requireNonNull(link);
		Objects.requireNonNull(order);
		chips = List.copyOf(chips);
	}

	/**
	 * What a cell sorts by: first the number, then the text the way people sort ("5.9" before "5.10").
	 *
	 * @param number rank, count or days since 1970
	 * @param text   the text
	 */
	public record Sort(double number, String text) {
	}

	/**
	 * Plain words that sort as text.
	 *
	 * @param text the words; null is nothing
	 * @return the cell
	 */
	public static Cell of(String text) {
		String words = text == null ? "" : text;
		return new Cell(words, Optional.empty(), List.of(), Optional.empty(), new Sort(0, words));
	}

	/**
	 * Words that sort by a rank.
	 *
	 * @param text the words
	 * @param rank the rank
	 * @return the cell
	 */
	public static Cell of(String text, double rank) {
		return new Cell(text, Optional.empty(), List.of(), Optional.empty(), new Sort(rank, text));
	}

	/**
	 * The same with a status.
	 *
	 * @param value the status
	 * @return the cell
	 */
	public Cell with(Status value) {
		return new Cell(text, Optional.of(value), chips, link, order);
	}

	/**
	 * The same as a link.
	 *
	 * @param target where it leads
	 * @return the cell
	 */
	public Cell to(Target target) {
		return new Cell(text, status, chips, Optional.of(target), order);
	}

	/**
	 * The same as chips.
	 *
	 * @param words the chips
	 * @return the cell
	 */
	public Cell as(List<String> words) {
		return new Cell(text, status, words, link, order);
	}

	/**
	 * Whether it says nothing.
	 *
	 * @return true without words
	 */
	public boolean isEmpty() {
		return text.isEmpty();
	}
}
